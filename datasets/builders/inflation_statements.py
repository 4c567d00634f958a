"""Inflation as the Central Bank of Venezuela stated it: one row per period."""

import pandas as pd

SOURCE = "venezuela-money/bcv_inflation_statements.csv"
KINDS = {"eop": "December on December", "monthly": "month on month"}


def build(raw):
    stated = pd.read_csv(raw / SOURCE)
    table = pd.DataFrame(
        {
            "year": stated["period"].str[:4].astype(int),
            "period": stated["period"],
            "kind": stated["kind"].map(KINDS),
            "inflation_pct": stated["inflation_pct"],
            "source_publisher": stated["source_publisher"],
            "source_url": stated["source_url"],
        }
    )
    return table.sort_values("period")
