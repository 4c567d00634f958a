# %% [raw] tags=["card"]
# title: Historical overview
# minutes_core: 55
# minutes_full: 75
# needs: lesson 00, or some practice with notebook cells
# claims: [H01, H02, H03, H04, H05, H06, H07, H08, H09, H10, H11, H12, H13, H14, H15, H16, H17, H18, H19, H20, H21, H22, H23, H24, H25, H26, H27]

# %% [markdown] tags=["core"]
# # 1. Historical overview: did the ties take off under Chávez?
#
# **The question.** If ties between Venezuela and Russia "took off" under one president, what should a table of
# arms deliveries show, and what does it show?

# %% [markdown] tags=["core"]
# ## The section in our words
#
# The article ("Venezuela & Russia: A Deep Dive Into Their Alliance", by "Admin", undated, without sources) tells it like
# this. Ties have grown since the late twentieth century and took off under Hugo Chávez, who saw in Russia a counterweight
# to US influence. Venezuela bought Russian weapons worth billions, which modernised its forces; culture, education and
# joint ventures belonged to it too. Under Nicolás Maduro the bond held in hard times: loans and unwavering backing kept
# his government in place, and deepened Venezuela's dependence.
#
# ## You will be able to
#
# * keep rows by two conditions with `&`, and add up groups with `groupby(...).sum()`
# * give every year a place with `reindex`, and say when an absent row is a zero
# * compute a share of a total, and draw it over time
# * tell volume from money, and *grew* from *is large*

# %% [markdown] tags=["core"]
# ## Recall
#
# From memory first, then unfold.
#
# <details><summary>Which four verdicts does this course use?</summary>
#
# Holds, holds with a caveat, does not hold, cannot be told from these data.
#
# </details>
# <details><summary>Which two kinds of claim does a chart never settle alone?</summary>
#
# Cause and intent: a rival explanation would draw the same chart.
#
# </details>
#
# ## The claim, before any data
#
# One claim leads the lesson. Run the cell: its card says what would count for it and what against, and fixes the vague
# words *before* anybody looks.

# %% tags=["setup", "core"]
import matplotlib.pyplot as plt
import pandas as pd

from alliance import check, claim, dataset, predict, settle, show
from alliance.figures import STYLE

plt.style.use(STYLE)
claim("H02")

# %% [markdown] tags=["core"]
# ## Predict
#
# Think of all major arms delivered to Venezuela from 2006 to 2014. **What percentage came from Russia?**
#
# Put your number in place of the first dots; in place of the second, how sure you are that it lies within ten points of
# the truth, from fifty (a coin toss) to one hundred (certain). A wrong guess teaches more than none, and it stays on this
# machine.

# %% tags=["predict", "core"]
predict("H02-share", ..., sure=...)

# %% [markdown] tags=["core"]
# ## Meet the data
#
# | `arms_deliveries` | |
# |---|---|
# | **One row** | one deal in one delivery year |
# | **Years** | deliveries from 1995 to 2024 |
# | **Unit** | `tiv`, million trend-indicator value: a scale of military capability, **not dollars** |
# | **Made by** | SIPRI, a peace research institute in Stockholm, from open sources, to follow who arms whom |
# | **Left out** | rifles, ammunition, lorries, training, services |
# | **Estimates** | marked in the columns ending in `_estimated` |
#
# Start with one deal, the fighter jets ordered in 2006. In how many rows do you expect it?

# %% tags=["setup", "core"]
deliveries = pd.read_csv(dataset("arms_deliveries"))
columns = ["deal_id", "order_year", "delivery_year", "supplier", "designation", "number", "tiv"]
deliveries.loc[deliveries["deal_id"] == 33019, columns]

# %% [markdown] tags=["core"]
# One order, three rows: the jets came over three years. Remember these rows; they will settle an argument later.
#
# ## Worked example: Russia's deliveries, year by year
#
# The claim is about time, so we need one number a year. Four steps: **keep**, **add up**, **fill**, **draw**. Here are the
# first two. How many years do you expect in the result?

# %% tags=["worked", "core"]
# 1 Keep the rows of the question
from_russia = deliveries[deliveries["supplier"] == "Russia"]
# 2 Add up the volume of each year
russia = from_russia.groupby("delivery_year")["tiv"].sum()
everybody = deliveries.groupby("delivery_year")["tiv"].sum()
russia

# %% [markdown] tags=["core"]
# The index jumps from 1997 to 2006. What is true of the years between?
#
# > **Zero, missing, or unknown?** *A card that returns in lessons 02, 03 and 05.*
# >
# > **Zero**: somebody looked, and there was nothing. **Missing**: nobody looked, or no record was kept.
# > **Unknown**: somebody knows and does not say.
#
# SIPRI looks at every year, so here an absent year means **zero**, and we may write it down. But the rifles that Venezuela
# agreed to buy in May 2005 are not zero: the register does not look at rifles, so they are **missing**. One table, two
# kinds of nothing.

# %% tags=["worked", "core"]
# 3 Give every year a place: in this table an absent row is a zero
years = range(1995, 2025)  # a range stops before its second number
yearly = pd.DataFrame({"Russia": russia, "all suppliers": everybody}).reindex(years).fillna(0)
yearly.loc[2003:2008]

# %% [markdown] tags=["core"]
# **Before the figure.** Two dotted lines will mark when Chávez took office (2 February 1999) and when he died
# (5 March 2013). Sketch on paper the Russian bars you expect if ties took off on his first day.

# %% tags=["worked", "core"]
fig, ax = plt.subplots()
ax.bar(yearly.index, yearly["all suppliers"], color="#767676", label="all suppliers")
ax.bar(yearly.index, yearly["Russia"], color="#D55E00", label="of these, Russia")
for start, president in [(1998.6, "Chávez"), (2012.7, "Maduro")]:
    ax.axvline(start, color="black", linestyle=":")
    ax.text(start + 0.2, 1005, president)
ax.set(title="Major arms delivered to Venezuela", xlabel="Year", ylabel="Million TIV (not dollars)")
ax.legend(loc="center right")
fig.text(0, -0.03, "Source: SIPRI Arms Transfers Database, register of 12 February 2026", fontsize=9)
show(fig, alt="Bars of major arms delivered to Venezuela by year, 1995 to 2024, in TIV, Russia's part "
     "coloured: small in 1996-97, most of the bar in 2006-09 and 2012-13, none after 2014", data=yearly)

# %% [markdown] tags=["results", "core"]
# **Reading.** In Chávez's first years, 1999 to 2005, the register holds {yearly.loc[1999:2005, "Russia"].sum():.0f}
# million TIV from Russia. From 2006 to 2014 it holds {yearly.loc[2006:2014, "Russia"].sum():,.0f}, with a peak of
# {yearly["Russia"].max():.0f} in {yearly["Russia"].idxmax()}. From 2015 on: {yearly.loc[2015:2024, "Russia"].sum():.0f}.
# Something took off, but not on the first day. How does your sketch differ?
#
# ### A share needs a total
#
# A share says how much *of what*. We work one for a neighbour that also buys Russian arms, Peru; then you do Venezuela. `&`
# keeps the rows where **both** conditions are true, and each condition stands in its own brackets.

# %% tags=["worked", "core"]
suppliers = pd.read_csv(dataset("arms_suppliers"))
# 1 Keep the rows: this recipient and these years
peru = suppliers[(suppliers["recipient"] == "Peru") & (suppliers["year"].between(2006, 2014))]
whole = peru["tiv"].sum()  # 2 The whole
part = peru.loc[peru["supplier"] == "Russia", "tiv"].sum()  # 3 The part
peru_share = 100 * part / whole  # 4 The share, in percent
print(f"Peru: {peru_share:.1f} %")

# %% [raw] tags=["question"]
# id: 01-e1
# title: Venezuela's share
# minutes: 7
# objective: a share of a total, with the window of the claim
# pattern: completion
# answers:
#   share:
#     kind: number
#     tolerance: 0.05
#     unit: "%"
#     range: [0, 100]
#     define: "Keep the years, then divide Russia's volume by everybody's."
#     next: "Print the smallest and the largest delivery_year of your window, then the whole, then the part."
# praise: "The window of the claim, its whole, and Russia's part of it."

# %% [markdown] tags=["core"]
# ## Your turn 1: Venezuela
#
# The same steps with the table `deliveries`, for 2006 to 2014, **both years included**. Careful: its column for the
# year has another name. The words behind the first `#` are a frame: copy it in place of the dots and fill its gaps.
# `share` is a percentage; do not round it to whole numbers.

# %% tags=["your-turn", "core"]
window = ...  # 1 Keep the rows: deliveries[(deliveries["delivery_year"] >= ____) & (deliveries["delivery_year"] ____)]
whole = ...  # 2 The whole
part = ...  # 3 The part
share = ...  # 4 The share, in percent

# %% tags=["check", "core"]
_ = check("01-e1", share=share)

# %% tags=["solution", "core"]
window = deliveries[(deliveries["delivery_year"] >= 2006) & (deliveries["delivery_year"] <= 2014)]
whole = window["tiv"].sum()  # 2 The whole
part = window.loc[window["supplier"] == "Russia", "tiv"].sum()  # 3 The part
share = 100 * part / whole  # 4 The share, in percent

# %% tags=["alternative"] name="group-then-divide"
window = deliveries[deliveries["delivery_year"].between(2006, 2014)]
by_supplier = window.groupby("supplier")["tiv"].sum()
share = round(100 * by_supplier["Russia"] / by_supplier.sum(), 1)

# %% tags=["misconception"] name="counts-rows" hint="You counted rows: one helicopter and a dozen fighter jets count the same. Which column says how much came? Add that up, above and below the line."
window = deliveries[(deliveries["delivery_year"] >= 2006) & (deliveries["delivery_year"] <= 2014)]
share = 100 * len(window[window["supplier"] == "Russia"]) / len(window)

# %% tags=["misconception"] name="counts-items" hint="You added up `number`, the items. Thousands of small missiles drown a dozen jets. The unit of this lesson is the volume in `tiv`."
window = deliveries[(deliveries["delivery_year"] >= 2006) & (deliveries["delivery_year"] <= 2014)]
share = 100 * window.loc[window["supplier"] == "Russia", "number"].sum() / window["number"].sum()

# %% tags=["misconception"] name="order-year" hint="That comes out when the window is cut by `order_year`. The question is about deliveries: an order of 2006 can arrive in 2008. Which column says when it arrived? Print its smallest and largest value in your window: the claim's years?"
window = deliveries[(deliveries["order_year"] >= 2006) & (deliveries["order_year"] <= 2014)]
share = 100 * window.loc[window["supplier"] == "Russia", "tiv"].sum() / window["tiv"].sum()

# %% tags=["misconception"] name="strict-ends" hint="2006 and 2014 are not in your window. `>` and `<` leave the ends out; both years belong to it. Which signs keep them?"
window = deliveries[(deliveries["delivery_year"] > 2006) & (deliveries["delivery_year"] < 2014)]
share = 100 * window.loc[window["supplier"] == "Russia", "tiv"].sum() / window["tiv"].sum()

# %% tags=["misconception"] name="no-window" hint="This is the share over all years of the register. The claim's years are 2006 to 2014: is the first step applied to the part and to the whole?"
whole = deliveries["tiv"].sum()
share = 100 * deliveries.loc[deliveries["supplier"] == "Russia", "tiv"].sum() / whole

# %% tags=["misconception"] name="whole-of-all-years" hint="Part and whole do not match: the part is cut to 2006-14, the whole is every year. Take both from `window`."
window = deliveries[(deliveries["delivery_year"] >= 2006) & (deliveries["delivery_year"] <= 2014)]
share = 100 * window.loc[window["supplier"] == "Russia", "tiv"].sum() / deliveries["tiv"].sum()

# %% [raw] tags=["question"]
# id: 01-e2
# title: A colleague's average
# minutes: 8
# objective: an absent row is a zero here, and zeros belong to a mean
# pattern: bug hunt
# answers:
#   average:
#     kind: number
#     tolerance: 0.5
#     unit: "million TIV a year"
#     range: [0, 2000]
#     define: "Mend the colleague's last step and store the result as average."
#     next: "Print per_year and count its years. How many years lie from 1999 to 2012, both included?"
# praise: "A year without a delivery is a year too."

# %% [markdown] tags=["core"]
# ## Your turn 2: bug hunt
#
# The card asks for Russia's deliveries **per year, 1999 to 2012**, both included. A colleague has tried: no error, and far too
# large. Read the lines before you run them. What does `per_year` hold, and what does it not hold? Store the mended number as
# `average`.

# %% tags=["your-turn", "core"]
ours = deliveries[(deliveries["supplier"] == "Russia") & deliveries["delivery_year"].between(1999, 2012)]
per_year = ours.groupby("delivery_year")["tiv"].sum()
print(f"The colleague says: {per_year.mean():.0f} million TIV a year")

average = ...

# %% tags=["check", "core"]
_ = check("01-e2", average=average)

# %% tags=["solution", "core"]
ours = deliveries[(deliveries["supplier"] == "Russia") & deliveries["delivery_year"].between(1999, 2012)]
per_year = ours.groupby("delivery_year")["tiv"].sum()
average = per_year.reindex(range(1999, 2013), fill_value=0).mean()

# %% tags=["alternative"] name="divide-by-the-years"
ours = deliveries[(deliveries["supplier"] == "Russia") & deliveries["delivery_year"].between(1999, 2012)]
average = ours["tiv"].sum() / 14

# %% tags=["misconception"] name="years-with-rows-only" hint="That is the colleague's number: a mean over the years that have a row. Which years are not in the index of per_year? They are zeros here, and belong to the mean."
ours = deliveries[(deliveries["supplier"] == "Russia") & deliveries["delivery_year"].between(1999, 2012)]
average = ours.groupby("delivery_year")["tiv"].sum().mean()

# %% tags=["misconception"] name="range-stops-early" hint="The zeros are in, and 2012 has fallen out: a range stops before its second number. Which number must stand there to keep 2012?"
ours = deliveries[(deliveries["supplier"] == "Russia") & deliveries["delivery_year"].between(1999, 2012)]
average = ours.groupby("delivery_year")["tiv"].sum().reindex(range(1999, 2012), fill_value=0).mean()

# %% tags=["misconception"] name="mean-of-rows" hint="This is the mean of a row, that is, of a deal in a year. Add up each year first; then take the mean over years."
ours = deliveries[(deliveries["supplier"] == "Russia") & deliveries["delivery_year"].between(1999, 2012)]
average = ours["tiv"].mean()

# %% tags=["misconception"] name="all-years-of-the-register" hint="The zeros are in, but too many of them: you filled every year of the register. The question runs from 1999 to 2012."
ours = deliveries[(deliveries["supplier"] == "Russia") & deliveries["delivery_year"].between(1999, 2012)]
average = ours.groupby("delivery_year")["tiv"].sum().reindex(range(1995, 2025), fill_value=0).mean()

# %% tags=["misconception"] name="every-supplier" hint="This is everybody's average, not Russia's: the condition on the supplier has got lost."
ours = deliveries[deliveries["delivery_year"].between(1999, 2012)]
average = ours.groupby("delivery_year")["tiv"].sum().reindex(range(1999, 2013), fill_value=0).mean()

# %% [markdown] tags=["core"]
# ## Compare with your prediction
#
# Your share once more, by a shorter road: add up by supplier, then divide.

# %% tags=["core"]
in_window = deliveries[deliveries["delivery_year"].between(2006, 2014)]
by_supplier = in_window.groupby("supplier")["tiv"].sum()
russian_share = 100 * by_supplier["Russia"] / by_supplier.sum()
predict("H02-share", result=russian_share)

# %% [markdown] tags=["results", "core"]
# Russia delivered {russian_share:.1f} % of Venezuela's {by_supplier.sum():,.0f} million TIV, and {peru_share:.1f} % of
# Peru's. Explain the gap between your guess and the result in one sentence. Were you as sure as you should have been?
#
# ## Stress the claim: another measure
#
# Arms are one tie among many. If *ties* took off, Russia's share of the goods Venezuela imports should rise too. The
# table `trade_partners` says how much, with two limits: it ends in 2014, and its sources often leave arms out.

# %% tags=["core"]
trade = pd.read_csv(dataset("trade_partners"))
all_imports = trade.groupby("year")["imports_musd"].sum()
russian_imports = trade[trade["partner"] == "Russia"].set_index("year")["imports_musd"]
two_shares = pd.DataFrame({"arms": 100 * yearly["Russia"] / yearly["all suppliers"],
                           "imports": 100 * russian_imports / all_imports}).loc[1995:2014]

# %% [markdown] tags=["core"]
# **Before the figure.** Both lines are Russian shares, on one scale. Will imports come near arms?

# %% tags=["core"]
fig, ax = plt.subplots()
ax.plot(two_shares["arms"], color="#D55E00")
ax.plot(two_shares["imports"], color="#D55E00", linestyle="--")
ax.text(2008.3, 95, "of arms delivered (TIV)", color="#D55E00")
ax.text(1998.6, 4, "of imports (dollars)", color="#D55E00")
ax.set(title="Russia's share of two flows", ylabel="Percent", ylim=(-3, 100), xticks=range(1995, 2015, 3))
fig.text(0, -0.03, "Sources: SIPRI, 12 February 2026; Correlates of War, Trade 4.0", fontsize=9)
show(fig, alt="Two lines, 1995 to 2014: Russia's share of Venezuela's arms deliveries, high in 1996-97, "
     "zero to 2005, then 28 to 96 percent; of imports, near the floor throughout", data=two_shares.round(2))

# %% [markdown] tags=["results", "core"]
# **Reading.** Russia's share of imports rose from {two_shares["imports"].loc[2005]:.2f} % in 2005 to
# {two_shares["imports"].loc[2000:2014].max():.1f} % in {two_shares["imports"].loc[2000:2014].idxmax()}, its highest from 2000 to
# 2014. It *grew* a great deal, and it *is* small. Both are true. In 2014 the United States supplied
# {100 * trade[(trade["partner"] == "United States") & (trade["year"] == 2014)]["imports_musd"].sum() / all_imports.loc[2014]:.1f} %.
# Which line would you show to alarm somebody, and which to calm them? And keep the hump of 1996-97 in mind.

# %% [raw] tags=["question"]
# id: 01-e3
# title: By year of order
# minutes: 7
# objective: an order and its delivery can lie years apart
# pattern: transfer
# answers:
#   by_order:
#     kind: series
#     tolerance: 0.5
#     define: "Add up Russia's tiv by order_year, then sort."
#     next: "Look at the index of by_order: is it the year of the order, and does the largest value stand first?"
#     probes:
#       - {name: "the first year", take: first label}
#       - {name: "the first value", take: first}
#       - {name: "the last year", take: last label}
# praise: "Orders come first, and they come in waves."

# %% [markdown] tags=["extend"]
# ## Stress it again, your turn 3: another clock
#
# A deal has two dates. Make `by_order`: Russia's volume added up by **`order_year`**, the largest first. The new tool is
# `.sort_values(ascending=False)`. Guess first: who was president when most of it was ordered?

# %% tags=["your-turn", "extend"]
by_order = ...

# %% tags=["check", "extend"]
_ = check("01-e3", by_order=by_order)

# %% tags=["solution", "extend"]
russian_rows = deliveries[deliveries["supplier"] == "Russia"]
by_order = russian_rows.groupby("order_year")["tiv"].sum().sort_values(ascending=False)

# %% tags=["alternative"] name="sort-then-turn-round"
russian_rows = deliveries[deliveries["supplier"] == "Russia"]
by_order = russian_rows.groupby("order_year")["tiv"].sum().sort_values()[::-1]

# %% tags=["misconception"] name="by-delivery" hint="Your index is the year of delivery. This question runs on the other clock: which column says when the deal was made?"
russian_rows = deliveries[deliveries["supplier"] == "Russia"]
by_order = russian_rows.groupby("delivery_year")["tiv"].sum().sort_values(ascending=False)

# %% tags=["misconception"] name="smallest-first" hint="The smallest stands first. `sort_values` climbs unless you tell it otherwise: see the word `ascending` in the task."
russian_rows = deliveries[deliveries["supplier"] == "Russia"]
by_order = russian_rows.groupby("order_year")["tiv"].sum().sort_values()

# %% tags=["misconception"] name="not-sorted" hint="The years stand in their own order, not by size. After the sum, one step is missing: see the new tool in the task."
russian_rows = deliveries[deliveries["supplier"] == "Russia"]
by_order = russian_rows.groupby("order_year")["tiv"].sum()

# %% tags=["misconception"] name="every-supplier" hint="These are everybody's orders. Keep the Russian rows before you group."
by_order = deliveries.groupby("order_year")["tiv"].sum().sort_values(ascending=False)

# %% [markdown] tags=["results", "core"]
# **By the clock of orders.** Russia delivered {yearly.loc[2013:2014, "Russia"].sum():.0f} million TIV in 2013 and 2014. Its
# latest order in the register dates from {from_russia["order_year"].max()}. By deliveries the arms trade outlived Chávez; by
# orders it did not. (For
# {100 * from_russia.loc[from_russia["order_year_estimated"], "tiv"].sum() / from_russia["tiv"].sum():.0f} % of the volume the
# order year is SIPRI's estimate.)
#
# ## Verdict
#
# The card wants five times the yearly deliveries of 1990-98, which were {H02.tiv_a_year_1990_98:.1f} million TIV; the same
# for orders; and Russia in first place. Does your `average` pass? Would it, had you stopped in 2005? Which verdict, and for
# which reason: number, period, wording or baseline? Say it in one sentence, then compare.

# %% tags=["verdict", "core"]
claim("H02", verdict=True)

# %% [markdown] tags=["core"]
# By the rule fixed beforehand the claim passes, although nothing came in the first years and the base is a few helicopters.
# With another rule, declared before looking, you may judge otherwise.
#
# **These data cannot say** why Chávez turned to Russia, whether another president would have bought the same, or what it
# cost. Deliveries show *when*. They do not show *because*.
#
# ## The rest of the section: what can be counted or dated
#
# The course's ledger settles the other claims with code like yours. Pick one row you would have bet on, and read that first.

# %% tags=["core"]
settle("H01", "H04", "H05", "H06", "H07", "H08", "H10", "H11", "H13", "H14")

# %% [markdown] tags=["results", "core"]
# **Reading.** Every side finds a row here that it would rather skip.
#
# * **H10, H13.** Visits and political backing went on; orders of arms did not, nor did new loans after 2017. "Unwavering" is
#   an absolute word: one exception, Rosneft's exit in March 2020, undoes it.
# * **H11.** In 2013 prices were {H11.inflation_2013:.0f} % above those of 2012 (averages of the years), four years before the
#   financial sanctions. In 2012 the economy still grew.
# * **H08, H14.** No base on record and at most {H14.largest_import_share:.1f} % of imports, yet Rosneft lifted
#   {H14.oil_lifted_2019:.0f} % of the oil exported in 2019. "Foothold" and "dependence" depend on where you look.
# * **H05.** "Billions" sounded like exaggeration, and holds.
#
# ## Why, and what for

# %% tags=["core"]
settle("H03", "H12", "H15", "H16")

# %% [markdown] tags=["results", "core"]
# **Reading.** One verdict, two reasons. H03 and H15 are **motives**: the acts fit, and fit a rival too. H12 and H16 are
# **causes**: nobody can show the same years without Russia. H16 comes nearest. Cuba received no Russian arms then, and
# its votes moved towards Russia by {H16.agreement_change_cuba:+.1f} points, Venezuela's by
# {H16.agreement_change_venezuela:+.1f}. A comparable case is what a cause needs.
#
# The smaller claims, for reading at leisure: which verdict would change with another threshold?

# %% tags=["extend"]
settle("H09", "H17", "H18", "H19", "H20", "H21", "H22", "H23", "H24", "H25", "H26", "H27")

# %% [markdown] tags=["results", "core"]
# ## A common wrong turn: reading TIV as dollars
#
# **You may meet:** "Russia delivered {yearly["Russia"].sum():,.0f} million TIV, so Venezuela paid that many million
# dollars."
#
# **Test it** on the deal you met first. Divide `tiv` by `number`: each jet counts
# {deliveries.loc[deliveries["deal_id"] == 33019, "tiv"].sum() / deliveries.loc[deliveries["deal_id"] == 33019, "number"].sum():.0f},
# in 2006, in 2007 and in 2008 alike. Prices move; this does not.
#
# **Instead:** TIV compares volumes across years and suppliers. For money, look for contracts, and name who reported them, as
# H05 does.

# %% [raw] tags=["question"]
# id: 01-e4
# title: Which question comes first
# minutes: 4
# objective: choose the question of method without a label
# pattern: multiple choice
# answers:
#   answer:
#     kind: text
#     choices: [A, B, C, D]
#     define: "Write one letter in quotes."
# praise: "A share of how much? Two rows of helicopters, in years with hardly any deliveries. A share needs its denominator."

# %% [markdown] tags=["results", "extend"]
# ## One more, without a label
#
# A blog says: "From 1995 to 1998 Russia supplied {100 * yearly.loc[1995:1998, "Russia"].sum() / yearly.loc[1995:1998, "all suppliers"].sum():.0f} %
# of Venezuela's major arms. The two were close before Chávez." The percentage is correct. Which question do you ask first?
#
# * **A** Is a year without a row a zero?
# * **B** A share of how much?
# * **C** Who made the number, and did they want something?
# * **D** What else could have caused it?

# %% tags=["your-turn", "check", "extend"]
answer = ...
_ = check("01-e4", answer=answer)

# %% tags=["solution", "extend"]
answer = "B"

# %% tags=["misconception"] name="absent-rows" hint="Zeros matter to a mean. A sum, and so a share of sums, stays the same whether you fill them in or not. Look at the bars of 1995 to 1998 in the first figure: what strikes you about their height?"
answer = "A"

# %% tags=["misconception"] name="who-made-it" hint="Always worth asking. But it is SIPRI, as in the rest of the lesson, and the percentage is right. The trouble lies in what stands under the line of the fraction."
answer = "C"

# %% tags=["misconception"] name="rival-cause" hint="The blog claims closeness, not yet a cause. Before you explain a share, ask what it is a share of: look at the bars of 1995 to 1998."
answer = "D"

# %% [markdown] tags=["core"]
# ## Recap
#
# * A year without a row can be a zero. Say why before you fill it in, and fill it in before you take a mean.
# * A share needs a total, and a comparison: with whom, by which measure, by which clock?
# * "Took off" tells when. Why, and what for, need other evidence.
#
# **Exit question.** Mend this headline: "No data on Russian arms deliveries to Venezuela after 2014".
#
# <details><summary>One way</summary>
#
# "Register of major arms shows no Russian delivery from 2015 to 2024". SIPRI looked and found none: zero, not missing. Spare
# parts, training and rifles lie outside what it counts.
#
# </details>
#
# **Next:** [2. Key areas of cooperation](02_cooperation.ipynb), where an absent vote is *not* a zero.

# %% [markdown] tags=["sources"]
# (generated)
