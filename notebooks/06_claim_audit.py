# %% [raw] tags=["card"]
# title: Claim audit
# minutes_core: 55
# minutes_full: 90
# needs: lesson 01, better all; for the part on calibration, predictions kept in earlier lessons
# claims: [X01, X02, X03, X04, X05]

# %% [markdown] tags=["core"]
# # 6. Claim audit: what is an article worth, claim by claim?
#
# **The question.** What can we say of the article as a whole, who made the numbers, and how good were our own guesses?

# %% [markdown] tags=["core"]
# ## The section in our words
#
# The article ("Venezuela & Russia: A Deep Dive Into Their Alliance", by "Admin", undated, without sources) ends on the
# whole. The relation, it says, goes far back, has an economic and a military side that weigh, and matters far beyond the
# two. It bears its troubles and lasts, driven by what both want and by the idea of a world of several poles. The last lines
# greet; nothing in them could be wrong.
#
# ## You will be able to
#
# * cross two columns with `pd.crosstab`, and choose what makes a hundred percent
# * trace a verdict back to those who made its numbers
# * hold your confidence against your hits
# * take an article of your own choice apart, and test one of its claims

# %% [markdown] tags=["core"]
# ## Recall
#
# <details><summary>Lesson 05: what must be fixed before a forecast can be scored?</summary>
#
# Condition, outcome, deadline and judge.
#
# </details>
# <details><summary>Lesson 01: a state has no row in a register of arms. Zero, missing or unknown?</summary>
#
# Zero, if the register looks at that state and year; missing, if it does not.
#
# </details>
#
# ## The claim, before any data
#
# "Deep" roots: how deep? The card fixes it, in percent and in decades.

# %% tags=["setup", "core"]
import matplotlib.pyplot as plt
import pandas as pd

from alliance import check, claim, dataset, my_predictions, predict, settle, show
from alliance.figures import STYLE
from alliance.ledger import SECTIONS, VERDICTS
from alliance.tables import read_package

plt.style.use(STYLE)
claim("X01")

# %% [markdown] tags=["core"]
# ## Predict
#
# Of all major arms delivered to Venezuela from 1950 to 1998, before Chávez, **what percentage came from Moscow**, that is, from
# the Soviet Union or Russia? And how sure are you, from fifty to one hundred, to be within ten points?

# %% tags=["predict", "core"]
predict("X01-arms", ..., sure=...)

# %% [markdown] tags=["core"]
# ## Meet the data
#
# | | `arms_suppliers` | `events` |
# |---|---|---|
# | **One row** | a supplier, a recipient, a year | a dated event |
# | **Years** | 1950 to 2024 | 1945 to 10 March 2026 |
# | **Unit** | million TIV, not dollars | none: its rows measure nothing |
# | **Made by** | SIPRI, Stockholm | **this course**, by hand |
# | **No row** | zero, where SIPRI looks | missing: no such list is complete |
#
# Events first. What is on record before Chávez took office?

# %% tags=["setup", "core"]
events = pd.read_csv(dataset("events"))
suppliers = pd.read_csv(dataset("arms_suppliers", about=True))  # about: where it comes from
claims = pd.read_csv(dataset("claims"))
claims["part"] = claims["section"].map(lambda letter: SECTIONS[letter][0])
told = claims["verdict"] != "cannot be told from these data"
print(*events[events["year"] < 1999][["date", "event", "publisher"]].agg(" | ".join, axis=1), sep="\n")

# %% [markdown] tags=["results", "core"]
# Relations existed in {X01.years_with_relations} of the {X01.years_since_1945} years to 1999. Was anything exchanged? (Keep the last
# column in mind: the publisher.)
#
# ## Worked example: arms from Moscow
#
# There is a trap: one capital goes by **two names**. Which suppliers do you expect on top?

# %% tags=["worked", "core"]
# 1 Keep the recipient and the years
early = suppliers[(suppliers["recipient"] == "Venezuela") & suppliers["year"].between(1950, 1998)]
# 2 Add up each supplier, the largest first
by_supplier = early.groupby("supplier")["tiv"].sum().sort_values(ascending=False)
# 3 One capital, two names; a supplier without a row is a zero here
moscow = by_supplier.reindex(["Soviet Union", "Russia"], fill_value=0)
# 4 The share of the whole
roots = 100 * moscow.sum() / by_supplier.sum()
predict("X01-arms", result=roots)
by_supplier.head(4)

# %% [raw] tags=["question"]
# id: 06-e1
# title: What deep roots would look like
# minutes: 6
# objective: a baseline from another state, and one supplier under two names
# pattern: transfer
# answers:
#   peru_roots:
#     kind: number
#     tolerance: 0.05
#     unit: "%"
#     range: [0, 100]
#     define: "Take the four steps above and change the recipient."
#     next: "Print the window's suppliers: which names stand for Moscow, and do part and whole have the same years?"
# praise: "Now the first number has a neighbour. This is what a long exchange leaves in a register."

# %% [markdown] tags=["results", "core"]
# **Reading.** Moscow: {roots:.1f} %, all from Russia, one order of helicopters; the Soviet Union:
# {moscow["Soviet Union"]:.0f}. How far off was your guess?
#
# ## Your turn 1: what would deep roots look like?
#
# Compute the same for **Peru**, 1950 to 1998, both included: what percentage of its arms came from the Soviet Union or Russia?

# %% tags=["your-turn", "check", "core"]
peru_roots = ...
_ = check("06-e1", peru_roots=peru_roots)

# %% tags=["solution", "core"]
peru = suppliers[(suppliers["recipient"] == "Peru") & suppliers["year"].between(1950, 1998)]
by_maker = peru.groupby("supplier")["tiv"].sum()
peru_roots = 100 * by_maker[["Soviet Union", "Russia"]].sum() / by_maker.sum()

# %% tags=["alternative"] name="isin"
peru = suppliers[(suppliers["recipient"] == "Peru") & suppliers["year"].between(1950, 1998)]
peru_roots = round(100 * peru.loc[peru["supplier"].isin(["Soviet Union", "Russia"]), "tiv"].sum() / peru["tiv"].sum(), 1)

# %% tags=["misconception"] name="russia-only" hint="Your part holds Russia alone, which stands in this table from 1992 on. Who delivered from Moscow before that? Add the other name."
peru = suppliers[(suppliers["recipient"] == "Peru") & suppliers["year"].between(1950, 1998)]
peru_roots = 100 * peru.loc[peru["supplier"] == "Russia", "tiv"].sum() / peru["tiv"].sum()

# %% tags=["misconception"] name="soviet-union-only" hint="Your part ends with the Soviet Union. The years from 1992 to 1998 belong to the window too: add the successor's name."
peru = suppliers[(suppliers["recipient"] == "Peru") & suppliers["year"].between(1950, 1998)]
peru_roots = 100 * peru.loc[peru["supplier"] == "Soviet Union", "tiv"].sum() / peru["tiv"].sum()

# %% tags=["misconception"] name="no-window" hint="Your share runs to the end of the table. Roots lie before 1999: cut the years, in the part and in the whole."
peru = suppliers[suppliers["recipient"] == "Peru"]
peru_roots = 100 * peru.loc[peru["supplier"].isin(["Soviet Union", "Russia"]), "tiv"].sum() / peru["tiv"].sum()

# %% tags=["misconception"] name="counts-rows" hint="You counted rows. A row is a supplier in a year, whether it sent one launch or fifty tanks: add up the volume."
peru = suppliers[(suppliers["recipient"] == "Peru") & suppliers["year"].between(1950, 1998)]
peru_roots = 100 * peru["supplier"].isin(["Soviet Union", "Russia"]).mean()

# %% tags=["misconception"] name="still-venezuela" hint="This is Venezuela's share again. One word in the first step chooses the recipient."
one = suppliers[(suppliers["recipient"] == "Venezuela") & suppliers["year"].between(1950, 1998)]
peru_roots = 100 * one.loc[one["supplier"].isin(["Soviet Union", "Russia"]), "tiv"].sum() / one["tiv"].sum()

# %% [markdown] tags=["extend"]
# ## Stress the claim: other states, another window
#
# Nine states that the register follows from 1950 on, in the long window and in the nineties alone. In which of the two will
# Venezuela pass the card's mark?

# %% tags=["extend"]
def moscow_share(first, last):
    window = suppliers[suppliers["year"].between(first, last)]
    part = window[window["supplier"].isin(["Soviet Union", "Russia"])]
    return 100 * part.groupby("recipient")["tiv"].sum() / window.groupby("recipient")["tiv"].sum()

nine = ["Cuba", "Peru", "Mexico", "Colombia", "Ecuador", "Venezuela", "Brazil", "Argentina", "Chile"]
windows = {"1950-1998": moscow_share(1950, 1998), "1990-1998": moscow_share(1990, 1998)}
pd.DataFrame(windows).reindex(nine).fillna(0).round(1)

# %% [markdown] tags=["results", "core"]
# **Reading.** Deep roots look like Cuba's, or like Peru's {moscow_share(1950, 1998)["Peru"]:.0f} %. In the nineties alone Venezuela has
# {X01.arms_share_1990_98:.1f} % and passes the mark, but Mexico has {moscow_share(1990, 1998)["Mexico"]:.0f} %: in those years Russia sold to many. The card says
# *decades*, so the long window decides. Were relations on paper enough, the claim would pass with a caveat.
#
# ## Verdict
#
# Which of the four, and for which reason? Say it in one sentence, then compare.

# %% tags=["verdict", "core"]
claim("X01", verdict=True)

# %% [markdown] tags=["core"]
# **These data cannot say** what ideas, parties and persons shared. Such roots leave no row.
#
# ## The rest of the section
#
# Four claims. Is there one that *nothing* could count against?

# %% tags=["core"]
settle("X02", "X03", "X04", "X05")

# %% [markdown] tags=["results", "core"]
# **Reading.** Again a row for everybody.
#
# * **X03.** Whoever expected the end of the tie must explain why neither broke with the other in the {X03.days_scored} days after
#   3 January 2026. Whoever counted on the ally, why no act of arms, forces or money is on record.
# * **X02.** Economic weight hangs on one definition: {X02.ventures_share_gross:.1f} % of the oil gross,
#   {X02.ventures_share_net:.1f} % if only the Russian part counts.
# * **X04, X05.** No consequence is named, so none can fail to come; and a drive is a motive.
#
# ## The article as a whole
#
# The table `claims` is the whole ledger. **Predict:** what percentage of its claims could be *told* at all, that is, got any
# verdict but the last?

# %% tags=["predict", "core"]
predict("all-told", ..., sure=...)

# %% [markdown] tags=["core"]
# **Before the figure.** One mark is one claim. Which section has the longest row of white squares? Which *kinds* of claim have
# white squares only? (You need not read the function line by line.)

# %% tags=["core"]
def wall(ax, column, rows):
    ordered = claims.sort_values("verdict", key=lambda v: v.map(VERDICTS.index), kind="stable")
    place = ordered.groupby(column).cumcount() + 1
    for verdict, marker, colour in zip(VERDICTS, "ssXs", "black #767676 #CC79A7 white".split(), strict=True):
        here = ordered["verdict"] == verdict
        ax.scatter(place[here], ordered.loc[here, column].map(rows.index), s=26, marker=marker, label=verdict,
                   facecolor=colour, edgecolor="black" if marker == "s" else colour, linewidth=0.6)
    ax.set(title=f"Claims of the article by {column}", yticks=range(len(rows)), yticklabels=rows, xlim=(0, 55))
    ax.invert_yaxis()

fig, (top, bottom) = plt.subplots(2, figsize=(8, 5.6), layout="constrained")
wall(top, "part", [title for title, *_ in SECTIONS.values()])
wall(bottom, "kind", ["measure", "event", "statement", "forecast", "cause", "intent"])
bottom.set(xlabel="Number of claims (source: the course's table claims)")
bottom.legend(loc="lower right", frameon=True, edgecolor="white")
show(fig, alt="One mark per claim, in rows for seven parts of the article and six kinds of claim: "
     "those that hold, those with a caveat, a few crosses that do not, white squares that cannot be told",
     data=claims.groupby(["part", "verdict"], sort=False)["id"].agg(" ".join).unstack(fill_value=""))

# %% [raw] tags=["question"]
# id: 06-e2
# title: Which kinds can be told
# minutes: 7
# objective: choose what makes a hundred percent in a crosstab
# pattern: completion
# answers:
#   told_by_kind:
#     kind: series
#     tolerance: 0.5
#     define: "Cross kind with told, make each row a hundred percent, keep the column True."
#     next: "Print told_by_kind: has it six kinds, and are its values percentages of each kind's own claims?"
#     probes:
#       - {name: "the measures", take: {at: measure}}
#       - {name: "the statements", take: {at: statement}}
#       - {name: "the causes", take: {at: cause}}
# praise: "Each kind is its own hundred percent. A cause could not be told once, an intent neither."

# %% [markdown] tags=["core"]
# **Reading.** Unfold the table: it lists the ids. Take one white square and one cross, and say why each stands there.
#
# ## Compare, and one step further
#
# Counts become shares when you say **what makes a hundred percent**. `normalize="index"` says: each row.

# %% tags=["worked", "core"]
predict("all-told", result=100 * told.mean())
(100 * pd.crosstab(claims["part"], told, normalize="index")).round(0)

# %% [markdown] tags=["core"]
# ## Your turn 2: which kinds can be told?
#
# In lesson 00 you guessed which kinds no table settles alone. Now count. Make `told_by_kind`: for each **kind**, the percentage
# of its claims that could be told, a Series with one value a kind. Take away the `#` and fill the gaps.

# %% tags=["your-turn", "check", "core"]
# told_by_kind = 100 * pd.crosstab(claims["kind"], told, ____)[____]
told_by_kind = ...
_ = check("06-e2", told_by_kind=told_by_kind)

# %% tags=["solution", "core"]
shares = 100 * pd.crosstab(claims["kind"], told, normalize="index")
told_by_kind = shares[True]

# %% tags=["alternative"] name="mean-of-trues"
told_by_kind = told.groupby(claims["kind"]).mean() * 100

# %% tags=["misconception"] name="columns" hint="Your columns add up to a hundred: of all claims that were told, so many are measures. The question goes the other way: of all measures, so many were told."
told_by_kind = 100 * pd.crosstab(claims["kind"], told, normalize="columns")[True]

# %% tags=["misconception"] name="all" hint="Your hundred percent is the whole article. Each kind should be compared with its own number of claims."
told_by_kind = 100 * pd.crosstab(claims["kind"], told, normalize="all")[True]

# %% tags=["misconception"] name="untold" hint="This is the share that could not be told. Which column, True or False, is the question about?"
told_by_kind = 100 * pd.crosstab(claims["kind"], told, normalize="index")[False]

# %% tags=["misconception"] name="holds-only" hint="You counted what holds. A claim that does not hold was told as well, and so was one with a caveat: only the last verdict is left out."
told_by_kind = 100 * (claims["verdict"] == "holds").groupby(claims["kind"]).mean()

# %% tags=["misconception"] name="not-a-share" hint="These are counts times a hundred, not percentages. Tell crosstab what makes the whole: see its argument in the worked cell."
told_by_kind = 100 * pd.crosstab(claims["kind"], told)[True]

# %% [markdown] tags=["results", "core"]
# **Reading.** {100 * told.mean():.0f} % could be told. What could not has reasons: {(claims["reason_kind"] == "motive").sum()} claims name
# motives, {(claims["reason_kind"] == "no counterfactual").sum()} want a comparable case, {((claims["reason_kind"] == "no measure") & ~told).sum()}
# name nothing that our tables measure.
#
# Of {(claims["verdict"] == "holds with a caveat").sum()} caveats, {((claims["verdict"] == "holds with a caveat") & (claims["reason_kind"] == "period")).sum()}
# turn on the **period**: it was so, for a while. An article without a date turns *was* into *is*. And {(claims["verdict"] == "does not hold").sum()}
# claims fail, several by one strong word: alliance, unwavering, deep, a plural.

# %% [markdown] tags=["extend"]
# ## Stress the scoreboard
#
# Each function of the ledger also tries its claim with another window, jury, denominator or rule. What share of the *told* verdicts
# survives every trial? Guess on paper. (We looked for trials that hurt; they are no random sample.)

# %% tags=["extend"]
from alliance.ledger import find

trials = {(i, field): bool(value) for i in claims["id"] for field, value in find(i).results.items()
          if field.endswith("_survives")}
survives = pd.Series(trials).groupby(level=0).all()
survives = survives[survives.index.isin(claims.loc[told, "id"])]
print(f"{survives.sum()} of {len(survives)} told verdicts survive every trial")

# %% [markdown] tags=["core"]
# A verdict is a claim too: quote it with its rule.
#
# ## Who made the numbers?
#
# Fact checkers read **sideways**: before they trust a page they open other tabs. Who made it, who pays, who else says so? Our
# tables deserve the same. `about=True` printed a line of origin above. For all verdicts at once, `explode` gives each table of a
# list its own row, and `merge` adds the publishers.

# %% tags=["core"]
makers = pd.DataFrame([{"table": resource["name"], "publisher": source["publisher"]}
                       for resource in read_package()["resources"] for source in resource["sources"]])
behind = claims[["id", "tables"]].assign(table=claims["tables"].str.split()).explode("table")
traced = behind.merge(makers.drop_duplicates(), on="table")
traced.groupby("publisher")["id"].nunique().sort_values(ascending=False).head(6)

# %% [markdown] tags=["results", "core"]
# **Reading.** The most frequent maker is *alliance-course*: ourselves. Lists of our own (`events`, `trade_statements`) stand behind
# {traced.loc[traced["publisher"] == "alliance-course", "id"].nunique()} of {len(claims)} claims; {(claims["tables"] == "events").sum()} rest on
# `events` alone. Other tables we gathered from the press. We also chose the article, the claims and the thresholds. Distrust that first.
#
# Then look for **two sources that are one**. Of {len(events)} events, {events["publisher"].str.contains(" via ").sum()} cite somebody *via*
# another page; the dates behind X01 are all cited from one journal in Moscow. Open a tab: who publishes it? It will do for a
# date. For "friendship"?
#
# ## A common wrong turn: a grade for the article
#
# **You may meet:** "Only {(claims["verdict"] == "does not hold").sum()} of {len(claims)} claims fail, so the article is
# {100 * claims["verdict"].ne("does not hold").mean():.0f} % right." **And:** "Only {(claims["verdict"] == "holds").sum()} hold, so it is
# {100 - 100 * (claims["verdict"] == "holds").mean():.0f} % wrong."
#
# **Test both.** The first counts what could not be told as right, the second as wrong: missing values filled in. And claims are no
# units: split a sentence in two, and both percentages move.
#
# **Instead:** no single number. Say what holds and when, what fails, what could not be told and *why*, and who says so.

# %% [markdown] tags=["core"]
# ## And you? Calibration
#
# **Calibrated** is who, of all guesses made with eighty percent, gets eighty of a hundred right. That is not being right; it is
# knowing how much you know. Ten made-up guesses, in three bands:
#
# **Before the figure.** On the dashed diagonal, confidence equals success. On which side stand the overconfident?

# %% tags=["worked", "core"]
def calibration(guesses):
    band = pd.cut(guesses["sure"].rename("band"), [49, 69, 89, 100])
    return guesses.groupby(band, observed=True).agg(
        sure=("sure", "mean"), right=("hit", lambda hit: 100 * hit.mean()), guesses=("hit", "size"))

made_up = pd.DataFrame({"sure": [55, 60, 60, 70, 70, 80, 80, 90, 90, 95],
                        "hit": [1, 0, 1, 1, 0, 1, 0, 1, 1, 0]})
bands, (fig, ax) = calibration(made_up), plt.subplots(figsize=(6, 4))
ax.plot([50, 100], [50, 100], color="#767676", linestyle="--")
ax.scatter(bands["sure"], bands["right"], color="#0072B2", s=70)
for row in bands.itertuples():
    ax.text(row.sure - 1.2, row.right, f"{row.guesses} guesses", ha="right", va="center")
ax.set(title="Ten made-up guesses; dashed: calibrated", xlabel="Sure, percent", ylabel="Right, percent")
show(fig, alt="Three dots, right guesses against stated confidence, made-up: one above the dashed diagonal "
     "near 58 percent, two below it near 75 and 92 percent", data=bands.round(0))

# %% [markdown] tags=["results", "core"]
# **Reading.** On average this person is {made_up["sure"].mean():.0f} % sure and right in {100 * made_up["hit"].mean():.0f} %:
# **overconfident** by {made_up["sure"].mean() - 100 * made_up["hit"].mean():.0f} points, most where most sure. But with three or four guesses
# in a band, one more hit moves a dot a long way.
#
# Now your own. `my_predictions()` reads the notes that `predict` kept on this machine; nobody else sees them. A hit lies within ten
# of the result (points, years), or within a tenth of it where that is wider. The stored copy has none. Which guess were you surest
# of, and what had you not thought of?

# %% tags=["core"]
mine = my_predictions()
scored = mine.dropna(subset=["hit"])
print(len(mine), "predictions kept on this machine,", len(scored), "with a result")
calibration(scored)

# %% [raw] tags=["question"]
# id: 06-e3
# title: A colleague's calibration
# minutes: 6
# objective: a prediction without a result is missing, not a miss
# pattern: bug hunt
# answers:
#   gap:
#     kind: number
#     tolerance: 0.2
#     unit: points
#     range: [-100, 100]
#     define: "Mend the colleague's lines and store the difference in points as gap."
#     next: "Print the rows you use: do the mean confidence and the share of hits come from the same guesses?"
# praise: "Not yet known is not wrong. And both means must be taken over the same guesses."

# %% [markdown] tags=["extend"]
# ## Your turn 3: bug hunt
#
# A colleague made six guesses; two are forecasts whose deadline has not come. Her line says that she is far too sure. Mend it,
# and store as `gap` by how many **points** her confidence exceeds her hits, over the guesses that have a result.

# %% tags=["your-turn", "check", "extend"]
guesses = pd.DataFrame({"sure": [90, 80, 70, 90, 60, 80], "hit": [1, 1, 0, 1, None, None]})
print(round(guesses["sure"].mean() - 100 * guesses["hit"].fillna(0).mean()), "points")
gap = ...
_ = check("06-e3", gap=gap)

# %% tags=["solution", "extend"]
guesses = pd.DataFrame({"sure": [90, 80, 70, 90, 60, 80], "hit": [1, 1, 0, 1, None, None]})
known = guesses.dropna(subset=["hit"])
gap = known["sure"].mean() - 100 * known["hit"].mean()

# %% tags=["alternative"] name="notna"
guesses = pd.DataFrame({"sure": [90, 80, 70, 90, 60, 80], "hit": [1, 1, 0, 1, None, None]})
known = guesses[guesses["hit"].notna()]
gap = (known["sure"] - 100 * known["hit"]).mean()

# %% tags=["misconception"] name="open-as-miss" hint="That is her number: an open forecast is counted as a miss. Is it wrong, or not yet known? Keep the rows with a result."
guesses = pd.DataFrame({"sure": [90, 80, 70, 90, 60, 80], "hit": [1, 1, 0, 1, None, None]})
gap = guesses["sure"].mean() - 100 * guesses["hit"].fillna(0).mean()

# %% tags=["misconception"] name="two-different-sets" hint="Your hits come from four guesses, your confidence from six. pandas leaves gaps out of a mean, column by column: drop the open rows first."
guesses = pd.DataFrame({"sure": [90, 80, 70, 90, 60, 80], "hit": [1, 1, 0, 1, None, None]})
gap = guesses["sure"].mean() - 100 * guesses["hit"].mean()

# %% tags=["misconception"] name="open-as-hit" hint="Now the open forecasts count as hits: as wrong as counting them as misses. Leave them out until there is a result."
guesses = pd.DataFrame({"sure": [90, 80, 70, 90, 60, 80], "hit": [1, 1, 0, 1, None, None]})
gap = guesses["sure"].mean() - 100 * guesses["hit"].fillna(1).mean()

# %% tags=["misconception"] name="percent-minus-fraction" hint="One of your numbers is a percentage, the other a fraction between 0 and 1. Bring both to percent before you subtract."
known = pd.DataFrame({"sure": [90, 80, 70, 90], "hit": [1, 1, 0, 1]})
gap = known["sure"].mean() - known["hit"].mean()

# %% tags=["misconception"] name="turned-round" hint="The size is right, the sign is not: by how much does confidence exceed hits? Confidence comes first."
known = pd.DataFrame({"sure": [90, 80, 70, 90], "hit": [1, 1, 0, 1]})
gap = 100 * known["hit"].mean() - known["sure"].mean()

# %% [markdown] tags=["extend"]
# ## Bring your own article
#
# Any article, on anything. Our example, a headline made up for June 2022: *"Oil is dearer than ever."*

# %% tags=["extend"]
prices = pd.read_csv(dataset("oil_prices")).set_index("month")["brent_usd_bbl"]
# Kind: measure. Threshold: the monthly mean of Brent in June 2022, nominal, exceeds every month before
dearest = prices.loc[:"2022-05"].idxmax()
print(f"June 2022: {prices['2022-06']:.1f}; dearest before: {dearest}, {prices[dearest]:.1f} dollars a barrel")

# %% [markdown] tags=["extend"]
# By this rule it does not hold. These data cannot say what a barrel bought: prices of the day are not constant prices.
#
# **Yours.** Double-click this cell and write five claims, in your own words, hedges kept.
#
# | | claim | kind | could any table tell it? |
# |---|---|---|---|
# | 1 | | | |
# | 2 | | | |
# | 3 | | | |
# | 4 | | | |
# | 5 | | | |
#
# Choose the one you would most like to be true, and make its card **before** you look. Then test it, with a table of this course
# (`course data list` in a terminal) or one that you trust and can say why, and fill the last line.

# %% tags=["your-turn", "extend"]
my_claim = {
    "article": ...,  # title, who made it, date
    "claim": ...,  # in your words
    "words": ...,  # that decide, six at most
    "kind": ...,
    "threshold": ...,  # when it holds, with a caveat, not
    "counts for and against": ...,
    "rival": ...,  # of a cause or an intent
    "table": ...,  # and who made it
}
print("Still open:", *[field for field, text in my_claim.items() if text is ...], sep="  ")
my_verdict, because, cannot_say = ..., ..., ...  # because: a number, its unit, its source

# %% [markdown] tags=["results", "extend"]
# ## One more, without a label
#
# A review says: "{100 - 100 * told.mean():.0f} % of this article's claims cannot be checked. Its author works more carelessly than others." The
# percentage is correct. Which question do you ask first?
#
# * **A** Is a claim without a verdict a zero?
# * **B** Compared with which other articles?
# * **C** Nominal or constant?
# * **D** Announced, or done?
#
# <details><summary>Our choice</summary>
#
# **B.** Nothing is filled in, so not A. But "more carelessly" compares, and no other article was counted. One on tides would be told
# to the last claim, one on motives hardly at all.
#
# </details>

# %% [markdown] tags=["core"]
# ## Recap
#
# * Say what makes a hundred percent before you say a percentage, and never fill in what could not be told.
# * A verdict is as good as its rule, its table and whoever made it, ourselves included.
# * Being right and knowing how sure to be are two skills.
#
# **Exit question.** Review the article in three sentences, without a grade, so that its author and its harshest critic could both sign.
#
# <details><summary>One way</summary>
#
# "Most of what can be counted in it holds, often for one period only, and it gives no dates. Some strong words, such as deep or
# unwavering, do not hold by the rules we fixed. Why the governments act, and what would have happened otherwise, our tables cannot
# tell; nor does the article say how it knows."
#
# </details>
#
# **And now?** This was the last lesson; the next article is yours. Terms are in the [glossary](GLOSSARY.md), all claims and lessons
# on the [map](MAP.md).

# %% [markdown] tags=["sources"]
# (generated)
