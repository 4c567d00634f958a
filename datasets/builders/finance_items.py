"""Russian loans, prepayments, arrears and repayments, Venezuela: one row per item a source states."""

import pandas as pd

SOURCES = ["russian-finance/russia_venezuela_finance_items.csv", "rosneft-pdvsa-facts/key_facts.csv"]

# Items whose status in the source is "estimate": what they measure.
ESTIMATES = {"Total loans": "commitment", "Arms credit": "outstanding"}
# Sums from the second source which the first does not have: wording -> (measure, creditor, debtor, period).
FACTS = {
    "Rosneft money put into Venezuela since 2010": ("investment", "Rosneft", "", "2010-2018"),
    "Rosneft shortfall (spent minus earned) at end-2018, Reuters estimate": (
        "shortfall",
        "Rosneft",
        "",
        "2010-2018",
    ),
    "Recovered by Rosneft by Feb 2018 incl. interest": ("repayment", "Rosneft", "PDVSA", "2014-2018"),
    "Russian state loans for arms still owed": (
        "outstanding",
        "Russian government",
        "Government of Venezuela",
        "2019",
    ),
}


def measure_of(status, item):
    if status != "estimate":
        return status
    return next(measure for words, measure in ESTIMATES.items() if item.startswith(words))


def facts(raw):
    known = pd.read_csv(raw / SOURCES[1]).set_index("fact").loc[list(FACTS)]
    columns = ["status", "creditor", "debtor", "period"]
    return pd.DataFrame(FACTS.values(), columns=columns).assign(
        item=list(FACTS),
        amount_usd_bn=known["value"].to_numpy(),
        source_title=known["source_title"].to_numpy(),
        source_url=known["source_url"].to_numpy(),
        confidence="medium",
    )


def build(raw):
    items = pd.concat([pd.read_csv(raw / SOURCES[0]), facts(raw)], ignore_index=True)
    years = items["period"].str.match(r"\d{4}-\d{4}$")
    table = pd.DataFrame(
        {
            "period_start": items["period"].where(~years, items["period"].str[:4]),
            "period_end": items["period"].where(~years, items["period"].str[5:]),
            "item": items["item"],
            "creditor": items["creditor"],
            "debtor": items["debtor"],
            "measure": [measure_of(*pair) for pair in zip(items["status"], items["item"], strict=True)],
            "price_basis": "nominal",
            "usd_bn": items["amount_usd_bn"],
            "estimated": items["item"].str.contains("estimate"),
            "part_of_another_item": items["item"].str.contains("part of"),
            "confidence": items["confidence"],
            "source_title": items["source_title"],
            "source_publisher": items["source_publisher"],
            "source_url": items["source_url"],
        }
    )
    return table.sort_values(["period_start", "period_end", "item"])
