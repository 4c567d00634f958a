"""Claims on oil and gas (O): reserves, Rosneft's money, the fall of output, sanctions, what hangs on what.

Thresholds stand here as constants and, in words, in ``datasets/claims.yml``. A stress is a result field of its
own; ``<name>_survives`` says whether the claim would get the same verdict by it. Output is the EIA's crude and
condensate unless a name says otherwise: one denominator, kept.
"""

import pandas as pd

from alliance.ledger import CANNOT_TELL, FAILS, HOLDS, Finding, read, settles
from alliance.ledger.measures import (
    FROZEN,
    HEAVIEST,
    HEAVY,
    LATEST,
    USUAL,
    brent,
    change,
    crude_output,
    date_of,
    days_between,
    dealings,
    exit_after_listings,
    exports,
    fields,
    finance,
    fuel_shares,
    ladder,
    lifted_to_russia,
    measure_of,
    mentions,
    monthly_crude,
    of_foreign_investment,
    owid,
    partner_share,
    politics,
    pumped,
    rosneft_advance,
    rosneft_exit,
    rosneft_lifted,
    russian_crude,
    stated,
    trade_left,
    two_plans,
    venezuela,
    venture_output,
    venture_share,
    ventures_by_weight,
    ventures_now,
    within,
)

BEFORE_FALL, LOW = 2015, 2020  # years of output: the last before the fall, the lowest
FALL = ("2015-12", "2020-09")  # O05: from the last month before the steps down to the lowest month
BILLIONS = 2  # O03, O08: the plural begins at two
MAJOR = 5  # O02 "major": among the five largest
SUPER = 2  # O25 "superpower": the first or the second
ORINOCO_GB = 261.8  # O01: billion barrels of extra-heavy oil in the stated reserves (oil_reserves, first caveat)
FIFTH = 20  # O11, O13, O20: crucial or dependent at a fifth of the total, in percent
HALF = 50  # O09, O12a, O16, O17, O19: more than half, in percent
NOTICED = 5  # O06: an addition of 5 % of Russia's output, more than it moves in most years
TENTH = 10  # O21: a market counts as lost where a tenth or less is left, in percent
SOME_PART = 5  # O05: a cause needs at least 5 % of the fall in the time in which it could act
VENTURES = 3  # O17: three joint ventures at least
RECENT = 2019  # O09: a figure of the last years, not an old one
DOUBLED = 2  # O12a, stress: output has doubled since its low


def rank_of(value: float, others: pd.Series) -> int:
    """The rank that a value has beside the others, largest first."""
    return int((others > value).sum()) + 1


def part_of_fall(series: pd.Series, start: object, until: object, end: object, logs: bool = False) -> float:
    """How much of a fall from start to end had come by a date, percent, in barrels or in logarithms."""
    at = (series.transform("log") if logs else series).loc[[start, until, end]].to_list()
    return 100 * (at[0] - at[1]) / (at[0] - at[2])


def around(date: str, months: int) -> tuple[float, float]:
    """Change of Venezuela's output in the months to and from the month of a date, percent."""
    output, month = monthly_crude(), pd.Period(date[:7], "M")
    before, then, after = (output[str(month + step)] for step in (-months, 0, months))
    return change(before, then), change(then, after)


def us_imports(first: str, last: str) -> float:
    """What the United States imported from Venezuela in these months, million US dollars."""
    months = read("us_trade")
    return months.loc[months["month"].between(first, last), "us_imports_cif_musd"].sum()


def strains(first: int, last: int) -> int:
    """Events that show a strain between the two: payments missed or put off, assets given up."""
    words = "missed|asks to extend|consolidation|restructures|passes all"
    return mentions(within(dealings(), (first, last)), words)


def russian_ranks() -> dict[str, int]:
    """Russia's rank in the world in 2023 by each column of the table of reserves and output."""
    countries = read("oil_reserves").set_index("iso3")
    return {name: rank_of(countries.loc["RUS", name], countries[name]) for name in countries.columns[1:]}


def rank_by_other_source() -> int:
    """Russia's rank in oil in 2024 among the nineteen producers of another source."""
    latest = owid().loc[2024]
    return rank_of(latest["RUS"], latest)


def among(mark: int, oil: int, gas: int) -> str:
    """The verdict on a rank in each of the two fuels: both among the first, one, neither."""
    return ladder(max(oil, gas) <= mark, min(oil, gas) <= mark)


@settles("O01")
def largest_reserves() -> Finding:
    countries = read("oil_reserves").set_index("iso3")
    reserves, others = countries["reserves_gb"], countries["reserves_gb"].drop("VEN")
    history = read("oil_reserves_history").pivot(index="year", columns="iso3", values="reserves_gb")
    booked = history.loc[2010, "VEN"] - history.loc[2005, "VEN"]
    own = reserves["VEN"]
    rank, without = rank_of(own, others), rank_of(own - booked, others)
    decided = ladder(rank == 1 == without, rank == 1)
    without_orinoco = rank_of(own - ORINOCO_GB, others)
    last = history.loc[history["VEN"].last_valid_index()]
    return Finding(
        decided,
        f"Stated reserves are the largest, {own:.1f} bn barrels or {100 * own / reserves.sum():.1f} % of the world, "
        f"{own / reserves['SAU']:.2f} times Saudi Arabia's; without the {booked:.1f} bn that the government booked "
        f"from 2005 to 2010, mostly in the Orinoco, the rank would be {without}.",
        fields(
            reserves=own,
            world_share=100 * own / reserves.sum(),
            times_saudi_arabia=own / reserves["SAU"],
            rank=rank,
            booked_2005_10=booked,
            rank_without_bookings=without,
            years_at_output_of_2023=own * 1e6 / (countries.loc["VEN", "output_kbd"] * 365),
            rank_without_orinoco=without_orinoco,
            rank_without_orinoco_survives=ladder(rank == 1 == without_orinoco, rank == 1) == decided,
            times_saudi_arabia_other_source=last["VEN"] / last["SAU"],
            times_saudi_arabia_other_source_survives=last.idxmax() == "VEN",
        ),
    )


@settles("O02")
def major_producer() -> Finding:
    russia, rank = read("oil_reserves").set_index("iso3").loc["RUS"], russian_ranks()
    oil, gas, reserves = rank["output_kbd"], rank["gas_output_bcm"], rank["reserves_gb"]
    decided, other = among(MAJOR, oil, gas), rank_by_other_source()
    return Finding(
        decided,
        f"In 2023 Russia was number {oil} of the world in petroleum ({russia['output_kbd']:,.0f} "
        f"thousand barrels a day) and number {gas} in gas ({russia['gas_output_bcm']:.0f} bn cubic "
        "metres).",
        fields(
            oil_rank=oil,
            gas_rank=gas,
            oil_rank_other_source=other,
            oil_rank_other_source_survives=among(MAJOR, other, gas) == decided,
            oil_reserves_rank=reserves,
            oil_reserves_rank_survives=among(MAJOR, reserves, gas) == decided,
        ),
    )


@settles("O03")
def invested_billions() -> Finding:
    company, agency = stated("Total investment in the joint ventures"), finance("investment")
    sums = [company, agency]
    enough = sum(usd_bn >= BILLIONS for usd_bn in sums)
    advances, shortfall = finance("disbursed"), finance("shortfall")
    return Finding(
        ladder(enough == 2, enough == 1),
        f"Rosneft put the investment in the ventures at {company:.1f} bn dollars for 2010-13, Reuters all the money "
        f"it put in at {agency:.1f} bn for 2010-18, against {BILLIONS} for a plural; part of the second sum is loans, "
        f"and at the end of 2018 {shortfall:.1f} bn had not come back.",
        fields(
            invested_2010_13=company,
            invested_2010_18=agency,
            without_all_advances=agency - advances,
            without_all_advances_survives=agency - advances >= BILLIONS,
            not_earned_back_2018=shortfall,
            not_earned_back_2018_survives=shortfall >= BILLIONS,
        ),
    )


@settles("O04")
def helped_to_sustain() -> Finding:
    first, before_exit, last = (
        stated("joint projects: actual output") / 1000,
        ventures_by_weight(2018, HEAVY),
        venture_output(),
    )
    country = crude_output()
    ours, rest = change(first, before_exit), change(country[2013] - first, country[2018] - before_exit)

    def verdict(ventures: float, others: float) -> str:
        return CANNOT_TELL if ventures > others else FAILS

    fewer, more = (change(first, ventures_by_weight(2018, barrels)) for barrels in (HEAVIEST, USUAL))
    later = change(before_exit, last), change(country[2018] - before_exit, country[LATEST] - last)
    return Finding(
        verdict(ours, rest),
        f"The country's output fell by {-change(country[BEFORE_FALL], country[LOW]):.1f} % from 2015 to 2020; the "
        f"ventures with Russian partners gave {first:.0f} thousand barrels a day in 2013 and {before_exit:.0f} in "
        f"2018, {100 * before_exit / country[2018]:.1f} % of all, and {last:.0f} in 2025; what those fields would have "
        "given without the partner nobody measured.",
        fields(
            country_2015_20=change(country[BEFORE_FALL], country[LOW]),
            ventures_2013=first,
            ventures_2018=before_exit,
            ventures_2025=last,
            share_2018=100 * before_exit / country[2018],
            share_2025=100 * last / country[LATEST],
            ventures_2013_18=ours,
            rest_2013_18=rest,
            ventures_gain_2017_18=before_exit - ventures_by_weight(2017, HEAVY),
            country_2017_18=country[2018] - country[2017],
            ventures_2013_18_fewer_barrels=fewer,
            ventures_2013_18_fewer_barrels_survives=verdict(fewer, rest) == verdict(ours, rest),
            ventures_2013_18_usual_barrels=more,
            ventures_2013_18_usual_barrels_survives=verdict(more, rest) == verdict(ours, rest),
            ventures_2018_25=later[0],
            ventures_2018_25_survives=verdict(*later) == verdict(ours, rest),
        ),
    )


@settles("O05")
def mismanagement_and_sanctions() -> Finding:
    output, (start, end) = monthly_crude(), FALL
    dates = measure_of("E.O. 13808")[:7], measure_of("PDVSA designation")[:7]
    barrels, logs = ([part_of_fall(output, start, date, end, how) for date in dates] for how in (False, True))
    other_end = [part_of_fall(output, start, date, "2019-12") for date in dates]
    by_year = owid()["VEN"]
    other = part_of_fall(by_year, BEFORE_FALL, 2017, LOW)

    def verdict(by_2017: float) -> str:
        return CANNOT_TELL if min(by_2017, 100 - by_2017) >= SOME_PART else FAILS

    peers = change(owid().loc[BEFORE_FALL].drop(["VEN", "GUY"]), owid().loc[LOW].drop(["VEN", "GUY"])).min()
    price = change(brent("2014-01", "2014-12"), brent("2016-01", "2016-12"))
    return Finding(
        verdict(barrels[0]),
        f"Of the fall by {output[start] - output[end]:,.0f} thousand barrels a day {barrels[0]:.1f} % had come by the "
        f"financial sanctions (August 2017) and {barrels[1]:.1f} % by the oil sanctions (January 2019), in logarithms "
        f"{logs[0]:.1f} and {logs[1]:.1f} %; both named causes have their time, and so have a price that fell by "
        f"{-price:.0f} %, debt, under-investment, power cuts, missing diluent and the pandemic.",
        fields(
            fall=output[start] - output[end],
            part_by_august_2017_barrels=barrels[0],
            part_by_january_2019_barrels=barrels[1],
            part_by_august_2017_logs=logs[0],
            part_by_january_2019_logs=logs[1],
            brent_2014_16=price,
            next_largest_fall_2015_20=peers,
            part_by_august_2017_to_end_2019=other_end[0],
            part_by_august_2017_to_end_2019_survives=verdict(other_end[0]) == verdict(barrels[0]),
            part_by_january_2019_to_end_2019=other_end[1],
            part_by_january_2019_to_end_2019_survives=verdict(other_end[1]) == verdict(barrels[0]),
            part_by_2017_other_source=other,
            part_by_2017_other_source_survives=verdict(other) == verdict(barrels[0]),
        ),
    )


@settles("O06")
def energy_power() -> Finding:
    russia, gross, net, taken = russian_crude(), venture_output(), venture_output(net=True), lifted_to_russia()
    own, all_of_it = 100 * net / russia, 100 * gross / russia

    def verdict(share: float) -> str:
        return ladder(share >= NOTICED, all_of_it >= NOTICED)

    whole = 100 * crude_output()[LATEST] / russia
    return Finding(
        verdict(own),
        f"The Russian part of the ventures, {net:.1f} thousand barrels a day in 2025, is {own:.1f} % of Russia's own "
        f"output, the whole of the ventures {all_of_it:.1f} %; {NOTICED} % would be more than Russia's output moves "
        "in most years.",
        fields(
            russian_part_2025=net,
            share_of_russian_output=own,
            gross_share_of_russian_output=all_of_it,
            oil_lifted_2019_share=taken,
            oil_lifted_2019_share_survives=verdict(taken) == verdict(own),
            all_venezuelan_output_share=whole,
            all_venezuelan_output_share_survives=verdict(whole) == verdict(own),
        ),
    )


@settles("O07")
def leverage() -> Finding:
    pledge = date_of("Rosneft takes 49.9 % of the shares of Citgo")
    levers = mentions(dealings(), "collateral")
    lifted = rosneft_lifted("2019")
    year_before, year_after = us_imports("2018-01", "2018-12") / 1000, us_imports("2020-01", "2020-12") / 1000
    return Finding(
        CANNOT_TELL if levers or lifted >= FIFTH else FAILS,
        f"Two levers are on record, a pledge of Citgo's shares ({pledge}) and {lifted:.1f} % of the oil exported in "
        f"2019, but no table holds what any state gave up because of them; the United States did without the oil "
        f"({year_before:.2f} bn dollars of imports in 2018, {year_after:.2f} in 2020).",
        fields(
            citgo_pledge=pledge,
            oil_lifted_2019=lifted,
            us_imports_2018=year_before,
            us_imports_2020=year_after,
            us_imports_2020_survives=True,
        ),
    )


@settles("O08")
def both_gain() -> Finding:
    invested, advances = finance("investment"), finance("disbursed")
    shortfall, missed = finance("shortfall"), finance("arrears", "Russian government")
    left = rosneft_advance().iloc[-1]

    def verdict(loss: float) -> str:
        venezuela_got, russia_got = advances >= BILLIONS, left < advances
        return ladder(venezuela_got and russia_got and not loss, venezuela_got and russia_got)

    paid_back = 100 * (1 - left / advances)
    return Finding(
        verdict(shortfall),
        f"Venezuela had {advances:.1f} bn dollars of advances, Russia had oil for them until {left:.1f} bn was left in "
        f"September 2019; but of the {invested:.1f} bn that Rosneft put in, {shortfall:.1f} bn had not come back at "
        f"the end of 2018 by Reuters' estimate, and {missed:.3f} bn of the state loan was missed in 2017.",
        fields(
            advances=advances,
            advance_september_2019=left,
            rosneft_money=invested,
            not_earned_back_2018=shortfall,
            advance_paid_back=paid_back,
            advance_paid_back_survives=verdict(0) == verdict(shortfall),
            state_loan_missed_2017=missed,
            state_loan_missed_2017_survives=verdict(missed) == verdict(shortfall),
        ),
    )


@settles("O09")
def exposed_to_prices() -> Finding:
    table = fuel_shares()
    shares = table.loc[2000:2013, ["VEN", "RUS"]]
    means, last = shares.mean(), int(table["VEN"].last_valid_index())
    decided = ladder(means.min() > HALF and last >= RECENT, means.min() > HALF)
    without_2011 = shares["VEN"].drop(2011).mean()
    russia_latest = table["RUS"].dropna()
    price = pd.Series({year: brent(f"{year}-01", f"{year}-12") for year in (2012, 2016, LOW)})
    volume = crude_output()

    def price_part(first: int, end: int) -> float:
        by_price, by_volume = (
            series.transform("log")[end] - series.transform("log")[first] for series in (price, volume)
        )
        return 100 * by_price / (by_price + by_volume)

    to_2016, to_2020 = price_part(2012, 2016), price_part(2012, LOW)
    return Finding(
        decided,
        f"Fuels were {means['VEN']:.1f} % of Venezuela's goods exports and {means['RUS']:.1f} % of Russia's in "
        f"2000-13, more than half of both, but Venezuela's last figure is of {last}: what was not reported since is "
        f"unknown; from 2012 to 2020 the price fell by {-change(price[2012], price[LOW]):.0f} %.",
        fields(
            fuel_share_venezuela=means["VEN"],
            fuel_share_russia=means["RUS"],
            last_figure_venezuela=last,
            price_2012_20=change(price[2012], price[LOW]),
            volume_2012_20=change(volume[2012], volume[LOW]),
            fuel_share_without_2011=without_2011,
            fuel_share_without_2011_survives=without_2011 > HALF,
            fuel_share_russia_latest=russia_latest.iloc[-1],
            fuel_share_russia_latest_survives=russia_latest.iloc[-1] > HALF,
            price_part_2012_20=to_2020,
            price_part_2012_20_survives=to_2020 > HALF,
            price_part_2012_16=to_2016,
            price_part_2012_16_survives=to_2016 > HALF,
        ),
    )


@settles("O10")
def sanctions_disrupted() -> Finding:
    debt, oil = measure_of("E.O. 13808"), measure_of("PDVSA designation")
    year = {date: around(date, 12) for date in (debt, oil)}
    half_year = around(oil, 6)
    easing = around(measure_of("General License 41"), 12)

    def verdict(*fits: bool) -> str:
        return CANNOT_TELL if any(fits) else FAILS

    decided = verdict(*(after < before for before, after in year.values()))
    return Finding(
        decided,
        f"The timing fits: output changed by {year[debt][0]:.1f} % in the year to August 2017 and {year[debt][1]:.1f} "
        f"in the year after, by {year[oil][0]:.1f} % in the year to January 2019 and {year[oil][1]:.1f} after; so "
        "would a slide already under way, debt, under-investment and power cuts, and no Venezuela without sanctions is "
        "at hand.",
        fields(
            year_to_august_2017=year[debt][0],
            year_from_august_2017=year[debt][1],
            year_to_january_2019=year[oil][0],
            year_from_january_2019=year[oil][1],
            half_year_to_january_2019=half_year[0],
            half_year_from_january_2019=half_year[1],
            half_year_from_january_2019_survives=verdict(half_year[1] < half_year[0]) == decided,
            year_from_easing_november_2022=easing[1],
            year_from_easing_november_2022_survives=verdict(easing[1] > easing[0]) == decided,
        ),
    )


@settles("O11")
def helped_around() -> Finding:
    lifted = {period: rosneft_lifted(period) for period in ("2019", "2019-07", "2019-08", "2020")}
    listed = read("sanctions").query("measure == 'Rosneft Trading S.A.'").iloc[0]
    known = [share for share in (lifted["2019"], lifted["2020"]) if pd.notna(share)]

    def verdict(*shares: float) -> str:
        large = [share >= FIFTH for share in shares]
        return ladder(len(large) == 2 and all(large), any(large))

    left, leaving = 100 * exports("2020") / exports("2019"), rosneft_exit()
    advance = rosneft_advance()
    return Finding(
        verdict(*known),
        f"Rosneft lifted {lifted['2019']:.1f} % of the oil exported in 2019, {lifted['2019-08']:.0f} % in August, and "
        f"its trader was listed on {listed['date']} for brokering such cargoes; the share of 2020 is unknown, Rosneft "
        f"left on {leaving}, and exports fell to {left:.1f} % of those of 2019.",
        fields(
            oil_lifted_2019=lifted["2019"],
            years_with_a_share=len(known),
            trader_listed=listed["date"],
            exports_2020_of_2019=left,
            oil_lifted_july_2019=lifted["2019-07"],
            oil_lifted_july_2019_survives=verdict(lifted["2019-07"]) == verdict(*known),
            oil_lifted_august_2019=lifted["2019-08"],
            oil_lifted_august_2019_survives=verdict(lifted["2019-08"]) == verdict(*known),
            advance_repaid_in_2019=advance["2018-12-31"] - advance["2019-09-30"],
            advance_repaid_in_2019_survives=True,
        ),
    )


@settles("O12a")
def if_revived() -> Finding:
    back = 100 * crude_output()[LATEST] / crude_output()[BEFORE_FALL]
    ventures = change(ventures_by_weight(2018, HEAVY), venture_output())
    ratified = date_of("signs the law that ratifies the treaty")
    trade = trade_left()

    def verdict(revived: bool, with_russia: bool) -> str:
        if not (revived and with_russia):
            return CANNOT_TELL
        return ladder(ratified <= FROZEN and trade >= HALF, ratified <= FROZEN)

    decided = verdict(back >= HALF, ventures > 0)
    output = monthly_crude()
    factor = output["2025-12"] / output[FALL[1]]
    return Finding(
        decided,
        f"The condition was not met: output of 2025 is {back:.1f} % of that of 2015, and the ventures with Russian "
        f"partners give {-ventures:.0f} % less than in 2018; of the outcome one sign is there (the treaty, ratified "
        f"on {ratified}) and one is not (stated trade at {trade:.0f} % of that of 2013).",
        fields(
            output_2025_of_2015=back,
            ventures_2018_25=ventures,
            treaty_ratified=ratified,
            trade_2024_of_2013=trade,
            output_since_low=factor,
            output_since_low_survives=verdict(factor >= DOUBLED, ventures > 0) == decided,
            output_since_low_without_russian_part=factor,
            output_since_low_without_russian_part_survives=verdict(factor >= DOUBLED, True) == decided,
        ),
    )


@settles("O12b")
def if_worse() -> Finding:
    growth = venezuela()["growth_pct"].loc[LOW + 1 : LATEST - 1].min()
    said = read("forecast_vintages").query("country_iso3 == 'VEN' and target_year == @LATEST")
    said = said[said["edition"] <= FROZEN[:7]].sort_values("edition").groupby("source")["growth_pct"].last()
    imf, bank = said["IMF"], said["Central Bank of Venezuela"]
    prices = read("inflation_statements").set_index("period")["inflation_pct"]["2025"]
    year_before = venezuela()["inflation_eop_pct"][2024]
    seen = strains(LATEST, int(FROZEN[:4]))

    def verdict(worse: bool, strained: int) -> str:
        # "Could" is not refuted where no strain shows: one outcome does not grade a chance.
        return HOLDS if worse and strained else CANNOT_TELL

    decided = verdict(min(growth, imf, bank) < 0, seen)
    past = strains(2014, LOW)
    return Finding(
        decided,
        f"The condition was not met by output: since the low of 2020 GDP grew each year (least {growth:.1f} %), and "
        f"for 2025 the IMF said {imf:.1f} and the central bank {bank:.2f} %; by prices it was ({year_before:.0f} % in "
        f"2024, {prices:.0f} % in 2025), with {seen} strains between the two on record since, and a chance is not "
        "graded by one outcome.",
        fields(
            least_growth_2021_24=growth,
            growth_2025_imf=imf,
            growth_2025_central_bank=bank,
            inflation_2024=year_before,
            strains_2025_26=seen,
            inflation_2025=prices,
            inflation_2025_survives=verdict(prices > year_before, seen) == decided,
            strains_2014_20=past,
            strains_2014_20_survives=verdict(True, past) == decided,
        ),
    )


@settles("O13")
def dependence_on_both_sides() -> Finding:
    lifted, august = rosneft_lifted("2019"), rosneft_lifted("2019-08")
    ventures = venture_share()
    russian = 100 * venture_output(net=True) / russian_crude()

    def verdict(exports_share: float) -> str:
        sides = [max(exports_share, ventures) >= FIFTH, russian >= FIFTH]
        return ladder(all(sides), any(sides))

    return Finding(
        verdict(lifted),
        f"On one side and in one year: Rosneft lifted {lifted:.1f} % of the oil that Venezuela exported in 2019, while "
        f"the ventures give {ventures:.1f} % of its output (2025) and the Russian part of them is {russian:.1f} % of "
        "Russia's.",
        fields(
            oil_lifted_2019=lifted,
            ventures_share_2025=ventures,
            share_of_russian_output=russian,
            oil_lifted_august_2019=august,
            oil_lifted_august_2019_survives=verdict(august) == verdict(lifted),
            ventures_alone=ventures,
            ventures_alone_survives=verdict(0) == verdict(lifted),
        ),
    )


@settles("O14")
def gas_too() -> Finding:
    licence = date_of("for the offshore gas fields Patao and Mejillones")
    ventures = read("joint_ventures")
    producing = int(ventures["crude_type"].str.contains("gas", na=False).sum())
    gas = read("oil_reserves").set_index("iso3")["gas_output_bcm"]
    share = 100 * gas["VEN"] / gas["RUS"]
    return Finding(
        ladder(producing > 0, bool(licence)),
        f"A licence for two offshore gas fields is on record ({licence}), output from them is not: {producing} rows "
        "of the ventures' list are gas, which means unknown and not zero.",
        fields(
            licence=licence,
            gas_rows_of_ventures=producing,
            gas_output_of_russia=share,
            gas_output_of_russia_survives=True,
        ),
    )


@settles("O15")
def technical_help() -> Finding:
    words = "technical|specialist|engineer|training"
    energy, anywhere = (mentions(events, words) for events in (dealings("energy"), dealings()))

    def verdict(found: int) -> str:
        return ladder(False, found > 0) if found else CANNOT_TELL

    return Finding(
        verdict(energy),
        f"The list of events holds {energy} acts of technical help in energy, but nobody gathered it for them, so "
        "absence from it says nothing; that ventures pump oil does not show who taught whom.",
        fields(
            events_of_technical_help=energy,
            events_outside_energy=anywhere - energy,
            events_outside_energy_survives=True,
        ),
    )


@settles("O16")
def pivotal() -> Finding:
    items = read("finance_items")
    whole = items.query("measure in ['commitment', 'disbursed'] and creditor != 'Russia'")
    named = whole[~whole["part_of_another_item"]].set_index("item")["usd_bn"]
    advances, total = finance("disbursed"), finance("commitment", "Russia")
    first = named.max() == advances

    def verdict(share: float) -> str:
        return ladder(first and share > HALF, first)

    share, with_shares = 100 * advances / total, 100 * finance("investment") / total
    sold = partner_share("RUS", "exports", 2013)
    return Finding(
        verdict(share),
        f"Advances for oil, {advances:.1f} bn dollars, are the largest named sum and {share:.0f} % of what Russia lent "
        f"in 2006-17 by Reuters' estimate, less than half; in recorded trade oil plays no part, Russia took {sold:.3f} % of "
        "Venezuela's exports in 2013.",
        fields(
            advances=advances,
            russian_loans=total,
            oil_share_of_loans=share,
            rosneft_money_to_loans=with_shares,
            rosneft_money_to_loans_survives=verdict(with_shares) == verdict(share),
            exports_to_russia_2013=sold,
            exports_to_russia_2013_survives=sold > HALF,
        ),
    )


@settles("O17")
def collaborations() -> Finding:
    working = int((ventures_now()["output_bbl_day"] > 0).sum())
    planned, reached = two_plans()
    share, net = venture_share(), venture_share(net=True)

    def verdict(of_plan: float) -> str:
        return ladder(working >= VENTURES and of_plan >= HALF, working >= VENTURES)

    extension = 100 * pumped("Boqueron", "Petroperija") / stated("Boqueron and Perija extension")
    return Finding(
        verdict(reached),
        f"With Russian partners {working} ventures pumped oil in 2025, {share:.1f} % of the country's output or "
        f"{net:.1f} % by the Russian part of them; the two whose plans are on record reached {reached:.1f} % of the "
        f"{planned / 1000:.0f} thousand barrels a day that were planned.",
        fields(
            ventures_working=working,
            share_of_output=share,
            russian_part_of_output=net,
            planned=planned / 1000,
            plan_reached=reached,
            extension_plan_reached=extension,
            extension_plan_reached_survives=verdict(extension) == verdict(reached),
        ),
    )


@settles("O18")
def infrastructure() -> Finding:
    return Finding(
        CANNOT_TELL,
        "No table of the course counts wells, pipelines, upgraders or refineries, so nothing here can count.",
    )


@settles("O19")
def struggled() -> Finding:
    output = crude_output()
    back = 100 * output[LATEST] / output[BEFORE_FALL]

    def verdict(fall: float) -> str:
        return ladder(fall <= -HALF and back < HALF, fall <= -HALF)

    fall = change(output[BEFORE_FALL], output[LOW])
    yearly, month = owid(), monthly_crude()
    other = change(yearly.loc[BEFORE_FALL, "VEN"], yearly.loc[LOW, "VEN"])
    by_month = change(month[FALL[0]], month[FALL[1]])
    opec = crude_output("OPEC")
    long = change(opec[2008], opec[LOW])
    peers = change(yearly.loc[BEFORE_FALL], yearly.loc[LOW]).drop(["VEN", "GUY"])
    return Finding(
        verdict(fall),
        f"Output fell by {-fall:.1f} % from 2015 ({output[BEFORE_FALL]:,.0f} thousand barrels a day) to 2020 "
        f"({output[LOW]:.0f}), the next largest fall of {len(peers)} other producers being {-peers.min():.1f} %; in "
        f"2025 it was back at {back:.1f} % of 2015.",
        fields(
            output_2015=output[BEFORE_FALL],
            output_2020=output[LOW],
            output_2025=output[LATEST],
            fall_2015_20=fall,
            output_2025_of_2015=back,
            next_largest_fall_2015_20=peers.min(),
            fall_other_source=other,
            fall_other_source_survives=verdict(other) == verdict(fall),
            fall_2008_20_opec=long,
            fall_2008_20_opec_survives=verdict(long) == verdict(fall),
            fall_by_month=by_month,
            fall_by_month_survives=verdict(by_month) == verdict(fall),
        ),
    )


@settles("O20")
def crucial() -> Finding:
    output = venture_share()
    before_exit = 100 * ventures_by_weight(2018, HEAVY) / crude_output()[2018]
    invested, advances = finance("investment"), finance("disbursed")
    money = of_foreign_investment(stated("Total investment in the joint ventures"), 2010, 2013)

    def verdict(share_of_money: float) -> str:
        passed = [output >= FIFTH, share_of_money >= FIFTH]
        return ladder(all(passed), any(passed))

    without, with_loans = (of_foreign_investment(usd_bn, 2010, 2018) for usd_bn in (invested - advances, invested))
    return Finding(
        verdict(money),
        f"By what it yielded it was not a fifth ({before_exit:.1f} % of output in 2018, {output:.1f} % in 2025), by "
        f"what it brought just so: {money:.1f} % of the foreign direct investment of 2010-13, and in 2010-18 between "
        f"{without:.1f} and {with_loans:.1f} %, as loans are left out or counted.",
        fields(
            ventures_share_2018=before_exit,
            ventures_share_2025=output,
            share_of_foreign_investment_2010_13=money,
            share_of_foreign_investment_2010_18=without,
            share_of_foreign_investment_2010_18_survives=verdict(without) == verdict(money),
            share_of_foreign_investment_2010_18_with_loans=with_loans,
            share_of_foreign_investment_2010_18_with_loans_survives=verdict(with_loans) == verdict(money),
        ),
    )


@settles("O21")
def markets() -> Finding:
    before, after = us_imports("2018-02", "2019-01"), us_imports("2020-02", "2021-01")
    left = 100 * after / before
    reopened = 100 * us_imports("2024-01", "2024-12") / before

    def verdict(share: float, later: float) -> str:
        return ladder(max(share, later) <= TENTH, share <= TENTH)

    elsewhere = 100 * exports("2020") / exports("2019")
    cheaper = left * brent("2018-02", "2019-01") / brent("2020-02", "2021-01")
    return Finding(
        verdict(left, reopened),
        f"The US order barred US customers, and US imports went from {before / 1000:.1f} bn dollars in the year to "
        f"January 2019 to {after / 1000:.2f} bn two years later ({left:.1f} %); under licences they were back at "
        f"{reopened:.0f} % in 2024, and to all buyers together exports of 2020 were {elsewhere:.0f} % of 2019.",
        fields(
            us_imports_before=before / 1000,
            us_imports_after=after / 1000,
            us_imports_left=left,
            us_imports_2024=reopened,
            us_imports_left_at_old_price=cheaper,
            us_imports_left_at_old_price_survives=verdict(cheaper, reopened) == verdict(left, reopened),
            exports_2020_of_2019=elsewhere,
            exports_2020_of_2019_survives=verdict(elsewhere, elsewhere) == verdict(left, reopened),
        ),
    )


@settles("O22")
def open_to_pressure() -> Finding:
    days, still = exit_after_listings(), venture_output()

    def verdict(day_count: int) -> str:
        return ladder(day_count >= 0 and not still, day_count >= 0)

    banned = date_of("OFAC General License 46")
    from_oil_sanctions = days_between(measure_of("PDVSA designation"), rosneft_exit())
    return Finding(
        verdict(min(days)),
        f"Rosneft gave up its Venezuelan assets {max(days)} and {min(days)} days after its two traders were listed, "
        f"and the licence of {banned} excludes Russia; but the assets went to the Russian state, and the ventures "
        f"pumped {still:.0f} thousand barrels a day in 2025: they changed hands, they did not end.",
        fields(
            days_from_first_listing=max(days),
            days_from_second_listing=min(days),
            licence_without_russia=banned,
            ventures_2025=still,
            days_from_oil_sanctions=from_oil_sanctions,
            days_from_oil_sanctions_survives=verdict(from_oil_sanctions) == verdict(min(days)),
        ),
    )


def acts_before(date: str) -> int:
    """Political acts in the days before a date, as many days as the evidence has after it."""
    first = pd.Timestamp(date) - pd.Timedelta(days=days_between(date, FROZEN))
    return len(politics(first.strftime("%Y-%m-%d"))) - len(politics(date))


@settles("O23")
def future_depends() -> Finding:
    ventures, extended, leaving = venture_output(), date_of("extends the joint ventures"), rosneft_exit()
    later, before = len(politics(leaving)), acts_before(leaving)

    def verdict(energy_ended: bool) -> str:
        return (HOLDS if later < before else FAILS) if energy_ended else CANNOT_TELL

    decided = verdict(ventures == 0)
    return Finding(
        decided,
        f"The condition was not met: the ventures still pumped {ventures:.0f} thousand barrels a day in 2025 and two "
        f"were extended on {extended}; when Rosneft left on {leaving}, the list has {before} political acts of the same "
        f"number of days before and {later} after it.",
        fields(
            ventures_2025=ventures,
            ventures_extended=extended,
            political_acts_before_exit=before,
            political_acts_after_exit=later,
            political_acts_after_exit_survives=verdict(True) == decided,
        ),
    )


@settles("O24")
def foundation() -> Finding:
    energy, arms = dealings("energy")["date"].min(), dealings("arms")["date"].min()
    agreement = date_of("the first agreement on military-technical cooperation")
    after = dealings()[dealings()["date"] > energy]
    broader = int((~after["category"].isin(["energy", "finance", "trade"])).sum())
    later = len(politics(rosneft_exit()))

    def verdict(events_since: int) -> str:
        return CANNOT_TELL if events_since else FAILS

    return Finding(
        verdict(broader),
        f"Broader cooperation followed the first energy venture of {energy} ({broader} events), but a military "
        f"agreement ({agreement}) and arms deals ({arms}) stand before it in the list, which is hand-made; one course "
        "of two governments would produce both.",
        fields(
            first_energy_venture=energy,
            first_arms_deal=arms,
            first_military_agreement=agreement,
            broader_events_after=broader,
            political_acts_after_exit=later,
            political_acts_after_exit_survives=verdict(later) == verdict(broader),
        ),
    )


@settles("O25")
def superpower() -> Finding:
    rank, other = russian_ranks(), rank_by_other_source()
    oil, gas, oil_stock, gas_stock = (
        rank[name] for name in ("output_kbd", "gas_output_bcm", "reserves_gb", "gas_reserves_bcm")
    )
    decided = among(SUPER, oil, gas)
    return Finding(
        decided,
        f"Read as the first or the second of the world, the word fits gas (number {gas} in output of 2023, {gas_stock} in "
        f"reserves) and not petroleum (number {oil} in output, {oil_stock} in reserves); by another source and year, "
        f"nineteen producers in 2024, Russia is number {other} in oil and the word would fit both.",
        fields(
            oil_rank=oil,
            gas_rank=gas,
            gas_reserves_rank=gas_stock,
            oil_rank_other_source=other,
            oil_rank_other_source_survives=among(SUPER, other, gas) == decided,
            oil_reserves_rank=oil_stock,
            oil_reserves_rank_survives=among(SUPER, oil_stock, gas_stock) == decided,
        ),
    )
