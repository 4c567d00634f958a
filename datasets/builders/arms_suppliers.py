"""Deliveries of major arms to Latin America: one row per recipient, supplier and year with a delivery."""

import pandas as pd
from _countries import iso3

SOURCES = {
    "2022-07": "sipri-arms/sipri_tiv_supplier_recipient_year_latam_1950_2021.csv",
    "2026-02": "sipri-arms/sipri_deliveries_latam_1995_2024.csv",
}
SPELLING = {"Turkey": "Turkiye", "Unknown supplier(s)": "unknown supplier(s)"}
KEY = ["recipient", "supplier", "year"]


def build(raw):
    sums = pd.read_csv(raw / SOURCES["2022-07"]).rename(columns={"tiv_millions": "tiv"})
    register = pd.read_csv(raw / SOURCES["2026-02"])
    deals = register.rename(
        columns={
            "Recipient": "recipient",
            "Supplier": "supplier",
            "Delivery year": "year",
            "TIV delivery values": "tiv",
        }
    )
    early = sums[sums["year"] < 1995].assign(edition="2022-07")
    late = deals.groupby(KEY, as_index=False)["tiv"].sum().assign(edition="2026-02")
    table = pd.concat([early, late])
    table = table.assign(
        supplier=table["supplier"].replace(SPELLING),
        tiv=table["tiv"].round(6),
        recipient_iso3=table["recipient"].map(iso3),
    )
    table = table.assign(supplier_iso3=table["supplier"].map(iso3))
    columns = ["recipient_iso3", "supplier_iso3", "recipient", "supplier", "year", "tiv", "edition"]
    return table[columns].sort_values(["recipient_iso3", "year", "supplier"])
