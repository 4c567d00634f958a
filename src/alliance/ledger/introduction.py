"""Claims of the title and the introduction (A): is it an alliance, and in how many layers?"""

import pandas as pd

from alliance.ledger import Finding, read, settles
from alliance.ledger.measures import (
    date_of,
    ladder,
    of_both,
)

# A01: a promise in writing, in force in one year at least since Chávez took office.
SINCE = 1999
STRONG = ["defence", "offence"]
WEAK = ["neutrality", "non_aggression", "consultation"]

# A02: a layer is there when so many events of high confidence belong to it.
EVENTS_A_LAYER = 3
LAYERS = {
    "political": ["diplomacy", "treaty", "un"],
    "economic": ["energy", "finance", "trade"],
    "strategic": ["arms", "military"],
}


@settles("A01")
def alliance() -> Finding:
    treaties = read("alliances")
    first, last = int(treaties["year"].min()), int(treaties["year"].max())
    usa, russia = (treaties[treaties["partner_iso3"] == code] for code in ("USA", "RUS"))
    recent = russia[russia["year"] >= SINCE]

    def verdict(rows: pd.DataFrame) -> str:
        return ladder(rows[STRONG].any(axis=None), rows[WEAK].any(axis=None))

    signed = date_of("sign the Treaty")
    usa_years = int((usa["year"] >= SINCE).sum())
    return Finding(
        verdict(recent),
        f"From {SINCE} to {last} the treaty data code {len(recent)} years with a promise of alliance between "
        f"Venezuela and Russia ({len(russia)} since {first}, in {russia['year'].max()}) and {usa_years} with the USA; "
        f"the treaty of {signed[:4]} calls itself a partnership and is not coded.",
        {
            "years_since_1999": len(recent),
            "last_year_coded": last,
            "years_since_1939": len(russia),
            "years_since_1939_survives": verdict(russia) == verdict(recent),
            "usa_years_since_1999": usa_years,
            "usa_years_since_1999_survives": verdict(usa[usa["year"] >= SINCE]) == verdict(recent),
        },
    )


@settles("A02")
def layers() -> Finding:
    sure = of_both().query("confidence == 'high'")

    def count(rows: pd.DataFrame) -> dict[str, int]:
        return {name: int(rows["category"].isin(kinds).sum()) for name, kinds in LAYERS.items()}

    def verdict(counts: dict[str, int]) -> str:
        there = sum(number >= EVENTS_A_LAYER for number in counts.values())
        return ladder(there == len(LAYERS), there == len(LAYERS) - 1)

    counts, since_2013, before_2013 = count(sure), count(sure[sure["year"] >= 2013]), count(sure[sure["year"] < 2013])
    return Finding(
        verdict(counts),
        f"Well-attested events of both states belong to the political ({counts['political']}), the economic "
        f"({counts['economic']}) and the strategic layer ({counts['strategic']}), {EVENTS_A_LAYER} being the least "
        "for a layer.",
        {
            **counts,
            "fewest_since_2013": min(since_2013.values()),
            "fewest_since_2013_survives": verdict(since_2013) == verdict(counts),
            "fewest_before_2013": min(before_2013.values()),
            "fewest_before_2013_survives": verdict(before_2013) == verdict(counts),
        },
    )
