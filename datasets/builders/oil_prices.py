"""Spot prices of Brent and WTI crude: one row per month."""

import pandas as pd

SOURCES = {
    "brent_usd_bbl": "eia-oil-prices/brent-monthly.csv",
    "wti_usd_bbl": "eia-oil-prices/wti-monthly.csv",
}


def build(raw):
    prices = {name: pd.read_csv(raw / source).set_index("Date")["Price"] for name, source in SOURCES.items()}
    table = pd.DataFrame(prices).rename_axis("Date").reset_index()
    table.insert(0, "month", table["Date"].str[:7])
    return table.drop(columns="Date").sort_values("month")
