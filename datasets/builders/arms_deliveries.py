"""Deliveries of major arms to Venezuela: one row per deal and delivery year."""

import pandas as pd
from _countries import iso3

SOURCE = "sipri-arms/sipri_deliveries_latam_1995_2024.csv"


def build(raw):
    register = pd.read_csv(raw / SOURCE)
    lines = register[register["Recipient"] == "Venezuela"]
    table = pd.DataFrame(
        {
            "deal_id": lines["SIPRI AT Database ID"],
            "delivery_year": lines["Delivery year"],
            "order_year": lines["Order date"],
            "order_year_estimated": lines["Order date is estimate"] == "Yes",
            "supplier": lines["Supplier"],
            "supplier_iso3": lines["Supplier"].map(iso3),
            "designation": lines["Designation"],
            "description": lines["Description"],
            "category": lines["Armament category"],
            "number": lines["Numbers delivered"],
            "number_estimated": lines["Numbers delivered is estimate"] == "Yes",
            "condition": lines["Status"].str.lower(),
            "tiv": lines["TIV delivery values"],
        }
    )
    return table.sort_values(["delivery_year", "supplier", "deal_id"])
