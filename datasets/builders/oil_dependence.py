"""Oil rents and the fuel share of exports: one row per country and year."""

import pandas as pd

SOURCE = "worldbank-wdi-oil/oil_dependence.csv"


def build(raw):
    table = pd.read_csv(raw / SOURCE).rename(
        columns={"iso3": "country_iso3", "fuel_exports_pct_merch_exports": "fuel_exports_pct_exports"}
    )
    table["country"] = table["country"].replace({"Venezuela, RB": "Venezuela", "Russian Federation": "Russia"})
    return table.sort_values(["country_iso3", "year"])
