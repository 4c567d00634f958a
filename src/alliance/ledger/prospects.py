"""Claims of the challenges and future prospects (C): the crisis, the debts, the pressure, and the forecasts.

Thresholds stand here as constants and, in words, in ``datasets/claims.yml``. A forecast is scored as of the last
day of the evidence on events, 10 March 2026; where its condition was not met or no outcome is named it stays
unscored. A stress is a result field of its own; the field ``<name>_survives`` says whether the claim would get the
same verdict by it.
"""

import pandas as pd

from alliance.ledger import CANNOT_TELL, FAILS, HOLDS, Finding, read, settles
from alliance.ledger.measures import (
    AFTER,
    CHAVEZ,
    FRIENDS,
    FROZEN,
    HEIGHT,
    MADURO_VOTES,
    PEERS,
    acts,
    against_russian_hands,
    agreement,
    change,
    crude_output,
    date_of,
    days_between,
    dealings,
    exports,
    external_debt,
    fields,
    gaps_by_president,
    gdp_change,
    import_shares,
    ladder,
    material,
    measure_of,
    mentions,
    money,
    of_both,
    oil_sales,
    owed_in_2026,
    partner_share,
    prolonged,
    rosneft_advance,
    rosneft_exit,
    ruptures,
    russian_tiv,
    seizure,
    siding,
    span,
    trade_left,
    turnover,
    venezuela,
    venture_share,
    vetoes_on_venezuela,
)

CAGAN = 50  # C01: hyperinflation is a rise of more than 50 % in a month
ACCOUNTING = 100  # C01, stress: the accountants' mark, 100 % in three years
HALVED = -50  # C03: a fall by half, in percent
ONE_IN_TEN = 10  # C04, C11, C18: a tenth of the whole, in percent
MANY_STATES = 20  # C07 "many": about a tenth of the 193 members of the UN
HALF = 50  # C12: half of the trade of before, in percent
FORESEEABLE = 2030  # C13: five years from the end of 2025, the latest the article can have been written
CRISIS = 75  # C16: GDP at three quarters of 2013 or less, in percent
CLOSED = -90  # C18: a market has closed after a fall by nine tenths, in percent
YEARS_OF_ACTS = 3  # C19 "ongoing": acts in three different years
RECENT = 2024  # C19 "ongoing": the last act is of this year or later
KINDS = 3  # C23 "strong": each of three kinds of support that cost something
WINDOW = "2025-01-01"  # C10, C13, C21, C22, C25: forecasts are scored on 2025 and 2026
LEGITIMACY = ["CP/RES. 1117 (2200/19)", "S/2019/186"]  # C07: the texts that put the president's term in question


def monthly(yearly: float) -> float:
    """The mean monthly rate that compounds to a yearly one, percent."""
    return 100 * ((1 + yearly / 100) ** (1 / 12) - 1)


def us_goods(column: str) -> pd.Series:
    """Trade of the United States with Venezuela by year, million US dollars."""
    months = read("us_trade")
    return months.groupby(months["month"].str[:4].astype(int))[column].sum()


def us_measures(direction: str, first: str, last: str = FROZEN) -> int:
    """US measures on Venezuela that tighten or ease, from one date to another."""
    rows = read("sanctions").query("sender == 'United States' and direction == @direction")
    return int(rows["date"].between(first, last).sum())


def displaced() -> pd.DataFrame:
    """Venezuelans displaced abroad by year: in the categories of all years (old) and in all of them, million."""
    people = read("displaced").groupby("year")[["refugees", "asylum_seekers", "other_in_need"]].sum() / 1e6
    people["old"] = people["refugees"] + people["asylum_seekers"]
    people["all"] = people["old"] + people["other_in_need"]
    return people


def states(votes: pd.DataFrame, vote: str) -> int:
    """How many different states cast this vote at least once."""
    return votes.loc[votes["vote"] == vote, "iso3"].nunique()


@settles("C01")
def hyperinflation() -> Finding:
    macro, bank = venezuela(), read("inflation_statements").set_index("period")["inflation_pct"]
    rates = monthly(macro["inflation_eop_pct"].loc[2010:2024])
    certain = rates[rates > CAGAN]
    last, by_imf = monthly(bank["2025"]), monthly(macro.loc[2025, "inflation_eop_pct"])

    def verdict(latest: bool) -> str:
        # Without a certain year nothing is told: single months may still have passed the mark.
        return ladder(latest, True) if len(certain) else CANNOT_TELL

    decided, by_means = verdict(last > CAGAN), monthly(macro.loc[2018, "inflation_avg_pct"])
    three_years = 100 * ((1 + macro["inflation_eop_pct"].loc[2023:2025] / 100).prod() - 1)
    return Finding(
        decided,
        f"The definition asks for more than {CAGAN} % in a month; compounded, the mean month of 2018 comes to "
        f"{rates[2018]:.1f} %, that of 2019 to {rates[2019]:.1f} and that of 2025 to {last:.1f} %: yearly figures make "
        f"{len(certain)} of the years 2010-24 certain, and single months are not known.",
        fields(
            years_certain=len(certain),
            monthly_2017=rates[2017],
            monthly_2018=rates[2018],
            monthly_2019=rates[2019],
            monthly_2025=last,
            monthly_2018_by_yearly_means=by_means,
            monthly_2018_by_yearly_means_survives=(by_means > CAGAN) == (2018 in certain.index),
            monthly_2025_imf_forecast=by_imf,
            monthly_2025_imf_forecast_survives=verdict(by_imf > CAGAN) == decided,
            january_2026=bank["2026-01"],
            january_2026_survives=verdict(bank["2026-01"] > CAGAN) == decided,
            three_years_to_2025=three_years,
            three_years_to_2025_survives=verdict(three_years >= ACCOUNTING) == decided,
        ),
    )


@settles("C02")
def shortages() -> Finding:
    sold = us_goods("us_exports_fob_musd")
    recorded = read("trade_partners").groupby("year")["imports_musd"].sum()
    return Finding(
        CANNOT_TELL,
        f"No table holds what stood on the shelves: the goods that the USA sold to Venezuela fell from "
        f"{sold[2012]:,.0f} million dollars (2012) to {sold[2020]:,.0f} (2020), as shortages would have it, and as "
        "lower incomes or other sellers would too.",
        fields(
            us_exports_2012=sold[2012],
            us_exports_2020=sold[2020],
            us_exports_2024=sold[2024],
            all_imports_change_2012_14=change(recorded[2012], recorded[2014]),
            all_imports_change_2012_14_survives=True,
        ),
    )


@settles("C03")
def falling_output() -> Finding:
    def settle(output: pd.Series) -> tuple[float, str]:
        fall = change(output.iloc[0], output.min())
        return fall, ladder(fall <= HALVED and output.iloc[-1] < output.iloc[-2], fall <= HALVED)

    output, other = crude_output(), crude_output("Our World in Data")
    fall, decided = settle(output.loc[2013:])
    by_other, since_2000, to_2020 = (settle(rows) for rows in (other.loc[2013:], output, output.loc[2013:2020]))
    lowest, last = int(output.idxmin()), int(output.index.max())
    return Finding(
        decided,
        f"Output fell by {-fall:.1f} %, from {output[2013]:,.0f} thousand barrels a day (2013) to "
        f"{output.min():,.0f} ({lowest}), and stood at {output[last]:,.0f} in {last}, after {output[last - 1]:,.0f} "
        f"the year before: it declined to {lowest}, since then it has not.",
        fields(
            output_2013=output[2013],
            output_lowest=output.min(),
            lowest_year=lowest,
            change_to_lowest=fall,
            output_2025=output[last],
            change_other_source=by_other[0],
            change_other_source_survives=by_other[1] == decided,
            change_since_2000=since_2000[0],
            change_since_2000_survives=since_2000[1] == decided,
            change_seen_from_2020=to_2020[0],
            change_seen_from_2020_survives=to_2020[1] == decided,
        ),
    )


@settles("C04")
def hardship() -> Finding:
    people, residents = displaced(), venezuela()["population_mn"]

    def share(group: str, year: int = 2012) -> float:
        return 100 * people.loc[2025, group] / residents[year]

    def verdict(everybody: float = share("all"), old: float = share("old")) -> str:
        return ladder(old >= ONE_IN_TEN, everybody >= ONE_IN_TEN)

    jump = people.loc[2018, "all"] - people.loc[2017, "all"]
    definition = 100 * people.loc[2018, "other_in_need"] / jump
    return Finding(
        verdict(),
        f"At the end of 2025 {people.loc[2025, 'all']:.2f} million people were displaced abroad, {share('all'):.1f} % "
        f"of the residents of 2012; {share('old'):.1f} % are refugees and asylum seekers, the rest a category that "
        f"begins in 2018 and makes {definition:.1f} % of that year's jump.",
        fields(
            displaced_2025=people.loc[2025, "all"],
            share_of_residents=share("all"),
            displaced_2017=people.loc[2017, "all"],
            displaced_2018=people.loc[2018, "all"],
            jump_by_definition=definition,
            share_old_categories=share("old"),
            share_old_categories_survives=verdict(everybody=share("old")) == verdict(),
            share_refugees=share("refugees"),
            share_refugees_survives=verdict(everybody=share("refugees")) == verdict(),
            share_of_residents_of_2025=share("all", 2025),
            share_of_residents_of_2025_survives=verdict(share("all", 2025), share("old", 2025)) == verdict(),
        ),
    )


@settles("C05")
def obligations() -> Finding:
    items = read("finance_items").query("creditor == 'Russian government'")
    missed, put_off = (items.loc[items["measure"] == name, "usd_bn"].max() for name in ("arrears", "restructured"))
    report = read("events")["event"].str.extract(r"missed payments.*TASS says (\d+) million", expand=False).dropna()
    by_tass = float(report.iloc[0]) / 1000
    later = items.loc[items["item"].str.contains("pushed to 2027"), "usd_bn"].sum()
    advance = rosneft_advance()
    not_paid_down = advance.iloc[-1] >= advance.iloc[0]

    def verdict(*state_loan: float) -> str:
        failed = int(any(usd_bn > 0 for usd_bn in state_loan)) + int(not_paid_down)
        return ladder(failed == 2, failed == 1)

    decided = verdict(missed, put_off)
    return Finding(
        decided,
        f"Two debts, two answers: on the state loan {missed:.3f} billion dollars were missed by June 2017 and "
        f"{put_off:.2f} put off that November; what was owed on Rosneft's advance went from "
        f"{advance.iloc[0]:.1f} to {advance.iloc[-1]:.1f} billion by September 2019.",
        fields(
            state_loan_missed=missed,
            state_loan_put_off=put_off,
            advance_end_2017=advance.iloc[0],
            advance_september_2019=advance.iloc[-1],
            state_loan_missed_by_tass=by_tass,
            state_loan_missed_by_tass_survives=verdict(by_tass) == decided,
            state_loan_put_off_to_2027=later,
            state_loan_put_off_to_2027_survives=verdict(later) == decided,
            missed_on_the_advance=int(not_paid_down),
            missed_on_the_advance_survives=verdict() == decided,
        ),
    )


@settles("C06")
def investment() -> Finding:
    dollars = venezuela()["fdi_net_inflows_usd_bn"]
    shares = 100 * dollars / venezuela()["gdp_usd_bn"]

    def means(series: pd.Series, *years: int) -> tuple[float, float, str]:
        before, after = series.loc[years[0] : years[1]].mean(), series.loc[years[2] : years[3]].mean()
        return before, after, CANNOT_TELL if after < before else FAILS

    before, after, decided = means(dollars, 2010, 2016, 2018, 2024)
    share_before, share_after, by_share = means(shares, 2010, 2016, 2018, 2024)
    oil_before, oil_after, by_oil = means(dollars, 2014, 2018, 2019, 2023)
    near_before, near_after, by_near = means(dollars, 2017, 2018, 2019, 2020)
    return Finding(
        decided,
        f"In dollars the timing fits ({before:.2f} billion a year in 2010-16, {after:.2f} in 2018-24, around the "
        f"financial sanctions of 2017); as part of GDP the flow went from {share_before:.1f} to {share_after:.1f} %, "
        f"and an economy {-gdp_change(2013, 2020):.0f} % smaller would draw less without any sanction.",
        fields(
            fdi_2010_16=before,
            fdi_2018_24=after,
            fdi_2009=dollars[2009],
            fdi_of_gdp_2010_16=share_before,
            fdi_of_gdp_2018_24=share_after,
            fdi_of_gdp_2018_24_survives=by_share == decided,
            fdi_change_around_2019=oil_after - oil_before,
            fdi_change_around_2019_survives=by_oil == decided,
            fdi_change_two_years_around_2019=near_after - near_before,
            fdi_change_two_years_around_2019_survives=by_near == decided,
        ),
    )


@settles("C07")
def legitimacy() -> Finding:
    votes = read("venezuela_votes")

    def settle(rows: pd.DataFrame) -> tuple[int, int, str]:
        yes, no = states(rows, "yes"), states(rows, "no")
        return yes, no, ladder(yes >= MANY_STATES and yes > no, yes >= MANY_STATES)

    put = votes[votes["text"].isin(LEGITIMACY)]
    yes, no, decided = settle(put)
    council, _, by_council = settle(put[put["body"] == "UN Security Council"])
    critical, _, by_critical = settle(votes[votes["stance"] == "critical"])
    return Finding(
        decided,
        f"In two votes of early 2019 {yes} different states put the president's term or his election in question, {no} "
        f"voted against and {states(put, 'abstain')} abstained; {put['iso3'].nunique()} of the UN's 193 members were "
        "asked.",
        fields(
            states_yes=yes,
            states_no=no,
            states_abstaining=states(put, "abstain"),
            states_asked=put["iso3"].nunique(),
            states_yes_security_council=council,
            states_yes_security_council_survives=by_council == decided,
            states_yes_all_critical_texts=critical,
            states_yes_all_critical_texts_survives=by_critical == decided,
        ),
    )


@settles("C08a")
def future_if_ousted() -> Finding:
    out = seizure()
    going_on, ended, others = acts(out, "diplomacy", "energy"), ruptures(out), len(against_russian_hands(out))

    def verdict(others: int) -> str:
        return ladder(going_on > 0 and ended > 0, going_on > 0 and others > 0)

    return Finding(
        verdict(others),
        f"The condition was met on {out}; in the {days_between(out, FROZEN)} days to {FROZEN} the record has "
        f"{going_on} signs from Moscow that the tie goes on, {ended} of an end by either state and {others} act of "
        "Washington that shuts Russia out: open in both directions, which a word like uncertain can hardly miss.",
        fields(
            condition_met=out,
            days_scored=days_between(out, FROZEN),
            signs_of_going_on=going_on,
            signs_of_an_end=ended,
            us_acts_against=others,
            signs_against_of_the_two_alone=ended,
            signs_against_of_the_two_alone_survives=verdict(0) == verdict(others),
        ),
    )


@settles("C08b")
def new_government() -> Finding:
    out, events = seizure(), read("events")
    successor = events.loc[events["date"] == date_of("acting president"), "event"].iloc[0]
    same_leadership = "vice-president" in successor
    away, eased = ruptures(out), us_measures("ease", out)
    bought = read("us_trade").set_index("month")["us_imports_cif_musd"]
    closer = bought["2026-02"] > bought["2025-12"]

    def verdict(condition: bool) -> str:
        return ladder(away > 0 and closer, away > 0 or closer) if condition else CANNOT_TELL

    return Finding(
        verdict(not same_leadership),
        f"Whether there is a new government is disputed: the president was seized on {out} and his vice-president took "
        f"over; to {FROZEN} the record has {away} steps of Caracas away from Russia, {eased} US measures that ease, "
        f"and sales to the USA of {bought['2026-02']:.0f} million dollars in February against {bought['2025-12']:.0f} "
        "in December.",
        fields(
            president_seized=out,
            vice_president_took_over=same_leadership,
            steps_away_from_russia=away,
            us_measures_eased=eased,
            us_imports_december_2025=bought["2025-12"],
            us_imports_february_2026=bought["2026-02"],
            us_imports_february_2026_survives=verdict(True) == verdict(not same_leadership),
        ),
    )


@settles("C09")
def tension() -> Finding:
    west = [agreement(period, "RUS", "USA") for period in (CHAVEZ, MADURO_VOTES)]
    gaps, friends = gaps_by_president(), gaps_by_president(FRIENDS)
    named = against_russian_hands()
    firms = int((named["type"] == "designation").sum())
    trade = change(turnover(2013), turnover(2024))
    return Finding(
        CANNOT_TELL if trade < 0 or gaps[1] < gaps[0] else FAILS,
        f"Stated trade fits a burden ({trade:.0f} %, 2013-24), votes do not (UN gap {gaps[0]:+.1f} to {gaps[1]:+.1f} "
        f"points); of {len(named)} US acts against Russian hands {firms} strike firms for business with Caracas, which "
        "needs no wider tension, and the oil price and arrears would cut trade as well.",
        fields(
            turnover_change=trade,
            un_gap_1999_2012=gaps[0],
            un_gap_2013_21=gaps[1],
            us_acts_against_russian_hands=len(named),
            of_these_against_firms=firms,
            russia_usa_agreement_1999_2012=west[0],
            russia_usa_agreement_2013_21=west[1],
            russia_usa_agreement_2013_21_survives=True,
            un_gap_change_other_jury=friends[1] - friends[0],
            un_gap_change_other_jury_survives=True,
        ),
    )


@settles("C10")
def abandon() -> Finding:
    out, leaving = seizure(), rosneft_exit()
    days, dates = days_between(out, FROZEN), dealings()["date"]

    def backing(first: str) -> int:
        last = (pd.Timestamp(first) + pd.Timedelta(days=days)).strftime("%Y-%m-%d")
        return int(dates.between(first, last, inclusive="right").sum())

    def verdict(acts_of_backing: int, that_cost: int) -> str:
        return FAILS if ruptures(out) else ladder(that_cost > 0, acts_of_backing > 0)

    support, cost, wide, after_exit = backing(out), material(out), material(WINDOW), backing(leaving)
    decided = verdict(support, cost)
    return Finding(
        decided,
        f"Scored as of {FROZEN}: in the {days} days after {out} the record has {support} acts of backing, {cost} "
        f"of them in arms, forces or money, and {ruptures(out)} breaks; one outcome does not grade a probability.",
        fields(
            condition_met=out,
            acts_of_backing=support,
            acts_that_cost=cost,
            breaks=ruptures(out),
            acts_that_cost_since_2025=wide,
            acts_that_cost_since_2025_survives=verdict(support, wide) == decided,
            acts_in_the_same_time_after_march_2020=after_exit,
            acts_in_the_same_time_after_march_2020_survives=verdict(after_exit, 0) == decided,
        ),
    )


@settles("C11")
def strong_ties() -> Finding:
    claimed = read("trade_statements").query("kind == 'press_claim'")["value_musd"].iloc[0]
    gross, net, best = venture_share(), venture_share(net=True), import_shares().loc[2000:].max()
    debt = 100 * owed_in_2026() / external_debt()
    trade, by_claim = (0.1 * musd / oil_sales() for musd in (turnover(2024), claimed))

    def strong(oil: float = gross, trade: float = trade) -> int:
        return sum(share >= ONE_IN_TEN for share in (oil, trade, debt))

    def verdict(**changed: float) -> str:
        return ladder(strong(**changed) >= 2, strong(**changed) == 1)

    return Finding(
        verdict(),
        f"{strong()} of 3 fields reaches a tenth: the ventures with a Russian partner pumped {gross:.1f} % of the oil "
        f"of 2025 ({net:.1f} % is the partner's part); the stated trade of 2024 comes to {trade:.1f} % of that year's "
        f"oil sales abroad, the Russian claims to {debt:.1f} % of external debt.",
        fields(
            ventures_share_gross=gross,
            trade_over_oil_sales_2024=trade,
            debt_share_2026=debt,
            ventures_share_net=net,
            ventures_share_net_survives=verdict(oil=net) == verdict(),
            largest_import_share=best,
            largest_import_share_survives=verdict(trade=best) == verdict(),
            trade_by_press_claim=by_claim,
            trade_by_press_claim_survives=verdict(trade=by_claim) == verdict(),
        ),
    )


@settles("C12")
def proven_resilient() -> Finding:
    leaving = rosneft_exit()
    shocks = [date_of("selective default"), measure_of("PDVSA designation"), leaving, seizure()]
    dates = dealings().loc[dealings()["date_precision"] == "day", "date"]
    waits = {shock: days_between(shock, dates[dates > shock].min()) for shock in shocks}
    in_one, in_two = (sum(wait <= 365 * years for wait in waits.values()) for years in (1, 2))
    trade, (gap_before, gap_later) = trade_left(), gaps_by_president()
    votes = 100 * gap_later / gap_before

    def verdict(answered: int, content: float) -> str:
        every = answered == len(shocks)
        return ladder(every and content >= HALF, every or answered > len(shocks) / 2)

    decided = verdict(in_one, trade)
    return Finding(
        decided,
        f"After {in_one} of {len(shocks)} shocks a dealing followed within a year, after Rosneft's exit in "
        f"{waits[leaving]} days; but the stated trade of 2024 is {trade:.0f} % of that of 2013: the contact came back, "
        "the volume did not.",
        fields(
            shocks=len(shocks),
            shocks_answered=in_one,
            days_after_rosneft_left=waits[leaving],
            trade_2024_of_2013=trade,
            shocks_answered_in_two_years=in_two,
            shocks_answered_in_two_years_survives=verdict(in_two, trade) == decided,
            un_gap_of_1999_2012=votes,
            un_gap_of_1999_2012_survives=verdict(in_two, votes) == decided,
        ),
    )


@settles("C13")
def significant_factor() -> Finding:
    events, broken = of_both(), ruptures(WINDOW)
    three = events["actors"].str.count(";") >= 2
    others = int((three & events["date"].between(WINDOW, FROZEN)).sum())

    def verdict(deadline: int) -> str:
        if broken or not others:
            return FAILS
        return CANNOT_TELL if int(FROZEN[:4]) < deadline else HOLDS

    return Finding(
        verdict(FORESEEABLE),
        f"No deadline is named; read as five years from the end of 2025 it runs to {FORESEEABLE}, and only a break "
        f"could settle it before: by {FROZEN} the record has {broken} breaks since January 2025 and {others} acts that "
        "concern both and a third state.",
        fields(
            deadline_year=FORESEEABLE,
            breaks_since_2025=broken,
            acts_with_a_third_state=others,
            acts_if_due_in_march_2026=others,
            acts_if_due_in_march_2026_survives=verdict(int(FROZEN[:4])) == verdict(FORESEEABLE),
        ),
    )


@settles("C14")
def opposition_at_home() -> Finding:
    return Finding(
        CANNOT_TELL,
        "No table of the course holds parties, protests or polls, so nothing here shows an opposition at home.",
    )


@settles("C15")
def causes_of_hardship() -> Finding:
    people, growth, output = displaced(), venezuela()["growth_pct"].loc[2013:], crude_output()
    first_fall = int(growth[growth < 0].index.min())
    before, after = people.loc[first_fall - 1, "old"], people.loc[2017, "old"]
    left, old = ([people.loc[year, group] for year in (2021, 2024)] for group in ("all", "old"))
    return Finding(
        CANNOT_TELL if after > before else FAILS,
        f"The order fits (GDP falls from {first_fall}; refugees and asylum seekers: {1e6 * before:,.0f} the year "
        f"before, {1e6 * after:,.0f} in 2017); but from 2021 to 2024 GDP rose by {gdp_change(2021, 2024):.0f} % and "
        f"the displaced from {left[0]:.2f} to {left[1]:.2f} million, and repression, sanctions or open doors abroad "
        "would add to them as well.",
        fields(
            first_year_of_fall=first_fall,
            old_categories_before=1e6 * before,
            old_categories_2017=1e6 * after,
            gdp_change_2021_24=gdp_change(2021, 2024),
            output_change_2021_24=change(output[2021], output[2024]),
            displaced_2021=left[0],
            displaced_2024=left[1],
            old_categories_2021=old[0],
            old_categories_2024=old[1],
            old_categories_2024_survives=(old[1] > old[0]) == (left[1] > left[0]),
        ),
    )


@settles("C16")
def ongoing_crisis() -> Finding:
    growth, estimated = venezuela()["growth_pct"], venezuela()["output_estimated"]
    actual = int(growth.index[~estimated].max())
    said = read("forecast_vintages").query("country_iso3 == 'VEN' and source == 'IMF'")
    said = said.set_index(["target_year", "edition"])["growth_pct"]
    index, index_actual = (100 + gdp_change(2013, year) for year in (2024, actual))
    revised = index * (100 + said[2019, "2022-04"]) / (100 + growth[2019])
    all_growth = read("macro").query("2014 <= year <= 2020").pivot(
        index="year", columns="country_iso3", values="growth_pct")  # fmt: skip
    changes = (1 + all_growth / 100).prod(skipna=False).dropna()

    def verdict(level: float, latest: float) -> str:
        return ladder(level <= CRISIS and latest < 0, level <= CRISIS)

    decided = verdict(index, growth[2024])
    return Finding(
        decided,
        f"Real GDP of 2024 is {index:.1f} % of that of 2013 and grew by {growth[2024]:.1f} % in the year: the level of "
        f"a crisis, not its direction; the last year that the IMF calls actual is {actual} ({index_actual:.1f} %), and "
        "what follows is its staff's own estimate.",
        fields(
            gdp_2024_of_2013=index,
            growth_2024=growth[2024],
            gdp_change_2013_20=gdp_change(2013, 2020),
            rank_of_fall_2013_20=int(changes.rank()["VEN"]),
            countries_compared=len(changes),
            last_actual_year=actual,
            gdp_of_last_actual_year=index_actual,
            gdp_of_last_actual_year_survives=verdict(index_actual, growth[actual]) == decided,
            gdp_2024_with_2019_as_said_in_april_2022=revised,
            gdp_2024_with_2019_as_said_in_april_2022_survives=verdict(revised, growth[2024]) == decided,
            growth_2025_as_said_in_april_2025=said[2025, "2025-04"],
            growth_2025_as_said_in_april_2025_survives=verdict(index, said[2025, "2025-04"]) == decided,
        ),
    )


@settles("C17")
def undermined() -> Finding:
    trade = turnover(2013), turnover(2024)
    arms = [russian_tiv(period) / span(period) for period in (HEIGHT, AFTER)]
    gaps, friends = gaps_by_president(), gaps_by_president(FRIENDS)

    def settle(*lines: tuple[float, float]) -> tuple[int, str]:
        shrunk = sum(later <= earlier / 2 for earlier, later in lines)
        return shrunk, ladder(shrunk == len(lines), shrunk > 0)

    (shrunk, decided), (by_friends, other) = settle(trade, arms, gaps), settle(trade, arms, friends)
    return Finding(
        decided,
        f"In the years of the crisis {shrunk} of 3 lines shrank to half or less: the stated trade ({trade[0]:,.0f} to "
        f"{trade[1]:,.0f} million dollars) and the arms ({arms[0]:.0f} to {arms[1]:.0f} million TIV a year); the UN "
        f"gap to the peers went from {gaps[0]:+.1f} to {gaps[1]:+.1f} points.",
        fields(
            turnover_2013=trade[0],
            turnover_2024=trade[1],
            tiv_a_year_2006_14=arms[0],
            tiv_a_year_2015_24=arms[1],
            un_gap_1999_2012=gaps[0],
            un_gap_2013_21=gaps[1],
            lines_shrunk=shrunk,
            lines_shrunk_other_jury=by_friends,
            lines_shrunk_other_jury_survives=other == decided,
        ),
    )


@settles("C18")
def access_to_markets() -> Finding:
    share, bought = partner_share("USA", "exports"), us_goods("us_imports_cif_musd")
    listed = measure_of("PDVSA designation")
    relief, early = us_measures("ease", listed), us_measures("ease", listed, "2024-12-31")

    def verdict(fall: float, relief: int) -> str:
        closed = share >= ONE_IN_TEN and fall <= CLOSED
        return ladder(closed and not relief, closed)

    fall, everywhere = change(bought[2018], bought[2020]), change(exports("2019"), exports("2020"))
    decided = verdict(fall, relief)
    return Finding(
        decided,
        f"The market that had taken {share:.1f} % of exports (2014) all but closed: US imports went from "
        f"{bought[2018]:,.0f} million dollars (2018) to {bought[2020]:,.0f} (2020) around the designation of January "
        f"2019; after {early} licences of relief they were at {bought[2024]:,.0f} (2024), later at {bought[2025]:,.0f} "
        f"(2025), and {relief - early} more followed by {FROZEN}.",
        fields(
            us_share_of_exports_2014=share,
            us_imports_2018=bought[2018],
            us_imports_2020=bought[2020],
            us_imports_2024=bought[2024],
            us_imports_2025=bought[2025],
            measures_of_relief=relief,
            us_imports_change_2018_20=fall,
            us_imports_change_2018_20_survives=verdict(fall, 0) == decided,
            oil_exports_to_all_change_2019_20=everywhere,
            oil_exports_to_all_change_2019_20_survives=verdict(everywhere, relief) == decided,
        ),
    )


@settles("C19")
def pressure_for_elections() -> Finding:
    sanctions, texts = read("sanctions"), read("venezuela_texts")
    reasons = sanctions[sanctions["stated_reason"].fillna("").str.contains("elect", case=False)]
    calls = texts.loc[texts["about"].str.contains("election"), "date"]

    def settle(dates: pd.Series) -> tuple[int, int, str]:
        years = dates.str[:4].astype(int)
        lasting = years.nunique() >= YEARS_OF_ACTS
        return years.nunique(), years.max(), ladder(lasting and years.max() >= RECENT, lasting)

    years, last, decided = settle(pd.concat([reasons["date"], calls]))
    by_councils = settle(calls)
    by_usa = settle(reasons.loc[reasons["sender"] == "United States", "date"])
    asked = reasons.loc[reasons["stated_reason"].str.contains("road map|democratically elected"), "date"]
    demanded = settle(pd.concat([asked, calls]))
    return Finding(
        decided,
        f"Acts that name an election as reason or demand stand in {years} different years, the last in {last}: "
        f"{len(calls)} texts of councils and {len(reasons)} measures of {reasons['sender'].nunique()} senders; a "
        "reason given is evidence of a statement.",
        fields(
            years_with_acts=years,
            last_year=last,
            council_texts=len(calls),
            measures=len(reasons),
            senders=reasons["sender"].nunique(),
            years_with_us_measures=by_usa[0],
            years_with_us_measures_survives=by_usa[2] == decided,
            years_with_council_texts=by_councils[0],
            years_with_council_texts_survives=by_councils[2] == decided,
            years_with_a_demand=demanded[0],
            years_with_a_demand_survives=demanded[2] == decided,
        ),
    )


@settles("C20")
def seen_as_threat() -> Finding:
    reasons = read("sanctions")["stated_reason"].dropna()
    named = int(reasons.str.contains("Russia").sum())
    remarks = mentions(read("events"), "arms race")
    return Finding(
        CANNOT_TELL,
        f"Nobody gathered such statements here: of {len(reasons)} stated reasons {named} name Russia, and the list of "
        f"events has {remarks} remark, of a US official, on Venezuela's purchases of arms; of an ally it has none.",
        fields(
            reasons_stated=len(reasons),
            reasons_naming_russia=named,
            remarks_on_purchases=remarks,
            remarks_on_purchases_survives=True,
        ),
    )


@settles("C21")
def more_pressure() -> Finding:
    def settle(first: str, last: str) -> tuple[int, int, int, str]:
        tightened, strain = us_measures("tighten", first, last), ruptures(first, last)
        named = len(against_russian_hands(first, last))
        return tightened, named, strain, ladder(min(tightened, named, strain) > 0, min(tightened, named) > 0)

    tightened, named, strain, decided = settle(WINDOW, FROZEN)
    *_, earlier, in_2019_20 = settle("2019-01-01", "2020-12-31")
    armed = len(read("events").query("category == 'conflict' and date >= @WINDOW"))
    return Finding(
        decided,
        f"From January 2025 to {FROZEN} pressure was put on both: on Venezuela by {tightened} US measures that tighten "
        f"and {armed} strikes or blockades, on Russia's part by {named} US measure that shuts it out; of a break "
        f"between the two the record has {strain} signs.",
        fields(
            us_measures_tightened=tightened,
            strikes_or_blockades=armed,
            us_acts_against_russian_hands=named,
            breaks_between_the_two=strain,
            breaks_2019_20=earlier,
            breaks_2019_20_survives=in_2019_20 == decided,
        ),
    )


@settles("C22")
def shifts() -> Finding:
    tightened, eased = (us_measures(direction, WINDOW) for direction in ("tighten", "ease"))
    return Finding(
        CANNOT_TELL,
        f"The condition was met (since January 2025 {tightened} US measures tightened and {eased} eased), but no "
        "outcome is named: that something could have an impact excludes nothing, so nothing can count against it.",
        fields(
            us_measures_tightened=tightened,
            us_measures_eased=eased,
            us_measures_eased_2022_24=us_measures("ease", "2022-01-01", "2024-12-31"),
            us_measures_eased_2022_24_survives=True,
        ),
    )


@settles("C23")
def commitment() -> Finding:
    forces = dealings("military")["date"]

    def costly(first: str) -> list[float]:
        return [money(first, "disbursed"), int((forces > first).sum()), vetoes_on_venezuela(first)]

    def verdict(kinds_lately: int, all_time: list[float]) -> str:
        return ladder(kinds_lately == KINDS, all(all_time))

    all_time, lately, since_2019 = (costly(first) for first in ("2013-04", "2020", "2019"))
    kinds, kinds_2019 = (sum(map(bool, numbers)) for numbers in (lately, since_2019))
    taken_over = rosneft_exit() >= "2020"
    decided = verdict(kinds, all_time)
    return Finding(
        decided,
        f"Under Maduro each of {KINDS} kinds that cost something is on record ({all_time[0]:.1f} billion dollars paid "
        f"out, {all_time[1]} visits of forces, {all_time[2]} veto), since 2020 {kinds} of them; since then there are "
        f"the purchase of Rosneft's ventures by the state (2020) and {acts('2020', 'treaty')} steps of a treaty.",
        fields(
            money_paid_out=all_time[0],
            visits_of_forces=all_time[1],
            vetoes=all_time[2],
            kinds_since_2020=kinds,
            steps_of_a_treaty_since_2020=acts("2020", "treaty"),
            kinds_since_2020_with_purchase=kinds + taken_over,
            kinds_since_2020_with_purchase_survives=verdict(kinds + taken_over, all_time) == decided,
            kinds_since_2019=kinds_2019,
            kinds_since_2019_survives=verdict(kinds_2019, all_time) == decided,
        ),
    )


@settles("C24")
def common_interest() -> Finding:
    own, peers, friends = (siding(MADURO_VOTES, *group) for group in (["VEN"], PEERS, FRIENDS))
    before = siding((1980, 1989), "VEN")
    words = mentions(dealings(), "multipolar")
    return Finding(
        CANNOT_TELL,
        f"An interest is a motive: where Russia and the USA differed in 2013-21 Venezuela voted as Russia in {own:.1f} "
        f"%, the peers in {peers:.1f} %, as this interest would have it, and as debts or arms would; in the 1980s it "
        f"was {before:.1f} %, and {words} events quote the word multipolar.",
        fields(
            siding_venezuela_2013_21=own,
            siding_peers_2013_21=peers,
            siding_venezuela_1980_89=before,
            events_with_the_word=words,
            siding_gap_other_jury=own - friends,
            siding_gap_other_jury_survives=True,
        ),
    )


@settles("C25")
def continued() -> Finding:
    out, energy = seizure(), dealings("energy")
    extended, stated, ended = prolonged(WINDOW), int((energy["date"] > out).sum()), ruptures(WINDOW)
    gas = mentions(energy, "(?i)first gas|gas output|output of gas")

    def verdict(acts_of_extension: int) -> str:
        return FAILS if ended or not acts_of_extension else ladder(stated >= 2, True)

    return Finding(
        verdict(extended),
        f"As of {FROZEN} it goes on: {extended} law that extends oil ventures to 2041 (November 2025), {ended} exits "
        f"since January 2025; after {out} it rests on {stated} statement, of the Russian company, and a US licence "
        "leaves Russia out of the trade it opens.",
        fields(
            extensions_since_2025=extended,
            exits_since_2025=ended,
            statements_after_seizure=stated,
            licences_without_russia=len(against_russian_hands(out)),
            steps_of_a_treaty_since_2025=acts(WINDOW, "treaty"),
            gas_output_on_record=gas,
            gas_output_on_record_survives=verdict(gas) == verdict(extended),
        ),
    )
