"""Russian oil projects in Venezuela, what was announced and what came of it: one row per stated figure."""

import pandas as pd

SOURCES = ["russian-finance/pledges_and_outcomes.csv", "rosneft-pdvsa-facts/key_facts.csv"]
UNITS = {"b/d": "barrels a day", "percent": "percent of output", "": "US$ bn"}
CLAIM = "Russian share of Venezuelan oil output, claim by CEO of PDVSA's Russian subsidiary (June 2024)"


def claim_of_june_2024(raw):
    facts = pd.read_csv(raw / SOURCES[1])
    claim = facts[facts["fact"] == CLAIM]
    return pd.DataFrame(
        {
            "date": "2024-06",
            "item": "Share of Venezuelan oil output from joint ventures with Russia",
            "value": claim["value"].astype(str) + " percent",
            "kind": "outcome (head of PDVSA's Russian subsidiary)",
            "source_publisher": claim["source_title"],
            "source_url": claim["source_url"],
        }
    )


def build(raw):
    stated = pd.concat([pd.read_csv(raw / SOURCES[0]), claim_of_june_2024(raw)], ignore_index=True)
    number = stated["value"].str.extract(r"(?P<value>[\d.]+) ?(?P<unit>.*)")
    kind = stated["kind"].str.extract(r"(?P<kind>\w+)(?: \((?P<claimed_by>.+)\))?")
    table = pd.DataFrame(
        {
            "date": stated["date"],
            "item": stated["item"].str.removesuffix(", USD bn"),
            "kind": kind["kind"],
            "claimed_by": kind["claimed_by"],
            "value": number["value"].astype(float),
            "unit": number["unit"].map(UNITS),
            "source_publisher": stated["source_publisher"],
            "source_url": stated["source_url"],
        }
    )
    return table.sort_values(["date", "item"])
