"""Goods trade of the United States with Venezuela: one row per month."""

import pandas as pd

SOURCE = "imf-imts-us-venezuela/us_venezuela_goods_trade_monthly.csv"
FLOWS = {
    "US imports from Venezuela (CIF)": "us_imports_cif_musd",
    "US exports to Venezuela (FOB)": "us_exports_fob_musd",
}


def build(raw):
    flows = pd.read_csv(raw / SOURCE)
    flows["month"] = flows["date"].str[:7]
    table = flows.pivot(index="month", columns="flow", values="million_usd").rename(columns=FLOWS)
    return table[list(FLOWS.values())].round(6).reset_index().sort_values("month")
