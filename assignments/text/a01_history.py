# %% [raw] tags=["card"]
# title: "Assignment 01: Reading a register of arms deliveries"
# question: "What do a register of arms deliveries and a table of trade let you say about who supplied whom?"
# claims: [H05, H10, H14]
# needs: lesson 01
# tracks:
#   chile-china:
#     exchange:
#       'pd.read_csv(dataset("arms_deliveries"))': "pd.read_csv(dataset(\"arms_suppliers\")).query(\"recipient_iso3 == 'CHL' and year >= 1995\")"
#       arms_deliveries: arms_suppliers
#       delivery_year: year
#       Venezuela: Chile
#       "What do a register of arms deliveries and a table of trade let": What does a register of arms deliveries let
#       "In the two tables of arms a year without": In the table `arms_suppliers`, which `.query(...)` cuts to Chile's rows, a year without

# %% [markdown]
# **Rules that hold in every question**
#
# - A period includes both of its ends: 2001 to 2003 are three years.
# - *Delivered* goes by the year of delivery, never by the year of the order.
# - Volume is the column `tiv`, in million TIV, the trend-indicator value: military capability, not a price.
# - In the two tables of arms a year without a delivery has **no row**. There an absent row means zero.
# - A share is a percentage: an eighth is 12.5, not 0.125. You need not round; if you do, one decimal is
#   enough.
#
# A pattern you will need more than once keeps the rows between two years:
#
# ```python
# part = table[(table["year"] >= 2001) & (table["year"] <= 2003)]
# ```
#
# Nothing here asks whether a government, an alliance or a sanction is right, and you never have to speak
# for a country.

# %% tags=["setup"]
import matplotlib.pyplot as plt
import pandas as pd

from alliance import check, dataset, predict
from alliance.figures import STYLE

plt.style.use(STYLE)

# %% [raw] tags=["question"]
# id: a01-q1
# title: What one row says
# points: 1
# minutes: 4
# objective: before counting, ask what one row stands for and in which unit
# pattern: soft-landing
# answers:
#   answer:
#     kind: text
#     choices: [A, B, C, D, E]
#     define: 'Write one letter in quotes, for instance answer = "F" if there were an F.'
# praise: "Whoever knows what a row is will not add up the wrong things."

# %% [markdown]
# Run the next cell. It shows one deal of the table `arms_deliveries`: equipment ordered from the
# Netherlands.

# %% [markdown] track="chile-china"
# Run the next cell. It shows four rows of the table `arms_suppliers`: what Germany and Israel delivered to
# Chile in 2008 and 2009.

# %%
deliveries = pd.read_csv(dataset("arms_deliveries"))
shown = ["deal_id", "order_year", "delivery_year", "designation", "number", "tiv"]
deliveries.loc[deliveries["deal_id"] == 40129, shown]

# %% track="chile-china"
suppliers = pd.read_csv(dataset("arms_suppliers"))
four = (suppliers["recipient_iso3"] == "CHL") & suppliers["year"].isin([2008, 2009])
suppliers.loc[four & suppliers["supplier"].isin(["Germany", "Israel"]), ["recipient", "supplier", "year", "tiv"]]

# %% [markdown]
# Which sentence is true of every row of the table?
#
# - **A.** A row is one item, such as one ship or one missile, and `tiv` is that item's volume.
# - **B.** A row is what one deal delivered in one year, and `tiv` is what was paid for it, in million US
#   dollars.
# - **C.** A row is one deal from its first to its last delivery, and `tiv` is the volume of the whole deal.
# - **D.** A row is what one deal delivered in one year, and `tiv` is the volume of that year's delivery.
# - **E.** A row is all that one supplier delivered in one year, and `tiv` is the volume of that year.
#
# Give the letter in quotes.

# %% [markdown] track="chile-china"
# Which sentence is true of every row of the table?
#
# - **A.** A row is one item, such as one ship or one missile, and `tiv` is that item's volume.
# - **B.** A row is what one supplier delivered to one recipient in one year, and `tiv` is what was paid for it,
#   in million US dollars.
# - **C.** A row is one contract from its first to its last delivery, and `tiv` is the volume of the whole
#   contract.
# - **D.** A row is what one supplier delivered to one recipient in one year, and `tiv` is the volume of that
#   year's delivery.
# - **E.** A row is all that one recipient received in one year, and `tiv` is the volume of that year.
#
# Give the letter in quotes.

# %% tags=["solution"]
answer = ...
### BEGIN SOLUTION
answer = "D"
### END SOLUTION

# %% tags=["alternative"] name="small-letter"
answer = "d"

# %% tags=["alternative"] name="with-spaces"
answer = " D "

# %% tags=["misconception"] name="item" hint="Look at the column number in the three rows: it is larger than 1, so one row holds several items. What do the items of one row have in common?"
answer = "A"

# %% track="chile-china" tags=["misconception"] name="item" hint="No column of this table says what was delivered, or how many of it. So one row may hold many items. What do the items of one row have in common?"
answer = "A"

# %% tags=["misconception"] name="price" hint="TIV is no money. It measures the capability transferred, so that a used aircraft counts for less than a new one, whatever was paid. Read the sentences again with that in mind."
answer = "B"

# %% tags=["misconception"] name="deal" hint="The deal above takes three rows, one below the other. So a row cannot be the whole deal. What differs from row to row?"
answer = "C"

# %% track="chile-china" tags=["misconception"] name="deal" hint="Germany has a row in 2008 and another in 2009. If a row were a whole contract, what would its year say? Look at what differs from row to row."
answer = "C"

# %% tags=["misconception"] name="supplier-year" hint="A supplier can deliver under several deals in one year, and each of them keeps its own row: look at the Netherlands in 2012. The sum over a supplier's year is something you make yourself, with groupby."
answer = "E"

# %% track="chile-china" tags=["misconception"] name="recipient-year" hint="Chile has two rows for 2009 above. The sum over all that it received in a year is something you make yourself, with groupby. What tells the two rows apart?"
answer = "E"

# %% tags=["test"]
assert check("a01-q1", answer=answer)
### BEGIN HIDDEN TESTS
# Each sentence is held against the table itself.
fresh = pd.read_csv(dataset("arms_deliveries"))
true_of_table = {
    "A": bool((fresh["number"] == 1).all()),
    "B": False,
    "C": fresh["deal_id"].is_unique,
    "D": not fresh.duplicated(["deal_id", "delivery_year"]).any(),
    "E": not fresh.duplicated(["supplier", "delivery_year"]).any(),
}
assert true_of_table[answer.strip().upper()], "the sentence chosen is not true of the table"
### END HIDDEN TESTS

# %% track="chile-china" tags=["test"]
assert check("a01-q1", answer=answer)
### BEGIN HIDDEN TESTS
# Each sentence is held against the table itself; it has no column for items or for money.
fresh = pd.read_csv(dataset("arms_suppliers"))
true_of_table = {
    "A": "number" in fresh.columns and bool((fresh["number"] == 1).all()),
    "B": any("usd" in column for column in fresh.columns),
    "C": not fresh.duplicated(["recipient", "supplier"]).any(),
    "D": not fresh.duplicated(["recipient", "supplier", "year"]).any(),
    "E": not fresh.duplicated(["recipient", "year"]).any(),
}
assert true_of_table[answer.strip().upper()], "the sentence chosen is not true of the table"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     Look at the three rows of the example. What stays the same from row to row, and what changes?
#   - >-
#     Hold each sentence against the columns: `deal_id` repeats, `delivery_year` does not, and `number` is larger
#     than one.
# reasoning: >-
#   The example shows one deal in three rows with three years of delivery, so the grain is one deal in one
#   delivery year. Its `number` is larger than one, so a row is no single item; and a supplier can have several
#   deals in a year, so it is no supplier's year either. TIV is a scale of military capability and no price, which
#   rules out the sentence with dollars. How to check a grain: name the columns that should identify a row, and
#   ask `table.duplicated([...]).any()`. Do this before you count or add up anything, because every later number
#   depends on it.

# %% [raw] track="chile-china" tags=["help"]
# hints:
#   - >-
#     Look at the four rows of the example. What stays the same from row to row, and what changes?
#   - >-
#     Hold each sentence against the columns: recipient, supplier and year name a row, and none of them speaks of
#     items, contracts or money.
# reasoning: >-
#   The example shows two suppliers and two years, one row for each pair: the grain is one supplier to one
#   recipient in one year. So a row is neither one item nor one contract, and the sum over all suppliers is
#   something you make yourself. TIV is a scale of military capability and no price, which rules out the sentence
#   with dollars. How to check a grain: name the columns that should identify a row, and ask
#   `table.duplicated([...]).any()`. Do this before you count or add up anything, because every later number
#   depends on it.

# %% [raw] tags=["question"]
# id: a01-q2
# title: Years without a delivery
# points: 1
# minutes: 12
# objective: an absent row means zero here, and you have to bring the zeros back
# pattern: predict-a-number
# tracks:
#   chile-china:
#     exchange: {'"VEN"': '"CHL"', China: Germany, China's: Germany's, chinese: german, CHN: DEU}
#     without:
#       years-of-the-table: every year has a row of some supplier here, so nothing falls out
#       rows-not-years: a supplier has one row a year here
#       order-year: this table has no year of the order
# answers:
#   zero_years:
#     kind: number
#     range: [0, 30]
#     unit: years
#     define: "Count the years of 1995 to 2024 in which China's rows show no delivery."
#     next: "List the years in which China delivered, each once, and compare with all years of the period."
# praise: "Years that are in no row are found only by going through the calendar."

# %% [markdown]
# In how many of the thirty years 1995 to 2024 did **China** deliver no major arms to Venezuela? Go by
# `arms_deliveries` and the column `delivery_year`. `zero_years` is a whole number; it must be exact.
#
# Guess first, in place of the dots, and say how sure you are (50 to 100 percent) that your guess lies within ten
# years of the result. It gives no points and loses none; you may clear that cell before you hand in.

# %%
predict("a01-q2", ..., sure=...)

# %% [markdown]
# Now compute it.

# %% tags=["solution"]
deliveries = pd.read_csv(dataset("arms_deliveries"))
zero_years = ...
### BEGIN SOLUTION
chinese = deliveries[deliveries["supplier"] == "China"]
by_year = chinese.groupby("delivery_year")["tiv"].sum()
by_year = by_year.reindex(range(1995, 2025), fill_value=0)
zero_years = (by_year == 0).sum()
### END SOLUTION

# %% tags=["alternative"] name="thirty-minus-nunique"
deliveries = pd.read_csv(dataset("arms_deliveries"))
chinese = deliveries[deliveries["supplier_iso3"] == "CHN"]
zero_years = 30 - chinese["delivery_year"].nunique()

# %% tags=["alternative"] name="loop"
deliveries = pd.read_csv(dataset("arms_deliveries"))
active = list(deliveries.query("supplier == 'China'")["delivery_year"])
zero_years = 0
for year in range(1995, 2025):
    if year not in active:
        zero_years = zero_years + 1

# %% tags=["alternative"] name="sets-and-a-float"
deliveries = pd.read_csv(dataset("arms_deliveries"))
active = set(deliveries.loc[deliveries["supplier"] == "China", "delivery_year"])
zero_years = float(len(set(range(1995, 2025)) - active))

# %% tags=["misconception"] name="years-with" hint="You counted the years in which China did deliver. The question asks for the other years of the period: how many are left?"
deliveries = pd.read_csv(dataset("arms_deliveries"))
zero_years = deliveries.loc[deliveries["supplier"] == "China", "delivery_year"].nunique()

# %% tags=["misconception"] name="rows-with-zero" hint="You looked for rows whose volume is zero. There are none: a year without a delivery has no row at all. Which years of the period never occur among China's rows?"
deliveries = pd.read_csv(dataset("arms_deliveries"))
zero_years = ((deliveries["supplier"] == "China") & (deliveries["tiv"] == 0)).sum()

# %% tags=["misconception"] name="gaps-only" hint="You counted the gaps between China's first and last delivery only. The period begins in 1995 and ends in 2024: the years before the first and after the last delivery belong to it."
deliveries = pd.read_csv(dataset("arms_deliveries"))
active = deliveries.loc[deliveries["supplier"] == "China", "delivery_year"]
zero_years = active.max() - active.min() + 1 - active.nunique()

# %% tags=["misconception"] name="years-of-the-table" hint="You went through the years that occur in the table. Some years are in no row, of no supplier, and so fell out of your count. Go through the calendar instead: range(1995, 2025)."
deliveries = pd.read_csv(dataset("arms_deliveries"))
by_year = deliveries.groupby(["delivery_year", "supplier"])["tiv"].sum().unstack(fill_value=0)
zero_years = (by_year["China"] == 0).sum()

# %% tags=["misconception"] name="order-year" hint="You went by order_year, the year in which the deal was made. The question is about what arrived: use delivery_year."
deliveries = pd.read_csv(dataset("arms_deliveries"))
zero_years = 30 - deliveries.loc[deliveries["supplier"] == "China", "order_year"].nunique()

# %% tags=["misconception"] name="one-year-short" hint="Your period is one year short. range(1995, 2024) stops before 2024, and 2024 - 1995 leaves out one end. How do you get both ends in?"
deliveries = pd.read_csv(dataset("arms_deliveries"))
active = set(deliveries.loc[deliveries["supplier"] == "China", "delivery_year"])
zero_years = len(set(range(1995, 2024)) - active)

# %% tags=["misconception"] name="rows-not-years" hint="You took away the number of rows. In some years China delivered under several deals, so one year has several rows. Count each year once, for instance with .nunique()."
deliveries = pd.read_csv(dataset("arms_deliveries"))
zero_years = 30 - (deliveries["supplier"] == "China").sum()

# %% tags=["test"]
assert check("a01-q2", zero_years=zero_years)
### BEGIN HIDDEN TESTS
# The same count from the other table, made from the same register.
other = pd.read_csv(dataset("arms_suppliers"))
other = other[(other["recipient_iso3"] == "VEN") & (other["supplier_iso3"] == "CHN") & (other["tiv"] > 0)]
missing = [year for year in range(1995, 2025) if year not in set(other["year"])]
assert zero_years == len(missing), "zero_years does not agree with the table arms_suppliers"
### END HIDDEN TESTS

# %% [markdown]
# Your guess and the result, side by side:

# %%
predict("a01-q2", result=zero_years)

# %% [raw] tags=["help"]
# hints:
#   - >-
#     Can a year in which nothing came be found among the rows of this table?
#   - >-
#     Add up China's volume by `delivery_year`, then give every year from 1995 to 2024 a place with `reindex`, and
#     count the zeros.
# reasoning: >-
#   A year without a delivery leaves no row, so looking for rows with a zero finds nothing, and counting rows
#   counts deals. The calendar has to be brought in from outside: `reindex(range(1995, 2025))` gives each of the
#   thirty years a place. Here we may fill with zero, because the register looks at every year; in a table in
#   which nobody looked, the same gap would mean missing. Traps on the way: the year of the order instead of the
#   delivery, and a range that stops one year early. Check yourself: the years with a delivery and the years
#   without must add up to thirty.

# %% [raw] track="chile-china" tags=["help"]
# hints:
#   - >-
#     Can a year in which nothing came be found among the rows of this table?
#   - >-
#     Add up Germany's volume by `year`, then give every year from 1995 to 2024 a place with `reindex`, and count
#     the zeros.
# reasoning: >-
#   A year without a delivery leaves no row, so looking for rows with a zero finds nothing. The calendar has to be
#   brought in from outside: `reindex(range(1995, 2025))` gives each of the thirty years a place. Here we may fill
#   with zero, because the register looks at every year; in a table in which nobody looked, the same gap would
#   mean missing. Traps on the way: only the gaps between the first and the last delivery, and a range that stops
#   one year early. Check yourself: the years with a delivery and the years without must add up to thirty.

# %% [raw] tags=["question"]
# id: a01-q3
# title: A share in four steps
# points: 2
# minutes: 10
# objective: a share needs its denominator, from the same window
# pattern: completion
# tracks:
#   chile-china:
#     exchange:
#       '"VEN"': '"CHL"'
#       '"China"': '"Netherlands"'
#       "**China**": "the **Netherlands**"
#       China: the Netherlands
#       "China's": the Netherlands'
#       Chinese: Dutch
#       chinese: dutch
#       chinese_total: dutch_total
#       chinese_by_year: dutch_by_year
#       CHN: NLD
#       2007: 2004
#       2016: 2013
#       2017: 2014
#     without:
#       counts-items: this table has no column number
#       order-year: this table has no year of the order
# answers:
#   total:
#     kind: number
#     tolerance: 0.5
#     unit: million TIV
#     define: "It is the volume of all deliveries of the window, from every supplier."
#     next: "Look at window: does it run from 2007 to 2016, with every supplier? Then add up its tiv."
#   share:
#     kind: number
#     tolerance: 0.05
#     unit: "%"
#     range: [0, 100]
#     define: "It is China's volume as a percentage of total."
#     next: "Look at China's part: same window, one supplier, column tiv; then divide by total, times 100."
# praise: "Window, part, whole, share: these four steps fit any supplier and any period."

# %% [markdown]
# What share of all major arms delivered to Venezuela from **2007 to 2016** came from **China**, by volume?
# Fill in the four steps. `total` is the volume of all suppliers in the window, in million TIV (a whole
# number is near enough). `share` is China's part of it in percent (within 0.05, so one decimal is enough).

# %% tags=["solution"]
deliveries = pd.read_csv(dataset("arms_deliveries"))
# Step 1. Keep the rows delivered from 2007 to 2016, of every supplier.
window = ...
# Step 2. Of those, keep China's rows.
chinese = ...
# Step 3. Add up the volume: of the whole window, then of China's rows.
total = ...
chinese_total = ...
# Step 4. Divide the part by the whole and make it a percentage.
share = ...
### BEGIN SOLUTION
window = deliveries[(deliveries["delivery_year"] >= 2007) & (deliveries["delivery_year"] <= 2016)]
chinese = window[window["supplier"] == "China"]
total = window["tiv"].sum()
chinese_total = chinese["tiv"].sum()
share = chinese_total / total * 100
### END SOLUTION

# %% tags=["alternative"] name="between-and-groupby"
deliveries = pd.read_csv(dataset("arms_deliveries"))
window = deliveries[deliveries["delivery_year"].between(2007, 2016)]
by_supplier = window.groupby("supplier")["tiv"].sum()
total = by_supplier.sum()
share = 100 * by_supplier["China"] / total

# %% tags=["alternative"] name="query-and-rounding"
deliveries = pd.read_csv(dataset("arms_deliveries"))
window = deliveries.query("2007 <= delivery_year <= 2016")
total = round(window["tiv"].sum())
share = round(window.query("supplier_iso3 == 'CHN'")["tiv"].sum() / total * 100, 1)

# %% tags=["alternative"] name="loop"
deliveries = pd.read_csv(dataset("arms_deliveries"))
total = 0
chinese_total = 0
for _, row in deliveries.iterrows():
    if row["delivery_year"] in range(2007, 2017):
        total = total + row["tiv"]
        if row["supplier"] == "China":
            chinese_total = chinese_total + row["tiv"]
share = chinese_total / total * 100

# %% tags=["misconception"] name="counts-rows" hint="You counted rows. One row can be a single radar or a hundred missiles. Which column says how much was delivered? Add that column up, for the window and for China."
deliveries = pd.read_csv(dataset("arms_deliveries"))
window = deliveries[deliveries["delivery_year"].between(2007, 2016)]
total = len(window)
share = len(window[window["supplier"] == "China"]) / total * 100

# %% tags=["misconception"] name="counts-items" hint="You added up the column number, so that one missile weighs as much as one transport aircraft. The question says by volume: add up tiv."
deliveries = pd.read_csv(dataset("arms_deliveries"))
window = deliveries[deliveries["delivery_year"].between(2007, 2016)]
total = window["number"].sum()
share = window.loc[window["supplier"] == "China", "number"].sum() / total * 100

# %% tags=["misconception"] name="order-year" hint="Your window goes by order_year: what was ordered from 2007 to 2016. The question is what arrived in those years. Which column says so?"
deliveries = pd.read_csv(dataset("arms_deliveries"))
window = deliveries[deliveries["order_year"].between(2007, 2016)]
total = window["tiv"].sum()
share = window.loc[window["supplier"] == "China", "tiv"].sum() / total * 100

# %% tags=["misconception"] name="ends-left-out" hint="Your window has lost its first and its last year: > and < leave the ends out. The period includes both: use >= and <=."
deliveries = pd.read_csv(dataset("arms_deliveries"))
window = deliveries[(deliveries["delivery_year"] > 2007) & (deliveries["delivery_year"] < 2016)]
total = window["tiv"].sum()
share = window.loc[window["supplier"] == "China", "tiv"].sum() / total * 100

# %% tags=["misconception"] name="last-year-left-out" hint="The last year has dropped out of your window: < stops before it, and so does the second number of a range. The period includes it."
deliveries = pd.read_csv(dataset("arms_deliveries"))
window = deliveries[(deliveries["delivery_year"] >= 2007) & (deliveries["delivery_year"] < 2016)]
total = window["tiv"].sum()
share = window.loc[window["supplier"] == "China", "tiv"].sum() / total * 100

# %% tags=["misconception"] name="first-year-left-out" hint="The first year has dropped out of your window: > begins after it. The period includes it: which sign keeps it?"
deliveries = pd.read_csv(dataset("arms_deliveries"))
window = deliveries[(deliveries["delivery_year"] > 2007) & (deliveries["delivery_year"] <= 2016)]
total = window["tiv"].sum()
share = window.loc[window["supplier"] == "China", "tiv"].sum() / total * 100

# %% tags=["misconception"] name="whole-table-below" hint="Below the line you have the deliveries of all years in the table. A share of a window needs the total of the same window: add up window, not deliveries."
deliveries = pd.read_csv(dataset("arms_deliveries"))
window = deliveries[deliveries["delivery_year"].between(2007, 2016)]
total = deliveries["tiv"].sum()
share = window.loc[window["supplier"] == "China", "tiv"].sum() / total * 100

# %% tags=["misconception"] name="whole-table-above" hint="Your total is right, but above the line stand China's deliveries of all years. Take China's rows out of window, not out of deliveries."
deliveries = pd.read_csv(dataset("arms_deliveries"))
window = deliveries[deliveries["delivery_year"].between(2007, 2016)]
total = window["tiv"].sum()
share = deliveries.loc[deliveries["supplier"] == "China", "tiv"].sum() / total * 100

# %% tags=["misconception"] name="part-to-rest" hint="You set China against the others. That is a ratio of part to rest. A share has the whole below the line, and China's own deliveries belong to the whole."
deliveries = pd.read_csv(dataset("arms_deliveries"))
window = deliveries[deliveries["delivery_year"].between(2007, 2016)]
total = window.loc[window["supplier"] != "China", "tiv"].sum()
share = window.loc[window["supplier"] == "China", "tiv"].sum() / total * 100

# %% tags=["misconception"] name="mean-of-yearly-shares" hint="Your total is right, but share is the mean of yearly shares: a year with hardly any deliveries weighs as much as the largest one, and years without a Chinese row fall out. Add up over the window first, then divide once."
deliveries = pd.read_csv(dataset("arms_deliveries"))
window = deliveries[deliveries["delivery_year"].between(2007, 2016)]
total = window["tiv"].sum()
chinese_by_year = window[window["supplier"] == "China"].groupby("delivery_year")["tiv"].sum()
share = (chinese_by_year / window.groupby("delivery_year")["tiv"].sum() * 100).mean()

# %% tags=["test"]
assert check("a01-q3", total=total, share=share)
### BEGIN HIDDEN TESTS
# Recomputed from the other table, made from the same register; and the two answers must fit each other.
other = pd.read_csv(dataset("arms_suppliers"))
other = other[(other["recipient_iso3"] == "VEN") & other["year"].between(2007, 2016)]
part, whole = other.loc[other["supplier_iso3"] == "CHN", "tiv"].sum(), other["tiv"].sum()
assert abs(total - whole) <= 1.01, "total does not agree with the table arms_suppliers"
assert abs(share - 100 * part / whole) <= 0.11, "share does not agree with the table arms_suppliers"
assert abs(share * total / 100 - part) <= 8, "share and total do not fit each other"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     Of what is this a share? Which suppliers and which years belong to the whole?
#   - >-
#     Cut the window first, with all suppliers in it. Take China's rows out of that same window, then divide sum
#     by sum.
# reasoning: >-
#   A share needs a part and a whole of the same window and the same unit. That is why the window is cut first,
#   and China's rows are then taken from the window and not from the whole table. Volume is the column `tiv`: rows
#   count deals, and `number` lets one missile weigh as much as one aircraft. A mean of yearly shares would give a
#   year with hardly any deliveries the weight of the largest one, so we add up first and divide once. Check
#   yourself: the shares of all suppliers over this window must add up to 100.

# %% [raw] track="chile-china" tags=["help"]
# hints:
#   - >-
#     Of what is this a share? Which suppliers and which years belong to the whole?
#   - >-
#     Cut the window first, with all suppliers in it. Take the rows of the Netherlands out of that same window,
#     then divide sum by sum.
# reasoning: >-
#   A share needs a part and a whole of the same window and the same unit. That is why the window is cut first,
#   and the rows of the Netherlands are then taken from the window and not from the whole table. Volume is the
#   column `tiv`: a count of rows lets a year with one small delivery weigh as much as the largest one. A mean of
#   yearly shares does the same, so we add up first and divide once. Check yourself: the shares of all suppliers
#   over this window must add up to 100.

# %% [raw] tags=["question"]
# id: a01-q4
# title: Put the lines in order
# points: 2
# minutes: 7
# objective: a chain of steps, each using what the one before it made
# pattern: parsons
# tracks:
#   chile-china:
#     exchange:
#       "the five partners with the largest share in Venezuela's **imports** of": the five suppliers with the largest share in the **volume** of arms that twelve Latin American states received in
#       "has one row per partner and year, 1960 to 2014": has one row per recipient, supplier and year with a delivery
#       trade_partners: arms_suppliers
#       imports_musd: tiv
#       imports: volume
#       trade: arms
#       partner: supplier
# answers:
#   order:
#     kind: list
#     length: 6
#     choices: [A, B, C, D, E, F, G]
#     define: 'Write six letters as a list in brackets, each in quotes, like ["A", "B", "C"].'
#     next: "Go down your list line by line: is every name that a line uses made by a line above it?"
# praise: "Load, filter, add up, divide, sort, cut: this order will serve you in every lesson."

# %% [markdown]
# These lines find the five partners with the largest share in Venezuela's **imports** of **2010 to 2014**
# taken together, largest first. The table `trade_partners` has one row per partner and year, 1960 to 2014.
# The lines are shuffled, and **one of the seven must be left out**, because its result would not be those
# shares.
#
# | | line |
# |---|---|
# | **A** | `ranked = share.sort_values(ascending=False)` |
# | **B** | `window = trade[(trade["year"] >= 2010) & (trade["year"] <= 2014)]` |
# | **C** | `share = imports / trade["imports_musd"].sum() * 100` |
# | **D** | `top_five = ranked.head(5)` |
# | **E** | `imports = window.groupby("partner")["imports_musd"].sum()` |
# | **F** | `trade = pd.read_csv(dataset("trade_partners"))` |
# | **G** | `share = imports / imports.sum() * 100` |
#
# Give the six letters in the order in which the lines must run, as a list of six letters, written like
# `order = ["B", "A", "C"]`. You may copy the lines into a cell of your own and try them. One order is
# right.

# %% tags=["solution"]
order = ...
### BEGIN SOLUTION
order = ["F", "B", "E", "G", "A", "D"]
### END SOLUTION

# %% tags=["alternative"] name="small-letters"
order = ["f", "b", "e", "g", "a", "d"]

# %% tags=["alternative"] name="tuple"
order = ("F", "B", "E", "G", "A", "D")

# %% tags=["alternative"] name="split-text"
order = list("FBEGAD")

# %% tags=["misconception"] name="wrong-whole" hint="These lines run, but the shares come out far too small. Look at what your share line divides by: the imports of which years are added up there, and of which years above the line?"
order = ["F", "B", "E", "C", "A", "D"]

# %% tags=["misconception"] name="cut-before-sort" hint="You take the first five before anything is sorted. Look at the name that this line uses: which line makes it?"
order = ["F", "B", "E", "G", "D", "A"]

# %% tags=["misconception"] name="sort-before-share" hint="You sort the shares before they exist. Look at the line that sorts: which name does it use, and which line makes that name?"
order = ["F", "B", "E", "A", "G", "D"]

# %% tags=["misconception"] name="group-before-filter" hint="You add up before you filter. The line that groups uses window: which line makes window? And what would a filter on years find after the years were added up?"
order = ["F", "E", "B", "G", "A", "D"]

# %% tags=["misconception"] name="share-before-sum" hint="You divide before the imports of each partner are added up. The share line uses imports: which line makes that name?"
order = ["F", "B", "G", "E", "A", "D"]

# %% tags=["misconception"] name="load-late" hint="Your first line uses a table that is not loaded yet. Which line makes the name trade?"
order = ["B", "F", "E", "G", "A", "D"]

# %% tags=["misconception"] name="upside-down" hint="Your list runs from the result back to the table. Python runs from the top: the first letter is the line that needs nothing made before it."
order = ["D", "A", "G", "E", "B", "F"]

# %% tags=["test"]
assert check("a01-q4", order=order)
### BEGIN HIDDEN TESTS
# The lines run in the order given, for another period, and must give that period's shares.
lines = {
    "A": "ranked = share.sort_values(ascending=False)",
    "B": 'window = trade[(trade["year"] >= 1995) & (trade["year"] <= 1999)]',
    "C": 'share = imports / trade["imports_musd"].sum() * 100',
    "D": "top_five = ranked.head(5)",
    "E": 'imports = window.groupby("partner")["imports_musd"].sum()',
    "F": 'trade = pd.read_csv(dataset("trade_partners"))',
    "G": "share = imports / imports.sum() * 100",
}
space = {"pd": pd, "dataset": dataset}
exec("\n".join(lines[letter.strip().upper()] for letter in order), space)
fresh = pd.read_csv(dataset("trade_partners")).query("1995 <= year <= 1999")
wanted = (fresh.groupby("partner")["imports_musd"].sum() * 100 / fresh["imports_musd"].sum()).nlargest(5)
assert list(space["top_five"].index) == list(wanted.index), "these lines do not find the five largest"
assert abs(space["top_five"] - wanted).max() < 0.001, "these lines do not give the shares of the period"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     Which line needs nothing that another line makes? And which line uses what that one makes?
#   - >-
#     Compare the two lines that make `share`. The part comes from the window: which of the two lines takes its
#     whole from the same window?
# reasoning: >-
#   Read each line as a recipe: which name does it use, and which name does it make? That alone orders load,
#   filter, add up, divide, sort, cut. Two lines make `share`, and both run without an error. The one that divides
#   by the sum over the whole table sets imports of five years over imports of more than fifty, so all shares come
#   out far too small. Check yourself: print `share.sum()`. Shares of the window's own whole add up to 100.

# %% [raw] tags=["question"]
# id: a01-q5
# title: Find the bug
# points: 2
# minutes: 20
# objective: testing a function on a case you can work out by hand
# pattern: bug-hunt
# tracks:
#   chile-china:
#     exchange:
#       "*Of all that Venezuela imported in the years": "*Of all that twelve Latin American states received in the years"
#       "partner AAA sells 10 of 20 million dollars; in 2002 it sells 10 of 180": supplier AAA delivers 10 of 20 million TIV; in 2002 it delivers 10 of 180
#       "of all imports of the years": of all deliveries of the years
#       "Add up the imports of": Add up the volume of
#       "the imports of all years": the volume of all years
#       "names such as Colombia": names such as France
#       import_share: supplier_share
#       from_partner: from_supplier
#       by_partner: by_supplier
#       partner_iso3: supplier_iso3
#       partner: supplier
#       imports_musd: tiv
#       '"exports_musd": [5, 5, 5, 5],': ""
#       '"exports_musd": [1, 2, 3, 4, 5, 6],': ""
#       three partners: three suppliers
#       trade_partners: arms_suppliers
#       COL: FRA
#       '"CHL"': '"DEU"'
#     without:
#       exports: this table has no exports
# answers:
#   import_share:
#     kind: function
#     tolerance: 0.05
#     calls:
#       - with: ["@trade_partners", "CHN", 1995, 2014]
#       - with: ["@trade_partners", "COL", 1990, 2014]
#       - with: ["@trade_partners", "USA", 2003, 2008]
#     next: "Try the function on the small table below it, and compare each line with what you did by hand."
# praise: "A case small enough to do by hand finds more bugs than reading the code once more."

# %% [markdown]
# A function is a recipe with a name: whoever calls it fills in the names in brackets, and `return` hands
# back the result. This one runs without an error, but **it does not keep the promise in its first line**,
# the text in triple quotes:
#
# *Of all that Venezuela imported in the years `first` to `last` taken together, how many percent came from
# one partner?*
#
# A small example tells. In 2001 partner AAA sells 10 of 20 million dollars; in 2002 it sells 10 of 180.
# Taken together that is 20 of 200: ten percent. Run the function's cell and the cell after it: what does
# the function say? Then mend the function so that it keeps its promise for every partner and period. Keep
# its name and the names in its brackets, and let it use nothing from outside but them. It is checked on
# three partners and periods, and afterwards on others, within 0.05.

# %% tags=["solution"]
def import_share(table, partner_iso3, first, last):
    """Percent of all imports of the years first to last, taken together, that came from one partner."""
    window = table[(table["year"] >= first) & (table["year"] <= last)]
    partner = window[window["partner_iso3"] == partner_iso3]
    from_partner = partner.groupby("year")["imports_musd"].sum()
    from_all = window.groupby("year")["imports_musd"].sum()
    yearly_share = from_partner / from_all * 100
    return yearly_share.mean()
### BEGIN SOLUTION


def import_share(table, partner_iso3, first, last):
    """Percent of all imports of the years first to last, taken together, that came from one partner."""
    window = table[(table["year"] >= first) & (table["year"] <= last)]
    partner = window[window["partner_iso3"] == partner_iso3]
    from_partner = partner["imports_musd"].sum()
    from_all = window["imports_musd"].sum()
    return from_partner / from_all * 100
### END SOLUTION

# %% tags=["alternative"] name="sums-of-the-yearly-sums"
def import_share(table, partner_iso3, first, last):
    window = table[(table["year"] >= first) & (table["year"] <= last)]
    partner = window[window["partner_iso3"] == partner_iso3]
    from_partner = partner.groupby("year")["imports_musd"].sum()
    from_all = window.groupby("year")["imports_musd"].sum()
    return from_partner.sum() / from_all.sum() * 100

# %% tags=["alternative"] name="groupby-partner-rounded"
def import_share(table, partner_iso3, first, last):
    window = table[table["year"].between(first, last)]
    by_partner = window.groupby("partner_iso3")["imports_musd"].sum()
    return round(float(100 * by_partner[partner_iso3] / by_partner.sum()), 1)

# %% tags=["alternative"] name="weighted-mean"
def import_share(table, partner_iso3, first, last):
    window = table.query("@first <= year <= @last")
    wide = window.pivot_table(index="year", columns="partner_iso3", values="imports_musd", aggfunc="sum")
    weight = wide.sum(axis=1)
    yearly_share = wide[partner_iso3].fillna(0) / weight * 100
    return (yearly_share * weight).sum() / weight.sum()

# %% tags=["misconception"] name="as-given" hint="The function still does what it did when it was given. Run the small example below it: what should it say by hand, what does it say? Then look for the line in which a year of 20 million weighs as much as a year of 180."
def import_share(table, partner_iso3, first, last):
    window = table[(table["year"] >= first) & (table["year"] <= last)]
    partner = window[window["partner_iso3"] == partner_iso3]
    from_partner = partner.groupby("year")["imports_musd"].sum()
    from_all = window.groupby("year")["imports_musd"].sum()
    return (from_partner / from_all * 100).mean()

# %% tags=["misconception"] name="median" hint="You took the median of the yearly shares instead of their mean. That is still one value per year. The promise says taken together: add up first, then divide once."
def import_share(table, partner_iso3, first, last):
    window = table[(table["year"] >= first) & (table["year"] <= last)]
    partner = window[window["partner_iso3"] == partner_iso3]
    from_partner = partner.groupby("year")["imports_musd"].sum()
    from_all = window.groupby("year")["imports_musd"].sum()
    return (from_partner / from_all * 100).median()

# %% tags=["misconception"] name="exports" hint="You add up exports_musd, what Venezuela sold. The promise is about imports."
def import_share(table, partner_iso3, first, last):
    window = table[(table["year"] >= first) & (table["year"] <= last)]
    partner = window[window["partner_iso3"] == partner_iso3]
    return partner["exports_musd"].sum() / window["exports_musd"].sum() * 100

# %% tags=["misconception"] name="whole-table-below" hint="Now both sides are added up first. But below the line stand the imports of all years in the table: use the sum over window."
def import_share(table, partner_iso3, first, last):
    window = table[(table["year"] >= first) & (table["year"] <= last)]
    partner = window[window["partner_iso3"] == partner_iso3]
    return partner["imports_musd"].sum() / table["imports_musd"].sum() * 100

# %% tags=["misconception"] name="ends-left-out" hint="The sums are right now, but the first and the last year have dropped out: > and < leave the ends out, >= and <= keep them."
def import_share(table, partner_iso3, first, last):
    window = table[(table["year"] > first) & (table["year"] < last)]
    partner = window[window["partner_iso3"] == partner_iso3]
    return partner["imports_musd"].sum() / window["imports_musd"].sum() * 100

# %% tags=["misconception"] name="name-not-code" hint="No row of the partner was found, so its sum is nothing. The column partner holds names such as Colombia; the codes that the function is given stand in partner_iso3."
def import_share(table, partner_iso3, first, last):
    window = table[(table["year"] >= first) & (table["year"] <= last)]
    partner = window[window["partner"] == partner_iso3]
    return partner["imports_musd"].sum() / window["imports_musd"].sum() * 100

# %% tags=["misconception"] name="last-year-only" hint="You hand back the share of one year, the last. The promise is about all years of the period taken together."
def import_share(table, partner_iso3, first, last):
    window = table[table["year"] == last]
    partner = window[window["partner_iso3"] == partner_iso3]
    return partner["imports_musd"].sum() / window["imports_musd"].sum() * 100

# %% tags=["misconception"] name="sum-of-yearly-shares" hint="You added the yearly shares up. Shares of different wholes cannot be added: the sum grows with every year. Add up the imports of all years first, and divide once."
def import_share(table, partner_iso3, first, last):
    window = table[(table["year"] >= first) & (table["year"] <= last)]
    partner = window[window["partner_iso3"] == partner_iso3]
    from_partner = partner.groupby("year")["imports_musd"].sum()
    from_all = window.groupby("year")["imports_musd"].sum()
    return (from_partner / from_all * 100).sum()

# %% tags=["misconception"] name="fraction" hint="The sums are right, but you hand back a fraction of one. The promise is a percentage: multiply by a hundred."
def import_share(table, partner_iso3, first, last):
    window = table[(table["year"] >= first) & (table["year"] <= last)]
    partner = window[window["partner_iso3"] == partner_iso3]
    return partner["imports_musd"].sum() / window["imports_musd"].sum()

# %% tags=["misconception"] name="mean-over-mean" hint="You divided a mean by a mean. Each mean divides by its own number of rows: few of the partner, many of the window. Add up both columns first, then divide once."
def import_share(table, partner_iso3, first, last):
    window = table[(table["year"] >= first) & (table["year"] <= last)]
    partner = window[window["partner_iso3"] == partner_iso3]
    return partner["imports_musd"].mean() / window["imports_musd"].mean() * 100

# %% [markdown]
# The small example, worked out by hand above. Run this cell again after every change to the function.

# %%
example = pd.DataFrame({
    "year": [2001, 2001, 2002, 2002],
    "partner": ["Aland", "Beland", "Aland", "Beland"],
    "partner_iso3": ["AAA", "BBB", "AAA", "BBB"],
    "imports_musd": [10, 10, 10, 170],
    "exports_musd": [5, 5, 5, 5],
})
import_share(example, "AAA", 2001, 2002)

# %% tags=["test"]
assert check("a01-q5", import_share=import_share)
### BEGIN HIDDEN TESTS
# Other partners and periods, and a made-up table with a year in which the partner has no row.
fresh = pd.read_csv(dataset("trade_partners"))
for code, first, last in [("BRA", 1992, 2013), ("RUS", 2002, 2014), ("CHL", 1999, 2011)]:
    part = fresh[fresh["year"].between(first, last)]
    wanted = 100 * part.loc[part["partner_iso3"] == code, "imports_musd"].sum() / part["imports_musd"].sum()
    answer_here = import_share(fresh.copy(), code, first, last)
    assert abs(answer_here - wanted) <= 0.11, f"import_share is not right for {code}, {first} to {last}"
made_up = pd.DataFrame({
    "year": [2001, 2001, 2002, 2003, 2003, 2004],
    "partner": ["Aland", "Beland", "Beland", "Aland", "Beland", "Aland"],
    "partner_iso3": ["AAA", "BBB", "BBB", "AAA", "BBB", "AAA"],
    "imports_musd": [30, 70, 500, 50, 350, 900],
    "exports_musd": [1, 2, 3, 4, 5, 6],
})
answer_here = import_share(made_up, "AAA", 2001, 2003)
assert abs(answer_here - 100 * (30 + 50) / (30 + 70 + 500 + 50 + 350)) <= 0.11, "not right on a made-up table"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     On the small example, how much weight does the year with little trade get, and how much should it get?
#   - >-
#     The promise says taken together. Add up the imports of all years first, on both sides of the line, and
#     divide only once.
# reasoning: >-
#   The given function makes a share for each year and takes their mean, so a year of 20 million weighs as much as
#   a year of 180 million. *Taken together* asks for one part and one whole: add up over the years first, then
#   divide once. Both sides must use `window`, or part and whole belong to different periods. The small example is
#   the test: by hand it is 20 of 200. A mean of yearly shares is not wrong in itself; it answers another
#   question, about a typical year.

# %% [raw] tags=["question"]
# id: a01-q6
# title: Draw every year
# points: 2
# minutes: 20
# objective: a chart that shows the years without anything, and names its unit
# pattern: figure
# tracks:
#   chile-china:
#     exchange:
#       '"VEN"': '"CHL"'
#       "the **Netherlands**": "**France**"
#       the Netherlands: France
#       Netherlands: France
#       NLD: FRA
#       dutch: french
#     without:
#       items: this table has no column number
#       order-year: this table has no year of the order
# answers:
#   ax:
#     kind: figure
#     kinds: [bar, line]
#     xlabel: [year]
#     ylabel: [TIV]
#     tolerance: 0.05
#     define: "Draw first; with fig, ax = plt.subplots() you have ax from the start."
#     probes:
#       - {name: volume of 1999, take: {at: 1999}}
#       - {name: volume of 2011, take: {at: 2011}}
#       - {name: volume of 2012, take: {at: 2012}}
#       - {name: volume of 2017, take: {at: 2017}}
#       - {name: volume of 2020, take: {at: 2020}}
#       - {name: volume of 2024, take: {at: 2024}}
#     next: "Print the values you draw: one for each year from 1995 to 2024, the sum of tiv by delivery_year?"
# praise: "Your reader can see when nothing came, and what is counted."

# %% [markdown]
# Draw the volume of major arms that the **Netherlands** delivered to Venezuela in **every** year from 1995
# to 2024, as bars or as a line.
#
# - Thirty values: a year without a row is drawn as zero.
# - The y axis runs in million TIV; its label names the unit (it must hold the letters `TIV`).
# - The x axis is the year of delivery; its label says so (it must hold the word `year`).
# - At the end the name `ax` stands for the axes you drew on. If you draw with `plt.bar(...)` or
#   `plt.plot(...)`, write `ax = plt.gca()` as the last line **of the same cell**.

# %% tags=["solution"]
deliveries = pd.read_csv(dataset("arms_deliveries"))
# Step 1. The rows of the Netherlands, added up by year of delivery.
by_year = ...
# Step 2. One value for each year from 1995 to 2024.
every_year = ...
# Step 3. Draw, and label both axes.
ax = ...
### BEGIN SOLUTION
dutch = deliveries[deliveries["supplier"] == "Netherlands"]
by_year = dutch.groupby("delivery_year")["tiv"].sum()
every_year = by_year.reindex(range(1995, 2025), fill_value=0)
fig, ax = plt.subplots()
ax.bar(every_year.index, every_year)
ax.set_xlabel("Year of delivery")
ax.set_ylabel("Deliveries from the Netherlands (million TIV)")
### END SOLUTION

# %% tags=["alternative"] name="pyplot-line"
deliveries = pd.read_csv(dataset("arms_deliveries"))
dutch = deliveries[deliveries["supplier_iso3"] == "NLD"]
years = list(range(1995, 2025))
volumes = [dutch.loc[dutch["delivery_year"] == year, "tiv"].sum() for year in years]
plt.figure()
plt.plot(years, volumes, marker="o")
plt.xlabel("year")
plt.ylabel("million TIV")
ax = plt.gca()

# %% tags=["alternative"] name="pandas-bars"
deliveries = pd.read_csv(dataset("arms_deliveries"))
dutch = deliveries.query("supplier == 'Netherlands'")
by_year = dutch.groupby("delivery_year")["tiv"].sum().reindex(range(1995, 2025)).fillna(0)
ax = by_year.plot(kind="bar", xlabel="Delivery year", ylabel="Volume (mn TIV)")

# %% tags=["alternative"] name="pyplot-bars-with-text-years"
deliveries = pd.read_csv(dataset("arms_deliveries"))
volumes = {}
for year in range(1995, 2025):
    rows = deliveries[(deliveries["supplier"] == "Netherlands") & (deliveries["delivery_year"] == year)]
    volumes[str(year)] = rows["tiv"].sum()
fig, ax = plt.subplots(figsize=(9, 4))
plt.bar(list(volumes), list(volumes.values()))
plt.xlabel("Year of delivery")
plt.ylabel("Million TIV")

# %% tags=["alternative"] name="pivot-and-pandas-line"
deliveries = pd.read_csv(dataset("arms_deliveries"))
wide = deliveries.pivot_table(index="delivery_year", columns="supplier", values="tiv", aggfunc="sum")
wide = wide.reindex(range(1995, 2025)).fillna(0)
ax = wide["Netherlands"].plot()
ax.set(xlabel="Year of delivery", ylabel="TIV (million)", title="From the Netherlands")

# %% tags=["misconception"] name="years-left-out" hint="Only the years with a delivery are drawn, so nobody can see the gaps, and a line runs straight across them. An absent row means zero here: give every year of the period a place (reindex), and fill the new places with zero."
deliveries = pd.read_csv(dataset("arms_deliveries"))
by_year = deliveries[deliveries["supplier"] == "Netherlands"].groupby("delivery_year")["tiv"].sum()
fig, ax = plt.subplots()
ax.plot(by_year.index, by_year)
ax.set_xlabel("Year of delivery")
ax.set_ylabel("Million TIV")

# %% tags=["misconception"] name="places-not-years" hint="The values are there, but their places on the x axis are not the years as numbers: perhaps 0, 1, 2 and so on, or dates. Hand the years to the plot as well, for instance ax.bar(by_year.index, by_year)."
deliveries = pd.read_csv(dataset("arms_deliveries"))
by_year = deliveries[deliveries["supplier"] == "Netherlands"].groupby("delivery_year")["tiv"].sum()
by_year = by_year.reindex(range(1995, 2025), fill_value=0)
fig, ax = plt.subplots()
ax.plot(by_year.to_numpy())
ax.set_xlabel("Year of delivery")
ax.set_ylabel("Million TIV")

# %% tags=["misconception"] name="order-year" hint="You added up by order_year: the chart shows when deals were made. The question is when the arms arrived: group by delivery_year."
deliveries = pd.read_csv(dataset("arms_deliveries"))
by_year = deliveries[deliveries["supplier"] == "Netherlands"].groupby("order_year")["tiv"].sum()
by_year = by_year.reindex(range(1995, 2025), fill_value=0)
fig, ax = plt.subplots()
ax.bar(by_year.index, by_year)
ax.set_xlabel("Year")
ax.set_ylabel("Million TIV")

# %% tags=["misconception"] name="items" hint="The bars show how many items came (column number), so that a landing ship is as tall as a radar. The y axis is to be the volume: add up tiv."
deliveries = pd.read_csv(dataset("arms_deliveries"))
by_year = deliveries[deliveries["supplier"] == "Netherlands"].groupby("delivery_year")["number"].sum()
by_year = by_year.reindex(range(1995, 2025), fill_value=0)
fig, ax = plt.subplots()
ax.bar(by_year.index, by_year)
ax.set_xlabel("Year of delivery")
ax.set_ylabel("Million TIV")

# %% tags=["misconception"] name="counts-rows" hint="The bars show how many rows each year has, which is how many deals delivered something. The y axis is to be the volume: add up the column tiv."
deliveries = pd.read_csv(dataset("arms_deliveries"))
by_year = deliveries[deliveries["supplier"] == "Netherlands"].groupby("delivery_year").size()
by_year = by_year.reindex(range(1995, 2025), fill_value=0)
fig, ax = plt.subplots()
ax.bar(by_year.index, by_year)
ax.set_xlabel("Year of delivery")
ax.set_ylabel("Million TIV")

# %% tags=["misconception"] name="cumulative" hint="Your values never fall: each year also holds all years before it (cumsum). Draw what came in each year alone."
deliveries = pd.read_csv(dataset("arms_deliveries"))
by_year = deliveries[deliveries["supplier"] == "Netherlands"].groupby("delivery_year")["tiv"].sum()
by_year = by_year.reindex(range(1995, 2025), fill_value=0).cumsum()
fig, ax = plt.subplots()
ax.plot(by_year.index, by_year)
ax.set_xlabel("Year of delivery")
ax.set_ylabel("Million TIV")

# %% tags=["misconception"] name="all-suppliers" hint="You drew the deliveries of all suppliers together. Keep the rows of the Netherlands first, then add up by year."
deliveries = pd.read_csv(dataset("arms_deliveries"))
by_year = deliveries.groupby("delivery_year")["tiv"].sum().reindex(range(1995, 2025), fill_value=0)
fig, ax = plt.subplots()
ax.bar(by_year.index, by_year)
ax.set_xlabel("Year of delivery")
ax.set_ylabel("Million TIV")

# %% tags=["misconception"] name="one-year-short" hint="One year is missing at the end: range(1995, 2024) stops before 2024. The period includes its last year, even when nothing came in it."
deliveries = pd.read_csv(dataset("arms_deliveries"))
by_year = deliveries[deliveries["supplier"] == "Netherlands"].groupby("delivery_year")["tiv"].sum()
by_year = by_year.reindex(range(1995, 2024), fill_value=0)
fig, ax = plt.subplots()
ax.bar(by_year.index, by_year)
ax.set_xlabel("Year of delivery")
ax.set_ylabel("Million TIV")

# %% tags=["misconception"] name="no-row-found" hint="Every value is zero: your filter found no row. A name must be spelt as in the table, capitals included. Print the different names of the column supplier and compare."
deliveries = pd.read_csv(dataset("arms_deliveries"))
by_year = deliveries[deliveries["supplier"] == "netherland"].groupby("delivery_year")["tiv"].sum()
by_year = by_year.reindex(range(1995, 2025), fill_value=0)
fig, ax = plt.subplots()
ax.bar(by_year.index, by_year)
ax.set_xlabel("Year of delivery")
ax.set_ylabel("Million TIV")

# %% tags=["misconception"] name="axis-cut" hint="Your values are right, but the y axis cuts the bars at their foot: their lengths no longer compare, and the small years vanish. Leave the y axis as it is, or let it start at zero."
deliveries = pd.read_csv(dataset("arms_deliveries"))
by_year = deliveries[deliveries["supplier"] == "Netherlands"].groupby("delivery_year")["tiv"].sum()
by_year = by_year.reindex(range(1995, 2025), fill_value=0)
fig, ax = plt.subplots()
ax.bar(by_year.index, by_year)
ax.set_ylim(10, by_year.max() + 10)
ax.set_xlabel("Year of delivery")
ax.set_ylabel("Million TIV")

# %% tags=["misconception"] name="sorted-by-volume" hint="The line runs back and forth: you sorted by volume before you drew. A line of years needs the years in order, as reindex leaves them."
deliveries = pd.read_csv(dataset("arms_deliveries"))
by_year = deliveries[deliveries["supplier"] == "Netherlands"].groupby("delivery_year")["tiv"].sum()
by_year = by_year.reindex(range(1995, 2025), fill_value=0).sort_values()
fig, ax = plt.subplots()
ax.plot(by_year.index, by_year)
ax.set_xlabel("Year of delivery")
ax.set_ylabel("Million TIV")

# %% tags=["test"]
assert check("a01-q6", ax=ax)
### BEGIN HIDDEN TESTS
# Every drawn value against the other table, made from the same register.
from alliance import figure_facts

axes = ax.axes[0] if type(ax).__name__ == "Figure" else ax
axes = axes.item() if type(axes).__name__ == "ndarray" else axes
drawn = {}
for series in figure_facts(axes)["series"]:
    drawn.update(series["points"])
other = pd.read_csv(dataset("arms_suppliers"))
other = other[(other["recipient_iso3"] == "VEN") & (other["supplier_iso3"] == "NLD")]
wanted = other.set_index("year")["tiv"].reindex(range(1995, 2025), fill_value=0)
assert sorted(drawn) == [str(year) for year in wanted.index], "not every year from 1995 to 2024 is drawn once"
for year, volume in wanted.items():
    value = drawn[str(year)]
    assert value is not None and abs(value - volume) <= 0.11, f"the value drawn for {year} is not right"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     What should a reader see in a year in which nothing was delivered?
#   - >-
#     Add up `tiv` by `delivery_year` for this supplier, then use `reindex` over all thirty years and fill the new
#     places with zero.
# reasoning: >-
#   Only years with a delivery have rows, so a chart drawn from the rows hides the empty years, and a line would
#   run straight across them. In this register an absent year means zero, so `reindex(..., fill_value=0)` puts it
#   on the chart as what it is. The unit belongs on the axis, because TIV looks like money and is not. Hand the
#   years to the plot as numbers: then 1999 stands at 1999, and not at place four. Check yourself: thirty values
#   are drawn, and their sum is the supplier's sum in the table.

# %% [raw] tags=["question"]
# id: a01-q7
# title: The same question for Chile, and for anyone
# points: 2
# minutes: 25
# objective: turning an analysis of one country into a recipe that works for others
# pattern: transfer
# tracks:
#   chile-china:
#     exchange: {"The same question for Chile, and for anyone": "The largest supplier, of anyone"}
# answers:
#   top_supplier_share:
#     kind: function
#     tolerance: 0.05
#     calls:
#       - with: ["@arms_suppliers", "CHL", 2000, 2010]
#       - with: ["@arms_suppliers", "PER", 1995, 2024]
#       - with: ["@arms_suppliers", "BRA", 1980, 1994]
#     next: "Do it for Chile alone, step by step in a cell of its own; then put the steps into the function."
# praise: "The recipe holds for other countries and periods: that is what a function is for."

# %% [markdown]
# How much of what a country received came from its **largest supplier**? The table `arms_suppliers` has one
# row per recipient, supplier and year with a delivery, for twelve Latin American countries.
#
# Complete the function. It returns the volume from the supplier with the largest volume over the years
# `first` to `last` taken together, as a percentage of the recipient's whole volume in those years. Rows
# whose supplier is unknown count in the whole. The function must work with whatever is put into its
# brackets: it is checked on Chile (`"CHL"`, 2000 to 2010), Peru and Brazil, and afterwards on others,
# within 0.05.
#
# `def` gives a recipe its name. Write your lines where the dots stand, each **indented by four spaces**, and end
# with `return` and the result. A small example to try it on: AAA received 40 and 20 million TIV from Celand, 30
# from Deland and 10 from a supplier nobody knows. Celand is the largest, with 60 of 100: sixty percent. The cell
# after the function asks for that, and for Chile.

# %% tags=["solution"]
suppliers = pd.read_csv(dataset("arms_suppliers"))


def top_supplier_share(table, recipient_iso3, first, last):
    """Percent of a recipient's deliveries, first to last, that came from its largest supplier."""
    # Step 1. The rows of this recipient, and of these years.
    # Step 2. The volume of each supplier over these years.
    # Step 3. Return the largest as a percentage of the whole.
    ...
### BEGIN SOLUTION


def top_supplier_share(table, recipient_iso3, first, last):
    """Percent of a recipient's deliveries, first to last, that came from its largest supplier."""
    rows = table[table["recipient_iso3"] == recipient_iso3]
    rows = rows[(rows["year"] >= first) & (rows["year"] <= last)]
    by_supplier = rows.groupby("supplier")["tiv"].sum()
    return by_supplier.max() / by_supplier.sum() * 100
### END SOLUTION

# %% tags=["alternative"] name="query-and-sort"
def top_supplier_share(table, recipient_iso3, first, last):
    rows = table.query("recipient_iso3 == @recipient_iso3 and @first <= year <= @last")
    by_supplier = rows.groupby("supplier")["tiv"].sum().sort_values(ascending=False)
    return round(by_supplier.iloc[0] / rows["tiv"].sum() * 100, 1)

# %% tags=["alternative"] name="codes-above-all-rows-below"
def top_supplier_share(table, recipient_iso3, first, last):
    wanted = (table["recipient_iso3"] == recipient_iso3) & table["year"].between(first, last)
    rows = table[wanted]
    largest = rows.groupby("supplier_iso3")["tiv"].sum().max()
    return float(100 * largest / rows["tiv"].sum())

# %% tags=["alternative"] name="pivot"
def top_supplier_share(table, recipient_iso3, first, last):
    rows = table[table["recipient_iso3"].eq(recipient_iso3) & table["year"].isin(range(first, last + 1))]
    wide = rows.pivot_table(index="year", columns="supplier", values="tiv", aggfunc="sum", fill_value=0)
    share = wide.sum() / wide.sum().sum() * 100
    return share.max()

# %% tags=["alternative"] name="loop"
def top_supplier_share(table, recipient_iso3, first, last):
    volumes = {}
    for _, row in table.iterrows():
        if row["recipient_iso3"] == recipient_iso3 and first <= row["year"] <= last:
            volumes[row["supplier"]] = volumes.get(row["supplier"], 0) + row["tiv"]
    return max(volumes.values()) / sum(volumes.values()) * 100

# %% tags=["misconception"] name="unknown-dropped" hint="The whole is too small: rows whose supplier is unknown have an empty code, and groupby on supplier_iso3 drops them without a word. Group by supplier, or take the whole from the rows themselves."
def top_supplier_share(table, recipient_iso3, first, last):
    rows = table[(table["recipient_iso3"] == recipient_iso3) & table["year"].between(first, last)]
    by_supplier = rows.groupby("supplier_iso3")["tiv"].sum()
    return by_supplier.max() / by_supplier.sum() * 100

# %% tags=["misconception"] name="name-not-code" hint="No row was found, so nothing was divided by nothing (nan). The column recipient holds names such as Chile; the codes that the function is given stand in recipient_iso3."
def top_supplier_share(table, recipient_iso3, first, last):
    rows = table[(table["recipient"] == recipient_iso3) & table["year"].between(first, last)]
    by_supplier = rows.groupby("supplier")["tiv"].sum()
    return by_supplier.max() / by_supplier.sum() * 100

# %% tags=["misconception"] name="largest-single-row" hint="You took the largest single row: one supplier in one year. The largest supplier is found over all years taken together: add up each supplier first."
def top_supplier_share(table, recipient_iso3, first, last):
    rows = table[(table["recipient_iso3"] == recipient_iso3) & table["year"].between(first, last)]
    return rows["tiv"].max() / rows["tiv"].sum() * 100

# %% tags=["misconception"] name="all-recipients" hint="The recipient is not used: your rows hold all twelve countries. Keep those whose recipient_iso3 equals the name in the brackets."
def top_supplier_share(table, recipient_iso3, first, last):
    rows = table[table["year"].between(first, last)]
    by_supplier = rows.groupby("supplier")["tiv"].sum()
    return by_supplier.max() / by_supplier.sum() * 100

# %% tags=["misconception"] name="always-chile" hint="Right for Chile, and Chile only: the code stands inside the function, so every country gets Chile's rows. Write recipient_iso3, the name in the brackets, in place of the text."
def top_supplier_share(table, recipient_iso3, first, last):
    rows = table[(table["recipient_iso3"] == "CHL") & table["year"].between(first, last)]
    by_supplier = rows.groupby("supplier")["tiv"].sum()
    return by_supplier.max() / by_supplier.sum() * 100

# %% tags=["misconception"] name="always-2000-to-2010" hint="Right for Chile's years, and for those only: the years stand inside the function as numbers. Write first and last, the names in the brackets, in their place."
def top_supplier_share(table, recipient_iso3, first, last):
    rows = table[(table["recipient_iso3"] == recipient_iso3) & table["year"].between(2000, 2010)]
    by_supplier = rows.groupby("supplier")["tiv"].sum()
    return by_supplier.max() / by_supplier.sum() * 100

# %% tags=["misconception"] name="first-in-the-alphabet" hint="groupby sorts by name, so .iloc[0] is the first supplier in the alphabet, not the largest. Sort by volume first, or use .max()."
def top_supplier_share(table, recipient_iso3, first, last):
    rows = table[(table["recipient_iso3"] == recipient_iso3) & table["year"].between(first, last)]
    by_supplier = rows.groupby("supplier")["tiv"].sum()
    return by_supplier.iloc[0] / by_supplier.sum() * 100

# %% tags=["misconception"] name="most-years" hint="You found the supplier that occurs most often (value_counts): it delivered in most years, perhaps little each time. The question goes by volume: add up tiv for each supplier."
def top_supplier_share(table, recipient_iso3, first, last):
    rows = table[(table["recipient_iso3"] == recipient_iso3) & table["year"].between(first, last)]
    return rows["supplier"].value_counts(normalize=True).iloc[0] * 100

# %% tags=["misconception"] name="ends-left-out" hint="The first and the last year have dropped out of your window: > and < leave the ends out, >= and <= keep them."
def top_supplier_share(table, recipient_iso3, first, last):
    rows = table[table["recipient_iso3"] == recipient_iso3]
    rows = rows[(rows["year"] > first) & (rows["year"] < last)]
    by_supplier = rows.groupby("supplier")["tiv"].sum()
    return by_supplier.max() / by_supplier.sum() * 100

# %% tags=["misconception"] name="part-to-rest" hint="You set the largest supplier against all the others. A share has the whole below the line, the largest supplier included."
def top_supplier_share(table, recipient_iso3, first, last):
    rows = table[(table["recipient_iso3"] == recipient_iso3) & table["year"].between(first, last)]
    by_supplier = rows.groupby("supplier")["tiv"].sum()
    return by_supplier.max() / (by_supplier.sum() - by_supplier.max()) * 100

# %% tags=["misconception"] name="volume-not-share" hint="You return a volume in million TIV. A percentage is asked for: divide by the recipient's whole volume and multiply by 100."
def top_supplier_share(table, recipient_iso3, first, last):
    rows = table[(table["recipient_iso3"] == recipient_iso3) & table["year"].between(first, last)]
    return rows.groupby("supplier")["tiv"].sum().max()

# %%
example = pd.DataFrame({
    "recipient_iso3": ["AAA", "AAA", "AAA", "AAA", "BBB"],
    "recipient": ["Aland", "Aland", "Aland", "Aland", "Beland"],
    "supplier_iso3": ["CCC", "CCC", "DDD", None, "DDD"],
    "supplier": ["Celand", "Celand", "Deland", "unknown supplier(s)", "Deland"],
    "year": [2001, 2003, 2002, 2003, 2002],
    "tiv": [40, 20, 30, 10, 700],
})
print(top_supplier_share(example, "AAA", 2001, 2003))
print(top_supplier_share(suppliers, "CHL", 2000, 2010))

# %% tags=["test"]
assert check("a01-q7", top_supplier_share=top_supplier_share)
### BEGIN HIDDEN TESTS
# Other recipients and periods, among them the pair Colombia and the USA, and a made-up table.
fresh = pd.read_csv(dataset("arms_suppliers"))
for code, first, last in [("COL", 1998, 2012), ("ARG", 2005, 2014), ("ECU", 1985, 2020), ("VEN", 2010, 2019)]:
    part = fresh[(fresh["recipient_iso3"] == code) & fresh["year"].between(first, last)]
    wanted = 100 * part.groupby("supplier")["tiv"].sum().max() / part["tiv"].sum()
    answer_here = top_supplier_share(fresh.copy(), code, first, last)
    assert abs(answer_here - wanted) <= 0.11, f"top_supplier_share is not right for {code}, {first} to {last}"
made_up = pd.DataFrame({
    "recipient_iso3": ["AAA", "AAA", "AAA", "AAA", "BBB", "AAA"],
    "supplier_iso3": ["CCC", "DDD", "DDD", None, "CCC", "CCC"],
    "recipient": ["Aland", "Aland", "Aland", "Aland", "Beland", "Aland"],
    "supplier": ["Celand", "Deland", "Deland", "unknown supplier(s)", "Celand", "Celand"],
    "year": [2001, 2001, 2003, 2002, 2002, 2004],
    "tiv": [40.0, 30.0, 25.0, 5.0, 700.0, 900.0],
})
answer_here = top_supplier_share(made_up, "AAA", 2001, 2003)
assert abs(answer_here - 100 * (30 + 25) / (40 + 30 + 25 + 5)) <= 0.11, "not right on a made-up table"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     Which words of your solution for Chile would have to change for Peru? Those are what the names in the
#     brackets stand for.
#   - >-
#     Keep the rows by `recipient_iso3`, `first` and `last`; make one sum for each `supplier`; return the largest
#     sum as a percentage of all of them.
# reasoning: >-
#   The largest supplier is found over the whole period: one sum for each supplier, and then the largest of these
#   sums. The whole must hold every row of the recipient. Rows of an unknown supplier have a name but an empty
#   code, and `groupby` drops empty keys without a word, so grouping by `supplier_iso3` makes the whole too small
#   and the share too large. Inside the function nothing is written that belongs to one country or one period, or
#   it would be right for Chile only. Check yourself on a made-up table of five rows that you can do by hand.

# %% [raw] tags=["question"]
# id: a01-q8
# title: A verdict in 150 words
# points: 8
# minutes: 30
# objective: fixing a vague word before looking, and a verdict that follows from that rule
# pattern: verdict-essay
# tracks:
#   chile-china:
#     exchange:
#       "*Under Nicolás Maduro, Russia kept supplying Venezuela with arms.* He followed Hugo Chávez during 2013; take 2014 as his first full year. The tables end in 2024.": "*After 2010 the United States kept supplying Colombia with arms.* (Table `arms_suppliers`, `recipient_iso3` COL, `supplier_iso3` USA, 2011 to 2024.)"
#       "**Another pair, for the same points and without giving a reason:** *After 2010 the United States kept supplying Colombia with arms.* (Table `arms_suppliers`, `recipient_iso3` COL, `supplier_iso3` USA, 2011 to 2024.)": ""
#       'deliveries = pd.read_csv(dataset("arms_deliveries"))': ""

# %% [markdown] tags=["task"]
# **The claim, in our words:** *Under Nicolás Maduro, Russia kept supplying Venezuela with arms.* He
# followed Hugo Chávez during 2013; take 2014 as his first full year. The tables end in 2024.
#
# Write **120 to 180 words**, in this order:
#
# 1. **Your rule, first.** What must be counted, in which unit and years, and from which value on is "kept
#    supplying" true? Another reader must be able to apply your rule without asking you.
# 2. **Evidence.** At least one number that your rule needs, with its unit, its period and its source (the
#    table, and who made it: SIPRI Arms Transfers Database, register of 12 February 2026).
# 3. **Limits.** One thing about these data that could make you wrong, and in which direction.
# 4. **Verdict.** One of the four, following from your rule: *holds*, *holds with a caveat*, *does not
#    hold*, *cannot be told from these data*.
#
# What is graded is whether your verdict follows from the rule you declared, not which verdict it is: with
# different rules two people can both be right and disagree. What you think of a government, an alliance or
# a sanction is not graded and need not appear. Language and style are not graded either. You may hand in
# under a pseudonym, if your class agrees on a way to do so.
#
# **Another pair, for the same points and without giving a reason:** *After 2010 the United States kept
# supplying Colombia with arms.* (Table `arms_suppliers`, `recipient_iso3` COL, `supplier_iso3` USA, 2011 to
# 2024.)
#
# Eight points, 0 to 2 for each: **precision** of the rule, **evidence**, **limits**, **verdict** that fits
# the rule.
#
# ### BEGIN MARK SCHEME
# Marks and anchor answers: rubrics/a01_history.md. Four criteria, 0 to 2 each; never for or against an
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
deliveries = pd.read_csv(dataset("arms_deliveries"))
suppliers = pd.read_csv(dataset("arms_suppliers"))

# %% [markdown] tags=["essay"]
# *Write your text here.*
