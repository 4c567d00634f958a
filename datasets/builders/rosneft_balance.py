"""What PDVSA still owed Rosneft in oil on its prepayments: one row per quarter-end stated."""

import pandas as pd

SOURCE = "rosneft-pdvsa-facts/pdvsa_debt_to_rosneft_quarterly.csv"


def build(raw):
    balance = pd.read_csv(raw / SOURCE)
    return balance.rename(columns={"outstanding_prepayment_usd_bn": "outstanding_usd_bn"}).sort_values("date")
