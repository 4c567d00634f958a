"""What Venezuela was lent or owes, by creditor and by who says so: one row per published estimate."""

import pandas as pd

SOURCE = "russian-finance/creditor_estimates.csv"

# The first word found in the wording of an estimate tells what it measures.
MEASURES = {
    "outstanding": "outstanding",
    "External debt": "outstanding",
    "in default": "outstanding",
    "restructured": "restructured",
    "ommitments": "commitment",
    "Loans": "commitment",
}


def measure_of(wording):
    return next(measure for words, measure in MEASURES.items() if words in wording)


def bound_of(wording):
    return next((bound for bound in ("low", "high") if f"{bound} end" in wording), "point")


def build(raw):
    estimates = pd.read_csv(raw / SOURCE)
    wording = estimates["measure"].str.removesuffix(" (see aiddata-gcdf)")
    named = estimates[["source_title", "source_publisher"]].replace("same", None).ffill()
    table = pd.DataFrame(
        {
            "creditor": estimates["creditor"],
            "measure": wording.map(measure_of),
            "price_basis": estimates["price_basis"].replace("constant 2021", "constant 2021 US$"),
            "usd_bn": estimates["amount_usd_bn"],
            "bound": wording.map(bound_of),
            "wording": wording,
            "reported": estimates["reported"],
            "source_title": named["source_title"],
            "source_publisher": named["source_publisher"],
            "source_url": estimates["source_url"],
        }
    )
    return table.sort_values(["creditor", "measure", "reported", "wording"])
