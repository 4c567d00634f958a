"""Claims of the geopolitical implications (G): Washington, the neighbours, the West, and other powers.

Thresholds stand here as constants and, in words, in ``datasets/claims.yml``. What governments feared or wanted is
looked for in dated statements, because a vote or a delivery does not speak. A stress (another window, source or
denominator) is a result field of its own; the field ``<name>_survives`` says whether the verdict stays the same.
"""

import pandas as pd

from alliance.ledger import CANNOT_TELL, CAVEAT, FAILS, Finding, read, settles
from alliance.ledger.measures import (
    AFTER,
    BEFORE,
    CHAVEZ,
    EARLY_CHAVEZ,
    HEIGHT,
    LATE_CHAVEZ,
    MADURO_VOTES,
    PEERS,
    RUSSIA,
    against_russian_hands,
    agreement,
    arms_share,
    bases,
    burden,
    critical_texts,
    days_between,
    dealings,
    distance,
    fields,
    ladder,
    mentions,
    money,
    partner_share,
    politics,
    russian_tiv,
    russian_vetoes,
    seizure,
    siding,
    span,
    texts_with_russia,
    to_the_others,
    to_venezuela,
    venezuelan_part,
    ventures_now,
    votes_against,
    within,
)

VOTES = (2006, 2021)  # from the first Russian deliveries to Venezuela's last vote
BASELINE = (1997, 2005)  # the nine years before the deliveries of 2006-14
WEST = ["Canada", "European Union", "Switzerland", "United Kingdom"]  # Western senders beside the USA
OUTSIDE = ["CHN", "IRN"]  # G09, G20: the other powers from outside that the article names
NEIGHBOURS = ["COL", "BRA", "GUY"]  # states with a land border

WIDE_GAP_POINTS = 10  # G01: a change of votes that counts, in percentage points
KINDS = 2  # G02: arms, forces, property: two of three
WESTERN_SENDERS = 2  # G05a: the plural in "other Western countries"
DATES = 3  # G06 "consistently": on three days at least
MORE_IMPORTS, MORE_BURDEN = 1.25, 1.1  # G07b: a quarter more arms a year, a tenth more of GDP
TENTH = 10  # G09, G14: a share of weight, in percent
TOP = 5  # G12 "key": among the five subjects most vetoed
RECENT = "2021-03-10"  # G19: within five years of the end of the evidence


def in_the_list(words: str, *states: str) -> pd.DataFrame:
    """Events that name one of the states among their actors and hold the words in their text."""
    events = read("events")
    return events[events["actors"].str.contains("|".join(states)) & events["event"].str.contains(words)]


def reasons() -> pd.DataFrame:
    """Measures that tighten sanctions and whose sender gave a reason."""
    return read("sanctions").query("direction == 'tighten'").dropna(subset=["stated_reason"])


def us_reasons() -> pd.Series:
    """Every reason that Washington gave for a measure on Venezuela, easing ones included."""
    return read("sanctions").query("sender == 'United States'")["stated_reason"].dropna()


def naming(words: str) -> pd.DataFrame:
    """Those of them whose stated reason holds the words."""
    return reasons()[reasons()["stated_reason"].str.contains(words)]


def rank_of_venezuela(topics: pd.Series) -> int:
    """Place of Venezuela among the subjects vetoed; equal counts share the better place."""
    return int(topics.value_counts().rank(ascending=False, method="min").get("Venezuela", len(topics) + 1))


def to_the_usa(code: str, year: int, military: bool = False) -> float:
    """A country's GDP, or its military spending, as a percentage of that of the USA."""
    size = read("macro").set_index(["country_iso3", "year"])["gdp_usd_bn"]
    if military:
        size = size * read("military_burden").set_index(["country_iso3", "year"])["share_of_gdp_pct"]
    return 100 * size[code, year] / size["USA", year]


@settles("G01")
def challenges_influence() -> Finding:
    others = to_the_others(HEIGHT)
    shares = {name: 100 * others.get(name, 0.0) / others.sum() for name in ("RUS", "USA")}
    own = {name: arms_share(HEIGHT, name) for name in ("RUS", "USA")}
    moved, peers_moved = (siding(VOTES, *states) - siding(BEFORE, *states) for states in (["VEN"], PEERS))
    beyond = shares["RUS"] > shares["USA"] and peers_moved >= WIDE_GAP_POINTS

    def verdict(arms: bool, votes: bool) -> str:
        return ladder(arms and votes and beyond, arms and votes)

    decided = verdict(own["RUS"] > own["USA"], moved >= WIDE_GAP_POINTS)
    drift = distance(VOTES) - distance(BEFORE)
    later = arms_share(AFTER)
    russian_trade, us_trade = (partner_share(code, "imports") for code in ("RUS", "USA"))
    return Finding(
        decided,
        f"In Venezuela Russia outweighed the USA (arms 2006-14: {own['RUS']:.1f} against {own['USA']:.1f} %; votes as "
        f"Russia where the two differ {moved:+.1f} points since 1990-98), in the other states it did not (arms "
        f"{shares['RUS']:.1f} against {shares['USA']:.1f} %, votes of the peers {peers_moved:+.1f}); and the measures "
        f"disagree: by the ideal points of the same votes Venezuela's distance to Russia grew by {drift:.2f}.",
        fields(
            russian_arms_share_venezuela=own["RUS"],
            us_arms_share_venezuela=own["USA"],
            russian_arms_share_others=shares["RUS"],
            us_arms_share_others=shares["USA"],
            siding_change_venezuela=moved,
            siding_change_peers=peers_moved,
            us_imports_2014=us_trade,
            ideal_distance_venezuela_usa=distance(VOTES, "VEN", "USA"),
            ideal_distance_russia_usa=distance(VOTES, "RUS", "USA"),
            ideal_distance_change=drift,
            ideal_distance_change_survives=verdict(own["RUS"] > own["USA"], drift < 0) == decided,
            russian_arms_share_2015_24=later,
            russian_arms_share_2015_24_survives=verdict(later > arms_share(AFTER, "USA"), True) == decided,
            russian_imports_2014=russian_trade,
            russian_imports_2014_survives=verdict(russian_trade > us_trade, moved >= WIDE_GAP_POINTS) == decided,
        ),
    )


@settles("G02")
def foothold_today() -> Finding:
    recent = dealings().query("year >= @AFTER[0]")
    rights = bases(recent) + mentions(recent, r"\bright of access\b")
    visits = dealings("military")
    ventures = ventures_now()["venture"].nunique()
    arms, calls = russian_tiv(AFTER), int((visits["date"] >= str(AFTER[0])).sum())
    calls_since_2020 = int((visits["date"] >= "2020").sum())

    def verdict(arms: float, calls: int) -> str:
        kinds = sum(number > 0 for number in (arms, calls, ventures))
        return ladder(kinds >= KINDS and rights > 0, kinds >= KINDS)

    whole = venezuelan_part((1995, 2024))
    return Finding(
        verdict(arms, calls),
        f"From 2015 to March 2026 the record has {arms:.0f} TIV of Russian arms delivered, {calls} visits of Russian "
        f"forces (the last on {visits['date'].max()}), {ventures} oil ventures with a Russian state company and "
        f"{rights} bases: property and past visits, not a base.",
        fields(
            tiv_2015_24=arms,
            visits_since_2015=calls,
            ventures_2025=ventures,
            bases_since_2015=rights,
            visits_since_2020=calls_since_2020,
            visits_since_2020_survives=verdict(arms, calls_since_2020) == verdict(arms, calls),
            share_of_region_1995_2024=whole,
            share_of_region_1995_2024_survives=verdict(whole, calls) == verdict(arms, calls),
        ),
    )


@settles("G03")
def concern_for_washington() -> Finding:
    arms, advisers = in_the_list("says.*arms", "USA"), in_the_list("says.*(?:advis|troops|soldiers)", "USA")

    def verdict(on_arms: int, on_advisers: int) -> str:
        spoken = [on_arms > 0, on_advisers > 0]
        return ladder(all(spoken), True) if any(spoken) else CANNOT_TELL

    sure = [int((said["confidence"] == "high").sum()) for said in (arms, advisers)]
    given = us_reasons()
    named = int(given.str.contains("Russia|arms|weapon|military").sum())
    return Finding(
        verdict(len(arms), len(advisers)),
        f"Of US statements the tables hold {len(arms)} on arms ({', '.join(arms['date'])}, on purchases as such) and "
        f"{len(advisers)} on advisers; of the {len(given)} reasons that Washington gave for measures {named} name "
        "Russian soldiers or weapons, so nothing shows a particular concern.",
        fields(
            us_statements_on_arms=len(arms),
            us_statements_on_advisers=len(advisers),
            us_reasons_given=len(given),
            us_reasons_naming_arms=named,
            us_reasons_naming_arms_survives=verdict(named, 0) == verdict(len(arms), len(advisers)),
            us_statements_high_confidence=sum(sure),
            us_statements_high_confidence_survives=verdict(*sure) == verdict(len(arms), len(advisers)),
        ),
    )


@settles("G04")
def seen_as_a_challenge() -> Finding:
    texts = read("venezuela_texts")
    on_support = int(texts["about"].str.contains("Russia").sum())
    votes = read("venezuela_votes").query("body == 'UN Human Rights Council'").dropna(subset=["vote"])
    critical = votes[votes["stance"] == "critical"]
    cast, states = critical["vote"].value_counts(), critical.groupby("vote")["iso3"].nunique()
    voters = critical["iso3"].nunique()
    resisted = texts[(texts["outcome"] == "vetoed") | (texts["stance"] == "amendment")]
    index = read("democracy_indices").query("iso3 == 'VEN'").set_index("year")["electoral"]
    return Finding(
        CAVEAT if on_support else CANNOT_TELL,
        f"No viewer is named, and of {len(texts)} texts on Venezuela {on_support} judge Russia's support; what votes "
        f"and indices judge is the government: {cast['yes']} yes, {cast['no']} no and {cast['abstain']} abstentions on "
        f"the critical texts of the Human Rights Council, an electoral index of {index[1998]:.2f} in 1998 and "
        f"{index[2024]:.2f} in 2024.",
        fields(
            texts_on_russian_support=on_support,
            critical_hrc_texts=critical["text"].nunique(),
            votes_yes=cast["yes"],
            votes_no=cast["no"],
            votes_abstain=cast["abstain"],
            supportive_hrc_texts=votes.loc[votes["stance"] == "supportive", "text"].nunique(),
            texts_resisted_by_russia=len(resisted),
            electoral_index_1998=index[1998],
            electoral_index_2024=index[2024],
            states_that_ever_voted_yes=states["yes"],
            states_that_ever_voted_yes_survives=True,
            states_that_voted=voters,
            electoral_index_2005=index[2005],
            electoral_index_2005_survives=True,
        ),
    )


@settles("G05a")
def western_sanctions() -> Finding:
    measures = read("sanctions").query("direction == 'tighten'")
    first = measures.groupby("sender")["date"].min()
    western = first[first.index.isin(WEST)].sort_values()

    def verdict(senders: int) -> str:
        return ladder("United States" in first and senders >= WESTERN_SENDERS, "United States" in first and senders > 0)

    economic = measures[measures["what"].str.contains("debt|oil|PDVSA|all property|gold|currency")]
    on_economy = economic.loc[economic["sender"].isin(WEST), "sender"].nunique()
    early = int((western < "2018-05-20").sum())
    others = first.index.nunique() - len(western) - 1
    return Finding(
        verdict(len(western)),
        f"After the USA ({first['United States']}) came {len(western)} Western senders: "
        + ", ".join(f"{sender} ({date[:7]})" for sender, date in western.items())
        + f"; {on_economy} of them struck debt or oil as the USA did, the rest is arms embargoes and lists of persons; "
        f"{others} more senders are of the region.",
        fields(
            first_by_usa=first["United States"],
            first_by_others=min(western, default="never"),
            western_senders=len(western),
            other_senders=others,
            western_senders_on_debt_or_oil=on_economy,
            western_senders_on_debt_or_oil_survives=verdict(on_economy) == verdict(len(western)),
            western_senders_before_may_2018=early,
            western_senders_before_may_2018_survives=verdict(early) == verdict(len(western)),
        ),
    )


def stated_aim(words: str) -> tuple[pd.DataFrame, dict[str, object]]:
    """Reasons that name an aim, with the figures that both aims of the sanctions are read by."""
    named, given = naming(words), reasons()
    western = given["sender"].isin([*WEST, "United States"])
    return named, fields(
        reasons_given=len(given),
        reasons_naming_it=len(named),
        western_senders=given.loc[western, "sender"].nunique(),
        western_senders_naming_it=named.loc[named["sender"].isin([*WEST, "United States"]), "sender"].nunique(),
    )


@settles("G05b")
def to_step_down() -> Finding:
    named, figures = stated_aim("his hold on|transfer of control")
    wider = len(naming("his hold on|transfer of control|on the Maduro government"))
    rights = len(naming("(?i)human.rights|democra|rule of law"))
    return Finding(
        CANNOT_TELL,
        f"A purpose is not in an act; as a stated one it is in {len(named)} of {figures['reasons_given']} reasons (US "
        f"measures of {' and '.join(named['date'])}: a transfer of control, an end of his hold) and comes from "
        f"{figures['western_senders_naming_it']} of {figures['western_senders']} Western senders; {rights} reasons name "
        "rights or democracy, which the same measures would serve.",
        fields(
            **figures,
            first_naming_it=named["date"].min(),
            reasons_naming_rights=rights,
            reasons_in_a_wider_reading=wider,
            reasons_in_a_wider_reading_survives=True,
        ),
    )


@settles("G05c")
def for_elections() -> Finding:
    named, figures = stated_aim("election|electoral|elected")
    asked = int(named["stated_reason"].str.contains("road map|democratically elected").sum())
    return Finding(
        CANNOT_TELL,
        f"An election stands in {len(named)} of {figures['reasons_given']} stated reasons, from "
        f"{figures['western_senders_naming_it']} of {figures['western_senders']} Western senders: {len(named) - asked} "
        f"times a past one that they reject, {asked} times a condition of relief, which comes nearest to an aim; a "
        "reason given is evidence of a statement.",
        fields(
            **figures,
            first_naming_it=named["date"].min(),
            reasons_with_an_election_as_condition=asked,
            reasons_with_an_election_as_condition_survives=True,
        ),
    )


@settles("G06")
def defended() -> Finding:
    texts, all_texts = texts_with_russia(), read("venezuela_texts")
    voted, own = texts[texts["vote"].notna()], texts[texts["proposed"]]
    contrary = votes_against("RUS") + int((own["stance"] == "critical").sum())
    days, spoken = texts["date"].nunique(), len(politics(seizure()))

    def verdict(days: int) -> str:
        return ladder(contrary == 0 and days >= DATES, contrary == 0 and days > 0)

    return Finding(
        verdict(days),
        f"On {days} days of voting ({', '.join(sorted(texts['date'].unique()))}) Russia stood by the government, with "
        f"{len(voted)} votes, {len(own)} texts of its own and {contrary} acts against; it could vote on only "
        f"{len(voted)} of {len(all_texts)} texts, as it sat in the Human Rights Council in none of the votes there, and "
        f"after {seizure()} {spoken} statements followed.",
        fields(
            days_of_support=days,
            votes_cast=len(voted),
            texts_proposed=len(own),
            contrary_acts=contrary,
            texts_put_to_a_vote=len(all_texts),
            days_by_votes_alone=voted["date"].nunique(),
            days_by_votes_alone_survives=verdict(voted["date"].nunique()) == verdict(days),
            statements_since_3_january_2026=spoken,
            statements_since_3_january_2026_survives=spoken > 0,
        ),
    )


@settles("G07a")
def neighbours_fear() -> Finding:
    voices = in_the_list("arms race|arms purchases", "[A-Z]{3}")
    region = [*PEERS, "GUY"]
    near, around = (len(in_the_list("arms race|arms purchases", *states)) for states in (NEIGHBOURS, region))
    regional = reasons()[reasons()["sender"].isin(["Panama", "Rio Treaty states"])]
    on_arms = int(regional["stated_reason"].str.contains("Russia|arms|weapon").sum())
    return Finding(
        ladder(near >= 2, True) if near else CANNOT_TELL,
        f"The tables hold {len(voices)} voice on these arms, the US Secretary of State's ({voices['date'].min()}), and "
        f"{near} of a neighbour; of {len(regional)} reasons that states of the region gave for measures {on_arms} name "
        "arms; a list not gathered for statements proves nothing by what it lacks.",
        fields(
            voices=len(voices),
            neighbours_voices=near,
            reasons_of_the_region=len(regional),
            reasons_of_the_region_naming_arms=on_arms,
            voices_of_the_wider_region=around,
            voices_of_the_wider_region_survives=around == near,
        ),
    )


def rise(code: str, later: tuple[int, int]) -> tuple[float, float]:
    """How many times the baseline a state's arms imports a year and its military burden are in a later period."""
    arms = read("arms_suppliers").query("recipient_iso3 == @code")
    spending = burden(code)
    tiv = [within(arms, period)["tiv"].sum() / span(period) for period in (BASELINE, later)]
    share = [spending.loc[period[0] : period[1]].mean() for period in (BASELINE, later)]
    return tiv[1] / tiv[0] if tiv[0] else float("nan"), share[1] / share[0]


def racing(states: list[str], later: tuple[int, int] = HEIGHT, more_burden: float = MORE_BURDEN) -> int:
    """Number of states whose arms imports and whose burden both rose by the threshold."""
    rises = (rise(state, later) for state in states)
    return sum(arms >= MORE_IMPORTS and burden >= more_burden for arms, burden in rises)


@settles("G07b")
def arms_race() -> Finding:
    tiv = russian_tiv(HEIGHT)

    def verdict(number: int) -> str:
        return ladder(number >= 2, number == 1) if tiv else CANNOT_TELL

    number, wider = racing(NEIGHBOURS), racing([*PEERS, "GUY"])
    by_imports, afterwards = racing(NEIGHBOURS, more_burden=0), racing(NEIGHBOURS, (2015, 2023))
    (col_arms, col_burden), (bra_arms, bra_burden), (guy_arms, _) = (rise(code, HEIGHT) for code in NEIGHBOURS)
    own = burden("VEN")
    return Finding(
        verdict(number),
        f"Russia delivered {tiv:,.0f} million TIV to Venezuela in 2006-14; of three neighbours {number} raised both "
        f"imports and burden against 1997-2005: Colombia's arms imports were {col_arms:.2f} times and its burden "
        f"{col_burden:.2f} times those of before, Brazil's {bra_arms:.2f} and {bra_burden:.2f}, Guyana's imports "
        f"{guy_arms:.2f}.",
        fields(
            russian_tiv_2006_14=tiv,
            neighbours_that_raised_both=number,
            colombia_imports_factor=col_arms,
            colombia_burden_factor=col_burden,
            brazil_imports_factor=bra_arms,
            brazil_burden_factor=bra_burden,
            guyana_imports_factor=guy_arms,
            venezuelan_burden_2006=own[2006],
            venezuelan_burden_2014=own[2014],
            neighbours_by_imports_alone=by_imports,
            neighbours_by_imports_alone_survives=verdict(by_imports) == verdict(number),
            states_of_the_wider_region=wider,
            states_of_the_wider_region_survives=verdict(wider) == verdict(number),
            neighbours_2015_23=afterwards,
            neighbours_2015_23_survives=verdict(afterwards) == verdict(number),
        ),
    )


@settles("G08")
def proxy() -> Finding:
    region = [*PEERS, "GUY"]
    voices, together = len(in_the_list("proxy", *region)), len(in_the_list("asked for by .* with Russia", *region))
    votes = within(read("unga_votes").query("RUS == 'no'"), (1999, 2021))
    yes = {state: 100 * (votes[state].dropna() == "yes").mean() for state in ("VEN", *PEERS)}
    peers = sum(yes[state] for state in PEERS) / len(PEERS)
    far, near = (distance(MADURO_VOTES, state) for state in ("VEN", "COL"))
    years = "{}-{}".format(*MADURO_VOTES)
    return Finding(
        ladder(voices >= 2, True) if voices else CANNOT_TELL,
        f"The tables hold {voices} voices of the region on a proxy, and {together} act of a neighbour, Colombia, which "
        f"asked for a Council meeting with Russia in January 2026; where Russia votes no Venezuela votes yes in "
        f"{yes['VEN']:.1f} % (peers {peers:.1f} %), and by the ideal points of {years} it stands further from Russia "
        f"({far:.2f}) than Colombia does ({near:.2f}).",
        fields(
            voices_of_the_region=voices,
            acts_together_with_russia=together,
            yes_where_russia_votes_no=yes["VEN"],
            peers_yes_where_russia_votes_no=peers,
            ideal_distance_colombia_russia=near,
            ideal_distance_venezuela_russia=far,
            ideal_distance_venezuela_russia_survives=True,
        ),
    )


def present(arms: tuple[int, int] | None) -> int:
    """Outside powers with a tenth of imports or exports in 2014, or of the arms of a period where one is given."""
    of_trade = {code: [partner_share(code, flow) for flow in ("imports", "exports")] for code in OUTSIDE}
    of_arms = {code: [arms_share(arms, code)] if arms else [] for code in OUTSIDE}
    return sum(max(of_trade[code] + of_arms[code]) >= TENTH for code in OUTSIDE)


@settles("G09")
def other_powers() -> Finding:
    flows = {code: [partner_share(code, flow) for flow in ("imports", "exports")] for code in ("CHN", "IRN", "IND")}
    arms = {code: arms_share(AFTER, code) for code in OUTSIDE}
    volume = to_venezuela(AFTER).sum()

    def verdict(period: tuple[int, int] | None) -> str:
        return ladder(present(period) == len(OUTSIDE), present(period) > 0)

    decided = verdict(AFTER)
    return Finding(
        decided,
        f"China had {flows['CHN'][0]:.1f} % of imports and {flows['CHN'][1]:.1f} % of exports in 2014 and "
        f"{arms['CHN']:.1f} % of the arms of 2015-24; Iran {max(flows['IRN']):.2f} % of either trade flow and "
        f"{arms['IRN']:.1f} % of the arms, of a small total ({volume:.0f} million TIV); India, not named, took "
        f"{flows['IND'][1]:.1f} % of exports, Russia {partner_share('RUS', 'exports'):.1f} %.",
        fields(
            china_imports_2014=flows["CHN"][0],
            china_exports_2014=flows["CHN"][1],
            china_arms_2015_24=arms["CHN"],
            iran_arms_2015_24=arms["IRN"],
            iran_events=len(in_the_list(".", "IRN")),
            india_exports_2014=flows["IND"][1],
            russia_imports_2014=partner_share("RUS", "imports"),
            usa_imports_2014=partner_share("USA", "imports"),
            usa_exports_2014=partner_share("USA", "exports"),
            tiv_2015_24=volume,
            iran_largest_trade_share=max(flows["IRN"]),
            iran_largest_trade_share_survives=verdict(None) == decided,
            iran_arms_2006_14=arms_share(HEIGHT, "IRN"),
            iran_arms_2006_14_survives=verdict(HEIGHT) == decided,
        ),
    )


@settles("G10")
def multipolar() -> Finding:
    china, russia = ([to_the_usa(code, year) for year in (2000, 2024)] for code in ("CHN", "RUS"))
    forces, russian_forces = (to_the_usa(code, 2023, military=True) for code in ("CHN", "RUS"))
    return Finding(
        CANNOT_TELL,
        f"No table counts poles, and the word does not say which measure: from 2000 to 2024 China's GDP went from "
        f"{china[0]:.0f} to {china[1]:.0f} % of that of the USA, Russia's from {russia[0]:.0f} to {russia[1]:.0f} %, "
        f"and in military spending (2023) they reach {forces:.0f} and {russian_forces:.0f} %; two states are not "
        "the world, and one large rival would be two poles.",
        fields(
            china_gdp_2000=china[0],
            china_gdp_2024=china[1],
            russia_gdp_2000=russia[0],
            russia_gdp_2024=russia[1],
            china_military_2023=forces,
            russia_military_2023=russian_forces,
            china_gdp_2021=to_the_usa("CHN", 2021),
            china_gdp_2021_survives=True,
            russia_gdp_2013=to_the_usa("RUS", 2013),
            russia_gdp_2013_survives=True,
        ),
    )


@settles("G11")
def seeks_to_challenge() -> Finding:
    own, peers = agreement(VOTES, "RUS", "USA"), sum(agreement(VOTES, peer, "USA") for peer in PEERS) / len(PEERS)
    far, peers_far = distance(VOTES, "RUS", "USA"), sum(distance(VOTES, peer, "USA") for peer in PEERS) / len(PEERS)
    vetoes = len(russian_vetoes())
    return Finding(
        CANNOT_TELL,
        f"An aim is not in these tables, and votes do not mark one: in 2006-21 Russia voted as the USA in {own:.1f} %, "
        f"the seven Latin American peers in {peers:.1f} %, and by the ideal points they stand further from the USA "
        f"({peers_far:.2f}) than Russia ({far:.2f}); its {vetoes} vetoes since 1992 would serve its clients and its own "
        "borders as well.",
        fields(
            russia_with_usa_2006_21=own,
            peers_with_usa_2006_21=peers,
            russian_vetoes_since_1992=vetoes,
            peers_distance_to_usa=peers_far,
            russia_distance_to_usa=far,
            russia_distance_to_usa_survives=True,
        ),
    )


@settles("G12")
def point_of_contention() -> Finding:
    topics, hands = russian_vetoes(), len(against_russian_hands())
    counts = topics.value_counts()
    texts = critical_texts().query("body == 'UN Security Council'")
    blocked = int((texts["outcome"] == "vetoed").sum())
    rank, in_2019 = rank_of_venezuela(topics), rank_of_venezuela(russian_vetoes("2019-01-01", "2019-12-31"))

    def verdict(place: int) -> str:
        return ladder(place <= TOP, blocked == len(texts) > 0 and hands > 0)

    share = 100 * counts.get("Venezuela", 0) / len(topics)
    of_drafts = 100 * blocked / len(texts)
    return Finding(
        verdict(rank),
        f"Contention there was: {blocked} of {len(texts)} critical drafts vetoed ({of_drafts:.0f} %) and {hands} US "
        f"measures against Russian hands; among Russia's vetoes since 1992 Venezuela has {counts.get('Venezuela', 0)} of "
        f"{len(topics)} drafts ({share:.1f} %) and place {rank}, where key would be the first {TOP}, after Syria with "
        f"{counts['Syria']} and Ukraine with {counts['Ukraine']}.",
        fields(
            russian_vetoes=len(topics),
            share_on_venezuela=share,
            place_of_venezuela=rank,
            vetoes_on_syria=counts["Syria"],
            vetoes_on_ukraine=counts["Ukraine"],
            critical_drafts_vetoed=of_drafts,
            us_measures_against_russian_hands=hands,
            place_in_2019=in_2019,
            place_in_2019_survives=verdict(in_2019) == verdict(rank),
        ),
    )


@settles("G13")
def with_suspicion() -> Finding:
    acts = against_russian_hands()
    reasoned = int(acts["stated_reason"].notna().sum())
    said = len(in_the_list("says.*Russia", "USA"))
    between = int(acts["date"].between("2021-01-20", "2025-01-19").sum())

    def verdict(acts: int) -> str:
        return ladder(acts > 0 and said > 0, True) if acts or said else CANNOT_TELL

    return Finding(
        verdict(len(acts)),
        f"{len(acts)} US measures of {acts['date'].min()[:4]}-{acts['date'].max()[:4]} strike Russian firms in Venezuela "
        f"or exclude Russia, {reasoned} with a reason (getting round sanctions, selling the oil) and {between} from "
        f"January 2021 to January 2025; statements of Washington on Russia's part: {said} in these tables.",
        fields(
            measures_against_russian_hands=len(acts),
            measures_with_a_reason=reasoned,
            statements_on_russia=said,
            first_measure=acts["date"].min(),
            measures_2021_24=between,
            measures_2021_24_survives=verdict(between) == verdict(len(acts)),
        ),
    )


@settles("G14")
def balance_of_power() -> Finding:
    arms = read("arms_suppliers")
    russian = arms[(arms["recipient_iso3"] == "VEN") & arms["supplier_iso3"].isin(RUSSIA)]

    def share(period: tuple[int, int]) -> float:
        return 100 * within(russian, period)["tiv"].sum() / within(arms, period)["tiv"].sum()

    def verdict(then: float, later: float) -> str:
        return ladder(min(then, later) >= TENTH, then >= TENTH)

    then, chavez, later = share(HEIGHT), share(CHAVEZ), share(AFTER)
    spending = to_the_usa("VEN", 2013, military=True)
    return Finding(
        verdict(then, later),
        f"Of all major arms for twelve Latin American states {then:.1f} % were Russian ones for Venezuela in 2006-14, "
        f"{later:.1f} % in 2015-24; in a hemisphere with the USA in it Venezuela's military spending of 2013 was "
        f"{spending:.1f} % of the US one.",
        fields(
            russian_arms_share_2006_14=then,
            russian_arms_share_2015_24=later,
            russian_arms_share_1999_2012=chavez,
            russian_arms_share_1999_2012_survives=verdict(chavez, later) == verdict(then, later),
            military_spending_to_usa_2013=spending,
            military_spending_to_usa_2013_survives=verdict(spending, later) == verdict(then, later),
        ),
    )


@settles("G15")
def to_undermine() -> Finding:
    given = us_reasons()
    named, iran = (int(given.str.contains(state).sum()) for state in ("Russia", "Iran"))
    said = len(in_the_list("says.*Russia", "USA"))
    on_arms = len(in_the_list("arms race", "USA"))
    return Finding(
        CAVEAT if named or said else CANNOT_TELL,
        f"Of {len(given)} reasons that Washington gave for measures {named} name Russia ({iran} names Iran), and "
        f"{said} statements on Russian aims are in the tables; its {on_arms} remark on an arms race is about purchases, "
        "not about a Russian plan.",
        fields(
            us_reasons_given=len(given),
            us_reasons_naming_russia=named,
            us_reasons_naming_iran=iran,
            us_statements_on_russia=said,
            us_remarks_on_an_arms_race=on_arms,
            us_remarks_on_an_arms_race_survives=True,
        ),
    )


@settles("G16")
def against_interference() -> Finding:
    texts = texts_with_russia().query("proposed")
    argued = set(texts.loc[texts["about"].str.contains("sovereign|interfer"), "date"])
    argued |= set(in_the_list("Russian.*(?:sovereign|interfer)", "RUS")["date"])
    wider = argued | set(in_the_list("Russian.*armed aggression", "RUS")["date"])

    def verdict(days: int) -> str:
        return ladder(days >= 2, True) if days else CANNOT_TELL

    return Finding(
        verdict(len(argued)),
        f"The argument stands in the tables on {len(argued)} day ({', '.join(argued)}: the Russian draft S/2019/190 asks "
        f"for respect for sovereignty), in {len(texts)} Russian texts as we summed them up; with the words armed "
        f"aggression of January 2026 counted it would be {len(wider)} days.",
        fields(
            days_with_the_argument=len(argued),
            texts_proposed=len(texts),
            days_with_aggression_counted=len(wider),
            days_with_aggression_counted_survives=verdict(len(wider)) == verdict(len(argued)),
        ),
    )


@settles("G17")
def led_to_a_standoff() -> Finding:
    both_failed = read("venezuela_texts").query("body == 'UN Security Council'")
    failed = int((both_failed["outcome"] != "adopted").sum())
    day = both_failed["date"].min()
    earlier = int((russian_vetoes(last=day) != "Venezuela").sum())
    first, second, third = (agreement(period, "RUS", "USA") for period in (BEFORE, EARLY_CHAVEZ, LATE_CHAVEZ))
    later = agreement(MADURO_VOTES, "RUS", "USA")
    return Finding(
        CANNOT_TELL if failed == len(both_failed) else FAILS,
        f"A standoff over Venezuela there was ({failed} rival drafts failed on {day}); that the defence of Caracas made "
        f"it cannot be told: {earlier} Russian vetoes on other subjects since 1992 came first, and Russia's agreement "
        f"with the USA had gone from {first:.1f} % (1990-98) to {second:.1f} and {third:.1f} % (2006-12).",
        fields(
            rival_drafts_failed=failed,
            earlier_vetoes=earlier,
            agreement_russia_usa_1990_98=first,
            agreement_russia_usa_1999_2005=second,
            agreement_russia_usa_2006_12=third,
            agreement_russia_usa_2013_21=later,
            agreement_russia_usa_2013_21_survives=True,
        ),
    )


@settles("G18")
def wider_implications() -> Finding:
    texts = read("venezuela_texts")
    of_council, of_rights = (texts[texts["body"] == f"UN {name} Council"] for name in ("Security", "Human Rights"))
    council, rights = (int((rows["outcome"] == "adopted").sum()) for rows in (of_council, of_rights))
    before, during, later = (to_the_others(period).sum() / span(period) for period in (BASELINE, HEIGHT, AFTER))
    return Finding(
        CANNOT_TELL,
        f"No direction and no size is named, so no outcome could count against it: on Venezuela the Security Council "
        f"adopted {council} of {len(of_council)} texts and the Human Rights Council {rights} of {len(of_rights)}; the "
        f"other states of the region received {before:,.0f} million TIV a year in 1997-2005 and {during:,.0f} in "
        "2006-14.",
        fields(
            council_texts_adopted=council,
            council_texts=len(of_council),
            human_rights_texts_adopted=rights,
            human_rights_texts=len(of_rights),
            others_tiv_a_year_1997_2005=before,
            others_tiv_a_year_2006_14=during,
            others_tiv_a_year_2015_24=later,
            others_tiv_a_year_2015_24_survives=True,
        ),
    )


@settles("G19")
def willing_to_assert() -> Finding:
    visits, veto = dealings("military")["date"], read("vetoes").query("RUS == 1 and topic == 'Venezuela'")["date"]
    items = read("finance_items").query("measure == 'disbursed' and creditor == 'Rosneft'")
    acts = [len(visits), len(veto), money("1999", "disbursed")]
    last = max([*visits, *veto, *items["period_start"].astype(str)])
    treaties = dealings("treaty")["date"].max()

    def verdict(last: str) -> str:
        return ladder(all(acts) and last >= RECENT, all(acts))

    seized = seizure()
    deeds = int((visits >= seized).sum() + (veto >= seized).sum())
    return Finding(
        verdict(last),
        f"Acts that cost something are on record ({acts[0]} visits of forces, {acts[1]} veto, {acts[2]:.1f} billion "
        f"dollars paid in advance), the last on {last}, {days_between(last, seized) / 365.25:.1f} years before the US "
        f"strikes of {seized}; after these there were statements and {deeds} such acts.",
        fields(
            visits_of_forces=acts[0],
            vetoes=acts[1],
            paid_in_advance=acts[2],
            last_act=last,
            acts_since_3_january_2026=deeds,
            last_act_with_treaties=treaties,
            last_act_with_treaties_survives=verdict(max(last, treaties)) == verdict(last),
        ),
    )


@settles("G20")
def complicated_by_others() -> Finding:
    measures = read("sanctions").query("sender == 'United States'")
    names = measures["what"].str.cat(measures["stated_reason"], sep="; ", na_rep="").str.contains("China|Iran")
    dates = measures.loc[names, "date"]
    before, events = int((dates < seizure()).sum()), len(in_the_list(".", *OUTSIDE))
    number, by_trade = present(AFTER), present(None)

    def verdict(powers: int) -> str:
        return CANNOT_TELL if powers else FAILS

    return Finding(
        verdict(number),
        f"Present they are ({number} of {len(OUTSIDE)} with a tenth of a trade flow or of the arms, {events} dated "
        f"events), but no table measures how hard a situation is, or would be without them; of {len(measures)} US "
        f"measures {len(dates)} name one of them, {before} of these before {seizure()}, and the crisis and the sanctions "
        "make it hard without either.",
        fields(
            powers_present=number,
            events_naming_them=events,
            us_measures=len(measures),
            us_measures_naming_them=len(dates),
            powers_present_by_trade=by_trade,
            powers_present_by_trade_survives=verdict(by_trade) == verdict(number),
            us_measures_naming_them_before_2026=before,
            us_measures_naming_them_before_2026_survives=True,
        ),
    )
