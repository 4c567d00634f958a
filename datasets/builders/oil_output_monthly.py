"""Crude oil output of Venezuela and Russia: one row per country and month."""

import pandas as pd

VENEZUELA = "eia-venezuela/venezuela_liquids_monthly.csv"
RUSSIA = "eia-russia/russia_crude_monthly.csv"
CRUDE = 57  # EIA's product: crude oil including lease condensate


def build(raw):
    venezuela = pd.read_csv(raw / VENEZUELA)
    venezuela = venezuela[venezuela["product_id"] == CRUDE]
    venezuela = pd.DataFrame({"month": venezuela["date"].str.slice(0, 7), "kbd": venezuela["kbd"]})
    russia = pd.read_csv(raw / RUSSIA).rename(columns={"crude_incl_condensate_kbd": "kbd"})
    table = pd.concat([venezuela.assign(iso3="VEN"), russia.assign(iso3="RUS")])
    table["kbd"] = table["kbd"].round(3)
    return table[["iso3", "month", "kbd"]].sort_values(["iso3", "month"])
