"""Claims of the concluding paragraph (X): roots, dimensions, resilience, reach and what drives it.

Thresholds stand here as constants and, in words, in ``datasets/claims.yml``. What came after the article, the treaty
of 2025 and the events of January 2026, is read as of 10 March 2026, the last day of the evidence.
"""

from alliance.ledger import CANNOT_TELL, FAILS, Finding, read, settles
from alliance.ledger.measures import (
    AFTER,
    BEFORE,
    CHAVEZ,
    FRIENDS,
    FROZEN,
    HEIGHT,
    acts,
    arms_share,
    change,
    critical_texts,
    date_of,
    days_between,
    fields,
    gaps_by_president,
    import_shares,
    ladder,
    material,
    prolonged,
    ruptures,
    russian_vetoes,
    seizure,
    trade_left,
    turnover,
    venture_share,
    vetoes_on_venezuela,
)

ROOTS = 5  # X01 "deep": at least 5 % of arms or imports before Chávez, over decades
ONE_IN_TEN = 10  # X02 "significant": a tenth of the whole, in percent
HALF = 50  # X03, stress: half of the trade of before, in percent


@settles("X01")
def deep_roots() -> Finding:
    begun, broken, resumed = (int(date_of(words)[:4]) for words in ("establish diplomatic", "breaks off", "resume"))
    years, with_relations = CHAVEZ[0] - begun, (broken - begun) + (CHAVEZ[0] - resumed)
    arms, imports = arms_share((1950, CHAVEZ[0] - 1)), import_shares().loc[: CHAVEZ[0] - 1].max()
    soviet = read("arms_suppliers").query("recipient_iso3 == 'VEN' and supplier_iso3 == 'SUN'")["tiv"].sum()

    def verdict(arms: float, exchange_needed: bool = True) -> str:
        exchange = arms >= ROOTS or imports >= ROOTS or not exchange_needed
        return ladder(exchange and broken > CHAVEZ[0], exchange)

    nineties = arms_share(BEFORE)
    return Finding(
        verdict(arms),
        f"Relations stand on paper for {with_relations} of the {years} years from {begun} to {CHAVEZ[0]} (broken off "
        f"in {broken}, resumed in {resumed}); of the arms of 1950-98 Moscow delivered {arms:.1f} % "
        f"({soviet:.0f} million TIV of it in Soviet times), and never more than {imports:.1f} % of a year's imports.",
        fields(
            relations_begun=begun,
            relations_broken=broken,
            relations_resumed=resumed,
            years_with_relations=with_relations,
            years_since_1945=years,
            arms_share_1950_98=arms,
            soviet_tiv=soviet,
            largest_import_share_to_1998=imports,
            arms_share_1990_98=nineties,
            arms_share_1990_98_survives=verdict(nineties) == verdict(arms),
            share_of_years_with_relations=100 * with_relations / years,
            share_of_years_with_relations_survives=verdict(arms, exchange_needed=False) == verdict(arms),
        ),
    )


@settles("X02")
def dimensions() -> Finding:
    arms = {period: arms_share(period) for period in (HEIGHT, AFTER)}
    gross, net = venture_share(), venture_share(net=True)
    imports = import_shares().loc[CHAVEZ[0] :].max()

    def verdict(oil: float) -> str:
        military, economic = [arms[period] >= ONE_IN_TEN for period in arms], max(oil, imports) >= ONE_IN_TEN
        return ladder(military[-1] and economic, any(military) and economic)

    return Finding(
        verdict(gross),
        f"Military: {arms[HEIGHT]:.1f} % of the arms of 2006-14 and {arms[AFTER]:.0f} % of those of 2015-24; economic: "
        f"{gross:.1f} % of the oil of 2025 comes from ventures with a Russian partner, while imports never passed "
        f"{imports:.1f} %; {ONE_IN_TEN} % is the mark, and only one of the two sides passes it in the last years.",
        fields(
            arms_share_2006_14=arms[HEIGHT],
            arms_share_2015_24=arms[AFTER],
            ventures_share_gross=gross,
            largest_import_share=imports,
            ventures_share_net=net,
            ventures_share_net_survives=verdict(net) == verdict(gross),
        ),
    )


@settles("X03")
def still_resilient() -> Finding:
    out, signed = seizure(), date_of("sign the Treaty")
    ratified = max(date_of("takes effect on the Venezuelan side"), date_of("signs the law that ratifies"))
    words, costs, breaks = acts(out, "un", "diplomacy", "energy"), material(out), ruptures(signed)
    extended, trade = prolonged(signed), trade_left()

    def verdict(costs: int) -> str:
        return FAILS if breaks else ladder(costs > 0, words > 0)

    return Finding(
        verdict(costs),
        f"The treaty signed on {signed} was ratified by both sides by {ratified}; after {out} neither broke with the "
        f"other in {days_between(out, FROZEN)} days ({breaks} breaks), and the record has {words} acts of words or "
        f"business and {costs} of arms, forces or money: it lasts, what it can bear is not shown.",
        fields(
            treaty_signed=signed,
            ratified_by_both=ratified,
            days_scored=days_between(out, FROZEN),
            breaks_since_the_treaty=breaks,
            acts_of_words_or_business=words,
            acts_that_cost=costs,
            acts_that_cost_since_the_treaty=material(signed),
            acts_that_cost_since_the_treaty_survives=verdict(material(signed)) == verdict(costs),
            ventures_extended_since_the_treaty=extended,
            ventures_extended_since_the_treaty_survives=verdict(extended) == verdict(costs),
            trade_2024_of_2013=trade,
            trade_2024_of_2013_survives=trade >= HALF,
        ),
    )


@settles("X04")
def far_reaching() -> Finding:
    topics = russian_vetoes()
    vetoed, texts = vetoes_on_venezuela(), critical_texts()
    stopped = int((texts["outcome"] == "vetoed").sum())
    return Finding(
        CANNOT_TELL,
        f"No implication is named, so none could fail to come: what can be counted is {stopped} of {len(texts)} "
        f"critical texts stopped by a veto, which is {100 * vetoed / len(topics):.1f} % of the {len(topics)} drafts "
        "that Russia vetoed since 1992.",
        fields(
            critical_texts=len(texts),
            critical_texts_vetoed=stopped,
            russian_vetoes_since_1992=len(topics),
            share_of_russian_vetoes=100 * vetoed / len(topics),
            share_of_critical_texts=100 * stopped / len(texts),
            share_of_critical_texts_survives=True,
        ),
    )


@settles("X05")
def driven_by() -> Finding:
    trade = change(turnover(2013), turnover(2024))
    gaps, friends = gaps_by_president(), gaps_by_president(FRIENDS)
    return Finding(
        CANNOT_TELL,
        f"What drives two governments is a motive, and the traces part ways: the stated trade fell by {-trade:.0f} % "
        f"(2013-24) and the UN gap to the peers went from {gaps[0]:+.1f} to {gaps[1]:+.1f} points; other interests "
        "than trade, a shared vision, an adversary in common or a debt would each leave that.",
        fields(
            turnover_change=trade,
            un_gap_1999_2012=gaps[0],
            un_gap_2013_21=gaps[1],
            un_gap_change_other_jury=friends[1] - friends[0],
            un_gap_change_other_jury_survives=True,
        ),
    )
