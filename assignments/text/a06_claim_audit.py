# %% [raw] tags=["card"]
# title: "Assignment 06: An audit, and an article of your own"
# question: "What can be said of an article once its claims are judged one by one, and can you do it alone?"
# claims: [X01, X02, A01]
# needs: lesson 06
# no_track: "It audits this one article: there is no ledger of another. Its largest question takes any article."

# %% [markdown]
# **Rules that hold in every question**
#
# - A period includes both of its ends: 2001 to 2003 are three years.
# - In the table `claims`, the course's ledger, one row is one claim of the article. It has a `section` (a
#   letter), a `kind` and one of four verdicts: `holds`, `holds with a caveat`, `does not hold`,
#   `cannot be told from these data`.
# - A claim is **told** if it got any verdict but the last.
# - A share is a percentage: an eighth is 12.5, not 0.125. You need not round; if you do, one decimal is
#   enough. Numbers are judged within 0.05, counts exactly.
# - The ledger can grow. Compute from the table, and do not type what you counted by eye.
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
# id: a06-q1
# title: Of which whole?
# points: 1
# minutes: 4
# objective: reading a share in the right direction
# pattern: soft-landing
# answers:
#   sentence:
#     kind: text
#     choices: [A, B, C, D]
#     define: 'Write one letter in quotes, for instance sentence = "F" if there were an F.'
# praise: "The words after *of* name the whole. Look for them in every percentage you read."

# %% [markdown]
# A made-up ledger of fifty claims:
#
# | | told | not told |
# |---|---|---|
# | **measure** | 24 | 6 |
# | **motive** | 8 | 12 |
#
# `pd.crosstab(kind, told, normalize="index") * 100` puts 80.0 into the row *measure*, column *told*. Which
# sentence says the same?
#
# - **A.** Of the claims that were told, 80 percent are measures.
# - **B.** Of all claims, 80 percent are measures that were told.
# - **C.** Of the measures, 80 percent were told.
# - **D.** Of the measures, 80 percent hold.
#
# Give the letter in quotes.

# %% tags=["solution"]
sentence = ...
### BEGIN SOLUTION
sentence = "C"
### END SOLUTION

# %% tags=["alternative"] name="small-letter"
sentence = "c"

# %% tags=["alternative"] name="with-spaces"
sentence = " C "

# %% tags=["misconception"] name="columns" hint="This sentence makes the column the whole: measures and motives that were told. Add up that column and divide. Which whole does normalize=index take?"
sentence = "A"

# %% tags=["misconception"] name="all" hint="Here the whole would be all claims of the table. With normalize=index each row adds up to the whole. Which sentence starts from one row?"
sentence = "B"

# %% tags=["misconception"] name="told-is-true" hint="The whole is right. But told means only that a verdict was possible: a claim that does not hold was told as well. Which sentence keeps to that?"
sentence = "D"

# %% tags=["test"]
assert check("a06-q1", sentence=sentence)
### BEGIN HIDDEN TESTS
# Each sentence held against the counts; nothing in the table says how many hold.
counts = pd.DataFrame({"told": [24, 8], "not told": [6, 12]}, index=["measure", "motive"])
cell = counts.loc["measure", "told"]
wholes = {"A": counts["told"].sum(), "B": counts.sum().sum(), "C": counts.loc["measure"].sum()}
letter = sentence.strip().upper()
assert letter in wholes and 100 * cell / wholes[letter] == 80, "the sentence chosen is not what the share says"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     With `normalize="index"`, which numbers add up to a hundred: those of a row or those of a column?
#   - >-
#     Find the 80 by hand in the small table: which count is divided by which? Then look for the sentence with
#     that whole after *of*.
# reasoning: >-
#   With `normalize="index"` each row adds up to 100, so the row is the whole: of the measures, so many were told.
#   The sentence that starts with the claims that were told makes the column the whole, and the one that starts
#   with all claims makes the whole table the whole; both are other divisions. *Told* means that a verdict was
#   possible, and a claim that does not hold was told as well. In every percentage you read, look for the words
#   after *of*. Check yourself by doing the division with the four counts.

# %% [raw] tags=["question"]
# id: a06-q2
# title: The claims with a caveat
# points: 1
# minutes: 8
# objective: choose the whole before dividing
# pattern: predict-a-number
# answers:
#   caveat_measures:
#     kind: number
#     tolerance: 0.05
#     unit: "%"
#     range: [0, 100]
#     define: "Divide the measures that hold with a caveat by everything that holds with a caveat, times a hundred."
#     next: "Print the crosstab of kind and verdict: which cell is the part, and which row or column is the whole?"
# praise: "The whole was a column this time: the verdict came after the word *of*."

# %% [markdown]
# **Of the claims that hold with a caveat**, what percentage are of the kind `measure`? Go by the table
# `claims`. Guess first, in place of the dots, and say how sure you are (50 to 100 percent) that
# it lies within ten points of the result. The guess gives no points and loses none; you may clear that cell
# before you hand in.

# %%
predict("a06-q2", ..., sure=...)

# %% [markdown]
# Now compute it.

# %% tags=["solution"]
claims = pd.read_csv(dataset("claims"))
caveat_measures = ...
### BEGIN SOLUTION
board = pd.crosstab(claims["kind"], claims["verdict"], normalize="columns") * 100
caveat_measures = board.loc["measure", "holds with a caveat"]
### END SOLUTION

# %% tags=["alternative"] name="filter-and-mean"
claims = pd.read_csv(dataset("claims"))
caveat = claims[claims["verdict"] == "holds with a caveat"]
caveat_measures = round((caveat["kind"] == "measure").mean() * 100, 1)

# %% tags=["alternative"] name="value-counts"
claims = pd.read_csv(dataset("claims"))
caveat = claims.query("verdict == 'holds with a caveat'")
caveat_measures = float(caveat["kind"].value_counts(normalize=True)["measure"] * 100)

# %% tags=["misconception"] name="rows" hint="You took the share the other way round: of the measures, so many hold with a caveat. The question starts with the verdict. Which argument of crosstab makes the columns the whole?"
claims = pd.read_csv(dataset("claims"))
board = pd.crosstab(claims["kind"], claims["verdict"], normalize="index") * 100
caveat_measures = board.loc["measure", "holds with a caveat"]

# %% tags=["misconception"] name="all" hint="Your whole is the entire ledger. The question says: of the claims that hold with a caveat. Keep those first."
claims = pd.read_csv(dataset("claims"))
board = pd.crosstab(claims["kind"], claims["verdict"], normalize="all") * 100
caveat_measures = board.loc["measure", "holds with a caveat"]

# %% tags=["misconception"] name="fraction" hint="The direction is right, but this is a fraction of one. A percentage is asked for: multiply by a hundred."
claims = pd.read_csv(dataset("claims"))
board = pd.crosstab(claims["kind"], claims["verdict"], normalize="columns")
caveat_measures = board.loc["measure", "holds with a caveat"]

# %% tags=["misconception"] name="also-without-caveat" hint="You let in the claims that hold without a caveat. The question names one verdict only: compare with == instead of looking for the word."
claims = pd.read_csv(dataset("claims"))
held = claims[claims["verdict"].str.startswith("holds")]
caveat_measures = (held["kind"] == "measure").mean() * 100

# %% tags=["test"]
assert check("a06-q2", caveat_measures=caveat_measures)
### BEGIN HIDDEN TESTS
fresh = pd.read_csv(dataset("claims"))
whole = fresh["verdict"] == "holds with a caveat"
wanted = 100 * (whole & (fresh["kind"] == "measure")).sum() / whole.sum()
assert abs(caveat_measures - wanted) <= 0.11, "caveat_measures is not the share asked for"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     Which claims stand after the word *of* in the question? They are the whole.
#   - >-
#     Make a crosstab of kind and verdict with the *columns* as wholes, times a hundred, and read one cell.
# reasoning: >-
#   The question begins with *of the claims that hold with a caveat*, so that verdict is the whole and one kind is
#   the part. In a crosstab with the kinds as rows the verdicts are columns, so the columns have to add up:
#   `normalize="columns"`. The share the other way round is a true number as well, and answers a different
#   question; that is why the two are so easily confused. Compare with `==`, because a search for the word *holds*
#   also lets in the verdict without a caveat. Check yourself: the column of this verdict must add up to 100 over
#   all kinds.

# %% [raw] tags=["question"]
# id: a06-q3
# title: A scoreboard that fills nothing in
# points: 2
# minutes: 15
# objective: what could not be told counts neither as right nor as wrong
# pattern: completion
# answers:
#   held_by_section:
#     kind: series
#     tolerance: 0.05
#     define: "Make one percentage for each section letter: claims that hold, among those that were told."
#     probes:
#       - {name: section H, take: {at: H}}
#       - {name: section K, take: {at: K}}
#       - {name: section O, take: {at: O}}
#       - {name: section X, take: {at: X}}
#     next: "Take one section, print its verdicts with value_counts, and work out its share by hand."
# praise: "Nothing was filled in. Say beside each number how many claims it leaves out."

# %% [markdown]
# For **each section** of the article: of its claims that were **told**, what percentage holds, **with or
# without a caveat**? Complete the cell. `held_by_section` is a Series: the section's letter is the label,
# the percentage is the value.

# %% tags=["solution"]
claims = pd.read_csv(dataset("claims"))
# Step 1. Keep the claims that were told.
told = ...
# Step 2. True where a claim holds, with or without a caveat.
held = ...
# Step 3. The percentage in each section.
held_by_section = ...
### BEGIN SOLUTION
told = claims[claims["verdict"] != "cannot be told from these data"]
held = told["verdict"].isin(["holds", "holds with a caveat"])
held_by_section = held.groupby(told["section"]).mean() * 100
### END SOLUTION

# %% tags=["alternative"] name="crosstab"
claims = pd.read_csv(dataset("claims"))
told = claims[claims["verdict"] != "cannot be told from these data"]
board = pd.crosstab(told["section"], told["verdict"], normalize="index") * 100
held_by_section = board["holds"] + board["holds with a caveat"]

# %% tags=["alternative"] name="counts-divided"
claims = pd.read_csv(dataset("claims"))
good = claims[claims["verdict"].isin(["holds", "holds with a caveat"])].groupby("section").size()
bad = claims[claims["verdict"] == "does not hold"].groupby("section").size()
held_by_section = (100 * good / good.add(bad, fill_value=0)).round(1)

# %% tags=["misconception"] name="untold-as-wrong" hint="Your whole holds the claims that could not be told, so that each counts as a failure. Leave them out before you divide."
claims = pd.read_csv(dataset("claims"))
held = claims["verdict"].isin(["holds", "holds with a caveat"])
held_by_section = held.groupby(claims["section"]).mean() * 100

# %% tags=["misconception"] name="untold-as-right" hint="You counted everything that does not fail, and so let what could not be told pass as right. Leave those claims out first."
claims = pd.read_csv(dataset("claims"))
passed = claims["verdict"] != "does not hold"
held_by_section = passed.groupby(claims["section"]).mean() * 100

# %% tags=["misconception"] name="without-caveat-only" hint="Only the plain verdict is counted. With or without a caveat: which second verdict belongs to the part? (isin takes a list.)"
claims = pd.read_csv(dataset("claims"))
told = claims[claims["verdict"] != "cannot be told from these data"]
held_by_section = (told["verdict"] == "holds").groupby(told["section"]).mean() * 100

# %% tags=["misconception"] name="told-share" hint="This is the share of claims that were told. The question goes one step further: among these, how many hold?"
claims = pd.read_csv(dataset("claims"))
told = claims["verdict"] != "cannot be told from these data"
held_by_section = told.groupby(claims["section"]).mean() * 100

# %% tags=["misconception"] name="columns" hint="Your values add up over the sections: of all claims that hold, so many stand in this one. Each section should be its own whole."
claims = pd.read_csv(dataset("claims"))
held = claims[claims["verdict"].isin(["holds", "holds with a caveat"])]
held_by_section = held["section"].value_counts(normalize=True) * 100

# %% tags=["misconception"] name="fraction" hint="Part and whole are right, but these are fractions of one. Percentages are asked for."
claims = pd.read_csv(dataset("claims"))
told = claims[claims["verdict"] != "cannot be told from these data"]
held_by_section = told["verdict"].str.startswith("holds").groupby(told["section"]).mean()

# %% tags=["test"]
assert check("a06-q3", held_by_section=held_by_section)
### BEGIN HIDDEN TESTS
# Every section, recomputed from the table as it is now.
fresh = pd.read_csv(dataset("claims"))
values = held_by_section.iloc[:, 0] if type(held_by_section).__name__ == "DataFrame" else held_by_section
for letter, part in fresh.groupby("section"):
    good = part["verdict"].isin(["holds", "holds with a caveat"]).sum()
    bad = (part["verdict"] == "does not hold").sum()
    if good + bad:
        assert abs(values[letter] - 100 * good / (good + bad)) <= 0.11, f"section {letter} is not right"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     If nobody could tell, was the claim right or wrong? Where does such a claim belong in a share of claims that
#     hold?
#   - >-
#     Drop the claims that could not be told; mark the two verdicts that count with `isin`; take the mean for each
#     section, times a hundred.
# reasoning: >-
#   What could not be told is neither a success nor a failure, so it leaves the whole before anything is divided.
#   Left in, it counts as wrong; treated as *not failed*, it counts as right. Both verdicts that hold belong to
#   the part, hence `isin` with a list. The mean of True and False in each section is the share with that section
#   as its own whole. Say beside each number how many claims it rests on and how many it leaves out, since a share
#   of very few claims moves a lot with each of them. Check one section by hand with `value_counts`.

# %% [raw] tags=["question"]
# id: a06-q4
# title: Who is behind the source?
# points: 2
# minutes: 8
# objective: reading sideways, two addresses can be one maker
# pattern: parsons
# answers:
#   order:
#     kind: list
#     length: 6
#     choices: [A, B, C, D, E, F, G]
#     define: 'Write six letters as a list in brackets, each in quotes, like ["A", "B", "C"].'
#     next: "Go down your list line by line: is every name that a line uses made by a line above it?"
# praise: "Load, filter, name the maker, count, divide, cut. An agency reprinted on two sites is one witness."

# %% [markdown]
# In the table `events`, a publisher such as *Reuters via Investing.com* stands for a text by one (Reuters)
# read on a page of another. These lines find the five first makers, whatever the page, with the largest
# share of the events of **2015 to 2026**. The lines are shuffled, and **one of the seven must be left
# out**, because its result would not be that share.
#
# | | line |
# |---|---|
# | **A** | `share = counts / len(events) * 100` |
# | **B** | `counts = maker.value_counts()` |
# | **C** | `top = share.head(5)` |
# | **D** | `late = events[events["year"].between(2015, 2026)]` |
# | **E** | `share = counts / len(late) * 100` |
# | **F** | `maker = late["publisher"].str.split(" via ").str[0]` |
# | **G** | `events = pd.read_csv(dataset("events"))` |
#
# (`.str.split(" via ").str[0]` keeps what stands before *via*, or the whole name where there is none.) Give
# the six letters in the order in which the lines must run, written like `order = ["B", "A", "C"]`. One order
# is right.

# %% tags=["solution"]
order = ...
### BEGIN SOLUTION
order = ["G", "D", "F", "B", "E", "C"]
### END SOLUTION

# %% tags=["alternative"] name="small-letters"
order = ["g", "d", "f", "b", "e", "c"]

# %% tags=["alternative"] name="split-text"
order = list("GDFBEC")

# %% tags=["misconception"] name="wrong-whole" hint="These lines run, but the shares come out too small. Your share line divides by the events of which years, and which years were counted above the line?"
order = ["G", "D", "F", "B", "A", "C"]

# %% tags=["misconception"] name="cut-before-share" hint="You take the first five shares before there are any. Which line makes the name share?"
order = ["G", "D", "F", "B", "C", "E"]

# %% tags=["misconception"] name="count-before-maker" hint="You count the makers before they are named. Which line makes the name maker?"
order = ["G", "D", "B", "F", "E", "C"]

# %% tags=["misconception"] name="maker-before-filter" hint="The line that names the makers uses late. Which line makes late, and does it stand above?"
order = ["G", "F", "D", "B", "E", "C"]

# %% tags=["misconception"] name="upside-down" hint="Your list runs from the result back to the table. Python runs from the top: begin with the line that needs nothing made before it."
order = ["C", "E", "B", "F", "D", "G"]

# %% tags=["test"]
assert check("a06-q4", order=order)
### BEGIN HIDDEN TESTS
# What each line needs and makes: every name must be there before it is used, and the whole must fit the part.
needs = {"A": ["counts", "events"], "B": ["maker"], "C": ["share"], "D": ["events"], "E": ["counts", "late"],
         "F": ["late"], "G": []}
makes = {"A": "share", "B": "counts", "C": "top", "D": "late", "E": "share", "F": "maker", "G": "events"}
made = []
for letter in order:
    letter = letter.strip().upper()
    assert all(name in made for name in needs[letter]), "a line uses a name that no line above it makes"
    assert letter != "A", "the share has the wrong whole"
    made.append(makes[letter])
assert made[-1] == "top", "the last line must make the result"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     Which line makes `late`, and which lines use it? Of which years are the events that are counted?
#   - >-
#     Order by names first. Two lines make `share`: keep the one whose whole is the events of the same years as
#     the counts.
# reasoning: >-
#   The counts come from the events of the window, so the whole has to be the events of the window: `len(late)`.
#   Dividing by all events runs without an error and makes every share too small. The maker has to be named before
#   makers can be counted, because a text read on two pages is still one witness. That is reading sideways: ask
#   who made a text before you count how many agree. Check yourself: the shares of all makers together must add up
#   to 100.

# %% [raw] tags=["question"]
# id: a06-q5
# title: Surer than right?
# points: 2
# minutes: 20
# objective: confidence is held against hits
# pattern: completion
# answers:
#   overconfidence:
#     kind: function
#     tolerance: 0.05
#     calls:
#       - with: [[60, 70, 80, 90, 90], [40, 20, 55, 30, 70], [45, 48, 65, 31, 20]]
#       - with: [[50, 50, 60, 100], [10, 90, 33, 5], [12, 85, 34, 5]]
#       - with: [[95, 85, 75], [50, 60, 10], [80, 40, 20]]
#     next: "Print the table inside the function with a column for hits: is each row judged as you would by hand?"
# praise: "Your measure has a sign: above zero is too sure, below zero is too modest."

# %% [markdown]
# Here are ten made-up predictions, all percentages: how `sure` somebody was, the `guess`, and the `result`.

# %%
made_up = pd.DataFrame({
    "sure": [55, 60, 65, 70, 75, 80, 85, 90, 90, 100],
    "guess": [20, 45, 70, 30, 10, 66, 50, 80, 35, 90],
    "result": [24, 60, 61, 52, 20, 40, 48, 95, 33, 71],
})
made_up.head(3)

# %% [markdown]
# A guess is a **hit** if it lies at most 10 points from the result, above or below; exactly 10 is a hit.
# Complete the function: it returns the **mean of `sure` minus the percentage of hits**, in points, each
# prediction counting once. A positive value is overconfidence. It is checked on other predictions.
# `overconfidence(made_up["sure"], made_up["guess"], made_up["result"])` tries it; lists work as well,
# since the first line makes a table of them.

# %% tags=["solution"]
def overconfidence(sure, guess, result):
    """Mean confidence minus percentage of hits, in points."""
    table = pd.DataFrame({"sure": list(sure), "guess": list(guess), "result": list(result)})
    # Step 1. Which rows are hits? (.abs() makes distances positive.)
    # Step 2. Return the mean of sure minus the percentage of hits.
    ...
### BEGIN SOLUTION


def overconfidence(sure, guess, result):
    """Mean confidence minus percentage of hits, in points."""
    table = pd.DataFrame({"sure": list(sure), "guess": list(guess), "result": list(result)})
    hit = (table["guess"] - table["result"]).abs() <= 10
    return table["sure"].mean() - hit.mean() * 100
### END SOLUTION

# %% tags=["alternative"] name="loop"
def overconfidence(sure, guess, result):
    hits = 0
    for one, other in zip(guess, result):
        if -10 <= one - other <= 10:
            hits = hits + 1
    return round(sum(sure) / len(sure) - 100 * hits / len(sure), 1)

# %% tags=["alternative"] name="between-and-sum"
def overconfidence(sure, guess, result):
    table = pd.DataFrame({"sure": list(sure), "guess": list(guess), "result": list(result)})
    hit = table["guess"].between(table["result"] - 10, table["result"] + 10)
    return float((table["sure"] - 100 * hit).sum() / len(table))

# %% tags=["misconception"] name="sign" hint="The sign is the wrong way round: whoever is too sure comes out below zero. Take confidence first, hits away from it."
def overconfidence(sure, guess, result):
    table = pd.DataFrame({"sure": list(sure), "guess": list(guess), "result": list(result)})
    hit = (table["guess"] - table["result"]).abs() <= 10
    return hit.mean() * 100 - table["sure"].mean()

# %% tags=["misconception"] name="fraction" hint="You subtract a fraction of one from a percentage. The mean of True and False lies between zero and one: bring both to percent first."
def overconfidence(sure, guess, result):
    table = pd.DataFrame({"sure": list(sure), "guess": list(guess), "result": list(result)})
    hit = (table["guess"] - table["result"]).abs() <= 10
    return table["sure"].mean() - hit.mean()

# %% tags=["misconception"] name="no-abs" hint="Guesses that lie far below the result pass as hits, since their difference is negative. A distance has no sign: which method takes it away?"
def overconfidence(sure, guess, result):
    table = pd.DataFrame({"sure": list(sure), "guess": list(guess), "result": list(result)})
    hit = table["guess"] - table["result"] <= 10
    return table["sure"].mean() - hit.mean() * 100

# %% tags=["misconception"] name="edge-left-out" hint="Guesses that lie exactly at the edge are lost: < leaves the edge out, and the rule says at most."
def overconfidence(sure, guess, result):
    table = pd.DataFrame({"sure": list(sure), "guess": list(guess), "result": list(result)})
    hit = (table["guess"] - table["result"]).abs() < 10
    return table["sure"].mean() - hit.mean() * 100

# %% tags=["misconception"] name="mean-of-means" hint="You averaged over the levels of confidence, so that a level used once weighs as much as one used often. Each prediction should count once: no groupby is needed."
def overconfidence(sure, guess, result):
    table = pd.DataFrame({"sure": list(sure), "guess": list(guess), "result": list(result)})
    table["hit"] = (table["guess"] - table["result"]).abs() <= 10
    levels = table.groupby("sure")["hit"].mean()
    return levels.index.to_series().mean() - levels.mean() * 100

# %% tags=["misconception"] name="mean-distance" hint="You compared confidence with the mean distance between guess and result. What counts is how often a guess was a hit: turn each distance into True or False first."
def overconfidence(sure, guess, result):
    table = pd.DataFrame({"sure": list(sure), "guess": list(guess), "result": list(result)})
    return table["sure"].mean() - (table["guess"] - table["result"]).abs().mean()

# %% tags=["test"]
assert check("a06-q5", overconfidence=overconfidence)
### BEGIN HIDDEN TESTS
# The table of the notebook, and two others, as columns of a table.
tables = [
    ([55, 60, 65, 70, 75, 80, 85, 90, 90, 100], [20, 45, 70, 30, 10, 66, 50, 80, 35, 90],
     [24, 60, 61, 52, 20, 40, 48, 95, 33, 71]),
    ([50, 50, 50, 99], [0, 100, 41, 7], [10, 90, 52, 90]),
    ([70, 90, 90, 90, 60], [1, 2, 3, 4, 50], [2, 3, 40, 50, 60]),
]
for sure_here, guess_here, result_here in tables:
    hits = sum(abs(g - r) <= 10 for g, r in zip(guess_here, result_here, strict=True))
    wanted = sum(sure_here) / len(sure_here) - 100 * hits / len(sure_here)
    answer_here = overconfidence(pd.Series(sure_here), pd.Series(guess_here), pd.Series(result_here))
    assert abs(answer_here - wanted) <= 0.11, "overconfidence is not right on other predictions"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     By hand, for one row: how far apart are guess and result, and does the sign of that distance matter?
#   - >-
#     Make a column that is True where the distance without its sign is at most 10, then subtract its mean, in
#     percent, from the mean of `sure`.
# reasoning: >-
#   A hit is a distance of at most ten points, up or down, so the sign is taken off first, and `<=` keeps the
#   edge, as the rule says. The mean of True and False is a fraction, while `sure` is a percentage: bring both to
#   percent before you subtract. Each prediction counts once; averaging over levels of confidence first would give
#   a level that was used once the weight of a level used often. Confidence first and hits taken away gives a sign
#   with a meaning: above zero is surer than right. With few predictions the number says little, so keep making
#   them. Check yourself on the third row of the made-up table, and on somebody who is always 100 percent sure and
#   always hits: that must give zero.

# %% [raw] tags=["question"]
# id: a06-q6
# title: Roots, decade by decade
# points: 2
# minutes: 20
# objective: a chart of shares that keeps its zeros and knows that one capital had two names
# pattern: figure
# answers:
#   ax:
#     kind: figure
#     kinds: [bar, line]
#     xlabel: [decade]
#     ylabel: ["%", percent]
#     tolerance: 0.05
#     define: "Draw first; with fig, ax = plt.subplots() you have ax from the start."
#     probes:
#       - {name: share of 1950, take: {at: 1950}}
#       - {name: share of 1960, take: {at: 1960}}
#       - {name: share of 1970, take: {at: 1970}}
#       - {name: share of 1980, take: {at: 1980}}
#       - {name: share of 1990, take: {at: 1990}}
#     next: "Print the five values before you draw: part and whole of the same decade, in million TIV?"
# praise: "Now a reader sees when the roots grew, and that a decade without any is a finding too."

# %% [markdown]
# Lesson 06 asked how deep roots look, and looked at Peru as a whole. Draw **Peru by decade**: of the volume
# (`tiv`) of major arms that Peru received in the decade, the percentage delivered by the **Soviet Union or
# Russia** together. Table `arms_suppliers`.
#
# - Five values, as bars or as a line, at 1950, 1960, 1970, 1980 and 1990 (1950 stands for 1950 to 1959, and
#   so on; 1990 for 1990 to 1999). A decade without deliveries from Moscow is drawn as zero.
# - The label of the y axis holds the word `percent` or the sign `%`; that of the x axis the word `decade`.
# - At the end `ax` stands for the axes you drew on. If you draw with `plt.bar(...)` or `plt.plot(...)`, write
#   `ax = plt.gca()` as the last line **of the same cell**.
#
# `year // 10 * 10` turns a year into its decade.

# %% tags=["solution"]
suppliers = pd.read_csv(dataset("arms_suppliers"))
# Step 1. Peru's rows, 1950 to 1999, with a column for the decade.
peru = ...
# Step 2. Volume by decade: from Moscow, and from all.
share = ...
# Step 3. Draw, and label both axes.
ax = ...
### BEGIN SOLUTION
peru = suppliers[(suppliers["recipient"] == "Peru") & suppliers["year"].between(1950, 1999)].copy()
peru["decade"] = peru["year"] // 10 * 10
moscow = peru[peru["supplier"].isin(["Soviet Union", "Russia"])]
share = 100 * moscow.groupby("decade")["tiv"].sum() / peru.groupby("decade")["tiv"].sum()
share = share.reindex(range(1950, 2000, 10)).fillna(0)
fig, ax = plt.subplots()
ax.bar(share.index, share, width=7)
ax.set_xlabel("Decade")
ax.set_ylabel("Moscow's share of Peru's arms, percent")
### END SOLUTION

# %% tags=["alternative"] name="loop-and-line"
suppliers = pd.read_csv(dataset("arms_suppliers"))
decades, shares = [1950, 1960, 1970, 1980, 1990], []
for start in decades:
    rows = suppliers[(suppliers["recipient_iso3"] == "PER") & suppliers["year"].between(start, start + 9)]
    part = rows.loc[(rows["supplier"] == "Soviet Union") | (rows["supplier"] == "Russia"), "tiv"].sum()
    shares.append(round(100 * part / rows["tiv"].sum(), 1))
plt.figure()
plt.plot(decades, shares, marker="o")
plt.xlabel("decade")
plt.ylabel("%")
ax = plt.gca()

# %% tags=["alternative"] name="pivot-and-pandas-bars"
suppliers = pd.read_csv(dataset("arms_suppliers"))
peru = suppliers.query("recipient == 'Peru' and year < 2000").assign(decade=lambda t: t["year"] // 10 * 10)
wide = peru.pivot_table(index="decade", columns="supplier", values="tiv", aggfunc="sum", fill_value=0)
share = 100 * (wide["Soviet Union"] + wide["Russia"]) / wide.sum(axis="columns")
ax = share.plot.bar(xlabel="Decade", ylabel="Percent of the volume")

# %% tags=["misconception"] name="one-name" hint="The last decade falls short: from 1992 on the supplier is called by its other name. Which two names stand for Moscow in this table?"
suppliers = pd.read_csv(dataset("arms_suppliers"))
peru = suppliers[(suppliers["recipient"] == "Peru") & suppliers["year"].between(1950, 1999)].copy()
peru["decade"] = peru["year"] // 10 * 10
part = peru["tiv"].where(peru["supplier"] == "Soviet Union", 0).groupby(peru["decade"]).sum()
share = 100 * part / peru.groupby("decade")["tiv"].sum()
fig, ax = plt.subplots()
ax.bar(share.index, share, width=7)
ax.set(xlabel="Decade", ylabel="percent")

# %% tags=["misconception"] name="counts-rows" hint="You took the share of rows. A row is a supplier in a year, however much it sent: add up tiv in part and whole."
suppliers = pd.read_csv(dataset("arms_suppliers"))
peru = suppliers[(suppliers["recipient"] == "Peru") & suppliers["year"].between(1950, 1999)]
moscow = peru["supplier"].isin(["Soviet Union", "Russia"])
share = 100 * moscow.groupby(peru["year"] // 10 * 10).mean()
fig, ax = plt.subplots()
ax.bar(share.index, share, width=7)
ax.set(xlabel="Decade", ylabel="percent")

# %% tags=["misconception"] name="all-decades-as-whole" hint="Your whole is all five decades together, so the bars tell how Moscow's deliveries are spread. Divide each decade by what Peru received in that decade."
suppliers = pd.read_csv(dataset("arms_suppliers"))
peru = suppliers[(suppliers["recipient"] == "Peru") & suppliers["year"].between(1950, 1999)]
part = peru["tiv"].where(peru["supplier"].isin(["Soviet Union", "Russia"]), 0)
share = 100 * part.groupby(peru["year"] // 10 * 10).sum() / peru["tiv"].sum()
fig, ax = plt.subplots()
ax.bar(share.index, share, width=7)
ax.set(xlabel="Decade", ylabel="percent")

# %% tags=["misconception"] name="mean-of-yearly-shares" hint="You averaged the shares of single years, so that a year with one launch weighs as much as a year with a fleet. Add up the volume of the decade first, then divide."
suppliers = pd.read_csv(dataset("arms_suppliers"))
peru = suppliers[(suppliers["recipient"] == "Peru") & suppliers["year"].between(1950, 1999)]
part = peru["tiv"].where(peru["supplier"].isin(["Soviet Union", "Russia"]), 0)
yearly = 100 * part.groupby(peru["year"]).sum() / peru.groupby("year")["tiv"].sum()
share = yearly.groupby(yearly.index // 10 * 10).mean()
fig, ax = plt.subplots()
ax.bar(share.index, share, width=7)
ax.set(xlabel="Decade", ylabel="percent")

# %% tags=["misconception"] name="zeros-missing" hint="Decades without a delivery from Moscow are missing from your chart. They are zeros here: bring them back with reindex and fill them."
suppliers = pd.read_csv(dataset("arms_suppliers"))
peru = suppliers[(suppliers["recipient"] == "Peru") & suppliers["year"].between(1950, 1999)]
decade = peru["year"] // 10 * 10
moscow = peru["supplier"].isin(["Soviet Union", "Russia"])
share = (100 * peru["tiv"][moscow].groupby(decade).sum() / peru["tiv"].groupby(decade).sum()).dropna()
fig, ax = plt.subplots()
ax.bar(share.index, share, width=7)
ax.set(xlabel="Decade", ylabel="percent")

# %% tags=["misconception"] name="volume" hint="These are volumes in million TIV, though the axis speaks of percent. Divide by what Peru received from all suppliers in the decade."
suppliers = pd.read_csv(dataset("arms_suppliers"))
peru = suppliers[(suppliers["recipient"] == "Peru") & suppliers["year"].between(1950, 1999)]
part = peru["tiv"].where(peru["supplier"].isin(["Soviet Union", "Russia"]), 0)
share = part.groupby(peru["year"] // 10 * 10).sum()
fig, ax = plt.subplots()
ax.bar(share.index, share, width=7)
ax.set(xlabel="Decade", ylabel="percent")

# %% tags=["misconception"] name="axis-cut" hint="Your values are right, but the y axis does not start at zero, so the bars are cut at their foot and the zeros are out of sight. Leave ylim out."
suppliers = pd.read_csv(dataset("arms_suppliers"))
peru = suppliers[(suppliers["recipient"] == "Peru") & suppliers["year"].between(1950, 1999)]
part = peru["tiv"].where(peru["supplier"].isin(["Soviet Union", "Russia"]), 0)
decade = peru["year"] // 10 * 10
share = 100 * part.groupby(decade).sum() / peru["tiv"].groupby(decade).sum()
fig, ax = plt.subplots()
ax.bar(share.index, share, width=7)
ax.set(xlabel="Decade", ylabel="percent", ylim=(10, 100))

# %% tags=["misconception"] name="one-series-for-each-name" hint="The Soviet Union and Russia stand in your chart as two series. The question takes them together, as one capital with two names: add the two up before you draw."
suppliers = pd.read_csv(dataset("arms_suppliers"))
peru = suppliers[(suppliers["recipient"] == "Peru") & suppliers["year"].between(1950, 1999)]
decade = peru["year"] // 10 * 10
whole = peru["tiv"].groupby(decade).sum()
fig, ax = plt.subplots()
for name in ["Soviet Union", "Russia"]:
    part = peru["tiv"].where(peru["supplier"] == name, 0).groupby(decade).sum()
    ax.plot(whole.index, 100 * part / whole, label=name)
ax.legend()
ax.set(xlabel="Decade", ylabel="percent")

# %% tags=["test"]
assert check("a06-q6", ax=ax)
### BEGIN HIDDEN TESTS
# Every drawn value, recomputed from the table.
from alliance import figure_facts

axes = ax.axes[0] if type(ax).__name__ == "Figure" else ax
axes = axes.item() if type(axes).__name__ == "ndarray" else axes
drawn = {}
for series in figure_facts(axes)["series"]:
    drawn.update(series["points"])
fresh = pd.read_csv(dataset("arms_suppliers"))
fresh = fresh[fresh["recipient_iso3"] == "PER"]
for start in range(1950, 2000, 10):
    rows = fresh[fresh["year"].between(start, start + 9)]
    part = rows.loc[rows["supplier"].isin(["Soviet Union", "Russia"]), "tiv"].sum()
    value = drawn.get(str(start))
    assert value is not None and abs(value - 100 * part / rows["tiv"].sum()) <= 0.11, f"{start} is not right"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     Under which names does Moscow appear in this table, and what should a decade without a delivery look like?
#   - >-
#     Keep one recipient and the years, add a column for the decade, divide two sums of `tiv` decade by decade,
#     and bring the empty decades back as zero.
# reasoning: >-
#   One capital had two names in this register, and a filter on one of them cuts the last decade short without any
#   error. Part and whole are volumes of the same decade, so each bar is a share of its own decade; divided by all
#   decades together, the bars would show how the deliveries are spread instead. Averaging yearly shares would let
#   a year with one small delivery weigh as much as a year with a fleet. A decade without a delivery has no row in
#   the part, and here that means zero, so it is brought back with `reindex` and filled. Check yourself: list the
#   suppliers of the decade with the largest bar, and see whether the parts make the whole.

# %% [raw] tags=["question"]
# id: a06-q7
# title: A rule for "main partner"
# points: 2
# minutes: 25
# objective: a vague word becomes a rule that works for any state
# pattern: transfer
# answers:
#   years_on_top:
#     kind: function
#     calls:
#       - with: ["@trade_partners", "CHN", 3, 2000, 2014]
#       - with: ["@trade_partners", "COL", 4, 1985, 2014]
#       - with: ["@trade_partners", "DEU", 2, 1965, 1990]
#     next: "Take one year in a cell of its own, sort its imports, and see at which place the partner stands."
# praise: "A word became a rule, and the rule works for any state. Whether it is a good rule is for you to argue."

# %% [markdown]
# "A main partner", somebody writes. Make it a rule: a state is on top in a year if it is among the **`n`
# largest sources of Venezuela's imports of that year** (`imports_musd`, table `trade_partners`). Complete
# the function, which returns the **number of years** from `first` to `last` in which that is so; it must
# be exact. The partner is given by its code (`partner_iso3`). It is checked on China, Colombia and Germany
# (`"CHN"`, `"COL"`, `"DEU"`), and afterwards on others.

# %% tags=["solution"]
trade = pd.read_csv(dataset("trade_partners"))


def years_on_top(table, partner_iso3, n, first, last):
    """Years in which a partner is among the n largest sources of imports."""
    # Step 1. The rows of these years.
    # Step 2. For each year: the n largest by imports_musd. Is the partner among them?
    # Step 3. Return how many years it is.
    ...
### BEGIN SOLUTION


def years_on_top(table, partner_iso3, n, first, last):
    """Years in which a partner is among the n largest sources of imports."""
    count = 0
    for year in range(first, last + 1):
        rows = table[table["year"] == year]
        largest = rows.sort_values("imports_musd", ascending=False).head(n)
        if partner_iso3 in list(largest["partner_iso3"]):
            count = count + 1
    return count
### END SOLUTION

# %% tags=["alternative"] name="rank"
def years_on_top(table, partner_iso3, n, first, last):
    window = table[table["year"].between(first, last)]
    place = window.groupby("year")["imports_musd"].rank(ascending=False, method="first")
    return (place[window["partner_iso3"] == partner_iso3] <= n).sum()

# %% tags=["alternative"] name="group-head"
def years_on_top(table, partner_iso3, n, first, last):
    window = table.query("@first <= year <= @last").sort_values("imports_musd", ascending=False)
    largest = window.groupby("year").head(n)
    return float(largest["partner_iso3"].eq(partner_iso3).sum())

# %% tags=["misconception"] name="smallest" hint="Sorted the wrong way: head(n) now takes the smallest sources of each year. Which argument of sort_values turns the order round?"
def years_on_top(table, partner_iso3, n, first, last):
    window = table[table["year"].between(first, last)].sort_values("imports_musd")
    return window.groupby("year").head(n)["partner_iso3"].eq(partner_iso3).sum()

# %% tags=["misconception"] name="exports" hint="You ranked by what Venezuela sold. The rule goes by what it bought: look at the name of the column."
def years_on_top(table, partner_iso3, n, first, last):
    window = table[table["year"].between(first, last)].sort_values("exports_musd", ascending=False)
    return window.groupby("year").head(n)["partner_iso3"].eq(partner_iso3).sum()

# %% tags=["misconception"] name="ends-left-out" hint="The window is short at its end: range(first, last) stops before the last year, and the period includes it."
def years_on_top(table, partner_iso3, n, first, last):
    window = table[table["year"].isin(range(first, last))].sort_values("imports_musd", ascending=False)
    return window.groupby("year").head(n)["partner_iso3"].eq(partner_iso3).sum()

# %% tags=["misconception"] name="n-fixed" hint="The number of places stands inside the function as a number, so n is not used. Write the name in its place."
def years_on_top(table, partner_iso3, n, first, last):
    window = table[table["year"].between(first, last)].sort_values("imports_musd", ascending=False)
    return window.groupby("year").head(5)["partner_iso3"].eq(partner_iso3).sum()

# %% tags=["misconception"] name="exactly-nth" hint="You count the years in which the partner stands exactly at place n. Among the n largest means: at that place or above."
def years_on_top(table, partner_iso3, n, first, last):
    window = table[table["year"].between(first, last)]
    place = window.groupby("year")["imports_musd"].rank(ascending=False, method="first")
    return (place[window["partner_iso3"] == partner_iso3] == n).sum()

# %% tags=["misconception"] name="percent-of-years" hint="This is a percentage of the years. The number of years is asked for: do not divide."
def years_on_top(table, partner_iso3, n, first, last):
    window = table[table["year"].between(first, last)].sort_values("imports_musd", ascending=False)
    years = window.groupby("year").head(n)["partner_iso3"].eq(partner_iso3).sum()
    return 100 * years / (last - first + 1)

# %% tags=["misconception"] name="always-china" hint="Right for China only: the code stands inside the function as a text. Write partner_iso3, the name in the brackets, in its place."
def years_on_top(table, partner_iso3, n, first, last):
    window = table[table["year"].between(first, last)].sort_values("imports_musd", ascending=False)
    return window.groupby("year").head(n)["partner_iso3"].eq("CHN").sum()

# %% tags=["test"]
assert check("a06-q7", years_on_top=years_on_top)
### BEGIN HIDDEN TESTS
# Other partners and periods, and a made-up table.
fresh = pd.read_csv(dataset("trade_partners"))
for code, n, first, last in [("BRA", 3, 1995, 2014), ("JPN", 3, 1970, 2000), ("MEX", 5, 2001, 2013)]:
    wanted = 0
    for _, rows in fresh[fresh["year"].between(first, last)].groupby("year"):
        wanted += code in list(rows.nlargest(n, "imports_musd")["partner_iso3"])
    answer_here = years_on_top(fresh.copy(), code, n, first, last)
    assert answer_here == wanted, f"years_on_top is not right for {code}, {first} to {last}"
tiny = pd.DataFrame({
    "year": [2001, 2001, 2001, 2002, 2002, 2002, 2003, 2003, 2003],
    "partner": ["Aland", "Beland", "Celand"] * 3,
    "partner_iso3": ["AAA", "BBB", "CCC"] * 3,
    "imports_musd": [5.0, 9.0, 1.0, 8.0, 2.0, 3.0, 4.0, 6.0, 7.0],
    "exports_musd": [1.0, 2.0, 3.0, 1.0, 2.0, 3.0, 9.0, 2.0, 3.0],
})
assert years_on_top(tiny, "AAA", 2, 2001, 2003) == 2, "not right on a made-up table"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     Take one year and sort it by hand: at which place does the partner stand, and what does *among the n
#     largest* ask?
#   - >-
#     Loop over the years with both ends in, sort that year's imports with the largest first, keep `n` rows, and
#     count the years in which the code is among them.
# reasoning: >-
#   A vague word becomes a rule when it says what is ranked, in which period, and where the cut lies; then anybody
#   can apply it to any state. Each year is ranked by itself, because a rank over all years taken together would
#   let a few large years decide. *Among the n largest* means at that place or above, so it asks whether the code
#   is in the list, not whether it stands last in it. The loop must reach the last year, and `range` stops before
#   its second number. Nothing that belongs to one state may stand inside. Whether it is a good rule is another
#   question: change `n` and the period, and see how much the count moves before you write *main partner*.

# %% [raw] tags=["question"]
# id: a06-q8
# title: Bring your own article
# points: 8
# minutes: 45
# objective: one claim of an article of your choice, tested by a rule declared first
# pattern: verdict-essay

# %% [markdown] tags=["task"]
# **Choose an article** on any subject that a table of this course can speak to, and **one claim** in it. It
# need not be about Venezuela or Russia: the tables also hold trade, votes, oil, growth and arms of other
# states (`course data list` in a terminal). Any language will do. Do not copy its sentences: say the claim
# in your own words, and quote at most six words.
#
# Write **150 to 220 words**, in this order:
#
# 1. **The claim**: article, publisher, date (or that there is none), and what it claims, in your words.
# 2. **Your rule, before any number.** What must be counted, in which unit and years, and from which value on
#    does the claim hold? Another reader must be able to apply it without asking you.
# 3. **Evidence.** One number from a table of the course that your rule needs, with its unit, its period, the
#    table and **who made it** (`pd.read_csv(dataset("...", about=True))` says it).
# 4. **Limits.** One thing about this table, or about those who made it, that could make you wrong, and in
#    which direction.
# 5. **Verdict.** One of the four, following from your rule: *holds*, *holds with a caveat*, *does not hold*,
#    *cannot be told from these data*.
#
# What is graded is whether your verdict follows from the rule you declared, not which verdict it is and not
# which article. What you think of a government, an alliance or a sanction is not graded and need not
# appear. Language and style are not graded either. You may hand in under a pseudonym, if your class agrees
# on a way to do so.
#
# **No article at hand? For the same points, and without giving a reason, take this claim,** made up by us:
# *After 2000 China became one of Venezuela's main sources of imports.* (Table `trade_partners`, 2001 to 2014;
# in place of publisher and date, write "claim of the course".)
#
# Eight points, 0 to 2 for each: **precision** of the rule, **evidence**, **limits**, **verdict** that fits
# the rule.
#
# ### BEGIN MARK SCHEME
# Marks and anchor answers: rubrics/a06_claim_audit.md. Four criteria, 0 to 2 each; never for or against an
# opinion, an article or a publisher.
#
# - Precision. 2: claim in own words with its source, and measure, unit, years, threshold, all first. 1: one
#   missing or left to taste. 0: no rule.
# - Evidence. 2: a right number the rule needs, with unit, period, table and maker. 1: one of these missing,
#   or beside the rule. 0: none, or wrong.
# - Limits. 2: particular to this table or its maker, with direction. 1: without direction, or general.
#   0: none.
# - Verdict. 2: one of the four, and rule with evidence give it. 1: one of the four, but the rule does not
#   give it. 0: none of the four.
# ### END MARK SCHEME

# %% [markdown]
# Room for computing what your rule needs (not graded):

# %%
trade = pd.read_csv(dataset("trade_partners", about=True))

# %% [markdown] tags=["essay"]
# *Write your text here.*
