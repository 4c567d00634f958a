# %% [raw] tags=["card"]
# title: Start here
# minutes_core: 40
# minutes_full: 45
# needs: nothing but an open notebook
# claims: [A01, A02]

# %% [markdown] tags=["core"]
# # Start here: how an article becomes a table of claims
#
# **The question.** An article calls Venezuela and Russia an "alliance". How would we find out whether that is the word?

# %% [markdown] tags=["core"]
# ## The article, and what we do with it
#
# One popular article is our occasion: "Venezuela & Russia: A Deep Dive Into Their Alliance", by "Admin", undated, without
# sources, and to judge by what it leaves out written before 2026. It introduces the relation as political, economic and
# strategic in one, and calls it an alliance.
#
# We neither believe it nor mock it. We split it into **claims**, put each into our own words, fairly, ask what would count
# for and against it, make a **prediction**, and then look at public data.

# %% [markdown] tags=["core"]
# ## Before we begin
#
# * Some of you or your families have lived through these events. You never have to speak for a country.
# * You judge claims, not peoples. Whether you agree with us is never graded; whether your verdict fits your evidence is.
# * Predictions stay on this machine. Each assignment can also be done on other countries, for the same points.
# * The evidence is **frozen as of 10 March 2026**. A new treaty, a new president, a newer edition of the data would date
#   this course. Each lesson names its editions.

# %% [markdown] tags=["core"]
# ## Run your first cell
#
# A notebook has text cells, like this one, and code cells, with a bracket on their left. Click into the code cell below and
# press **Shift+Enter**. It runs, its result appears underneath, and a number fills the bracket. Cells share one memory, so
# run them from top to bottom.
#
# The table `claims` is the whole article: one row, one claim.

# %% tags=["setup", "core"]
import matplotlib.pyplot as plt
import pandas as pd

from alliance import check, claim, dataset, predict, settle, show
from alliance.figures import STYLE

plt.style.use(STYLE)
pd.set_option("display.max_colwidth", None)  # show long texts in full
claims = pd.read_csv(dataset("claims"))
claims[["id", "kind", "paraphrase"]].head(4)

# %% [markdown] tags=["core"]
# What you see is a **DataFrame**: a table with named columns and a numbered row for each claim. Its column `kind` says what
# sort of claim it is.
#
# * **measure** (how much), **event** (what happened when), **statement** (who said so)
# * **cause** (because), **intent** (in order to), **forecast** (will)
#
# **Before the figure.** Which of the six will be the longest bar? Which could a table of numbers never settle alone?

# %% tags=["core"]
kinds = claims["kind"].value_counts()
fig, ax = plt.subplots(figsize=(8, 3))
ax.barh(kinds.index, kinds, color="#0072B2")
ax.bar_label(ax.containers[0], padding=4)
ax.invert_yaxis()
ax.set(title="Claims of the article, by kind", xlabel="Number of claims")
ax.grid(visible=False)
fig.text(0, -0.14, "Source: the course's table claims, our reading of the article", fontsize=9)
show(fig, alt="Horizontal bars: how many of the article's claims are a measure, an event, a statement, "
     "a cause, an intent or a forecast, the longest bar on top", data=kinds)

# %% [markdown] tags=["results", "core"]
# **Reading.** {kinds.get("measure", 0) + kinds.get("event", 0)} of the {len(claims)} claims can be counted or dated.
# {kinds.get("cause", 0) + kinds.get("intent", 0)} name a cause or an intent: there a chart is never enough. The kinds are our
# reading. Where would you have sorted "the alliance is strong"?

# %% [raw] tags=["question"]
# id: 00-e1
# title: Your first check
# minutes: 3
# objective: ask a DataFrame how many rows it has, and meet a check
# pattern: soft landing
# answers:
#   number_of_claims:
#     kind: number
#     tolerance: 0.2
#     unit: rows
#     range: [1, 5000]
#     define: "Python can count: try len(claims)."
#     next: "One row is one claim. len( ) of a table counts its rows."
# praise: "You asked a table a question, and a check has heard you."

# %% [markdown] tags=["core"]
# ## Your turn 1: the first check
#
# How many claims are in the table? Run the two cells below **as they are** and read what the check says. *Not yet* is not a
# mark; it is a next step. Then replace the dots and run both again. You may run a check as often as you like. It never tells
# the answer, and the answer folded underneath is there when you want it.

# %% tags=["your-turn", "core"]
number_of_claims = ...

# %% tags=["check", "core"]
_ = check("00-e1", number_of_claims=number_of_claims)

# %% tags=["solution", "core"]
number_of_claims = len(claims)

# %% tags=["alternative"] name="shape"
number_of_claims = claims.shape[0]

# %% tags=["misconception"] name="size-counts-cells" hint="`size` counts every field of the table, rows times columns. One claim is one row: what counts rows?"
number_of_claims = claims.size

# %% tags=["misconception"] name="counts-columns" hint="You counted the columns, what is known about each claim. A claim is a row."
number_of_claims = claims.shape[1]

# %% tags=["misconception"] name="one-off" hint="The row numbers start at 0, so the last number is one less than the number of rows. Let len( ) count for you."
number_of_claims = claims.index[-1]

# %% [raw] tags=["question"]
# id: 00-e2
# title: Mend a traceback
# minutes: 5
# objective: read an error from the bottom and mend it
# pattern: bug hunt
# answers:
#   number_of_intents:
#     kind: number
#     tolerance: 0.2
#     unit: rows
#     range: [0, 5000]
#     define: "The cell above stopped before it got there: read its last line, mend the name, run it again."
#     next: "How many rows has the table intents?"
# praise: "Read from the bottom, mend one thing, run again."

# %% [markdown] tags=["core"]
# ## Your turn 2: something breaks
#
# Everybody's code breaks, every day. The cell below stops with an error on purpose. Read its **traceback from the bottom**:
#
# 1. the last line names the error and the thing it stumbled over;
# 2. the arrow marks the line where it happened;
# 3. compare that name with the names made above it.
#
# The cell means to keep the claims of one kind and to count them. Mend it, run it again, then run the check.

# %% tags=["your-turn", "raises-exception", "core"]
number_of_intents = ...
intents = claims[claims["kind"] == "intent"]
number_of_intents = len(intent)

# %% tags=["check", "core"]
_ = check("00-e2", number_of_intents=number_of_intents)

# %% tags=["solution", "core"]
intents = claims[claims["kind"] == "intent"]
number_of_intents = len(intents)

# %% tags=["alternative"] name="add-up-trues"
number_of_intents = (claims["kind"] == "intent").sum()

# %% tags=["misconception"] name="counts-all" hint="It runs now, but it counts every claim: the condition is not used. Count the rows of the smaller table."
number_of_intents = len(claims)

# %% tags=["misconception"] name="counts-letters" hint="You counted the letters of the word in quotes. The table has a name without quotes, made one line above."
number_of_intents = len("intent")

# %% tags=["misconception"] name="capital-letter" hint="No row fits. Python tells capital letters from small ones: look at how the table writes its kinds."
intents = claims[claims["kind"] == "Intent"]
number_of_intents = len(intents)

# %% [markdown] tags=["core"]
# ## The verdict scale
#
# | Verdict | When |
# |---|---|
# | **holds** | the tables bear the claim out, by the rule fixed before looking |
# | **holds with a caveat** | they do once a number, a period, a word or a comparison is mended |
# | **does not hold** | the tables contradict it |
# | **cannot be told from these data** | no measure, no comparable case, or a motive nobody can count |
#
# Two habits go with it. Vague words are **fixed before looking**. And a cause or an intent never simply "holds" because a
# chart fits: somewhere a **rival explanation** draws the same chart.

# %% [markdown] tags=["core"]
# ## Is "alliance" the word?
#
# | Word | What it takes |
# |---|---|
# | **alliance** | a written promise: to defend, to attack together, to stay neutral, not to attack, or to consult |
# | **alignment** | acting alike, in votes or statements; no promise needed |
# | **partnership** | a written plan to cooperate; a promise to defend is not needed |
# | **patron and client** | protection or goods from the stronger, loyalty from the weaker |

# %% tags=["core"]
claim("A01")

# %% [markdown] tags=["core"]
# ## Predict
#
# Researchers have read the world's alliance treaties and coded every year in which one was in force. In how many years from
# 1939 to 2018 did such a treaty bind **Venezuela and Russia** (or the Soviet Union)? Replace the first dots with your number,
# the second with how sure you are: from fifty (a coin toss) to one hundred (certain).

# %% tags=["predict", "core"]
predict("A01-years", ..., sure=...)

# %% [markdown] tags=["core"]
# ## Meet the data
#
# The table `alliances` comes from ATOP, the Alliance Treaty Obligations and Provisions project of political scientists in
# the United States. **One row**: one partner of Venezuela in one year with such a treaty in force. No row: no such treaty. It
# ends in 2018, and it codes promises on paper, whether or not anybody kept them.

# %% tags=["setup", "core"]
alliances = pd.read_csv(dataset("alliances"))
alliances.head(3)

# %% [markdown] tags=["core"]
# The square brackets **keep rows**: those where the condition inside is true.

# %% tags=["core"]
with_russia = alliances[alliances["partner"] == "Russia"]
predict("A01-years", result=len(with_russia))
with_russia

# %% [raw] tags=["question"]
# id: 00-e3
# title: Compared with whom?
# minutes: 4
# objective: the same question about another partner
# pattern: tweak
# answers:
#   years_with_usa:
#     kind: number
#     tolerance: 0.2
#     unit: years
#     range: [0, 200]
#     define: "Take the line above, change one word, count the rows."
#     next: "Look at alliances[\"partner\"].unique(): how does the table write the name?"
# praise: "One word changed, and the question became a comparison."

# %% [markdown] tags=["core"]
# One row: 1945, the wartime coalition against the Axis powers. On its own, a number like this means little.
#
# ## Your turn 3: compared with whom?
#
# In how many years does the same table hold a treaty with the **United States**? Guess first: more, or fewer?

# %% tags=["your-turn", "core"]
years_with_usa = ...

# %% tags=["check", "core"]
_ = check("00-e3", years_with_usa=years_with_usa)

# %% tags=["solution", "core"]
with_usa = alliances[alliances["partner"] == "United States"]
years_with_usa = len(with_usa)

# %% tags=["alternative"] name="by-code"
years_with_usa = alliances[alliances["partner_iso3"] == "USA"]["year"].nunique()

# %% tags=["misconception"] name="code-as-name" hint="No row fits: the column `partner` writes names in full. The short codes stand in `partner_iso3`."
years_with_usa = len(alliances[alliances["partner"] == "USA"])

# %% tags=["misconception"] name="one-word-left" hint="This is still the number for Russia. Which word in the condition chooses the partner?"
years_with_usa = len(alliances[alliances["partner"] == "Russia"])

# %% tags=["misconception"] name="span-not-count" hint="Last year minus first year leaves one year out. Count the rows instead."
with_usa = alliances[alliances["partner"] == "United States"]
years_with_usa = with_usa["year"].max() - with_usa["year"].min()

# %% [markdown] tags=["results", "core"]
# **Reading.** {len(alliances[alliances["partner_iso3"] == "USA"])} years, up to
# {alliances[alliances["partner_iso3"] == "USA"]["year"].max()}, also through years when Caracas and Washington were
# openly at odds, and although Venezuela had denounced the Rio Treaty by the end. A promise on paper is not friendship, and
# friendship is not a promise on paper.
#
# ## After the coding ends
#
# ATOP stops in 2018. Did the two sign something later? The table `events` holds dated events, each with its source and how
# sure we are of it.

# %% tags=["core"]
events = pd.read_csv(dataset("events"))
treaties = events[events["category"] == "treaty"]
for row in treaties.itertuples():
    print(row.date, row.event)

# %% [markdown] tags=["core"]
# Venezuela and Russia signed a treaty on **7 May 2025**, and both ratified it. They named it a *strategic partnership*; with
# Iran, Venezuela had signed a plan of cooperation three years earlier. Our tables hold the name of the treaty, not its text.
# Whether it promises to defend anybody, they do not say.
#
# ## Verdict
#
# By the threshold on the card: which of the four verdicts do you give A01? Say it as one sentence. Then compare.

# %% tags=["verdict", "core"]
claim("A01", verdict=True)

# %% [markdown] tags=["core"]
# With another rule declared beforehand, say "a treaty to cooperate", you may judge otherwise, and be right by your rule. From
# here on we write *relation*, *ties* or *partnership*, and "alliance" where the article says so.
#
# The introduction holds one more claim. The function `settle` puts claims into a table, each with its verdict and the reason.

# %% tags=["extend"]
settle("A02")

# %% [markdown] tags=["core"]
# ## Recap
#
# * Run cells from the top. *Not yet* is a next step; a traceback is read from the bottom.
# * An article becomes testable when it is split into claims, each with its kind and its rule, before anybody looks.
# * A number alone says little. The first question back is: compared with whom?
#
# **Exit question.** "Russia supports Venezuela because it wants a foothold." Which kind of claim is this, and which verdict can
# it never get from a chart alone?
#
# <details><summary>One answer</summary>
#
# An intent (it says *in order to*, though it is dressed as *because*). It never gets "holds" from a chart: the same acts would
# follow from a commercial motive too.
#
# </details>
#
# **Next:** [1. Historical overview](01_history.ipynb), where you filter, add up and draw.

# %% [markdown] tags=["sources"]
# (generated)
