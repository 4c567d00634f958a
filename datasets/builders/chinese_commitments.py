"""Chinese official finance promised: Venezuela by year, other recipients for 2000-2021 as a whole."""

import pandas as pd

SOURCE = "aiddata-gcdf/gcdf3_recipient_year_constant2021usd.csv"
OTHERS = {
    "Russia": "RUS", "Argentina": "ARG", "Pakistan": "PAK", "Angola": "AGO", "Kazakhstan": "KAZ",
    "Brazil": "BRA", "Turkey": "TUR", "Iran": "IRN", "Ecuador": "ECU", "Peru": "PER",
}  # fmt: skip


def build(raw):
    gcdf = pd.read_csv(raw / SOURCE)
    gcdf["usd_bn_2021"] = gcdf[["oda_amt", "oof_amt", "vof_amt"]].sum(axis=1) / 1e9
    gcdf["recipient"] = gcdf["country"]
    yearly = gcdf[gcdf["country"] == "Venezuela"].assign(
        recipient_iso3="VEN", period_start=gcdf["year"], period_end=gcdf["year"]
    )
    whole = gcdf[gcdf["country"].isin(list(OTHERS))].groupby("recipient", as_index=False)["usd_bn_2021"].sum()
    whole = whole.assign(recipient_iso3=whole["recipient"].map(OTHERS), period_start=2000, period_end=2021)
    columns = ["recipient", "recipient_iso3", "period_start", "period_end", "usd_bn_2021"]
    table = pd.concat([yearly[columns], whole[columns]]).round({"usd_bn_2021": 3})
    return table.sort_values(["recipient", "period_start"])
