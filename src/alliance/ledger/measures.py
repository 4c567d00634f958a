"""What the findings of all sections count with: periods, shares, agreement, dealings, money.

Each function answers one small question of the tables; a threshold never stands here.
"""

import pandas as pd

from alliance.ledger import CAVEAT, FAILS, HOLDS, read

# Periods are calendar years of delivery, trade or voting, first and last year included. They straddle the offices:
# Chávez took office in February 1999 and died in March 2013, so 2013 is counted as a year of Maduro although
# everything Russia delivered in it had been ordered before. BEFORE holds the last two years of the Soviet Union.
BEFORE = (1990, 1998)
CHAVEZ = (1999, 2012)
EARLY_CHAVEZ = (1999, 2005)
LATE_CHAVEZ = (2006, 2012)
HEIGHT = (2006, 2014)  # the years with Russian deliveries
MADURO = (2013, 2024)
MADURO_VOTES = (2013, 2021)  # from 2022 Venezuela casts no vote
AFTER = (2015, 2024)
FROZEN = "2026-03-10"  # the last day of the evidence on events; forecasts are scored as of it

RUSSIA = ["RUS", "SUN"]
SAFE_VOTE = {"critical": "no", "supportive": "yes", "amendment": "yes"}  # the vote on the government's side
RUSSIAN_LENDERS = ["Russia", "Russian government", "Rosneft"]
TRADERS = ["Rosneft Trading S.A.", "TNK Trading International S.A."]  # Rosneft's, in the order of their listing
LATEST = 2025  # the last whole year of output
# Barrels to a tonne: the ventures pump mostly extra-heavy crude (6.2 to 6.6); 7.33 is the usual factor.
HEAVIEST, HEAVY, USUAL = 6.2, 6.6, 7.33
# Two juries for a UN agreement: seven states of the region, and three whose governments were close to Caracas.
PEERS = ["COL", "BRA", "MEX", "ARG", "CHL", "PER", "ECU"]
FRIENDS = ["CUB", "NIC", "BOL"]


def ladder(holds: bool, caveat: bool) -> str:
    """The verdict of a threshold with two rungs."""
    return HOLDS if holds else CAVEAT if caveat else FAILS


def fields(**values: object) -> dict[str, object]:
    """Result fields as plain Python values."""
    return {name: value.item() if hasattr(value, "item") else value for name, value in values.items()}


def ratio(part: float, whole: float) -> float:
    """How many times the whole goes into the part; nothing over nothing is no number."""
    if whole:
        return part / whole
    return float("inf") if part else float("nan")


def change(before: float, after: float) -> float:
    """Change from one value to another, percent."""
    return 100 * (after / before - 1)


def mentions(events: pd.DataFrame, words: str) -> int:
    """How many events hold the words (a regular expression) in their text."""
    return int(events["event"].str.contains(words).sum())


def bases(events: pd.DataFrame) -> int:
    """How many events speak of a base."""
    return mentions(events, r"\bbases?\b")


def within(table: pd.DataFrame, period: tuple[int, int], column: str = "year") -> pd.DataFrame:
    """The rows of a period, first and last year included."""
    return table[table[column].between(*period)]


def span(period: tuple[int, int]) -> int:
    """Number of years in a period."""
    return period[1] - period[0] + 1


def to_venezuela(period: tuple[int, int]) -> pd.Series:
    """Major arms delivered to Venezuela by supplier, million TIV. No row means zero."""
    rows = within(read("arms_suppliers").query("recipient_iso3 == 'VEN'"), period)
    codes = rows["supplier_iso3"].where(~rows["supplier_iso3"].isin(RUSSIA), "RUS").fillna("unknown")
    return rows.groupby(codes)["tiv"].sum()


def russian_tiv(period: tuple[int, int]) -> float:
    """Major arms that Russia (or the Soviet Union) delivered to Venezuela, million TIV."""
    return float(to_venezuela(period).get("RUS", 0.0))


def arms_share(period: tuple[int, int], supplier: str = "RUS") -> float:
    """A supplier's share of all deliveries to Venezuela, percent."""
    volumes = to_venezuela(period)
    return 100 * ratio(volumes.get(supplier, 0.0), volumes.sum())


def to_the_others(period: tuple[int, int]) -> pd.Series:
    """Major arms delivered to the eleven states other than Venezuela by supplier, million TIV."""
    rows = within(read("arms_suppliers").query("recipient_iso3 != 'VEN'"), period)
    return rows.groupby(rows["supplier_iso3"].replace("SUN", "RUS").fillna("unknown"))["tiv"].sum()


def burden(code: str) -> pd.Series:
    """A country's military spending by year, percent of GDP."""
    return read("military_burden").query("country_iso3 == @code").set_index("year")["share_of_gdp_pct"]


def russian_lines() -> pd.DataFrame:
    """The register's Russian lines for Venezuela: one deal in one delivery year."""
    return read("arms_deliveries").query("supplier_iso3 == 'RUS'")


def to_the_region(period: tuple[int, int]) -> pd.Series:
    """Russian and Soviet deliveries to Latin America by recipient, million TIV."""
    rows = within(read("arms_suppliers").query("supplier_iso3 in @RUSSIA"), period)
    return rows.groupby("recipient_iso3")["tiv"].sum()


def venezuelan_part(period: tuple[int, int]) -> float:
    """Venezuela's part of what Russia delivered to the region, percent; 0 where it got nothing."""
    volumes = to_the_region(period)
    return 100 * volumes.get("VEN", 0.0) / volumes.sum() if volumes.get("VEN", 0.0) else 0.0


def import_shares() -> pd.Series:
    """Russia's share of Venezuela's imports by year, percent. No row for Russia means no recorded flow."""
    trade = read("trade_partners")
    totals = trade.groupby("year")["imports_musd"].sum()
    russia = trade[trade["partner_iso3"] == "RUS"].set_index("year")["imports_musd"]
    return 100 * russia.reindex(totals.index).fillna(0) / totals


def mean_import_share(period: tuple[int, int]) -> float:
    """Mean of the yearly shares over a period, percent."""
    return import_shares().loc[period[0] : period[1]].mean()


def partner_share(code: str, flow: str, year: int = 2014) -> float:
    """A partner's share of Venezuela's imports or exports in a year, percent."""
    trade = read("trade_partners").query("year == @year").set_index("partner_iso3")[f"{flow}_musd"]
    return 100 * trade.get(code, 0.0) / trade.sum()


def fuel_shares() -> pd.DataFrame:
    """Fuels as a share of goods exports, year by country, percent; missing where nothing was reported."""
    return read("oil_dependence").pivot(index="year", columns="country_iso3", values="fuel_exports_pct_exports")


def turnover(year: int) -> float:
    """Trade in both directions in a whole year as an official stated it, million US dollars."""
    stated = read("trade_statements").query("measure == 'turnover' and kind in ['statement', 'customs_based']")
    return float(stated.loc[stated["period"] == str(year), "value_musd"].iloc[0])


def trade_left() -> float:
    """The stated trade of 2024 as percent of that of 2013."""
    return 100 * turnover(2024) / turnover(2013)


def agreement(period: tuple[int, int], one: str, other: str = "RUS") -> float:
    """Identical votes of two states where both voted, percent."""
    both = within(read("unga_votes"), period).dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()


def agreement_gap(period: tuple[int, int], jury: list[str] = PEERS) -> float:
    """Venezuela's agreement with Russia less the mean agreement of a jury with Russia, percentage points."""
    return agreement(period, "VEN") - sum(agreement(period, state) for state in jury) / len(jury)


def gaps_by_president(jury: list[str] = PEERS) -> list[float]:
    """That gap under Chávez and under Maduro, to Venezuela's last vote, percentage points."""
    return [agreement_gap(period, jury) for period in (CHAVEZ, MADURO_VOTES)]


def siding(period: tuple[int, int], *states: str) -> float:
    """How often states vote as Russia where Russia and the USA differ, percent, mean over the states."""
    votes = within(read("unga_votes"), period).dropna(subset=["RUS", "USA"])
    split = votes[votes["RUS"] != votes["USA"]]
    shares = [(split[state] == split["RUS"])[split[state].notna()].mean() for state in states]
    return 100 * sum(shares) / len(shares)


def distance(period: tuple[int, int], one: str = "VEN", other: str = "RUS") -> float:
    """Mean distance of the ideal points of two states; it has no direction."""
    points = within(read("ideal_points"), period).pivot(index="year", columns="iso3", values="ideal_point")
    return (points[one] - points[other]).abs().mean()


def of_both() -> pd.DataFrame:
    """All events that name Venezuela and Russia among their actors."""
    events = read("events")
    return events[events["actors"].str.contains("RUS") & events["actors"].str.contains("VEN")]


def dealings(category: str | None = None) -> pd.DataFrame:
    """Dated events between Venezuela and Russia, good or bad news; sanctions and fighting by others left out.

    The list is hand-made: an event proves that there was a dealing, the number of events proves nothing.
    """
    both = of_both()
    if category:
        return both[both["category"] == category]
    return both[~both["category"].isin(["sanctions", "conflict"])]


def politics(after: str) -> pd.DataFrame:
    """Dealings of a political kind after a date: treaties, votes, visits, words of support."""
    later = dealings()[dealings()["date"] > after]
    return later[later["category"].isin(["un", "diplomacy", "treaty"])]


def date_of(words: str) -> str:
    """ISO date of the one event whose text holds the words."""
    found = read("events")[read("events")["event"].str.contains(words, regex=False)]
    if len(found) != 1:
        raise LookupError(f"{len(found)} events hold the words {words!r}, not one")
    return found["date"].iloc[0]


def measure_of(name: str) -> str:
    """ISO date of a sanction by the name of the measure."""
    measures = read("sanctions")
    return measures.loc[measures["measure"] == name, "date"].iloc[0]


def brent(first: str, last: str) -> float:
    """Mean of Brent's monthly prices, US dollars a barrel."""
    prices = read("oil_prices")
    return prices.loc[prices["month"].between(first, last), "brent_usd_bbl"].mean()


def days_between(first: str, second: str) -> int:
    """Days from one ISO date to another."""
    return (pd.Timestamp(second) - pd.Timestamp(first)).days


def money(after: str, *measures: str) -> float:
    """Russian sums of these measures that begin after a date, billion US dollars; parts are not counted twice."""
    items = read("finance_items")
    new = items[
        items["creditor"].isin(RUSSIAN_LENDERS) & items["measure"].isin(measures) & (items["period_start"] > after)
    ]
    part = new["part_of_another_item"]
    return float(new.loc[~(part & new["creditor"].isin(new.loc[~part, "creditor"])), "usd_bn"].sum())


def finance(measure: str, creditor: str = "Rosneft") -> float:
    """The sum of this measure, parts of another left out, billion US dollars; 0 where none is on record."""
    items = read("finance_items")
    rows = items[(items["measure"] == measure) & (items["creditor"] == creditor) & ~items["part_of_another_item"]]
    return float(rows["usd_bn"].sum())


def promised(lender: str) -> pd.DataFrame:
    """Published estimates of what a lender promised in dollars of the day; rival estimates, never added."""
    return read("creditor_estimates").query(
        "creditor == @lender and measure == 'commitment' and price_basis == 'nominal'"
    )


def owed_in_2026() -> float:
    """What Venezuela still owed to Russian creditors in January 2026, billion US dollars."""
    items = read("finance_items").query("measure == 'outstanding' and period_start == '2026-01'")
    return float(items["usd_bn"].sum())


def external_debt() -> float:
    """All that Venezuela owed abroad, the lower bound of the estimate, billion US dollars."""
    return float(read("creditor_estimates").query("creditor == 'All creditors' and bound == 'low'")["usd_bn"].iloc[0])


def of_foreign_investment(usd_bn: float, first: int, last: int) -> float:
    """A sum as percent of the net foreign direct investment of these years."""
    return 100 * usd_bn / venezuela()["fdi_net_inflows_usd_bn"].loc[first:last].sum()


def stated(item: str) -> float:
    """A figure of the list of plans and outcomes, by the words of its item."""
    pledges = read("pledges")
    return float(pledges.loc[pledges["item"].str.contains(item, regex=False), "value"].iloc[0])


def rosneft_advance() -> pd.Series:
    """What PDVSA still owed Rosneft on its advances, billion US dollars by quarter-end."""
    return read("rosneft_balance").sort_values("date").set_index("date")["outstanding_usd_bn"]


def venezuela() -> pd.DataFrame:
    """The macro series of Venezuela by year."""
    return read("macro").query("country_iso3 == 'VEN'").set_index("year")


def gdp_change(first: int, last: int) -> float:
    """Change of real GDP from one year to another, percent."""
    return 100 * ((1 + venezuela()["growth_pct"].loc[first + 1 : last] / 100).prod() - 1)


def seizure() -> str:
    """ISO date on which US forces seized the president: the hardest test on record."""
    return date_of("seize President Maduro")


def rosneft_exit() -> str:
    """ISO date on which Rosneft passed its Venezuelan assets to a company of the Russian state."""
    return date_of("Rosneft passes all its Venezuelan assets")


def exit_after_listings() -> list[int]:
    """Days from the listing of each of Rosneft's two traders to its exit."""
    return [days_between(measure_of(name), rosneft_exit()) for name in TRADERS]


def acts(after: str, *categories: str) -> int:
    """Dealings of these categories after a date and to the end of the evidence."""
    later = dealings()[dealings()["date"].between(after, FROZEN, inclusive="right")]
    return int(later["category"].isin(categories).sum())


def material(after: str) -> int:
    """Dealings after a date that cost something: arms, forces, money."""
    return acts(after, "arms", "military", "finance")


def prolonged(after: str) -> int:
    """Acts that extend the oil ventures after a date."""
    energy = dealings("energy")
    return mentions(energy[energy["date"] > after], "extends")


def ruptures(first: str, last: str = FROZEN) -> int:
    """Breaks and exits between the two states: relations broken off, a treaty denounced, a company that leaves."""
    both = dealings()[dealings()["date"].between(first, last)]
    return mentions(both, "breaks off|denounces|withdraws|expels|passes all")


def against_russian_hands(first: str = "2014-01-01", last: str = FROZEN) -> pd.DataFrame:
    """US measures on Venezuela that strike a Russian firm or exclude Russia, from one ISO date to another."""
    measures = read("sanctions").query("sender == 'United States'")
    return measures[measures["what"].str.contains("Russia|Rosneft") & measures["date"].between(first, last)]


def ventures_now() -> pd.DataFrame:
    """The ventures with a Russian partner in the last year known."""
    return read("joint_ventures").query("year == @LATEST")


def venture_output(net: bool = False) -> float:
    """Output of the ventures with a Russian partner in 2025, thousand barrels a day; net is the partner's part."""
    ventures = ventures_now()
    parts = ventures["russian_share_pct"] / 100 if net else 1
    return float((ventures["output_bbl_day"] * parts).sum()) / 1000


def crude_output(source: str = "EIA") -> pd.Series:
    """Venezuela's output by year as a source with one measure gives it, thousand barrels a day."""
    return read("oil_output_annual").query("iso3 == 'VEN' and source == @source").set_index("year")["kbd"].sort_index()


def venture_share(net: bool = False) -> float:
    """That output as percent of the country's; net is the Russian partner's part."""
    return 100 * venture_output(net) / crude_output()[LATEST]


def pumped(*ventures: str) -> float:
    """Output of these ventures in the last year known, barrels a day."""
    now = ventures_now()
    return float(now.loc[now["venture"].isin(ventures), "output_bbl_day"].sum())


def two_plans() -> tuple[float, float]:
    """The two ventures whose plans are on record: barrels a day planned, and percent of them that they reached."""
    planned = stated("Junin-6 joint venture: planned output") + stated("Petrovictoria: planned output")
    return planned, 100 * pumped("Petromiranda", "Petrovictoria") / planned


def russian_crude() -> float:
    """Russia's own output in 2024, the last whole year, thousand barrels a day."""
    rows = read("oil_output_annual").query("iso3 == 'RUS' and source == 'EIA' and year == 2024")
    return float(rows["kbd"].iloc[0])


def owid() -> pd.DataFrame:
    """Oil with natural gas liquids of nineteen producers, year by country, thousand barrels a day."""
    rows = read("oil_output_annual").query("source == 'Our World in Data' and iso3 != 'SUN'")
    return rows.pivot(index="year", columns="iso3", values="kbd")


def russian_vetoes(first: str = "1992-01-01", last: str = "2026-12-31") -> pd.Series:
    """Topics of the drafts that Russia (the Soviet Union) vetoed between two ISO dates."""
    vetoes = read("vetoes")
    return vetoes.loc[(vetoes["RUS"] == 1) & vetoes["date"].between(first, last), "topic"]


def vetoes_on_venezuela(first: str = "1992-01-01", last: str = "2026-12-31") -> int:
    """Drafts on Venezuela that Russia vetoed between two ISO dates."""
    return int((russian_vetoes(first, last) == "Venezuela").sum())


def critical_texts() -> pd.DataFrame:
    """Texts critical of the government that came to a vote in the three councils."""
    return read("venezuela_texts").query("stance == 'critical'").sort_values("date")


def texts_with_russia() -> pd.DataFrame:
    """Texts on Venezuela in three councils that Russia voted on or is named as a proposer of."""
    texts = read("venezuela_texts")
    votes = read("venezuela_votes").query("iso3 == 'RUS'").set_index("text")["vote"]
    proposed = texts["proposed_by"].str.contains("Russia", na=False)
    texts = texts.assign(vote=texts["text"].map(votes), proposed=proposed)
    return texts[texts["vote"].notna() | texts["proposed"]]


def votes_against(state: str) -> int:
    """Votes of a state that are not the one on the government's side, abstentions included."""
    votes = read("venezuela_votes").query("iso3 == @state").dropna(subset=["vote"])
    return int((votes["vote"] != votes["stance"].map(SAFE_VOTE)).sum())


def ventures_by_weight(year: int, barrels: float) -> float:
    """Output of the five ventures in 2017 or 2018, in thousand barrels a day, at so many barrels a tonne."""
    tonnes = read("joint_ventures").query("year == @year")["output_mn_tonnes"].sum()
    return tonnes * 1000 * barrels / 365


def monthly_crude() -> pd.Series:
    """Venezuela's output by month, thousand barrels a day."""
    return read("oil_output_monthly").query("iso3 == 'VEN'").set_index("month")["kbd"]


def rosneft_lifted(period: str) -> float:
    """Rosneft's share of the oil exported in a year or month, percent; not a number where nobody stated it."""
    rows = read("oil_exports_reported").query("indicator == 'lifted by' and party == 'Rosneft' and period == @period")
    return float(rows["value"].iloc[0]) if len(rows) else float("nan")


def exports(period: str) -> float:
    """All oil that Venezuela exported, crude and products, thousand barrels a day."""
    rows = read("oil_exports_reported").query("indicator == 'total' and period == @period")
    return float(rows["value"].iloc[0])


def oil_sales() -> float:
    """What PDVSA's oil sales abroad brought in 2024, billion US dollars."""
    return float(read("oil_exports_reported").query("indicator == 'revenue' and period == '2024'")["value"].iloc[0])


def lifted_to_russia() -> float:
    """What Rosneft lifted in Venezuela in 2019 as percent of Russia's own oil."""
    return rosneft_lifted("2019") * exports("2019") / owid().loc[2019, "RUS"]
