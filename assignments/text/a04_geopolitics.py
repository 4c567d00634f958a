# %% [raw] tags=["card"]
# title: "Assignment 04: Near, heavy, or simply not counted"
# question: "What do votes, places on a line, deliveries and trade say about who stands near whom, and what do they leave open?"
# claims: [G01, G07b, G09, G14]

# %% [markdown]
# **Rules that hold in every question**
#
# - A period includes both of its ends. `.between(2006, 2014)` and `.loc[2006:2014]` keep both;
#   `range(2006, 2014)` leaves out the last year.
# - States stand as codes of three letters: BRA Brazil, CHN China, COL Colombia, CUB Cuba, GUY Guyana, IND
#   India, IRN Iran, NIC Nicaragua, PRK North Korea, RUS Russia (until 1991 the Soviet Union), TUR Türkiye,
#   UKR Ukraine, USA, VEN Venezuela.
# - An abstention is a vote. An empty cell is no vote: the state was absent, or could not vote.
# - An ideal point is a place on a line without a unit, estimated from UN votes; the United States stand near
#   its upper end. A year without an estimate has no row.
# - Arms are counted in million TIV, capability and not price. There a year without a row means zero. The
#   military burden is a percentage of GDP. There an empty cell means missing, not zero.
# - Each question says whether it wants a percentage (an eighth is 12.5) or a fraction (0.125). You need not
#   round.
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
# id: a04-q1
# title: One year, two numbers
# points: 1
# minutes: 5
# objective: before comparing two numbers, ask who made each and what it counts
# pattern: soft-landing
# tracks:
#   chile-china:
#     keeps: "statements that can be held against a table of trade exist for Russia and Venezuela alone"
# answers:
#   answer:
#     kind: text
#     choices: [A, B, C, D, E]
#     define: 'Write one letter in quotes, for instance answer = "F" if there were an F.'
# praise: "Two numbers for one thing are first of all two reporters. Only then may you subtract."

# %% [markdown]
# `trade_partners` holds Venezuela's trade by partner and year. It is largely **mirror data**: a flow is
# taken from what the *partner* reports, and arms are often left out. `trade_statements` holds what officials
# and the press said. Run the next cell: Russia and Venezuela in 2008, in million US dollars. *Turnover* is
# imports and exports together.

# %%
partners = pd.read_csv(dataset("trade_partners"))
statements = pd.read_csv(dataset("trade_statements"))
print(partners.query("partner_iso3 == 'RUS' and year == 2008").to_string(index=False))
print(statements.query("year == 2008")[["year", "measure", "value_musd", "said_by"]].to_string(index=False))

# %% [markdown]
# Which sentence do these two rows allow?
#
# - **A.** Trade between Russia and Venezuela more than quadrupled in 2008.
# - **B.** Arms for more than 700 million dollars are missing from `trade_partners`.
# - **C.** The turnover that the embassy stated is more than four times the one in `trade_partners`, and the
#   rows do not say what makes up the difference.
# - **D.** The best estimate of the turnover is the mean of the two, about 600 million dollars.
# - **E.** Venezuela's own books held less than a quarter of its trade with Russia.
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

# %% tags=["misconception"] name="growth" hint="Look at the column year: both rows are about the same year. Growth needs two years told by one reporter. What differs between these two rows?"
answer = "A"

# %% tags=["misconception"] name="arms" hint="That may be a part of it, and the rows cannot show it: no line says arms. A difference between two reporters is not yet the value of anything. Which sentence stops there?"
answer = "B"

# %% tags=["misconception"] name="middle" hint="A mean is good for several measurements of one thing. Here two reporters may count two things: if one leaves something out, the middle is wrong as well. What do the rows say about what is counted?"
answer = "D"

# %% tags=["misconception"] name="own-books" hint="Neither row is Venezuela's own book. Read once more what mirror data are: who reported the flow in trade_partners, and who made the statement?"
answer = "E"

# %% tags=["test"]
assert check("a04-q1", answer=answer)
### BEGIN HIDDEN TESTS
# Each sentence is held against the two tables.
flow = pd.read_csv(dataset("trade_partners")).query("partner_iso3 == 'RUS' and year == 2008")
said = pd.read_csv(dataset("trade_statements")).query("year == 2008 and measure == 'turnover'")
ratio = said["value_musd"].iloc[0] / (flow["imports_musd"] + flow["exports_musd"]).iloc[0]
words = (flow.to_string() + said.to_string()).casefold()
allowed_by_rows = {
    "A": said["year"].iloc[0] != flow["year"].iloc[0],
    "B": "arms" in words or "military" in words,
    "C": ratio > 4,
    "D": len(said) > 1,
    "E": "customs of venezuela" in words,
}
assert allowed_by_rows[answer.strip().upper()], "the two rows do not allow this sentence"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     Who reported each of the two rows? Are they about the same year, and do they say what they count?
#   - >-
#     Cross out every sentence that needs something the rows do not show: another year, the word arms, or a common
#     definition.
# reasoning: >-
#   Two numbers for one year come from two reporters: a partner's customs figures, and a statement by officials.
#   Neither row says what is counted, so the difference between them is a difference, and not the value of arms or
#   of anything else. Growth would need two years told by one reporter. A mean helps when several people measure
#   the same thing; where one leaves something out, the middle is wrong as well. So the sentence that is allowed
#   states the gap and stops there. Before comparing, ask of each number: who made it, from what, and could they
#   know it?

# %% [raw] tags=["question"]
# id: a04-q2
# title: Votes or states
# points: 1
# minutes: 8
# objective: votes and states are two populations
# pattern: predict-a-number
# tracks:
#   chile-china:
#     keeps: "the votes of a council's members are tabulated for texts about Venezuela alone"
# answers:
#   states_abstained:
#     kind: number
#     range: [0, 47]
#     unit: states
#     define: "Keep the four amendments, then the abstentions, then count the different states."
#     next: "Print text, iso3 and vote of the rows you count. Is it one council, the four amendments, abstentions only, each state once?"
# praise: "You counted states and not votes, and you know who could vote at all."

# %% [markdown]
# In October 2024 the UN Human Rights Council (47 members) voted on four amendments to a text about Venezuela.
# The table `venezuela_votes` has one row per text and member. **How many different states abstained on at
# least one of the four amendments?** Their rows have `body` *UN Human Rights Council* and `stance`
# *amendment*. `states_abstained` is a whole number; it must be exact.
#
# Guess first, in place of the dots, and say how sure you are (50 to 100 percent) that your guess lies within ten
# states of the result. It gives no points and loses none; you may clear that cell before you hand in.

# %%
predict("a04-q2", ..., sure=...)

# %% [markdown]
# Now compute it.

# %% tags=["solution"]
council_votes = pd.read_csv(dataset("venezuela_votes"))
states_abstained = ...
### BEGIN SOLUTION
council = council_votes[council_votes["body"] == "UN Human Rights Council"]
amendments = council[council["stance"] == "amendment"]
abstentions = amendments[amendments["vote"] == "abstain"]
states_abstained = abstentions["iso3"].nunique()
### END SOLUTION

# %% tags=["alternative"] name="set-of-names"
council_votes = pd.read_csv(dataset("venezuela_votes"))
amendments = council_votes.query("body == 'UN Human Rights Council' and stance == 'amendment'")
rows = amendments[amendments["vote"] == "abstain"]
states_abstained = len(set(rows["member"]))

# %% tags=["alternative"] name="pivot-and-any"
council_votes = pd.read_csv(dataset("venezuela_votes"))
amendments = council_votes[council_votes["text"].str.startswith("A/HRC/57/L.")]
wide = amendments.pivot(index="iso3", columns="text", values="vote")
states_abstained = (wide == "abstain").any(axis=1).sum()

# %% tags=["alternative"] name="loop-and-a-float"
council_votes = pd.read_csv(dataset("venezuela_votes"))
found = []
for _, row in council_votes.iterrows():
    if row["stance"] == "amendment" and row["vote"] == "abstain" and row["iso3"] not in found:
        found.append(row["iso3"])
states_abstained = float(len(found))

# %% tags=["misconception"] name="votes" hint="You counted votes: a state that abstained on three amendments counts three times, and so you have more than the council has members. Which column names the state, and how many different ones are there?"
council_votes = pd.read_csv(dataset("venezuela_votes"))
amendments = council_votes.query("body == 'UN Human Rights Council' and stance == 'amendment'")
rows = amendments[amendments["vote"] == "abstain"]
states_abstained = len(rows)

# %% tags=["misconception"] name="every-stance" hint="You took every text of the council, of seven years and with changing members. Keep the amendments alone: which word stands in stance?"
council_votes = pd.read_csv(dataset("venezuela_votes"))
rows = council_votes.query("body == 'UN Human Rights Council' and vote == 'abstain'")
states_abstained = rows["iso3"].nunique()

# %% tags=["misconception"] name="critical-texts" hint="These are the states that abstained on critical texts. The question is about the amendments, which have a stance of their own."
council_votes = pd.read_csv(dataset("venezuela_votes"))
rows = council_votes.query("body == 'UN Human Rights Council' and stance == 'critical' and vote == 'abstain'")
states_abstained = rows["iso3"].nunique()

# %% tags=["misconception"] name="on-all-four" hint="You counted the states that did nothing but abstain. Asked is on at least one: a state that said yes once and abstained otherwise belongs to it."
council_votes = pd.read_csv(dataset("venezuela_votes"))
amendments = council_votes.query("body == 'UN Human Rights Council' and stance == 'amendment'")
times = amendments[amendments["vote"] == "abstain"].groupby("iso3").size()
states_abstained = (times == 4).sum()

# %% tags=["misconception"] name="empty-counted" hint="You took everything that is neither yes nor no. That lets in the empty cells, and an empty cell is no vote. Ask for the word abstain."
council_votes = pd.read_csv(dataset("venezuela_votes"))
amendments = council_votes.query("body == 'UN Human Rights Council' and stance == 'amendment'")
rows = amendments[(amendments["vote"] != "yes") & (amendments["vote"] != "no")]
states_abstained = rows["iso3"].nunique()

# %% tags=["misconception"] name="largest-text" hint="This is the largest number of abstentions on a single amendment. A state that abstained only on another one is not in it. Take the four together, and each state once."
council_votes = pd.read_csv(dataset("venezuela_votes"))
amendments = council_votes.query("body == 'UN Human Rights Council' and stance == 'amendment'")
rows = amendments[amendments["vote"] == "abstain"]
states_abstained = rows["text"].value_counts().max()

# %% tags=["misconception"] name="mean-per-text" hint="This is the mean number of abstentions on an amendment: votes again, divided by texts. States are counted by their names, each once."
council_votes = pd.read_csv(dataset("venezuela_votes"))
amendments = council_votes.query("body == 'UN Human Rights Council' and stance == 'amendment'")
rows = amendments[amendments["vote"] == "abstain"]
states_abstained = rows.groupby("text").size().mean()

# %% tags=["test"]
assert check("a04-q2", states_abstained=states_abstained)
### BEGIN HIDDEN TESTS
# The same count the other way round: the members less those that never abstained.
fresh = pd.read_csv(dataset("venezuela_votes"))
fresh = fresh[(fresh["body"] == "UN Human Rights Council") & (fresh["stance"] == "amendment")]
votes_of = fresh.groupby("iso3")["vote"].apply(list)
never = sum("abstain" not in cast for cast in votes_of)
assert states_abstained == len(votes_of) - never, "states_abstained does not agree with the members' lists"
### END HIDDEN TESTS

# %% [markdown]
# Your guess and the result, side by side:

# %%
predict("a04-q2", result=states_abstained)

# %% [raw] tags=["help"]
# hints:
#   - >-
#     What do you count, votes or states? How often can one state be among the abstentions?
#   - >-
#     Filter in three steps: the council, the amendments, the word abstain. Then count the different codes with
#     `.nunique()`.
# reasoning: >-
#   The population is states, not votes: a state that abstained on three amendments is still one state. So the
#   rows are filtered down to council, stance and vote, and then different names are counted. Counting rows can
#   exceed the number of members, which shows that it counts something else. An empty cell is no vote, so the
#   question must be *equal to abstain*, and not *neither yes nor no*. *On at least one* lets in every state that
#   abstained once, whatever it did on the others. Check yourself: the result cannot be larger than the council
#   has members.

# %% [raw] tags=["question"]
# id: a04-q3
# title: A matrix of agreement on one subject
# points: 2
# minutes: 14
# objective: a matrix of agreement, each pair over the votes that both cast
# pattern: completion
# answers:
#   matrix:
#     kind: table
#     tolerance: 0.05
#     unit: "%"
#     columns: [BRA, CHN, IND, IRN, USA]
#     define: "It is a DataFrame with one row and one column for each of the five states."
#     next: "Work one pair out by hand: how many votes did both cast, in how many of these did they vote alike? And what does the task say of the diagonal?"
#     probes:
#       - {name: Brazil and Iran, column: BRA, take: {at: IRN}}
#       - {name: China and Iran, column: CHN, take: {at: IRN}}
#       - {name: Brazil and China, column: BRA, take: {at: CHN}}
#       - {name: India and the USA, column: IND, take: {at: USA}}
#       - {name: Brazil and the USA, column: BRA, take: {at: USA}}
#       - {name: Brazil with itself, column: BRA, take: {at: BRA}}
#       - {name: China with itself, column: CHN, take: {at: CHN}}
#       - {name: India with itself, column: IND, take: {at: IND}}
#       - {name: Iran with itself, column: IRN, take: {at: IRN}}
#       - {name: the USA with themselves, column: USA, take: {at: USA}}
# praise: "Rows, pairs, votes that both cast: the same three steps make a matrix of any states and subject."

# %% [markdown]
# How alike did Brazil, China, India, Iran and the USA vote in the UN General Assembly on **human rights**,
# from **2008 to 2019**? In `unga_votes` each row is one vote and each state is a column; `human_rights` is
# 1 where a vote concerns human rights.
#
# Fill in the three steps. `matrix` is a table with the five codes as row labels and as column names. A cell
# is the percentage (within 0.05) of identical votes among the votes that **both** states of the pair cast.
# In the diagonal each state meets itself: 100.

# %% tags=["solution"]
votes = pd.read_csv(dataset("unga_votes"))
states = ["BRA", "CHN", "IND", "IRN", "USA"]
# Step 1. Keep the votes of 2008 to 2019 that concern human rights.
rights = ...


# Step 2. Two states: keep the votes that both cast, then the percentage of identical ones.
def agreement(table, one, other):
    both = ...
    return ...


# Step 3. Every state with every state.
matrix = ...
### BEGIN SOLUTION
rights = votes[(votes["human_rights"] == 1) & votes["year"].between(2008, 2019)]


def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()


matrix = pd.DataFrame({a: {b: agreement(rights, a, b) for b in states} for a in states})
### END SOLUTION

# %% tags=["alternative"] name="loops-and-rounding"
votes = pd.read_csv(dataset("unga_votes"))
states = ["BRA", "CHN", "IND", "IRN", "USA"]
rights = votes.query("human_rights == 1 and 2008 <= year <= 2019")
matrix = pd.DataFrame(index=states, columns=states, dtype=float)
for one in states:
    for other in states:
        both = rights[rights[one].notna() & rights[other].notna()]
        matrix.loc[one, other] = round(100 * sum(both[one] == both[other]) / len(both), 1)

# %% tags=["alternative"] name="melt-and-merge"
votes = pd.read_csv(dataset("unga_votes"))
rights = votes[votes["human_rights"].eq(1) & votes["year"].isin(range(2008, 2020))]
long = rights.melt(id_vars="roll_call", value_vars=["BRA", "CHN", "IND", "IRN", "USA"], var_name="state")
long = long.dropna()
pairs = long.merge(long, on="roll_call", suffixes=("", "_other"))
pairs["alike"] = 100.0 * (pairs["value"] == pairs["value_other"])
matrix = pairs.pivot_table(index="state", columns="state_other", values="alike", aggfunc="mean")

# %% tags=["alternative"] name="counts-of-both"
votes = pd.read_csv(dataset("unga_votes"))
states = ["USA", "IRN", "IND", "CHN", "BRA"]
rights = votes[(votes["year"] > 2007) & (votes["year"] < 2020) & (votes["human_rights"] > 0)][states]
cast = rights.notna().astype(int)
alike = 0
for word in ["yes", "no", "abstain"]:
    said = (rights == word).astype(int)
    alike = alike + said.T @ said
matrix = 100 * alike / (cast.T @ cast)

# %% tags=["misconception"] name="absence-as-disagreement" hint="An empty cell equals nothing, so every absence went into your matrix as a disagreement: look at Iran's own cell in the diagonal. Keep the votes that both cast, with dropna(subset=[one, other]), and then compare."
votes = pd.read_csv(dataset("unga_votes"))
states = ["BRA", "CHN", "IND", "IRN", "USA"]
rights = votes[(votes["human_rights"] == 1) & votes["year"].between(2008, 2019)]
matrix = pd.DataFrame({a: {b: 100 * (rights[a] == rights[b]).mean() for b in states} for a in states})

# %% tags=["misconception"] name="votes-of-all-five" hint="You kept only the votes in which all five voted. So Brazil and the USA lose a vote because Iran was away. For each pair, only its own two states have to be there: drop inside the function."
votes = pd.read_csv(dataset("unga_votes"))
states = ["BRA", "CHN", "IND", "IRN", "USA"]
rights = votes[(votes["human_rights"] == 1) & votes["year"].between(2008, 2019)].dropna(subset=states)
matrix = pd.DataFrame({a: {b: 100 * (rights[a] == rights[b]).mean() for b in states} for a in states})

# %% tags=["misconception"] name="nothing-left" hint="No vote was left, and nothing divided by nothing is nan. If you called dropna() without subset: it drops a row for any empty cell, and every row has one. Else look at step 1: does your filter find any rows?"
votes = pd.read_csv(dataset("unga_votes"))
states = ["BRA", "CHN", "IND", "IRN", "USA"]
rights = votes[(votes["human_rights"] == 1) & votes["year"].between(2008, 2019)].dropna()
matrix = pd.DataFrame({a: {b: 100 * (rights[a] == rights[b]).mean() for b in states} for a in states})

# %% tags=["misconception"] name="every-subject" hint="This is the matrix over all subjects. Asked is human rights only: which column is 1 there?"
votes = pd.read_csv(dataset("unga_votes"))
states = ["BRA", "CHN", "IND", "IRN", "USA"]
window = votes[votes["year"].between(2008, 2019)]
matrix = pd.DataFrame({a: {b: 100 * (window[a] == window[b])[window[a].notna() & window[b].notna()].mean()
                           for b in states} for a in states})

# %% tags=["misconception"] name="every-year" hint="Your subject is right, your period is not: you took every year in the table. Keep 2008 to 2019 in step 1."
votes = pd.read_csv(dataset("unga_votes"))
states = ["BRA", "CHN", "IND", "IRN", "USA"]
window = votes[votes["human_rights"] == 1]
matrix = pd.DataFrame({a: {b: 100 * (window[a] == window[b])[window[a].notna() & window[b].notna()].mean()
                           for b in states} for a in states})

# %% tags=["misconception"] name="last-year-lost" hint="Your period is one year short at its end: range(2008, 2019) stops before 2019, and < leaves the end out. Both ends belong to it."
votes = pd.read_csv(dataset("unga_votes"))
states = ["BRA", "CHN", "IND", "IRN", "USA"]
window = votes[(votes["human_rights"] == 1) & votes["year"].isin(range(2008, 2019))]
matrix = pd.DataFrame({a: {b: 100 * (window[a] == window[b])[window[a].notna() & window[b].notna()].mean()
                           for b in states} for a in states})

# %% tags=["misconception"] name="abstentions-dropped" hint="You left the abstentions out. An abstention is a vote: abstain and abstain are identical, yes and abstain are not. Only empty cells go."
votes = pd.read_csv(dataset("unga_votes"))
states = ["BRA", "CHN", "IND", "IRN", "USA"]
rights = votes[(votes["human_rights"] == 1) & votes["year"].between(2008, 2019)]
sides = rights[states].where(rights[states] != "abstain")
matrix = pd.DataFrame({a: {b: 100 * (sides[a] == sides[b])[sides[a].notna() & sides[b].notna()].mean()
                           for b in states} for a in states})

# %% tags=["misconception"] name="mean-of-years" hint="You took the percentage of each year and then the mean of the years: a year with few votes weighs as much as one with many. Put the votes of all twelve years together, then take one percentage."
votes = pd.read_csv(dataset("unga_votes"))
states = ["BRA", "CHN", "IND", "IRN", "USA"]
rights = votes[(votes["human_rights"] == 1) & votes["year"].between(2008, 2019)]
matrix = pd.DataFrame(index=states, columns=states, dtype=float)
for one in states:
    for other in states:
        both = rights.dropna(subset=[one, other])
        matrix.loc[one, other] = 100 * (both[one] == both[other]).groupby(both["year"]).mean().mean()

# %% tags=["misconception"] name="fraction" hint="These are fractions between 0 and 1. A percentage is asked for: multiply by a hundred."
votes = pd.read_csv(dataset("unga_votes"))
states = ["BRA", "CHN", "IND", "IRN", "USA"]
rights = votes[(votes["human_rights"] == 1) & votes["year"].between(2008, 2019)]
matrix = pd.DataFrame({a: {b: (rights[a] == rights[b])[rights[a].notna() & rights[b].notna()].mean()
                           for b in states} for a in states})

# %% tags=["misconception"] name="diagonal-empty" hint="The pairs are right, the diagonal is empty. There each state meets itself, and agrees with itself in every vote. Let both loops run over all five states."
votes = pd.read_csv(dataset("unga_votes"))
states = ["BRA", "CHN", "IND", "IRN", "USA"]
rights = votes[(votes["human_rights"] == 1) & votes["year"].between(2008, 2019)]
matrix = pd.DataFrame(index=states, columns=states, dtype=float)
for one in states:
    for other in states:
        if one != other:
            both = rights.dropna(subset=[one, other])
            matrix.loc[one, other] = 100 * (both[one] == both[other]).mean()

# %% tags=["misconception"] name="disagreement" hint="Your matrix says how often two states voted differently: its diagonal is zero, as if each state disagreed with nobody but itself. Count the identical votes, with == and not with !=."
votes = pd.read_csv(dataset("unga_votes"))
states = ["BRA", "CHN", "IND", "IRN", "USA"]
rights = votes[(votes["human_rights"] == 1) & votes["year"].between(2008, 2019)]
matrix = pd.DataFrame({a: {b: 100 * (rights[a] != rights[b])[rights[a].notna() & rights[b].notna()].mean()
                           for b in states} for a in states})

# %% tags=["test"]
assert check("a04-q3", matrix=matrix)
### BEGIN HIDDEN TESTS
# Every pair, counted row by row; and the table must be symmetric.
fresh = pd.read_csv(dataset("unga_votes"))
fresh = fresh[(fresh["human_rights"] == 1) & (fresh["year"] >= 2008) & (fresh["year"] <= 2019)]
codes = ["BRA", "CHN", "IND", "IRN", "USA"]
for one in codes:
    for other in codes:
        cast = [(a, b) for a, b in zip(fresh[one], fresh[other]) if isinstance(a, str) and isinstance(b, str)]
        wanted = 100 * sum(a == b for a, b in cast) / len(cast)
        assert abs(matrix.loc[one, other] - wanted) <= 0.11, f"{one} and {other} are not right"
        assert abs(matrix.loc[one, other] - matrix.loc[other, one]) <= 0.11, f"{one}, {other}: not symmetric"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     For one pair of states, which rows can be compared? Does it matter to them whether a third state was away?
#   - >-
#     Filter subject and years first. In the function drop the rows in which one of the two did not vote, then
#     take the mean of equal votes, times a hundred.
# reasoning: >-
#   Each pair has its own whole: the votes that both cast. So the gaps are dropped inside the function, for two
#   columns; dropping every row in which any of the five was away would throw out votes for no reason. An
#   abstention is a vote and stays. Taking a percentage for each year and then their mean would give a year with
#   few votes the weight of a year with many. Two checks come for free: the diagonal must be 100 everywhere, which
#   fails at once if absences are counted, and the matrix must be the same on both sides of the diagonal.

# %% [raw] tags=["question"]
# id: a04-q4
# title: Put the lines in order
# points: 2
# minutes: 8
# objective: merge on the right key, take a distance without a sign, then average state by state
# pattern: parsons
# answers:
#   order:
#     kind: list
#     length: 7
#     choices: [A, B, C, D, E, F, G, H, I]
#     define: 'Write seven letters as a list in brackets, each in quotes, like ["A", "B", "C"].'
#     next: "Go down your list: is every name and every column that a line uses made by a line above it?"
# praise: "Load, pick, merge, subtract, cut, average, rank: this finds the neighbours of any state."

# %% [markdown]
# These lines find the states whose ideal points were nearest to **India's** from **2013 to 2021**: the
# distance is taken year by year, without a sign, and then averaged for each state. The result holds six
# states: India itself, at distance zero, and the five nearest. The lines are shuffled, and **two of the nine
# must be left out**: they run, but they would not give that result.
#
# | | line |
# |---|---|
# | **A** | `window = pairs[pairs["year"].between(2013, 2021)]` |
# | **B** | `pairs = points.merge(india, on="iso3", suffixes=("", "_india"))` |
# | **C** | `pairs["distance"] = (pairs["ideal_point"] - pairs["ideal_point_india"]).abs()` |
# | **D** | `india = points[points["iso3"] == "IND"]` |
# | **E** | `nearest = mean_distance.nsmallest(6)` |
# | **F** | `pairs = points.merge(india, on="year", suffixes=("", "_india"))` |
# | **G** | `pairs["distance"] = pairs["ideal_point"] - pairs["ideal_point_india"]` |
# | **H** | `points = pd.read_csv(dataset("ideal_points"))` |
# | **I** | `mean_distance = window.groupby("iso3")["distance"].mean()` |
#
# `suffixes` names the columns that both tables have: Brazil's point stays `ideal_point`, India's of the
# same row becomes `ideal_point_india`. `nsmallest(6)` keeps the six smallest values.
#
# Give the seven letters in the order in which the lines must run, as a list, written like
# `order = ["B", "A", "C"]`. You may copy the lines into a cell of your own and try them. One order is
# right.

# %% tags=["solution"]
order = ...
### BEGIN SOLUTION
order = ["H", "D", "F", "C", "A", "I", "E"]
### END SOLUTION

# %% tags=["alternative"] name="small-letters"
order = ["h", "d", "f", "c", "a", "i", "e"]

# %% tags=["alternative"] name="tuple"
order = ("H", "D", "F", "C", "A", "I", "E")

# %% tags=["alternative"] name="split-text"
order = list("HDFCAIE")

# %% tags=["misconception"] name="wrong-key" hint="Your merge joins on the state. Only India's rows carry India's code, so the other states are gone, and each of India's years meets all of India's years. A row of points is to meet India in the same what?"
order = ["H", "D", "B", "C", "A", "I", "E"]

# %% tags=["misconception"] name="sign-kept" hint="Your distance keeps its sign. The smallest values are then the most negative ones: the states furthest from India on one side. Which line takes the sign away?"
order = ["H", "D", "F", "G", "A", "I", "E"]

# %% tags=["misconception"] name="both-faults" hint="Both lines that had to be left out are in your list. Of the two merges, ask which column a row of points and a row of india should share. Of the two distances, ask what nsmallest does with negative numbers."
order = ["H", "D", "B", "G", "A", "I", "E"]

# %% tags=["misconception"] name="window-before-distance" hint="You cut the window before the distance exists. The window keeps the columns that pairs has at that moment: which column does the averaging line look for?"
order = ["H", "D", "F", "A", "C", "I", "E"]

# %% tags=["misconception"] name="average-before-window" hint="You average before you cut the window, and the averaging line uses window. Which line makes that name?"
order = ["H", "D", "F", "C", "I", "A", "E"]

# %% tags=["misconception"] name="merge-before-india" hint="Your merge uses india before that name is made. Which line picks India's rows?"
order = ["H", "F", "D", "C", "A", "I", "E"]

# %% tags=["misconception"] name="load-late" hint="Your first line picks rows of a table that is not loaded yet. Which line makes the name points?"
order = ["D", "H", "F", "C", "A", "I", "E"]

# %% tags=["misconception"] name="rank-before-average" hint="You rank before there is anything to rank. Look at the name that the ranking line uses: which line makes it?"
order = ["H", "D", "F", "C", "A", "E", "I"]

# %% tags=["misconception"] name="upside-down" hint="Your list runs from the result back to the table. Python runs from the top: the first letter is the line that needs nothing made before it."
order = ["E", "I", "A", "C", "F", "D", "H"]

# %% tags=["test"]
assert check("a04-q4", order=order)
### BEGIN HIDDEN TESTS
# The lines run in the order given, for Brazil and another period, and must find Brazil's neighbours.
lines = {
    "A": 'window = pairs[pairs["year"].between(1996, 2004)]',
    "B": 'pairs = points.merge(india, on="iso3", suffixes=("", "_india"))',
    "C": 'pairs["distance"] = (pairs["ideal_point"] - pairs["ideal_point_india"]).abs()',
    "D": 'india = points[points["iso3"] == "BRA"]',
    "E": "nearest = mean_distance.nsmallest(6)",
    "F": 'pairs = points.merge(india, on="year", suffixes=("", "_india"))',
    "G": 'pairs["distance"] = pairs["ideal_point"] - pairs["ideal_point_india"]',
    "H": 'points = pd.read_csv(dataset("ideal_points"))',
    "I": 'mean_distance = window.groupby("iso3")["distance"].mean()',
}
space = {"pd": pd, "dataset": dataset}
exec("\n".join(lines[letter.strip().upper()] for letter in order), space)
wide = pd.read_csv(dataset("ideal_points")).pivot(index="year", columns="iso3", values="ideal_point")
wanted = wide.loc[1996:2004].sub(wide.loc[1996:2004, "BRA"], axis=0).abs().mean().nsmallest(6)
assert list(space["nearest"].index) == list(wanted.index), "these lines do not find the nearest states"
assert abs(space["nearest"] - wanted).max() < 0.001, "these lines do not give the mean distances"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     What does a row of all states have to share with a row of India, so that the two points can be compared?
#   - >-
#     Merge on that shared column, take the distance without its sign, cut the years, average for each state, then
#     rank.
# reasoning: >-
#   A row of a state must meet India in the same *year*, so that is the key; merging on the state keeps India
#   alone. A distance has no sign: without `.abs()` the smallest values are the most negative ones, the states
#   furthest away on one side. The sign has to go before averaging, too, or years on different sides cancel. Then
#   the names decide the order: window, mean for each state, smallest six. Check yourself: India must come first
#   with a distance of exactly zero, and the merged table must have as many rows as `points` has for India's
#   years.

# %% [raw] tags=["question"]
# id: a04-q5
# title: Find the two bugs
# points: 2
# minutes: 15
# objective: a distance has no direction, and a year without an estimate is no answer
# pattern: bug-hunt
# tracks:
#   chile-china:
#     exchange:
#       "In the lesson Venezuela lay *beyond* Russia, seen from the USA: Russia lay between the two. In general, **seen from": "**Seen from"
# answers:
#   percent_beyond:
#     kind: function
#     tolerance: 0.05
#     calls:
#       - with: ["@ideal_points", "PRK", "CHN", "COL", 1980, 2025]
#       - with: ["@ideal_points", "UKR", "TUR", "IRN", 1992, 2025]
#       - with: ["@ideal_points", "IND", "COL", "RUS", 1992, 2025]
#     next: "Try the function on the small table below it, year by year: which years count, and in which of them does the landmark lie between?"
# praise: "It says on which side, from whichever end one looks, and counts only the years it knows."

# %% [markdown]
# In the lesson Venezuela lay *beyond* Russia, seen from the USA: Russia lay between the two. In general,
# **seen from a viewer, a state lies beyond a landmark if the landmark lies between the viewer and the
# state**.
#
# The function below should say in how many percent of the years `first` to `last` that was so. A year
# counts only if all three have an estimate. It runs without an error and breaks its promise in **two** ways.
#
# A small example tells: AAA is the state, LLL the landmark, VVV the viewer.
#
# | year | VVV | LLL | AAA | counts? | does LLL lie between VVV and AAA? |
# |---|---|---|---|---|---|
# | 2001 | 0 | 1 | 2 | yes | yes |
# | 2002 | 0 | 1 | -3 | yes | no: far away, but on the other side |
# | 2003 | 0 | 1 | 0.5 | yes | no |
# | 2004 | 0 | 1 | no estimate | no | |
#
# By hand that is one year of three, 33.3 percent. Run the function's cell and the cell after it: what does
# the function say? Then mend it. Keep its name and the names in its brackets, and let it use nothing from
# outside but them. It is checked on other states and periods, also on viewers at the lower end and in the
# middle of the line, within 0.05.

# %% tags=["solution"]
def percent_beyond(table, state, landmark, viewer, first, last):
    """Percent of the years first to last, all three known, in which the landmark lies between the others."""
    wide = table.pivot(index="year", columns="iso3", values="ideal_point")
    years = wide.loc[first:last, [state, landmark, viewer]]
    beyond = years[state] < years[landmark]
    return beyond.mean() * 100
### BEGIN SOLUTION


def percent_beyond(table, state, landmark, viewer, first, last):
    """Percent of the years first to last, all three known, in which the landmark lies between the others."""
    wide = table.pivot(index="year", columns="iso3", values="ideal_point")
    years = wide.loc[first:last, [state, landmark, viewer]].dropna()
    downwards = (years[state] < years[landmark]) & (years[landmark] < years[viewer])
    upwards = (years[state] > years[landmark]) & (years[landmark] > years[viewer])
    return (downwards | upwards).mean() * 100
### END SOLUTION

# %% tags=["alternative"] name="smaller-and-larger-end"
def percent_beyond(table, state, landmark, viewer, first, last):
    wide = table.pivot(index="year", columns="iso3", values="ideal_point")
    years = wide.loc[first:last, [state, landmark, viewer]].dropna()
    ends = years[[state, viewer]]
    between = years[landmark].between(ends.min(axis=1), ends.max(axis=1), inclusive="neither")
    return round(between.mean() * 100, 1)

# %% tags=["alternative"] name="product-of-signs"
def percent_beyond(table, state, landmark, viewer, first, last):
    rows = table[table["year"].between(first, last)]
    wide = rows.pivot_table(index="year", columns="iso3", values="ideal_point")
    product = (wide[landmark] - wide[viewer]) * (wide[state] - wide[landmark])
    product = product[product.notna()]
    return float(100 * (product > 0).sum() / len(product))

# %% tags=["alternative"] name="two-merges"
def percent_beyond(table, state, landmark, viewer, first, last):
    known = table[table["year"].between(first, last)]
    one, two, three = [known.loc[known["iso3"] == code, ["year", "ideal_point"]]
                       for code in (state, landmark, viewer)]
    joined = one.merge(two, on="year", suffixes=("_state", "_landmark")).merge(three, on="year")
    middle = joined[["ideal_point_state", "ideal_point_landmark", "ideal_point"]].median(axis=1)
    return 100 * (middle == joined["ideal_point_landmark"]).mean()

# %% tags=["alternative"] name="distances-add-up"
def percent_beyond(table, state, landmark, viewer, first, last):
    counted = beyond = 0
    for year in range(first, last + 1):
        place = table[table["year"] == year].set_index("iso3")["ideal_point"]
        if state in place.index and landmark in place.index and viewer in place.index:
            counted = counted + 1
            whole = abs(place[state] - place[viewer])
            parts = abs(place[state] - place[landmark]) + abs(place[landmark] - place[viewer])
            beyond = beyond + (abs(whole - parts) < 0.0000001)
    return beyond / counted * 100

# %% tags=["misconception"] name="as-given" hint="The function still does what it did when it was given. Take the small example: which of the three states never enters the comparison? And what does a comparison with an empty cell give?"
def percent_beyond(table, state, landmark, viewer, first, last):
    wide = table.pivot(index="year", columns="iso3", values="ideal_point")
    years = wide.loc[first:last, [state, landmark, viewer]]
    beyond = years[state] < years[landmark]
    return beyond.mean() * 100

# %% tags=["misconception"] name="viewer-still-unused" hint="Years without an estimate are out now. But below is not beyond: with a viewer at the lower end of the line it is the other way round. Where does your comparison use the viewer?"
def percent_beyond(table, state, landmark, viewer, first, last):
    wide = table.pivot(index="year", columns="iso3", values="ideal_point")
    years = wide.loc[first:last, [state, landmark, viewer]].dropna()
    return (years[state] < years[landmark]).mean() * 100

# %% tags=["misconception"] name="one-end-only" hint="Years are right, and the landmark lies between. But you ask for one order only, with the state at the lower end. A viewer at the lower end or in the middle can have the state above: ask for both orders."
def percent_beyond(table, state, landmark, viewer, first, last):
    wide = table.pivot(index="year", columns="iso3", values="ideal_point")
    years = wide.loc[first:last, [state, landmark, viewer]].dropna()
    return ((years[state] < years[landmark]) & (years[landmark] < years[viewer])).mean() * 100

# %% tags=["misconception"] name="years-of-all-states" hint="The sides are right. But you drop a year as soon as any of the 26 states has no estimate. Only the three that are asked about have to be known: pick their columns first, then drop."
def percent_beyond(table, state, landmark, viewer, first, last):
    years = table.pivot(index="year", columns="iso3", values="ideal_point").loc[first:last].dropna()
    return ((years[landmark] - years[viewer]) * (years[state] - years[landmark]) > 0).mean() * 100

# %% tags=["misconception"] name="empty-years-counted" hint="The sides are right now. But a comparison with an empty cell gives False, so a year without an estimate still counts, as a no. It is unknown: take such years out before you average."
def percent_beyond(table, state, landmark, viewer, first, last):
    wide = table.pivot(index="year", columns="iso3", values="ideal_point").loc[first:last]
    downwards = (wide[state] < wide[landmark]) & (wide[landmark] < wide[viewer])
    upwards = (wide[state] > wide[landmark]) & (wide[landmark] > wide[viewer])
    return (downwards | upwards).mean() * 100

# %% tags=["misconception"] name="further-is-not-beyond" hint="You compare two distances from the viewer. A distance has no direction: a state can be further away on the other side, as in 2002 of the small example. Ask whether the landmark lies between the two."
def percent_beyond(table, state, landmark, viewer, first, last):
    wide = table.pivot(index="year", columns="iso3", values="ideal_point")
    years = wide.loc[first:last, [state, landmark, viewer]].dropna()
    further = (years[state] - years[viewer]).abs() > (years[landmark] - years[viewer]).abs()
    return further.mean() * 100

# %% tags=["misconception"] name="further-and-empty-counted" hint="Two things. Further away is not beyond: a distance has no direction, see 2002 of the small example. And years without an estimate still count, as a no. Begin with the years."
def percent_beyond(table, state, landmark, viewer, first, last):
    years = table.pivot(index="year", columns="iso3", values="ideal_point").loc[first:last]
    further = (years[state] - years[viewer]).abs() > (years[landmark] - years[viewer]).abs()
    return further.mean() * 100

# %% tags=["misconception"] name="state-between" hint="You count the years in which the state lies between viewer and landmark. It is the landmark that has to lie between: beyond means behind it."
def percent_beyond(table, state, landmark, viewer, first, last):
    wide = table.pivot(index="year", columns="iso3", values="ideal_point")
    years = wide.loc[first:last, [state, landmark, viewer]].dropna()
    low, high = years[[landmark, viewer]].min(axis=1), years[[landmark, viewer]].max(axis=1)
    return ((low < years[state]) & (years[state] < high)).mean() * 100

# %% tags=["misconception"] name="means-first" hint="You averaged the positions over the period and compared once. The promise is about years: compare in each year, then say in how many percent of them it was so."
def percent_beyond(table, state, landmark, viewer, first, last):
    wide = table.pivot(index="year", columns="iso3", values="ideal_point")
    mean = wide.loc[first:last, [state, landmark, viewer]].dropna().mean()
    return 100.0 * ((mean[landmark] - mean[viewer]) * (mean[state] - mean[landmark]) > 0)

# %% tags=["misconception"] name="last-year-lost" hint="Sides and empty years are right. But the last year of the period has dropped out: range(first, last) stops before it. Both ends count."
def percent_beyond(table, state, landmark, viewer, first, last):
    rows = table[table["year"].isin(range(first, last))]
    years = rows.pivot(index="year", columns="iso3", values="ideal_point")[[state, landmark, viewer]].dropna()
    return ((years[landmark] - years[viewer]) * (years[state] - years[landmark]) > 0).mean() * 100

# %% tags=["misconception"] name="filled-with-zero" hint="You put a zero where there is no estimate. On this line zero is a place like any other, and not neutral. A year without an estimate is unknown: leave it out."
def percent_beyond(table, state, landmark, viewer, first, last):
    wide = table.pivot(index="year", columns="iso3", values="ideal_point").loc[first:last].fillna(0)
    return ((wide[landmark] - wide[viewer]) * (wide[state] - wide[landmark]) > 0).mean() * 100

# %% [markdown]
# The small example, worked out by hand above. Run this cell again after every change to the function.

# %%
example = pd.DataFrame({
    "year": [2001, 2002, 2003, 2001, 2002, 2003, 2004, 2001, 2002, 2003, 2004],
    "iso3": ["AAA"] * 3 + ["LLL"] * 4 + ["VVV"] * 4,
    "ideal_point": [2, -3, 0.5, 1, 1, 1, 1, 0, 0, 0, 0],
})
percent_beyond(example, "AAA", "LLL", "VVV", 2001, 2004)

# %% tags=["test"]
assert check("a04-q5", percent_beyond=percent_beyond)
### BEGIN HIDDEN TESTS
# Other states, viewers at both ends and in the middle, and two made-up tables.
fresh = pd.read_csv(dataset("ideal_points"))[["iso3", "year", "ideal_point"]]
asked = [("TUR", "UKR", "PRK", 1985, 2025), ("BRA", "COL", "CUB", 1990, 2025),
         ("CHN", "IND", "USA", 1970, 2024), ("ARG", "BRA", "RUS", 1980, 2024),
         ("VEN", "CUB", "USA", 2000, 2024)]  # fmt: skip
for state, landmark, viewer, first, last in asked:
    known = beyond = 0
    for year in range(first, last + 1):
        place = dict(fresh.loc[fresh["year"] == year, ["iso3", "ideal_point"]].to_numpy())
        if {state, landmark, viewer} <= set(place):
            known += 1
            beyond += (sorted([place[state], place[landmark], place[viewer]])[1] == place[landmark])
    told = percent_beyond(fresh.copy(), state, landmark, viewer, first, last)
    assert abs(told - 100 * beyond / known) <= 0.11, f"not right for {state}, {landmark}, {viewer}"
made_up = pd.DataFrame({
    "year": [2001, 2002, 2003, 2001, 2002, 2003, 2004, 2001, 2002, 2003, 2004],
    "iso3": ["AAA"] * 3 + ["LLL"] * 4 + ["VVV"] * 4,
    "ideal_point": [2, -3, 0.5, 1, 1, 1, 1, 0, 0, 0, 0],
})
told = percent_beyond(made_up, "AAA", "LLL", "VVV", 2001, 2004)
assert abs(told - 100 / 3) <= 0.11, "not right on a made-up table"
mirrored = made_up.assign(ideal_point=-made_up["ideal_point"])
told = percent_beyond(mirrored, "AAA", "LLL", "VVV", 2001, 2002)
assert abs(told - 50) <= 0.11, "not right on a mirrored table"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     In the small example, in which years is the answer known at all? And which of the three names does the given
#     line never use?
#   - >-
#     Drop the years in which one of the three has no estimate; then ask for both orders: state below landmark
#     below viewer, or the other way round.
# reasoning: >-
#   *Beyond* is about three places: the landmark lies between viewer and state, whichever end one looks from. The
#   given line compares two of the three and so holds only for a viewer at the upper end; both orders must be
#   asked for. A greater distance is no substitute, because a distance has no direction. A comparison with an
#   empty cell gives False, so a year without an estimate would count as a no: drop those years first, but only
#   for the three states in question, or other states' gaps remove good years. The table in the question is the
#   test: one of three years, and the fourth does not count.

# %% [raw] tags=["question"]
# id: a04-q6
# title: Two panels, one scale
# points: 2
# minutes: 13
# objective: small multiples on one scale, in which a missing value is a gap
# pattern: figure
# answers:
#   ax_guyana:
#     kind: figure
#     kinds: [line]
#     xlabel: [year]
#     ylabel: [GDP]
#     tolerance: 0.005
#     define: "It is the left panel; the line with plt.subplots makes it."
#     probes:
#       - {name: the value of 1991, take: {at: 1991}}
#       - {name: the value of 1996, take: {at: 1996}}
#       - {name: the value of 1998, take: {at: 1998}}
#       - {name: the value of 2000, take: {at: 2000}}
#       - {name: the value of 2004, take: {at: 2004}}
#       - {name: the value of 2010, take: {at: 2010}}
#     next: "Print what you hand to the left panel: one row for each year from 1990 to 2010, Guyana's percentages, and empty where SIPRI gives none?"
#   ax_nicaragua:
#     kind: figure
#     kinds: [line]
#     xlabel: [year]
#     tolerance: 0.005
#     define: "It is the right panel; the line with plt.subplots makes it."
#     probes:
#       - {name: the value of 1990, take: {at: 1990}}
#       - {name: the value of 1991, take: {at: 1991}}
#       - {name: the value of 1998, take: {at: 1998}}
#       - {name: the value of 2004, take: {at: 2004}}
#       - {name: the value of 2010, take: {at: 2010}}
#     next: "Print what you hand to the right panel: one row for each year from 1990 to 2010, Nicaragua's percentages, and empty where SIPRI gives none?"
# praise: "Where nothing is known, nothing is drawn."

# %% [markdown]
# Draw the **military burden** of **Guyana** (left panel, `ax_guyana`) and **Nicaragua** (right panel,
# `ax_nicaragua`), in percent of GDP, from 1990 to 2010, each as **one line**. The table `military_burden` has
# one row per state and year; the code stands in `country_iso3`, the burden in `share_of_gdp_pct`.
#
# - 21 years in each panel. Where SIPRI gives no value, the line has a **gap**: a missing burden is neither
#   zero nor what lies between its neighbours. An empty value (NaN) makes the gap by itself.
# - Both panels share one scale: `sharey=True` does it and stands there already. The check does not look at it.
# - The x axis of each panel says that it shows the year (the label must hold the word `year`). The y axis of
#   the left panel says what is shown (the label must hold the letters `GDP`); the right one may stay empty.
# - A title with the state's name helps the reader; it is not checked.
#
# If you draw with `plt.subplot(1, 2, 1)` and `plt.plot(...)`, write `ax_guyana = plt.gca()` before you go on
# to the second panel, and keep everything in one cell.

# %% tags=["solution"]
burden = pd.read_csv(dataset("military_burden"))
# Step 1. One row a year, one column a state; then the years 1990 to 2010.
wide = ...
# Step 2. Two panels on one scale.
fig, (ax_guyana, ax_nicaragua) = plt.subplots(1, 2, figsize=(9, 3.5), sharey=True)
# Step 3. Draw a line in each panel, and label the axes.
### BEGIN SOLUTION
wide = burden.pivot(index="year", columns="country_iso3", values="share_of_gdp_pct").loc[1990:2010]
for ax, code in [(ax_guyana, "GUY"), (ax_nicaragua, "NIC")]:
    ax.plot(wide.index, wide[code])
    ax.set_title(code)
    ax.set_xlabel("Year")
ax_guyana.set_ylabel("Military burden (percent of GDP)")
### END SOLUTION

# %% tags=["alternative"] name="filtered-rows"
burden = pd.read_csv(dataset("military_burden"))
window = burden[(burden["year"] >= 1990) & (burden["year"] <= 2010)]
guyana = window[window["country"] == "Guyana"]
nicaragua = window[window["country"] == "Nicaragua"]
fig, (ax_guyana, ax_nicaragua) = plt.subplots(1, 2, sharey=True)
ax_guyana.plot(guyana["year"], guyana["share_of_gdp_pct"], marker="o")
ax_nicaragua.plot(nicaragua["year"], nicaragua["share_of_gdp_pct"], marker="o")
ax_guyana.set(title="Guyana", xlabel="year", ylabel="% of GDP")
ax_nicaragua.set(title="Nicaragua", xlabel="year")

# %% tags=["alternative"] name="pyplot"
burden = pd.read_csv(dataset("military_burden"))
wide = burden.pivot_table(index="year", columns="country_iso3", values="share_of_gdp_pct")
wide = wide.reindex(range(1990, 2011))
plt.figure(figsize=(8, 3))
plt.subplot(1, 2, 1)
plt.plot(list(wide.index), list(wide["GUY"]))
plt.xlabel("Year")
plt.ylabel("Burden (GDP = 100)")
plt.ylim(0, 4.2)
ax_guyana = plt.gca()
plt.subplot(1, 2, 2)
plt.plot(list(wide.index), list(wide["NIC"]))
plt.xlabel("Year")
plt.ylim(0, 4.2)
ax_nicaragua = plt.gca()

# %% tags=["alternative"] name="pandas-subplots"
burden = pd.read_csv(dataset("military_burden"))
window = burden.query("1990 <= year <= 2010")
wide = window.pivot(index="year", columns="country_iso3", values="share_of_gdp_pct")[["GUY", "NIC"]]
axes = wide.plot(subplots=True, layout=(1, 2), sharey=True, xlabel="year", ylabel="percent of GDP")
ax_guyana, ax_nicaragua = axes[0, 0], axes[0, 1]

# %% tags=["alternative"] name="pandas-with-ax-one-below-the-other"
burden = pd.read_csv(dataset("military_burden")).set_index("year")
fig, (ax_guyana, ax_nicaragua) = plt.subplots(2, 1, sharex=True, sharey=True)
for code, ax in {"GUY": ax_guyana, "NIC": ax_nicaragua}.items():
    line = burden.loc[burden["country_iso3"] == code, "share_of_gdp_pct"].loc[1990:2010].round(2)
    line.plot(ax=ax, title=code, xlabel="Year", ylabel="Percent of GDP")

# %% tags=["misconception"] name="missing-as-zero" hint="You filled the empty years with zero, so the line falls to the ground: as if nothing had been spent. SIPRI gives no number for them, which is missing and not zero. Leave them empty."
burden = pd.read_csv(dataset("military_burden"))
wide = burden.pivot(index="year", columns="country_iso3", values="share_of_gdp_pct").loc[1990:2010].fillna(0)
fig, (ax_guyana, ax_nicaragua) = plt.subplots(1, 2, figsize=(9, 3.5), sharey=True)
for ax, code in [(ax_guyana, "GUY"), (ax_nicaragua, "NIC")]:
    ax.plot(wide.index, wide[code])
    ax.set_xlabel("Year")
ax_guyana.set_ylabel("Military burden (percent of GDP)")

# %% tags=["misconception"] name="gap-dropped" hint="You dropped the empty years, and the line runs straight across them: the reader sees a rise that nobody measured. Hand all years to the plot; the empty ones make the gap."
burden = pd.read_csv(dataset("military_burden")).dropna()
window = burden[burden["year"].between(1990, 2010)]
fig, (ax_guyana, ax_nicaragua) = plt.subplots(1, 2, figsize=(9, 3.5), sharey=True)
for ax, code in [(ax_guyana, "GUY"), (ax_nicaragua, "NIC")]:
    rows = window[window["country_iso3"] == code]
    ax.plot(rows["year"], rows["share_of_gdp_pct"])
    ax.set_xlabel("Year")
ax_guyana.set_ylabel("Military burden (percent of GDP)")

# %% tags=["misconception"] name="dropped-for-all-states" hint="Most years are gone from your line. If you called dropna() on the whole wide table: it drops a year as soon as one of the fourteen states has no value, and Cuba has few. Nothing need be dropped here."
burden = pd.read_csv(dataset("military_burden"))
wide = burden.pivot(index="year", columns="country_iso3", values="share_of_gdp_pct").loc[1990:2010].dropna()
fig, (ax_guyana, ax_nicaragua) = plt.subplots(1, 2, figsize=(9, 3.5), sharey=True)
for ax, code in [(ax_guyana, "GUY"), (ax_nicaragua, "NIC")]:
    ax.plot(wide.index, wide[code])
    ax.set_xlabel("Year")
ax_guyana.set_ylabel("Military burden (percent of GDP)")

# %% tags=["misconception"] name="interpolated" hint="You filled the gap with values between its neighbours (interpolate). They are invented, and a reader cannot tell them from SIPRI's. Leave the empty years empty."
burden = pd.read_csv(dataset("military_burden"))
wide = burden.pivot(index="year", columns="country_iso3", values="share_of_gdp_pct").loc[1990:2010]
wide = wide.interpolate()
fig, (ax_guyana, ax_nicaragua) = plt.subplots(1, 2, figsize=(9, 3.5), sharey=True)
for ax, code in [(ax_guyana, "GUY"), (ax_nicaragua, "NIC")]:
    ax.plot(wide.index, wide[code])
    ax.set_xlabel("Year")
ax_guyana.set_ylabel("Military burden (percent of GDP)")

# %% tags=["misconception"] name="last-value-repeated" hint="You carried the last known value on through the gap (ffill): a level stretch that nobody measured. Leave the empty years empty."
burden = pd.read_csv(dataset("military_burden"))
wide = burden.pivot(index="year", columns="country_iso3", values="share_of_gdp_pct").loc[1990:2010].ffill()
fig, (ax_guyana, ax_nicaragua) = plt.subplots(1, 2, figsize=(9, 3.5), sharey=True)
for ax, code in [(ax_guyana, "GUY"), (ax_nicaragua, "NIC")]:
    ax.plot(wide.index, wide[code])
    ax.set_xlabel("Year")
ax_guyana.set_ylabel("Military burden (percent of GDP)")

# %% tags=["misconception"] name="last-year-lost" hint="The last year is missing: range(1990, 2010) stops before 2010, and < leaves the end out. The period includes both ends."
burden = pd.read_csv(dataset("military_burden"))
wide = burden.pivot(index="year", columns="country_iso3", values="share_of_gdp_pct")
wide = wide[wide.index.isin(range(1990, 2010))]
fig, (ax_guyana, ax_nicaragua) = plt.subplots(1, 2, figsize=(9, 3.5), sharey=True)
for ax, code in [(ax_guyana, "GUY"), (ax_nicaragua, "NIC")]:
    ax.plot(wide.index, wide[code])
    ax.set_xlabel("Year")
ax_guyana.set_ylabel("Military burden (percent of GDP)")

# %% tags=["misconception"] name="whole-table" hint="You drew every year in the table. The panels are to run from 1990 to 2010: cut with .loc[1990:2010] after the pivot."
burden = pd.read_csv(dataset("military_burden"))
wide = burden.pivot(index="year", columns="country_iso3", values="share_of_gdp_pct")
fig, (ax_guyana, ax_nicaragua) = plt.subplots(1, 2, figsize=(9, 3.5), sharey=True)
for ax, code in [(ax_guyana, "GUY"), (ax_nicaragua, "NIC")]:
    ax.plot(wide.index, wide[code])
    ax.set_xlabel("Year")
ax_guyana.set_ylabel("Military burden (percent of GDP)")

# %% tags=["misconception"] name="swapped" hint="Nicaragua stands in Guyana's panel. Which column goes to the left, into ax_guyana?"
burden = pd.read_csv(dataset("military_burden"))
wide = burden.pivot(index="year", columns="country_iso3", values="share_of_gdp_pct").loc[1990:2010]
fig, (ax_guyana, ax_nicaragua) = plt.subplots(1, 2, figsize=(9, 3.5), sharey=True)
for ax, code in [(ax_guyana, "NIC"), (ax_nicaragua, "GUY")]:
    ax.plot(wide.index, wide[code])
    ax.set_xlabel("Year")
ax_guyana.set_ylabel("Military burden (percent of GDP)")

# %% tags=["misconception"] name="rebased" hint="You divided each line by a year of its own. That compares change, and both panels then share a scale without sharing a level. Draw the percentages of GDP as they stand in the table."
burden = pd.read_csv(dataset("military_burden"))
wide = burden.pivot(index="year", columns="country_iso3", values="share_of_gdp_pct").loc[1990:2010]
wide = wide / wide.loc[2000] * 100
fig, (ax_guyana, ax_nicaragua) = plt.subplots(1, 2, figsize=(9, 3.5), sharey=True)
for ax, code in [(ax_guyana, "GUY"), (ax_nicaragua, "NIC")]:
    ax.plot(wide.index, wide[code])
    ax.set_xlabel("Year")
ax_guyana.set_ylabel("Military burden (percent of GDP)")

# %% tags=["misconception"] name="both-in-each-panel" hint="There are two lines in a panel. Small multiples show one state each, so that none has to be told from another by its colour: which column belongs to this panel?"
burden = pd.read_csv(dataset("military_burden"))
wide = burden.pivot(index="year", columns="country_iso3", values="share_of_gdp_pct").loc[1990:2010]
fig, (ax_guyana, ax_nicaragua) = plt.subplots(1, 2, figsize=(9, 3.5), sharey=True)
for ax in (ax_guyana, ax_nicaragua):
    ax.plot(wide.index, wide[["GUY", "NIC"]])
    ax.set_xlabel("Year")
ax_guyana.set_ylabel("Military burden (percent of GDP)")

# %% tags=["misconception"] name="axis-cut" hint="Your y axis leaves values outside the picture. If you gave ylim by hand, it fits one panel and not the other: with sharey=True matplotlib finds a scale that holds both."
burden = pd.read_csv(dataset("military_burden"))
wide = burden.pivot(index="year", columns="country_iso3", values="share_of_gdp_pct").loc[1990:2010]
fig, (ax_guyana, ax_nicaragua) = plt.subplots(1, 2, figsize=(9, 3.5), sharey=True)
for ax, code in [(ax_guyana, "GUY"), (ax_nicaragua, "NIC")]:
    ax.plot(wide.index, wide[code])
    ax.set_xlabel("Year")
ax_guyana.set(ylabel="Military burden (percent of GDP)", ylim=(1, 1.5))

# %% tags=["test"]
assert check("a04-q6", ax_guyana=ax_guyana, ax_nicaragua=ax_nicaragua)
### BEGIN HIDDEN TESTS
# Every year of both panels against the table: a value where there is one, a gap where there is none.
from alliance import figure_facts

fresh = pd.read_csv(dataset("military_burden"))
for panel, code in [(ax_guyana, "GUY"), (ax_nicaragua, "NIC")]:
    axes = panel.item() if type(panel).__name__ == "ndarray" else panel
    series = figure_facts(axes)["series"]
    assert len(series) == 1, f"the panel of {code} should hold one line"
    drawn = series[0]["points"]
    wanted = fresh[(fresh["country_iso3"] == code) & fresh["year"].between(1990, 2010)]
    assert sorted(drawn) == [str(year) for year in range(1990, 2011)], f"{code}: not every year is there once"
    for year, value in zip(wanted["year"], wanted["share_of_gdp_pct"]):
        shown = drawn[str(year)]
        if value != value:
            assert shown is None, f"{code}: {year} has no value and should be a gap"
        else:
            assert shown is not None and abs(shown - value) <= 0.011, f"{code}: {year} is not right"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     What should a line do in a year for which nobody has a number?
#   - >-
#     Pivot to one row a year and one column a state, cut the years with `.loc`, and plot the columns as they are,
#     empty cells included.
# reasoning: >-
#   A missing burden is neither zero nor what lies between its neighbours, and an empty value makes the gap in the
#   line by itself. So nothing is filled, interpolated or dropped: each of these would show a reader something
#   that nobody measured. Dropping is the quiet one, because the line then runs straight across the gap. One scale
#   for both panels makes their levels comparable, and `sharey=True` does it. Percent of GDP is a share, which
#   lets a small and a large state stand side by side; it also moves when GDP moves, so a rise is not always more
#   spending.

# %% [raw] tags=["question"]
# id: a04-q7
# title: One recipe, two tables
# points: 2
# minutes: 17
# objective: concentration as one number, by a recipe that works on any table
# pattern: transfer
# tracks:
#   chile-china:
#     exchange:
#       "One recipe, two tables": "One recipe, any column"
#       "who bought Venezuela's exports (`trade_partners`)": who received what (the same table, from the other side)
#       'concentration(trade, "partner", "exports_musd", 2007, 2013)': 'concentration(arms, "recipient", "tiv", 2007, 2013)'
#       "It is checked on both tables and on a small made-up one": "It is checked on suppliers, on recipients and on a small made-up table"
#       'trade = pd.read_csv(dataset("trade_partners"))': ""
#       "@trade_partners": "@arms_suppliers"
#       partner: recipient
#       partner_iso3: recipient_iso3
#       exports_musd: tiv
#       imports_musd: tiv
# answers:
#   concentration:
#     kind: function
#     tolerance: 0.0005
#     calls:
#       - with: ["@arms_suppliers", "supplier", "tiv", 1995, 2004]
#       - with:
#           - year: [2000, 2001, 2001, 2002, 2002, 2003, 2003, 2004]
#             supplier: [Deland, Aland, Beland, Aland, Celand, Celand, Beland, Aland]
#             tiv: [310, 11, 23, 37, 13, 17, 7, 190]
#           - supplier
#           - tiv
#           - 2001
#           - 2003
#       - with: ["@trade_partners", "partner", "exports_musd", 2007, 2013]
#       - with: ["@trade_partners", "partner_iso3", "imports_musd", 1994, 2000]
#     next: "Do it for the arms of 1995 to 2004, step by step in a cell of its own: the years, one sum for each supplier, shares that add up to 1, their squares, the sum of these."
# praise: "A recipe that takes any table, any names and any years: that is a tool."

# %% [markdown]
# How concentrated is a trade? The **Herfindahl-Hirschman index** (HHI) says it in one number: take each
# one's share of the whole **as a fraction**, square the shares, add them up. One seller of everything gives
# 1; four equal ones give 4 × 0.25² = 0.25; shares of 0.6 and 0.4 give 0.36 + 0.16 = 0.52.
#
# Complete the function so that it works on **any** table with a column `year`. `who` is the name of the
# column that says who, `amount` the name of the column that says how much: `table[amount]` picks the column
# whose name stands in `amount`. The shares are those of the years `first` to `last` taken together. For
# instance,
#
# - `concentration(arms, "supplier", "tiv", 1995, 2004)`: who supplied the twelve Latin American states of
#   `arms_suppliers`,
# - `concentration(trade, "partner", "exports_musd", 2007, 2013)`: who bought Venezuela's exports
#   (`trade_partners`).
#
# Suppliers that are unknown count as one more supplier, as the table has them. Let the function use the names in
# its brackets, and nothing from outside the function. It is checked on both tables and on a small made-up one,
# and afterwards on single recipients and on a table that you have not seen, within 0.0005 (three decimals
# are enough).

# %% tags=["solution"]
arms = pd.read_csv(dataset("arms_suppliers"))
trade = pd.read_csv(dataset("trade_partners"))


def concentration(table, who, amount, first, last):
    """HHI, from 0 to 1, of the shares in an amount over the years first to last taken together."""
    # Step 1. The rows of these years.
    # Step 2. One sum for each one.
    # Step 3. The shares, as fractions of the whole.
    # Step 4. Return the sum of the squared shares.
    ...
### BEGIN SOLUTION


def concentration(table, who, amount, first, last):
    """HHI, from 0 to 1, of the shares in an amount over the years first to last taken together."""
    rows = table[table["year"].between(first, last)]
    sums = rows.groupby(who)[amount].sum()
    shares = sums / sums.sum()
    return (shares**2).sum()
### END SOLUTION

# %% tags=["alternative"] name="query-and-rounding"
def concentration(table, who, amount, first, last):
    rows = table.query("@first <= year <= @last")
    sums = rows.groupby(who)[amount].agg("sum")
    return round(float(((sums / rows[amount].sum()) ** 2).sum()), 3)

# %% tags=["alternative"] name="pivot"
def concentration(table, who, amount, first, last):
    rows = table[(table["year"] >= first) & (table["year"] <= last)]
    wide = rows.pivot_table(index="year", columns=who, values=amount, aggfunc="sum")
    shares = wide.sum() / wide.sum().sum()
    return shares @ shares

# %% tags=["alternative"] name="squares-over-the-square-of-the-whole"
def concentration(table, who, amount, first, last):
    sums = table[table["year"].isin(range(first, last + 1))].groupby(who)[amount].sum()
    return (sums * sums).sum() / sums.sum() ** 2

# %% tags=["alternative"] name="loop"
def concentration(table, who, amount, first, last):
    sums = {}
    for name, year, value in zip(table[who], table["year"], table[amount]):
        if first <= year <= last and value == value:
            sums[name] = sums.get(name, 0) + value
    whole = sum(sums.values())
    return sum((value / whole) ** 2 for value in sums.values())

# %% tags=["misconception"] name="percent" hint="You squared percentages, so your index runs to 10,000. That is a usual scale as well, but here the shares are fractions: leave out the hundred before you square."
def concentration(table, who, amount, first, last):
    sums = table[table["year"].between(first, last)].groupby(who)[amount].sum()
    return ((sums / sums.sum() * 100) ** 2).sum()

# %% tags=["misconception"] name="largest-share" hint="This is the share of the largest alone. Two trades with the same largest share can be spread quite differently: every share goes into the index, squared."
def concentration(table, who, amount, first, last):
    sums = table[table["year"].between(first, last)].groupby(who)[amount].sum()
    return sums.max() / sums.sum()

# %% tags=["misconception"] name="mean-of-years" hint="You took an index for each year and then their mean. A quiet year weighs as much as a busy one, and one delivery in it looks like a monopoly. Add up all years first, then take shares once."
def concentration(table, who, amount, first, last):
    rows = table[table["year"].between(first, last)]
    wide = rows.pivot_table(index="year", columns=who, values=amount, aggfunc="sum").fillna(0)
    shares = wide.div(wide.sum(axis=1), axis=0)
    return (shares**2).sum(axis=1).mean()

# %% tags=["misconception"] name="row-taken-for-one" hint="You squared the share of every row. A row is one of them in one year, so somebody with ten rows is cut into ten small ones. Add up each one's rows first."
def concentration(table, who, amount, first, last):
    rows = table[table["year"].between(first, last)]
    shares = rows[amount] / rows[amount].sum()
    return (shares**2).sum()

# %% tags=["misconception"] name="counts-rows" hint="Your shares are shares of rows: who occurs how often. The amounts are not used at all. Add up the column whose name stands in amount."
def concentration(table, who, amount, first, last):
    shares = table.loc[table["year"].between(first, last), who].value_counts(normalize=True)
    return (shares**2).sum()

# %% tags=["misconception"] name="all-years" hint="Your index is that of all years in the table: first and last are not used. Keep the rows of these years before you add up."
def concentration(table, who, amount, first, last):
    sums = table.groupby(who)[amount].sum()
    return ((sums / sums.sum()) ** 2).sum()

# %% tags=["misconception"] name="whole-of-all-years" hint="Above the line stand the sums of your period, below it the whole of all years. So your shares do not add up to 1. Print their sum, and take the whole from the same rows."
def concentration(table, who, amount, first, last):
    sums = table[table["year"].between(first, last)].groupby(who)[amount].sum()
    return ((sums / table[amount].sum()) ** 2).sum()

# %% tags=["misconception"] name="ends-left-out" hint="The first and the last year have dropped out: > and < leave the ends out, >= and <= keep them."
def concentration(table, who, amount, first, last):
    rows = table[(table["year"] > first) & (table["year"] < last)]
    sums = rows.groupby(who)[amount].sum()
    return ((sums / sums.sum()) ** 2).sum()

# %% tags=["misconception"] name="last-year-lost" hint="The last year has dropped out: range(first, last) stops before it. Both ends belong to the period."
def concentration(table, who, amount, first, last):
    sums = table[table["year"].isin(range(first, last))].groupby(who)[amount].sum()
    return ((sums / sums.sum()) ** 2).sum()

# %% tags=["misconception"] name="always-these-years" hint="Right for the arms of the first call, and for its years only: they stand inside the function as numbers. Write first and last, the names in the brackets, in their place."
def concentration(table, who, amount, first, last):
    sums = table[table["year"].between(1995, 2004)].groupby(who)[amount].sum()
    return ((sums / sums.sum()) ** 2).sum()

# %% tags=["misconception"] name="uses-the-outer-table" hint="Right for arms only: inside the function stands arms, the table outside it, so a made-up table handed over is not looked at. Write table, the name in the brackets, in its place."
arms = pd.read_csv(dataset("arms_suppliers"))


def concentration(table, who, amount, first, last):
    sums = arms[arms["year"].between(first, last)].groupby(who)[amount].sum()
    return ((sums / sums.sum()) ** 2).sum()

# %% tags=["misconception"] name="spread" hint="Yours grows when the trade is spread out: you took the squares away from 1. The index asked for grows with concentration: stop one step earlier."
def concentration(table, who, amount, first, last):
    sums = table[table["year"].between(first, last)].groupby(who)[amount].sum()
    return 1 - ((sums / sums.sum()) ** 2).sum()

# %% tags=["misconception"] name="effective-number" hint="You turned the index upside down. One divided by it is a useful number (as many equal ones would give it), but the index itself is asked for."
def concentration(table, who, amount, first, last):
    sums = table[table["year"].between(first, last)].groupby(who)[amount].sum()
    return 1 / ((sums / sums.sum()) ** 2).sum()

# %% tags=["misconception"] name="rounded-too-far" hint="The recipe is right, the rounding is too coarse: keep three decimals, or do not round at all."
def concentration(table, who, amount, first, last):
    sums = table[table["year"].between(first, last)].groupby(who)[amount].sum()
    return round(((sums / sums.sum()) ** 2).sum(), 2)

# %% tags=["misconception"] name="not-squared" hint="Your shares are added up without being squared. Shares always add up to one, whoever has them. Square each of them first."
def concentration(table, who, amount, first, last):
    sums = table[table["year"].between(first, last)].groupby(who)[amount].sum()
    return (sums / sums.sum()).sum()

# %% tags=["test"]
assert check("a04-q7", concentration=concentration)
### BEGIN HIDDEN TESTS
# Single recipients, other years, and a made-up table with other names and an empty cell.
fresh = pd.read_csv(dataset("arms_suppliers"))
for code, first, last in [("CHL", 2006, 2014), ("COL", 1998, 2012), ("PER", 1996, 2002), ("MEX", 1980, 1994)]:
    part = fresh[(fresh["recipient_iso3"] == code) & (fresh["year"] >= first) & (fresh["year"] <= last)]
    by_name = part.groupby("supplier")["tiv"].sum()
    told = concentration(part.copy(), "supplier", "tiv", first, last)
    wanted = ((by_name / by_name.sum()) ** 2).sum()
    assert abs(told - wanted) <= 0.0011, f"not right for {code}, {first} to {last}"
    told = concentration(fresh[fresh["recipient_iso3"] == code], "supplier", "tiv", first, last)
    assert abs(told - wanted) <= 0.0011, f"the years of {code} are not right"
made_up = pd.DataFrame({
    "year": [2001, 2001, 2002, 2002, 2003, 2000, 2004],
    "seller": ["Aland", "Beland", "Aland", "Celand", "Beland", "Deland", "Aland"],
    "crates": [10, 20, 50, None, 20, 900, 700],
})
told = concentration(made_up, "seller", "crates", 2001, 2003)
assert abs(told - (0.6**2 + 0.4**2)) <= 0.0011, "not right on a made-up table"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     Four equal sellers give what, by hand? Which step of your recipe would go wrong if one of them had ten rows?
#   - >-
#     Cut the years, make one sum for each name in `who`, divide by the sum of these sums, square, and add up.
# reasoning: >-
#   The shares are those of each one over the years taken together, so the rows of each one are added up before
#   anything is squared. Squaring single rows would cut a steady supplier into many small ones and make the trade
#   look spread out. The whole comes from the same rows, so that the shares add up to 1; without squaring they
#   always do, whoever has them, and the index would say nothing. As fractions the index runs from 0 to 1, with
#   percentages to 10,000: say which. Check yourself on the two small cases in the question, and print the sum of
#   the shares before you square them.

# %% [raw] tags=["question"]
# id: a04-q8
# title: A verdict in 150 words
# points: 8
# minutes: 30
# objective: choosing a measure before looking, and a verdict that follows from that rule
# pattern: verdict-essay
# tracks:
#   chile-china:
#     exchange:
#       "The article names Iran among the powers that have interests in Venezuela. One sign of it can be counted.": ""
#       "*In the UN General Assembly Venezuela and Iran moved closer together after Hugo Chávez took office in 1999.* Venezuela's last vote in the tables is of 2021.": "*In the UN General Assembly Colombia and the United States moved closer together after 1999.* (`COL` and `USA`, 1990 to 2021.) The year stands for no event here: it is given so that everybody compares the same years before and after."
#       "**Another pair, for the same points and without giving a reason:** *In the UN General Assembly Colombia and the United States moved closer together after 1999.* (The same two tables, `COL` and `USA`, 1990 to 2021.)": ""

# %% [markdown] tags=["task"]
# The article names Iran among the powers that have interests in Venezuela. One sign of it can be counted.
#
# **The claim, in our words:** *In the UN General Assembly Venezuela and Iran moved closer together after
# Hugo Chávez took office in 1999.* Venezuela's last vote in the tables is of 2021.
#
# Write **120 to 180 words**, in this order:
#
# 1. **Your rule, first.** Which measure is "closer" (identical votes, the distance of ideal points, a gap to
#    other states, or another one), in which unit and over which years before and after, and from which
#    change on is the claim true? Another reader must be able to apply your rule without asking you.
# 2. **Evidence.** At least one number that your rule needs, with its unit, its period and its source (the
#    table, and who made it: Voeten, Strezhnev and Bailey, United Nations General Assembly Voting Data).
# 3. **Limits.** One thing about these data that could make you wrong, and in which direction.
# 4. **Verdict.** One of the four, following from your rule: *holds*, *holds with a caveat*, *does not
#    hold*, *cannot be told from these data*.
#
# What is graded is whether your verdict follows from the rule you declared, not which verdict it is: the
# measures do not agree here, so with different rules two people can both be right and disagree. What you
# think of a government, an alliance or a sanction is not graded and need not appear. Language and style are
# not graded either. You may hand in under a pseudonym, if your class agrees on a way to do so.
#
# **Another pair, for the same points and without giving a reason:** *In the UN General Assembly Colombia
# and the United States moved closer together after 1999.* (The same two tables, `COL` and `USA`, 1990 to
# 2021.)
#
# Eight points, 0 to 2 for each: **precision** of the rule, **evidence**, **limits**, **verdict** that fits
# the rule.
#
# ### BEGIN MARK SCHEME
# Marks and anchor answers: rubrics/a04_geopolitics.md. Four criteria, 0 to 2 each; never for or against an
# opinion.
#
# - Precision. 2: measure, unit, years before and after, and a threshold, all declared first. 1: one of them
#   missing or left to taste. 0: no rule.
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
votes = pd.read_csv(dataset("unga_votes"))
points = pd.read_csv(dataset("ideal_points"))

# %% [markdown] tags=["essay"]
# *Write your text here.*
