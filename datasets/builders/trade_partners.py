"""Venezuela's merchandise trade: one row per year and partner, 1960 to 2014."""

import pandas as pd
from _countries import iso3

SOURCE = "cow-trade/cow_trade_v4_venezuela_partners_1920_2014.csv"
FIRST_YEAR = 1960
SPELLING = {"Turkey": "Turkiye", "United States of America": "United States"}


def build(raw):
    flows = pd.read_csv(raw / SOURCE)
    flows = flows[flows["year"] >= FIRST_YEAR]
    table = pd.DataFrame(
        {
            "year": flows["year"],
            "partner": flows["partner"].replace(SPELLING),
            "partner_iso3": flows["partner"].map(iso3),
            "imports_musd": flows["ven_imports_from_partner_musd"].astype("Int64"),
            "exports_musd": flows["ven_exports_to_partner_musd"].astype("Int64"),
        }
    )
    return table.sort_values(["year", "partner"])
