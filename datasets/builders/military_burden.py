"""Military expenditure as a share of GDP: one row per country and year, 1990 to 2023."""

import pandas as pd
from _countries import iso3

SOURCE = "sipri-milex/sipri_milex_selected_1948_2023.csv"
YEARS = range(1990, 2024)
SPELLING = {"United States of America": "United States"}


def build(raw):
    spending = pd.read_csv(raw / SOURCE)
    spending = spending[spending["country"] != "USSR"].replace({"country": SPELLING})
    every = pd.MultiIndex.from_product([spending["country"].unique(), YEARS], names=["country", "year"])
    share = spending.set_index(["country", "year"])["share_of_gdp"].reindex(every).reset_index()
    table = pd.DataFrame(
        {
            "country_iso3": share["country"].map(iso3),
            "country": share["country"],
            "year": share["year"],
            "share_of_gdp_pct": (100 * share["share_of_gdp"]).round(4),
        }
    )
    return table.sort_values(["country_iso3", "year"])
