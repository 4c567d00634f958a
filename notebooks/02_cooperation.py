# %% [raw] tags=["card"]
# title: Key areas of cooperation
# minutes_core: 55
# minutes_full: 80
# needs: lesson 00, and filters and sums as in lesson 01
# claims: [K01, K02, K03, K04, K05, K06, K07, K08, K09, K10a, K10b, K10c, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25]

# %% [markdown] tags=["core"]
# # 2. Key areas of cooperation: alike, compared with whom?
#
# **The question.** Venezuela and Russia are said to share a stance. How often do they vote alike at the United Nations, and
# is that often?

# %% [markdown] tags=["core"]
# ## The section in our words
#
# The article rests the relation on three areas. Money: Russia lent a good deal, most of all in crises; its firms went into
# oil, kept output up despite sanctions, and gained access to reserves. Arms: a major buyer, Russian advisers, joint
# exercises, read as a signal of commitment. Politics: consistent support at the United Nations, vetoes, a shared stance,
# even coordination. Technology, education and culture come on top; money and arms, it says, matter most.
#
# ## You will be able to
#
# * write a two-line function and use it on many pairs
# * tell a missing vote from a different vote
# * ask "compared with whom?" and let two juries answer
# * give one count two denominators

# %% [markdown] tags=["core"]
# ## Recall
#
# From memory first, then unfold.
#
# <details><summary>In the arms register, what does a year without a row mean?</summary>
#
# Zero: SIPRI looks at every year.
#
# </details>
# <details><summary>Russia's share of the arms was high in 1996 and 1997. Which question comes first?</summary>
#
# A share of how much? Hardly anything was delivered.
#
# </details>
#
# ## The claim, before any data
#
# The threshold asks how often the two vote alike, **and** how often others do.

# %% tags=["setup", "core"]
import matplotlib.pyplot as plt
import pandas as pd

from alliance import check, claim, dataset, predict, settle, show
from alliance.figures import STYLE

plt.style.use(STYLE)
claim("K11")

# %% [markdown] tags=["core"]
# ## Predict
#
# Take every recorded vote of the General Assembly from 1999 to 2021 in which both voted. **In what percentage did Venezuela
# vote like Russia?** And on average the seven peers: Argentina, Brazil, Chile, Colombia, Ecuador, Mexico and Peru?
#
# Two guesses, each with how sure you are (fifty to one hundred) that it lies within ten points.

# %% tags=["predict", "core"]
predict("K11-alike", ..., sure=...)
predict("K11-peers", ..., sure=...)

# %% [markdown] tags=["core"]
# ## Meet the data
#
# | `unga_votes` | |
# |---|---|
# | **One row** | one recorded vote (roll call) of the UN General Assembly |
# | **Columns** | one for each of 26 states, by its code: `yes`, `abstain`, `no`, or empty |
# | **Years** | 1970 to June 2024 |
# | **Made by** | Erik Voeten and colleagues, from UN records, to study who votes with whom |
# | **Left out** | what passed without a vote, which is most; the emergency session on Ukraine |
#
# Here are the last votes of 2021 and the first of 2022. What strikes you about Venezuela's column?

# %% tags=["setup", "core"]
votes = pd.read_csv(dataset("unga_votes"))
votes.loc[5210:5215, ["year", "VEN", "RUS", "USA", "CHL", "absent"]]

# %% [markdown] tags=["core"]
# > **Zero, missing, or unknown?** *The card from lesson 01.*
# >
# > In the arms register an absent row was a **zero**: somebody looked, and nothing came. Here an empty cell is **missing**: no
# > vote was cast, so there is nothing to compare. From 2022 that is all of Venezuela's column: over unpaid contributions it had
# > lost its vote (Article 19 of the UN Charter). How much of a Russian credit of 2011 was drawn is **unknown**: somebody
# > knows, and no page says.
#
# An abstention *is* a vote. And a warning: to pandas an empty cell (`NaN`) equals nothing, not even another empty cell. Compared
# as they stand, absences count as disagreement.
#
# ## Worked example: how often does Chile vote like Russia?
#
# Four steps. Which keeps the empty cells out?

# %% tags=["worked", "core"]
# 1 Keep the years
period = votes[votes["year"].between(1999, 2021)]
# 2 Keep the rows in which both voted
both = period.dropna(subset=["CHL", "RUS"])
# 3 Compare: True where the two votes are equal
same = both["CHL"] == both["RUS"]
# 4 The share of True, in percent
print(f"{len(period)} votes, both voted in {len(both)}, alike in {100 * same.mean():.1f} %")

# %% [raw] tags=["question"]
# id: 02-e1
# title: A two-line function
# minutes: 8
# objective: pack steps into a function; an absent vote is missing, not a disagreement
# pattern: completion
# answers:
#   agreement:
#     kind: function
#     tolerance: 0.05
#     define: "Take away the # signs, fill the gaps, and delete the line with the dots."
#     next: "Do by hand, for one pair, what the function does: which rows does it keep, and of what does it take the mean?"
#     calls:
#       - {with: ["@unga_votes", VEN, RUS]}
#       - {with: ["@unga_votes", BOL, CHN]}
# praise: "Two lines, and every pair of states can be asked the same question."

# %% [markdown] tags=["core"]
# ## Your turn 1: a two-line function
#
# You will need steps 2 to 4 for many pairs. A **function** packs them under a name: after `def` stands what you hand over, on
# the indented lines what happens to it, and `return` gives the result back. Take away the `#` signs, fill the gaps, delete
# the line with the dots. `one` and `other` stand for any two columns: no quotes around them.

# %% tags=["your-turn", "core"]
agreement = ...
# def agreement(table, one, other):
#     both = table.dropna(subset=____)  # keep the rows in which both voted
#     return ____  # the share of equal votes, in percent

# %% tags=["check", "core"]
_ = check("02-e1", agreement=agreement)

# %% tags=["solution", "core"]
def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()

# %% tags=["alternative"] name="notna-and-sum"
def agreement(table, one, other):
    voted = table[one].notna() & table[other].notna()
    return 100 * (table[one] == table[other]).sum() / voted.sum()

# %% tags=["misconception"] name="absent-is-different" hint="Rows in which somebody was absent are still in the mean, and count as a disagreement: an empty cell equals nothing. Which step of the worked example is missing, or divided by too many rows?"
def agreement(table, one, other):
    return 100 * (table[one] == table[other]).mean()

# %% tags=["misconception"] name="absent-together-is-alike" hint="Two absences count as agreement in your function. Nobody voted, so there is nothing to compare: leave these rows out instead of filling them."
def agreement(table, one, other):
    filled = table[[one, other]].fillna("absent")
    return 100 * (filled[one] == filled[other]).mean()

# %% tags=["misconception"] name="drops-every-gap" hint="Without subset, dropna throws out every row with an empty cell anywhere, and hardly a row has none. Name the two columns that matter."
def agreement(table, one, other):
    both = table.dropna()
    return 100 * (both[one] == both[other]).mean()

# %% tags=["misconception"] name="only-one-voted" hint="You keep the rows in which the first state voted; the other may still be absent there. The list after subset needs both columns."
def agreement(table, one, other):
    both = table.dropna(subset=[one])
    return 100 * (both[one] == both[other]).mean()

# %% tags=["misconception"] name="always-the-same-pair" hint="Whatever names are handed over, your function answers for one fixed pair. Inside it, write one and other, without quotes, where the codes stand."
def agreement(table, one, other):
    both = table.dropna(subset=["VEN", "RUS"])
    return 100 * (both["VEN"] == both["RUS"]).mean()

# %% tags=["misconception"] name="only-yes-counts" hint="You count only the rows in which both said yes. Two equal abstentions and two equal no are agreement as well."
def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * ((both[one] == "yes") & (both[other] == "yes")).mean()

# %% [markdown] tags=["core"]
# ## Compare with your predictions
#
# The function once more, so that everybody goes on with the same one. Then it meets the seven peers.

# %% tags=["setup", "core"]
def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()

period = votes[votes["year"].between(1999, 2021)]
peers = ["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER"]
venezuela = agreement(period, "VEN", "RUS")
seven = pd.Series({state: agreement(period, state, "RUS") for state in peers})
gap_seven = venezuela - seven.mean()

# %% [markdown] tags=["core"]
# `gap_seven` is in percentage points. Now your predictions, and a loop that asks the same for every year.

# %% tags=["core"]
predict("K11-alike", result=venezuela)
predict("K11-peers", result=seven.mean())
by_year = pd.DataFrame(index=range(1992, 2024), columns=["VEN", *peers], dtype=float)
for year in by_year.index:
    for state in by_year.columns:
        by_year.loc[year, state] = agreement(votes[votes["year"] == year], state, "RUS")
by_year["seven peers"] = by_year[peers].mean(axis="columns")

# %% [markdown] tags=["results", "core"]
# {venezuela:.1f} % for Venezuela, {seven.mean():.1f} % for the seven: a gap of {gap_seven:+.1f} points. Explain in one
# sentence how your guesses differ.
#
# **Before the figure.** Sketch two lines, 1992 to 2023: Venezuela's, and the mean of the seven. What must the first do after
# 2021?

# %% tags=["core"]
fig, ax = plt.subplots()
ax.plot(by_year["VEN"], color="#0072B2")
ax.plot(by_year["seven peers"], color="#767676", linestyle="--")
for start, president in [(1999.1, "Chávez"), (2013.2, "Maduro")]:
    ax.axvline(start, color="black", linestyle=":")
    ax.text(start + 0.2, 3, president)
ax.text(2005, 83, "Venezuela", color="#0072B2")
ax.text(2003.6, 57, "mean of seven peers", color="#767676")
ax.text(2021.3, 74, "no vote", color="#0072B2")
ax.set(title="Votes like Russia's in the General Assembly", ylabel="Percent of votes cast by both", ylim=(0, 100))
fig.text(0, -0.03, "Source: Voeten, Strezhnev and Bailey, UN General Assembly Voting Data, June 2024", fontsize=9)
show(fig, data=by_year[["VEN", "seven peers"]].round(1), alt="Two lines, 1992 to 2023: percent of votes like "
     "Russia's; Venezuela and the mean of seven peers climb together, then Venezuela is above and ends in 2021")

# %% [raw] tags=["question"]
# id: 02-e2
# title: Another jury
# minutes: 7
# objective: a baseline is a question, compared with whom?
# pattern: transfer
# answers:
#   gap_three:
#     kind: number
#     tolerance: 0.05
#     unit: points
#     range: [-100, 100]
#     define: "Agreement of each of the three with Russia, their mean, and Venezuela's agreement less that mean."
#     next: "Print the three agreements one by one. Are they with Russia, in `period`, and is their mean taken before it is subtracted?"
# praise: "Same vote, same method, another jury. Name the jury whenever you quote a gap."

# %% [markdown] tags=["results", "core"]
# **Reading.** Venezuela went from {by_year.loc[1993, "VEN"]:.0f} % in 1993 to {by_year.loc[2006, "VEN"]:.0f} % in 2006. Drawn
# closer by Chávez? The seven rose too, from {by_year.loc[1993, "seven peers"]:.0f} to
# {by_year.loc[2006, "seven peers"]:.0f} %, and more than half of either rise came before him. **The level says
# little; the gap says more.** After 2021 the line ends. It does not fall to zero.
#
# ## Stress the claim, your turn 2: another jury
#
# The card names a second jury: Cuba, Nicaragua and Bolivia, whose governments were close to Caracas for most of these years.
# Guess first: will the gap grow, shrink, or turn round? Then compute `gap_three`, in points, for the same `period`, as
# `gap_seven` was above.

# %% tags=["your-turn", "core"]
three = pd.Series({state: ... for state in ["CUB", "NIC", "BOL"]})
gap_three = ...

# %% tags=["check", "core"]
_ = check("02-e2", gap_three=gap_three)

# %% tags=["solution", "core"]
three = pd.Series({state: agreement(period, state, "RUS") for state in ["CUB", "NIC", "BOL"]})
gap_three = venezuela - three.mean()

# %% tags=["alternative"] name="by-hand"
together = agreement(period, "CUB", "RUS") + agreement(period, "NIC", "RUS") + agreement(period, "BOL", "RUS")
gap_three = round(agreement(period, "VEN", "RUS") - together / 3, 2)

# %% tags=["misconception"] name="level-not-gap" hint="This is how often the three vote like Russia. A gap is a difference: what is it subtracted from?"
gap_three = sum(agreement(period, state, "RUS") for state in ["CUB", "NIC", "BOL"]) / 3

# %% tags=["misconception"] name="first-jury" hint="This is the gap to the seven peers. The second jury is Cuba, Nicaragua and Bolivia."
gap_three = gap_seven

# %% tags=["misconception"] name="every-year" hint="Your three are measured over all years from 1970, Venezuela over 1999 to 2021. Which table do you hand to the function?"
gap_three = venezuela - sum(agreement(votes, state, "RUS") for state in ["CUB", "NIC", "BOL"]) / 3

# %% tags=["misconception"] name="with-venezuela" hint="You measured how often the three vote like Venezuela. Both sides of the gap are agreement with Russia."
gap_three = venezuela - sum(agreement(period, state, "VEN") for state in ["CUB", "NIC", "BOL"]) / 3

# %% tags=["misconception"] name="turned-round" hint="The size is right and the sign is not: Venezuela's agreement stands first, the jury's mean is taken off it."
gap_three = sum(agreement(period, state, "RUS") for state in ["CUB", "NIC", "BOL"]) / 3 - venezuela

# %% [markdown] tags=["core"]
# **Before the figure.** Venezuela, both juries, and China and the United States for scale. Where do you expect Venezuela? Which
# jury is the fairer one, and who would say so?

# %% tags=["core"]
names = {"VEN": "Venezuela", "ARG": "Argentina", "BRA": "Brazil", "CHL": "Chile", "COL": "Colombia",
         "ECU": "Ecuador", "MEX": "Mexico", "PER": "Peru", "CUB": "Cuba", "NIC": "Nicaragua",
         "BOL": "Bolivia", "CHN": "China", "USA": "United States"}
ranked = pd.Series({names[state]: agreement(period, state, "RUS") for state in names}).sort_values()
colours = {"Venezuela": "#0072B2", "China": "#009E73", "United States": "black"}
fig, ax = plt.subplots(figsize=(8, 5))
for jury, colour, style in [(peers, "#767676", "--"), (["CUB", "NIC", "BOL"], "#CC79A7", ":")]:
    colours |= {names[state]: colour for state in jury}
    ax.axvline(ranked[[names[s] for s in jury]].mean(), color=colour, ls=style, label=f"mean of the {len(jury)}")
ax.scatter(ranked, ranked.index, s=90, c=ranked.index.map(colours), zorder=3)
ax.legend(loc="center left")
ax.set(title="Votes like Russia's, 1999 to 2021", xlabel="Percent of votes cast by both")
fig.text(0, -0.03, "Source: Voeten, Strezhnev and Bailey, UN General Assembly Voting Data, June 2024", fontsize=9)
show(fig, alt="Dots for thirteen states: percent of votes like Russia's, 1999 to 2021, the United States far to "
     "the left, the rest 64 to 76; two upright lines mark the means of two juries", data=ranked.round(1))

# %% [markdown] tags=["results", "core"]
# **Reading.** {gap_seven:+.1f} points before the seven (grey), {K11.gap_to_friends:+.1f} before the three (purple), and in 2013 to
# 2021 even {K11.gap_to_friends_2013_21:+.1f}: the gap depends on the jury. From {ranked.index[1]} to {ranked.index[-1]} all lie
# within {ranked.iloc[-1] - ranked.iloc[1]:.0f} points. The odd one out is the United States.
#
# ## Stress it again: the words of the claim
#
# The claim names one-sided sanctions. What a vote was about stands in another table, `unga_rollcalls`. `merge` joins them by
# the number of the roll call. **Count the rows before and after**: a row lost or doubled changes every share.

# %% tags=["extend"]
rollcalls = pd.read_csv(dataset("unga_rollcalls"))
titled = period.merge(rollcalls[["roll_call", "title"]], on="roll_call", validate="one_to_one")
print(f"{len(period)} rows before, {len(titled)} after, {titled['title'].isna().sum()} without a title")
words = "coercive|cuba|embargo|sanctions|commercial and financial|unilateral economic"  # | means or
one_sided = titled[titled["title"].str.contains(words, case=False, na=False)]
pd.Series({name: agreement(one_sided, state, "RUS") for state, name in names.items()}).round(1)

# %% [markdown] tags=["results", "core"]
# **By topic.** On {len(one_sided)} texts against one-sided measures Venezuela voted like Russia in
# {K11.one_sided_measures_venezuela:.1f} %. So did Chile and Argentina; the seven stand at
# {K11.one_sided_measures_peers:.1f} %. Shared, and shared widely. What sets Venezuela apart is human rights
# ({K11.gap_human_rights:+.1f} points to the seven), not nuclear weapons ({K11.gap_nuclear:+.1f}).
#
# ## Verdict
#
# The card asks for nine like votes of ten on one-sided measures, and for three points above **each** jury. Which half
# passes? Which verdict, and for which reason: number, period, wording or baseline?

# %% tags=["verdict", "core"]
claim("K11", verdict=True)

# %% [markdown] tags=["core"]
# With another jury, declared before looking, you may judge otherwise.
#
# **These data cannot say** whether the two agreed beforehand. Lesson 04 measures the same votes in another way.
#
# ## Vetoes: one of how many?
#
# The article writes of vetoes on *resolutions*: a veto at all (K10a), and more than one (K10b). Guess on paper: of the
# drafts that Russia has vetoed in the Security Council since 1992, how many were about Venezuela? About Syria? (`query` keeps
# rows, too.)

# %% tags=["core"]
russian = pd.read_csv(dataset("vetoes")).query("RUS == 1 and date >= '1992'")
counts = russian["topic"].value_counts()
print(f"{len(russian)} drafts, {counts['Syria']} on Syria, {counts['Venezuela']} on Venezuela")
texts = pd.read_csv(dataset("venezuela_texts")).query("body == 'UN Security Council'")
texts[["date", "text", "stance", "proposed_by", "outcome", "yes", "no", "abstain"]]

# %% [markdown] tags=["results", "core"]
# **Two denominators.** Of all drafts that Russia vetoed since 1992, {K10b.share_of_russian_vetoes:.1f} % were about Venezuela: one.
# Of the critical drafts on Venezuela that came to a vote in the Council, it vetoed {K10b.share_of_critical_drafts:.0f} %: one of
# one, as did China. Rarely, and always; who would quote which? Drafts held back because a veto was expected are *missing*:
# no list has them.
#
# ## The rest of the section: what can be counted or dated
#
# Pick one row you would have bet on, and read that first.

# %% tags=["core"]
settle("K02", "K06", "K09", "K10a", "K10b", "K10c", "K14", "K17", "K23", "K25")

# %% [markdown] tags=["results", "core"]
# **Reading.** Every side finds a row here that it would rather skip.
#
# * **K10a, K10b, K10c.** A veto, yes; no plural, and no word of condemnation in our summary of the draft, which had
#   {K10a.votes_in_favour:.0f} votes, enough to pass without a veto.
# * **K09.** No contrary vote, and hardly a test: Russia could vote on {K09.texts_russia_voted_on} of {K09.texts} texts.
# * **K25.** In the steepest fall, 2018 to 2020, new Russian money on record is {K25.new_money_2018_20:.1f} billion dollars.
#   Is that a zero, or unknown?
# * **K23.** Russia's part of the Venezuelan barrels is {K23.share_of_russian_output:.1f} % of its own output.
#
# ## Why, and what for

# %% tags=["core"]
settle("K03", "K13", "K15", "K16", "K19", "K20", "K21", "K22", "K24")

# %% [markdown] tags=["results", "core"]
# **Reading.** One verdict, three reasons: no comparable case (K03, K16, K19, K24), a motive (K15, K21), no measure (K13, K20,
# K22). K16 is the shield: {K16.stopped} of {K16.critical_texts} critical texts was stopped, {K16.adopted} were adopted where Russia
# has no veto. Against K20 and K24 nothing could count.
#
# The smaller claims, for reading at leisure:

# %% tags=["extend"]
settle("K01", "K04", "K05", "K07", "K08", "K12", "K18")

# %% [markdown] tags=["extend"]
# ## Money: a fifth of what?
#
# K02 asks for a fifth of what China promised. **Before the figure.** Four sources name a Chinese sum. Will they agree?

# %% tags=["extend"]
estimates = pd.read_csv(dataset("creditor_estimates"))
promised = estimates[(estimates["measure"] == "commitment") & (estimates["price_basis"] == "nominal")]
promised = promised.sort_values("usd_bn").assign(first_words=promised["wording"].str.split("[,(]").str[0])
fig, ax = plt.subplots(figsize=(8, 3))
bars = ax.barh(promised["creditor"] + ": " + promised["first_words"], promised["usd_bn"],
               color=["#D55E00" if creditor == "Russia" else "#009E73" for creditor in promised["creditor"]])
ax.bar_label(bars, padding=4)
ax.set(title="Credit promised to Venezuela, rival estimates", xlabel="Billion US dollars of the day")
fig.text(0, -0.16, "Sources: Reuters, Inter-American Dialogue, AidData and others, named in the table", fontsize=9)
show(fig, alt="Horizontal bars: one estimate of Russian and four of Chinese credit promised to Venezuela, in billion "
     "dollars of the day, the Chinese ones several times longer", data=promised[["creditor", "wording", "usd_bn"]])

# %% [markdown] tags=["results", "core"]
# **Reading.** Russia's {K02.russian_promises:.0f} billion dollars are {K02.lowest_share_of_chinese:.0f} to
# {K02.highest_share_of_chinese:.0f} % of China's promises, by the source taken for China: China promised three to six times as
# much. Promises are not payments.
#
# ## A common wrong turn: adding up every row
#
# **You may meet:** "China promised Venezuela
# {estimates.query("creditor == 'China' and measure == 'commitment'")["usd_bn"].sum():.0f} billion dollars": the sum of its rows in
# `creditor_estimates`.
#
# **Test it.** What is one row? One estimate. The five rows count much the same loans, one in other dollars.
#
# **Instead:** choose one measure, one price basis and one source, and name them.

# %% [raw] tags=["question"]
# id: 02-e3
# title: Half a vote
# minutes: 7
# objective: an absence counted as half an agreement makes a finding out of nothing
# pattern: bug hunt
# answers:
#   score:
#     kind: series
#     tolerance: 0.002
#     define: "Write the formula again, without the absences, and keep iso3 as the index."
#     next: "Work out one state by hand, say Bolivia: how many votes did it cast, and how many of them agreed?"
#     probes:
#       - {name: "Venezuela's score", take: {at: VEN}}
#       - {name: "Bolivia's score", take: {at: BOL}}
#       - {name: "Iran's score", take: {at: IRN}}
# praise: "Nothing over nothing is no number, and pandas says so: NaN."

# %% [markdown] tags=["extend"]
# ## Your turn 3: bug hunt
#
# "Venezuela has moved towards Washington", somebody writes: its agreement with the United States, as the State Department
# scores it, more than doubled in a year. The third line below is that score for 2023. Which term fails for a state that cast no vote?
# Write `score` without it, of the votes each state **cast**. What should Venezuela's be?

# %% tags=["your-turn", "check", "extend"]
us = pd.read_csv(dataset("vote_coincidence")).query("year == 2023").set_index("iso3")
all_votes = us["same"] + us["partial"] + us["opposed"] + us["absent"]
published = (us["same"] + us["partial"] / 2 + us["absent"] / 2) / all_votes
print(f"Venezuela: {us.loc['VEN', 'same']} votes the same, {us.loc['VEN', 'absent']} absent, score {published['VEN']}")

score = ...
_ = check("02-e3", score=score)

# %% tags=["solution", "extend"]
us = pd.read_csv(dataset("vote_coincidence")).query("year == 2023").set_index("iso3")
score = (us["same"] + us["partial"] / 2) / (us["same"] + us["partial"] + us["opposed"])

# %% tags=["alternative"] name="cast-first"
us = pd.read_csv(dataset("vote_coincidence"))
us = us[us["year"] == 2023].set_index("iso3")
cast = us[["same", "partial", "opposed"]].sum(axis="columns")
score = ((us["same"] + 0.5 * us["partial"]) / cast).round(3)

# %% tags=["misconception"] name="as-published" hint="That is the published score: Venezuela agrees by half without a single vote. Which term adds half of every absence?"
us = pd.read_csv(dataset("vote_coincidence")).query("year == 2023").set_index("iso3")
score = us["coincidence"]

# %% tags=["misconception"] name="absence-made-a-zero" hint="Venezuela comes out as zero in your score, as if it had voted and never agreed. It cast no vote. Do absences still stand below the line, or did you fill a gap with zero? Take them out, and leave the gap."
us = pd.read_csv(dataset("vote_coincidence")).query("year == 2023").set_index("iso3")
score = (us["same"] + us["partial"] / 2) / (us["same"] + us["partial"] + us["opposed"] + us["absent"])

# %% tags=["misconception"] name="partial-in-full" hint="Partial agreement (one of the two abstained) counts in full in your line. Keep the publisher's half for it: only the absences are in question."
us = pd.read_csv(dataset("vote_coincidence")).query("year == 2023").set_index("iso3")
score = (us["same"] + us["partial"]) / (us["same"] + us["partial"] + us["opposed"])

# %% [raw] tags=["question"]
# id: 02-e4
# title: Which question comes first
# minutes: 4
# objective: choose the question of method without a label
# pattern: multiple choice
# answers:
#   answer:
#     kind: text
#     choices: [A, B, C, D]
#     define: "Write one letter in quotes."
# praise: "Here somebody looked, so an absent row is a zero and belongs to the mean. A vote not cast does not. Same gap on the screen, two meanings."

# %% [markdown] tags=["extend"]
# ## One more, without a label
#
# The table `arms_clients` holds what Russia delivered to each client and year, 1995 to 2024. A blog takes Venezuela's rows,
# writes `rows["tiv"].mean()`, and calls the result Russia's deliveries in an average year. Which question comes first?
#
# * **A** Compared with which other client?
# * **B** A share of how much?
# * **C** What is true of the years without a row?
# * **D** Did Russia or Venezuela want something by it?

# %% tags=["your-turn", "check", "extend"]
answer = ...
_ = check("02-e4", answer=answer)

# %% tags=["solution", "extend"]
answer = "C"

# %% tags=["misconception"] name="baseline" hint="A fine second question. First make sure that the number is what it says: a mean over 1995 to 2024. Over how many rows was it taken?"
answer = "A"

# %% tags=["misconception"] name="denominator" hint="No share is claimed here, but you are near: a mean has something under its line too. How many years should stand there, and how many rows do?"
answer = "B"

# %% tags=["misconception"] name="motive" hint="A motive cannot mend an average. How many years are there from 1995 to 2024, and does each have a row?"
answer = "D"

# %% [markdown] tags=["core"]
# ## Recap
#
# * An absent vote is missing: leave it out, and say so. Neither zero nor half nor "disagrees" fills it.
# * A level needs a baseline. Name the jury: another may tell another story.
# * One count, two denominators: rarely and always can both be true.
#
# **Exit question.** Mend this headline: "Venezuela stopped voting with Russia in 2022".
#
# <details><summary>One way</summary>
#
# "Venezuela, without a vote since 2022: agreement with Russia cannot be told".
#
# </details>
#
# **Next:** [3. The role of oil and gas](03_oil_and_gas.ipynb), where a number is kept back.

# %% [markdown] tags=["sources"]
# (generated)
