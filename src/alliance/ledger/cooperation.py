"""Claims on the key areas of cooperation (K): money, arms and votes, and what they are said to bring.

Thresholds stand here as constants and, in words, in ``datasets/claims.yml``; ``<name>_survives`` says whether
the claim would get the same verdict by the stress ``<name>``. Commitments, payments and what is still owed are
three measures: none is added to another, and none to a sum in other dollars.
"""

import pandas as pd

from alliance.ledger import CANNOT_TELL, CAVEAT, FAILS, HOLDS, Finding, find, read, settles
from alliance.ledger.measures import (
    AFTER,
    CHAVEZ,
    FRIENDS,
    FROZEN,
    HEAVY,
    HEIGHT,
    LATEST,
    MADURO_VOTES,
    PEERS,
    RUSSIAN_LENDERS,
    USUAL,
    agreement_gap,
    bases,
    brent,
    change,
    critical_texts,
    crude_output,
    dealings,
    external_debt,
    fields,
    finance,
    fuel_shares,
    gdp_change,
    ladder,
    lifted_to_russia,
    measure_of,
    mentions,
    monthly_crude,
    of_foreign_investment,
    oil_sales,
    owed_in_2026,
    politics,
    promised,
    pumped,
    ratio,
    rosneft_exit,
    russian_crude,
    russian_lines,
    russian_tiv,
    russian_vetoes,
    seizure,
    siding,
    stated,
    texts_with_russia,
    turnover,
    two_plans,
    venezuela,
    venture_output,
    venture_share,
    ventures_by_weight,
    ventures_now,
    vetoes_on_venezuela,
    votes_against,
    within,
)

RECORDS = 3  # K01: records that make an area
FIFTH = 20  # K02 "significant", K17 "crucial": at least a fifth, in percent
HALF = 50  # K04 "heavily", K05, K25: at least half, in percent
SANCTIONS_YEARS = 2017  # K04: a record that speaks of today reaches the years of the financial sanctions
TWENTIETH = 5  # K23 "stronger": at least 5 % of Russia's own output, as for O06
LARGEST = 5  # K06 "major": among the five largest clients
PLURAL = 2  # K08, K10b: the plural begins at two
SUPPORT_YEARS, FORUMS = 3, 2  # K09 "consistently": acts in three years and in two forums
SHARED = 90  # K11 "common stance": nine identical votes of ten
GAP_POINTS = 3  # K11: a difference of agreement worth a word, in percentage points
MOVED = 0.5  # K14 "not static": a change by half of the earlier value
AREAS_MOVED = 2  # K14: two areas of three

STANCE = (1999, 2021)  # K11, K21: the votes of both presidents, before Venezuela lost its own
STEEPEST = (2018, 2020)  # K25: the three years of the steepest fall of GDP
# K11: General Assembly texts against one-sided economic measures, the embargo of Cuba among them, by their titles.
ONE_SIDED = r"coerci|unilateral economic|^cuba\W|commercial and financial|sanctions"


def clients(period: tuple[int, int]) -> pd.Series:
    """Russian deliveries of major arms by recipient, million TIV, the largest first."""
    rows = within(read("arms_clients"), period)
    return rows.groupby("recipient")["tiv"].sum().sort_values(ascending=False)


def client_rank(period: tuple[int, int]) -> int:
    """Venezuela's rank among Russia's clients; one after the last where it received nothing."""
    volumes = clients(period)
    return int(volumes.rank(ascending=False).get("Venezuela", len(volumes) + 1))


def client_share(period: tuple[int, int]) -> float:
    """Venezuela's share of all Russian deliveries, percent."""
    volumes = clients(period)
    return 100 * ratio(volumes.get("Venezuela", 0.0), volumes.sum())


def changes_to_2025(first: int, barrels: float = HEAVY) -> tuple[float, float]:
    """Change of output from a year to 2025, percent: the Russian ventures, and the rest of the country."""
    country = crude_output()
    own = ventures_by_weight(first, barrels), venture_output()
    return change(*own), change(country[first] - own[0], country[LATEST] - own[1])


@settles("K01")
def areas() -> Finding:
    items = read("finance_items").query("creditor in @RUSSIAN_LENDERS and confidence == 'high'")
    deals, texts = russian_lines(), texts_with_russia()
    counts = {"economic": len(items), "military": deals["deal_id"].nunique(), "political": len(texts)}
    recent = [
        (items["period_start"] >= "2015").sum(),
        deals.loc[deals["delivery_year"] >= 2015, "deal_id"].nunique(),
        (texts["date"] >= "2015").sum(),
    ]

    def verdict(numbers: list[int]) -> str:
        there = sum(number >= RECORDS for number in numbers)
        return ladder(there == len(counts), there == len(counts) - 1)

    decided = verdict(list(counts.values()))
    return Finding(
        decided,
        f"Tables made for each area hold {counts['economic']} well-attested sums of Russian money, "
        f"{counts['military']} Russian arms deals and {counts['political']} texts on Venezuela that Russia voted on or "
        f"proposed, {RECORDS} being the least for an area; since 2015 the smallest of the three has {min(recent)}.",
        fields(
            **counts,
            fewest_since_2015=min(recent),
            fewest_since_2015_survives=verdict(recent) == decided,
        ),
    )


@settles("K02")
def financial_help() -> Finding:
    russia = promised("Russia")["usd_bn"].iloc[0]
    shares = 100 * russia / promised("China")["usd_bn"]
    passed = int((shares >= FIFTH).sum())
    decided = ladder(passed == len(shares), passed > 0)
    estimates = read("creditor_estimates")
    owed_to_china = estimates.query("creditor == 'China' and measure == 'outstanding' and bound == 'high'")
    stock = 100 * owed_in_2026() / owed_to_china["usd_bn"].iloc[0]
    of_debt = 100 * russia / external_debt()
    return Finding(
        decided,
        f"Russia promised about {russia:.0f} billion dollars in 2006-17, {shares.min():.1f} to {shares.max():.1f} % of "
        f"what China promised by the source taken for China, a fifth or more by {passed} of {len(shares)} sources; "
        "promises are not payments, and the credit was to be paid back.",
        fields(
            russian_promises=russia,
            lowest_share_of_chinese=shares.min(),
            highest_share_of_chinese=shares.max(),
            sources_with_a_fifth=passed,
            share_of_debt_owed_to_china_2026=stock,
            share_of_debt_owed_to_china_2026_survives=ladder(stock >= FIFTH, False) == decided,
            share_of_all_external_debt=of_debt,
            share_of_all_external_debt_survives=ladder(of_debt >= FIFTH, False) == decided,
        ),
    )


@settles("K03")
def output_kept_up() -> Finding:
    own, rest = changes_to_2025(2017)
    usual = changes_to_2025(2017, USUAL)
    since_2018 = changes_to_2025(2018, USUAL)
    months = monthly_crude()
    before, low = months["2017-08"], months["2017-08":"2025-12"].min()

    def verdict(pair: tuple[float, float]) -> str:
        return CANNOT_TELL if pair[0] > pair[1] else FAILS

    decided = verdict((own, rest))
    return Finding(
        decided,
        f"The level was not kept ({before:,.0f} thousand barrels a day in August 2017, {low:,.0f} at the lowest); the "
        f"Russian ventures fell by {-own:.0f} % from 2017 to 2025, the rest by {-rest:.0f} %, which help would "
        "produce, and less worn fields or any foreign partner too; no like fields without Russia are at hand.",
        fields(
            ventures_2017_25=own,
            rest_2017_25=rest,
            output_august_2017=before,
            output_lowest_month=low,
            lead_usual_barrels=usual[0] - usual[1],
            lead_usual_barrels_survives=verdict(usual) == decided,
            lead_2018_25_usual_barrels=since_2018[0] - since_2018[1],
            lead_2018_25_usual_barrels_survives=verdict(since_2018) == decided,
        ),
    )


@settles("K04")
def oil_for_revenue() -> Finding:
    shares, russia = (fuel_shares()[code].loc[2000:2013].dropna() for code in ("VEN", "RUS"))
    last_year = int(shares.index.max())
    sales_of_gdp = 100 * oil_sales() / venezuela()["gdp_usd_bn"][2024]

    def verdict(lowest: float) -> str:
        return ladder(lowest > HALF and last_year >= SANCTIONS_YEARS, lowest > HALF)

    return Finding(
        verdict(shares.min()),
        f"Fuels were {shares.mean():.1f} % of goods exports on average in 2000-13, and {shares.min():.1f} % in the "
        f"lowest year; the record ends in {last_year}, so that it lasted is not in it.",
        fields(
            fuel_share_mean=shares.mean(),
            fuel_share_lowest=shares.min(),
            last_year_reported=last_year,
            fuel_share_mean_without_2011=shares.drop(2011).mean(),
            fuel_share_mean_without_2011_survives=verdict(shares.drop(2011).min()) == verdict(shares.min()),
            fuel_share_mean_russia=russia.mean(),
            fuel_share_mean_russia_survives=verdict(russia.min()) == verdict(shares.min()),
            oil_sales_2024_of_gdp=sales_of_gdp,
            oil_sales_2024_of_gdp_survives=sales_of_gdp > HALF,
        ),
    )


@settles("K05")
def access_to_reserves() -> Finding:
    now, (planned, achieved) = ventures_now(), two_plans()
    given = pumped("Petromiranda", "Petrovictoria")
    of_all = 100 * venture_output() * 1000 / planned

    def verdict(percent: float) -> str:
        return ladder(len(now) > 0 and percent >= HALF, len(now) > 0)

    return Finding(
        verdict(achieved),
        f"A Russian partner holds {now['russian_share_pct'].min():.0f} to {now['russian_share_pct'].max():.0f} % of "
        f"{len(now)} ventures that pump; the two new ones were to yield {planned:,.0f} barrels a day and gave "
        f"{given:,.0f} in 2025, {achieved:.1f} %.",
        fields(
            ventures=len(now),
            lowest_share=now["russian_share_pct"].min(),
            highest_share=now["russian_share_pct"].max(),
            planned_barrels=planned,
            pumped_barrels=given,
            achieved=achieved,
            achieved_by_all_five=of_all,
            achieved_by_all_five_survives=verdict(of_all) == verdict(achieved),
        ),
    )


@settles("K06")
def major_buyer() -> Finding:
    height, record, chavez = (client_rank(period) for period in (HEIGHT, (1995, 2024), CHAVEZ))
    share, later = client_share(HEIGHT), client_share(AFTER)

    def verdict(rank: int) -> str:
        return ladder(rank <= LARGEST and record <= LARGEST, rank <= LARGEST)

    decided = verdict(height)
    return Finding(
        decided,
        f"With {share:.1f} % of Russian deliveries in 2006-14 Venezuela was client number {height} of "
        f"{len(clients(HEIGHT))}, over 1995-2024 number {record}; since 2015 it received {later:.0f} %.",
        fields(
            rank_2006_14=height,
            clients_2006_14=len(clients(HEIGHT)),
            share_2006_14=share,
            rank_1995_2024=record,
            rank_1999_2012=chavez,
            rank_1999_2012_survives=verdict(chavez) == decided,
            share_2015_24=later,
            share_2015_24_survives=verdict(client_rank(AFTER)) == decided,
        ),
    )


@settles("K07")
def advisers() -> Finding:
    visits = dealings("military")
    people = visits[visits["event"].str.contains("troops|advis|instructor|technician|specialist")]
    tasks = mentions(people, "train|instruct|maintenance|technical support")
    sure = people[people["confidence"] == "high"]

    def verdict(arrivals: int, with_task: int) -> str:
        return HOLDS if with_task else CAVEAT if arrivals else CANNOT_TELL

    decided = verdict(len(people), tasks)
    return Finding(
        decided,
        f"The list has {len(people)} arrival of Russian military staff ({', '.join(people['date'])}, about 100 "
        f"troops); what they were to do is named in {tasks} rows, and how long they stayed in none.",
        fields(
            arrivals=len(people),
            arrivals_with_task=tasks,
            arrivals_high_confidence=len(sure),
            arrivals_high_confidence_survives=verdict(len(sure), tasks) == decided,
            arrivals_before_2019=int((people["year"] < 2019).sum()),
            arrivals_before_2019_survives=verdict(int((people["year"] < 2019).sum()), 0) == decided,
        ),
    )


def exercises() -> pd.DataFrame:
    """Military events of both states that were an exercise or training together."""
    visits = dealings("military")
    return visits[visits["event"].str.contains("[Jj]oint .*(?:exercise|training)")].sort_values("date")


@settles("K08")
def joint_exercises() -> Finding:
    held = exercises()

    def verdict(rows: pd.DataFrame) -> str:
        return ladder(len(rows) >= PLURAL, len(rows) == 1)

    sure, later = held[held["confidence"] == "high"], held[held["year"] >= 2013]
    return Finding(
        verdict(held),
        f"The list has {len(held)} joint exercises ({' and '.join(held['date'])}), {len(sure)} of them well attested; "
        f"{PLURAL} are the least that the plural can mean.",
        fields(
            exercises=len(held),
            exercises_high_confidence=len(sure),
            exercises_high_confidence_survives=verdict(sure) == verdict(held),
            exercises_since_2013=len(later),
            exercises_since_2013_survives=verdict(later) == verdict(held),
        ),
    )


@settles("K09")
def support_in_forums() -> Finding:
    texts, against = texts_with_russia(), votes_against("RUS")
    voted = texts[texts["vote"].notna()]
    asked = dealings("un")

    def verdict(rows: pd.DataFrame, meetings: pd.DataFrame, contrary: int) -> tuple[str, int]:
        years = {*rows["date"].str[:4].astype(int), *meetings["year"]}
        wide = len(years) >= SUPPORT_YEARS and rows["body"].nunique() >= FORUMS
        return ladder(wide and not contrary, not contrary), len(years)

    decided, years = verdict(texts, asked, against)
    return Finding(
        decided,
        f"Russia cast {against} contrary votes and voted for or proposed the government's side on {len(texts)} of "
        f"{len(read('venezuela_texts'))} texts, and it acted so in {years} years and {texts['body'].nunique()} UN "
        f"bodies; but it could vote on only {len(voted)} of them, both on one day.",
        fields(
            contrary_votes=against,
            texts_voted_or_proposed=len(texts),
            texts=len(read("venezuela_texts")),
            years_with_support=years,
            texts_russia_voted_on=len(voted),
            texts_russia_voted_on_survives=verdict(voted, asked.head(0), against)[0] == decided,
            contrary_votes_of_china=votes_against("CHN"),
            contrary_votes_of_china_survives=(votes_against("CHN") == 0) == (against == 0),
        ),
    )


@settles("K10a")
def veto_used() -> Finding:
    vetoed = read("vetoes").query("topic == 'Venezuela' and RUS == 1")
    texts = critical_texts().query("outcome == 'vetoed'")
    stopped = texts[texts["text"].isin(vetoed["draft"])]
    others = int((vetoed[["CHN", "FRA", "GBR", "USA"]] == 1).any(axis=1).sum())
    return Finding(
        ladder(len(stopped) > 0, False),
        f"Russia vetoed {len(stopped)} draft critical of the government ({', '.join(stopped['text'])}, "
        f"{', '.join(stopped['date'])}), which had {stopped['yes'].max()} votes, 9 being the least that carries a "
        f"draft; {others} of these drafts was vetoed by another member too.",
        fields(
            critical_drafts_vetoed=len(stopped),
            votes_in_favour=stopped["yes"].max(),
            vetoed_by_another_as_well=others,
            vetoed_by_another_as_well_survives=others == 0,
        ),
    )


@settles("K10b")
def vetoes_in_the_plural() -> Finding:
    topics = russian_vetoes()
    vetoes, ever, to_freeze = vetoes_on_venezuela(), vetoes_on_venezuela("1946-01-01"), vetoes_on_venezuela(last=FROZEN)
    critical = critical_texts().query("body == 'UN Security Council'")
    return Finding(
        ladder(vetoes >= PLURAL, False),
        f"The list has {vetoes} such veto where the plural needs {PLURAL}: {100 * vetoes / len(topics):.1f} % of the "
        f"{len(topics)} drafts that Russia has vetoed since 1992, and yet {vetoes} of {len(critical)} critical drafts "
        "on Venezuela that came to the vote in the Council.",
        fields(
            vetoes=vetoes,
            share_of_russian_vetoes=100 * vetoes / len(topics),
            russian_vetoes_since_1992=len(topics),
            critical_drafts_put_to_vote=len(critical),
            share_of_critical_drafts=100 * ratio(vetoes, len(critical)),
            vetoes_since_1946=ever,
            vetoes_since_1946_survives=(ever >= PLURAL) == (vetoes >= PLURAL),
            share_to_march_2026=100 * to_freeze / len(russian_vetoes(last=FROZEN)),
            share_to_march_2026_survives=(to_freeze >= PLURAL) == (vetoes >= PLURAL),
        ),
    )


@settles("K10c")
def condemned() -> Finding:
    stopped = critical_texts().query("outcome == 'vetoed'")
    words = int(stopped["about"].str.contains("condemn|deplor|denounc").sum())
    asked = "; ".join(stopped["about"])
    return Finding(
        ladder(words > 0, len(stopped) > 0),
        f"The draft that was vetoed criticised and asked ({asked}); our summary holds {words} words of condemnation, "
        "which is the word that the article uses.",
        fields(
            critical_drafts_vetoed=len(stopped),
            words_of_condemnation=words,
            words_of_condemnation_survives=words > 0,
        ),
    )


@settles("K16")
def shielded() -> Finding:
    texts = critical_texts()
    stopped, adopted = texts[texts["outcome"] == "vetoed"], texts[texts["outcome"] == "adopted"]
    veto = stopped["date"].min()
    measures = read("sanctions").query("direction == 'tighten' and date > @veto")
    later = int((adopted["date"] > veto).sum())
    chinese = int(read("venezuela_votes").query("text in @stopped.text and iso3 == 'CHN' and vote == 'no'").shape[0])
    return Finding(
        CANNOT_TELL if len(stopped) else FAILS,
        f"{len(stopped)} of {len(texts)} critical texts was stopped, where Russia has a veto (and China's would have "
        f"done); {len(adopted)} were adopted where it has none, and {measures['sender'].nunique()} senders tightened "
        "sanctions afterwards; what would have come without Russia is in no table.",
        fields(
            critical_texts=len(texts),
            stopped=len(stopped),
            adopted=len(adopted),
            senders_after_the_veto=measures["sender"].nunique(),
            adopted_after_the_veto=later,
            adopted_after_the_veto_survives=True,
            stopped_by_china_alone=chinese,
            stopped_by_china_alone_survives=True,
        ),
    )


def one_sided_measures(*states: str) -> tuple[float, int]:
    """Identical votes with Russia on texts against one-sided measures: mean over the states in percent, and votes."""
    votes = within(read("unga_votes"), STANCE).merge(
        read("unga_rollcalls")[["roll_call", "title"]], on="roll_call", validate="1:1"
    )
    votes = votes[votes["title"].str.contains(ONE_SIDED, case=False, na=False)]
    shares = [(votes[state] == votes["RUS"])[votes[state].notna() & votes["RUS"].notna()].mean() for state in states]
    return 100 * sum(shares) / len(shares), len(votes)


def topic_gap(topic: str, jury: list[str]) -> float:
    """Venezuela's agreement with Russia on a topic less the mean of a jury, percentage points."""
    votes = within(read("unga_votes"), STANCE)
    votes = votes[votes[topic] == 1].dropna(subset=["RUS"])
    own, *others = ((votes[s] == votes["RUS"])[votes[s].notna()].mean() for s in ("VEN", *jury))
    return 100 * (own - sum(others) / len(others))


@settles("K11")
def common_stance() -> Finding:
    (own, votes), (peers, _) = one_sided_measures("VEN"), one_sided_measures(*PEERS)
    gaps = {"peers": agreement_gap(STANCE), "friends": agreement_gap(STANCE, FRIENDS)}
    late = [agreement_gap(MADURO_VOTES, jury) for jury in (PEERS, FRIENDS)]
    cast = int((read("unga_votes")["year"].gt(STANCE[1]) & read("unga_votes")["VEN"].notna()).sum())
    topics = {topic: topic_gap(topic, PEERS) for topic in ("human_rights", "nuclear")}

    def verdict(smallest_gap: float) -> str:
        return ladder(own >= SHARED and smallest_gap >= GAP_POINTS, own >= SHARED)

    decided = verdict(min(gaps.values()))
    return Finding(
        decided,
        f"On {votes} texts against one-sided measures in 1999-2021 Venezuela voted as Russia in {own:.1f} %, seven "
        f"peers in {peers:.1f} %; on all texts it is {gaps['peers']:+.1f} points nearer than they, "
        f"{gaps['friends']:+.1f} against Cuba, Nicaragua and Bolivia: a stance shared with many; since 2022 it cast "
        f"{cast} votes, which is no disagreement.",
        fields(
            one_sided_measures_venezuela=own,
            one_sided_measures_peers=peers,
            gap_to_peers=gaps["peers"],
            gap_to_friends=gaps["friends"],
            votes_since_2022=cast,
            gap_human_rights=topics["human_rights"],
            gap_human_rights_survives=verdict(min(topics["human_rights"], topic_gap("human_rights", FRIENDS)))
            == decided,
            gap_nuclear=topics["nuclear"],
            gap_nuclear_survives=verdict(min(topics["nuclear"], topic_gap("nuclear", FRIENDS))) == decided,
            gap_to_friends_2013_21=late[1],
            gap_to_friends_2013_21_survives=verdict(min(late)) == decided,
        ),
    )


@settles("K12")
def technology_education_culture() -> Finding:
    known = find("H09")
    technology = dealings()[dealings()["event"].str.contains("nuclear|satellite|space|vaccin")]
    counts = [len(technology), known.educational_programmes, known.cultural_exchanges]

    def verdict(numbers: list[int]) -> str:
        there = sum(number > 0 for number in numbers)
        return HOLDS if there == len(numbers) else CAVEAT if there else CANNOT_TELL

    later = int((technology["year"] >= 2013).sum())
    return Finding(
        verdict(counts),
        f"The list holds {counts[0]} agreements on technology (nuclear energy; {later} of them since 2013), "
        f"{counts[1]} events of education and {counts[2]} of culture, for which nobody gathered it.",
        fields(
            technology=counts[0],
            education=counts[1],
            culture=counts[2],
            technology_since_2013=later,
            technology_since_2013_survives=verdict([later, *counts[1:]]) == verdict(counts),
        ),
    )


@settles("K13")
def what_matters_most() -> Finding:
    arms = russian_tiv(HEIGHT), russian_tiv(AFTER)
    trade = turnover(2013), turnover(2024)
    acts = len(politics(rosneft_exit()))
    oil = venture_share()
    gone = not arms[1] and not trade[1] and not oil
    return Finding(
        FAILS if gone else CANNOT_TELL,
        f"Arms, money and votes have no common unit, so none can be called the weightier; both sides named have shrunk "
        f"({arms[0]:,.0f} million TIV in 2006-14, {arms[1]:,.0f} in 2015-24; {trade[0]:,.0f} million dollars of "
        f"trade in 2013, {trade[1]:,.0f} in 2024) while {acts} political acts followed Rosneft's exit.",
        fields(
            tiv_2006_14=arms[0],
            tiv_2015_24=arms[1],
            turnover_2013=trade[0],
            turnover_2024=trade[1],
            political_acts_after_exit=acts,
            oil_share_of_ventures_2025=oil,
            oil_share_of_ventures_2025_survives=True,
        ),
    )


def moved(before: float, after: float) -> bool:
    """Whether a value changed by half of what it was, or more."""
    return abs(after - before) >= MOVED * abs(before) and after != before


@settles("K14")
def areas_change() -> Finding:
    arms = russian_tiv(HEIGHT), russian_tiv(AFTER)
    trade = turnover(2013), turnover(2024)

    def count(jury: list[str]) -> int:
        votes = agreement_gap(HEIGHT, jury), agreement_gap(MADURO_VOTES, jury)
        return sum(moved(*pair) for pair in (arms, trade, votes))

    def verdict(number: int) -> str:
        return ladder(number >= AREAS_MOVED, number == AREAS_MOVED - 1)

    areas_moved = count(PEERS)
    votes = agreement_gap(HEIGHT), agreement_gap(MADURO_VOTES)
    recent = sum((moved(russian_tiv((2015, 2019)), russian_tiv((2020, 2024))), moved(turnover(2016), turnover(2024))))
    return Finding(
        verdict(areas_moved),
        f"{areas_moved} of 3 areas changed by half or more: Russian arms from {arms[0]:,.0f} to {arms[1]:,.0f} million "
        f"TIV (2006-14, 2015-24), stated trade from {trade[0]:,.0f} to {trade[1]:,.0f} million dollars (2013, 2024), "
        f"the UN gap to the peers from {votes[0]:+.1f} to {votes[1]:+.1f} points (2006-14, 2013-21).",
        fields(
            areas_changed=areas_moved,
            turnover_change=change(*trade),
            tiv_2006_14=arms[0],
            tiv_2015_24=arms[1],
            un_gap_2006_14=votes[0],
            un_gap_2013_21=votes[1],
            areas_changed_other_jury=count(FRIENDS),
            areas_changed_other_jury_survives=verdict(count(FRIENDS)) == verdict(areas_moved),
            areas_changed_since_2016=recent,
            areas_changed_since_2016_survives=verdict(recent) == verdict(areas_moved),
        ),
    )


@settles("K15")
def signal() -> Finding:
    acts = dealings("military")
    last_act = acts["date"].max()
    words, forces = len(politics(seizure())), int((acts["date"] > seizure()).sum())
    arms = russian_tiv(HEIGHT), russian_tiv(AFTER)
    return Finding(
        CANNOT_TELL if len(acts) else FAILS,
        f"A commitment is a motive: {len(acts)} visits and exercises, the last on {last_act}, are what it "
        f"would produce, and what a seller showing wares or a rival showing flags would; after US forces seized the "
        f"president the list has {words} Russian acts in words and {forces} of its forces.",
        fields(
            military_acts=len(acts),
            last_military_act=last_act,
            acts_in_words_after_seizure=words,
            military_acts_after_seizure=forces,
            tiv_2015_24=arms[1],
            tiv_2006_14=arms[0],
            tiv_2006_14_survives=True,
        ),
    )


@settles("K17")
def crucial_investment() -> Finding:
    put_in = stated("Total investment in the joint ventures")
    money, all_years = (
        of_foreign_investment(put_in, 2010, 2013),
        of_foreign_investment(finance("investment"), 2010, 2018),
    )
    oil_2018 = 100 * ventures_by_weight(2018, USUAL) / crude_output()[2018]
    oil_2025, net = venture_share(), venture_share(net=True)

    def verdict(money: float, oil: float) -> str:
        passed = sum(share >= FIFTH for share in (money, oil))
        return ladder(passed == 2, passed == 1)

    decided = verdict(money, max(oil_2018, oil_2025))
    return Finding(
        decided,
        f"By money the share is {money:.1f} % ({put_in:.1f} billion dollars put into the ventures in 2010-13, over net "
        f"foreign investment), by oil {oil_2018:.1f} % of output in 2018 and {oil_2025:.1f} % in 2025, the barrels "
        "of the Venezuelan partner included: a fifth by one of two readings.",
        fields(
            money_share_2010_13=money,
            oil_share_2018=oil_2018,
            oil_share_2025=oil_2025,
            money_share_since_2010=all_years,
            money_share_since_2010_survives=verdict(all_years, max(oil_2018, oil_2025)) == decided,
            oil_share_2025_net=net,
            oil_share_2025_net_survives=verdict(money, net) == decided,
            readings_with_a_fifth_without_money=int(max(oil_2018, oil_2025) >= FIFTH),
            readings_with_a_fifth_without_money_survives=verdict(0, max(oil_2018, oil_2025)) == decided,
        ),
    )


@settles("K18")
def invested() -> Finding:
    now = ventures_now()
    done = read("pledges").query("kind == 'outcome' and unit == 'US$ bn'")
    rosneft = finance("investment")
    leaving = rosneft_exit()
    since = done.loc[done["date"] > leaving, "value"].sum()

    def verdict(usd_bn: float) -> str:
        return ladder(len(now) > 0 and usd_bn > 0, len(now) > 0)

    put_in = done["value"].max()
    return Finding(
        verdict(put_in),
        f"{len(now)} oil ventures have a Russian partner, and {put_in:.1f} billion dollars put into them in 2010-13 "
        f"are stated as done, not planned; since Rosneft left in 2020 {since:.1f} billion are.",
        fields(
            ventures=len(now),
            invested_2010_13=put_in,
            put_in_since_2010=rosneft,
            put_in_since_2010_survives=verdict(rosneft) == verdict(put_in),
            invested_since_exit=since,
            invested_since_exit_survives=verdict(since) == verdict(put_in),
        ),
    )


@settles("K19")
def exercises_solidify() -> Finding:
    held, lines = exercises(), russian_lines()
    orders = [lines.loc[lines["order_year"] > year, "tiv"].sum() for year in (held["year"].min(), held["year"].max())]
    loan = read("finance_items").query("item == 'State loan for arms'")["usd_bn"].iloc[0]
    return Finding(
        CANNOT_TELL if orders[0] else FAILS,
        f"After the first exercise ({held['date'].min()}) {orders[0]:,.0f} million TIV were ordered, after the second "
        f"({held['date'].max()}) {orders[1]:,.0f}; a credit of {loan:.1f} billion dollars in 2009 explains the first "
        "as well, and orders without an exercise came before.",
        fields(
            tiv_ordered_after_first=orders[0],
            loan_for_arms_2009=loan,
            tiv_ordered_after_second=orders[1],
            tiv_ordered_after_second_survives=True,
        ),
    )


@settles("K20")
def near_the_usa() -> Finding:
    visits = dealings("military")
    with_bases = bases(visits)
    since = int((visits["year"] >= 2020).sum())
    return Finding(
        CANNOT_TELL,
        f"Nothing here measures a strategic weight, and the words name no size; on record are {len(visits)} visits and "
        f"exercises of Russian forces, the last in {visits['year'].max()}, and {with_bases} bases.",
        fields(
            military_visits=len(visits),
            bases=with_bases,
            military_visits_since_2020=since,
            military_visits_since_2020_survives=True,
        ),
    )


@settles("K21")
def coordinate() -> Finding:
    texts = texts_with_russia()
    joint = int((texts["proposed"] & (texts["stance"] == "supportive")).sum())
    own, peers, friends = siding(STANCE, "VEN"), siding(STANCE, *PEERS), siding(STANCE, *FRIENDS)
    return Finding(
        CANNOT_TELL if joint else FAILS,
        f"Like votes are no agreement to vote: where Russia and the USA differed in 1999-2021 Venezuela voted as "
        f"Russia in {own:.1f} %, seven peers in {peers:.1f} %, which talks before the vote would produce, and like "
        f"interests too; {joint} texts that the government backed are proposed by Russia.",
        fields(
            siding_venezuela=own,
            siding_peers=peers,
            texts_proposed_for_the_government=joint,
            siding_friends=friends,
            siding_friends_survives=True,
        ),
    )


@settles("K22")
def exchanges_bring_closer() -> Finding:
    return Finding(
        CANNOT_TELL,
        "No table of the course holds exchanges, or what the people of either country think of the other, so neither "
        "the act nor its effect can be counted.",
    )


@settles("K23")
def energy_position() -> Finding:
    part, russia, traded = venture_output(net=True), russian_crude(), lifted_to_russia()

    def verdict(pumped: float, traded: float) -> str:
        enough = sum(share >= TWENTIETH for share in (pumped, traded))
        return ladder(enough == 2, enough == 1)

    share, gross, whole = (100 * barrels / russia for barrels in (part, venture_output(), crude_output()[LATEST]))
    decided = verdict(share, traded)
    return Finding(
        decided,
        f"The Russian part of the ventures, {part:.0f} thousand barrels a day in 2025, is {share:.1f} % of Russia's "
        f"own output, and what Rosneft lifted for sale in 2019, the year before it left, would be {traded:.1f} %; "
        f"{TWENTIETH} % was the threshold.",
        fields(
            russian_part_2025=part,
            share_of_russian_output=share,
            share_lifted_2019=traded,
            share_with_venezuelan_part=gross,
            share_with_venezuelan_part_survives=verdict(gross, traded) == decided,
            share_of_all_venezuelan_oil=whole,
            share_of_all_venezuelan_oil_survives=verdict(whole, traded) == decided,
        ),
    )


@settles("K24")
def shaped_by() -> Finding:
    trade = turnover(2013), turnover(2016), turnover(2024)
    prices = [brent(f"{year}-01", f"{year}-12") for year in (2013, 2016, 2024)]
    first_order = measure_of("E.O. 13692")
    return Finding(
        CANNOT_TELL,
        f"Stated trade fell from {trade[0]:,.0f} to {trade[1]:,.0f} million dollars from 2013 to 2016, and in the same "
        f"years Venezuela's GDP fell by {-gdp_change(2013, 2016):.0f} %, Brent from {prices[0]:.0f} to {prices[1]:.0f} "
        f"dollars, and the first US order came ({first_order}): forces from inside and outside at once, which no case "
        "at hand takes apart.",
        fields(
            turnover_2013=trade[0],
            turnover_2016=trade[1],
            gdp_2013_16=gdp_change(2013, 2016),
            brent_2013=prices[0],
            brent_2016=prices[1],
            brent_2024=prices[2],
            brent_2024_survives=True,
            turnover_2024=trade[2],
            turnover_2024_survives=True,
        ),
    )


def in_a_fall(first_year: int, rows: pd.DataFrame) -> float:
    """Part of the sums that begin and end in years of falling GDP from a year on, percent."""
    growth = venezuela()["growth_pct"]
    falling = set(growth[(growth < 0) & (growth.index >= first_year)].index)
    inside = [
        falling.issuperset(range(int(start[:4]), int(end[:4]) + 1))
        for start, end in zip(rows["period_start"], rows["period_end"], strict=True)
    ]
    return 100 * rows.loc[inside, "usd_bn"].sum() / rows["usd_bn"].sum()


@settles("K25")
def help_in_crisis() -> Finding:
    items = read("finance_items").query("not part_of_another_item")
    promises = items.query("creditor == 'Russian government' and measure == 'commitment'")
    advances = items.query("creditor == 'Rosneft' and measure == 'disbursed'")
    put_off = items.query("creditor == 'Russian government' and measure == 'restructured'")
    state, rosneft = in_a_fall(2006, promises), in_a_fall(2006, advances)
    new = items[items["measure"].isin(["commitment", "disbursed"]) & (items["period_start"] >= str(STEEPEST[0]))]
    steepest = new.loc[new["creditor"].isin(RUSSIAN_LENDERS), "usd_bn"].sum()

    def verdict(*shares: float) -> str:
        most = sum(share > HALF for share in shares)
        return ladder(most == len(shares) and steepest > 0, most > 0)

    decided = verdict(state, rosneft)
    later_fall = in_a_fall(2014, promises)
    return Finding(
        decided,
        f"In years of falling GDP came {rosneft:.0f} % of what Rosneft paid in advance (2014-17) but {state:.1f} % of "
        f"what the state promised, and in the steepest fall, 2018-20 ({gdp_change(2017, 2020):.0f} %), {steepest:.1f} "
        f"billion dollars of new money is on record; the state loan was put off {len(put_off)} times.",
        fields(
            state_promises_in_fall=state,
            rosneft_advances_in_fall=rosneft,
            new_money_2018_20=steepest,
            gdp_2017_20=gdp_change(2017, 2020),
            state_promises_in_fall_from_2014=later_fall,
            state_promises_in_fall_from_2014_survives=verdict(later_fall, rosneft) == decided,
            delays_in_fall=in_a_fall(2006, put_off),
            delays_in_fall_survives=verdict(state, rosneft, in_a_fall(2006, put_off)) == decided,
        ),
    )
