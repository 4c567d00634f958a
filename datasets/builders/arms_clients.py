"""Deliveries of major arms by Russia: one row per recipient and year with a delivery."""

import pandas as pd
from _countries import iso3

SOURCE = "sipri-arms/sipri_russia_exports_by_recipient_year_1995_2024.csv"


def build(raw):
    sums = pd.read_csv(raw / SOURCE)
    table = pd.DataFrame(
        {
            "recipient": sums["recipient"].str.rstrip("*"),
            "recipient_iso3": sums["recipient"].map(iso3),
            "year": sums["year"],
            "tiv": sums["tiv_millions"].round(6),
        }
    )
    return table.sort_values(["recipient", "year"])
