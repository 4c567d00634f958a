# %% [raw] tags=["card"]
# title: "Assignment 03: Reading oil tables"
# question: "What can tables of oil say about a fall, and what can a full cell hide?"
# claims: [O01, O05, O09]

# %% [markdown]
# **Rules that hold in every question**
#
# - A period includes both of its ends: 2010 to 2019 are ten years, January to December twelve months.
# - `kbd` is **thousand barrels a day**: a rate, like a speed. The rate of a year is the mean of its
#   months, not their sum.
# - A billion is a thousand million (10 to the power of 9).
# - Prices are nominal: US dollars of the day.
# - A month without a price has an empty cell. Here an empty cell means *unknown*, never zero.
# - A percentage is a number such as 12.5, not 0.125. You need not round; if you do, one decimal is enough.
#
# Dates: `parse_dates=["month"]` turns the text `2019-01` into a date, and an index of dates can be cut by
# years or months written as text:
#
# ```python
# prices = pd.read_csv(dataset("oil_prices"), parse_dates=["month"]).set_index("month")
# part = prices.loc["2001":"2003"]     # January 2001 to December 2003
# ```
#
# Before and after a date is not *because of* it. Nothing here asks whether a government, a company or a
# sanction is right, and you never have to speak for a country.

# %% tags=["setup"]
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

from alliance import check, dataset, predict
from alliance.figures import STYLE

plt.style.use(STYLE)

# %% [raw] tags=["question"]
# id: a03-q1
# title: Two rows for one year
# points: 1
# minutes: 4
# objective: before computing, ask for the unit, the time and the definition of a number
# pattern: soft-landing
# tracks:
#   chile-china:
#     keeps: "rows of more than one publisher exist for Russia and Venezuela alone"
# answers:
#   answer:
#     kind: text
#     choices: [A, B, C, D, E]
#     define: 'Write one letter in quotes, for instance answer = "F" if there were an F.'
# praise: "Two publishers, two definitions, one unit: name the row before you use its number."

# %% [markdown]
# Run the next cell. It shows what the table `oil_output_annual` holds for Russia in 2023.

# %%
output = pd.read_csv(dataset("oil_output_annual"))
output[(output["iso3"] == "RUS") & (output["year"] == 2023)]

# %% [markdown]
# Which sentence do the two rows support?
#
# - **A.** On an average day of 2023 Russia lifted about 10.3 thousand barrels of crude oil and condensate, by
#   the EIA; with natural gas liquids, by another publisher, about 10.9 thousand.
# - **B.** In the whole of 2023 Russia lifted about 10.3 million barrels of crude oil and condensate, by the
#   EIA; with natural gas liquids, by another publisher, about 10.9 million.
# - **C.** On an average day of 2023 Russia lifted about 10.3 million barrels of crude oil and condensate, by
#   the EIA; with natural gas liquids, by another publisher, about 10.9 million.
# - **D.** On an average day of 2023 Russia lifted about 21.2 million barrels: crude oil and condensate in one
#   row, natural gas liquids in the other.
# - **E.** On an average day of 2023 Russia lifted about 10.6 million barrels, the middle between two
#   publishers who measure the same.
#
# Give the letter in quotes.

# %% tags=["solution"]
answer = ...
### BEGIN SOLUTION
answer = "C"
### END SOLUTION

# %% tags=["alternative"] name="small-letter"
answer = "c"

# %% tags=["alternative"] name="with-spaces"
answer = " C "

# %% tags=["misconception"] name="thousand-forgotten" hint="Look at kbd again: it already counts in thousands. Ten thousand of a thousand is how many? Carry the zeros to the end, then read the sentences again."
answer = "A"

# %% tags=["misconception"] name="a-year-for-a-day" hint="kbd is a rate: barrels a day, as a mean of the year. Nothing was added up over the year. Which sentences speak of a day?"
answer = "B"

# %% tags=["misconception"] name="added-up" hint="The second row does not hold the gas liquids alone. Its measure is oil with natural gas liquids: the crude oil is in it again, so the sum counts it twice."
answer = "D"

# %% tags=["misconception"] name="middle" hint="The two rows differ in the column measure, so they do not measure the same, and their middle measures nothing. Which sentence keeps the two definitions apart?"
answer = "E"

# %% tags=["test"]
assert check("a03-q1", answer=answer)
### BEGIN HIDDEN TESTS
# What each sentence says of an average day, held against the table.
fresh = pd.read_csv(dataset("oil_output_annual"))
fresh = fresh[(fresh["iso3"] == "RUS") & (fresh["year"] == 2023)].set_index("source")["kbd"] * 1000
said = {
    "A": (10.3e3, 10.9e3),
    "B": (10.3e6 / 365, 10.9e6 / 365),
    "C": (10.3e6, 10.9e6),
    "D": (21.2e6, 21.2e6),
    "E": (10.6e6, 10.6e6),
}
crude, liquids = said[answer.strip().upper()]
assert abs(crude / fresh["EIA"] - 1) < 0.01, "not true of the EIA's row"
assert abs(liquids / fresh["Our World in Data"] - 1) < 0.01, "not true of the other row"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     Which columns differ between the two rows? What does `kbd` stand for?
#   - >-
#     Write the number with all its zeros, then ask: on a day or in a year, and with or without natural gas
#     liquids?
# reasoning: >-
#   Three things belong to a number: its unit, its time and its definition. `kbd` counts thousand barrels, so ten
#   thousand of them are ten million, and it is a rate: barrels a day, averaged over the year. The two rows differ
#   in `measure`, one with natural gas liquids and one without, so they neither add up, because the crude oil
#   would be counted twice, nor can they be averaged, because they do not measure the same. The right sentence
#   keeps the two definitions and the two publishers apart. A quick check of size: the whole world lifts about a
#   hundred million barrels a day, so an answer in thousands or far above it cannot be right.

# %% [raw] tags=["question"]
# id: a03-q2
# title: Which oil was dearer?
# points: 1
# minutes: 8
# objective: a month without a price belongs neither above nor below the line
# pattern: predict-a-number
# answers:
#   dearer_share:
#     kind: number
#     tolerance: 0.05
#     range: [0, 100]
#     unit: "%"
#     define: "It is the percentage of the months with both prices in which WTI was dearer than Brent."
#     next: "Print two counts: the months of the period with both prices, and those of them with WTI dearer."
# praise: "Two prices of one month are in the same dollars: no deflator needed, only both prices."

# %% [markdown]
# Brent and WTI are the prices of two kinds of crude oil. In July 2026, the last month of the table
# `oil_prices`, Brent was the dearer one. What about the years **1986 to 1995**? These are 120 months, January
# 1986 to December 1995, and in some of them Brent has no price in the table.
#
# **Of the months that have both prices, in how many percent was WTI dearer than Brent?** `dearer_share` is
# checked within 0.05, so one decimal is enough.
#
# Guess first, in place of the dots, and say how sure you are (50 to 100 percent) that your guess lies within ten
# points of the result. It gives no points and loses none; you may clear that cell before you hand in.

# %%
predict("a03-q2", ..., sure=...)

# %% [markdown]
# Now compute it.

# %% tags=["solution"]
prices = pd.read_csv(dataset("oil_prices"), parse_dates=["month"]).set_index("month")
dearer_share = ...
### BEGIN SOLUTION
both = prices.loc["1986":"1995"].dropna()
dearer_share = (both["wti_usd_bbl"] > both["brent_usd_bbl"]).mean() * 100
### END SOLUTION

# %% tags=["alternative"] name="counts"
prices = pd.read_csv(dataset("oil_prices"), parse_dates=["month"]).set_index("month")
window = prices.loc["1986-01":"1995-12"]
dearer = (window["wti_usd_bbl"] > window["brent_usd_bbl"]).sum()
dearer_share = dearer / window["brent_usd_bbl"].count() * 100

# %% tags=["alternative"] name="months-as-text"
prices = pd.read_csv(dataset("oil_prices"))
window = prices[(prices["month"] >= "1986-01") & (prices["month"] <= "1995-12")]
both = window[window["brent_usd_bbl"].notna() & window["wti_usd_bbl"].notna()]
dearer_share = round(100 * len(both.query("wti_usd_bbl > brent_usd_bbl")) / len(both), 1)

# %% tags=["alternative"] name="difference-by-year"
prices = pd.read_csv(dataset("oil_prices"), parse_dates=["month"]).set_index("month")
difference = prices["wti_usd_bbl"] - prices["brent_usd_bbl"]
difference = difference[(difference.index.year >= 1986) & (difference.index.year <= 1995)].dropna()
dearer_share = float(100 * (difference > 0).sum() / len(difference))

# %% tags=["misconception"] name="all-months-below" hint="Below the line stand all 120 months. In some of them Brent has no price, so nobody knows which oil was dearer: a comparison with an empty cell is False, which is not the same as no. Leave those months out of both counts."
prices = pd.read_csv(dataset("oil_prices"), parse_dates=["month"]).set_index("month")
window = prices.loc["1986":"1995"]
dearer_share = (window["wti_usd_bbl"] > window["brent_usd_bbl"]).mean() * 100

# %% tags=["misconception"] name="empty-as-zero" hint="You put zero into the empty cells. Then WTI is dearer than an oil that costs nothing, which nobody observed. An empty cell is unknown here: drop those months."
prices = pd.read_csv(dataset("oil_prices"), parse_dates=["month"]).set_index("month")
window = prices.loc["1986":"1995"].fillna(0)
dearer_share = (window["wti_usd_bbl"] > window["brent_usd_bbl"]).mean() * 100

# %% tags=["misconception"] name="other-oil" hint="You counted the months in which Brent was dearer. The question asks for the other ones."
prices = pd.read_csv(dataset("oil_prices"), parse_dates=["month"]).set_index("month")
both = prices.loc["1986":"1995"].dropna()
dearer_share = (both["brent_usd_bbl"] > both["wti_usd_bbl"]).mean() * 100

# %% tags=["misconception"] name="stops-before-1995" hint="Your window has lost 1995, or all of it but January. As text 1995-01 comes after 1995; as a date 1995 means its first day; range(1986, 1995) stops before it. Look at the last row of your window: is it December 1995?"
prices = pd.read_csv(dataset("oil_prices"))
both = prices[(prices["month"] >= "1986") & (prices["month"] <= "1995")].dropna()
dearer_share = (both["wti_usd_bbl"] > both["brent_usd_bbl"]).mean() * 100

# %% tags=["misconception"] name="yearly-means" hint="You compared yearly means, so that the few months with the dearer Brent vanish in their years. The question counts months."
prices = pd.read_csv(dataset("oil_prices"), parse_dates=["month"]).set_index("month")
both = prices.loc["1986":"1995"].dropna().resample("YS").mean()
dearer_share = (both["wti_usd_bbl"] > both["brent_usd_bbl"]).mean() * 100

# %% tags=["misconception"] name="count-not-percent" hint="You counted months. A percentage is asked for: divide by the number of months that have both prices, and multiply by a hundred."
prices = pd.read_csv(dataset("oil_prices"), parse_dates=["month"]).set_index("month")
both = prices.loc["1986":"1995"].dropna()
dearer_share = (both["wti_usd_bbl"] > both["brent_usd_bbl"]).sum()

# %% tags=["misconception"] name="whole-table" hint="You went through all months of the table, to 2026. Keep January 1986 to December 1995 first."
prices = pd.read_csv(dataset("oil_prices"), parse_dates=["month"]).set_index("month")
both = prices.dropna()
dearer_share = (both["wti_usd_bbl"] > both["brent_usd_bbl"]).mean() * 100

# %% tags=["test"]
assert check("a03-q2", dearer_share=dearer_share)
### BEGIN HIDDEN TESTS
# Counted month by month from a fresh copy of the table.
dearer, known = 0, 0
for row in pd.read_csv(dataset("oil_prices")).itertuples():
    if 1986 <= int(row.month[:4]) <= 1995 and row.brent_usd_bbl == row.brent_usd_bbl:
        known += 1
        dearer += row.wti_usd_bbl > row.brent_usd_bbl
assert abs(dearer_share - 100 * dearer / known) <= 0.11, "dearer_share does not agree with a count by month"
### END HIDDEN TESTS

# %% [markdown]
# Your guess and the result, side by side:

# %%
predict("a03-q2", result=dearer_share)

# %% [raw] tags=["help"]
# hints:
#   - >-
#     In a month in which one of the prices is empty, which oil was dearer?
#   - >-
#     Cut January 1986 to December 1995, drop the months without both prices, and take the mean of the comparison,
#     times a hundred.
# reasoning: >-
#   The whole is *the months that have both prices*: where one is empty nobody knows which was dearer. A
#   comparison with an empty cell gives False, and False looks like a no; so without `dropna()` the unknown months
#   are counted as if Brent had been dearer. Filling with zero is worse, since then every filled month decides for
#   WTI. Both prices of a month are in the same dollars, so no deflator is needed for this comparison. Check
#   yourself: count the rows of your window before and after dropping, and look at its first and last month.

# %% [raw] tags=["question"]
# id: a03-q3
# title: Analyst B for any country
# points: 2
# minutes: 13
# objective: percent falls multiply, halvings add, and one source is kept
# pattern: completion
# tracks:
#   chile-china:
#     keeps: "the function is also checked on Venezuela, the one country with many sources"
#     exchange:
#       '("NOR", 2001, 2007, 2013)': '("RUS", 1987, 1991, 1996)'
#       "Russia's output fell from 1987 to 1996; in between, 1991 was the last year of the Soviet Union. How much of the fall had come by 1991?": "Norway's output fell from 2001 to 2013. How much of the fall had come by 2007?"
#       level_1987: level_2001
#       level_1991: level_2007
#       level_1996: level_2013
#       Russia: Norway
#       RUS: NOR
#       1987: 2001
#       1991: 2007
#       1996: 2013
# answers:
#   halvings_part:
#     kind: function
#     tolerance: 0.05
#     calls:
#       - with: ["@oil_output_annual", RUS, 1987, 1991, 1996]
#       - with: ["@oil_output_annual", SAU, 1980, 1982, 1985]
#       - with: ["@oil_output_annual", VEN, 2008, 2015, 2020]
#     next: "Do it for Russia alone in a cell of its own: print the three levels and both counts of halvings."
# praise: "One source, two ratios, two logarithms: the recipe holds for any fall in any country."

# %% [markdown]
# Russia's output fell from 1987 to 1996; in between, 1991 was the last year of the Soviet Union. How much of
# the fall had come by 1991? Analyst A counts barrels:
#
# ```python
# 100 * (level_1987 - level_1991) / (level_1987 - level_1996)
# ```
#
# Analyst B counts **halvings**: from 8 to 4 is one, from 8 to 1 are three, and `np.log2(8 / 1)` says so.
# Complete B's function for any country and any three years. It returns the halvings from `first` to `middle`
# as a percentage of the halvings from `first` to `last`.
#
# The table `oil_output_annual` has rows of several sources, for Venezuela up to five for one year. Use **Our
# World in Data** only: it has one row for every country and year. The function is checked on Russia (`"RUS"`,
# 1987, 1991, 1996), Saudi Arabia and Venezuela, and afterwards on others, within 0.05. In a cell of your own,
# `halvings_part(output, "RUS", 1987, 1991, 1996)` tries it.

# %% tags=["solution"]
output = pd.read_csv(dataset("oil_output_annual"))


def halvings_part(table, iso3, first, middle, last):
    """Percent of the halvings of output from first to last that had come by middle."""
    # Step 1. Keep this country and one source; then .set_index("year")["kbd"] gives the level of each year.
    level = ...
    # Step 2. Halvings from first to middle, and from first to last. level[first] is the level of one year.
    by_middle = ...
    in_all = ...
    # Step 3. Return the first as a percentage of the second.
    ...
### BEGIN SOLUTION


def halvings_part(table, iso3, first, middle, last):
    """Percent of the halvings of output from first to last that had come by middle."""
    rows = table[(table["iso3"] == iso3) & (table["source"] == "Our World in Data")]
    level = rows.set_index("year")["kbd"]
    by_middle = np.log2(level[first] / level[middle])
    in_all = np.log2(level[first] / level[last])
    return by_middle / in_all * 100
### END SOLUTION

# %% tags=["alternative"] name="natural-logs-rounded"
def halvings_part(table, iso3, first, middle, last):
    rows = table.query("iso3 == @iso3 and source == 'Our World in Data'").set_index("year")
    logs = np.log(rows["kbd"].loc[[first, middle, last]])
    return round((logs[first] - logs[middle]) / (logs[first] - logs[last]) * 100, 1)

# %% tags=["alternative"] name="item-and-log10"
def level_of(table, iso3, year):
    wanted = (table["iso3"] == iso3) & (table["year"] == year) & (table["source"] == "Our World in Data")
    return table.loc[wanted, "kbd"].item()


def halvings_part(table, iso3, first, middle, last):
    start, between, end = [level_of(table, iso3, year) for year in (first, middle, last)]
    return float(100 * np.log10(between / start) / np.log10(end / start))

# %% tags=["alternative"] name="pivot-and-math"
import math


def halvings_part(table, iso3, first, middle, last):
    wide = table[table["source"] == "Our World in Data"].pivot(index="year", columns="iso3", values="kbd")
    a, b, c = wide[iso3].loc[[first, middle, last]]
    return math.log(a / b) / math.log(a / c) * 100

# %% tags=["alternative"] name="base-of-the-whole-fall"
def halvings_part(table, iso3, first, middle, last):
    rows = table[(table["iso3"] == iso3) & (table["source"] == "Our World in Data")]
    level = rows.set_index("year")["kbd"]
    in_all = np.log(level[last]) - np.log(level[first])
    before = np.log(level[middle]) - np.log(level[first])
    after = np.log(level[last]) - np.log(level[middle])
    assert abs(before + after - in_all) < 1e-9
    return before / (before + after) * 100

# %% tags=["misconception"] name="barrels" hint="That is Analyst A's part: losses in barrels, one over the other. B divides two numbers of halvings. Where is np.log2?"
def halvings_part(table, iso3, first, middle, last):
    rows = table[(table["iso3"] == iso3) & (table["source"] == "Our World in Data")]
    level = rows.set_index("year")["kbd"]
    return 100 * (level[first] - level[middle]) / (level[first] - level[last])

# %% tags=["misconception"] name="log-of-the-loss" hint="You took the logarithm of the barrels lost. Halvings are counted between two levels: divide the level before by the level after, inside np.log2."
def halvings_part(table, iso3, first, middle, last):
    rows = table[(table["iso3"] == iso3) & (table["source"] == "Our World in Data")]
    level = rows.set_index("year")["kbd"]
    return 100 * np.log2(level[first] - level[middle]) / np.log2(level[first] - level[last])

# %% tags=["misconception"] name="part-after" hint="You return the part that came after the middle year. The question asks for the part that had come by then: from which level to which?"
def halvings_part(table, iso3, first, middle, last):
    rows = table[(table["iso3"] == iso3) & (table["source"] == "Our World in Data")]
    level = rows.set_index("year")["kbd"]
    return 100 * np.log2(level[middle] / level[last]) / np.log2(level[first] / level[last])

# %% tags=["misconception"] name="ratio-without-log" hint="You divided the ratios themselves. A ratio says how many times smaller; np.log2 of it says how often it halved. Take np.log2 of each ratio first."
def halvings_part(table, iso3, first, middle, last):
    rows = table[(table["iso3"] == iso3) & (table["source"] == "Our World in Data")]
    level = rows.set_index("year")["kbd"]
    return 100 * (level[first] / level[middle]) / (level[first] / level[last])

# %% tags=["misconception"] name="adds-percents" hint="You added two percent falls to get the whole. They start from different levels, so they do not add. Count the halvings of the whole fall in one go, from first to last."
def halvings_part(table, iso3, first, middle, last):
    rows = table[(table["iso3"] == iso3) & (table["source"] == "Our World in Data")]
    level = rows.set_index("year")["kbd"]
    one, two = 1 - level[middle] / level[first], 1 - level[last] / level[middle]
    return 100 * one / (one + two)

# %% tags=["misconception"] name="not-divided" hint="You return the halvings up to the middle year, times a hundred. They are no percentage yet: divide by the halvings of the whole fall."
def halvings_part(table, iso3, first, middle, last):
    rows = table[(table["iso3"] == iso3) & (table["source"] == "Our World in Data")]
    level = rows.set_index("year")["kbd"]
    return 100 * np.log2(level[first] / level[middle])

# %% tags=["misconception"] name="mean-of-sources" hint="Right for a country with one source. Venezuela has several, and you took their mean: crude oil and oil with gas liquids in one pot. Keep the rows of Our World in Data first."
def halvings_part(table, iso3, first, middle, last):
    level = table[table["iso3"] == iso3].groupby("year")["kbd"].mean()
    return 100 * np.log2(level[first] / level[middle]) / np.log2(level[first] / level[last])

# %% tags=["misconception"] name="first-row-wins" hint="Right for a country with one source. Of Venezuela's several rows a year you kept the first, which is another publisher's, with another definition. Filter on the column source."
def halvings_part(table, iso3, first, middle, last):
    level = table[table["iso3"] == iso3].drop_duplicates("year").set_index("year")["kbd"]
    return 100 * np.log2(level[first] / level[middle]) / np.log2(level[first] / level[last])

# %% tags=["misconception"] name="always-russia" hint="Right for Russia's three years, and for those only: they stand inside the function. Write iso3, first, middle and last, the names in the brackets, in their place."
def halvings_part(table, iso3, first, middle, last):
    rows = table[(table["iso3"] == "RUS") & (table["source"] == "Our World in Data")]
    level = rows.set_index("year")["kbd"]
    return 100 * np.log2(level[1987] / level[1991]) / np.log2(level[1987] / level[1996])

# %% tags=["test"]
assert check("a03-q3", halvings_part=halvings_part)
### BEGIN HIDDEN TESTS
# Other countries and periods, and a made-up table in which the other source comes last.
fresh = pd.read_csv(dataset("oil_output_annual"))
one_source = fresh[fresh["source"] == "Our World in Data"].pivot(index="year", columns="iso3", values="kbd")
for code, *years in [("NOR", 2001, 2007, 2013), ("MEX", 2004, 2010, 2020), ("IRN", 1976, 1979, 1980),
                     ("COL", 2013, 2017, 2021), ("VEN", 1998, 2008, 2020)]:
    first, middle, last = np.log(one_source.loc[years, code])
    answer_here = halvings_part(fresh.copy(), code, *years)
    assert abs(answer_here - 100 * (first - middle) / (first - last)) <= 0.11, f"not right for {code}"
made_up = pd.DataFrame({
    "iso3": ["AAA", "AAA", "AAA", "AAA", "BBB", "BBB", "BBB"],
    "year": [2001, 2002, 2003, 2001, 2001, 2002, 2003],
    "source": ["Our World in Data"] * 3 + ["EIA"] + ["Our World in Data"] * 3,
    "measure": ["oil with natural gas liquids"] * 3 + ["crude"] + ["oil with natural gas liquids"] * 3,
    "kbd": [1600.0, 400.0, 200.0, 900.0, 64.0, 32.0, 2.0],
})
for code, wanted in [("AAA", 100 * 2 / 3), ("BBB", 100 * 1 / 5)]:
    answer_here = halvings_part(made_up, code, 2001, 2002, 2003)
    assert abs(answer_here - wanted) <= 0.11, "not right on a made-up table"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     How many times does 8 have to be halved to give 1? How is that number found from 8 and 1?
#   - >-
#     Keep one country and one source, read the three levels, and divide `np.log2(level[first] / level[middle])`
#     by the same for first and last.
# reasoning: >-
#   Percent falls cannot be added, because each starts from another level; halvings can, since ratios multiply and
#   their logarithms add up. So each count of halvings is the logarithm of a ratio of two levels, never of a
#   difference in barrels. B and A are both honest: A shares out barrels, in which the early loss from a high
#   level is large, and B shares out proportions. One source must be kept for all three years, or a change of
#   definition would look like a fall. Check yourself: with middle equal to last the result must be 100, and with
#   levels 8, 4 and 1 it must be a third.

# %% [raw] tags=["question"]
# id: a03-q4
# title: Put the lines in order
# points: 2
# minutes: 7
# objective: from months to years, when the last year is not complete
# pattern: parsons
# tracks:
#   chile-china:
#     exchange:
#       "by how many percent Russia's output changed against the year before, in 2023, 2024 and 2025, the deepest fall first. Of 2025 the table `oil_output_monthly` holds only **ten** months, January to October.": "by how many percent the price of WTI changed against the year before, in 2024, 2025 and 2026, the deepest fall first. Of 2026 the table `oil_prices` holds only **seven** months, January to July."
#       '| **B** | `window = output.loc["2022":"2025"]` |': '| **B** | `window = price.loc["2023":"2026"]` |'
#       '| **E** | `rows = pd.read_csv(dataset("oil_output_monthly"), parse_dates=["month"])` |': '| **E** | `rows = pd.read_csv(dataset("oil_prices"), parse_dates=["month"])` |'
#       '| **G** | `output = rows[rows["iso3"] == "RUS"].set_index("month")["kbd"]` |': '| **G** | `price = rows.set_index("month")["wti_usd_bbl"]` |'
#       "A mean of ten months can stand beside a mean of twelve; a sum of ten cannot.": A mean of seven months can stand beside a mean of twelve; a sum of seven cannot.
#       "2025 comes out as a collapse. Its ten months": 2026 comes out as a collapse. Its seven months
#       "what is a sum of speeds?": what is a sum of prices?
#       "treats ten months fairly": treats seven months fairly
#       "a window out of output before output exists": a window out of price before price exists
# answers:
#   order:
#     kind: list
#     length: 6
#     choices: [A, B, C, D, E, F, G]
#     define: 'Write six letters as a list in brackets, each in quotes, like ["A", "B", "C"].'
#     next: "Go down your list line by line: is every name that a line uses made by a line above it?"
# praise: "A mean of ten months can stand beside a mean of twelve; a sum of ten cannot."

# %% [markdown]
# These lines find by how many percent Russia's output changed against the year before, in 2023, 2024 and
# 2025, the deepest fall first. Of 2025 the table `oil_output_monthly` holds only **ten** months, January to
# October. The lines are shuffled, and **one of the seven must be left out**, because with it the result would
# be wrong.
#
# | | line |
# |---|---|
# | **A** | `change = yearly.pct_change() * 100` |
# | **B** | `window = output.loc["2022":"2025"]` |
# | **C** | `yearly = window.resample("YS").sum()` |
# | **D** | `ranked = change.sort_values()` |
# | **E** | `rows = pd.read_csv(dataset("oil_output_monthly"), parse_dates=["month"])` |
# | **F** | `yearly = window.resample("YS").mean()` |
# | **G** | `output = rows[rows["iso3"] == "RUS"].set_index("month")["kbd"]` |
#
# (`resample("YS")` groups by years; `pct_change()` divides by the row before and takes away 1.)
#
# Give the six letters in the order in which the lines must run, as a list written like
# `order = ["B", "A", "C"]`. You may copy the lines into a cell of your own and try them. One order is right.

# %% tags=["solution"]
order = ...
### BEGIN SOLUTION
order = ["E", "G", "B", "F", "A", "D"]
### END SOLUTION

# %% tags=["alternative"] name="small-letters"
order = ["e", "g", "b", "f", "a", "d"]

# %% tags=["alternative"] name="tuple"
order = ("E", "G", "B", "F", "A", "D")

# %% tags=["alternative"] name="split-text"
order = list("EGBFAD")

# %% tags=["misconception"] name="sum-of-a-rate" hint="These lines run, but 2025 comes out as a collapse. Its ten months are set against twelve. What would still be comparable when months are missing, and what is a sum of speeds?"
order = ["E", "G", "B", "C", "A", "D"]

# %% tags=["misconception"] name="sort-before-change" hint="You sort the changes before they exist. Look at the line that sorts: which name does it use, and which line makes that name?"
order = ["E", "G", "B", "F", "D", "A"]

# %% tags=["misconception"] name="change-before-years" hint="You take the change from year to year before there are years. Which line makes the name yearly?"
order = ["E", "G", "B", "A", "F", "D"]

# %% tags=["misconception"] name="years-before-window" hint="You make years out of window before window is cut. Which line makes that name, and what does it need itself?"
order = ["E", "G", "F", "B", "A", "D"]

# %% tags=["misconception"] name="window-before-country" hint="You cut a window out of output before output exists. Which line makes that name out of the loaded rows?"
order = ["E", "B", "G", "F", "A", "D"]

# %% tags=["misconception"] name="load-late" hint="Your first line uses rows that are not loaded yet. Which line makes the name rows?"
order = ["G", "E", "B", "F", "A", "D"]

# %% tags=["misconception"] name="both-ways" hint="You kept both lines that make years, and so had to leave out one that is needed: the question asks for the deepest fall first. Of the two, which one treats ten months fairly?"
order = ["E", "G", "B", "C", "F", "A"]

# %% tags=["misconception"] name="upside-down" hint="Your list runs from the result back to the table. Python runs from the top: the first letter is the line that needs nothing made before it."
order = ["D", "A", "F", "B", "G", "E"]

# %% tags=["test"]
assert check("a03-q4", order=order)
### BEGIN HIDDEN TESTS
# The lines run in the order given, for another country whose last year has four months.
lines = {
    "A": "change = yearly.pct_change() * 100",
    "B": 'window = output.loc["2019":"2026"]',
    "C": 'yearly = window.resample("YS").sum()',
    "D": "ranked = change.sort_values()",
    "E": 'rows = pd.read_csv(dataset("oil_output_monthly"), parse_dates=["month"])',
    "F": 'yearly = window.resample("YS").mean()',
    "G": 'output = rows[rows["iso3"] == "VEN"].set_index("month")["kbd"]',
}
space = {"pd": pd, "dataset": dataset}
exec("\n".join(lines[letter.strip().upper()] for letter in order), space)
fresh = pd.read_csv(dataset("oil_output_monthly")).query("iso3 == 'VEN' and month >= '2019'")
means = fresh.groupby(fresh["month"].str[:4].astype(int))["kbd"].mean()
wanted = (means / means.shift(1) * 100 - 100).dropna().sort_values()
got = space["ranked"].dropna()
assert list(got.index.year) == list(wanted.index), "these lines do not rank the years"
assert np.allclose(got.to_numpy(), wanted.to_numpy(), atol=0.001), "these lines do not give the changes"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     One year has ten months only. What stays comparable, a sum or a mean of daily rates?
#   - >-
#     Order the lines by the names they make and use; of the two lines that make `yearly`, keep the one that ten
#     months do not spoil.
# reasoning: >-
#   `kbd` is a rate, like a speed: the rate of a year is the mean of its months. A sum of twelve speeds means
#   nothing, and it falls by a sixth when two months are lacking, so the last year would look like a collapse. The
#   mean of ten months can stand beside a mean of twelve, though one should say so, because the lacking months may
#   differ. The year before the first change is in the window because `pct_change` needs a row to compare with.
#   Check yourself: count the months of each year with `resample("YS").count()`.

# %% [raw] track="chile-china" tags=["help"]
# hints:
#   - >-
#     The last year has seven months only. What stays comparable, a sum or a mean of monthly prices?
#   - >-
#     Order the lines by the names they make and use; of the two lines that make `yearly`, keep the one that
#     lacking months do not spoil.
# reasoning: >-
#   A price is a level, and the price of a year is the mean of its months. A sum of twelve prices means nothing,
#   and it falls when months are lacking, so the last year would look like a collapse. The mean of seven months
#   can stand beside a mean of twelve, though one should say so, because the lacking months may differ. The year
#   before the first change is in the window because `pct_change` needs a row to compare with. Check yourself:
#   count the months of each year with `resample("YS").count()`.

# %% [raw] tags=["question"]
# id: a03-q5
# title: Find the bugs
# points: 2
# minutes: 13
# objective: two windows of the same length that share no month, and a change with the right base
# pattern: bug-hunt
# tracks:
#   chile-china:
#     exchange:
#       '(trade, "us_imports_cif_musd", "2022-12")': '(trade, "us_imports_cif_musd", "2022-12")'
#       "@us_trade": "@oil_prices"
#       us_imports_cif_musd: wti_usd_bbl
#       "US imports from Venezuela, WTI and Brent": "WTI, in two months, and Brent"
# answers:
#   change_around:
#     kind: function
#     tolerance: 0.05
#     calls:
#       - with: ["@us_trade", us_imports_cif_musd, "2019-02"]
#       - with: ["@oil_prices", wti_usd_bbl, "2014-10"]
#       - with: ["@oil_prices", brent_usd_bbl, "2003-05"]
#     next: "Try the function on the small table below it, and compare each line with what you did by hand."
# praise: "Twelve months against twelve, none twice, and the earlier level below the line."

# %% [markdown]
# This function runs without an error, but **it does not keep the promise in its first line**, the text in
# triple quotes:
#
# *By how many percent does the mean of the twelve months that begin with `month` differ from the mean of the
# twelve months before it?* A fall is negative. The twelve months before are the base: they stand below the
# line. With `"2019-02"` the months before are February 2018 to January 2019, and the months after February
# 2019 to January 2020.
#
# A small example tells. A thing costs 10 a month all through 2001 and 4 a month all through 2002: around
# January 2002 it falls by 60 percent. Run the function's cell and the cell after it: what does the function
# say? Then mend it, so that it keeps its promise for every table with a column `month`, every column, and
# every month that has twelve months on both sides. There is **more than one bug**. Keep the function's name
# and the names in its brackets. It is checked on US imports from Venezuela, WTI and Brent, and afterwards on
# others, within 0.05. (`DateOffset(months=12)` moves a date by twelve months.)

# %% tags=["solution"]
def change_around(table, column, month):
    """Percent change from the mean of the 12 months before `month` to that of the 12 from `month` on."""
    dates = pd.to_datetime(table["month"])
    middle = pd.Timestamp(month)
    twelve = pd.DateOffset(months=12)
    before = table.loc[(dates >= middle - twelve) & (dates <= middle), column].mean()
    after = table.loc[(dates >= middle) & (dates <= middle + twelve), column].mean()
    return (after - before) / after * 100
### BEGIN SOLUTION


def change_around(table, column, month):
    """Percent change from the mean of the 12 months before `month` to that of the 12 from `month` on."""
    dates = pd.to_datetime(table["month"])
    middle = pd.Timestamp(month)
    twelve = pd.DateOffset(months=12)
    before = table.loc[(dates >= middle - twelve) & (dates < middle), column].mean()
    after = table.loc[(dates >= middle) & (dates < middle + twelve), column].mean()
    return (after - before) / before * 100
### END SOLUTION

# %% tags=["alternative"] name="slices-of-an-index"
def change_around(table, column, month):
    series = table.set_index(pd.to_datetime(table["month"]))[column]
    middle = pd.Timestamp(month)
    before = series.loc[middle - pd.DateOffset(months=12) : middle - pd.DateOffset(months=1)]
    after = series.loc[middle : middle + pd.DateOffset(months=11)]
    return round(after.mean() / before.mean() * 100 - 100, 1)

# %% tags=["alternative"] name="places"
def change_around(table, column, month):
    place = list(table["month"]).index(month)
    values = table[column].to_numpy()
    before, after = values[place - 12 : place], values[place : place + 12]
    return (after.sum() - before.sum()) / before.sum() * 100

# %% tags=["alternative"] name="counting-months"
def change_around(table, column, month):
    number = table["month"].str[:4].astype(int) * 12 + table["month"].str[5:].astype(int)
    year, part = month.split("-")
    here = int(year) * 12 + int(part)
    before = table.loc[number.between(here - 12, here - 1), column].mean()
    after = table.loc[number.between(here, here + 11), column].mean()
    return float((after / before - 1) * 100)

# %% tags=["alternative"] name="head-and-tail"
def change_around(table, column, month):
    earlier = table[table["month"] < month].tail(12)
    later = table[table["month"] >= month].head(12)
    base = earlier[column].mean()
    return 100 * (later[column].mean() - base) / base

# %% tags=["misconception"] name="as-given" hint="The function still does what it did when it was given. Run the small example below it and compare with what you did by hand. How many months does each window hold, and which level is the base?"
def change_around(table, column, month):
    dates = pd.to_datetime(table["month"])
    middle = pd.Timestamp(month)
    twelve = pd.DateOffset(months=12)
    before = table.loc[(dates >= middle - twelve) & (dates <= middle), column].mean()
    after = table.loc[(dates >= middle) & (dates <= middle + twelve), column].mean()
    return (after - before) / after * 100

# %% tags=["misconception"] name="still-thirteen" hint="The base is mended. The windows still hold thirteen months each, and month itself is in both: with <= both ends stay in. Count the rows of before and of after."
def change_around(table, column, month):
    dates = pd.to_datetime(table["month"])
    middle = pd.Timestamp(month)
    twelve = pd.DateOffset(months=12)
    before = table.loc[(dates >= middle - twelve) & (dates <= middle), column].mean()
    after = table.loc[(dates >= middle) & (dates <= middle + twelve), column].mean()
    return (after - before) / before * 100

# %% tags=["misconception"] name="base-after" hint="The windows are mended. Below the line stands the later level; a change is measured against where it started."
def change_around(table, column, month):
    dates = pd.to_datetime(table["month"])
    middle = pd.Timestamp(month)
    twelve = pd.DateOffset(months=12)
    before = table.loc[(dates >= middle - twelve) & (dates < middle), column].mean()
    after = table.loc[(dates >= middle) & (dates < middle + twelve), column].mean()
    return (after - before) / after * 100

# %% tags=["misconception"] name="before-still-thirteen" hint="One window is mended. The window before still ends with month itself, which belongs to the months after. Count the rows of before."
def change_around(table, column, month):
    dates = pd.to_datetime(table["month"])
    middle = pd.Timestamp(month)
    twelve = pd.DateOffset(months=12)
    before = table.loc[(dates >= middle - twelve) & (dates <= middle), column].mean()
    after = table.loc[(dates >= middle) & (dates < middle + twelve), column].mean()
    return (after - before) / before * 100

# %% tags=["misconception"] name="after-still-thirteen" hint="One window is mended. The window after still runs one month too far: count its rows. Which sign keeps its end out?"
def change_around(table, column, month):
    dates = pd.to_datetime(table["month"])
    middle = pd.Timestamp(month)
    twelve = pd.DateOffset(months=12)
    before = table.loc[(dates >= middle - twelve) & (dates < middle), column].mean()
    after = table.loc[(dates >= middle) & (dates <= middle + twelve), column].mean()
    return (after - before) / before * 100

# %% tags=["misconception"] name="only-before-mended" hint="The window before is mended. Two things are still as they were given: count the rows of after, and look at which level stands below the line."
def change_around(table, column, month):
    dates = pd.to_datetime(table["month"])
    middle = pd.Timestamp(month)
    twelve = pd.DateOffset(months=12)
    before = table.loc[(dates >= middle - twelve) & (dates < middle), column].mean()
    after = table.loc[(dates >= middle) & (dates <= middle + twelve), column].mean()
    return (after - before) / after * 100

# %% tags=["misconception"] name="only-after-mended" hint="The window after is mended. Two things are still as they were given: count the rows of before, and look at which level stands below the line."
def change_around(table, column, month):
    dates = pd.to_datetime(table["month"])
    middle = pd.Timestamp(month)
    twelve = pd.DateOffset(months=12)
    before = table.loc[(dates >= middle - twelve) & (dates <= middle), column].mean()
    after = table.loc[(dates >= middle) & (dates < middle + twelve), column].mean()
    return (after - before) / after * 100

# %% tags=["misconception"] name="month-left-out" hint="Now month itself is in neither window: eleven months are left after it. The twelve months after begin with month."
def change_around(table, column, month):
    dates = pd.to_datetime(table["month"])
    middle = pd.Timestamp(month)
    twelve = pd.DateOffset(months=12)
    before = table.loc[(dates >= middle - twelve) & (dates < middle), column].mean()
    after = table.loc[(dates > middle) & (dates < middle + twelve), column].mean()
    return (after - before) / before * 100

# %% tags=["misconception"] name="eleven-before" hint="The window before has lost its first month: > leaves that end out. Count its rows: twelve are wanted."
def change_around(table, column, month):
    dates = pd.to_datetime(table["month"])
    middle = pd.Timestamp(month)
    twelve = pd.DateOffset(months=12)
    before = table.loc[(dates > middle - twelve) & (dates < middle), column].mean()
    after = table.loc[(dates >= middle) & (dates < middle + twelve), column].mean()
    return (after - before) / before * 100

# %% tags=["misconception"] name="calendar-years" hint="You compared two calendar years. The windows begin at month, wherever in the year it lies: twelve months from there, and twelve before it."
def change_around(table, column, month):
    years = table["month"].str[:4].astype(int)
    year = int(month[:4])
    before, after = table.loc[years == year - 1, column].mean(), table.loc[years == year, column].mean()
    return (after - before) / before * 100

# %% tags=["misconception"] name="two-single-months" hint="You compared two single months, a year before and a year after. One odd month decides then. The promise is about the means of twelve months on both sides."
def change_around(table, column, month):
    series = table.set_index(pd.to_datetime(table["month"]))[column]
    middle = pd.Timestamp(month)
    before, after = series[middle - pd.DateOffset(months=12)], series[middle + pd.DateOffset(months=12)]
    return (after - before) / before * 100

# %% tags=["misconception"] name="level-not-change" hint="You return what is left, as a percentage of before. The promise is about the change, with a minus for a fall: what must be taken away?"
def change_around(table, column, month):
    dates = pd.to_datetime(table["month"])
    middle = pd.Timestamp(month)
    twelve = pd.DateOffset(months=12)
    before = table.loc[(dates >= middle - twelve) & (dates < middle), column].mean()
    after = table.loc[(dates >= middle) & (dates < middle + twelve), column].mean()
    return after / before * 100

# %% tags=["misconception"] name="loss-positive" hint="The size is right, the sign is not: a fall must come out negative. What is subtracted from what?"
def change_around(table, column, month):
    dates = pd.to_datetime(table["month"])
    middle = pd.Timestamp(month)
    twelve = pd.DateOffset(months=12)
    before = table.loc[(dates >= middle - twelve) & (dates < middle), column].mean()
    after = table.loc[(dates >= middle) & (dates < middle + twelve), column].mean()
    return (before - after) / before * 100

# %% [markdown]
# The small example, worked out by hand above. Run this cell again after every change to the function.

# %%
example = pd.DataFrame({
    "month": pd.date_range("2000-12-01", periods=26, freq="MS").strftime("%Y-%m"),
    "price": [100] + [10] * 12 + [4] * 12 + [100],
})
change_around(example, "price", "2002-01")

# %% tags=["test"]
assert check("a03-q5", change_around=change_around)
### BEGIN HIDDEN TESTS
# Other columns and months, and a made-up table; month by month, from positions.
def wanted_change(table, column, month):
    place = list(table["month"]).index(month)
    base = sum(table[column].iloc[place - 12:place]) / 12
    return 100 * (sum(table[column].iloc[place:place + 12]) / 12 - base) / base


trade, prices_here = pd.read_csv(dataset("us_trade")), pd.read_csv(dataset("oil_prices"))
for table, column, month in [
    (trade, "us_exports_fob_musd", "2015-06"),
    (trade, "us_imports_cif_musd", "2022-12"),
    (prices_here, "brent_usd_bbl", "1990-08"),
    (prices_here, "wti_usd_bbl", "2008-09"),
]:
    answer_here = change_around(table.copy(), column, month)
    assert abs(answer_here - wanted_change(table, column, month)) <= 0.11, f"not right for {column}, {month}"
made_up = pd.DataFrame({
    "month": [f"{year}-{part:02d}" for year in (1, 2, 3) for part in range(1, 13)],
    "sold": [7.0, 900.0] + [5.0 * n for n in range(1, 33)] + [400.0, 1.0],
})
made_up["month"] = [str(int(m.split("-")[0]) + 2030) + m[-3:] for m in made_up["month"]]
for month in ["2032-03", "2032-02", "2033-01"]:
    wanted = wanted_change(made_up, "sold", month)
    assert abs(change_around(made_up.copy(), "sold", month) - wanted) <= 0.11, "not right on a made-up table"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     How many months are in each window, and which month stands in both? Which level is the base of a change?
#   - >-
#     Print the rows of `before` and `after` for the small example. Each window keeps its first month and stops
#     before its end; the earlier level stands below the line.
# reasoning: >-
#   With `<=` at both ends a window of twelve months holds thirteen, and the middle month stands in both, so it is
#   compared with itself. The rule that avoids this: keep the start, stop before the end (`>=` and `<`). A change
#   is measured against where it started, so `before` stands below the line; with `after` below it a fall looks
#   larger than it was, and could pass a hundred percent. Two bugs can hide each other, so mend one, run the small
#   example, then look for the next. Before and after a date says nothing yet about why.

# %% [raw] tags=["question"]
# id: a03-q6
# title: How many years would it last?
# points: 2
# minutes: 14
# objective: two tables, two units, one definition, and a label that says what is drawn
# pattern: figure
# answers:
#   ax:
#     kind: figure
#     kinds: [line, bar]
#     xlabel: [year]
#     ylabel: [years]
#     tolerance: 0.2
#     define: "Draw first; plt.subplots() hands you a figure and its axes, the ax asked for."
#     probes:
#       - {name: value of 1980, take: {at: 1980}}
#       - {name: value of 1985, take: {at: 1985}}
#       - {name: value of 1988, take: {at: 1988}}
#       - {name: value of 2003, take: {at: 2003}}
#       - {name: value of 2017, take: {at: 2017}}
#       - {name: value of 2020, take: {at: 2020}}
#     next: "Do one year by hand: barrels in the ground, barrels lifted in that year, then divide."
# praise: "But for two steps the stated reserves hardly move, so what moves the line? Mostly the output."

# %% [markdown]
# Divide what a country says it has in the ground by what it lifts in a year: that is how many years the
# reserves would last **at that year's output**. Draw it for **Saudi Arabia**, every year from **1980 to
# 2020**, as a line or as bars.
#
# - Above the line: `reserves_gb` of `oil_reserves_history`, in **billion** barrels.
# - Below the line: the output of the same year, from `oil_output_annual`, in **thousand** barrels **a day**.
#   Saudi Arabia has one source there. Both count natural gas liquids, so the definitions agree. Take 365 days
#   for every year.
# - 41 values, each at its year. The result is in years: a number between 40 and 140.
# - The x axis is the calendar year; its label holds the word `year`. The label of the y axis says what is
#   drawn and holds the unit, the word `years`.
# - At the end the name `ax` stands for the axes you drew on. If you draw with `plt.bar(...)` or
#   `plt.plot(...)`, write `ax = plt.gca()` as the last line **of the same cell**.
#
# Values are checked within 0.2 years.

# %% tags=["solution"]
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
# Step 1. Saudi Arabia's reserves and output, each by year.
stated = ...
lifted = ...
# Step 2. Barrels in the ground over barrels lifted in a year, for 1980 to 2020.
years_left = ...
# Step 3. Draw, and label both axes.
ax = ...
### BEGIN SOLUTION
stated = reserves[reserves["iso3"] == "SAU"].set_index("year")["reserves_gb"]
lifted = output[output["iso3"] == "SAU"].set_index("year")["kbd"]
years_left = (stated * 1e9 / (lifted * 1e3 * 365)).loc[1980:2020]
fig, ax = plt.subplots()
ax.plot(years_left.index, years_left)
ax.set_xlabel("Year")
ax.set_ylabel("Stated reserves over output of the year (years)")
### END SOLUTION

# %% tags=["alternative"] name="merge-and-pyplot"
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
both = reserves.merge(output, on=["iso3", "year"], how="left").query("iso3 == 'SAU'")
both["lasts"] = both["reserves_gb"] * 1_000_000 / (both["kbd"] * 365)
plt.figure()
plt.plot(both["year"], both["lasts"], marker="o")
plt.xlabel("calendar year")
plt.ylabel("years at that output")
ax = plt.gca()

# %% tags=["alternative"] name="pandas-bars-rounded"
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
stated = reserves[reserves["iso3"] == "SAU"].set_index("year")["reserves_gb"]
lifted = output[output["iso3"] == "SAU"].set_index("year")["kbd"]
years_left = (stated / (lifted * 365 / 1e6)).dropna().round(1)
ax = years_left.plot(kind="bar", xlabel="Year", ylabel="Years that the reserves last")

# %% tags=["alternative"] name="loop"
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
years, lasts = list(range(1980, 2021)), []
for year in years:
    ground = reserves[(reserves["iso3"] == "SAU") & (reserves["year"] == year)]["reserves_gb"].item()
    day = output[(output["iso3"] == "SAU") & (output["year"] == year)]["kbd"].item()
    lasts.append(ground * 1000 / (day * 365 / 1000))
fig, ax = plt.subplots(figsize=(8, 4))
plt.bar(years, lasts)
ax.set(xlabel="Year", ylabel="Reserves to production, years", title="Saudi Arabia")

# %% tags=["alternative"] name="pivot-and-pandas-line"
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
ground = reserves.pivot(index="year", columns="iso3", values="reserves_gb")["SAU"]
one = output[output["source"] == "Our World in Data"]
day = one.pivot(index="year", columns="iso3", values="kbd")["SAU"].loc[1980:2020]
ax = (ground / day * 1e6 / 365).plot()
ax.set_xlabel("Year")
ax.set_ylabel("How many years it lasts")

# %% tags=["misconception"] name="days-forgotten" hint="You divided by the output of one day. So the chart counts days, under a label that says years. How many barrels is a year's output?"
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
stated = reserves[reserves["iso3"] == "SAU"].set_index("year")["reserves_gb"]
lifted = output[output["iso3"] == "SAU"].set_index("year")["kbd"]
years_left = (stated * 1e9 / (lifted * 1e3)).loc[1980:2020]
fig, ax = plt.subplots()
ax.plot(years_left.index, years_left)
ax.set_xlabel("Year")
ax.set_ylabel("Reserves over output (years)")

# %% tags=["misconception"] name="thousand-forgotten" hint="A thousand times too long: kbd counts in thousand barrels. Write both as plain barrels first, with all their zeros, then divide."
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
stated = reserves[reserves["iso3"] == "SAU"].set_index("year")["reserves_gb"]
lifted = output[output["iso3"] == "SAU"].set_index("year")["kbd"]
years_left = (stated * 1e9 / (lifted * 365)).loc[1980:2020]
fig, ax = plt.subplots()
ax.plot(years_left.index, years_left)
ax.set_xlabel("Year")
ax.set_ylabel("Reserves over output (years)")

# %% tags=["misconception"] name="million-for-billion" hint="A thousand times too short: reserves_gb counts in billion barrels, and a billion has nine zeros. Write both as plain barrels first, then divide."
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
stated = reserves[reserves["iso3"] == "SAU"].set_index("year")["reserves_gb"]
lifted = output[output["iso3"] == "SAU"].set_index("year")["kbd"]
years_left = (stated * 1e6 / (lifted * 1e3 * 365)).loc[1980:2020]
fig, ax = plt.subplots()
ax.plot(years_left.index, years_left)
ax.set_xlabel("Year")
ax.set_ylabel("Reserves over output (years)")

# %% tags=["misconception"] name="upside-down" hint="You divided the output by the reserves: the percentage that is lifted in a year. The question is how many years it lasts, so the reserves stand above the line."
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
stated = reserves[reserves["iso3"] == "SAU"].set_index("year")["reserves_gb"]
lifted = output[output["iso3"] == "SAU"].set_index("year")["kbd"]
years_left = (lifted * 1e3 * 365 / (stated * 1e9)).loc[1980:2020] * 100
fig, ax = plt.subplots()
ax.plot(years_left.index, years_left)
ax.set_xlabel("Year")
ax.set_ylabel("Reserves over output (years)")

# %% tags=["misconception"] name="last-statement" hint="Every year has the reserves of 2020 above the line. What was stated differs by year: divide the reserves of a year by the output of the same year."
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
stated = reserves[reserves["iso3"] == "SAU"].set_index("year")["reserves_gb"]
lifted = output[output["iso3"] == "SAU"].set_index("year")["kbd"]
years_left = (stated.iloc[-1] * 1e9 / (lifted * 1e3 * 365)).loc[1980:2020]
fig, ax = plt.subplots()
ax.plot(years_left.index, years_left)
ax.set_xlabel("Year")
ax.set_ylabel("Reserves over output (years)")

# %% tags=["misconception"] name="first-statement" hint="Every year has the reserves of 1980 above the line. What was stated differs by year: divide the reserves of a year by the output of the same year."
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
stated = reserves[reserves["iso3"] == "SAU"].set_index("year")["reserves_gb"]
lifted = output[output["iso3"] == "SAU"].set_index("year")["kbd"]
years_left = (stated.iloc[0] * 1e9 / (lifted * 1e3 * 365)).loc[1980:2020]
fig, ax = plt.subplots()
ax.plot(years_left.index, years_left)
ax.set_xlabel("Year")
ax.set_ylabel("Reserves over output (years)")

# %% tags=["misconception"] name="mean-output" hint="Below the line stands one number for all years, the mean output. The question is about each year's own output."
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
stated = reserves[reserves["iso3"] == "SAU"].set_index("year")["reserves_gb"]
lifted = output[output["iso3"] == "SAU"].set_index("year")["kbd"]
years_left = (stated * 1e9 / (lifted.loc[1980:2020].mean() * 1e3 * 365)).loc[1980:2020]
fig, ax = plt.subplots()
ax.plot(years_left.index, years_left)
ax.set_xlabel("Year")
ax.set_ylabel("Reserves over output (years)")

# %% tags=["misconception"] name="merged-on-year-only" hint="Several values are drawn in each year: the merge on year alone put every country's output beside Saudi Arabia's reserves. Merge on iso3 and year, and look at the number of rows."
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
both = reserves[reserves["iso3"] == "SAU"].merge(output, on="year")
years_left = both.set_index("year")["reserves_gb"] * 1e9 / (both.set_index("year")["kbd"] * 1e3 * 365)
fig, ax = plt.subplots()
ax.plot(both["year"], years_left.to_numpy())
ax.set_xlabel("Year")
ax.set_ylabel("Reserves over output (years)")

# %% tags=["misconception"] name="all-countries" hint="You added up all countries of both tables. Keep Saudi Arabia in both first, then divide."
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
stated, lifted = reserves.groupby("year")["reserves_gb"].sum(), output.groupby("year")["kbd"].sum()
years_left = (stated * 1e9 / (lifted * 1e3 * 365)).loc[1980:2020]
fig, ax = plt.subplots()
ax.plot(years_left.index, years_left)
ax.set_xlabel("Year")
ax.set_ylabel("Reserves over output (years)")

# %% tags=["misconception"] name="places-not-years" hint="The values are there, but their places on the x axis are not the years as numbers: perhaps 0, 1, 2 and so on, or dates. Hand the years to the plot as well, for instance ax.plot(years_left.index, years_left)."
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
stated = reserves[reserves["iso3"] == "SAU"].set_index("year")["reserves_gb"]
lifted = output[output["iso3"] == "SAU"].set_index("year")["kbd"]
years_left = (stated * 1e9 / (lifted * 1e3 * 365)).loc[1980:2020]
fig, ax = plt.subplots()
ax.plot(years_left.to_numpy())
ax.set_xlabel("Year")
ax.set_ylabel("Reserves over output (years)")

# %% tags=["misconception"] name="empty-years" hint="The values are right, but the chart also has places for years in which one of the two tables has no figure. The period is 1980 to 2020: cut it out, or drop the empty years."
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
stated = reserves[reserves["iso3"] == "SAU"].set_index("year")["reserves_gb"]
lifted = output[output["iso3"] == "SAU"].set_index("year")["kbd"]
years_left = stated * 1e9 / (lifted * 1e3 * 365)
fig, ax = plt.subplots()
ax.plot(years_left.index, years_left)
ax.set_xlabel("Year")
ax.set_ylabel("Reserves over output (years)")

# %% tags=["misconception"] name="one-year-short" hint="One year is missing at the end: range(1980, 2020) stops before 2020. The period includes its last year."
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
stated = reserves[reserves["iso3"] == "SAU"].set_index("year")["reserves_gb"]
lifted = output[output["iso3"] == "SAU"].set_index("year")["kbd"]
years_left = (stated * 1e9 / (lifted * 1e3 * 365)).reindex(range(1980, 2020))
fig, ax = plt.subplots()
ax.plot(years_left.index, years_left)
ax.set_xlabel("Year")
ax.set_ylabel("Reserves over output (years)")

# %% tags=["misconception"] name="sorted-by-value" hint="The line runs back and forth: you sorted by the number of years before you drew. A line needs its calendar years in order: .sort_index() brings them back."
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
stated = reserves[reserves["iso3"] == "SAU"].set_index("year")["reserves_gb"]
lifted = output[output["iso3"] == "SAU"].set_index("year")["kbd"]
years_left = (stated * 1e9 / (lifted * 1e3 * 365)).loc[1980:2020].sort_values()
fig, ax = plt.subplots()
ax.plot(years_left.index, years_left)
ax.set_xlabel("Year")
ax.set_ylabel("Reserves over output (years)")

# %% tags=["misconception"] name="axis-cut" hint="Your values are right, but the y axis begins above zero and cuts the bars at their foot, so that twice as long no longer looks twice as long. Let it start at zero, or draw a line."
reserves = pd.read_csv(dataset("oil_reserves_history"))
output = pd.read_csv(dataset("oil_output_annual"))
stated = reserves[reserves["iso3"] == "SAU"].set_index("year")["reserves_gb"]
lifted = output[output["iso3"] == "SAU"].set_index("year")["kbd"]
years_left = (stated * 1e9 / (lifted * 1e3 * 365)).loc[1980:2020]
fig, ax = plt.subplots()
ax.bar(years_left.index, years_left)
ax.set(xlabel="Year", ylabel="Reserves over output (years)", ylim=(years_left.min() - 5, years_left.max() + 5))

# %% tags=["test"]
assert check("a03-q6", ax=ax)
### BEGIN HIDDEN TESTS
# Every drawn value, recomputed year by year from fresh copies of the tables.
from alliance import figure_facts

axes = ax.axes[0] if type(ax).__name__ == "Figure" else ax
axes = axes.item() if type(axes).__name__ == "ndarray" else axes
facts = figure_facts(axes)
drawn = {}
for series in facts["series"]:
    drawn.update(series["points"])
ground = pd.read_csv(dataset("oil_reserves_history")).query("iso3 == 'SAU'").set_index("year")["reserves_gb"]
day = pd.read_csv(dataset("oil_output_annual")).query("iso3 == 'SAU'").set_index("year")["kbd"]
assert sorted(drawn) == [str(year) for year in range(1980, 2021)], "not every year 1980 to 2020 is drawn"
for year in range(1980, 2021):
    wanted = ground[year] * 1_000_000 / (day[year] * 365)
    value = drawn[str(year)]
    assert value is not None and abs(value - wanted) <= 0.41, f"the value drawn for {year} is not right"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     How many barrels is a billion barrels, and how many barrels does a country lift in a year at one thousand a
#     day?
#   - >-
#     Turn both columns into plain barrels, the output into barrels a year with 365 days, then divide year by year
#     and cut 1980 to 2020.
# reasoning: >-
#   Both numbers have to be brought to one unit before they are divided: billions into barrels, and thousand
#   barrels a day into barrels a year. Forgetting the 365 gives days under a label that says years; forgetting a
#   factor of a thousand gives a result a thousand times off, and the range in the question shows it at once. The
#   definitions must agree as well, which is why the question says that both count gas liquids. Each year gets its
#   own reserves and its own output: that is what `set_index("year")` and the division of two Series do. The
#   result is no forecast, it only says how long the stated number would last if nothing changed.

# %% [raw] tags=["question"]
# id: a03-q7
# title: Too still to be measured?
# points: 2
# minutes: 15
# objective: turning a suspicion into a test that works for any country
# pattern: transfer
# tracks:
#   chile-china:
#     exchange: {'("NOR", 1981, 2019)': '("RUS", 1993, 2018)', Russia: Norway, RUS: NOR, 1993: 1985, 2018: 2010}
# answers:
#   still_share:
#     kind: function
#     tolerance: 0.05
#     calls:
#       - with: ["@oil_reserves_history", SAU, 1991, 2017]
#       - with: ["@oil_reserves_history", RUS, 1993, 2018]
#       - with: ["@oil_reserves_history", COL, 1991, 2020]
#     next: "Do it for Saudi Arabia alone: print the steps from year to year in percent, and count by hand."
# praise: "A number that hardly ever moves was stated again, not measured again."

# %% [markdown]
# Every year oil is lifted and some is found, so a measured number would hardly stand still for long. The
# lesson counted different steps of monthly output; here is a test for **stated reserves**, in the table
# `oil_reserves_history`: one row per country and year, 1980 to 2020.
#
# Complete the function. Of a country's steps from one year to the next, both years within `first` to `last`,
# it returns the percentage that are **still**: those where the reserves change by **less than 0.5 percent**
# of the year before, up *or* down. From 2001 to 2004 there are three steps. The function must work with
# whatever is put into its brackets: it is checked on Saudi Arabia (`"SAU"`, 1991 to 2017), Russia and
# Colombia, and afterwards on others, within 0.05. You may rely on a row for every year. In a cell of your
# own, `still_share(reserves, "SAU", 1991, 2017)` tries it.

# %% tags=["solution"]
reserves = pd.read_csv(dataset("oil_reserves_history"))


def still_share(table, iso3, first, last):
    """Percent of the yearly steps, first to last, in which reserves change by less than 0.5 percent."""
    # Step 1. The rows of this country, and of these years.
    # Step 2. The steps from year to year, in percent of the year before.
    # Step 3. Return the percentage of these steps that are smaller than 0.5, up or down.
    ...
### BEGIN SOLUTION


def still_share(table, iso3, first, last):
    """Percent of the yearly steps, first to last, in which reserves change by less than 0.5 percent."""
    rows = table[(table["iso3"] == iso3) & (table["year"] >= first) & (table["year"] <= last)]
    steps = rows["reserves_gb"].pct_change().dropna() * 100
    return (steps.abs() < 0.5).mean() * 100
### END SOLUTION

# %% tags=["alternative"] name="shift-and-count"
def still_share(table, iso3, first, last):
    rows = table.query("iso3 == @iso3 and @first <= year <= @last").sort_values("year")
    before = rows["reserves_gb"].shift(1)
    still = ((rows["reserves_gb"] - before).abs() / before < 0.005).sum()
    return float(100 * still / (len(rows) - 1))

# %% tags=["alternative"] name="loop"
def still_share(table, iso3, first, last):
    rows = table[table["iso3"] == iso3]
    stated = dict(zip(rows["year"], rows["reserves_gb"]))
    still = 0
    for year in range(first + 1, last + 1):
        if abs(stated[year] / stated[year - 1] - 1) < 0.005:
            still = still + 1
    return round(still / (last - first) * 100, 1)

# %% tags=["alternative"] name="numpy-diff"
def still_share(table, iso3, first, last):
    rows = table[(table["iso3"] == iso3) & table["year"].between(first, last)]
    stated = rows.set_index("year")["reserves_gb"]
    values = stated.to_numpy()
    steps = np.abs(np.diff(values)) / values[:-1] * 100
    return np.mean(steps < 0.5) * 100

# %% tags=["alternative"] name="steps-then-window"
def still_share(table, iso3, first, last):
    wide = table.pivot(index="year", columns="iso3", values="reserves_gb")[iso3]
    steps = wide.pct_change(fill_method=None).loc[first + 1 : last].abs() * 100
    return 100 * steps.lt(0.5).sum() / len(steps)

# %% tags=["misconception"] name="exact-repeats" hint="You counted only the steps in which the number is exactly the same (diff equal to zero). The question counts every step below the limit: compare the size of the step with it."
def still_share(table, iso3, first, last):
    rows = table[(table["iso3"] == iso3) & table["year"].between(first, last)]
    stated = rows.set_index("year")["reserves_gb"]
    steps = stated.diff().dropna()
    return (steps == 0).mean() * 100

# %% tags=["misconception"] name="falls-count" hint="Every fall counts as still, however deep: a negative number is always below the limit. Take the size of the step first, with .abs()."
def still_share(table, iso3, first, last):
    rows = table[(table["iso3"] == iso3) & table["year"].between(first, last)]
    stated = rows.set_index("year")["reserves_gb"]
    steps = stated.pct_change().dropna() * 100
    return (steps < 0.5).mean() * 100

# %% tags=["misconception"] name="percent-for-fraction" hint="Your limit is fifty percent: pct_change() gives fractions, in which half a percent is 0.005. Bring both into the same unit."
def still_share(table, iso3, first, last):
    rows = table[(table["iso3"] == iso3) & table["year"].between(first, last)]
    stated = rows.set_index("year")["reserves_gb"]
    steps = stated.pct_change().dropna()
    return (steps.abs() < 0.5).mean() * 100

# %% tags=["misconception"] name="years-not-steps" hint="You divide by the number of years. The first year has no year before it: its step is empty, and an empty step is not a moving one. Count the steps."
def still_share(table, iso3, first, last):
    rows = table[(table["iso3"] == iso3) & table["year"].between(first, last)]
    stated = rows.set_index("year")["reserves_gb"]
    steps = stated.pct_change() * 100
    return (steps.abs() < 0.5).mean() * 100

# %% tags=["misconception"] name="step-into-the-window" hint="One step too many: the one that leads from the year before first into the window. You made the steps before you cut the years. Both years of a step lie within first to last."
def still_share(table, iso3, first, last):
    rows = table[table["iso3"] == iso3].set_index("year")["reserves_gb"]
    steps = (rows.pct_change() * 100).loc[first:last]
    return (steps.abs() < 0.5).mean() * 100

# %% tags=["misconception"] name="barrels-not-percent" hint="Your limit is half a billion barrels, the same for a large and a small owner. The question measures a step in percent of the year before: pct_change() instead of diff()."
def still_share(table, iso3, first, last):
    rows = table[(table["iso3"] == iso3) & table["year"].between(first, last)]
    stated = rows.set_index("year")["reserves_gb"]
    steps = stated.diff().dropna()
    return (steps.abs() < 0.5).mean() * 100

# %% tags=["misconception"] name="all-countries" hint="The country is not used: your rows hold all countries, one below the other. Keep those whose iso3 equals the name in the brackets."
def still_share(table, iso3, first, last):
    rows = table[table["year"].between(first, last)]
    steps = rows["reserves_gb"].pct_change().dropna() * 100
    return (steps.abs() < 0.5).mean() * 100

# %% tags=["misconception"] name="moving-steps" hint="You return the share of the steps that do move. The question asks for the still ones."
def still_share(table, iso3, first, last):
    rows = table[(table["iso3"] == iso3) & table["year"].between(first, last)]
    stated = rows.set_index("year")["reserves_gb"]
    steps = stated.pct_change().dropna() * 100
    return (steps.abs() >= 0.5).mean() * 100

# %% tags=["misconception"] name="ends-left-out" hint="The first and the last year have dropped out of your window: > and < leave the ends out, >= and <= keep them."
def still_share(table, iso3, first, last):
    rows = table[(table["iso3"] == iso3) & (table["year"] > first) & (table["year"] < last)]
    steps = rows["reserves_gb"].pct_change().dropna() * 100
    return (steps.abs() < 0.5).mean() * 100

# %% tags=["misconception"] name="against-the-first" hint="You measured every year against the first one of the window. A step goes from one year to the next: the year before is its base."
def still_share(table, iso3, first, last):
    rows = table[(table["iso3"] == iso3) & table["year"].between(first, last)]
    stated = rows.set_index("year")["reserves_gb"]
    steps = (stated / stated.iloc[0] - 1).iloc[1:] * 100
    return (steps.abs() < 0.5).mean() * 100

# %% tags=["misconception"] name="always-saudi-arabia" hint="Right for Saudi Arabia, and for it only: its code stands inside the function. Write iso3, the name in the brackets, in its place."
def still_share(table, iso3, first, last):
    rows = table[(table["iso3"] == "SAU") & table["year"].between(first, last)]
    steps = rows["reserves_gb"].pct_change().dropna() * 100
    return (steps.abs() < 0.5).mean() * 100

# %% tags=["test"]
assert check("a03-q7", still_share=still_share)
### BEGIN HIDDEN TESTS
# Other countries and periods, and a made-up table with falls, a step at the start and a second country.
fresh = pd.read_csv(dataset("oil_reserves_history"))
for code, first, last in [("ARE", 1985, 2020), ("NOR", 1981, 2019), ("VEN", 2005, 2020), ("KWT", 1983, 2005)]:
    stated = fresh[fresh["iso3"] == code].set_index("year")["reserves_gb"]
    still = 0
    for year in range(first + 1, last + 1):
        still += abs(stated[year] - stated[year - 1]) < 0.005 * stated[year - 1]
    answer_here = still_share(fresh.copy(), code, first, last)
    assert abs(answer_here - 100 * still / (last - first)) <= 0.11, f"not right for {code}, {first} to {last}"
made_up = pd.DataFrame({
    "iso3": ["AAA"] * 7 + ["BBB"] * 7,
    "year": list(range(2000, 2007)) * 2,
    "reserves_gb": [50.0, 50.1, 40.0, 40.1, 40.3, 40.3, 80.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.1, 9.0],
})
assert abs(still_share(made_up, "AAA", 2001, 2005) - 100 * 3 / 4) <= 0.11, "not right on a made-up table"
assert abs(still_share(made_up, "BBB", 2001, 2006) - 100 * 3 / 5) <= 0.11, "not right on a made-up table"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     How many steps lie between four years? And is a fall of 3 percent a small step?
#   - >-
#     Cut country and years first, then `pct_change()`, drop the empty first step, take `.abs()`, and count those
#     below the limit.
# reasoning: >-
#   The whole is the steps, and there is one step fewer than there are years: the first year has nothing before
#   it, so its empty step must go. The limit works up *and* down, so the sign is taken off before the comparison,
#   or every deep fall counts as still. `pct_change()` gives fractions, so either the steps are multiplied by a
#   hundred or the limit is divided by it. A limit in percent treats large and small owners alike, which a limit
#   in barrels would not. Many still steps do not prove that anything is wrong; they say that the number was
#   stated again, and not measured again.

# %% [raw] tags=["question"]
# id: a03-q8
# title: A verdict in 150 words
# points: 8
# minutes: 30
# objective: fixing a vague word before looking, and a verdict that follows from that rule
# pattern: verdict-essay
# tracks:
#   chile-china:
#     exchange:
#       "The article says that the relation is exposed to swings of energy prices, because it leans on oil and gas. The Russian half of that can be tested alone, and for later years than the lesson's.": ""
#       "*After 2013 Russia still leaned on oil and gas.* (Table `oil_dependence`, `country_iso3` RUS, 2014 to 2021, where the table's figures for Russia end.)": "*After 2013 Saudi Arabia still leaned on oil.* (Table `oil_dependence`, `country_iso3` SAU, 2014 to 2021; its exports have figures to 2024.)"
#       "**Another claim, for the same points and without giving a reason:** *After 2013 Saudi Arabia still leaned on oil.* (The same table, `country_iso3` SAU, 2014 to 2021; its exports have figures to 2024.)": ""

# %% [markdown] tags=["task"]
# The article says that the relation is exposed to swings of energy prices, because it leans on oil and gas.
# The Russian half of that can be tested alone, and for later years than the lesson's. **The claim, in our
# words:** *After 2013 Russia still leaned on oil and gas.* (Table `oil_dependence`, `country_iso3` RUS, 2014
# to 2021, where the table's figures for Russia end.)
#
# Write **120 to 180 words**, in this order:
#
# 1. **Your rule, first.** What must be counted, in which unit and years, and from which value on is "still
#    leaned on" true? Another reader must be able to apply your rule without asking you.
# 2. **Evidence.** At least one number that your rule needs, with its unit, its period and its source (the
#    table, and who made it: World Bank, World Development Indicators, edition of 2026).
# 3. **Limits.** One thing about these data that could make you wrong, and in which direction.
# 4. **Verdict.** One of the four, following from your rule: *holds*, *holds with a caveat*, *does not hold*,
#    *cannot be told from these data*.
#
# What is graded is whether your verdict follows from the rule you declared, not which verdict it is: with
# different rules two people can both be right and disagree. What you think of a government, an alliance or a
# sanction is not graded and need not appear. Language and style are not graded either. You may hand in under
# a pseudonym, if your class agrees on a way to do so.
#
# **Another claim, for the same points and without giving a reason:** *After 2013 Saudi Arabia still leaned on
# oil.* (The same table, `country_iso3` SAU, 2014 to 2021; its exports have figures to 2024.)
#
# The table has two measures. `fuel_exports_pct_exports` is the share of fuels (oil, products, gas and coal)
# in the goods exports; `oil_rents_pct_gdp` is the value of the crude oil lifted, less its cost, in percent of
# GDP. You may use one or both.
#
# Eight points, 0 to 2 for each: **precision** of the rule, **evidence**, **limits**, **verdict** that fits
# the rule.
#
# ### BEGIN MARK SCHEME
# Marks and anchor answers: rubrics/a03_oil_and_gas.md. Four criteria, 0 to 2 each; never for or against an
# opinion.
#
# - Precision. 2: measure, unit, years and a threshold, all declared first. 1: one of them missing or left
#   to taste. 0: no rule.
# - Evidence. 2: a right number the rule needs, with unit, period and source. 1: right, but one of these is
#   missing, or beside the rule. 0: none, or wrong.
# - Limits. 2: a particular limit of these data, and which way it pushes. 1: particular without direction,
#   or general. 0: none.
# - Verdict. 2: one of the four, and the rule with the evidence gives it. 1: one of the four, but the rule
#   does not give it, or there is no rule. 0: none of the four.
# ### END MARK SCHEME

# %% [markdown]
# Room for computing what your rule needs (not graded):

# %%
dependence = pd.read_csv(dataset("oil_dependence"))

# %% [markdown] tags=["essay"]
# *Write your text here.*
