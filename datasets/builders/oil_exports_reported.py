"""Venezuelan oil exports as the press and OPEC report them, 2019-2025: one row per stated figure."""

import pandas as pd

SOURCE = "rosneft-pdvsa-facts/venezuela_oil_exports_reported.csv"

INDICATORS = {
    "total exports": "total",
    "crude exports only": "total",
    "share lifted by": "lifted by",
    "destination": "to",
    "share to": "to",
    "PDVSA oil sales": "revenue",
    "oil export revenue": "revenue",
}


def indicator_of(wording):
    return next(kind for words, kind in INDICATORS.items() if wording.startswith(words))


def build(raw):
    stated = pd.read_csv(raw / SOURCE)
    wording = stated["indicator"]
    party = wording.str.extract(r"(?:lifted by|destination|share to) (.+)", expand=False)
    table = pd.DataFrame(
        {
            "year": stated["period"].str[:4].astype(int),
            "period": stated["period"],
            "indicator": wording.map(indicator_of),
            "party": party,
            "value": stated["value"],
            "unit": stated["unit"].replace({"% of exports": "percent of exports", "USD bn": "US$ bn"}),
            "wording": wording,
            "note": stated["note"],
            "source_title": stated["source_title"],
            "source_url": stated["source_url"],
        }
    )
    return table.sort_values(["period", "indicator", "party", "unit", "wording"])
