"""Claims of the historical overview (H): how the ties grew, what they brought, what is left of them.

Thresholds stand here as constants and, in words, in ``datasets/claims.yml``. A stress (another window, source
or baseline, or the extreme year left out) is a result field of its own; the field ``<name>_survives`` says
whether the claim would get the same verdict by it.
"""

import pandas as pd

from alliance.ledger import CANNOT_TELL, CAVEAT, FAILS, HOLDS, Finding, read, settles
from alliance.ledger.measures import (
    AFTER,
    BEFORE,
    CHAVEZ,
    EARLY_CHAVEZ,
    FRIENDS,
    HEIGHT,
    LATE_CHAVEZ,
    MADURO,
    MADURO_VOTES,
    PEERS,
    RUSSIA,
    agreement,
    agreement_gap,
    arms_share,
    bases,
    brent,
    burden,
    change,
    date_of,
    dealings,
    distance,
    exit_after_listings,
    external_debt,
    fields,
    gaps_by_president,
    gdp_change,
    import_shares,
    ladder,
    mean_import_share,
    measure_of,
    mentions,
    money,
    owed_in_2026,
    politics,
    promised,
    ratio,
    rosneft_advance,
    rosneft_exit,
    rosneft_lifted,
    russian_lines,
    russian_tiv,
    siding,
    span,
    to_the_others,
    to_the_region,
    to_venezuela,
    turnover,
    venezuela,
    venezuelan_part,
    ventures_now,
    within,
)

DOUBLED = 2  # H01 "markedly": a share at least doubles
GAP_POINTS = 3  # H01, H17: a difference of agreement worth a word, in percentage points
WIDE_GAP_POINTS = 10  # H17: a wide one
TAKE_OFF = 5  # H02 "took off": five times the yearly volume of before
SMALL_SHARE = 5  # H04: what came earlier is at most 5 % of all
BILLIONS = 2  # H05: the plural begins at two
HALF = 50  # H07, H08: a majority, in percent
CATEGORIES = 3  # H07: categories in which Russia supplied more than half
SEVERE_INFLATION, SEVERE_DEBT = 20, 60  # H11: percent a year, percent of GDP; the third sign is a falling GDP
SIGNS = 2  # H11: severe with two of the three signs
DEPENDENCE = 20  # H14: at least a fifth of the total
SECTORS = 3  # H20 "various": three sectors
YEARS_OF_FALL = 5  # H21: years in a row with a falling GDP
LONG_SILENCE = 5  # H23: years in a row without any dealing
TOP = 3  # H25: among the three largest


@settles("H01")
def ties_grew() -> Finding:
    arms = {period: arms_share(period) for period in (BEFORE, HEIGHT, AFTER)}
    imports = {period: mean_import_share(period) for period in (BEFORE, HEIGHT)}
    gaps = {period: agreement_gap(period) for period in (BEFORE, HEIGHT, MADURO_VOTES)}
    top, later = turnover(2013), turnover(2024)
    fell_back = [arms[AFTER] <= arms[HEIGHT] / 2, later <= top / 2, gaps[MADURO_VOTES] <= gaps[HEIGHT] / 2]

    def verdict(import_share: float, gap_change: float) -> tuple[str, int, int]:
        rose = [
            arms[HEIGHT] >= DOUBLED * arms[BEFORE],
            import_share >= DOUBLED * imports[BEFORE],
            gap_change >= GAP_POINTS,
        ]
        fallen = sum(up and down for up, down in zip(rose, fell_back, strict=True))
        return ladder(sum(rose) >= 2 and not fallen, sum(rose) >= 2), sum(rose), fallen

    decided, risen, fallen = verdict(imports[HEIGHT], gaps[HEIGHT] - gaps[BEFORE])
    friends = agreement_gap(HEIGHT, FRIENDS) - agreement_gap(BEFORE, FRIENDS)
    without_2013 = import_shares().loc[HEIGHT[0] : HEIGHT[1]].drop(2013).mean()
    return Finding(
        decided,
        f"From 1990-98 to 2006-14 Russia's share rose from {arms[BEFORE]:.1f} to {arms[HEIGHT]:.1f} % of arms and "
        f"from {imports[BEFORE]:.2f} to {imports[HEIGHT]:.2f} % of imports, the UN gap to the peers from "
        f"{gaps[BEFORE]:+.1f} to {gaps[HEIGHT]:+.1f} points; since then arms went to {arms[AFTER]:.0f} % and the "
        f"stated trade from {top:,.0f} to {later:,.0f} million dollars.",
        fields(
            arms_share_1990_98=arms[BEFORE],
            arms_share_2006_14=arms[HEIGHT],
            arms_share_2015_24=arms[AFTER],
            import_share_1990_98=imports[BEFORE],
            import_share_2006_14=imports[HEIGHT],
            turnover_2013=top,
            turnover_2024=later,
            un_gap_1990_98=gaps[BEFORE],
            un_gap_2006_14=gaps[HEIGHT],
            un_gap_2013_21=gaps[MADURO_VOTES],
            fields_risen=risen,
            fields_fallen_back=fallen,
            un_gap_change_other_jury=friends,
            un_gap_change_other_jury_survives=verdict(imports[HEIGHT], friends)[0] == decided,
            import_share_without_2013=without_2013,
            import_share_without_2013_survives=verdict(without_2013, gaps[HEIGHT] - gaps[BEFORE])[0] == decided,
        ),
    )


@settles("H02")
def took_off() -> Finding:
    before, during = (russian_tiv(period) / span(period) for period in (BEFORE, CHAVEZ))
    lines = russian_lines()
    ordered = [within(lines, period, "order_year")["tiv"].sum() / span(period) for period in (BEFORE, CHAVEZ)]
    factor, orders_factor = ratio(during, before), ratio(ordered[1], ordered[0])
    rank = int(to_venezuela(CHAVEZ).rank(ascending=False).get("RUS", 99))
    steep = [factor >= TAKE_OFF, orders_factor >= TAKE_OFF]
    by_year = within(lines, CHAVEZ, "delivery_year").groupby("delivery_year")["tiv"].sum()
    first_year = int(by_year.index.min())
    without_best = ratio((by_year.sum() - by_year.max()) / (span(CHAVEZ) - 1), before)
    first_half = russian_tiv(EARLY_CHAVEZ)
    imports = ratio(mean_import_share(CHAVEZ), mean_import_share(BEFORE))
    imports_without_2012 = ratio(mean_import_share((CHAVEZ[0], 2011)), mean_import_share(BEFORE))
    return Finding(
        ladder(all(steep) and rank == 1, any(steep)),
        f"Russia delivered {during:.1f} million TIV a year in 1999-2012 against {before:.1f} in 1990-98, "
        f"{factor:.0f} times as much, and was Venezuela's supplier number {rank} with {arms_share(CHAVEZ):.1f} %; "
        f"the first deliveries came in {first_year}, after {first_year - CHAVEZ[0]} years without any.",
        fields(
            tiv_a_year_1990_98=before,
            tiv_a_year_1999_2012=during,
            deliveries_factor=factor,
            orders_factor=orders_factor,
            rank_1999_2012=rank,
            share_1990_98=arms_share(BEFORE),
            share_1995_2005=arms_share((1995, 2005)),
            share_1999_2012=arms_share(CHAVEZ),
            share_2006_14=arms_share(HEIGHT),
            first_delivery=first_year,
            factor_without_best_year=without_best,
            factor_without_best_year_survives=without_best >= TAKE_OFF,
            tiv_1999_2005=first_half,
            tiv_1999_2005_survives=first_half / span(EARLY_CHAVEZ) >= TAKE_OFF * before,
            imports_factor=imports,
            imports_factor_survives=imports >= TAKE_OFF,
            imports_factor_without_2012=imports_without_2012,
            imports_factor_without_2012_survives=imports_without_2012 >= TAKE_OFF,
        ),
    )


@settles("H03")
def counterweight() -> Finding:
    us_before, us_during = arms_share(BEFORE, "USA"), arms_share(CHAVEZ, "USA")
    own, peers = siding(CHAVEZ, "VEN"), siding(CHAVEZ, *PEERS)
    return Finding(
        CANNOT_TELL,
        f"A motive is not in these tables: the acts fit it (where Russia and the USA differed in 1999-2012 "
        f"Venezuela voted as Russia in {own:.1f} %, the peers in {peers:.1f} %; the US share of arms went from "
        f"{us_before:.1f} to {us_during:.1f} %), and they fit a seller that gave credit as well.",
        fields(
            siding_venezuela_1999_2012=own,
            siding_peers_1999_2012=peers,
            us_arms_share_1990_98=us_before,
            us_arms_share_1999_2012=us_during,
            siding_venezuela_1980_89=siding((1980, 1989), "VEN"),
            siding_venezuela_1980_89_survives=True,
        ),
    )


@settles("H04")
def began() -> Finding:
    arms, energy = (dealings(category)["date"].min() for category in ("arms", "energy"))
    by_caracas, by_moscow = date_of("recognises Abkhazia"), dealings("un")["date"].min()
    early = russian_tiv((1950, CHAVEZ[0] - 1))
    early_share = 100 * ratio(early, russian_tiv((1950, 2024)))

    def in_period(date: str) -> bool:
        return CHAVEZ[0] <= int(date[:4]) <= CHAVEZ[1]

    began_then = all(in_period(date) for date in (arms, energy, min(by_caracas, by_moscow)))
    verdict = ladder(
        began_then and early == 0 and in_period(by_caracas) and in_period(by_moscow),
        began_then and early_share <= SMALL_SHARE,
    )
    since_1990 = 100 * ratio(russian_tiv(BEFORE), to_venezuela(BEFORE).sum())
    return Finding(
        verdict,
        f"The list of events has its first arms deal in {arms}, its first energy venture on {energy} and the first "
        f"diplomatic support on {by_caracas} (by Caracas; Moscow's first at the UN on {by_moscow}), but {early:.1f} "
        f"million TIV, {early_share:.1f} % of all Russian deliveries, had come before {CHAVEZ[0]}.",
        fields(
            first_arms_deal=arms,
            first_energy_venture=energy,
            first_support_by_venezuela=by_caracas,
            first_support_by_russia=by_moscow,
            tiv_before_1999=early,
            share_before_1999=early_share,
            russian_share_1990_98=since_1990,
            russian_share_1990_98_survives=since_1990 <= SMALL_SHARE,
        ),
    )


@settles("H05")
def billions() -> Finding:
    deals = within(dealings(), CHAVEZ)
    deals = deals[deals["category"].isin(["arms", "finance"])]
    named = deals["event"].str.extract(r"puts? (?:[^;]*? )?at (?:about )?([\d.]+) billion", expand=False)
    sums = deals.assign(usd_bn=named.astype(float)).dropna(subset=["usd_bn"]).sort_values("date")
    enough = sums[sums["usd_bn"] >= BILLIONS]
    sure = enough[enough["confidence"] == "high"]
    verdict = ladder(enough["publisher"].nunique() >= 2 and len(sure) > 0, len(enough) > 0)
    items = read("finance_items")
    loan = items.loc[items["item"] == "State loan for arms", "usd_bn"].sum()
    tiv = within(russian_lines(), CHAVEZ, "order_year")["tiv"].sum()
    largest = sums["usd_bn"].max()
    return Finding(
        verdict,
        f"{len(sums)} running totals of the contracts, not to be added, stood in the press of 2006-08: "
        f"{', '.join(f'{usd_bn:.1f}' for usd_bn in sums['usd_bn'])} billion dollars, the last for the deals since "
        f"2005 and {largest / BILLIONS:.1f} times what the plural needs; the volume ordered, {tiv:,.0f} million TIV, "
        "is no price.",
        fields(
            totals_named=len(sums),
            largest_total=largest,
            tiv_ordered=tiv,
            total_with_high_confidence=sure["usd_bn"].max(),
            total_with_high_confidence_survives=len(sure) > 0,
            loan_for_arms_2009=loan,
            loan_for_arms_2009_survives=loan >= BILLIONS,
        ),
    )


@settles("H06")
def kinds_of_weapon() -> Finding:
    kinds = {"fighters": "^FGA aircraft$|fighter", "helicopters": "helicopter", "missile_systems": "^SAM system$"}
    ordered = within(russian_lines(), CHAVEZ, "order_year")
    ordered = ordered[ordered["tiv"] > 0]

    def count(lines: pd.DataFrame) -> dict[str, int]:
        return {name: int(lines.loc[lines["description"].str.contains(words), "number"].sum())
                for name, words in kinds.items()}  # fmt: skip

    numbers, by_2012 = count(ordered), count(ordered[ordered["delivery_year"] <= CHAVEZ[1]])
    found = sum(number > 0 for number in numbers.values())
    return Finding(
        ladder(found == 3, found > 0),
        f"The register lists {numbers['fighters']} fighters, {numbers['helicopters']} helicopters and "
        f"{numbers['missile_systems']} air-defence missile systems ordered from Russia in 1999-2012.",
        fields(
            **numbers,
            missile_systems_by_2012=by_2012["missile_systems"],
            missile_systems_by_2012_survives=all(by_2012.values()) == (found == 3),
        ),
    )


@settles("H07")
def modernised() -> Finding:
    lines = within(read("arms_deliveries"), HEIGHT, "delivery_year")
    russia = lines[lines["supplier_iso3"] == "RUS"]
    new = 100 * ratio(russia.loc[russia["condition"] == "new", "tiv"].sum(), russia["tiv"].sum())
    parts = 100 * (russia.groupby("category")["tiv"].sum() / lines.groupby("category")["tiv"].sum()).fillna(0)
    led, share = int((parts > HALF).sum()), arms_share(HEIGHT)
    # No rung above the caveat: a register of deliveries cannot show that the forces became more able.
    verdict = CAVEAT if share > HALF and led >= CATEGORIES and new > HALF else FAILS
    ships = parts.get("Ships", 0.0)
    return Finding(
        verdict,
        f"Russia supplied {share:.1f} % of the volume delivered in 2006-14 and more than half in {led} categories, "
        f"and {new:.1f} % of it was new; whether the forces became more able is not in a register of deliveries.",
        fields(
            share_2006_14=share,
            categories_led=led,
            new_share=new,
            aircraft_share=parts.get("Aircraft", 0.0),
            ships_share=ships,
            ships_share_survives=ships > HALF,
        ),
    )


@settles("H08")
def foothold() -> Finding:
    share, height, later = (venezuelan_part(period) for period in ((1995, 2024), HEIGHT, AFTER))
    visits = dealings("military")
    with_bases = bases(visits)
    soviet = venezuelan_part((1950, 2024))
    return Finding(
        ladder(share > HALF and with_bases > 0, share > HALF and len(visits) > 0),
        f"Venezuela took {share:.1f} % of Russia's arms deliveries to twelve Latin American states in 1995-2024 "
        f"({height:.1f} % in 2006-14, {later:.0f} % since 2015); the record has {len(visits)} visits and exercises "
        f"of Russian forces and {with_bases} bases.",
        fields(
            share_of_region_1995_2024=share,
            share_of_region_2006_14=height,
            military_visits=len(visits),
            bases=with_bases,
            share_of_region_2015_24=later,
            share_of_region_2015_24_survives=later > HALF,
            share_of_region_1950_2024=soviet,
            share_of_region_1950_2024_survives=soviet > HALF,
        ),
    )


@settles("H09")
def culture_and_education() -> Finding:
    texts = dealings()["event"].str.lower()
    culture, education, honours = (
        int(texts.str.contains(words).sum())
        for words in ("cultur|exhibition|festival", "universit|student|scholarship|school", "statue|street is named")
    )
    return Finding(
        ladder(False, culture > 0 and education > 0) if culture or education else CANNOT_TELL,
        f"The list of events holds {culture} cultural exchanges and {education} educational programmes, but nobody "
        f"gathered it for them, so absence from it says nothing; {honours} gestures of honour are no exchanges.",
        fields(
            cultural_exchanges=culture,
            educational_programmes=education,
            gestures_of_honour=honours,
            gestures_of_honour_survives=True,
        ),
    )


@settles("H10")
def continued() -> Finding:
    orders = within(russian_lines(), MADURO, "order_year")["deal_id"].nunique()
    delivered = within(russian_lines(), MADURO, "delivery_year")["tiv"].sum()
    last_year = int(russian_lines().query("tiv > 0")["delivery_year"].max())
    credit = money("2013-03", "commitment", "disbursed")
    years = within(dealings(), (2013, 2025))["year"].nunique()
    before, during = gaps_by_president()
    by_friends = gaps_by_president(FRIENDS)
    friends = by_friends[1] - by_friends[0]

    def verdict(arms: float, gap_change: float) -> tuple[str, int]:
        went_on = [arms > 0, credit > 0, years > 13 / 2, gap_change >= 0]
        return ladder(all(went_on), sum(went_on) >= 2), sum(went_on)

    decided, lines = verdict(orders, during - before)
    return Finding(
        decided,
        f"{lines} of 4 lines went on: {years} of the 13 years 2013-25 have a dated dealing, {credit:.1f} billion "
        f"dollars of new Russian money came in 2014-17, the UN gap went from {before:+.1f} to {during:+.1f} points; "
        f"but the register has {orders} arms orders after 2012 and its last delivery in {last_year}.",
        fields(
            new_arms_orders=orders,
            last_delivery=last_year,
            new_money=credit,
            years_with_a_dealing=years,
            un_gap_1999_2012=before,
            un_gap_2013_21=during,
            lines_that_went_on=lines,
            tiv_delivered_since_2013=delivered,
            tiv_delivered_since_2013_survives=verdict(delivered, during - before)[0] == decided,
            un_gap_change_other_jury=friends,
            un_gap_change_other_jury_survives=verdict(orders, friends)[0] == decided,
        ),
    )


@settles("H11")
def inherited() -> Finding:
    macro = venezuela()

    def signs(year: int, debt: float) -> int:
        row = macro.loc[year]
        present = [row["growth_pct"] < 0, row["inflation_avg_pct"] > SEVERE_INFLATION, debt > SEVERE_DEBT]
        return int(sum(present))

    debt = macro["debt_gdp_pct"]
    last_year, change_year = signs(2012, debt[2012]), signs(2013, debt[2013])
    verdict = ladder(last_year >= SIGNS, change_year >= SIGNS)
    gdp = read("gdp_vintages").query("year == 2013 and source == 'World Bank' and edition == '2026-03'")
    official = debt[2013] * macro.loc[2013, "gdp_usd_bn"] / gdp["gdp_usd_bn"].iloc[0]
    others = read("macro").query("year == 2012").set_index("country_iso3")["inflation_avg_pct"]
    growth, inflation = macro["growth_pct"], macro["inflation_avg_pct"]
    return Finding(
        verdict,
        f"In 2012, the last full year before, {last_year} of 3 signs is there (inflation {inflation[2012]:.1f} %, but "
        f"growth {growth[2012]:.1f} % and debt {debt[2012]:.1f} % of GDP); in 2013, the year of the change, "
        f"{change_year} (inflation {inflation[2013]:.1f} %, debt {debt[2013]:.1f} %).",
        fields(
            signs_2012=last_year,
            signs_2013=change_year,
            growth_2012=growth[2012],
            growth_2013=growth[2013],
            inflation_2012=inflation[2012],
            inflation_2013=inflation[2013],
            debt_2012=debt[2012],
            debt_2013=debt[2013],
            inflation_rank_2012=int(others.rank(ascending=False)["VEN"]),
            debt_2013_other_gdp=official,
            debt_2013_other_gdp_survives=ladder(last_year >= SIGNS, signs(2013, official) >= SIGNS) == verdict,
        ),
    )


@settles("H12")
def kept_in_place() -> Finding:
    loans = promised("China")
    russia, china = promised("Russia")["usd_bn"].max(), loans["usd_bn"].max()
    banks = loans.loc[loans["wording"].str.contains("since 2007, policy banks"), "usd_bn"].iloc[0]
    crisis = len(within(dealings(), (2017, 2020)))
    return Finding(
        CANNOT_TELL if crisis else FAILS,
        f"The timing fits ({crisis} dated dealings in 2017-20, {russia:.0f} billion dollars of Russian loans in "
        f"2006-17); so would other props (China had lent up to {china:.0f} billion), and no table shows the same "
        "years without Russia.",
        fields(
            dealings_2017_20=crisis,
            russian_loans=russia,
            chinese_loans=china,
            china_to_russia=china / russia,
            china_to_russia_other_source=banks / russia,
            china_to_russia_other_source_survives=True,
        ),
    )


@settles("H13")
def unwavering() -> Finding:
    sanction, leaving = measure_of("E.O. 13808"), rosneft_exit()
    _, days = exit_after_listings()
    advance, loans = rosneft_advance(), money(sanction, "commitment", "disbursed")
    after_2019 = money(measure_of("PDVSA designation"), "commitment", "disbursed", "restructured")
    later = len(politics(leaving))
    steps = advance.diff().dropna()
    falls = int((steps < 0).sum())

    def verdict(new_money: float) -> str:
        money_cut = falls == len(steps) and new_money == 0
        left_to_the_state = days >= 0
        return FAILS if money_cut or later == 0 else CAVEAT if left_to_the_state else HOLDS

    decided = verdict(loans)
    return Finding(
        decided,
        f"Rosneft's advance was drawn down at {falls} of {len(steps)} reported quarter-ends, from "
        f"{advance.iloc[0]:.1f} to {advance.iloc[-1]:.1f} billion dollars, with {loans:.1f} billion of new loans on "
        f"record after the sanctions of {sanction}; Rosneft left on {leaving}, {days} days after its second trader "
        f"was listed, handing over to a company of the Russian state; political backing went on ({later} later acts).",
        fields(
            new_loans_after_august_2017=loans,
            quarters_drawn_down=falls,
            advance_end_2017=advance.iloc[0],
            advance_september_2019=advance.iloc[-1],
            rosneft_left=leaving,
            days_after_listing=days,
            political_acts_after_exit=later,
            loans_or_reschedulings_after_january_2019=after_2019,
            loans_or_reschedulings_after_january_2019_survives=verdict(after_2019) == decided,
            politics_alone_lines_cut=int(later == 0),
            politics_alone_lines_cut_survives=ladder(later > 0, False) == decided,
        ),
    )


@settles("H14")
def dependence() -> Finding:
    imports = import_shares().loc[2000:].max()
    chavez, maduro, later, first_years = (arms_share(p) for p in (CHAVEZ, MADURO, AFTER, (2013, 2014)))
    debt, debt_ceiling = (100 * usd / external_debt() for usd in (owed_in_2026(), promised("Russia")["usd_bn"].iloc[0]))
    lifted = {period: rosneft_lifted(period) for period in ("2019", "2019-08")}

    def verdict(arms: float = maduro, debt: float = debt, oil: float = lifted["2019"]) -> tuple[str, int]:
        passed = [
            imports >= DEPENDENCE,
            arms >= DEPENDENCE and arms > chavez,
            debt >= DEPENDENCE,
            oil >= DEPENDENCE,
        ]
        return ladder(sum(passed) >= 2, sum(passed) == 1), int(sum(passed))

    decided, passed = verdict()
    return Finding(
        decided,
        f"{passed} of 4 fields meets the threshold: Rosneft lifted {lifted['2019']:.1f} % of the oil exported in 2019, "
        f"the year before it left; Russia's share is at most {imports:.1f} % of imports (2000-14), {debt:.1f} % of "
        f"external debt (2026), and of arms {maduro:.1f} % in 2013-24 against {chavez:.1f} % in 1999-2012.",
        fields(
            largest_import_share=imports,
            arms_share_1999_2012=chavez,
            arms_share_2013_24=maduro,
            arms_share_2015_24=later,
            debt_share_2026=debt,
            oil_lifted_2019=lifted["2019"],
            oil_lifted_august_2019=lifted["2019-08"],
            fields_passed=passed,
            debt_share_all_loans_ever=debt_ceiling,
            debt_share_all_loans_ever_survives=verdict(debt=debt_ceiling)[0] == decided,
            arms_share_2013_14=first_years,
            arms_share_2013_14_survives=verdict(arms=first_years)[0] == decided,
            fields_passed_without_2019=verdict(oil=0)[1],
            fields_passed_without_2019_survives=verdict(oil=0)[0] == decided,
        ),
    )


@settles("H15")
def shared_vision() -> Finding:
    before, during = gaps_by_president()
    far = [distance(period) for period in (EARLY_CHAVEZ, LATE_CHAVEZ, MADURO_VOTES)]
    words = mentions(dealings(), "multipolar")
    return Finding(
        CANNOT_TELL,
        f"A vision that drives is a motive; {words} events in the tables quote it, and two readings of the same votes "
        f"part ways: the gap to the peers went from {before:+.1f} to {during:+.1f} points (closer), the distance of "
        f"the ideal points from {far[0]:.2f} to {far[2]:.2f} (further).",
        fields(
            events_with_the_word=words,
            un_gap_1999_2012=before,
            un_gap_2013_21=during,
            ideal_distance_1999_2005=far[0],
            ideal_distance_2013_21=far[2],
            ideal_distance_2006_12=far[1],
            ideal_distance_2006_12_survives=True,
        ),
    )


@settles("H16")
def cemented() -> Finding:
    before, during = agreement_gap(EARLY_CHAVEZ), agreement_gap(LATE_CHAVEZ)
    moved = {state: agreement(LATE_CHAVEZ, state) - agreement(EARLY_CHAVEZ, state) for state in ("VEN", *FRIENDS)}
    arms = {state: float(to_the_region(LATE_CHAVEZ).get(state, 0.0)) for state in ("CUB", "BOL")}
    return Finding(
        CANNOT_TELL if during > before else FAILS,
        f"The timing fits (UN gap to the peers {before:+.1f} points in 1999-2005 and {during:+.1f} in 2006-12, when "
        f"the arms came); so would the government's course, which chose both: Bolivia and Cuba, with "
        f"{sum(arms.values()):.0f} TIV from Russia in those years, moved by {moved['BOL']:+.1f} and "
        f"{moved['CUB']:+.1f} points where Venezuela moved by {moved['VEN']:+.1f}.",
        fields(
            un_gap_1999_2005=before,
            un_gap_2006_12=during,
            agreement_change_venezuela=moved["VEN"],
            agreement_change_bolivia=moved["BOL"],
            agreement_change_cuba=moved["CUB"],
            russian_tiv_bolivia_cuba=sum(arms.values()),
            un_gap_2006_12_other_jury=agreement_gap(LATE_CHAVEZ, FRIENDS),
            un_gap_2006_12_other_jury_survives=True,
        ),
    )


@settles("H17")
def common_ground() -> Finding:
    own, peers = siding(CHAVEZ, "VEN"), siding(CHAVEZ, *PEERS)
    before = siding(BEFORE, "VEN") - siding(BEFORE, *PEERS)
    friends = own - siding(CHAVEZ, *FRIENDS)
    late = siding(LATE_CHAVEZ, "VEN") - siding(LATE_CHAVEZ, *PEERS)

    def verdict(points: float) -> str:
        return ladder(points >= WIDE_GAP_POINTS, points >= GAP_POINTS)

    return Finding(
        verdict(own - peers),
        f"Where Russia and the USA differed in 1999-2012 Venezuela voted as Russia in {own:.1f} %, the peers in "
        f"{peers:.1f} %: {own - peers:+.1f} points (in 1990-98 {before:+.1f}); a vote shows a position, not a "
        "perception.",
        fields(
            siding_venezuela_1999_2012=own,
            siding_peers_1999_2012=peers,
            siding_gap_1999_2012=own - peers,
            siding_gap_1990_98=before,
            siding_gap_other_jury=friends,
            siding_gap_other_jury_survives=verdict(friends) == verdict(own - peers),
            siding_gap_2006_12=late,
            siding_gap_2006_12_survives=verdict(late) == verdict(own - peers),
        ),
    )


@settles("H18")
def socialist() -> Finding:
    return Finding(CANNOT_TELL, "No table of the course codes what a president believed, so nothing here can count.")


@settles("H19")
def keen() -> Finding:
    sold = to_the_region(HEIGHT).sum() / span(HEIGHT)
    earlier, others = (
        to_the_region(period).drop("VEN", errors="ignore").sum() / span(period) for period in ((1992, 1998), HEIGHT)
    )
    visits = len(dealings("military"))
    return Finding(
        CANNOT_TELL,
        f"A wish is not in these tables: arms for the region ({sold:.0f} million TIV a year in 2006-14) and {visits} "
        f"military visits are what it would produce, and what a seller would too; outside Venezuela deliveries went "
        f"from {earlier:.0f} a year (1992-98) to {others:.0f}.",
        fields(
            tiv_a_year_region_2006_14=sold,
            military_visits=visits,
            tiv_a_year_others_1992_98=earlier,
            tiv_a_year_others_2006_14=others,
            tiv_a_year_others_2006_14_survives=True,
        ),
    )


@settles("H20")
def joint_ventures() -> Finding:
    both = dealings()
    kinds = both["event"].str.extract(r"joint (venture|bank|company|factory|fund)", expand=False)
    ventures = both.assign(sector=kinds.where(kinds != "venture", both["category"]).replace("bank", "banking"))
    sectors = sorted(ventures["sector"].dropna().unique())
    early = within(ventures, CHAVEZ)["sector"].nunique()

    def verdict(number: int) -> str:
        return ladder(number >= SECTORS, number == SECTORS - 1)

    oil = ventures_now()["venture"].nunique()
    return Finding(
        verdict(len(sectors)),
        f"Joint ventures are on record in {len(sectors)} sectors ({' and '.join(sectors)}), {SECTORS} being the least "
        f"for a word like various; {oil} of them pumped oil in 2025.",
        fields(
            sectors=len(sectors),
            oil_ventures_2025=oil,
            sectors_1999_2012=early,
            sectors_1999_2012_survives=verdict(early) == verdict(len(sectors)),
        ),
    )


@settles("H21")
def harder_times() -> Finding:
    macro = venezuela().loc[2013:2024]
    falling, inflation = macro["growth_pct"] < 0, macro["inflation_avg_pct"]
    longest = int(falling.groupby((~falling).cumsum()).sum().max())
    last_fall = int(falling[falling].index.max()) if falling.any() else 0
    actual = int(macro.index[~macro["output_estimated"]].max())

    def verdict(years: int) -> str:
        return ladder(years >= YEARS_OF_FALL and last_fall == macro.index.max(), years >= YEARS_OF_FALL)

    to_2020, to_actual = gdp_change(2013, 2020), gdp_change(2013, actual)
    return Finding(
        verdict(longest),
        f"Real GDP fell {longest} years in a row, by {-to_2020:.1f} % from 2013 to 2020, and inflation went from "
        f"{inflation[2013]:.0f} to {inflation[2018]:,.0f} % (2018); after {last_fall} GDP grew each year to 2024, so "
        "harder and harder is true of the first years only.",
        fields(
            years_of_fall=longest,
            last_year_of_fall=last_fall,
            gdp_2013_20=to_2020,
            inflation_2013=inflation[2013],
            inflation_2018=inflation[2018],
            gdp_2013_18_actual=to_actual,
            gdp_2013_18_actual_survives=verdict(int(falling.loc[:actual].sum())) == verdict(longest),
        ),
    )


@settles("H22")
def maintained() -> Finding:
    sanction = measure_of("E.O. 13808")
    energy = dealings("energy")
    energy = energy[energy["date"] > sanction]
    invested = mentions(energy, "licence|extends|promised")
    backing = len(politics(sanction))

    def verdict(loans: float) -> str:
        offered = [loans > 0, invested > 0, backing > 0]
        return ladder(all(offered), sum(offered) == 2)

    loans, since_2015 = (money(date, "commitment", "disbursed") for date in (sanction, measure_of("E.O. 13692")))
    return Finding(
        verdict(loans),
        f"After the financial sanctions of {sanction} the record has {backing} acts of political backing and "
        f"{invested} licences, promises or extensions for investment, but {loans:.1f} billion dollars of new loans; "
        "what was owed was rescheduled.",
        fields(
            political_acts=backing,
            investment_acts=invested,
            new_loans=loans,
            new_loans_since_march_2015=since_2015,
            new_loans_since_march_2015_survives=verdict(since_2015) == verdict(loans),
        ),
    )


@settles("H23")
def lasting() -> Finding:
    years = sorted(dealings().query("year >= 2000")["year"].unique())
    silence = int(max(b - a - 1 for a, b in zip(years, [*years[1:], 2026], strict=True)))
    top, later = turnover(2013), turnover(2024)
    verdict = ladder(silence < LONG_SILENCE and later >= top / 2, silence < LONG_SILENCE)
    last_order = int(russian_lines()["order_year"].max())
    without_orders = 2024 - last_order
    return Finding(
        verdict,
        f"Since the first meeting of 2000 no silence lasted longer than {silence} years, and dealings reach "
        f"{max(years)}; but the stated trade went from {top:,.0f} million dollars (2013) to {later:,.0f} (2024): the "
        "contact lasted, its volume did not.",
        fields(
            longest_silence=silence,
            last_year_with_a_dealing=max(years),
            turnover_2013=top,
            turnover_2024=later,
            turnover_change=change(top, later),
            years_without_arms_order=without_orders,
            years_without_arms_order_survives=without_orders < LONG_SILENCE,
        ),
    )


@settles("H24")
def mixed_motives() -> Finding:
    trade = read("trade_partners").query("partner_iso3 == 'RUS' and year == 2013")
    sold, bought = int(trade["imports_musd"].iloc[0]), int(trade["exports_musd"].iloc[0])
    advances = money("2013-03", "disbursed")
    left = rosneft_advance().iloc[-1]
    return Finding(
        CANNOT_TELL,
        f"What drives two governments is a motive; both had something from it ({sold:,} million dollars of sales for "
        f"Russia in 2013, {advances:.1f} billion of advances for PDVSA in 2014-17), which interest, belief, need and "
        "ambition would each produce.",
        fields(
            russian_sales_2013=sold,
            advances_2014_17=advances,
            advance_september_2019=left,
            venezuelan_sales_2013=bought,
            venezuelan_sales_2013_survives=True,
        ),
    )


@settles("H25")
def balance_of_power() -> Finding:
    arms = read("arms_suppliers")
    from_russia = (arms["recipient_iso3"] == "VEN") & arms["supplier_iso3"].isin(RUSSIA)

    def rank(period: tuple[int, int], rows: pd.DataFrame = arms) -> int:
        return int(within(rows, period).groupby("recipient_iso3")["tiv"].sum().rank(ascending=False)["VEN"])

    height, without, later = rank(HEIGHT), rank(HEIGHT, arms[~from_russia]), rank(AFTER)
    chavez, chavez_without = rank(CHAVEZ), rank(CHAVEZ, arms[~from_russia])
    volumes = within(arms, HEIGHT).groupby("recipient_iso3")["tiv"].sum()
    spending = burden("VEN")

    def verdict(first: int, first_without: int) -> str:
        return ladder(first == 1 < first_without and later <= TOP, first == 1 < first_without)

    return Finding(
        verdict(height, without),
        f"By major arms received in 2006-14 ({volumes['VEN']:,.0f} million TIV) Venezuela was number {height} of "
        f"twelve Latin American states, without Russia it would have been number {without}, and in 2015-24 it is "
        f"number {later}; deliveries are not power.",
        fields(
            rank_2006_14=height,
            rank_2006_14_without_russia=without,
            rank_2015_24=later,
            tiv_2006_14=volumes["VEN"],
            tiv_2006_14_of_chile=volumes["CHL"],
            military_burden_2006=spending[2006],
            rank_1999_2012=chavez,
            rank_1999_2012_survives=verdict(chavez, chavez_without) == verdict(height, without),
            military_burden_2014=spending[2014],
            military_burden_2014_survives=spending[2014] > spending[2006],
        ),
    )


@settles("H26")
def stability() -> Finding:
    before, during = (to_the_others(period).sum() / span(period) for period in ((1997, 2005), HEIGHT))
    prices = brent("1997-01", "2005-12"), brent("2006-01", "2014-12")
    return Finding(
        CANNOT_TELL,
        f"Nothing here measures stability, and the words name no direction: the other eleven states received "
        f"{during:,.0f} million TIV a year in 2006-14 against {before:,.0f} in 1997-2005, which full purses would "
        f"explain as well (Brent {prices[1]:.0f} against {prices[0]:.0f} dollars).",
        fields(
            others_tiv_a_year_1997_2005=before,
            others_tiv_a_year_2006_14=during,
            brent_1997_2005=prices[0],
            brent_2006_14=prices[1],
            others_change=change(before, during),
            others_change_survives=True,
        ),
    )


@settles("H27")
def evolved() -> Finding:
    first, second = exit_after_listings()
    january, march = (brent(month, month) for month in ("2020-01", "2020-03"))
    advance = rosneft_advance()
    recovered = 100 * (1 - advance.iloc[-1] / advance.iloc[0])
    last_order = int(russian_lines()["order_year"].max())
    return Finding(
        CANNOT_TELL if second > 0 else FAILS,
        f"The order of dates fits (Rosneft left {first} and {second} days after its two traders were listed); so do "
        f"an oil price that fell from {january:.0f} to {march:.0f} dollars (January to March 2020) and an advance of "
        f"which {recovered:.0f} % had come back; no lender in the same place without sanctions is at hand.",
        fields(
            days_from_first_listing=first,
            days_from_second_listing=second,
            advance_recovered=recovered,
            brent_january_2020=january,
            brent_march_2020=march,
            last_arms_order=last_order,
            last_arms_order_survives=True,
        ),
    )
