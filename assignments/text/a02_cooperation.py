# %% [raw] tags=["card"]
# title: "Assignment 02: Out of how many, and compared with whom?"
# question: "How often do two states vote alike, block a draft or promise money: out of how many, and compared with whom?"
# claims: [K02, K09, K10b, K11]

# %% [markdown]
# **Rules that hold in every question**
#
# - A period includes both of its ends: 2010 to 2019 are ten years.
# - A vote is `yes`, `abstain` or `no`. An empty cell is **missing**: that state cast no vote, so there is
#   nothing to compare. It is neither a disagreement nor half an agreement.
# - Two states **vote alike** when both cast a vote and the two votes are equal. Two abstentions are alike;
#   an abstention and a yes are not.
# - **Agreement** is the percentage of votes alike among the votes in which both took part.
# - A percentage is written as such: an eighth is 12.5, not 0.125. Do not round on the way. In the result
#   you need not round either; if you do, one decimal is enough.
#
# A pattern you will need more than once keeps the rows between two years:
#
# ```python
# part = table[(table["year"] >= 2001) & (table["year"] <= 2003)]
# ```
#
# Nothing here asks whether a government, a vote or a loan is right, and you never have to speak for a
# country.

# %% tags=["setup"]
import matplotlib.pyplot as plt
import pandas as pd

from alliance import check, dataset, predict
from alliance.figures import STYLE

plt.style.use(STYLE)

# %% [raw] tags=["question"]
# id: a02-q1
# title: What one row says
# points: 1
# minutes: 4
# objective: before counting, ask what one row stands for
# pattern: soft-landing
# tracks:
#   chile-china:
#     exchange: {the Russian draft: the draft}
# answers:
#   answer:
#     kind: text
#     choices: [A, B, C, D]
#     define: 'Write one letter in quotes, for instance answer = "F" if there were an F.'
# praise: "A row is a draft, so a count of rows and a count of vetoes are two different numbers."

# %% [markdown]
# In the UN Security Council five members are permanent. A draft fails when one of them votes no: that is a
# veto. Run the next cell. It shows five rows of the table `vetoes`; `topic` is the subject in a word or two.

# %%
vetoes = pd.read_csv(dataset("vetoes"))
shown = ["date", "draft", "topic", "CHN", "FRA", "GBR", "RUS", "USA"]
vetoes.loc[(vetoes["date"] >= "2004-10") & (vetoes["date"] < "2009"), shown]

# %% [markdown]
# Which sentence is true of every row of the table from 1992 on?
#
# - **A.** A row is one veto by one member. A draft that two members vetoed has two rows.
# - **B.** A row is one draft put to the vote, whatever became of it. A 1 marks a member that voted no.
# - **C.** A row is one draft that failed by a veto. A 1 marks each member that vetoed it.
# - **D.** A row is one draft that failed by a veto. A 1 marks the member that had proposed it.
#
# One thing that may help with B: the Russian draft S/2019/190 was put to the vote on 28 February 2019 and
# failed without a veto, because it had only four votes in favour.
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

# %% tags=["misconception"] name="one-veto-one-row" hint="Look at the row of S/2007/14: how many members are marked in it? And does its draft come back in a row of its own for the second of them?"
answer = "A"

# %% tags=["misconception"] name="every-draft" hint="Then every draft the Council voted on would be here. Look for S/2019/190: vetoes[vetoes[\"draft\"] == \"S/2019/190\"]. What do all drafts that you do find have in common?"
answer = "B"

# %% tags=["misconception"] name="proposer" hint="A member that proposes a draft votes for it. Read in the text above the cell what makes a draft fail, and ask again what a 1 in one of the five columns says."
answer = "D"

# %% tags=["test"]
assert check("a02-q1", answer=answer)
### BEGIN HIDDEN TESTS
# Each sentence is held against the table itself.
fresh = pd.read_csv(dataset("vetoes"))
fresh = fresh[fresh["date"] >= "1992"]
marked = fresh[["CHN", "FRA", "GBR", "RUS", "USA"]].sum(axis=1)
true_of_table = {
    "A": bool((marked == 1).all()),
    "B": "S/2019/190" in list(fresh["draft"]),
    "C": bool((marked >= 1).all()) and fresh["draft"].is_unique,
    "D": bool((fresh.loc[fresh["draft"] == "S/2019/186", "USA"] == 1).all()),  # proposed by the United States
}
assert true_of_table[answer.strip().upper()], "the sentence chosen is not true of the table"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     Look at the row of S/2007/14. How many members are marked in it, and how many rows does it have?
#   - >-
#     Look for a draft that failed without a veto, such as S/2019/190. Is it in the table?
# reasoning: >-
#   One draft stands in one row, even where two members are marked: so a row is a draft and no single veto. A
#   draft that failed for lack of votes is not in the table, so the table holds vetoed drafts only, and no rate of
#   success can be made from it. A member that proposes a draft votes for it, so a mark cannot stand for the
#   proposer. This is the grain, and it decides what counts mean: adding up the marks counts vetoes, `len()`
#   counts drafts, and the two differ.

# %% [raw] tags=["question"]
# id: a02-q2
# title: One count, two wholes
# points: 1
# minutes: 9
# objective: the same count over two denominators says two different things
# pattern: predict-a-number
# tracks:
#   chile-china:
#     exchange:
#       "China seldom vetoes alone, Russia often does": The United Kingdom seldom vetoed alone, the United States often did
#       "ends in September 2026": ends in September 2026
#       ", with the Soviet Union and the government in Taipei": ""
#       "The drafts of 2026 are still in. The window ends with 2025; two rows of the next year rest on one list only and are left out here.": The drafts after 1987 are still in. The window ends with that year, above the line and below it.
#       'of_chinese is right, but below the line of of_russian the year 2025 has dropped out: as text "2025-02-24" comes after "2025", so <= "2025" shuts it out.': 'The year 1987 has dropped out: as text "1987-04-09" comes after "1987", so <= "1987" shuts it out.'
#       of_chinese: of_british
#       of_russian: of_american
#       China: the United Kingdom
#       Russia: the United States
#       CHN: GBR
#       RUS: USA
#       1992: 1970
#       2025: 1987
#       2026: 1988
# answers:
#   of_chinese:
#     kind: number
#     tolerance: 0.05
#     range: [0, 100]
#     unit: "%"
#     define: "It is the percentage of the drafts vetoed by China that Russia vetoed too."
#     next: "Print two counts, for 1992 to 2025: drafts that China vetoed, and drafts that both vetoed. Which goes below the line?"
#   of_russian:
#     kind: number
#     tolerance: 0.05
#     range: [0, 100]
#     unit: "%"
#     define: "It is the percentage of the drafts vetoed by Russia that China vetoed too."
#     next: "The count above the line is the same as for of_chinese. Which count belongs below the line now, and is it of the same years?"
# praise: "China seldom vetoes alone, Russia often does: one count, and its whole decides which of the two you hear."

# %% [markdown]
# Take the drafts vetoed from **1992 to 2025**.
#
# - `of_chinese`: of the drafts that **China** vetoed, what percentage did **Russia** veto too?
# - `of_russian`: of the drafts that **Russia** vetoed, what percentage did **China** veto too?
#
# Both within 0.05, so one decimal is enough. The table `vetoes` begins in 1946 and ends in September 2026;
# its column `date` is text such as `"2007-01-12"`, and texts are compared letter by letter.
#
# Guess the first of the two, in place of the dots, and say how sure you are (50 to 100 percent) that your guess
# lies within ten points of the result. It gives no points and loses none; you may clear that cell before you hand
# in.

# %%
predict("a02-q2", ..., sure=...)

# %% [markdown]
# Now compute both.

# %% tags=["solution"]
vetoes = pd.read_csv(dataset("vetoes"))
of_chinese = ...
of_russian = ...
### BEGIN SOLUTION
window = vetoes[(vetoes["date"] >= "1992-01-01") & (vetoes["date"] <= "2025-12-31")]
by_china = window["CHN"] == 1
by_russia = window["RUS"] == 1
together = (by_china & by_russia).sum()
of_chinese = together / by_china.sum() * 100
of_russian = together / by_russia.sum() * 100
### END SOLUTION

# %% tags=["alternative"] name="means-of-filtered-rows"
vetoes = pd.read_csv(dataset("vetoes"))
year = vetoes["date"].str[:4].astype(int)
window = vetoes[(year >= 1992) & (year <= 2025)]
of_chinese = 100 * window.loc[window["CHN"] == 1, "RUS"].mean()
of_russian = 100 * window.loc[window["RUS"] == 1, "CHN"].mean()

# %% tags=["alternative"] name="query-and-rounding"
vetoes = pd.read_csv(dataset("vetoes"), parse_dates=["date"])
window = vetoes[vetoes["date"].dt.year.between(1992, 2025)]
together = len(window.query("CHN == 1 and RUS == 1"))
of_chinese = round(together / len(window.query("CHN == 1")) * 100, 1)
of_russian = round(together / len(window.query("RUS == 1")) * 100, 1)

# %% tags=["alternative"] name="loop"
vetoes = pd.read_csv(dataset("vetoes"))
china = russia = together = 0
for _, row in vetoes.iterrows():
    if "1992" <= row["date"] < "2026":
        china += row["CHN"] == 1
        russia += row["RUS"] == 1
        together += row["CHN"] == 1 and row["RUS"] == 1
of_chinese = float(100 * together / china)
of_russian = float(100 * together / russia)

# %% tags=["misconception"] name="swapped" hint="A wrong whole stands below the line. In of_chinese the whole is the drafts that China vetoed, in of_russian the drafts that Russia vetoed. Have the two changed places, or did one of them serve for both?"
vetoes = pd.read_csv(dataset("vetoes"))
window = vetoes[(vetoes["date"] >= "1992") & (vetoes["date"] < "2026")]
of_chinese = 100 * window.loc[window["RUS"] == 1, "CHN"].mean()
of_russian = 100 * window.loc[window["CHN"] == 1, "RUS"].mean()

# %% tags=["misconception"] name="all-drafts-below" hint="Below the line you have all vetoed drafts, also those that neither of the two vetoed. The whole is given after the word of: keep only those rows."
vetoes = pd.read_csv(dataset("vetoes"))
window = vetoes[(vetoes["date"] >= "1992") & (vetoes["date"] < "2026")]
together = ((window["CHN"] == 1) & (window["RUS"] == 1)).sum()
of_chinese = 100 * together / len(window)
of_russian = 100 * together / len(window)

# %% tags=["misconception"] name="either-below" hint="Below the line stand the drafts that at least one of the two vetoed. That is one whole for both questions. Each question names its own: the drafts of one member."
vetoes = pd.read_csv(dataset("vetoes"))
window = vetoes[(vetoes["date"] >= "1992") & (vetoes["date"] < "2026")]
together = ((window["CHN"] == 1) & (window["RUS"] == 1)).sum()
either = ((window["CHN"] == 1) | (window["RUS"] == 1)).sum()
of_chinese = 100 * together / either
of_russian = 100 * together / either

# %% tags=["misconception"] name="since-1946" hint="Your whole begins in 1946, with the Soviet Union and the government in Taipei. The window begins in 1992 and ends in 2025, above the line and below it."
vetoes = pd.read_csv(dataset("vetoes"))
together = ((vetoes["CHN"] == 1) & (vetoes["RUS"] == 1)).sum()
of_chinese = 100 * together / (vetoes["CHN"] == 1).sum()
of_russian = 100 * together / (vetoes["RUS"] == 1).sum()

# %% tags=["misconception"] name="with-2026" hint="The drafts of 2026 are still in. The window ends with 2025; two rows of the next year rest on one list only and are left out here."
vetoes = pd.read_csv(dataset("vetoes"))
window = vetoes[vetoes["date"] >= "1992"]
of_chinese = 100 * window.loc[window["CHN"] == 1, "RUS"].mean()
of_russian = 100 * window.loc[window["RUS"] == 1, "CHN"].mean()

# %% tags=["misconception"] name="last-year-lost" hint="of_chinese is right, but below the line of of_russian the year 2025 has dropped out: as text \"2025-02-24\" comes after \"2025\", so <= \"2025\" shuts it out. Compare with the last day of the year."
vetoes = pd.read_csv(dataset("vetoes"))
window = vetoes[(vetoes["date"] >= "1992") & (vetoes["date"] <= "2025")]
of_chinese = 100 * window.loc[window["CHN"] == 1, "RUS"].mean()
of_russian = 100 * window.loc[window["RUS"] == 1, "CHN"].mean()

# %% tags=["misconception"] name="counts" hint="These are counts of drafts. A percentage is asked for: the count of drafts that both vetoed, divided by the whole that the question names, times 100."
vetoes = pd.read_csv(dataset("vetoes"))
window = vetoes[(vetoes["date"] >= "1992") & (vetoes["date"] < "2026")]
together = ((window["CHN"] == 1) & (window["RUS"] == 1)).sum()
of_chinese = together
of_russian = together

# %% tags=["test"]
assert check("a02-q2", of_chinese=of_chinese, of_russian=of_russian)
### BEGIN HIDDEN TESTS
# Counted again row by row; and one count must stand above both lines.
fresh = pd.read_csv(dataset("vetoes"))
rows = [row for row in fresh.to_dict("records") if 1992 <= int(row["date"][:4]) <= 2025]
china = [row for row in rows if row["CHN"] == 1]
russia = [row for row in rows if row["RUS"] == 1]
both = [row for row in china if row["RUS"] == 1]
assert abs(of_chinese - 100 * len(both) / len(china)) <= 0.11, "of_chinese does not agree with a count"
assert abs(of_russian - 100 * len(both) / len(russia)) <= 0.11, "of_russian does not agree with a count"
assert abs(of_chinese * len(china) - of_russian * len(russia)) <= 5, "the two answers do not fit each other"
### END HIDDEN TESTS

# %% [markdown]
# Your guess and the result, side by side:

# %%
predict("a02-q2", result=of_chinese)

# %% [raw] tags=["help"]
# hints:
#   - >-
#     Which words follow *of* in each of the two questions? They name what goes below the line.
#   - >-
#     Cut the window by whole dates, then make three counts: vetoed by China, vetoed by Russia, vetoed by both.
#     The last goes above the line twice.
# reasoning: >-
#   The part is the same in both shares, the drafts that both vetoed; only the whole changes, and with it the
#   story. Each whole is named after the word *of*: the drafts that this one member vetoed. The window applies
#   above and below the line, and it needs care because `date` is text: `"2025-02-24"` comes after `"2025"`, so a
#   limit of `"2025"` loses the last year. Before 1992 the same columns belong to the Soviet Union and partly to
#   another government, which is why the window starts there. Check yourself: both shares times their own whole
#   must give the same count.

# %% [raw] track="chile-china" tags=["help"]
# hints:
#   - >-
#     Which words follow *of* in each of the two questions? They name what goes below the line.
#   - >-
#     Cut the window by whole dates, then make three counts: vetoed by the one, vetoed by the other, vetoed by
#     both. The last goes above the line twice.
# reasoning: >-
#   The part is the same in both shares, the drafts that both vetoed; only the whole changes, and with it the
#   story. Each whole is named after the word *of*: the drafts that this one member vetoed. The window applies
#   above and below the line, and it needs care because `date` is text: `"1987-02-24"` comes after `"1987"`, so a
#   limit of `"1987"` loses the last year. A longer window would answer another question, since both members used
#   the veto in other years as well. Check yourself: both shares times their own whole must give the same count.

# %% [raw] tags=["question"]
# id: a02-q3
# title: Much money, compared with whom?
# points: 2
# minutes: 14
# objective: one sum for each recipient first; then a baseline that leaves the recipient itself out
# pattern: completion
# tracks:
#   chile-china:
#     keeps: "the function is also checked on Venezuela, the one recipient with a row for every year"
# answers:
#   times_the_others:
#     kind: function
#     tolerance: 0.005
#     calls:
#       - with: ["@chinese_commitments", "ARG"]
#       - with: ["@chinese_commitments", "VEN"]
#       - with: ["@chinese_commitments", "BRA"]
#       - with:
#           - recipient: [Argentina, Argentina, Brazil, Brazil, Venezuela, Venezuela, Venezuela]
#             recipient_iso3: [ARG, ARG, BRA, BRA, VEN, VEN, VEN]
#             period_start: [2001, 2002, 2001, 2002, 2001, 2002, 2003]
#             period_end: [2001, 2002, 2001, 2002, 2001, 2002, 2003]
#             usd_bn_2021: [13.1, 29.8, 2.3, 4.1, 1.7, 3.2, 6.4]
#           - ARG
#     next: "Print by_recipient, own and others for one recipient. Is there one sum for each, and is the recipient itself not among the others?"
#   caption:
#     kind: text
#     choices: [A, B, C, D]
#     define: 'Write one letter in quotes, such as caption = "A".'
# praise: "Summed by recipient, compared with the others, and called by its right name."

# %% [markdown]
# The table `chinese_commitments` (AidData) holds what Chinese official lenders **promised** to eleven
# recipients in the years 2000 to 2021, in billion dollars of 2021 (`usd_bn_2021`). Run the cell: it shows
# the last rows.

# %%
commitments = pd.read_csv(dataset("chinese_commitments"))
print(len(commitments), "rows,", commitments["recipient"].nunique(), "recipients")
commitments.tail(14)

# %% [markdown]
# How many times as much was promised to one recipient as, **on average, to one of the ten others**? Fill in
# the three steps, for whatever table and code are put into the brackets. 1 would mean: exactly as much as the
# average of the others. Let the function use the names in its brackets, and nothing from outside the function.
# It is checked on Argentina, Venezuela and Brazil and on a small made-up table, within 0.005 (give at least two
# decimals), and afterwards on others.
#
# Then choose the caption, x being what the function gives for Argentina. Put its letter into `caption`.
#
# - **A.** From 2000 to 2021 China *paid* Argentina x times as much as each of ten others on average.
# - **B.** In 2021 Argentina *owed* China x times as much as each of ten others on average.
# - **C.** From 2000 to 2021 China *promised* Argentina x times as much as each of ten others on average, in
#   *dollars of the day*.
# - **D.** From 2000 to 2021 China *promised* Argentina x times as much as each of ten others on average, in
#   *dollars of 2021*.

# %% tags=["solution"]
commitments = pd.read_csv(dataset("chinese_commitments"))


def times_the_others(table, iso3):
    """What was promised to one recipient, as a multiple of the mean of the other recipients."""
    # Step 1. One sum for each recipient_iso3.
    by_recipient = ...
    # Step 2. The sum of this recipient.
    own = ...
    # Step 3. The sums of all others, without this recipient.
    others = ...
    return own / others.mean()


caption = ...
### BEGIN SOLUTION


def times_the_others(table, iso3):
    """What was promised to one recipient, as a multiple of the mean of the other recipients."""
    by_recipient = table.groupby("recipient_iso3")["usd_bn_2021"].sum()
    own = by_recipient[iso3]
    others = by_recipient.drop(iso3)
    return own / others.mean()


caption = "D"
### END SOLUTION

# %% tags=["alternative"] name="filter-and-count"
def times_the_others(table, iso3):
    own = table.loc[table["recipient_iso3"] == iso3, "usd_bn_2021"].sum()
    rest = table[table["recipient_iso3"] != iso3]
    return own / (rest["usd_bn_2021"].sum() / rest["recipient_iso3"].nunique())


caption = "d"

# %% tags=["alternative"] name="index-and-rounding"
def times_the_others(table, iso3):
    by_recipient = table.groupby("recipient_iso3")["usd_bn_2021"].sum()
    others = by_recipient[by_recipient.index != iso3]
    return round(float(by_recipient.loc[iso3] / others.mean()), 2)


caption = "D"

# %% tags=["alternative"] name="pivot"
def times_the_others(table, iso3):
    sums = table.pivot_table(index="recipient_iso3", values="usd_bn_2021", aggfunc="sum")["usd_bn_2021"]
    return sums[iso3] * (len(sums) - 1) / (sums.sum() - sums[iso3])


caption = "D"

# %% tags=["alternative"] name="loop"
def times_the_others(table, iso3):
    sums = {}
    for _, row in table.iterrows():
        sums[row["recipient_iso3"]] = sums.get(row["recipient_iso3"], 0) + row["usd_bn_2021"]
    own = sums.pop(iso3)
    return own / (sum(sums.values()) / len(sums))


caption = "D"

# %% tags=["misconception"] name="row-for-recipient" hint="Your average runs over rows. Ten recipients have one row each, Venezuela has one for each year, so it weighs twenty times. Add up by recipient first: how many sums are there then?"
def times_the_others(table, iso3):
    own = table.loc[table["recipient_iso3"] == iso3, "usd_bn_2021"].sum()
    return own / table.loc[table["recipient_iso3"] != iso3, "usd_bn_2021"].mean()


caption = "D"

# %% tags=["misconception"] name="its-own-baseline" hint="The recipient itself is still in the average that it is compared with. The others are without it: take it out of by_recipient, for instance with .drop(iso3)."
def times_the_others(table, iso3):
    by_recipient = table.groupby("recipient_iso3")["usd_bn_2021"].sum()
    return by_recipient[iso3] / by_recipient.mean()


caption = "D"

# %% tags=["misconception"] name="all-the-others-together" hint="You divided by the sum of all the others together. The question is how it compares with one of them on average."
def times_the_others(table, iso3):
    by_recipient = table.groupby("recipient_iso3")["usd_bn_2021"].sum()
    return by_recipient[iso3] / by_recipient.drop(iso3).sum()


caption = "D"

# %% tags=["misconception"] name="share-of-all" hint="This is a share of everything that was promised, in percent. A multiple is asked for, and its baseline is the average of the others."
def times_the_others(table, iso3):
    by_recipient = table.groupby("recipient_iso3")["usd_bn_2021"].sum()
    return by_recipient[iso3] / by_recipient.sum() * 100


caption = "D"

# %% tags=["misconception"] name="mean-of-years" hint="You took the mean of a recipient's rows. For Venezuela that is an average year, for everybody else the whole period. Add the rows of a recipient up: groupby(...).sum()."
def times_the_others(table, iso3):
    by_recipient = table.groupby("recipient_iso3")["usd_bn_2021"].mean()
    return by_recipient[iso3] / by_recipient.drop(iso3).mean()


caption = "D"

# %% tags=["misconception"] name="one-row-only" hint="Of a recipient with several rows you kept only one, as drop_duplicates, .iloc[0] or a dictionary filled row by row does. Those rows are years, not copies: add them up."
def times_the_others(table, iso3):
    by_recipient = table.drop_duplicates("recipient_iso3").set_index("recipient_iso3")["usd_bn_2021"]
    return by_recipient[iso3] / by_recipient.drop(iso3).mean()


caption = "D"

# %% tags=["misconception"] name="upside-down" hint="The quotient stands upside down: a recipient that was promised much comes out below 1. What the recipient was promised goes above the line, the baseline below it."
def times_the_others(table, iso3):
    by_recipient = table.groupby("recipient_iso3")["usd_bn_2021"].sum()
    return by_recipient.drop(iso3).mean() / by_recipient[iso3]


caption = "D"

# %% tags=["misconception"] name="median" hint="You compared with the median of the others. The question asks for their average: the sum of their sums, divided by how many they are."
def times_the_others(table, iso3):
    by_recipient = table.groupby("recipient_iso3")["usd_bn_2021"].sum()
    return by_recipient[iso3] / by_recipient.drop(iso3).median()


caption = "D"

# %% tags=["misconception"] name="uses-the-outer-table" hint="Right for the table commitments, and for no other: inside the function stands commitments, the table outside it. A made-up table handed over is not looked at. Write table, the name in the brackets, in its place."
commitments = pd.read_csv(dataset("chinese_commitments"))


def times_the_others(table, iso3):
    by_recipient = commitments.groupby("recipient_iso3")["usd_bn_2021"].sum()
    return by_recipient[iso3] / by_recipient.drop(iso3).mean()


caption = "D"

# %% tags=["misconception"] name="ten-written-in" hint="Right where there are ten others, and only there: their number stands inside the function as a number. A table with fewer recipients has fewer others: count them, or take their mean."
def times_the_others(table, iso3):
    by_recipient = table.groupby("recipient_iso3")["usd_bn_2021"].sum()
    return by_recipient[iso3] / (by_recipient.drop(iso3).sum() / 10)


caption = "D"

# %% tags=["misconception"] name="commitment-read-as-payment" hint="The function is right; the caption is not. A commitment stands in a contract. How much of it was drawn, this table does not say. Which word did the text above the cell use?"
def times_the_others(table, iso3):
    by_recipient = table.groupby("recipient_iso3")["usd_bn_2021"].sum()
    return by_recipient[iso3] / by_recipient.drop(iso3).mean()


caption = "A"

# %% tags=["misconception"] name="commitment-read-as-debt" hint="The function is right; the caption is not. What is owed in one year is what was drawn and not yet paid back. This table adds up contracts of many years. Which word did the text above the cell use?"
def times_the_others(table, iso3):
    by_recipient = table.groupby("recipient_iso3")["usd_bn_2021"].sum()
    return by_recipient[iso3] / by_recipient.drop(iso3).mean()


caption = "B"

# %% tags=["misconception"] name="nominal-for-constant" hint="The function is right, and so is the verb. Now the unit: a dollar of 2005 bought more than one of 2021. Look at the name of the column: in whose dollars are these sums?"
def times_the_others(table, iso3):
    by_recipient = table.groupby("recipient_iso3")["usd_bn_2021"].sum()
    return by_recipient[iso3] / by_recipient.drop(iso3).mean()


caption = "C"

# %% tags=["test"]
assert check("a02-q3", times_the_others=times_the_others, caption=caption)
### BEGIN HIDDEN TESTS
# Other recipients, a part of the table, and a made-up table in which two recipients have several rows.
fresh = pd.read_csv(dataset("chinese_commitments"))
later = fresh[fresh["period_end"] >= 2010]
for code, part in [("PAK", fresh), ("PER", fresh), ("VEN", later), ("KAZ", fresh[2:])]:
    sums = {}
    for name, promised in zip(part["recipient_iso3"], part["usd_bn_2021"], strict=True):
        sums[name] = sums.get(name, 0) + promised
    own_here = sums.pop(code)
    wanted = own_here * len(sums) / sum(sums.values())
    answer_here = times_the_others(part.copy(), code)
    assert abs(answer_here - wanted) <= 0.011, f"not right for {code} among {len(sums) + 1} recipients"
made_up = pd.DataFrame({
    "recipient": ["Aland", "Aland", "Beland", "Beland", "Beland", "Celand"],
    "recipient_iso3": ["AAA", "AAA", "BBB", "BBB", "BBB", "CCC"],
    "period_start": [2001, 2002, 2001, 2002, 2003, 2000],
    "period_end": [2001, 2002, 2001, 2002, 2003, 2021],
    "usd_bn_2021": [3.0, 6.0, 1.0, 2.0, 4.0, 5.0],
})
answer_here = times_the_others(made_up, "AAA")
assert abs(answer_here - (3 + 6) / ((1 + 2 + 4 + 5) / 2)) <= 0.011, "not right on a made-up table"
assert caption.strip().upper() == "D", "the caption does not say what the numbers are"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     How many rows does each recipient have? And should a recipient be compared with an average that holds
#     itself?
#   - >-
#     Make one sum for each `recipient_iso3` first. Then `.drop(iso3)` takes the recipient out of what it is
#     compared with.
# reasoning: >-
#   One recipient has a row for each year and the others have one row each, so a mean over rows would weigh that
#   recipient twenty times. One sum for each recipient puts all on the same footing. The baseline is *the others*:
#   with the recipient still inside, a large one would be compared partly with itself, and its multiple would come
#   out too small. The caption follows the definition of the column: commitments stand in contracts, which is
#   neither money paid nor debt owed, and `usd_bn_2021` says that the dollars are those of 2021. Check yourself: a
#   recipient that equals the mean of the others must give 1.

# %% [raw] tags=["question"]
# id: a02-q4
# title: Put the lines in order
# points: 2
# minutes: 9
# objective: choose the rows that make up the whole, then compare, then take the share
# pattern: parsons
# answers:
#   order:
#     kind: list
#     length: 6
#     choices: [A, B, C, D, E, F, G]
#     define: 'Write six letters as a list in brackets, each in quotes, like ["A", "B", "C"].'
#     next: "Go down your list line by line: is every name that a line uses made by a line above it?"
# praise: "Load, window, votes cast, votes that differ, compare, share: the whole is settled before anything is divided."

# %% [markdown]
# When **China and the United States voted differently** in the General Assembly, in what percentage of these
# votes did **Mexico** vote like the United States? Take 2010 to 2019, and only votes in which all three took
# part.
#
# These lines compute it. They are shuffled, and **one of the seven must be left out**, because its
# result would not be that percentage.
#
# | | line |
# |---|---|
# | **A** | `differ = cast[cast["USA"] != cast["CHN"]]` |
# | **B** | `share = like_usa.mean() * 100` |
# | **C** | `votes = pd.read_csv(dataset("unga_votes"))` |
# | **D** | `differ = period[period["USA"] != period["CHN"]]` |
# | **E** | `like_usa = differ["MEX"] == differ["USA"]` |
# | **F** | `cast = period.dropna(subset=["MEX", "USA", "CHN"])` |
# | **G** | `period = votes[(votes["year"] >= 2010) & (votes["year"] <= 2019)]` |
#
# (`!=` asks whether two things are *not* equal, as `==` asks whether they are.)
#
# Give the six letters in the order in which the lines must run, written like `order = ["B", "A", "C"]`. You
# may copy the lines into a cell of your own and try them. One order is right.

# %% tags=["solution"]
order = ...
### BEGIN SOLUTION
order = ["C", "G", "F", "A", "E", "B"]
### END SOLUTION

# %% tags=["alternative"] name="small-letters"
order = ["c", "g", "f", "a", "e", "b"]

# %% tags=["alternative"] name="tuple"
order = ("C", "G", "F", "A", "E", "B")

# %% tags=["alternative"] name="split-text"
order = "C G F A E B".split()

# %% tags=["misconception"] name="absent-made-a-difference" hint="These lines run, and you drop the absences, but then you go back to period, where they still are. To pandas an empty cell differs from everything, so with != each of them counts as a difference. Which of the two lines that make differ uses the votes cast?"
order = ["C", "G", "F", "D", "E", "B"]

# %% tags=["misconception"] name="absent-dropped-too-late" hint="The line that drops the absences stands so late that no line after it uses what it makes. Its result is the whole that the next lines are to work on. Which line that makes differ takes it up?"
order = ["C", "G", "D", "F", "E", "B"]

# %% tags=["misconception"] name="differ-before-cast" hint="You pick the differing votes before the absences are dropped. Look at the name that this line uses: which line makes it?"
order = ["C", "G", "A", "F", "E", "B"]

# %% tags=["misconception"] name="compare-before-differ" hint="You compare Mexico with the United States before the differing votes are picked out. Look at the name that the comparing line uses: which line makes it?"
order = ["C", "G", "F", "E", "A", "B"]

# %% tags=["misconception"] name="share-before-comparing" hint="You take the mean before anything is compared. The line that makes share uses like_usa: which line makes that name?"
order = ["C", "G", "F", "A", "B", "E"]

# %% tags=["misconception"] name="window-late" hint="Absences are dropped from period before there is a period. Which line makes that name, and from what?"
order = ["C", "F", "G", "A", "E", "B"]

# %% tags=["misconception"] name="load-late" hint="Your first line uses a table that is not loaded yet. Which line makes the name votes?"
order = ["G", "C", "F", "A", "E", "B"]

# %% tags=["misconception"] name="upside-down" hint="Your list runs from the result back to the table. Python runs from the top: the first letter is the line that needs nothing made before it."
order = ["B", "E", "A", "F", "G", "C"]

# %% tags=["test"]
assert check("a02-q4", order=order)
### BEGIN HIDDEN TESTS
# The lines run in the order given, for another period and for Chile, and must give that share.
lines = {
    "A": 'differ = cast[cast["USA"] != cast["CHN"]]',
    "B": "share = like_usa.mean() * 100",
    "C": 'votes = pd.read_csv(dataset("unga_votes"))',
    "D": 'differ = period[period["USA"] != period["CHN"]]',
    "E": 'like_usa = differ["CHL"] == differ["USA"]',
    "F": 'cast = period.dropna(subset=["CHL", "USA", "CHN"])',
    "G": 'period = votes[(votes["year"] >= 1985) & (votes["year"] <= 1994)]',
}
space = {"pd": pd, "dataset": dataset}
exec("\n".join(lines[letter.strip().upper()] for letter in order), space)
asked = alike = 0
rows = pd.read_csv(dataset("unga_votes")).query("1985 <= year <= 1994")[["CHL", "CHN", "USA"]]
for chile, china, usa in rows.fillna("").itertuples(index=False):
    if chile and china and usa and china != usa:
        asked, alike = asked + 1, alike + (chile == usa)
assert abs(space["share"] - 100 * alike / asked) < 0.001, "these lines do not give the share for other years"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     To pandas, is an empty cell different from a yes? What does that do to a line with `!=`?
#   - >-
#     Go by names: who makes `period`, who uses it? Then ask which of the two lines that make `differ` uses the
#     votes that were cast.
# reasoning: >-
#   The whole is *the votes in which all three took part and two of them differed*, so the empty cells must go
#   before anything is compared. To pandas an empty cell differs from everything: with `!=` on uncleaned rows each
#   absence counts as a difference, and the code still runs. That is why one of the two lines that make `differ`
#   must be left out: it goes back to the rows with the absences. The rest follows from the names each line uses
#   and makes. Check yourself: in `differ` no cell of the three columns may be empty.

# %% [raw] tags=["question"]
# id: a02-q5
# title: Find the bug
# points: 2
# minutes: 13
# objective: a merge that loses rows changes the whole; count the rows before and after
# pattern: bug-hunt
# tracks:
#   chile-china:
#     keeps: "councils and their members are tabulated for texts about Venezuela alone; the states asked about are others"
# answers:
#   coverage:
#     kind: function
#     tolerance: 0.05
#     calls:
#       - with: ["@venezuela_texts", "@venezuela_votes", "CHN"]
#       - with: ["@venezuela_texts", "@venezuela_votes", "MEX"]
#       - with: ["@venezuela_texts", "@venezuela_votes", "VNM"]
#     next: "Inside the function print len(texts) and len(merged): is there one row for every text? Then compare with the small example."
#   by_hand:
#     kind: number
#     tolerance: 0.05
#     range: [0, 100]
#     unit: "%"
#     define: "The last lines of the cell make it; run the whole cell."
#     next: "It is what your function says about the small example. Which of its texts and votes are counted that should not be, or the other way round?"
# praise: "As many rows after the merge as texts before it: now the share has its whole."

# %% [markdown]
# Fifteen texts about Venezuela were put to the vote in three councils (table `venezuela_texts`). The table
# `venezuela_votes` has one row per text and **member of that council**; the vote of a member that was away is
# empty. Before anybody says how consistently a state voted on them, there is an earlier question: on how many
# of the fifteen *could and did* it vote at all? A state without a seat in the council has no row there.
#
# The function promises in its first line, the text in triple quotes:
#
# *Of all these texts, on what percentage did this state cast a vote (yes, abstain or no)?*
#
# It runs without an error and **does not keep that promise**. A small example tells. There are five texts,
# T1 to T5. AAA voted on T1 and T2, was a member but away for T3, and had no seat for T4 and T5; it also voted
# on T8 and T9, which are not among the five. That is two votes on five texts: forty percent. Run both cells
# below: what does the function say?
#
# Then mend the function so that it keeps its promise for every state. Keep its name and the names in its
# brackets, and let it use nothing from outside but them. It is checked on China, Mexico and Viet Nam
# (`"VNM"`), and afterwards on other states, on a part of the texts and on a made-up table, within 0.05.
#
# Which rows `one.merge(other, on="key")` keeps is said by its option `how`: `"inner"`, if you say nothing,
# keeps the rows with a partner on both sides; `"left"` every row of `one`; `"right"` every row of `other`;
# `"outer"` every row of both. Where a partner is lacking, the cells are empty.

# %% tags=["setup"]
example_texts = pd.DataFrame({
    "text": ["T1", "T2", "T3", "T4", "T5"],
    "date": ["2001-01-01", "2001-01-01", "2001-02-02", "2001-03-03", "2001-04-04"],
})
example_votes = pd.DataFrame({
    "text": ["T1", "T2", "T3", "T8", "T9", "T1", "T4", "T5"],
    "date": ["2001-01-01", "2001-01-01", "2001-02-02", "2001-03-03", "2001-05-05",
             "2001-01-01", "2001-03-03", "2001-04-04"],
    "iso3": ["AAA", "AAA", "AAA", "AAA", "AAA", "BBB", "BBB", "BBB"],
    "vote": ["yes", "abstain", None, "no", "no", "no", "yes", "no"],
})

# %% tags=["solution"]
def coverage(texts, votes, iso3):
    """Of all these texts, the percentage on which this state cast a vote (yes, abstain or no)."""
    own = votes[votes["iso3"] == iso3]
    merged = texts.merge(own[["text", "vote"]], on="text")
    cast = merged["vote"].notna()  # True where the cell is not empty
    return cast.mean() * 100


by_hand = coverage(example_texts, example_votes, "AAA")  # two votes on five texts: it should say 40
print(by_hand)
### BEGIN SOLUTION


def coverage(texts, votes, iso3):
    """Of all these texts, the percentage on which this state cast a vote (yes, abstain or no)."""
    own = votes[votes["iso3"] == iso3]
    merged = texts.merge(own[["text", "vote"]], on="text", how="left")
    cast = merged["vote"].notna()  # True where the cell is not empty
    return cast.mean() * 100


by_hand = coverage(example_texts, example_votes, "AAA")
print(by_hand)
### END SOLUTION

# %% tags=["alternative"] name="divide-by-the-texts"
def coverage(texts, votes, iso3):
    own = votes[votes["iso3"] == iso3]
    merged = texts.merge(own[["text", "vote"]], on="text")
    return merged["vote"].notna().sum() / len(texts) * 100


by_hand = coverage(example_texts, example_votes, "AAA")

# %% tags=["alternative"] name="isin"
def coverage(texts, votes, iso3):
    cast = votes[(votes["iso3"] == iso3) & votes["vote"].isin(["yes", "abstain", "no"])]
    return round(float(texts["text"].isin(cast["text"]).mean() * 100), 1)


by_hand = coverage(example_texts, example_votes, "AAA")

# %% tags=["alternative"] name="map"
def coverage(texts, votes, iso3):
    own = votes[votes["iso3"] == iso3].set_index("text")["vote"]
    return 100 * texts["text"].map(own).notna().mean()


by_hand = coverage(example_texts, example_votes, "AAA")

# %% tags=["alternative"] name="right-merge-and-count"
def coverage(texts, votes, iso3):
    own = votes.loc[votes["iso3"] == iso3, ["text", "vote"]]
    merged = own.merge(texts[["text"]], on="text", how="right", validate="one_to_one")
    return 100 * merged["vote"].count() / len(merged)


by_hand = coverage(example_texts, example_votes, "AAA")

# %% tags=["alternative"] name="loop"
def coverage(texts, votes, iso3):
    cast = votes.dropna(subset=["vote"])
    cast = list(cast.loc[cast["iso3"] == iso3, "text"])
    found = 0
    for text in texts["text"]:
        if text in cast:
            found = found + 1
    return 100 * found / len(texts)


by_hand = coverage(example_texts, example_votes, "AAA")

# %% tags=["misconception"] name="as-given" hint="The texts on which the state had no seat are lost in the merge, so they are missing below the line. Compare len(texts) with len(merged). A plain merge keeps only rows with a partner on both sides; which rows do the other values of how keep?"
def coverage(texts, votes, iso3):
    own = votes[votes["iso3"] == iso3]
    merged = texts.merge(own[["text", "vote"]], on="text")
    return merged["vote"].notna().mean() * 100


by_hand = coverage(example_texts, example_votes, "AAA")

# %% tags=["misconception"] name="seat-taken-for-a-vote" hint="You count the texts for which the state has a row. A row is a seat: its vote may be empty, when the member was away, as on T3 of the example. Count the votes that were cast."
def coverage(texts, votes, iso3):
    own = votes[votes["iso3"] == iso3]
    return texts["text"].isin(own["text"]).mean() * 100


by_hand = coverage(example_texts, example_votes, "AAA")

# %% tags=["misconception"] name="gaps-filled" hint="Now every text is there, but you filled the gaps the merge left, and a filled gap counts as a vote cast. No seat is no abstention. Leave the empty cells empty and count the others."
def coverage(texts, votes, iso3):
    own = votes[votes["iso3"] == iso3]
    merged = texts.merge(own[["text", "vote"]], on="text", how="left")
    return merged["vote"].fillna("abstain").notna().mean() * 100


by_hand = coverage(example_texts, example_votes, "AAA")

# %% tags=["misconception"] name="state-not-used" hint="The state is not used: you merged the votes of all members, so there are hundreds of rows instead of one per text. Keep the rows of iso3 first, then merge; compare len(texts) with len(merged)."
def coverage(texts, votes, iso3):
    merged = texts.merge(votes[["text", "vote"]], on="text", how="left")
    return merged["vote"].notna().mean() * 100


by_hand = coverage(example_texts, example_votes, "AAA")

# %% tags=["misconception"] name="merged-on-the-date" hint="You merged on date. Several texts were voted on in one day, so each of them met the votes on all of them, and rows multiplied. Compare len(texts) with len(merged), and merge on the column that names one text."
def coverage(texts, votes, iso3):
    own = votes[votes["iso3"] == iso3]
    merged = texts.merge(own[["date", "vote"]], on="date", how="left")
    return merged["vote"].notna().mean() * 100


by_hand = coverage(example_texts, example_votes, "AAA")

# %% tags=["misconception"] name="yes-only" hint="You count the votes in favour. A vote of no and an abstention are votes cast as well; only an empty cell is none."
def coverage(texts, votes, iso3):
    own = votes[votes["iso3"] == iso3]
    merged = texts.merge(own[["text", "vote"]], on="text", how="left")
    return (merged["vote"] == "yes").mean() * 100


by_hand = coverage(example_texts, example_votes, "AAA")

# %% tags=["misconception"] name="abstentions-left-out" hint="You count yes and no only. An abstention is a vote too, the commonest one in this table: only an empty cell is none."
def coverage(texts, votes, iso3):
    own = votes[votes["iso3"] == iso3]
    merged = texts.merge(own[["text", "vote"]], on="text", how="left")
    return merged["vote"].isin(["yes", "no"]).mean() * 100


by_hand = coverage(example_texts, example_votes, "AAA")

# %% tags=["misconception"] name="all-votes-below" hint="Below the line stand the rows of venezuela_votes: one for each text and member. The whole is all texts, each once: len(texts)."
def coverage(texts, votes, iso3):
    own = votes[votes["iso3"] == iso3]
    return own["vote"].notna().sum() / len(votes) * 100


by_hand = coverage(example_texts, example_votes, "AAA")

# %% tags=["misconception"] name="every-gap-dropped" hint="dropna without subset throws out every text with an empty cell anywhere, also where only the proposer is unknown. Then the rows no longer are all texts. Do without it: notna already finds the votes that were cast."
def coverage(texts, votes, iso3):
    own = votes[votes["iso3"] == iso3]
    merged = texts.merge(own[["text", "vote"]], on="text", how="left")
    return len(merged.dropna()) / len(merged) * 100


by_hand = coverage(example_texts, example_votes, "AAA")

# %% tags=["misconception"] name="other-texts-counted" hint="The states of the check come out right, the small example does not: AAA also voted on T8 and T9, which are not among the texts given. Count only votes on these texts."
def coverage(texts, votes, iso3):
    own = votes[votes["iso3"] == iso3]
    return own["vote"].count() / len(texts) * 100


by_hand = coverage(example_texts, example_votes, "AAA")

# %% tags=["misconception"] name="outer-merge" hint="With how=\"outer\" the votes on other texts come in as rows of their own, such as T8 of the small example. The whole is the texts given, no more and no less: compare len(texts) with len(merged)."
def coverage(texts, votes, iso3):
    own = votes[votes["iso3"] == iso3]
    merged = texts.merge(own[["text", "vote"]], on="text", how="outer")
    return merged["vote"].notna().mean() * 100


by_hand = coverage(example_texts, example_votes, "AAA")

# %% tags=["misconception"] name="number-of-texts-written-in" hint="The number of texts stands inside the function as a number, so it is right for that table only: the small example has five texts. Write len(texts) instead."
def coverage(texts, votes, iso3):
    own = votes[votes["iso3"] == iso3]
    merged = texts.merge(own[["text", "vote"]], on="text")
    return merged["vote"].notna().sum() / 15 * 100


by_hand = coverage(example_texts, example_votes, "AAA")

# %% tags=["test"]
assert check("a02-q5", coverage=coverage, by_hand=by_hand)
### BEGIN HIDDEN TESTS
# Other states, the critical texts alone, a state that never had a seat, and a made-up table.
texts_here = pd.read_csv(dataset("venezuela_texts"))
votes_here = pd.read_csv(dataset("venezuela_votes"))
critical = texts_here[texts_here["stance"] == "critical"]
for code, part in [("BRA", texts_here), ("GRD", texts_here), ("CHL", critical), ("NOR", critical)]:
    rows = votes_here[(votes_here["iso3"] == code) & votes_here["text"].isin(part["text"])]
    answer_here = coverage(part.copy(), votes_here.copy(), code)
    wanted = 100 * rows["vote"].count() / len(part)
    assert abs(answer_here - wanted) <= 0.11, f"coverage is not right for {code}"
made_up_texts = pd.DataFrame({
    "text": ["T1", "T2", "T3", "T4", "T5"],
    "date": ["2001-01-01", "2001-01-01", "2002-01-01", "2003-01-01", "2004-01-01"],
    "proposed_by": ["Aland", None, None, "Beland", None],
})
made_up_votes = pd.DataFrame({
    "text": ["T1", "T2", "T3", "T5", "T1", "T2", "T4", "T9"],
    "date": ["2001-01-01", "2001-01-01", "2002-01-01", "2004-01-01"] * 2,
    "iso3": ["AAA", "AAA", "AAA", "AAA", "BBB", "BBB", "BBB", "BBB"],
    "vote": ["no", "yes", None, "abstain", "yes", None, "yes", "yes"],
})
for code, cast_here in [("AAA", 3), ("BBB", 2), ("CCC", 0)]:
    answer_here = coverage(made_up_texts.copy(), made_up_votes.copy(), code)
    assert abs(answer_here - 100 * cast_here / 5) <= 0.11, "not right on a made-up table"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     How many rows should the merged table have, if every text is to count once?
#   - >-
#     Compare `len(texts)` with `len(merged)`, then ask which value of `how` keeps every row on the left side.
# reasoning: >-
#   The promise says *of all these texts*, so each text must stand below the line once, with or without a seat. A
#   plain merge is an inner one: texts on which the state had no seat vanish, and the percentage comes out too
#   high. `how="left"` keeps every text and leaves the vote empty, and `notna()` then counts votes that were cast:
#   an abstention is one, an empty cell is none. An outer merge would let in votes on other texts, and merging on
#   the date would multiply rows. Check yourself after every merge: as many rows as before, unless you can say why
#   not.

# %% [raw] tags=["question"]
# id: a02-q6
# title: Draw the agreement of every year
# points: 2
# minutes: 14
# objective: one share for each year, of the votes both cast, with its unit on the axis
# pattern: figure
# answers:
#   ax:
#     kind: figure
#     kinds: [line, bar]
#     xlabel: [year]
#     ylabel: ["%", percent, "per cent"]
#     tolerance: 0.05
#     define: "Draw first; with fig, ax = plt.subplots() you have ax from the start."
#     probes:
#       - {name: agreement of 1990, take: {at: 1990}}
#       - {name: agreement of 1998, take: {at: 1998}}
#       - {name: agreement of 2007, take: {at: 2007}}
#       - {name: agreement of 2011, take: {at: 2011}}
#       - {name: agreement of 2016, take: {at: 2016}}
#       - {name: agreement of 2023, take: {at: 2023}}
#     next: "Work out one year by hand: its rows, those in which both voted, and the percentage that are equal. Is that the value you draw?"
# praise: "At times it doubles or halves within a year, and what is put to the vote changes too: a level needs somebody to compare with."

# %% [markdown]
# From 2001 to 2010 more than half of the major arms that reached Colombia came from the United States (table
# `arms_suppliers`). Did the two vote alike as well? Draw the **agreement of Colombia and the United States**
# in the General Assembly in **every** year from 1990 to 2023, as a line or as bars, from the table
# `unga_votes`. What do you expect for the years from 2001 to 2010?
#
# - Thirty-four values, one for each year, and nothing else.
# - The y axis runs in percent of the votes in which both took part; its label holds `%` or `percent`.
# - The x axis is the year; its label holds the word `year`.
# - At the end the name `ax` stands for the axes you drew on. If you draw with `plt.plot(...)` or
#   `plt.bar(...)`, write `ax = plt.gca()` as the last line **of the same cell**.

# %% tags=["solution"]
votes = pd.read_csv(dataset("unga_votes"))
# Step 1. The years 1990 to 2023, and the votes in which both took part.
both = ...
# Step 2. For each year, the percentage of equal votes (a loop over the years, as in lesson 02, will do).
by_year = ...
# Step 3. Draw, and label both axes.
ax = ...
### BEGIN SOLUTION
period = votes[(votes["year"] >= 1990) & (votes["year"] <= 2023)]
both = period.dropna(subset=["COL", "USA"])
same = both["COL"] == both["USA"]
by_year = same.groupby(both["year"]).mean() * 100
fig, ax = plt.subplots()
ax.plot(by_year.index, by_year)
ax.set_xlabel("Year")
ax.set_ylabel("Votes alike, percent of votes cast by both")
### END SOLUTION

# %% tags=["alternative"] name="loop-and-pyplot"
votes = pd.read_csv(dataset("unga_votes"))
years = list(range(1990, 2024))
shares = []
for year in years:
    rows = votes[votes["year"] == year].dropna(subset=["COL", "USA"])
    shares.append(100 * (rows["COL"] == rows["USA"]).sum() / len(rows))
plt.figure()
plt.bar(years, shares)
plt.xlabel("year")
plt.ylabel("% of votes alike")
ax = plt.gca()

# %% tags=["alternative"] name="function-and-series"
def alike(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()


votes = pd.read_csv(dataset("unga_votes"))
by_year = pd.Series({year: alike(votes[votes["year"] == year], "COL", "USA") for year in range(1990, 2024)})
ax = by_year.round(1).plot(xlabel="Year", ylabel="Agreement (percent)")

# %% tags=["alternative"] name="pandas-bars-assign"
votes = pd.read_csv(dataset("unga_votes"))
both = votes[votes["year"].between(1990, 2023) & votes["COL"].notna() & votes["USA"].notna()]
both = both.assign(alike=(both["COL"] == both["USA"]) * 100.0)
ax = both.groupby("year")["alike"].mean().plot(kind="bar", figsize=(9, 4))
ax.set(xlabel="Year of the vote", ylabel="Per cent alike", title="Colombia and the United States")

# %% tags=["alternative"] name="two-counts"
votes = pd.read_csv(dataset("unga_votes"))
votes = votes.query("1990 <= year <= 2023")
cast = votes[["COL", "USA"]].notna().all(axis="columns").groupby(votes["year"]).sum()
equal = (votes["COL"] == votes["USA"]).groupby(votes["year"]).sum()
fig, ax = plt.subplots()
plt.plot(equal / cast * 100, marker="o")
plt.xlabel("Year")
plt.ylabel("Percent")

# %% tags=["misconception"] name="absent-counted-as-different" hint="In some years your line is a little too low: votes that one of the two did not cast are still in the mean, as disagreements. Keep the rows in which both voted before you compare."
votes = pd.read_csv(dataset("unga_votes"))
period = votes[votes["year"].between(1990, 2023)]
by_year = (period["COL"] == period["USA"]).groupby(period["year"]).mean() * 100
fig, ax = plt.subplots()
ax.plot(by_year.index, by_year)
ax.set_xlabel("Year")
ax.set_ylabel("Percent")

# %% tags=["misconception"] name="absent-together-counted-as-alike" hint="You filled the empty cells. Then a vote that neither cast counts as alike, and one that only one cast counts as different. Nobody compared anything there: leave these rows out instead."
votes = pd.read_csv(dataset("unga_votes"))
period = votes[votes["year"].between(1990, 2023)].fillna({"COL": "absent", "USA": "absent"})
by_year = (period["COL"] == period["USA"]).groupby(period["year"]).mean() * 100
fig, ax = plt.subplots()
ax.plot(by_year.index, by_year)
ax.set_xlabel("Year")
ax.set_ylabel("Percent")

# %% tags=["misconception"] name="number-of-votes" hint="You draw how many votes were alike. Years have between sixty and some hundred and thirty recorded votes, so the same number means different things. Divide by the votes of that year in which both took part."
votes = pd.read_csv(dataset("unga_votes"))
both = votes[votes["year"].between(1990, 2023)].dropna(subset=["COL", "USA"])
by_year = (both["COL"] == both["USA"]).groupby(both["year"]).sum()
fig, ax = plt.subplots()
ax.bar(by_year.index, by_year)
ax.set_xlabel("Year")
ax.set_ylabel("Percent")

# %% tags=["misconception"] name="fraction" hint="The line has the right shape and runs between 0 and 1. The axis is to run in percent: times 100."
votes = pd.read_csv(dataset("unga_votes"))
both = votes[votes["year"].between(1990, 2023)].dropna(subset=["COL", "USA"])
by_year = (both["COL"] == both["USA"]).groupby(both["year"]).mean()
fig, ax = plt.subplots()
ax.plot(by_year.index, by_year)
ax.set_xlabel("Year")
ax.set_ylabel("Percent")

# %% tags=["misconception"] name="like-russia" hint="This is how often Colombia voted like Russia, the pair of the lesson. The question names the United States: which column is that?"
votes = pd.read_csv(dataset("unga_votes"))
both = votes[votes["year"].between(1990, 2023)].dropna(subset=["COL", "RUS"])
by_year = (both["COL"] == both["RUS"]).groupby(both["year"]).mean() * 100
fig, ax = plt.subplots()
ax.plot(by_year.index, by_year)
ax.set_xlabel("Year")
ax.set_ylabel("Percent")

# %% tags=["misconception"] name="both-yes" hint="You count only the votes in which both said yes. Two equal abstentions and two equal no are alike as well: compare the two columns with each other."
votes = pd.read_csv(dataset("unga_votes"))
both = votes[votes["year"].between(1990, 2023)].dropna(subset=["COL", "USA"])
yes = (both["COL"] == "yes") & (both["USA"] == "yes")
by_year = yes.groupby(both["year"]).mean() * 100
fig, ax = plt.subplots()
ax.plot(by_year.index, by_year)
ax.set_xlabel("Year")
ax.set_ylabel("Percent")

# %% tags=["misconception"] name="all-years-up-to" hint="Your line gets smoother and smoother: each value takes in all years before it. Draw the share of each year alone."
votes = pd.read_csv(dataset("unga_votes"))
both = votes[votes["year"].between(1990, 2023)].dropna(subset=["COL", "USA"])
same = (both["COL"] == both["USA"]).groupby(both["year"])
by_year = same.sum().cumsum() / same.size().cumsum() * 100
fig, ax = plt.subplots()
ax.plot(by_year.index, by_year)
ax.set_xlabel("Year")
ax.set_ylabel("Percent")

# %% tags=["misconception"] name="places-not-years" hint="The values are there, but their places on the x axis are not the years as numbers: perhaps 0, 1, 2 and so on. Hand the years to the plot as well, for instance ax.plot(by_year.index, by_year)."
votes = pd.read_csv(dataset("unga_votes"))
both = votes[votes["year"].between(1990, 2023)].dropna(subset=["COL", "USA"])
by_year = (both["COL"] == both["USA"]).groupby(both["year"]).mean() * 100
fig, ax = plt.subplots()
ax.plot(by_year.to_numpy())
ax.set_xlabel("Year")
ax.set_ylabel("Percent")

# %% tags=["misconception"] name="one-year-short" hint="One year is missing at the end: range(1990, 2023) stops before 2023, and so does < 2023. The period includes its last year."
votes = pd.read_csv(dataset("unga_votes"))
both = votes[(votes["year"] >= 1990) & (votes["year"] < 2023)].dropna(subset=["COL", "USA"])
by_year = (both["COL"] == both["USA"]).groupby(both["year"]).mean() * 100
fig, ax = plt.subplots()
ax.plot(by_year.index, by_year)
ax.set_xlabel("Year")
ax.set_ylabel("Percent")

# %% tags=["misconception"] name="with-2024" hint="One year too many: the table runs on into June 2024, of which it holds a handful of votes. The period ends with 2023."
votes = pd.read_csv(dataset("unga_votes"))
both = votes[votes["year"] >= 1990].dropna(subset=["COL", "USA"])
by_year = (both["COL"] == both["USA"]).groupby(both["year"]).mean() * 100
fig, ax = plt.subplots()
ax.plot(by_year.index, by_year)
ax.set_xlabel("Year")
ax.set_ylabel("Percent")

# %% tags=["misconception"] name="sorted-by-agreement" hint="The line runs back and forth: you sorted by agreement before you drew. A line of years needs the years in order: .sort_index() brings them back."
votes = pd.read_csv(dataset("unga_votes"))
both = votes[votes["year"].between(1990, 2023)].dropna(subset=["COL", "USA"])
by_year = (both["COL"] == both["USA"]).groupby(both["year"]).mean() * 100
by_year = by_year.sort_values()
fig, ax = plt.subplots()
ax.plot(by_year.index, by_year)
ax.set_xlabel("Year")
ax.set_ylabel("Percent")

# %% tags=["misconception"] name="axis-cut" hint="The values are right, but your y axis leaves some of them outside the picture, so a reader misses the lowest or the highest years. Leave the y axis as it is, or let it run from 0 to 100."
votes = pd.read_csv(dataset("unga_votes"))
both = votes[votes["year"].between(1990, 2023)].dropna(subset=["COL", "USA"])
by_year = (both["COL"] == both["USA"]).groupby(both["year"]).mean() * 100
fig, ax = plt.subplots()
ax.plot(by_year.index, by_year)
ax.set(xlabel="Year", ylabel="Percent", ylim=(20, 40))

# %% tags=["test"]
assert check("a02-q6", ax=ax)
### BEGIN HIDDEN TESTS
# Every drawn value against a count vote by vote.
from alliance import figure_facts

axes = ax.axes[0] if type(ax).__name__ == "Figure" else ax
axes = axes.item() if type(axes).__name__ == "ndarray" else axes
drawn = {}
for series in figure_facts(axes)["series"]:
    drawn.update(series["points"])
cast, alike_here = {}, {}
rows = pd.read_csv(dataset("unga_votes")).query("1990 <= year <= 2023")[["year", "COL", "USA"]]
for year, colombia, usa in rows.fillna("").itertuples(index=False):
    if colombia and usa:
        cast[year] = cast.get(year, 0) + 1
        alike_here[year] = alike_here.get(year, 0) + (colombia == usa)
assert sorted(drawn) == [str(year) for year in sorted(cast)], "not every year from 1990 to 2023 is drawn once"
for year in cast:
    value = drawn[str(year)]
    wanted = 100 * alike_here[year] / cast[year]
    assert value is not None and abs(value - wanted) <= 0.11, f"the value drawn for {year} is not right"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     In a given year, with which votes can the two states be compared at all?
#   - >-
#     Keep the rows in which both voted, compare the two columns, and take the mean of True and False for each
#     year, times a hundred.
# reasoning: >-
#   Agreement is a share, and its whole is the votes of that year that both cast. Empty cells must leave before
#   the comparison: left in, they count as disagreement, and filled with anything they count as agreement when
#   both are empty. Years have very different numbers of votes, so a count of equal votes could not be compared
#   from year to year; the percentage can. The axis says percent and of what. Check one year by hand, and remember
#   when you read the line that what is put to the vote changes from year to year as well.

# %% [raw] tags=["question"]
# id: a02-q7
# title: Nearer than whom?
# points: 2
# minutes: 18
# objective: a baseline in a function, for any pair of states and any jury
# pattern: transfer
# answers:
#   chile_china: &lead
#     kind: number
#     tolerance: 0.05
#     unit: points
#     range: [-100, 100]
#     define: "Your function lead makes it. Are both functions complete, and does each end with a return?"
#     next: "Do this pair step by step in a cell of its own: its agreement, then that of each of the other six with the partner, then their mean."
#   colombia_usa: *lead
#   brazil_india: *lead
#   lead:
#     kind: function
#     tolerance: 0.05
#     calls:
#       - with:
#           - year: [2001, 2001, 2001, 2001, 2001, 2002, 2002]
#             CHN: ["yes", "yes", "no", abstain, "no", "yes", "yes"]
#             CHL: ["yes", "yes", "no", abstain, "yes", "no", null]
#             BRA: ["yes", "no", "yes", null, "yes", "yes", "no"]
#             PER: ["no", "yes", null, "yes", "no", "yes", abstain]
#             ECU: ["yes", "no", "no", abstain, "yes", "yes", "yes"]
#             ARG: ["no", "no", "yes", "yes", "yes", "no", "yes"]
#             COL: ["no", "no", "yes", "yes", "yes", "no", "yes"]
#             MEX: ["no", "no", "yes", "yes", "yes", "no", "yes"]
#           - CHL
#           - CHN
#           - [BRA, CHL, PER, ECU]
#     next: "Call lead for a small table of your own, with three or four peers. Does it use table and peers, the names in its brackets, and as many peers as there are?"
# praise: "High or low, a level says little: the lead says whether a state is nearer to its partner than its peers are."

# %% [markdown]
# Does Chile vote like China more often than its neighbours do? A **lead** answers that: a state's agreement
# with a partner, **less the mean agreement of the other peers with the same partner**, in percentage points.
# Above 0, the state is nearer to the partner than its peers are.
#
# - `agreement(table, one, other)` is the function of lesson 02, two lines. Write it once more.
# - `lead(table, state, partner, peers)` uses it. `peers` is a list of codes. **A state is no baseline for
#   itself**: if `state` is in the list, leave it out of the mean, and leave the list itself as it is.
# - The mean gives each peer the same weight.
#
# Fill in the steps. The last lines of the cell call your function for three pairs, always with the same list
# of seven; do not change them. The three leads are checked within 0.05 points, and `lead` on a small made-up table
# with four peers. Afterwards it is called for other states, years and lists of peers, so let it use nothing
# from outside but `agreement` and the names in its brackets.

# %% tags=["solution"]
votes = pd.read_csv(dataset("unga_votes"))
# Step 1. The years 2000 to 2009.
period = ...


def agreement(table, one, other):
    """Percent of votes alike among those in which both took part."""
    # Step 2. Two lines: keep the rows in which both voted; return the share of equal votes, in percent.
    ...


def lead(table, state, partner, peers):
    """Agreement of state and partner, less the mean of the other peers with the partner, in points."""
    # Step 3. The agreement of each other peer with the partner, in a list, and their mean.
    # Step 4. Return the difference.
    ...


# Nothing to change from here on.
seven = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)
### BEGIN SOLUTION
period = votes[(votes["year"] >= 2000) & (votes["year"] <= 2009)]


def agreement(table, one, other):
    """Percent of votes alike among those in which both took part."""
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()


def lead(table, state, partner, peers):
    """Agreement of state and partner, less the mean of the other peers with the partner, in points."""
    others = [agreement(table, peer, partner) for peer in peers if peer != state]
    return agreement(table, state, partner) - sum(others) / len(others)


chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)
### END SOLUTION

# %% tags=["alternative"] name="series-and-drop"
votes = pd.read_csv(dataset("unga_votes"))
period = votes[votes["year"].between(2000, 2009)]


def agreement(table, one, other):
    voted = table[one].notna() & table[other].notna()
    return 100 * (table[one] == table[other]).sum() / voted.sum()


def lead(table, state, partner, peers):
    every = pd.Series({peer: agreement(table, peer, partner) for peer in peers})
    return agreement(table, state, partner) - every.drop(state, errors="ignore").mean()


seven = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)

# %% tags=["alternative"] name="loop-and-rounding"
votes = pd.read_csv(dataset("unga_votes"))
period = votes.query("2000 <= year <= 2009")


def agreement(table, one, other):
    both = table[[one, other]].dropna()
    return (both[one] == both[other]).sum() / len(both) * 100


def lead(table, state, partner, peers):
    total = 0
    count = 0
    for peer in peers:
        if peer == state:
            continue
        total = total + agreement(table, peer, partner)
        count = count + 1
    return round(agreement(table, state, partner) - total / count, 1)


seven = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)

# %% tags=["alternative"] name="copied-list"
votes = pd.read_csv(dataset("unga_votes"))
period = votes[votes["year"].isin(range(2000, 2010))]


def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * both[one].eq(both[other]).mean()


def lead(table, state, partner, peers):
    others = list(peers)
    if state in others:
        others.remove(state)
    levels = [agreement(table, peer, partner) for peer in others]
    return float(agreement(table, state, partner) - pd.Series(levels).mean())


seven = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)

# %% tags=["misconception"] name="level-without-baseline" hint="This is how often the pair votes alike: a level. Compared with whom? Take off the mean agreement of the other peers with the same partner."
votes = pd.read_csv(dataset("unga_votes"))
period = votes[votes["year"].between(2000, 2009)]


def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()


def lead(table, state, partner, peers):
    return agreement(table, state, partner)


seven = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)

# %% tags=["misconception"] name="its-own-baseline" hint="The state is still in the list that it is compared with, so it pulls the mean towards itself. Leave it out: ... for peer in peers if peer != state."
votes = pd.read_csv(dataset("unga_votes"))
period = votes[votes["year"].between(2000, 2009)]


def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()


def lead(table, state, partner, peers):
    others = [agreement(table, peer, partner) for peer in peers]
    return agreement(table, state, partner) - sum(others) / len(others)


seven = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)

# %% tags=["misconception"] name="list-used-up" hint="The first pair is right, the later ones are not: peers.remove(state) changes the list itself, so the next call finds it shorter. Work on a copy, or skip the state: ... for peer in peers if peer != state."
votes = pd.read_csv(dataset("unga_votes"))
period = votes[votes["year"].between(2000, 2009)]


def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()


def lead(table, state, partner, peers):
    peers.remove(state)
    others = [agreement(table, peer, partner) for peer in peers]
    return agreement(table, state, partner) - sum(others) / len(others)


seven = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)

# %% tags=["misconception"] name="divided-by-all-of-them" hint="The state is left out of the sum but not of the count: you divide by len(peers). A mean divides by as many values as it adds up."
votes = pd.read_csv(dataset("unga_votes"))
period = votes[votes["year"].between(2000, 2009)]


def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()


def lead(table, state, partner, peers):
    others = [agreement(table, peer, partner) for peer in peers if peer != state]
    return agreement(table, state, partner) - sum(others) / len(peers)


seven = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)

# %% tags=["misconception"] name="absent-counted-as-different" hint="Votes that were not cast are still in your means, as disagreements: an empty cell equals nothing. Which line of agreement keeps only the rows in which both voted?"
votes = pd.read_csv(dataset("unga_votes"))
period = votes[votes["year"].between(2000, 2009)]


def agreement(table, one, other):
    return 100 * (table[one] == table[other]).mean()


def lead(table, state, partner, peers):
    others = [agreement(table, peer, partner) for peer in peers if peer != state]
    return agreement(table, state, partner) - sum(others) / len(others)


seven = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)

# %% tags=["misconception"] name="only-where-all-voted" hint="You keep only the votes in which every peer took part. An absence of Peru then removes a vote that Chile and China both cast. Drop the gaps inside agreement, for the two states it compares."
votes = pd.read_csv(dataset("unga_votes"))
period = votes[votes["year"].between(2000, 2009)]


def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()


def lead(table, state, partner, peers):
    table = table.dropna(subset=[partner, *peers])
    others = [agreement(table, peer, partner) for peer in peers if peer != state]
    return agreement(table, state, partner) - sum(others) / len(others)


seven = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)

# %% tags=["misconception"] name="peers-with-the-state" hint="You measured how often the peers vote like the state. Both sides of a lead are agreement with the partner: agreement(table, peer, partner)."
votes = pd.read_csv(dataset("unga_votes"))
period = votes[votes["year"].between(2000, 2009)]


def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()


def lead(table, state, partner, peers):
    others = [agreement(table, peer, state) for peer in peers if peer != state]
    return agreement(table, state, partner) - sum(others) / len(others)


seven = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)

# %% tags=["misconception"] name="best-of-the-peers" hint="You compare with the peer nearest to the partner, a max. A lead compares with the mean of the other peers."
votes = pd.read_csv(dataset("unga_votes"))
period = votes[votes["year"].between(2000, 2009)]


def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()


def lead(table, state, partner, peers):
    return agreement(table, state, partner) - max(agreement(table, p, partner) for p in peers if p != state)


seven = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)

# %% tags=["misconception"] name="turned-round" hint="The size is right and the sign is not: the agreement of the state stands first, and the mean of its peers is taken off it."
votes = pd.read_csv(dataset("unga_votes"))
period = votes[votes["year"].between(2000, 2009)]


def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()


def lead(table, state, partner, peers):
    others = [agreement(table, peer, partner) for peer in peers if peer != state]
    return sum(others) / len(others) - agreement(table, state, partner)


seven = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)

# %% tags=["misconception"] name="uses-the-outer-table" hint="The three pairs are right, a made-up table is not: inside a function stands period, the table outside it, whatever is handed over. Write table, the name in the brackets, in its place."
votes = pd.read_csv(dataset("unga_votes"))
period = votes[votes["year"].between(2000, 2009)]


def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()


def lead(table, state, partner, peers):
    others = [agreement(period, peer, partner) for peer in peers if peer != state]
    return agreement(period, state, partner) - sum(others) / len(others)


seven = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)

# %% tags=["misconception"] name="uses-the-outer-list" hint="The three pairs are right, another list of peers is not: inside the function stands seven, the list outside it. Write peers, the name in the brackets, in its place."
votes = pd.read_csv(dataset("unga_votes"))
period = votes[votes["year"].between(2000, 2009)]


def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()


def lead(table, state, partner, peers):
    others = [agreement(table, peer, partner) for peer in seven if peer != state]
    return agreement(table, state, partner) - sum(others) / len(others)


seven = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)

# %% tags=["misconception"] name="six-written-in" hint="The three pairs are right, another list of peers is not: you divide by 6, and that fits seven peers only. Divide by the number of peers in your list: len(others)."
votes = pd.read_csv(dataset("unga_votes"))
period = votes[votes["year"].between(2000, 2009)]


def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()


def lead(table, state, partner, peers):
    others = [agreement(table, peer, partner) for peer in peers if peer != state]
    return agreement(table, state, partner) - sum(others) / 6


seven = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)

# %% tags=["misconception"] name="every-year" hint="These are the leads over all years of the table, from 1970 on. Step 1 keeps 2000 to 2009; is period what the calls hand to your function, and does your function use table?"
votes = pd.read_csv(dataset("unga_votes"))
period = votes


def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()


def lead(table, state, partner, peers):
    others = [agreement(table, peer, partner) for peer in peers if peer != state]
    return agreement(table, state, partner) - sum(others) / len(others)


seven = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)

# %% tags=["misconception"] name="ends-left-out" hint="Your functions are right; the window is not. It has lost its first and its last year: > and < leave the ends out, >= and <= keep them."
votes = pd.read_csv(dataset("unga_votes"))
period = votes[(votes["year"] > 2000) & (votes["year"] < 2009)]


def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()


def lead(table, state, partner, peers):
    others = [agreement(table, peer, partner) for peer in peers if peer != state]
    return agreement(table, state, partner) - sum(others) / len(others)


seven = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
chile_china = lead(period, "CHL", "CHN", seven)
colombia_usa = lead(period, "COL", "USA", seven)
brazil_india = lead(period, "BRA", "IND", seven)

# %% tags=["test"]
assert check("a02-q7", chile_china=chile_china, colombia_usa=colombia_usa, brazil_india=brazil_india, lead=lead)
### BEGIN HIDDEN TESTS
# Other pairs, years and lists of peers, and a made-up table. Only the columns needed are handed over.
def wanted_agreement(rows, one, other):
    cast = [(a, b) for a, b in zip(rows[one].fillna(""), rows[other].fillna(""), strict=True) if a and b]
    return 100 * sum(a == b for a, b in cast) / len(cast)


fresh = pd.read_csv(dataset("unga_votes"))
asked = [
    ("MEX", "USA", ["ARG", "CHL", "MEX", "PER"], 1986, 1995),
    ("CUB", "RUS", ["BOL", "NIC", "VEN"], 1995, 2004),
    ("PER", "CHN", ["BRA", "PER"], 2010, 2019),
]
for state, partner, peers, first, last in asked:
    columns = list(dict.fromkeys(["year", state, partner, *peers]))
    part = fresh.loc[fresh["year"].between(first, last), columns]
    others = [wanted_agreement(part, peer, partner) for peer in peers if peer != state]
    wanted = wanted_agreement(part, state, partner) - sum(others) / len(others)
    answer_here = lead(part, state, partner, list(peers))
    assert abs(answer_here - wanted) <= 0.11, f"lead is not right for {state}, {partner}, {first} to {last}"
made_up = pd.DataFrame({
    "year": [2001] * 6,
    "AAA": ["yes", "no", "abstain", None, "yes", "yes"],
    "BBB": ["yes", "no", "no", "yes", None, "no"],
    "CCC": ["no", "no", "abstain", None, "yes", "no"],
    "DDD": ["yes", None, "no", "yes", "no", "yes"],
})
answer_here = lead(made_up, "AAA", "BBB", ["AAA", "CCC", "DDD"])
wanted = 100 * 2 / 4 - (100 * 2 / 4 + 100 * 3 / 4) / 2
assert abs(answer_here - wanted) <= 0.11, "not right on a made-up table"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     Is a state a fair baseline for itself? And do all peers count the same?
#   - >-
#     In `lead`, make a list of the agreement of each peer with the partner, leaving the state out; then the
#     state's own agreement less the mean of that list.
# reasoning: >-
#   A level of agreement says little, because many states vote alike most of the time; the lead takes off what is
#   usual among peers. The state must not be in its own baseline, or the lead shrinks towards zero, and the mean
#   must be divided by the number of peers actually used. Gaps are dropped for the two states of each comparison
#   only: dropping every row in which some peer was away throws out votes that the pair did cast. Skip the state
#   in the loop instead of removing it from the list, since `remove` changes the list for the next call too. Check
#   yourself: with only one other peer, the lead is a plain difference of two agreements.

# %% [raw] tags=["question"]
# id: a02-q8
# title: A verdict in 150 words
# points: 8
# minutes: 30
# objective: fixing a vague word and a jury before looking, and a verdict that follows from that rule
# pattern: verdict-essay
# tracks:
#   chile-china:
#     exchange:
#       "Cuba stands by Russia's side.*": "Brazil and India stand side by side.*"
#       "(table `unga_votes`)": "(table `unga_votes`, columns `BRA` and `IND`)"
#       '"stands by its side"': '"side by side"'
#       '"CUB", "RUS"': '"BRA", "IND"'
#       "**Another pair, for the same points and without giving a reason:** *At the United Nations Brazil and India stand side by side.* (Same table, same years; columns `BRA` and `IND`.)": ""

# %% [markdown] tags=["task"]
# **The claim, in our words:** *At the United Nations Cuba stands by Russia's side.* Take the recorded votes
# of the General Assembly from **2013 to 2021** (table `unga_votes`).
#
# Write **120 to 180 words**, in this order:
#
# 1. **Your rule, first.** What is counted, and out of which votes? Compared with whom: which states are your
#    jury? From which value on is "stands by its side" true? Another reader must be able to apply your rule
#    without asking you.
# 2. **Evidence.** At least one number that your rule needs, with its unit, its period and its source (the
#    table, and who made it: Voeten, Strezhnev and Bailey, UN General Assembly Voting Data, June 2024).
# 3. **Limits.** One thing about these data that could make you wrong, and in which direction.
# 4. **Verdict.** One of the four, following from your rule: *holds*, *holds with a caveat*, *does not
#    hold*, *cannot be told from these data*.
#
# What is graded is whether your verdict follows from the rule you declared, not which verdict it is: with
# different juries two people can both be right and disagree. What you think of a government or of a vote is
# not graded and need not appear. Language and style are not graded either. You may hand in under a pseudonym,
# if your class agrees on a way to do so.
#
# **Another pair, for the same points and without giving a reason:** *At the United Nations Brazil and India
# stand side by side.* (Same table, same years; columns `BRA` and `IND`.)
#
# Eight points, 0 to 2 for each: **precision** of the rule, **evidence**, **limits**, **verdict** that fits
# the rule.
#
# ### BEGIN MARK SCHEME
# Marks and anchor answers: rubrics/a02_cooperation.md. Four criteria, 0 to 2 each; never for or against an
# opinion.
#
# - Precision. 2: what is counted and out of what, a named jury (or "none", said), and a threshold, all
#   declared first. 1: one of them missing or left to taste. 0: no rule.
# - Evidence. 2: a right number the rule needs, with unit, period and source. 1: right, but one of these is
#   missing, or beside the rule. 0: none, or wrong.
# - Limits. 2: a particular limit of these data, and which way it pushes. 1: particular without direction,
#   or general. 0: none.
# - Verdict. 2: one of the four, and the rule with the evidence gives it. 1: one of the four, but the rule
#   does not give it, or there is no rule. 0: none of the four.
# ### END MARK SCHEME

# %% [markdown]
# Room for computing what your rule needs (not graded). The cell holds the function of lesson 02, so that it
# works whatever became of the questions above; `voted_alike(period, "CUB", "RUS")` calls it.

# %%
votes = pd.read_csv(dataset("unga_votes"))
period = votes[(votes["year"] >= 2013) & (votes["year"] <= 2021)]


def voted_alike(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()

# %% [markdown] tags=["essay"]
# *Write your text here.*
