# %% [raw] tags=["card"]
# title: "Assignment 05: Reading rises, labels and forecasts"
# question: "What can compounded rises, changed labels and old forecasts say about a crisis and its end?"
# claims: [C01, C04, C11, C16]

# %% [markdown]
# > **People live behind these numbers.** A price level is somebody's wage; a row of displaced people is
# > people who left home. You never have to speak for a country.
#
# **Rules that hold in every question**
#
# - A period includes both of its ends: 2018 to 2024 are seven years. From the **end** of 2018 to the **end**
#   of 2024 there are six steps, 2019 to 2024.
# - Percent changes multiply. A rise by 50 percent is the factor 1.5, a fall by 50 percent the factor 0.5;
#   one after the other they make 0.75, not 1.
# - A percentage is a number such as 12.5, not 0.125. You need not round; each question says how near is near
#   enough.
# - `macro` holds what one edition said: the IMF's World Economic Outlook of October 2025. Its values of 2025
#   are forecasts.
#
# A pattern you will need more than once takes one country's column, with the year as its label:
#
# ```python
# one = table[table["country_iso3"] == "BRA"].set_index("year")["growth_pct"]
# one.loc[2015:2017]      # three years: .loc keeps both ends
# ```
#
# Nothing here asks whether a government, a loan or a sanction is right.

# %% tags=["setup"]
import matplotlib.pyplot as plt
import pandas as pd

from alliance import check, dataset, predict
from alliance.figures import STYLE

plt.style.use(STYLE)

# %% [raw] tags=["question"]
# id: a05-q1
# title: What an edition says
# points: 1
# minutes: 4
# objective: before scoring a forecast, ask who said what, when, and about which year
# pattern: soft-landing
# answers:
#   answer:
#     kind: text
#     choices: [A, B, C, D, E]
#     define: 'Write one letter in quotes, for instance answer = "F" if there were an F.'
# praise: "Edition and target year are two clocks; only what was said before can be a forecast."

# %% [markdown]
# Run the next cell. It shows five rows of the table `forecast_vintages`: Argentina, with the growth of real
# GDP in percent.

# %%
vintages = pd.read_csv(dataset("forecast_vintages"))
shown = ["country_iso3", "target_year", "edition", "horizon_years", "growth_pct"]
some = ["2019-04", "2022-04", "2023-04", "2024-04", "2025-10"]
argentina = vintages[(vintages["country_iso3"] == "ARG") & (vintages["target_year"] == 2023)]
argentina.loc[argentina["edition"].isin(some), shown]

# %% [markdown]
# Which sentence is true of every row of the table?
#
# - **A.** A row is one country in one year, and `growth_pct` is how the economy grew in that year.
# - **B.** A row is what one edition said about one target year; with `horizon_years` below zero it was said
#   after that year and is no forecast.
# - **C.** A row is what one edition said about one target year; with `horizon_years` below zero it was said
#   before that year began.
# - **D.** A row is one country in one edition, and `growth_pct` is the growth of the year in which the
#   edition came out.
# - **E.** A row is what one edition said about one target year; once that year is over, all later editions
#   give the same number.
#
# Give the letter in quotes.

# %% tags=["solution"]
answer = ...
### BEGIN SOLUTION
answer = "B"
### END SOLUTION

# %% tags=["alternative"] name="small-letter"
answer = "b"

# %% tags=["alternative"] name="with-spaces"
answer = " B "

# %% tags=["misconception"] name="country-year" hint="Country and year are the same in all five rows, and the numbers differ. So a row cannot be a country in a year. What else tells the rows apart?"
answer = "A"

# %% tags=["misconception"] name="sign-of-the-horizon" hint="Compare the row of 2019-04 with the row of 2024-04: which of the two was printed when the target year was already over? Then look at the sign of its horizon."
answer = "C"

# %% tags=["misconception"] name="year-of-the-edition" hint="The five editions came out in five different years, and all five rows are about one year. Which column names the year that the number is about?"
answer = "D"

# %% tags=["misconception"] name="final" hint="Compare the last two rows. Both were printed after the target year, and they do not agree: the past is revised too."
answer = "E"

# %% tags=["test"]
assert check("a05-q1", answer=answer)
### BEGIN HIDDEN TESTS
# Each sentence is held against the table itself.
fresh = pd.read_csv(dataset("forecast_vintages"))
said_later = fresh["edition"].str[:4].astype(int) > fresh["target_year"]
over = fresh[said_later & (fresh["source"] == "IMF")].dropna(subset="growth_pct")
one_number = bool((over.groupby(["country_iso3", "target_year"])["growth_pct"].nunique() == 1).all())
true_of_table = {
    "A": not fresh.duplicated(["country_iso3", "target_year"]).any(),
    "B": bool((said_later == (fresh["horizon_years"] < 0)).all()),
    "C": bool((said_later == (fresh["horizon_years"] > 0)).all()),
    "D": not fresh.duplicated(["country_iso3", "edition"]).any(),
    "E": one_number,
}
assert true_of_table[answer.strip().upper()], "the sentence chosen is not true of the table"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     Which two columns of the example are about time, and which of them changes from row to row?
#   - >-
#     Compare the edition with the target year in each row. Where the edition came later, what sign has the
#     horizon?
# reasoning: >-
#   Two clocks run in this table: when something was said (`edition`), and about which year (`target_year`). The
#   horizon is the difference between them; below zero the year was already over, so such a row is a later
#   estimate and no forecast. Later editions do not agree with each other either, because the past is revised, so
#   *the outcome* always means the outcome as one edition has it. Whoever scores forecasts must name the edition
#   on both sides. A check for the grain: country, edition and target year together should occur once for each
#   source.

# %% [raw] tags=["question"]
# id: a05-q2
# title: Five years of prices
# points: 1
# minutes: 8
# objective: rises compound, and the steps between two year-ends are one fewer than the year-ends
# pattern: predict-a-number
# answers:
#   price_factor:
#     kind: number
#     tolerance: 0.05
#     unit: times
#     define: "The number by which a price of the end of 2018 is multiplied to give that of the end of 2023."
#     next: "Print the five rises first, then the five factors. Which year is the first step, which the last?"
# praise: "Five factors, one product. Adding the five rises would have given a seventh of it."

# %% [markdown]
# By what number did consumer prices in **Lebanon** multiply from the **end of 2018** to the **end of 2023**?
# If a basket cost 100 pounds at the end of 2018, and 250 at the end of 2023, the number would be 2.5.
#
# Use the table `macro` (one row per country and year), `country_iso3` `"LBN"`, and the column
# `inflation_eop_pct`: December's prices against the December before, in percent. `price_factor` is one number
# (within 0.05, so one decimal is enough).
#
# Guess first, in place of the dots, and say how sure you are (50 to 100 percent) that your guess lies within ten
# of the result, or within a tenth of it where that is more. To help you guess: the
# five rises were about 10, 150, 220, 120 and 190 percent. The guess gives no points and loses none; you may
# clear that cell before you hand in.

# %%
predict("a05-q2", ..., sure=...)

# %% [markdown]
# Now compute it, from the table.

# %% tags=["solution"]
macro = pd.read_csv(dataset("macro"))
price_factor = ...
### BEGIN SOLUTION
rises = macro[macro["country_iso3"] == "LBN"].set_index("year")["inflation_eop_pct"]
factors = 1 + rises / 100
price_factor = factors.loc[2019:2023].prod()
### END SOLUTION

# %% tags=["alternative"] name="loop"
macro = pd.read_csv(dataset("macro"))
price_factor = 1
for _, row in macro.iterrows():
    if row["country"] == "Lebanon" and 2018 < row["year"] <= 2023:
        price_factor = price_factor * (100 + row["inflation_eop_pct"]) / 100

# %% tags=["alternative"] name="levels-divided"
macro = pd.read_csv(dataset("macro"))
wide = macro.pivot(index="year", columns="country", values="inflation_eop_pct").loc[2010:]
levels = (1 + wide["Lebanon"] / 100).cumprod()
price_factor = round(levels[2023] / levels[2018], 1)

# %% tags=["alternative"] name="logarithms"
import math

macro = pd.read_csv(dataset("macro"))
lebanon = macro.query("country_iso3 == 'LBN' and 2019 <= year <= 2023")
price_factor = math.exp(sum(math.log1p(rise / 100) for rise in lebanon["inflation_eop_pct"]))

# %% tags=["misconception"] name="adds-rises" hint="You added the rises. But each rise stands on the prices that the year before had left: factors multiply. What do two rises by half make, one after the other?"
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "LBN"].set_index("year")["inflation_eop_pct"]
price_factor = 1 + rises.loc[2019:2023].sum() / 100

# %% tags=["misconception"] name="a-step-too-many" hint="Your product holds the rise of 2018 as well. That rise was over at the end of 2018, where you start. Which year is the first step?"
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "LBN"].set_index("year")["inflation_eop_pct"]
price_factor = (1 + rises.loc[2018:2023] / 100).prod()

# %% tags=["misconception"] name="last-step-missing" hint="Your product ends a year too early. range(2019, 2023) stops before its end, and so does year < 2023. Which rise leads to the end of 2023?"
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "LBN"].set_index("year")["inflation_eop_pct"]
price_factor = 1
for year in range(2019, 2023):
    price_factor = price_factor * (1 + rises[year] / 100)

# %% tags=["misconception"] name="one-forgotten" hint="You multiplied the rises themselves. A rise by half makes prices 1.5 times as high, not 0.5 times: the 1 has to be added to each rise first."
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "LBN"].set_index("year")["inflation_eop_pct"]
price_factor = (rises.loc[2019:2023] / 100).prod()

# %% tags=["misconception"] name="rise-not-factor" hint="This is how much was added, as a part of the old prices. Asked for is the number by which prices multiply: a doubling is 2, not 1."
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "LBN"].set_index("year")["inflation_eop_pct"]
price_factor = (1 + rises.loc[2019:2023] / 100).prod() - 1

# %% tags=["misconception"] name="percent-rise" hint="This is the whole rise in percent. Asked for is the number by which prices multiply, as in the example with the basket: a rise by half would be 1.5."
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "LBN"].set_index("year")["inflation_eop_pct"]
price_factor = 100 * (1 + rises.loc[2019:2023] / 100).prod() - 100

# %% tags=["misconception"] name="mean-rise" hint="You took the mean of the five rises and let it act five times. The mean of percentages is not the rise that the same steps give: multiply the five factors as they are."
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "LBN"].set_index("year")["inflation_eop_pct"]
price_factor = (1 + rises.loc[2019:2023].mean() / 100) ** 5

# %% tags=["misconception"] name="yearly-means" hint="You used inflation_avg_pct, which compares one year's mean prices with another's. From December to December you need the other column."
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "LBN"].set_index("year")["inflation_avg_pct"]
price_factor = (1 + rises.loc[2019:2023] / 100).prod()

# %% tags=["misconception"] name="rounded-rises" hint="You multiplied the rounded rises of the text above. They were there for guessing; take the rises from the table."
price_factor = 1.1 * 2.5 * 3.2 * 2.2 * 2.9

# %% tags=["test"]
assert check("a05-q2", price_factor=price_factor)
### BEGIN HIDDEN TESTS
# A price that walks through the years, one by one; the other way round it must come back to its start.
fresh = pd.read_csv(dataset("macro"))
fresh = fresh[fresh["country"] == "Lebanon"].set_index("year")["inflation_eop_pct"]
price = 100.0
for year in [2019, 2020, 2021, 2022, 2023]:
    price = price + price * fresh[year] / 100
assert abs(price_factor - price / 100) <= 0.1, "price_factor does not lead from one year-end to the other"
### END HIDDEN TESTS

# %% [markdown]
# Your guess and the result, side by side:

# %%
predict("a05-q2", result=price_factor)

# %% [raw] tags=["help"]
# hints:
#   - >-
#     If prices rise by half and then by half again, how many times as high are they?
#   - >-
#     Turn each rise into a factor by dividing by a hundred and adding 1. Which rise is the first after the end of
#     2018? Multiply from there.
# reasoning: >-
#   Each rise stands on the prices that the year before had left, so the factors multiply; adding the rises, or
#   letting their mean act five times, gives something else. A rise becomes a factor by adding 1, and a forgotten
#   1 turns a rise by half into a fall. From the end of one year to the end of another there is one step fewer
#   than there are year-ends, and the first step is the year after the start. The column must be the one from
#   December to December, since yearly means compare something else. Check yourself with the basket of the
#   question, and by asking whether the product is larger than each single factor.

# %% [raw] tags=["question"]
# id: a05-q3
# title: More people, or another label
# points: 2
# minutes: 12
# objective: the same people under another label are not more people
# pattern: completion
# answers:
#   times_as_many:
#     kind: function
#     tolerance: 0.005
#     calls:
#       - with: ["@displaced_by_origin", "COL", 2007, [refugees, asylum_seekers]]
#       - with: ["@displaced_by_origin", "COL", 2007, [refugees, asylum_seekers, others_of_concern]]
#       - with: ["@displaced_by_origin", "AFG", 2025, [refugees, asylum_seekers, other_in_need]]
#     next: "Print people inside the function for Colombia: one number a year. Then divide two of them."
# praise: "Two factors of one year, both right. A headline that gives one of them has to name the labels."

# %% [markdown]
# In `displaced_by_origin`, by UNHCR, a row is one country of **origin** at the **end** of one year. Each
# column of numbers is a label: refugees, asylum seekers and others in need are abroad; *others of concern*
# are further people whom UNHCR looks after (who they are differs from country to country and year to year);
# the last column counts people displaced *within* their country. Run the next cell and look at the columns
# from left to right.

# %%
displaced = pd.read_csv(dataset("displaced_by_origin"))
displaced[(displaced["origin_iso3"] == "COL") & displaced["year"].between(2005, 2008)]

# %% [markdown]
# In 2007 UNHCR counted people in a situation *like* that of refugees among the refugees, and called the
# figure not fully comparable with earlier ones (Statistical Yearbook 2007). So how much of the growth is
# people, and how much a label?
#
# Complete the function. It answers: **how many times as many** people of one origin stand under the `labels`
# at the end of `year` as at the end of the year **before**? Unchanged would be 1, a doubling 2, a fall by
# half 0.5. `labels` is a list of columns, which are added up. A cell is empty where nobody stands under that
# label, or where the label did not exist yet; either way it adds nothing here. The function is checked on
# Colombia with two lists of labels and on Afghanistan, afterwards on others, within 0.01.

# %% tags=["solution"]
displaced = pd.read_csv(dataset("displaced_by_origin"))


def times_as_many(table, origin_iso3, year, labels):
    """How many times as many people under the labels at the end of year as a year before."""
    # Step 1. The rows of this origin, with the year as their label (set_index).
    rows = ...
    # Step 2. One number a year: the columns of labels, added up from left to right (axis="columns").
    people = ...
    # Step 3. Return one year's number divided by another's: fill the gaps, and take the # away.
    # return people[____] / people[____]
### BEGIN SOLUTION


def times_as_many(table, origin_iso3, year, labels):
    """How many times as many people under the labels at the end of year as a year before."""
    rows = table[table["origin_iso3"] == origin_iso3].set_index("year")
    people = rows[labels].sum(axis="columns")
    return people[year] / people[year - 1]
### END SOLUTION

# %% tags=["alternative"] name="fillna-and-pct-change"
def times_as_many(table, origin_iso3, year, labels):
    rows = table[table["origin_iso3"] == origin_iso3].sort_values("year").set_index("year")
    people = rows[labels].fillna(0).sum(axis=1)
    return round(1 + people.pct_change()[year], 2)

# %% tags=["alternative"] name="two-queries"
def times_as_many(table, origin_iso3, year, labels):
    rows = table.query("origin_iso3 == @origin_iso3")
    after = rows[rows["year"] == year][labels].sum().sum()
    before = rows[rows["year"] == year - 1][labels].sum().sum()
    return float(after / before)

# %% tags=["alternative"] name="loop"
def times_as_many(table, origin_iso3, year, labels):
    people = {year - 1: 0, year: 0}
    for _, row in table.iterrows():
        if row["origin_iso3"] == origin_iso3 and row["year"] in people:
            for label in labels:
                if row[label] > 0:
                    people[row["year"]] = people[row["year"]] + row[label]
    return people[year] / people[year - 1]

# %% tags=["alternative"] name="pivot"
def times_as_many(table, origin_iso3, year, labels):
    long = table.melt(["origin_iso3", "year"], labels)
    wide = long.pivot_table(index="year", columns="origin_iso3", values="value", aggfunc="sum")
    return wide.loc[year, origin_iso3] / wide.loc[year - 1, origin_iso3]

# %% tags=["misconception"] name="upside-down" hint="Your fraction stands on its head: a growing number must give more than 1. The year that is asked about belongs above the line, the year before below."
def times_as_many(table, origin_iso3, year, labels):
    rows = table[table["origin_iso3"] == origin_iso3].set_index("year")
    people = rows[labels].sum(axis="columns")
    return people[year - 1] / people[year]

# %% tags=["misconception"] name="percent-change" hint="This is the change in percent. Asked for is how many times as many: unchanged is 1, and a doubling is 2."
def times_as_many(table, origin_iso3, year, labels):
    rows = table[table["origin_iso3"] == origin_iso3].set_index("year")
    people = rows[labels].sum(axis="columns")
    return 100 * (people[year] / people[year - 1] - 1)

# %% tags=["misconception"] name="persons-added" hint="You subtracted: this is a number of persons. Asked for is how many times as many, so one year's number is divided by the other's."
def times_as_many(table, origin_iso3, year, labels):
    rows = table[table["origin_iso3"] == origin_iso3].set_index("year")
    people = rows[labels].sum(axis="columns")
    return people[year] - people[year - 1]

# %% tags=["misconception"] name="first-year-of-the-table" hint="Below your line stands the first year of the table. The question compares with the year just before: year - 1."
def times_as_many(table, origin_iso3, year, labels):
    rows = table[table["origin_iso3"] == origin_iso3].set_index("year")
    people = rows[labels].sum(axis="columns")
    return people[year] / people.iloc[0]

# %% tags=["misconception"] name="a-year-too-early" hint="Your two years lie one too early. The end of year belongs above the line, and the end of the year before it below."
def times_as_many(table, origin_iso3, year, labels):
    rows = table[table["origin_iso3"] == origin_iso3].set_index("year")
    people = rows[labels].sum(axis="columns")
    return people[year - 1] / people[year - 2]

# %% tags=["misconception"] name="empty-swallows-all" hint="Colombia is right, Afghanistan is not a number (nan): with + an empty cell makes the whole sum empty. Here it adds nothing: .sum(axis='columns') skips it, .fillna(0) fills it."
def times_as_many(table, origin_iso3, year, labels):
    rows = table[table["origin_iso3"] == origin_iso3].set_index("year")
    people = 0
    for label in labels:
        people = people + rows[label]
    return people[year] / people[year - 1]

# %% tags=["misconception"] name="within-the-country" hint="You added the people displaced within their country as well. Use the columns named in labels, and no others."
def times_as_many(table, origin_iso3, year, labels):
    rows = table[table["origin_iso3"] == origin_iso3].set_index("year")
    people = rows[labels + ["internally_displaced"]].sum(axis="columns")
    return people[year] / people[year - 1]

# %% tags=["misconception"] name="first-label-only" hint="You count the first label of the list and leave the others out. Put the whole list into the brackets, rows[labels], and add up its columns."
def times_as_many(table, origin_iso3, year, labels):
    rows = table[table["origin_iso3"] == origin_iso3].set_index("year")
    people = rows[labels[0]]
    return people[year] / people[year - 1]

# %% tags=["misconception"] name="mean-of-the-factors" hint="You made a factor for each label and took their mean: a label with few people weighs as much as a label with many. Add the people up first, and divide once."
def times_as_many(table, origin_iso3, year, labels):
    rows = table[table["origin_iso3"] == origin_iso3].set_index("year")
    return (rows.loc[year, labels] / rows.loc[year - 1, labels]).mean()

# %% tags=["misconception"] name="all-origins" hint="The origin is not used: your numbers hold the people of all countries in the table. Keep the rows whose origin_iso3 equals the name in the brackets."
def times_as_many(table, origin_iso3, year, labels):
    people = table.groupby("year")[labels].sum().sum(axis="columns")
    return people[year] / people[year - 1]

# %% [markdown]
# Colombia in 2007: first by the labels of people abroad, then with the others of concern. Run it when your
# function is ready, and compare the two.

# %%
abroad = ["refugees", "asylum_seekers"]
print(times_as_many(displaced, "COL", 2007, abroad))
print(times_as_many(displaced, "COL", 2007, abroad + ["others_of_concern"]))

# %% tags=["test"]
assert check("a05-q3", times_as_many=times_as_many)
### BEGIN HIDDEN TESTS
# Other origins, years and labels, and a made-up table whose rows are not in order.
fresh = pd.read_csv(dataset("displaced_by_origin"))
asked = [
    ("VEN", 2018, ["refugees", "asylum_seekers", "other_in_need"]),
    ("VEN", 2018, ["refugees", "asylum_seekers", "other_in_need", "others_of_concern"]),
    ("SYR", 2012, ["refugees", "asylum_seekers"]),
    ("RUS", 2002, ["refugees", "others_of_concern"]),
    ("UKR", 2019, ["internally_displaced", "others_of_concern"]),
]
for code, year, labels in asked:
    part = fresh[fresh["origin_iso3"] == code]
    after = sum(part.loc[part["year"] == year, label].fillna(0).sum() for label in labels)
    before = sum(part.loc[part["year"] == year - 1, label].fillna(0).sum() for label in labels)
    answer_here = times_as_many(fresh.copy(), code, year, list(labels))
    assert abs(answer_here - after / before) <= 0.011, f"times_as_many is not right for {code}, {year}"
made_up = pd.DataFrame({
    "origin_iso3": ["BBB", "AAA", "AAA", "BBB", "AAA"],
    "origin": ["Beland", "Aland", "Aland", "Beland", "Aland"],
    "year": [2002, 2002, 2001, 2001, 2003],
    "refugees": [10, 60, 20, 500, 900],
    "asylum_seekers": [10, 15, 5, 500, 900],
    "other_in_need": [10.0, 5.0, None, None, 900.0],
    "others_of_concern": [10, 0, 40, 500, 900],
    "internally_displaced": [10, 7, 700, 500, 900],
})
labels = ["refugees", "asylum_seekers", "other_in_need"]
answer_here = times_as_many(made_up, "AAA", 2002, labels)
assert abs(answer_here - (60 + 15 + 5) / (20 + 5)) <= 0.011, "not right on a made-up table"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     What does unchanged have to give, and what a doubling? So which year stands above the line?
#   - >-
#     Keep this origin, set the year as label, add up `rows[labels]` from left to right, then divide the year by
#     the year before.
# reasoning: >-
#   The labels decide who is counted, so they are a parameter and not part of the code: the same people under a
#   new label would otherwise look like more people. The columns are added up across a row first, and the division
#   is made once; a mean of factors would let a label with few people weigh as much as a label with many. `sum`
#   skips empty cells, while `+` makes the whole sum empty; here the question says that an empty cell adds
#   nothing, which is not true of every table. A multiple, a percent change and a difference are three answers,
#   and the words *how many times as many* ask for the first. Check yourself: a list with one label and an
#   unchanged number must give 1.

# %% [raw] tags=["question"]
# id: a05-q4
# title: Put the lines in order
# points: 2
# minutes: 8
# objective: keep what is alike before you compare, and spread a change over years by its root
# pattern: parsons
# tracks:
#   chile-china:
#     keeps: "this table of statements of unlike kinds exists for one pair alone; the lines are put in order, no country is judged"
# answers:
#   order:
#     kind: list
#     length: 7
#     choices: [A, B, C, D, E, F, G, H, I]
#     define: 'Write seven letters as a list in brackets, each in quotes, like ["A", "B", "C"].'
#     next: "Go down your list line by line: is every name that a line uses made by a line above it?"
# praise: "Alike first, compared second. Two points say nothing about the road between them: look at 2013."

# %% [markdown]
# The table `trade_statements` lists what was said about trade between Russia and Venezuela. It mixes kinds: a
# row can rest on customs figures, or be an official's statement, a projection, a claim in the press, or a
# target for 2030. Some rows are about half-years, some give a rate and no amount.
#
# By how many percent **a year** did turnover (exports and imports together) grow or shrink from the first
# to the last **whole year** for which an amount was given by customs figures or an official's statement
# about the **past**? The lines that find it are shuffled. **Two of the nine must be left out**: each of
# them runs, and changes the question. (In `period` a whole year has four characters, like `2016`.)
#
# | | line |
# |---|---|
# | **A** | `growth = 100 * (factor ** (1 / years) - 1)` |
# | **B** | `turnover = statements[statements["measure"] == "turnover"]` |
# | **C** | `amounts = said.dropna(subset="value_musd").set_index("year")["value_musd"]` |
# | **D** | `factor, years = amounts.iloc[-1] / amounts.iloc[0], amounts.index[-1] - amounts.index[0]` |
# | **E** | `said = whole_years[whole_years["kind"].isin(["customs_based", "statement"])]` |
# | **F** | `statements = pd.read_csv(dataset("trade_statements")).sort_values("year")` |
# | **G** | `whole_years = turnover[turnover["period"].str.len() == 4]` |
# | **H** | `growth = 100 * (factor - 1) / years` |
# | **I** | `said = whole_years[whole_years["kind"] != "target"]` |
#
# Give the seven letters in the order in which the lines must run, as a list of seven letters, written like
# `order = ["B", "A", "C"]`. You may copy the lines into a cell of your own and try them. One order is right.

# %% tags=["solution"]
order = ...
### BEGIN SOLUTION
order = ["F", "B", "G", "E", "C", "D", "A"]
### END SOLUTION

# %% tags=["alternative"] name="small-letters"
order = ["f", "b", "g", "e", "c", "d", "a"]

# %% tags=["alternative"] name="tuple"
order = ("F", "B", "G", "E", "C", "D", "A")

# %% tags=["alternative"] name="split-text"
order = list("FBGECDA")

# %% tags=["misconception"] name="straight-line" hint="These lines run. But look at the last one: it shares the change out in equal parts, as if growth did not stand on growth. Which of the two growth lines gives the factor back when it acts for all the years?"
order = ["F", "B", "G", "E", "C", "D", "H"]

# %% tags=["misconception"] name="press-claim-kept" hint="These lines run, but your filter on kind throws out the target only. What other kinds does the table have, and would you set them beside customs figures? Print said, and look at its last row."
order = ["F", "B", "G", "I", "C", "D", "A"]

# %% tags=["misconception"] name="both-wrong-lines" hint="Two lines change the question. One keeps a claim of the press among the figures, the other shares growth out in equal parts. For each of them the list holds a line that does it better."
order = ["F", "B", "G", "I", "C", "D", "H"]

# %% tags=["misconception"] name="kind-before-whole-years" hint="The line that filters on kind uses whole_years before any line has made it. Which line makes that name?"
order = ["F", "B", "E", "G", "C", "D", "A"]

# %% tags=["misconception"] name="whole-years-before-turnover" hint="The line that keeps whole years uses the name turnover: which line makes it?"
order = ["F", "G", "B", "E", "C", "D", "A"]

# %% tags=["misconception"] name="factor-before-amounts" hint="The line that makes factor and years uses amounts before it exists. Which line makes amounts?"
order = ["F", "B", "G", "E", "D", "C", "A"]

# %% tags=["misconception"] name="growth-before-factor" hint="The line that makes growth uses factor and years: which line makes these two names?"
order = ["F", "B", "G", "E", "C", "A", "D"]

# %% tags=["misconception"] name="load-late" hint="Your first line uses a table that is not loaded yet. Which line makes the name statements?"
order = ["B", "F", "G", "E", "C", "D", "A"]

# %% tags=["misconception"] name="upside-down" hint="Your list runs from the result back to the table. Python runs from the top: the first letter is the line that needs nothing made before it."
order = ["A", "D", "C", "E", "G", "B", "F"]

# %% tags=["test"]
assert check("a05-q4", order=order)
### BEGIN HIDDEN TESTS
# The lines run in the order given, on a made-up table with the same traps.
lines = {
    "A": "growth = 100 * (factor ** (1 / years) - 1)",
    "B": 'turnover = statements[statements["measure"] == "turnover"]',
    "C": 'amounts = said.dropna(subset="value_musd").set_index("year")["value_musd"]',
    "D": "factor, years = amounts.iloc[-1] / amounts.iloc[0], amounts.index[-1] - amounts.index[0]",
    "E": 'said = whole_years[whole_years["kind"].isin(["customs_based", "statement"])]',
    "F": 'statements = made_up.sort_values("year")',
    "G": 'whole_years = turnover[turnover["period"].str.len() == 4]',
    "H": "growth = 100 * (factor - 1) / years",
    "I": 'said = whole_years[whole_years["kind"] != "target"]',
}
made_up = pd.DataFrame({
    "period": ["2005", "2030", "2001-01/2001-06", "2002", "2011", "2004", "2012", "2003", "2013"],
    "measure": ["turnover"] * 7 + ["russian_exports", "turnover"],
    "value_musd": [400.0, 9000.0, 1.0, 100.0, None, 900.0, 2500.0, 5.0, 80.0],
    "kind": ["statement", "target", "statement", "customs_based", "statement", "statement", "statement",
             "customs_based", "press_claim"],
    "year": [2005, 2030, 2001, 2002, 2011, 2004, 2012, 2003, 2013],
})
space = {"pd": pd, "made_up": made_up}
exec("\n".join(lines[letter.strip().upper()] for letter in order), space)
wanted = 100 * ((2500 / 100) ** (1 / 10) - 1)
assert abs(space["growth"] - wanted) < 0.001, "these lines do not find the growth"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     Which kinds of rows would you set beside customs figures, and which not? And does a growth rate act once or
#     every year?
#   - >-
#     Go by names for the order. Of the two filters keep the one that names what is allowed; of the two growth
#     lines keep the one that uses a root.
# reasoning: >-
#   Alike comes before compared: one measure, whole years, and amounts about the past that rest on customs figures
#   or an official's statement. A filter that only throws out the target keeps claims of the press and
#   projections, and the last row then changes the question. A yearly rate has to give the whole factor back when
#   it acts in every year, so it is a root; sharing the change out in equal parts ignores that growth stands on
#   growth. Two points say nothing about the road between them, so look at the rows in between as well. Check
#   yourself: the first amount times the yearly factor, as often as there are years, gives the last amount.

# %% [raw] tags=["question"]
# id: a05-q5
# title: A score that flatters
# points: 2
# minutes: 14
# objective: misses in two directions must not cancel, and a forecast is no outcome
# pattern: bug-hunt
# tracks:
#   chile-china:
#     exchange: {VEN: ZWE, '("ZWE", 2), ("VEN", 1)': '("ZWE", 2), ("VEN", 1)'}
# answers:
#   mean_miss:
#     kind: function
#     tolerance: 0.005
#     calls:
#       - with: ["@forecast_vintages", "BRA", 1]
#       - with: ["@forecast_vintages", "VEN", 0]
#       - with: ["@forecast_vintages", "ARG", 1]
#     next: "Try the function on the small table below it, and compare each miss with what you did by hand."
# praise: "A score needs a horizon, an edition, an outcome that is over, and misses that cannot cancel."

# %% [markdown]
# How far off were the IMF's forecasts of growth? The function below scores those of the **April** editions
# with one horizon (0: said in the April of the target year itself, 1: a year earlier) against what the
# edition of **October 2025** says of the same years. It runs, but it **breaks its promise twice**:
#
# *By how many percentage points, on average and whatever the direction, did these forecasts miss? Only target
# years that are over count, that is up to 2024.*
#
# A small example tells. For 2022 the forecast was 3 percent, and the later number is 1: a miss by two
# points. For 2023 the forecast was 1 and the later number is 3: a miss by two again. For 2026 there is no
# outcome yet, so that row does not count. So the mean miss is two points. Run the function's cell and the
# cell after it: what does the function say? Then mend it. Keep its name and the names in its brackets, and
# let it use nothing from outside but them. It is checked on three countries, afterwards on others, within
# 0.01.

# %% tags=["solution"]
def mean_miss(table, country_iso3, horizon):
    """Mean miss in percentage points, whatever the direction, of the April forecasts with this horizon.

    Against the edition of October 2025; only target years that are over, up to 2024.
    """
    imf = table[(table["country_iso3"] == country_iso3) & (table["source"] == "IMF")]
    outcome = imf[imf["edition"] == "2025-10"].set_index("target_year")["growth_pct"]
    april = imf[imf["edition"].str.endswith("-04") & (imf["horizon_years"] == horizon)]
    forecast = april.set_index("target_year")["growth_pct"]
    miss = forecast - outcome
    return miss.mean()
### BEGIN SOLUTION


def mean_miss(table, country_iso3, horizon):
    """Mean miss in percentage points, whatever the direction, of the April forecasts with this horizon.

    Against the edition of October 2025; only target years that are over, up to 2024.
    """
    imf = table[(table["country_iso3"] == country_iso3) & (table["source"] == "IMF")]
    imf = imf[imf["target_year"] <= 2024]
    outcome = imf[imf["edition"] == "2025-10"].set_index("target_year")["growth_pct"]
    april = imf[imf["edition"].str.endswith("-04") & (imf["horizon_years"] == horizon)]
    forecast = april.set_index("target_year")["growth_pct"]
    miss = forecast - outcome
    return miss.abs().mean()
### END SOLUTION

# %% tags=["alternative"] name="mask-and-abs"
def mean_miss(table, country_iso3, horizon):
    imf = table[(table["country_iso3"] == country_iso3) & (table["source"] == "IMF")]
    outcome = imf[imf["edition"] == "2025-10"].set_index("target_year")["growth_pct"]
    april = imf[imf["edition"].str.endswith("-04") & (imf["horizon_years"] == horizon)]
    forecast = april.set_index("target_year")["growth_pct"]
    miss = abs(forecast - outcome)
    return miss[miss.index <= 2024].mean()

# %% tags=["alternative"] name="merge-rounded"
def mean_miss(table, country_iso3, horizon):
    imf = table.query("country_iso3 == @country_iso3 and source == 'IMF' and target_year <= 2024")
    both = imf[imf["horizon_years"] == horizon].merge(imf[imf["edition"] == "2025-10"], on="target_year")
    both = both[both["edition_x"].str[5:] == "04"]
    return round(float((both["growth_pct_x"] - both["growth_pct_y"]).abs().mean()), 2)

# %% tags=["alternative"] name="pivot-of-editions"
def mean_miss(table, country_iso3, horizon):
    imf = table[(table["country_iso3"] == country_iso3) & (table["source"] == "IMF")]
    wide = imf.pivot(index="target_year", columns="edition", values="growth_pct")
    misses = []
    for year in wide.index:
        edition = f"{year - horizon}-04"
        if year <= 2024 and edition in wide.columns:
            misses.append(abs(wide.loc[year, edition] - wide.loc[year, "2025-10"]))
    return pd.Series(misses).mean()

# %% tags=["alternative"] name="root-of-the-square"
def mean_miss(table, country_iso3, horizon):
    rows = table[(table["country_iso3"] == country_iso3) & (table["target_year"] < 2025)]
    outcome = rows[rows["edition"] == "2025-10"].set_index("target_year")["growth_pct"]
    april = rows[rows["edition"].str.contains("-04") & (rows["horizon_years"] == horizon)]
    forecast = april.set_index("target_year")["growth_pct"]
    return (((forecast - outcome) ** 2) ** 0.5).mean()

# %% tags=["misconception"] name="as-given" hint="The function still does what it did when it was given. Run the small example: print miss there, and look at its signs and at its last year."
def mean_miss(table, country_iso3, horizon):
    imf = table[(table["country_iso3"] == country_iso3) & (table["source"] == "IMF")]
    outcome = imf[imf["edition"] == "2025-10"].set_index("target_year")["growth_pct"]
    april = imf[imf["edition"].str.endswith("-04") & (imf["horizon_years"] == horizon)]
    return (april.set_index("target_year")["growth_pct"] - outcome).mean()

# %% tags=["misconception"] name="future-still-scored" hint="The signs cannot cancel any more: one of the two is mended. But a year that is not over is still scored, one forecast against another. Up to which target year may the rows go?"
def mean_miss(table, country_iso3, horizon):
    imf = table[(table["country_iso3"] == country_iso3) & (table["source"] == "IMF")]
    outcome = imf[imf["edition"] == "2025-10"].set_index("target_year")["growth_pct"]
    april = imf[imf["edition"].str.endswith("-04") & (imf["horizon_years"] == horizon)]
    return (april.set_index("target_year")["growth_pct"] - outcome).abs().mean()

# %% tags=["misconception"] name="signs-still-cancel" hint="The years are right now: one of the two is mended. But a miss upwards still cancels a miss downwards. What has to happen to each miss before the mean?"
def mean_miss(table, country_iso3, horizon):
    imf = table[(table["country_iso3"] == country_iso3) & (table["source"] == "IMF")]
    imf = imf[imf["target_year"] <= 2024]
    outcome = imf[imf["edition"] == "2025-10"].set_index("target_year")["growth_pct"]
    april = imf[imf["edition"].str.endswith("-04") & (imf["horizon_years"] == horizon)]
    return (april.set_index("target_year")["growth_pct"] - outcome).mean()

# %% tags=["misconception"] name="abs-of-the-mean" hint="You took the sign off the mean. By then the misses had already cancelled: take the sign off each miss first, and then the mean."
def mean_miss(table, country_iso3, horizon):
    imf = table[(table["country_iso3"] == country_iso3) & (table["source"] == "IMF")]
    imf = imf[imf["target_year"] <= 2024]
    outcome = imf[imf["edition"] == "2025-10"].set_index("target_year")["growth_pct"]
    april = imf[imf["edition"].str.endswith("-04") & (imf["horizon_years"] == horizon)]
    return abs((april.set_index("target_year")["growth_pct"] - outcome).mean())

# %% tags=["misconception"] name="a-year-too-few" hint="One year has dropped out: the comparison stops before 2024, and that year is over. Up to 2024 includes 2024: use <=."
def mean_miss(table, country_iso3, horizon):
    imf = table[(table["country_iso3"] == country_iso3) & (table["source"] == "IMF")]
    imf = imf[imf["target_year"] < 2024]
    outcome = imf[imf["edition"] == "2025-10"].set_index("target_year")["growth_pct"]
    april = imf[imf["edition"].str.endswith("-04") & (imf["horizon_years"] == horizon)]
    return (april.set_index("target_year")["growth_pct"] - outcome).abs().mean()

# %% tags=["misconception"] name="squares" hint="You took the root of the mean of the squares. That is a score too, and it weighs large misses more. The promise is the plain mean of the misses without their signs."
def mean_miss(table, country_iso3, horizon):
    imf = table[(table["country_iso3"] == country_iso3) & (table["source"] == "IMF")]
    imf = imf[imf["target_year"] <= 2024]
    outcome = imf[imf["edition"] == "2025-10"].set_index("target_year")["growth_pct"]
    april = imf[imf["edition"].str.endswith("-04") & (imf["horizon_years"] == horizon)]
    return ((april.set_index("target_year")["growth_pct"] - outcome) ** 2).mean() ** 0.5

# %% tags=["misconception"] name="median" hint="You took the median of the misses. The promise says on average: take the mean."
def mean_miss(table, country_iso3, horizon):
    imf = table[(table["country_iso3"] == country_iso3) & (table["source"] == "IMF")]
    imf = imf[imf["target_year"] <= 2024]
    outcome = imf[imf["edition"] == "2025-10"].set_index("target_year")["growth_pct"]
    april = imf[imf["edition"].str.endswith("-04") & (imf["horizon_years"] == horizon)]
    return (april.set_index("target_year")["growth_pct"] - outcome).abs().median()

# %% tags=["misconception"] name="october-too" hint="You score the October editions with this horizon too. They knew half a year more, so the horizon is no longer one thing. Keep the editions that end in -04."
def mean_miss(table, country_iso3, horizon):
    imf = table[(table["country_iso3"] == country_iso3) & (table["source"] == "IMF")]
    imf = imf[imf["target_year"] <= 2024]
    outcome = imf[imf["edition"] == "2025-10"].set_index("target_year")["growth_pct"]
    early = imf[imf["horizon_years"] == horizon]
    return (early.set_index("target_year")["growth_pct"] - outcome).abs().mean()

# %% tags=["misconception"] name="percent-of-the-outcome" hint="You divided each miss by the outcome. Two points are then little in a year of strong growth and endless in a year of none. The promise is percentage points: do not divide."
def mean_miss(table, country_iso3, horizon):
    imf = table[(table["country_iso3"] == country_iso3) & (table["source"] == "IMF")]
    imf = imf[imf["target_year"] <= 2024]
    outcome = imf[imf["edition"] == "2025-10"].set_index("target_year")["growth_pct"]
    april = imf[imf["edition"].str.endswith("-04") & (imf["horizon_years"] == horizon)]
    return ((april.set_index("target_year")["growth_pct"] - outcome) / outcome).abs().mean() * 100

# %% tags=["misconception"] name="any-horizon" hint="Every horizon counts in your score, also what was said after the target year, where hardly anything is missed. Keep the rows whose horizon_years equals the name in the brackets."
def mean_miss(table, country_iso3, horizon):
    imf = table[(table["country_iso3"] == country_iso3) & (table["source"] == "IMF")]
    imf = imf[imf["target_year"] <= 2024]
    outcome = imf[imf["edition"] == "2025-10"].set_index("target_year")["growth_pct"]
    april = imf[imf["edition"].str.endswith("-04")]
    return (april.set_index("target_year")["growth_pct"] - outcome).abs().mean()

# %% tags=["misconception"] name="divided-by-all-years" hint="The sum of the misses is right, but you divide by all years of the table. The mean belongs to the years in which a forecast with this horizon was made: .mean() counts those."
def mean_miss(table, country_iso3, horizon):
    imf = table[(table["country_iso3"] == country_iso3) & (table["source"] == "IMF")]
    imf = imf[imf["target_year"] <= 2024]
    outcome = imf[imf["edition"] == "2025-10"].set_index("target_year")["growth_pct"]
    april = imf[imf["edition"].str.endswith("-04") & (imf["horizon_years"] == horizon)]
    miss = (april.set_index("target_year")["growth_pct"] - outcome).abs()
    return miss.sum() / len(miss)

# %% [markdown]
# The small example, worked out by hand above. Run this cell again after every change to the function.

# %%
example = pd.DataFrame({
    "country_iso3": ["AAA"] * 6,
    "source": ["IMF"] * 6,
    "edition": ["2021-04", "2022-04", "2025-04", "2025-10", "2025-10", "2025-10"],
    "target_year": [2022, 2023, 2026, 2022, 2023, 2026],
    "horizon_years": [1, 1, 1, -3, -2, 1],
    "growth_pct": [3.0, 1.0, 4.0, 1.0, 3.0, 8.0],
})
mean_miss(example, "AAA", 1)

# %% tags=["test"]
assert check("a05-q5", mean_miss=mean_miss)
### BEGIN HIDDEN TESTS
# Other countries and horizons, and a made-up table whose rows are not in order.
fresh = pd.read_csv(dataset("forecast_vintages"))
for code, horizon in [("COL", 1), ("RUS", 0), ("ZWE", 2), ("VEN", 1), ("BRA", 3)]:
    part = fresh[(fresh["country_iso3"] == code) & (fresh["source"] == "IMF")]
    part = part.set_index(["edition", "target_year"])["growth_pct"].dropna()
    said = [(f"{year - horizon}-04", year) for year in range(2019 + horizon, 2025)]
    misses = [abs(part[row] - part["2025-10", row[1]]) for row in said if row in part.index]
    answer_here = mean_miss(fresh.copy(), code, horizon)
    assert abs(answer_here - sum(misses) / len(misses)) <= 0.011, f"not right for {code}, {horizon}"
made_up = pd.DataFrame({
    "country_iso3": ["AAA", "AAA", "BBB", "AAA", "AAA", "AAA", "AAA", "AAA", "AAA", "AAA", "AAA"],
    "source": ["IMF"] * 10 + ["Central bank"],
    "edition": ["2025-10", "2021-04", "2021-04", "2025-10", "2022-04", "2025-10",
                "2021-10", "2023-04", "2024-04", "2025-10", "2021-04"],
    "target_year": [2024, 2022, 2022, 2022, 2023, 2023, 2022, 2024, 2025, 2025, 2021],
    "horizon_years": [-1, 1, 1, -3, 1, -2, 1, 1, 1, 0, 0],
    "growth_pct": [6.0, -4.0, 50.0, 1.0, 9.0, 2.0, 0.0, 5.0, 30.0, -30.0, 70.0],
})
answer_here = mean_miss(made_up, "AAA", 1)
assert abs(answer_here - (5 + 7 + 1) / 3) <= 0.011, "not right on a made-up table"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     A miss of two points upwards and one of two points downwards: what is their mean, and what should the score
#     be?
#   - >-
#     Print `miss` for the small example. Take the sign off each miss before the mean, and keep only target years
#     up to 2024.
# reasoning: >-
#   Misses upwards and downwards cancel in a plain mean, so a bad forecaster can score zero; the sign must go from
#   each miss, *before* the mean is taken. For a year that is not over, the later edition is a forecast too, and
#   scoring one forecast against another says nothing about being right. Filter the years once, at the top, and
#   both sides keep to it. Percentage points are not divided by the outcome: two points are two points in a year
#   of growth and in a year of none. Check yourself on the small example, and try it with all signs turned round:
#   the score must stay the same.

# %% [raw] tags=["question"]
# id: a05-q6
# title: Draw it so that every year counts
# points: 2
# minutes: 12
# objective: a level, its base, and an axis on which equal factors are equal distances
# pattern: figure
# answers:
#   ax:
#     kind: figure
#     kinds: [line]
#     xlabel: [year]
#     ylabel: [price]
#     yscale: log
#     tolerance: 0.01
#     define: "Draw first; with fig, ax = plt.subplots() you have ax from the start."
#     probes:
#       - {name: level of 2017, take: {at: 2017}}
#       - {name: level of 2018, take: {at: 2018}}
#       - {name: level of 2020, take: {at: 2020}}
#       - {name: level of 2022, take: {at: 2022}}
#       - {name: level of 2024, take: {at: 2024}}
#     next: "Print the eight levels you draw: 1 first, then each year's factor times the level before?"
#   scale:
#     kind: text
#     choices: [log, linear, symlog, logit]
#     define: "Write scale = ax.get_yscale() as the last line of the same cell."
#     next: "The scale asked for is the one on which equal factors are equal distances: ax.set_yscale(...)."
# praise: "A reader sees in which year prices rose fastest, in the small years as well as in the large ones."

# %% [markdown]
# Draw the **level** of consumer prices in **Zimbabwe** at the end of each year from **2017 to 2024**, as a
# line with the end of 2017 as 1. On a linear axis all years before 2022 would lie on the floor: give the
# y axis a **log scale**, on which equal distances are equal factors.
#
# - Eight values. The first, of 2017, is 1; the second is the factor of 2018; and so on (`macro`,
#   `country_iso3` `"ZWE"`, column `inflation_eop_pct`). Draw the levels, not their logarithms, unrounded.
# - The x axis runs in years as plain numbers; its label holds the word `year`.
# - The label of the y axis holds the word `price` and says what is 1.
# - At the end the name `ax` stands for the axes you drew on, and the last line of the cell is
#   `scale = ax.get_yscale()`, which says what scale your y axis has. If you draw with `plt.plot(...)`, write
#   `ax = plt.gca()` before it, in the same cell.

# %% tags=["solution"]
macro = pd.read_csv(dataset("macro"))
# Step 1. Zimbabwe's rises, with the year as their label, and the factors they make.
factors = ...
# Step 2. The levels from 2017 to 2024, with 2017 as 1.
levels = ...
# Step 3. Draw, label both axes, choose the scale of the y axis.
ax = ...
# Step 4. Which scale is it?
scale = ...
### BEGIN SOLUTION
rises = macro[macro["country_iso3"] == "ZWE"].set_index("year")["inflation_eop_pct"]
factors = 1 + rises.loc[2017:2024] / 100
levels = factors.cumprod() / factors.loc[2017]
fig, ax = plt.subplots()
ax.plot(levels.index, levels, marker="o")
ax.set_yscale("log")
ax.set_xlabel("End of the year")
ax.set_ylabel("Consumer prices in Zimbabwe, end of 2017 = 1 (log)")
scale = ax.get_yscale()
### END SOLUTION

# %% tags=["alternative"] name="pyplot-semilogy"
macro = pd.read_csv(dataset("macro"))
zimbabwe = macro[macro["country"] == "Zimbabwe"].set_index("year")["inflation_eop_pct"]
years, levels = [2017], [1]
for year in range(2018, 2025):
    years.append(year)
    levels.append(levels[-1] * (1 + zimbabwe[year] / 100))
plt.figure()
plt.semilogy(years, levels)
plt.xlabel("year")
plt.ylabel("price level, 2017 = 1")
ax = plt.gca()
scale = ax.get_yscale()

# %% tags=["alternative"] name="pandas-logy"
macro = pd.read_csv(dataset("macro"))
wide = macro.pivot(index="year", columns="country_iso3", values="inflation_eop_pct")
factors = 1 + wide["ZWE"] / 100
factors.loc[2017] = 1
ax = factors.loc[2017:2024].cumprod().plot(logy=True, xlabel="Year", ylabel="Prices (end of 2017 = 1)")
scale = ax.get_yscale()

# %% tags=["alternative"] name="set-and-text-years"
macro = pd.read_csv(dataset("macro")).query("country_iso3 == 'ZWE' and 2018 <= year <= 2024")
levels = {"2017": 1.0}
for year, rise in zip(macro["year"], macro["inflation_eop_pct"], strict=True):
    levels[str(year)] = levels[str(year - 1)] * (1 + rise / 100)
fig, ax = plt.subplots(figsize=(8, 4))
ax.plot(list(levels), list(levels.values()), "s--")
ax.set(yscale="log", xlabel="end of year", ylabel="price of a basket that cost 1 in 2017")
scale = "log"

# %% tags=["misconception"] name="linear-axis" hint="The levels are right, but the y axis is linear: most of the years lie on the floor, and a reader takes them for quiet. Set the scale of the y axis, and ask for scale after that."
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "ZWE"].set_index("year")["inflation_eop_pct"]
factors = 1 + rises.loc[2017:2024] / 100
levels = factors.cumprod() / factors.loc[2017]
fig, ax = plt.subplots()
ax.plot(levels.index, levels)
ax.set_xlabel("Year")
ax.set_ylabel("Prices, end of 2017 = 1")
scale = ax.get_yscale()

# %% tags=["misconception"] name="base-a-year-early" hint="Your 1 is the end of 2016: the level of 2017 already holds the rise of 2017. Divide all levels by that of the base year."
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "ZWE"].set_index("year")["inflation_eop_pct"]
levels = (1 + rises.loc[2017:2024] / 100).cumprod()
fig, ax = plt.subplots()
ax.plot(levels.index, levels)
ax.set(yscale="log", xlabel="Year", ylabel="Prices")
scale = ax.get_yscale()

# %% tags=["misconception"] name="base-left-out" hint="Seven values: the base year itself is missing. A reader has to see where the 1 stands. Let the line begin with the year 2017."
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "ZWE"].set_index("year")["inflation_eop_pct"]
levels = (1 + rises.loc[2018:2024] / 100).cumprod()
fig, ax = plt.subplots()
ax.plot(levels.index, levels)
ax.set(yscale="log", xlabel="Year", ylabel="Prices")
scale = ax.get_yscale()

# %% tags=["misconception"] name="rises-drawn" hint="You drew the yearly rises. A level holds all the rises up to its year: multiply the factors up, with cumprod."
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "ZWE"].set_index("year")["inflation_eop_pct"].loc[2017:2024]
fig, ax = plt.subplots()
ax.plot(rises.index, rises)
ax.set(yscale="log", xlabel="Year", ylabel="Prices, rise in percent")
scale = ax.get_yscale()

# %% tags=["misconception"] name="rises-added-up" hint="You added the rises up (cumsum). Each rise stands on the level before it: the factors multiply, and cumprod does that."
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "ZWE"].set_index("year")["inflation_eop_pct"].loc[2017:2024]
rises.loc[2017] = 0
levels = 1 + rises.cumsum() / 100
fig, ax = plt.subplots()
ax.plot(levels.index, levels)
ax.set(yscale="log", xlabel="Year", ylabel="Prices, end of 2017 = 1")
scale = ax.get_yscale()

# %% tags=["misconception"] name="logarithms-drawn" hint="You drew the logarithms of the levels, so the base year stands at zero and nobody can read a price off the axis. Draw the levels, and let the axis do the logarithm."
import math

macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "ZWE"].set_index("year")["inflation_eop_pct"]
factors = 1 + rises.loc[2017:2024] / 100
levels = factors.cumprod() / factors.loc[2017]
fig, ax = plt.subplots()
ax.plot(levels.index, levels.map(math.log10))
ax.set(xlabel="Year", ylabel="Prices, power of ten")
scale = "log"

# %% tags=["misconception"] name="base-one-hundred" hint="Your base is 100. That is a common choice, but the question asks for 1 in 2017, so that the axis reads: how many times as dear."
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "ZWE"].set_index("year")["inflation_eop_pct"]
factors = 1 + rises.loc[2017:2024] / 100
levels = 100 * factors.cumprod() / factors.loc[2017]
fig, ax = plt.subplots()
ax.plot(levels.index, levels)
ax.set(yscale="log", xlabel="Year", ylabel="Prices, end of 2017 = 100")
scale = ax.get_yscale()

# %% tags=["misconception"] name="yearly-means" hint="You used inflation_avg_pct, the change from one year's mean prices to the next. For levels at the end of each year take the other column."
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "ZWE"].set_index("year")["inflation_avg_pct"]
factors = 1 + rises.loc[2017:2024] / 100
levels = factors.cumprod() / factors.loc[2017]
fig, ax = plt.subplots()
ax.plot(levels.index, levels)
ax.set(yscale="log", xlabel="Year", ylabel="Prices, 2017 = 1")
scale = ax.get_yscale()

# %% tags=["misconception"] name="places-not-years" hint="The values are there, but their places on the x axis are not the years as numbers: perhaps 0, 1, 2 and so on, or dates. Hand the years to the plot as well, for instance ax.plot(levels.index, levels)."
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "ZWE"].set_index("year")["inflation_eop_pct"]
factors = 1 + rises.loc[2017:2024] / 100
levels = factors.cumprod() / factors.loc[2017]
fig, ax = plt.subplots()
ax.plot(levels.to_list())
ax.set(yscale="log", xlabel="Year", ylabel="Prices, end of 2017 = 1")
scale = ax.get_yscale()

# %% tags=["misconception"] name="one-year-too-far" hint="Nine values: the last one is 2025, which is a forecast. The line ends with the year 2024."
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "ZWE"].set_index("year")["inflation_eop_pct"]
factors = 1 + rises.loc[2017:] / 100
levels = factors.cumprod() / factors.loc[2017]
fig, ax = plt.subplots()
ax.plot(levels.index, levels)
ax.set(yscale="log", xlabel="Year", ylabel="Prices, end of 2017 = 1")
scale = ax.get_yscale()

# %% tags=["misconception"] name="sorted-downwards" hint="The line runs back and forth, or the order of its points is not that of the years. Draw the levels as cumprod leaves them, year after year."
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "ZWE"].set_index("year")["inflation_eop_pct"]
factors = 1 + rises.loc[2017:2024] / 100
levels = (factors.cumprod() / factors.loc[2017]).sample(frac=1, random_state=1)
fig, ax = plt.subplots()
ax.plot(levels.index, levels)
ax.set(yscale="log", xlabel="Year", ylabel="Prices, end of 2017 = 1")
scale = ax.get_yscale()

# %% tags=["misconception"] name="axis-cut" hint="Your y axis leaves values outside the picture. Each level has to be seen, the first as well as the last: leave ylim out, the log scale gives small and large ones room."
macro = pd.read_csv(dataset("macro"))
rises = macro[macro["country_iso3"] == "ZWE"].set_index("year")["inflation_eop_pct"]
factors = 1 + rises.loc[2017:2024] / 100
levels = factors.cumprod() / factors.loc[2017]
fig, ax = plt.subplots()
ax.plot(levels.index, levels)
ax.set(yscale="log", xlabel="Year", ylabel="Prices, end of 2017 = 1", ylim=(10, 1000))
scale = ax.get_yscale()

# %% tags=["test"]
assert check("a05-q6", ax=ax, scale=scale)
### BEGIN HIDDEN TESTS
# Every drawn level, one year after the other, and the scale of the axes themselves.
from alliance import figure_facts

axes = ax.axes[0] if type(ax).__name__ == "Figure" else ax
axes = axes.item() if type(axes).__name__ == "ndarray" else axes
facts = figure_facts(axes)
assert facts["yscale"] == "log", "the y axis of the figure has no log scale"
drawn = {}
for series in facts["series"]:
    drawn.update(series["points"])
fresh = pd.read_csv(dataset("macro")).query("country == 'Zimbabwe'").set_index("year")["inflation_eop_pct"]
assert sorted(drawn) == [str(year) for year in range(2017, 2025)], "not every year is drawn once"
wanted = 1.0
for year in range(2017, 2025):
    wanted = wanted * (1 + fresh[year] / 100) if year > 2017 else wanted
    assert abs(drawn[str(year)] - wanted) <= 0.02, f"the level drawn for {year} is not right"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     On which axis do a doubling from 1 to 2 and a doubling from 100 to 200 look the same?
#   - >-
#     Factors first, then `cumprod()`, then divide by the factor of the base year so that 2017 is 1. Draw the
#     levels and set the y axis to log.
# reasoning: >-
#   A level holds all rises up to its year, so factors are multiplied up with `cumprod`. The base is the *end* of
#   2017, which already contains the rise of 2017; dividing by that year's factor takes it out, so that 2017
#   stands at 1. On a linear axis the early years lie on the floor and look calm, though prices may have doubled;
#   on a log axis equal distances are equal factors. Draw the levels and let the axis do the logarithm, or nobody
#   can read a price off it. The last year ends where the data end: a forecast drawn as if it had happened would
#   mislead. Check yourself: the level of 2018 is the factor of 2018.

# %% [raw] tags=["question"]
# id: a05-q7
# title: The growth it would take
# points: 2
# minutes: 14
# objective: turning a fall, and the way back, into a recipe that works for any country
# pattern: transfer
# answers:
#   growth_needed:
#     kind: function
#     tolerance: 0.005
#     calls:
#       - with: ["@macro", "LBN", 2018, 2024, 10]
#       - with: ["@macro", "ZWE", 2018, 2020, 4]
#       - with: ["@macro", "ARG", 2017, 2020, 3]
#     next: "Do it for Lebanon alone, step by step in a cell of its own; then move the steps inside."
# praise: "The recipe holds for any country. A fall and the rise that undoes it are two percentages."

# %% [markdown]
# A scenario says *if*, not *will*. If a country's real GDP is to be back at the level of the year `base`, how
# many percent **a year** must it grow, in each of the `steps` years that follow the year `last`?
#
# Complete the function for the table `macro`, column `growth_pct` (growth of real GDP on the year before).
# The level of `base` is the start: its own growth does not count. The growth of the years after `base`, up
# to and including `last`, made the level of `last`. From there, `steps` equal steps lead back. An example
# to do by hand: a fall by half takes two years of 41.42 percent to undo. Where the level of `last` lies
# above that of `base`, the result is negative, and that is fine.
#
# The function must work with whatever is put into its brackets: it is checked on Lebanon (base 2018, last
# 2024, ten years), Zimbabwe and Argentina, and afterwards on others, within 0.01. In a cell of your own,
# `growth_needed(macro, "LBN", 2018, 2024, 10)` tries it.

# %% tags=["solution"]
macro = pd.read_csv(dataset("macro"))


def growth_needed(table, country_iso3, base, last, steps):
    """Percent a year that leads from the real GDP of last back to that of base in steps years."""
    # Step 1. This country's growth, with the year as its label.
    # Step 2. The level of last, if that of base is 1: the factors of the years in between, multiplied.
    # Step 3. The factor that leads back, its root for that many steps, and from factor to percent.
    ...
### BEGIN SOLUTION


def growth_needed(table, country_iso3, base, last, steps):
    """Percent a year that leads from the real GDP of last back to that of base in steps years."""
    rows = table[(table["country_iso3"] == country_iso3) & (table["year"] > base) & (table["year"] <= last)]
    level = (1 + rows["growth_pct"] / 100).prod()
    return 100 * ((1 / level) ** (1 / steps) - 1)
### END SOLUTION

# %% tags=["alternative"] name="index-and-loc"
def growth_needed(table, country_iso3, base, last, steps):
    growth = table[table["country_iso3"] == country_iso3].set_index("year")["growth_pct"].sort_index()
    level = 100 * (1 + growth.loc[base + 1 : last] / 100).prod()
    return round(((100 / level) ** (1 / steps) - 1) * 100, 2)

# %% tags=["alternative"] name="rebased-levels"
def growth_needed(table, country_iso3, base, last, steps):
    growth = table.query("country_iso3 == @country_iso3 and year >= @base").sort_values("year")
    levels = (1 + growth.set_index("year")["growth_pct"] / 100).cumprod()
    return float((levels[base] / levels[last]) ** (1 / steps) * 100 - 100)

# %% tags=["alternative"] name="logarithms"
def growth_needed(table, country_iso3, base, last, steps):
    import math

    lost = 0
    for _, row in table.iterrows():
        if row["country_iso3"] == country_iso3 and row["year"] in range(base + 1, last + 1):
            lost = lost - math.log(1 + row["growth_pct"] / 100)
    return 100 * (math.exp(lost / steps) - 1)

# %% tags=["misconception"] name="adds-growth" hint="You added the growth rates to find the level. Two falls one after the other stand on different levels: turn each into a factor, and multiply."
def growth_needed(table, country_iso3, base, last, steps):
    rows = table[(table["country_iso3"] == country_iso3) & (table["year"] > base) & (table["year"] <= last)]
    level = 1 + rows["growth_pct"].sum() / 100
    return 100 * ((1 / level) ** (1 / steps) - 1)

# %% tags=["misconception"] name="growth-of-the-base-year" hint="Your product holds the growth of the base year too. That growth led to the level of base, which is your start. Which is the first year that counts?"
def growth_needed(table, country_iso3, base, last, steps):
    rows = table[(table["country_iso3"] == country_iso3) & table["year"].between(base, last)]
    level = (1 + rows["growth_pct"] / 100).prod()
    return 100 * ((1 / level) ** (1 / steps) - 1)

# %% tags=["misconception"] name="last-year-left-out" hint="The growth of the year last is missing: range(base + 1, last) stops before it, and so does < last. The way back starts from the level that this year left."
def growth_needed(table, country_iso3, base, last, steps):
    rows = table[(table["country_iso3"] == country_iso3) & (table["year"] > base) & (table["year"] < last)]
    level = (1 + rows["growth_pct"] / 100).prod()
    return 100 * ((1 / level) ** (1 / steps) - 1)

# %% tags=["misconception"] name="equal-parts" hint="Your way back is right as a whole, but you shared it out in equal parts. Growth stands on growth: which factor, taken as often as there are years, makes the whole?"
def growth_needed(table, country_iso3, base, last, steps):
    rows = table[(table["country_iso3"] == country_iso3) & (table["year"] > base) & (table["year"] <= last)]
    level = (1 + rows["growth_pct"] / 100).prod()
    return 100 * (1 / level - 1) / steps

# %% tags=["misconception"] name="lost-points-shared-out" hint="You shared out what was lost. But a loss counts in percent of the higher level, and growth in percent of the lower one: the rise that undoes a fall by half is a doubling."
def growth_needed(table, country_iso3, base, last, steps):
    rows = table[(table["country_iso3"] == country_iso3) & (table["year"] > base) & (table["year"] <= last)]
    level = (1 + rows["growth_pct"] / 100).prod()
    return 100 * (1 - level) / steps

# %% tags=["misconception"] name="the-same-fall-backwards" hint="Your result is how fast it would have to fall, with the sign turned round. The way back divides by the level: turn the factor upside down before you take the root."
def growth_needed(table, country_iso3, base, last, steps):
    rows = table[(table["country_iso3"] == country_iso3) & (table["year"] > base) & (table["year"] <= last)]
    level = (1 + rows["growth_pct"] / 100).prod()
    return 100 * (1 - level ** (1 / steps))

# %% tags=["misconception"] name="no-root" hint="This is the whole way back, as if it were made in a single year. Spread it over the years that are given: a root, not a division."
def growth_needed(table, country_iso3, base, last, steps):
    rows = table[(table["country_iso3"] == country_iso3) & (table["year"] > base) & (table["year"] <= last)]
    level = (1 + rows["growth_pct"] / 100).prod()
    return 100 * (1 / level - 1)

# %% tags=["misconception"] name="power-without-brackets" hint="Python takes the power before the division: ** 1 / steps is the first power, divided by steps. Put brackets around 1 / steps."
def growth_needed(table, country_iso3, base, last, steps):
    rows = table[(table["country_iso3"] == country_iso3) & (table["year"] > base) & (table["year"] <= last)]
    level = (1 + rows["growth_pct"] / 100).prod()
    return 100 * ((1 / level) ** 1 / steps - 1)

# %% tags=["misconception"] name="log-points" hint="You shared out the logarithm of the way back. That adds up nicely over the years, but it is no percentage: turn it back with exp and take off the 1, or take a root instead."
def growth_needed(table, country_iso3, base, last, steps):
    import math

    rows = table[(table["country_iso3"] == country_iso3) & (table["year"] > base) & (table["year"] <= last)]
    level = (1 + rows["growth_pct"] / 100).prod()
    return 100 * math.log(1 / level) / steps

# %% tags=["misconception"] name="mean-growth" hint="You let the mean of the growth rates act in every year. The mean of percentages does not lead to the same level as the rates themselves: multiply their factors."
def growth_needed(table, country_iso3, base, last, steps):
    rows = table[(table["country_iso3"] == country_iso3) & (table["year"] > base) & (table["year"] <= last)]
    level = (1 + rows["growth_pct"].mean() / 100) ** (last - base)
    return 100 * ((1 / level) ** (1 / steps) - 1)

# %% tags=["misconception"] name="fraction" hint="The steps are right, the unit is not: a growth by half stands as 0.5 in your result. Percent are asked for."
def growth_needed(table, country_iso3, base, last, steps):
    rows = table[(table["country_iso3"] == country_iso3) & (table["year"] > base) & (table["year"] <= last)]
    level = (1 + rows["growth_pct"] / 100).prod()
    return (1 / level) ** (1 / steps) - 1

# %% tags=["misconception"] name="one-not-taken-off" hint="This is the yearly factor times a hundred: no growth at all would give a hundred. Take the 1 off before you turn it into percent."
def growth_needed(table, country_iso3, base, last, steps):
    rows = table[(table["country_iso3"] == country_iso3) & (table["year"] > base) & (table["year"] <= last)]
    level = (1 + rows["growth_pct"] / 100).prod()
    return 100 * (1 / level) ** (1 / steps)

# %% tags=["misconception"] name="dollars-of-the-day" hint="You compared GDP in dollars of the day (gdp_usd_bn). It moves with prices and with the exchange rate. The question is about real GDP: chain growth_pct."
def growth_needed(table, country_iso3, base, last, steps):
    dollars = table[table["country_iso3"] == country_iso3].set_index("year")["gdp_usd_bn"]
    return 100 * ((dollars[base] / dollars[last]) ** (1 / steps) - 1)

# %% tags=["misconception"] name="years-of-the-fall" hint="You took the root for the number of years that the fall had lasted. The way back has its own number of years: steps, the last name in the brackets."
def growth_needed(table, country_iso3, base, last, steps):
    rows = table[(table["country_iso3"] == country_iso3) & (table["year"] > base) & (table["year"] <= last)]
    level = (1 + rows["growth_pct"] / 100).prod()
    return 100 * ((1 / level) ** (1 / (last - base)) - 1)

# %% tags=["misconception"] name="always-lebanon" hint="Right for Lebanon, and Lebanon only: the code stands inside the function, so every country gets Lebanon's rows. Write country_iso3, the name in the brackets, in place of the text."
def growth_needed(table, country_iso3, base, last, steps):
    rows = table[(table["country_iso3"] == "LBN") & (table["year"] > base) & (table["year"] <= last)]
    level = (1 + rows["growth_pct"] / 100).prod()
    return 100 * ((1 / level) ** (1 / steps) - 1)

# %% tags=["misconception"] name="always-ten-years" hint="Right for Lebanon's numbers, and for those only: years and the number of steps stand inside the function. Write base, last and steps, the names in the brackets, in their place."
def growth_needed(table, country_iso3, base, last, steps):
    rows = table[(table["country_iso3"] == country_iso3) & (table["year"] > 2018) & (table["year"] <= 2024)]
    level = (1 + rows["growth_pct"] / 100).prod()
    return 100 * ((1 / level) ** (1 / 10) - 1)

# %% tags=["test"]
assert check("a05-q7", growth_needed=growth_needed)
### BEGIN HIDDEN TESTS
# Other countries and periods, the result put to the test by growing; then a made-up table out of order.
fresh = pd.read_csv(dataset("macro"))
asked = [("VEN", 2013, 2024, 12), ("BRA", 2014, 2020, 5), ("IRN", 2011, 2020, 5), ("RUS", 2013, 2016, 1)]
for code, base, last, steps in asked:
    part = fresh[fresh["country_iso3"] == code].set_index("year")["growth_pct"]
    gdp = 100.0
    for year in range(base + 1, last + 1):
        gdp = gdp + gdp * part[year] / 100
    answer_here = growth_needed(fresh.copy(), code, base, last, steps)
    wanted = 100 * ((100 / gdp) ** (1 / steps) - 1)
    assert abs(answer_here - wanted) <= 0.011, f"growth_needed is not right for {code}, {base} to {last}"
made_up = pd.DataFrame({
    "country_iso3": ["AAA", "BBB", "AAA", "AAA", "AAA", "BBB"],
    "country": ["Aland", "Beland", "Aland", "Aland", "Aland", "Beland"],
    "year": [2003, 2002, 2001, 2002, 2004, 2003],
    "growth_pct": [25.0, 80.0, -90.0, -60.0, 70.0, 80.0],
    "gdp_usd_bn": [7.0, 8.0, 9.0, 3.0, 2.0, 1.0],
})
answer_here = growth_needed(made_up, "AAA", 2001, 2003, 1)
assert abs(answer_here - 100 * (1 / (0.4 * 1.25) - 1)) <= 0.011, "not right on a made-up table"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     If something falls by half, by how many percent must it rise to be back?
#   - >-
#     Multiply the factors of the years after `base` up to `last`; turn that level upside down; take the root for
#     `steps` years; then back to percent.
# reasoning: >-
#   A fall and the rise that undoes it are two percentages, because they count from two levels: that is why the
#   level is turned upside down before anything is shared out. The growth of the base year led *to* the base
#   level, so the product begins with the year after. The way back is spread by a root, not by a division, since
#   growth stands on growth. Python takes powers before divisions, so the exponent needs its brackets. Real growth
#   is chained, and not dollars of the day, which move with prices and exchange rates. Check yourself on a fall by
#   half and two steps, as in the question: the result, acting twice, must make a doubling.

# %% [raw] tags=["question"]
# id: a05-q8
# title: A verdict in 150 words
# points: 8
# minutes: 30
# objective: fixing a vague word before looking, and a verdict that follows from that rule
# pattern: verdict-essay
# tracks:
#   chile-china:
#     exchange:
#       "*Venezuela's economic crisis is going on.* Take it as said at the end of 2025.": "*Lebanon's economic crisis is going on.* Take it as said at the end of 2024. (`country_iso3` LBN.)"
#       "The tables: `macro` (growth, prices, debt), `forecast_vintages` (what was said when), and, if your rule needs it, `displaced_by_origin` (people abroad).": "The table: `macro` (growth, prices, debt)."
#       "**Another country, for the same points and without giving a reason:** *Lebanon's economic crisis is going on*, said at the end of 2024. (Table `macro`, `country_iso3` LBN.)": ""
#       'vintages = pd.read_csv(dataset("forecast_vintages"))': ""
#       'displaced = pd.read_csv(dataset("displaced_by_origin"))': ""

# %% [markdown] tags=["task"]
# **The claim, in our words:** *Venezuela's economic crisis is going on.* Take it as said at the end of 2025.
# The tables: `macro` (growth, prices, debt), `forecast_vintages` (what was said when), and, if your rule
# needs it, `displaced_by_origin` (people abroad).
#
# Write **120 to 180 words**, in this order:
#
# 1. **Your rule, first.** What makes a crisis, and what makes it go on or be over? Name the measure, its
#    unit, its years and the value from which on the claim is true. Another reader must be able to apply your
#    rule without asking you.
# 2. **Evidence.** At least one number that your rule needs, with its unit, its period and its source (the
#    table, who made it, and which edition).
# 3. **Limits.** One thing about these data that could make you wrong, and in which direction.
# 4. **Verdict.** One of the four, following from your rule: *holds*, *holds with a caveat*, *does not
#    hold*, *cannot be told from these data*.
#
# What is graded is whether your verdict follows from the rule you declared, not which verdict it is: with
# different rules two people can both be right and disagree. What caused a crisis is not asked. What you think
# of a government, a lender or a sanction is not graded and need not appear. Language and style are not graded
# either. You may hand in under a pseudonym, if your class agrees on a way to do so.
#
# **Another country, for the same points and without giving a reason:** *Lebanon's economic crisis is going
# on*, said at the end of 2024. (Table `macro`, `country_iso3` LBN.)
#
# Eight points, 0 to 2 for each: **precision** of the rule, **evidence**, **limits**, **verdict** that fits
# the rule.
#
# ### BEGIN MARK SCHEME
# Marks and anchor answers: rubrics/a05_challenges_and_prospects.md. Four criteria, 0 to 2 each; never for or
# against an opinion.
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
macro = pd.read_csv(dataset("macro"))
vintages = pd.read_csv(dataset("forecast_vintages"))
displaced = pd.read_csv(dataset("displaced_by_origin"))

# %% [markdown] tags=["essay"]
# *Write your text here.*
