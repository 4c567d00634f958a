# %% [raw] tags=["card"]
# title: Geopolitical implications
# minutes_core: 55
# minutes_full: 80
# needs: lessons 01 and 02, or their equivalent
# claims: [G01, G02, G03, G04, G05a, G05b, G05c, G06, G07a, G07b, G08, G09, G10, G11, G12, G13, G14, G15, G16, G17, G18, G19, G20]

# %% [markdown] tags=["core"]
# # 4. Geopolitical implications: two measures, two answers
#
# **The question.** If ties between two states challenge a third, where should that show? And what if two measures disagree?

# %% [markdown] tags=["core"]
# ## The section in our words
#
# The article ("Venezuela & Russia: A Deep Dive Into Their Alliance", by "Admin", undated, without sources) now looks beyond
# the two. Their alliance, it says, challenges US influence in Latin America and is a foothold for Russia; Washington is
# wary. Western states imposed sanctions on Maduro's government, Russia stood by it. Neighbours are said to fear arms races and
# a proxy; China and Iran are there too. All this mirrors a world of several poles.
#
# ## You will be able to
#
# * turn a long table into a wide one with `pivot`
# * join two tables with `merge`, and count the rows
# * read a matrix of agreement, and draw small multiples
# * say why two measures disagree, and whether you count votes or states

# %% [markdown] tags=["core"]
# ## Recall
#
# <details><summary>An empty cell in a table of votes: zero, missing or unknown?</summary>
#
# Missing: no vote was cast. Keep the rows in which both voted (lesson 02).
#
# </details>
# <details><summary>Something fell after a date. What has that shown?</summary>
#
# That it came after. Not that it came because (lesson 03).
#
# </details>
#
# ## The claim, before any data
#
# "Challenges" is vague. The card fixes it by two fields, arms and votes, and two places, Venezuela and the others.

# %% tags=["setup", "core"]
import matplotlib.pyplot as plt
import pandas as pd
from IPython.display import HTML

from alliance import check, claim, dataset, predict, settle, show
from alliance.figures import STYLE

plt.style.use(STYLE)
claim("G01")

# %% [markdown] tags=["core"]
# ## Predict
#
# Take the votes of the UN General Assembly from 2006 to 2021 in which **Russia and the USA voted differently**. In what
# percentage of them did **Colombia**, Venezuela's neighbour, vote exactly as Russia did?
#
# First your number, then how sure you are, from fifty to one hundred, that it lies within ten points.

# %% tags=["predict", "core"]
predict("G01-colombia", ..., sure=...)

# %% [markdown] tags=["core"]
# ## Meet the data
#
# | | `unga_votes` | `ideal_points` |
# |---|---|---|
# | **One row** | one vote | one state in one year |
# | **A state is** | a column | an entry in `iso3` |
# | **Values** | yes, abstain, no; empty if none was cast | a place on a line without a unit; high is near the USA |
# | **Years** | 1970 to 2024; Venezuela to 2021 | 1970 to 2025; Venezuela to 2021 |
# | **Made by** | political scientists, from UN records | the same, by a model, **from the same votes** |
#
# States have codes of three letters; RUS is the Soviet Union to 1991. The left table is *wide*, the right one *long*.

# %% tags=["setup", "core"]
votes = pd.read_csv(dataset("unga_votes"))
points = pd.read_csv(dataset("ideal_points"))
votes.loc[votes["year"] == 2021, ["roll_call", "year", "VEN", "COL", "RUS", "USA"]].head(4)

# %% [markdown] tags=["core"]
# ## Worked example: a matrix of agreement
#
# **Before you run it:** with whom did Venezuela vote alike more often, with Russia or with Colombia? Where will the smallest
# number stand?

# %% tags=["worked", "core"]
# 1 The function of lesson 02: two states, the votes that both cast
def agreement(table, one, other):
    both = table.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()

# 2 Keep the years
recent = votes[votes["year"].between(2006, 2021)]
# 3 Every state with every state
states = ["VEN", "CUB", "COL", "BRA", "CHN", "RUS", "GBR", "USA"]
matrix = pd.DataFrame({a: {b: agreement(recent, a, b) for b in states} for a in states})
HTML(matrix.style.format("{:.0f}").background_gradient("Blues", vmin=0, vmax=230).to_html(table_uuid="m"))

# %% [markdown] tags=["results", "core"]
# **Reading.** Percent identical votes, 2006-21. Venezuela voted like Cuba in {matrix.loc["VEN", "CUB"]:.0f} %, like Colombia in
# {matrix.loc["VEN", "COL"]:.0f} %, like Russia in {matrix.loc["VEN", "RUS"]:.0f} %. The palest row is the USA: Brazil agrees with
# it in {matrix.loc["BRA", "USA"]:.0f} %, and so does Russia.
#
# The card asks something narrower: votes **where Russia and the USA differ**. The same function, fewer rows.

# %% tags=["worked", "core"]
# 1 Votes in which the two differ  2 Two periods  3 Percent as Russia
differ = votes.dropna(subset=["RUS", "USA"]).query("RUS != USA")
cut = {"1990-98": differ.query("1990 <= year <= 1998"), "2006-21": differ.query("2006 <= year <= 2021")}
siding = pd.DataFrame({k: {s: agreement(rows, s, "RUS") for s in states[:4]} for k, rows in cut.items()})
predict("G01-colombia", result=siding.loc["COL", "2006-21"])
siding.round(1)

# %% [markdown] tags=["results", "core"]
# ## Compare with your prediction
#
# Colombia: {siding.loc["COL", "2006-21"]:.1f} %. Explain the gap to your guess in one sentence. Venezuela rose by
# {siding.loc["VEN"].diff().iloc[-1]:.1f} points, Cuba (no Russian arms then) by {siding.loc["CUB"].diff().iloc[-1]:.1f}, seven Latin
# American peers by {G01.siding_change_peers:.1f}. By this measure votes turned to Russia.
#
# ## Another measure of the same votes
#
# To compare two states in a long table, each needs its own column: `pivot`. Name what becomes the rows, what the columns, what
# fills the cells.

# %% tags=["worked", "core"]
# 1 Long to wide  2 Keep two columns  3 Distance, without a sign
positions = points.pivot(index="year", columns="iso3", values="ideal_point")[["COL", "RUS"]]
positions["distance"] = (positions["COL"] - positions["RUS"]).abs()
positions.loc[2019:2021].round(2)

# %% [raw] tags=["question"]
# id: 04-e1
# title: Venezuela's distance
# minutes: 7
# objective: long to wide with pivot, then compare two windows
# pattern: completion
# answers:
#   drift:
#     kind: number
#     tolerance: 0.005
#     unit: "scale of the model"
#     range: [-5, 5]
#     define: "Pivot the long table, subtract, take .abs(), then compare the means of two windows."
#     next: "Print wide.columns, then the mean distance of each window. Later less earlier is asked."
# praise: "From long to wide, two columns, two windows."

# %% [markdown] tags=["results", "core"]
# Colombia's mean distance went from {positions["distance"].loc[1990:1998].mean():.2f} in 1990-98 to
# {positions["distance"].loc[2006:2021].mean():.2f} in 2006-21.
#
# ## Your turn 1: Venezuela
#
# Take away each `#`. Make `wide` from `points`, then `drift`: Venezuela's mean distance from Russia in **2006-21 less** that in **1990-98**.
# Positive means further apart. Votes as Russia became more frequent: which sign do you expect?

# %% tags=["your-turn", "core"]
# wide = points.pivot(index=____, columns=____, values=____)
# distance = (wide[____] - wide[____]).abs()
drift = ...

# %% tags=["check", "core"]
_ = check("04-e1", drift=drift)

# %% tags=["solution", "core"]
wide = points.pivot(index="year", columns="iso3", values="ideal_point")
distance = (wide["VEN"] - wide["RUS"]).abs()
drift = distance.loc[2006:2021].mean() - distance.loc[1990:1998].mean()

# %% tags=["alternative"] name="by-rows"
ours, theirs = (points[points["iso3"] == s].set_index("year")["ideal_point"] for s in ["VEN", "RUS"])
distance = (ours - theirs).abs()
drift = distance[distance.index.isin(range(2006, 2022))].mean() - distance[distance.index.isin(range(1990, 1999))].mean()

# %% tags=["misconception"] name="sign-turned" hint="The size is right, the sign is turned. Either the earlier window stands first, or the distance has kept a sign: a distance is never below zero, so take .abs() before you average."
wide = points.pivot(index="year", columns="iso3", values="ideal_point")
distance = wide["VEN"] - wide["RUS"]
drift = distance.loc[2006:2021].mean() - distance.loc[1990:1998].mean()

# %% tags=["misconception"] name="from-the-usa" hint="This is the distance to the United States. The question is about Russia: which column do you subtract?"
wide = points.pivot(index="year", columns="iso3", values="ideal_point")
distance = (wide["VEN"] - wide["USA"]).abs()
drift = distance.loc[2006:2021].mean() - distance.loc[1990:1998].mean()

# %% tags=["misconception"] name="still-colombia" hint="This is still Colombia, from the worked example. Which column belongs to Venezuela?"
wide = points.pivot(index="year", columns="iso3", values="ideal_point")
distance = (wide["COL"] - wide["RUS"]).abs()
drift = distance.loc[2006:2021].mean() - distance.loc[1990:1998].mean()

# %% tags=["misconception"] name="position-not-distance" hint="This is how far Venezuela itself moved along the line. A distance takes two states: subtract Russia first, year by year. Russia moved too."
wide = points.pivot(index="year", columns="iso3", values="ideal_point")
drift = wide["VEN"].loc[2006:2021].mean() - wide["VEN"].loc[1990:1998].mean()

# %% tags=["misconception"] name="one-window" hint="This is the distance in the later years alone. Drift is a difference: take away the mean of 1990-98."
wide = points.pivot(index="year", columns="iso3", values="ideal_point")
drift = (wide["VEN"] - wide["RUS"]).abs().loc[2006:2021].mean()

# %% [markdown] tags=["results", "core"]
# Identical votes with Russia went up, from {agreement(votes[votes["year"].between(1990, 1998)], "VEN", "RUS"):.1f} to
# {matrix.loc["VEN", "RUS"]:.1f} %. The distance went up too, by {G01.ideal_distance_change:.2f} (counted from 1992, without the
# Soviet Union, by {points.pivot(index="year", columns="iso3", values="ideal_point").eval("abs(VEN - RUS)").loc[2006:2021].mean() - points.pivot(index="year", columns="iso3", values="ideal_point").eval("abs(VEN - RUS)").loc[1992:1998].mean():.2f}).
# Nearer by one measure, further by the other.
#
# ## Every state at once: merge
#
# `merge` puts Russia's position beside **every** row of `points`. The key is `year`. As the right-hand table has *one* row a
# year, no row may be lost or doubled: count.

# %% tags=["worked", "core"]
# 1 The right-hand table: one row a year  2 Merge on the key  3 Count
russia = points.loc[points["iso3"] == "RUS", ["year", "ideal_point"]]
pairs = points.merge(russia, on="year", suffixes=("", "_russia"))
print(len(points), "rows before,", len(pairs), "after")
# 4 Both measures: one row a state
pairs["distance"] = (pairs["ideal_point"] - pairs["ideal_point_russia"]).abs()
measures = pairs[pairs["year"].between(2006, 2021)].groupby("iso3")[["ideal_point", "distance"]].mean()
measures["agreement"] = [agreement(recent, state, "RUS") for state in measures.index]

# %% [markdown] tags=["core"]
# **Before the figure.** One dot a state. If both measures said the same, what would the cloud look like?

# %% tags=["core"]
fig, ax = plt.subplots()
colours = ["#0072B2" if state == "VEN" else "#767676" for state in measures.index]
ax.scatter(measures["agreement"], measures["distance"], color=colours)
for code, up in {"VEN": -4, "COL": 6, "CHN": -4, "GBR": -4, "USA": -4}.items():
    ax.annotate(code, measures.loc[code, ["agreement", "distance"]], (8, up), textcoords="offset points")
ax.set(title="Nearness to Russia by two measures, 2006-21", xlabel="Identical votes (percent)",
       ylabel="Ideal-point distance\n(scale without a unit)", xlim=(20, 84))
fig.text(0, -0.06, "Source: Voeten, Strezhnev and Bailey, UN General Assembly Voting Data", fontsize=9)
show(fig, data=measures.drop("RUS").round(2), alt="Scatter of 25 states, 2006-21: identical votes with "
     "Russia against ideal-point distance: falling from the USA on the left, spread out on the right")

# %% [markdown] tags=["results", "core"]
# **Reading.** On the left the measures agree: the USA is far by either. On the right they part. By identical votes Venezuela is
# number {measures.drop("RUS")["agreement"].rank(ascending=False)["VEN"]:.0f} of {len(measures) - 1}, by distance number
# {measures.drop("RUS")["distance"].rank()["VEN"]:.0f}; Colombia
# {measures.drop("RUS")["agreement"].rank(ascending=False)["COL"]:.0f} and
# {measures.drop("RUS")["distance"].rank()["COL"]:.0f}. Agreement weighs every vote alike and takes yes against abstain for as
# different as yes against no. The model looks at *which* votes they were.
#
# **A distance has no direction.** Venezuela and the UK are about equally far. On the line: Venezuela
# {measures.loc["VEN", "ideal_point"]:.1f}, Russia {measures.loc["RUS", "ideal_point"]:.1f}, UK
# {measures.loc["GBR", "ideal_point"]:.1f}, USA {measures.loc["USA", "ideal_point"]:.1f}. Who lies beyond whom?
#
# ## Stress the claim: another place
#
# Russia's share of the arms of 2006-14 was {G01.russian_arms_share_venezuela:.1f} % in Venezuela (the USA's
# {G01.us_arms_share_venezuela:.1f} %), but {G01.russian_arms_share_others:.1f} % in eleven other states (the USA's
# {G01.us_arms_share_others:.1f} %). Your verdict, by the card's rule?

# %% tags=["verdict", "core"]
claim("G01", verdict=True)

# %% [markdown] tags=["extend"]
# ## Stress it again: how sure is the model?
#
# Nine times in ten the model puts a state between `q05` and `q95`; errors in the votes it does not know. **Before the figure:**
# can it tell Colombia from Russia?

# %% tags=["extend"]
fig, ax = plt.subplots()
looks = {"USA": ("black", 2.6), "RUS": ("#D55E00", 0.2), "COL": ("#767676", -0.3), "VEN": ("#0072B2", -1.8)}
for state, (colour, height) in looks.items():
    line = points[(points["iso3"] == state) & points["year"].between(1990, 2021)].set_index("year")
    ax.plot(line["ideal_point"], color=colour)
    ax.fill_between(line.index, line["q05"], line["q95"], color=colour, alpha=0.25)
    ax.text(2021.5, height, state, color=colour, va="center")
ax.set(title="Ideal points and the range from q05 to q95", ylabel="Model scale (no unit)", xlim=(1990, 2024))
fig.text(0, -0.03, "Source: Bailey, Strezhnev and Voeten, ideal points, version 38", fontsize=9)
bands = points.pivot(index="year", columns="iso3", values=["q05", "q95"]).loc[1990:2021]
show(fig, data=bands.swaplevel(axis=1)[list(looks)].round(2), alt="Four lines with bands, 1990 to 2021: "
     "USA near 3, later 2.5; Russia up to 1.3, then 0; Colombia from -0.6 to 0; Venezuela from -0.2 to -1.8")

# %% [markdown] tags=["results", "extend"]
# **Reading.** Colombia's range reaches into Russia's in {(bands["q95"]["COL"] >= bands["q05"]["RUS"]).loc[2006:2021].sum()} of
# the sixteen years from 2006, Venezuela's in {(bands["q95"]["VEN"] >= bands["q05"]["RUS"]).loc[2006:2021].sum()}. Since 1998
# Russia and Venezuela *both* moved away from the USA's end, Venezuela further.

# %% [markdown] tags=["core"]
# ## The neighbours: did an arms race follow?
#
# A forecast: its card names condition, outcome and deadline. Two long tables: arms received (TIV, lesson 01) and the military
# burden, spending in percent of GDP.

# %% tags=["setup", "core"]
arms = pd.read_csv(dataset("arms_suppliers")).rename(columns={"recipient_iso3": "iso3"})
burden = pd.read_csv(dataset("military_burden"), names=["iso3", "country", "year", "burden"], header=0)
imports = arms.groupby(["iso3", "year"], as_index=False)["tiv"].sum()  # one row: a state in a year
claim("G07b")

# %% [raw] tags=["question"]
# id: 04-e2
# title: A race that was not there
# minutes: 10
# objective: a merge needs every key, and its row count tells
# pattern: bug hunt
# answers:
#   factors:
#     kind: table
#     tolerance: 0.005
#     columns: [tiv, burden]
#     define: "Mend the merge, look at the empty cells, then store during / before."
#     next: "One row of neighbours is a state in a year. How many rows has your merged table, and where is it empty?"
#     probes:
#       - {name: "arms, Colombia", column: tiv, take: {at: COL}}
#       - {name: "arms, Brazil", column: tiv, take: {at: BRA}}
#       - {name: "arms, Guyana", column: tiv, take: {at: GUY}}
#       - {name: "burden, Colombia", column: burden, take: {at: COL}}
#       - {name: "burden, Guyana", column: burden, take: {at: GUY}}
# praise: "Every key in the merge, every row accounted for, and two kinds of nothing kept apart."

# %% [markdown] tags=["core"]
# ## Your turn 2: bug hunt
#
# A colleague compares the three neighbours by land, 2006-14 with 1997-2005, and announces an arms race: all three up by the same
# half. Run it. What looks odd? Mend the merge. Then see where `merged` is empty: no delivery is a **zero**, a burden that SIPRI
# does not give is **missing**. Store the result as `factors`.

# %% tags=["your-turn", "core"]
neighbours = burden[burden["iso3"].isin(["COL", "BRA", "GUY"])]
merged = neighbours.merge(imports, on="year", how="left")
before = merged[merged["year"].between(1997, 2005)].groupby("iso3_x")[["tiv", "burden"]].mean()
during = merged[merged["year"].between(2006, 2014)].groupby("iso3_x")[["tiv", "burden"]].mean()
print(f"{len(neighbours)} rows became {len(merged)}\n{(during / before).round(2)}")

factors = ...

# %% tags=["check", "core"]
_ = check("04-e2", factors=factors)

# %% tags=["solution", "core"]
neighbours = burden[burden["iso3"].isin(["COL", "BRA", "GUY"])]
merged = neighbours.merge(imports, on=["iso3", "year"], how="left")
merged["tiv"] = merged["tiv"].fillna(0)  # no delivery in that year
before = merged[merged["year"].between(1997, 2005)].groupby("iso3")[["tiv", "burden"]].mean()
during = merged[merged["year"].between(2006, 2014)].groupby("iso3")[["tiv", "burden"]].mean()
factors = during / before

# %% tags=["alternative"] name="pivot-instead"
wide_tiv = imports.pivot(index="year", columns="iso3", values="tiv").fillna(0)[["COL", "BRA", "GUY"]]
wide_load = burden.pivot(index="year", columns="iso3", values="burden")[["COL", "BRA", "GUY"]]
factors = pd.DataFrame({"tiv": wide_tiv.loc[2006:2014].mean() / wide_tiv.loc[1997:2005].mean(),
                        "burden": wide_load.loc[2006:2014].mean() / wide_load.loc[1997:2005].mean()})

# %% tags=["misconception"] name="year-only" hint="The colleague's numbers: merged on the year alone, each neighbour got every state's arms, Venezuela's too. That is why the rows multiply and iso3 comes twice. A row is known by two keys: on=[..., ...]."
neighbours = burden[burden["iso3"].isin(["COL", "BRA", "GUY"])]
merged = neighbours.merge(imports, on="year", how="left")
before = merged[merged["year"].between(1997, 2005)].groupby("iso3_x")[["tiv", "burden"]].mean()
during = merged[merged["year"].between(2006, 2014)].groupby("iso3_x")[["tiv", "burden"]].mean()
factors = during / before

# %% tags=["misconception"] name="zeros-missing" hint="The merge is mended. Guyana is still off: years without a delivery are empty or gone, so its mean covers only years that had one. No delivery is a zero here (lesson 01). Keep all rows with how=\"left\" and fill the column tiv."
neighbours = burden[burden["iso3"].isin(["COL", "BRA", "GUY"])]
merged = neighbours.merge(imports, on=["iso3", "year"], how="left")
before = merged[merged["year"].between(1997, 2005)].groupby("iso3")[["tiv", "burden"]].mean()
during = merged[merged["year"].between(2006, 2014)].groupby("iso3")[["tiv", "burden"]].mean()
factors = during / before

# %% tags=["misconception"] name="missing-as-zero" hint="Arms are right. But you filled every empty cell, the burden as well: Guyana spent something in 1997 to 1999, SIPRI just gives no number. That is missing, not zero. Fill the column tiv alone."
neighbours = burden[burden["iso3"].isin(["COL", "BRA", "GUY"])]
merged = neighbours.merge(imports, on=["iso3", "year"], how="left").fillna(0)
before = merged[merged["year"].between(1997, 2005)].groupby("iso3")[["tiv", "burden"]].mean()
during = merged[merged["year"].between(2006, 2014)].groupby("iso3")[["tiv", "burden"]].mean()
factors = during / before

# %% tags=["misconception"] name="a-row-a-supplier" hint="You merged with arms, in which one row is one supplier: a year with five suppliers counts five times, and the mean is that of a supplier. Use imports, which has one row a state and year."
neighbours = burden[burden["iso3"].isin(["COL", "BRA", "GUY"])]
merged = neighbours.merge(arms, on=["iso3", "year"], how="left")
merged["tiv"] = merged["tiv"].fillna(0)  # no delivery in that year
before = merged[merged["year"].between(1997, 2005)].groupby("iso3")[["tiv", "burden"]].mean()
during = merged[merged["year"].between(2006, 2014)].groupby("iso3")[["tiv", "burden"]].mean()
factors = during / before

# %% tags=["misconception"] name="upside-down" hint="Your fraction stands on its head: it says how many times the later value the earlier one was. Later years go above the line."
neighbours = burden[burden["iso3"].isin(["COL", "BRA", "GUY"])]
merged = neighbours.merge(imports, on=["iso3", "year"], how="left")
merged["tiv"] = merged["tiv"].fillna(0)  # no delivery in that year
before = merged[merged["year"].between(1997, 2005)].groupby("iso3")[["tiv", "burden"]].mean()
during = merged[merged["year"].between(2006, 2014)].groupby("iso3")[["tiv", "burden"]].mean()
factors = before / during

# %% [markdown] tags=["core"]
# **Before the figure.** *Small multiples*: the same little chart for each state, on one scale. Ecuador has no border with
# Venezuela; why might it stand here? Which way will Venezuela's own burden go?

# %% tags=["core"]
colours = {"VEN": "#0072B2", "COL": "#767676", "BRA": "#767676", "GUY": "#767676", "ECU": "#767676"}
volume = imports.pivot(index="year", columns="iso3", values="tiv")[list(colours)].loc[1997:2014].fillna(0)
load = burden.pivot(index="year", columns="iso3", values="burden")[list(colours)].loc[1997:2014]
fig, axes = plt.subplots(2, 5, figsize=(10, 4.5), sharex=True, sharey="row")
for column, state in enumerate(colours):
    axes[0, column].bar(volume.index, volume[state], color=colours[state])
    axes[1, column].plot(load[state], color=colours[state])
    axes[0, column].set_title(state)
axes[0, 0].set_ylabel("Arms received\n(million TIV)")
axes[1, 0].set(ylabel="Military burden\n(percent of GDP)", xticks=[1998, 2006, 2014], ylim=(0, 4.2))
fig.text(0, -0.03, "Source: SIPRI, arms transfers (February 2026), military expenditure (to 2023)", fontsize=9)
show(fig, data=pd.concat({"arms": volume, "burden": load}, axis=1).round(2), alt="Ten charts, 1997 to 2014: "
     "bars of arms received, tall in Venezuela from 2006; lines of burden, level or falling, up in Ecuador")

# %% [markdown] tags=["results", "core"]
# **Reading.** Colombia received {G07b.colombia_imports_factor:.2f} times the arms of before, at
# {G07b.colombia_burden_factor:.2f} times the burden; Brazil and Guyana less of both. Ecuador raised both, without a border.
# Venezuela's own burden *fell*, from {G07b.venezuelan_burden_2006:.2f} to {G07b.venezuelan_burden_2014:.2f} % of GDP: the table's
# notes say that it leaves out what came on Russian credit or from the oil fund. A measure that misses this armament may miss another.
#
# ## The rest of the section: what can be counted or dated
#
# Read first the row that you would have bet on.

# %% tags=["core"]
settle("G07b", "G02", "G04", "G05a", "G06", "G09", "G12", "G14", "G19")

# %% [markdown] tags=["results", "core"]
# **Reading.** Every side finds a row that it would rather skip.
#
# * **G07b.** The race that was warned of had not come by 2014.
# * **G05a.** Western senders beside the USA: {G05a.western_senders}. Of these struck debt or oil as Washington did:
#   {G05a.western_senders_on_debt_or_oil}.
# * **G02, G19.** Russian arms since 2015: {G02.tiv_2015_24:.0f} TIV. The last costly act: {G19.last_act}.
# * **G04.** The electoral index: {G04.electoral_index_1998:.2f} in 1998, {G04.electoral_index_2005:.2f} in 2005,
#   {G04.electoral_index_2024:.2f} in 2024.
# * **G12.** {G12.share_on_venezuela:.1f} % of Russia's vetoes, {G12.critical_drafts_vetoed:.0f} % of the critical drafts: both
#   are true.
# * **G09.** India, not named, took more of the exports than China.
#
# Next: somebody sees, fears or argues. What is evidence, a vote or a voice?

# %% tags=["extend"]
settle("G03", "G07a", "G08", "G13", "G15", "G16")

# %% [markdown] tags=["results", "extend"]
# **Reading.** "Cannot be told" is not "no": our tables hold few speeches. The one voice on arms (G07a) is not a neighbour's.
# Where Russia votes no, Venezuela votes yes in {G08.yes_where_russia_votes_no:.0f} %, its peers in
# {G08.peers_yes_where_russia_votes_no:.0f} %.
#
# Motives, causes, and words without a measure come last. In G11, look for the peers.

# %% tags=["extend"]
settle("G05b", "G05c", "G10", "G11", "G17", "G18", "G20")

# %% [raw] tags=["question"]
# id: 04-e3
# title: States behind the votes
# minutes: 4
# objective: votes and states are two populations
# pattern: transfer
# answers:
#   states_yes:
#     kind: number
#     tolerance: 0.2
#     unit: states
#     range: [0, 193]
#     define: "Keep the supportive rows of council, then ask the column iso3 how many different states it holds."
#     next: "Print the text and the stance of your rows: the supportive texts of one council, yes votes only."
# praise: "Votes and states are two populations. Say which one you count, and who could vote at all."

# %% [markdown] tags=["results", "core"]
# ## A common wrong turn: votes taken for states
#
# **You may meet:** "In the UN Human Rights Council {G04.votes_yes:.0f} states backed texts critical of Venezuela's government,
# {G04.votes_no:.0f} opposed them."
#
# **Refuted:** those are votes on {G04.critical_hrc_texts:.0f} texts. Behind the yes votes stand
# {G04.states_that_ever_voted_yes:.0f} states.
#
# **Instead** name the population. The {G04.votes_abstain:.0f} abstentions are votes too, and Russia had no seat there.
#
# **Your turn 3, if time allows.** The Council also adopted texts that the government backed (stance *supportive*). How many
# different **states** ever voted yes on those? `.nunique()` counts different values.

# %% tags=["your-turn", "check", "extend"]
council = pd.read_csv(dataset("venezuela_votes")).query("body == 'UN Human Rights Council' and vote == 'yes'")
states_yes = ...
_ = check("04-e3", states_yes=states_yes)

# %% tags=["solution", "extend"]
council = pd.read_csv(dataset("venezuela_votes")).query("body == 'UN Human Rights Council' and vote == 'yes'")
states_yes = council.loc[council["stance"] == "supportive", "iso3"].nunique()

# %% tags=["alternative"] name="drop-duplicates"
council = pd.read_csv(dataset("venezuela_votes")).query("body == 'UN Human Rights Council' and vote == 'yes'")
states_yes = len(council[council["stance"] == "supportive"].drop_duplicates("member"))

# %% tags=["misconception"] name="votes" hint="You counted votes: a state that says yes twice counts twice. What stands in iso3, and how many different ones?"
council = pd.read_csv(dataset("venezuela_votes")).query("body == 'UN Human Rights Council' and vote == 'yes'")
states_yes = len(council[council["stance"] == "supportive"])

# %% tags=["misconception"] name="critical-texts" hint="These are the states behind the critical texts, as in the refutation. Which word stands in the column stance for texts that the government backed?"
council = pd.read_csv(dataset("venezuela_votes")).query("body == 'UN Human Rights Council' and vote == 'yes'")
states_yes = council.loc[council["stance"] == "critical", "iso3"].nunique()

# %% tags=["misconception"] name="every-text" hint="You took every text of the Council, critical ones and amendments too. Keep one stance before you count."
council = pd.read_csv(dataset("venezuela_votes")).query("body == 'UN Human Rights Council' and vote == 'yes'")
states_yes = council["iso3"].nunique()

# %% tags=["misconception"] name="texts" hint="You counted different texts. Which column names the state?"
council = pd.read_csv(dataset("venezuela_votes")).query("body == 'UN Human Rights Council' and vote == 'yes'")
states_yes = council.loc[council["stance"] == "supportive", "text"].nunique()

# %% [raw] tags=["question"]
# id: 04-e4
# title: Which question comes first
# minutes: 4
# objective: choose the question of method without a label
# pattern: multiple choice
# answers:
#   answer:
#     kind: text
#     choices: [A, B, C, D]
#     define: "Write one letter in quotes."
# praise: "Who made each number? Both come from the buyer: trade_partners is largely mirror data. Venezuela's own books put most exports from 2009 on under an unspecified partner, so the buyers' reports fill the gap. One source met twice is not two."

# %% [markdown] tags=["results", "extend"]
# ## One more, without a label
#
# `trade_partners`: in 2014 Venezuela sold goods for
# {pd.read_csv(dataset("trade_partners")).query("year == 2014 and partner_iso3 == 'USA'")["exports_musd"].sum():,.0f} million
# dollars to the USA. `us_trade`, the USA's report: bought for
# {pd.read_csv(dataset("us_trade")).query("'2014-01' <= month <= '2014-12'")["us_imports_cif_musd"].sum():,.0f} million. A blog:
# "Two sources agree to the million, so Venezuela's books are sound." Which question comes first?
#
# * **A** Is a partner without a row a zero?
# * **B** A share of how much?
# * **C** Who made each number?
# * **D** What else could have caused it?

# %% tags=["your-turn", "check", "extend"]
answer = ...
_ = check("04-e4", answer=answer)

# %% tags=["solution", "extend"]
answer = "C"

# %% tags=["misconception"] name="absent-partner" hint="A good question for a sum over partners. Here one partner has a row in both tables. What is odd is that two reporters should agree to the million."
answer = "A"

# %% tags=["misconception"] name="share" hint="No share is claimed here, only an amount. Two people who weigh the same sack seldom agree to the gram. Did two people weigh it?"
answer = "B"

# %% tags=["misconception"] name="rival-cause" hint="Nothing is said about a cause yet. Before you ask why two numbers agree, ask where each comes from."
answer = "D"

# %% [markdown] tags=["core"]
# ## Recap
#
# * `pivot` makes long wide. `merge` needs every key that makes a row unique; the row count shows when one is missing.
# * Two measures may disagree: declare yours before you look.
# * A distance has no direction. Votes are not states. Two tables can be one source.
#
# **Exit question.** "Venezuela's distance from Russia grew: it moved towards the West." What is wrong?
#
# <details><summary>One answer</summary>
#
# Seen from the USA, Venezuela lies beyond Russia on the model's line, and moved further away from both.
#
# </details>
#
# **Next:** [5. Challenges and future prospects](05_challenges_and_prospects.ipynb), where forecasts are scored.

# %% [markdown] tags=["sources"]
# (generated)
