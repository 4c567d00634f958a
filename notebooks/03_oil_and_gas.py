# %% [raw] tags=["card"]
# title: The role of oil and gas
# minutes_core: 55
# minutes_full: 80
# needs: lesson 01, or some pandas
# claims: [O01, O02, O03, O04, O05, O06, O07, O08, O09, O10, O11, O12a, O12b, O13, O14, O15, O16, O17, O18, O19, O20, O21, O22, O23, O24, O25]

# %% [markdown] tags=["core"]
# # 3. The role of oil and gas: why was output so hard to keep up?
#
# **The question.** Output fell, and two causes are named. What can the dates of a fall say about its causes, and what not?

# %% [markdown] tags=["core"]
# ## The section in our words
#
# The article ("Venezuela & Russia: A Deep Dive Into Their Alliance", by "Admin", undated, without sources) makes oil and gas
# the hinge of the relation. Venezuela has the largest proven reserves, Russia is a big producer. Russian firms put billions
# into Venezuelan oil and helped to keep it flowing, which mismanagement and US sanctions made hard. Russia won standing and
# leverage. But the tie hangs on prices, on outside pressure, and on whether the oil comes back.
#
# ## You will be able to
#
# * turn text into dates, and months into years
# * tell a measured line from a drawn one, and write *unknown*
# * count a fall in barrels and in halvings
# * keep one definition above and below the line of a fraction

# %% [markdown] tags=["core"]
# ## Recall
#
# <details><summary>Lesson 01: when may a year without a row be filled with zero?</summary>
#
# When somebody looked and found nothing, as SIPRI does.
#
# </details>
# <details><summary>Lesson 02: what does a share need?</summary>
#
# Its denominator, and a comparison: of what, compared with whom?
#
# </details>
#
# ## The claim, before any data
#
# Read the card, and count the rivals.

# %% tags=["setup", "core"]
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

from alliance import check, claim, dataset, predict, settle, show
from alliance.figures import STYLE

plt.style.use(STYLE)
claim("O05")

# %% [markdown] tags=["core"]
# ## Predict
#
# Output fell from December 2015 to a low in September 2020. On 28 January 2019 the United States put PDVSA, the state oil
# company, on its sanctions list. **What percentage of the fall, in barrels a day, had come by that month?** Your number,
# and how sure you are (fifty to one hundred) that it lies within ten points.

# %% tags=["predict", "core"]
predict("O05-part", ..., sure=...)

# %% [markdown] tags=["core"]
# ## Meet the data
#
# | `oil_output_monthly` | |
# |---|---|
# | **One row** | one country in one month |
# | **Years** | Venezuela from January 2000 to April 2026 |
# | **Unit** | `kbd`, thousand barrels **a day**: a rate, like a speed |
# | **Made by** | the US Energy Information Administration (EIA), to watch markets; its government is a party here |
# | **Counts** | crude oil and condensate, no gas liquids |
#
# ## Worked example: from text to dates to years
#
# `parse_dates` turns "2019-01" into a date; `resample("YS")` groups by years ("year start"). Why a mean, and not a sum?

# %% tags=["setup", "worked", "core"]
# 1 Read, and turn text into dates
rows = pd.read_csv(dataset("oil_output_monthly"), parse_dates=["month"])
brent = pd.read_csv(dataset("oil_prices"), parse_dates=["month"]).set_index("month")["brent_usd_bbl"]
days = pd.read_csv(dataset("sanctions"), parse_dates=["date"]).set_index("measure")["date"]
# 2 Keep one country, and the months that have both numbers
output = rows[rows["iso3"] == "VEN"].set_index("month")["kbd"]
both = pd.DataFrame({"output": output, "brent": brent}).dropna()
# 3 From months to years: a rate takes a mean
yearly = both.resample("YS").mean()
yearly.loc["2013":"2020"].round()

# %% [markdown] tags=["core"]
# Drive at fifty for twelve hours: your speed is fifty, not six hundred.
#
# **Before the figure.** Two dotted lines: the US order against new loans to the government and PDVSA, and
# PDVSA's listing. Below stands the price of Brent. Sketch the upper line.

# %% tags=["worked", "core"]
fig, (above, below) = plt.subplots(2, sharex=True, figsize=(8, 6))
above.plot(both["output"], color="#0072B2")
below.plot(both["brent"], color="#767676")
for measure, words, side in [("E.O. 13808", "loans barred ", "right"), ("PDVSA designation", " PDVSA listed", "left")]:
    for ax in (above, below):
        ax.axvline(days[measure], color="black", linestyle=":")
    above.text(days[measure], 3100, words, ha=side)
above.set(title="Venezuela's crude oil; below, Brent", ylabel="Thousand barrels a day", ylim=(0, 3300))
below.set(xlabel="Month", ylabel="US dollars a barrel (nominal)", ylim=(0, 140))
fig.text(0, 0, "Source: EIA, editions of August 2026; dates from the table sanctions", fontsize=9)
show(fig, alt="Lines by month, 2000 to April 2026. Output: dip in 2003, flat 2008 to 2015, down to 360 in "
     "2020, up to about 1,000. Brent: high in 2008 and 2011-14, low in 2016 and 2020", data=yearly.round(1))

# %% [markdown] tags=["results", "core"]
# **Reading.** The dip of 2003 is a strike. From December 2015 to September 2020 output fell by
# {100 - 100 * output["2020-09-01"] / output["2015-12-01"]:.1f} %; the price had fallen before, from
# {brent.loc["2014"].mean():.0f} dollars (2014) to {brent.loc["2016"].mean():.0f} (2016). Debt, under-investment, power cuts and
# missing diluents (light oil that makes heavy oil flow) have no line: our tables do not date them. *What has a date is drawn; what has none is forgotten.*
#
# ### Too smooth to be measured?
#
# From 2008 to 2014, did nothing change, or did nobody measure? In a measured line a year has about twelve different monthly
# steps. `diff()` subtracts the month before, `nunique()` counts different values. Which years will have one or two?

# %% tags=["worked", "core"]
steps = output.diff()
different = steps.resample("YS").nunique().loc["2001":"2025"]
fig, ax = plt.subplots(figsize=(8, 3))
ax.bar(different.index.year, different, color="#0072B2")
ax.set(title="Different monthly steps of output in a year", xlabel="Year", ylabel="Number of steps")
fig.text(0, -0.12, "Source: computed from EIA, edition of August 2026", fontsize=9)
show(fig, alt="Bars by year: ten to twelve steps until 2007, one or two in 2008 to 2015, then six to eleven", data=different)

# %% [markdown] tags=["results", "core"]
# **Reading.** From 2008 to 2014, {(steps.loc["2008":"2014"] == 0).sum()} of {len(steps.loc["2008":"2014"])} months repeat the
# month before. But 2015 looked natural. Print `steps.loc["2015"]`.
#
# <details><summary>What 2015 does</summary>
#
# January {steps.loc["2015-01-01"]:+.0f}, then {steps.loc["2015-02-01"]:+.0f}, eleven times. Somebody drew a gently falling line.
#
# </details>
#
# > **Zero, missing, or unknown?** *The card from lesson 01.*
# >
# > The oil flowed, so it is not **zero**. A number stands there, so it does not look **missing**. The EIA had no monthly
# > figures and wrote an assumption: **unknown**, dressed as a number.
#
# A line that fails was hardly measured; one that passes may still be wrong. Our fall begins on a drawn line.
#
# ## Two honest analysts
#
# Analyst A counts barrels.

# %% tags=["setup", "worked", "core"]
# 1 Three months: the start, the listing of PDVSA, the low
start, january, low = output["2015-12-01"], output["2019-01-01"], output["2020-09-01"]
# 2 The first part of the fall over the whole of it
part_barrels = 100 * (start - january) / (start - low)
print(f"Analyst A: {part_barrels:.1f} % of the fall had come by January 2019")

# %% [raw] tags=["question"]
# id: 03-e1
# title: Analyst B
# minutes: 8
# objective: percent falls multiply, halvings add
# pattern: completion
# answers:
#   part_halvings:
#     kind: number
#     tolerance: 0.05
#     unit: "%"
#     range: [0, 100]
#     define: "Count the halvings by January 2019 and in all, then divide."
#     next: "Print both numbers of halvings. The first should be about one, the second between two and three."
# praise: "One halving of nearly three. The same months, another ruler."

# %% [markdown] tags=["results", "core"]
# By January 2019 output had lost {100 - 100 * january / start:.1f} %, and from there to the low {100 - 100 * low / january:.1f} %. Together
# {200 - 100 * january / start - 100 * low / january:.1f} %: more than everything? **Percent falls multiply**:
# {100 * january / start:.1f} % were left, of these {100 * low / january:.1f} %, which makes {100 * low / start:.1f} %.
#
# ## Your turn 1: Analyst B counts halvings
#
# Halvings add. `np.log2(8 / 1)` is 3: eight halves to four, two, one. From 2,400 to 1,200 or from 600 to 300 is one halving
# each; to Analyst B, the same blow. How many came by January 2019, how many in all, and which percentage is that?

# %% tags=["your-turn", "core"]
by_january = ...  # np.log2(____ / ____)
in_all = ...
part_halvings = ...  # in percent

# %% tags=["check", "core"]
_ = check("03-e1", part_halvings=part_halvings)

# %% tags=["solution", "core"]
by_january = np.log2(start / january)
in_all = np.log2(start / low)
part_halvings = 100 * by_january / in_all

# %% tags=["alternative"] name="natural-logs"
part_halvings = 100 * (np.log(start) - np.log(january)) / (np.log(start) - np.log(low))

# %% tags=["misconception"] name="barrels-again" hint="That is Analyst A's number. Dividing two losses in barrels, or two percent losses from the same start, gives A's share again. B divides two numbers of halvings: where is np.log2?"
part_halvings = 100 * (start - january) / (start - low)

# %% tags=["misconception"] name="log-of-the-loss" hint="You took the logarithm of the barrels lost. Halvings are counted between two levels: before divided by after, inside np.log2."
part_halvings = 100 * np.log2(start - january) / np.log2(start - low)

# %% tags=["misconception"] name="adds-percents" hint="You added two percent falls to get the whole. They start from different levels, so they do not add. Count the halvings of the whole fall in one go, from start to low."
first, second = 1 - january / start, 1 - low / january
part_halvings = 100 * first / (first + second)

# %% tags=["misconception"] name="the-part-after" hint="This is the part that came after January 2019. The question asks for the part that had come by then: from which level to which?"
part_halvings = 100 * np.log2(january / low) / np.log2(start / low)

# %% tags=["misconception"] name="ratio-without-log" hint="You divided the two ratios themselves. A ratio says how many times smaller; np.log2 of it says how often it halved. Take np.log2 of each ratio first."
part_halvings = 100 * (start / january) / (start / low)

# %% [markdown] tags=["core"]
# ## Compare with your prediction
#
# You were asked for barrels, so Analyst A scores you.

# %% tags=["core"]
predict("O05-part", result=part_barrels)
share_of_halvings = 100 * np.log2(start / january) / np.log2(start / low)

# %% [markdown] tags=["core"]
# **Before the figure.** Two rulers. On the right each grid line is half the one above. The thick bar cuts the fall in January
# 2019. On which side will its upper piece be the longer one?

# %% tags=["core"]
fig, panels = plt.subplots(1, 2, figsize=(9, 4.2))
edge = pd.Timestamp("2021-02-01")
pieces = [("2015-12", "2019-01", "#0072B2"), ("2019-01", "2020-09", "#CC79A7")]
for ax, ruler, part in zip(panels, ["linear", "log"], [part_barrels, share_of_halvings], strict=True):
    for (first, last, colour), percent in zip(pieces, [part, 100 - part], strict=True):
        fall = output[first:last]
        ax.plot(fall, color=colour)
        ax.plot([edge, edge], fall.iloc[[0, -1]], color=colour, linewidth=9, solid_capstyle="butt")
        ax.text(edge, fall.iloc[[0, -1]].mean(), f"   {percent:.0f} %")
    ax.set(title=f"Output, {ruler} axis", yscale=ruler, xlim=pd.to_datetime(["2015-10-01", "2021-12-31"]))
panels[0].set(ylim=(0, 2700), ylabel="Thousand barrels a day")
panels[1].set_yticks([start, start / 2, start / 4, start / 8], ["2,484", "1,242", "621", "310"])
panels[1].minorticks_off()
fig.text(0, -0.03, "Source: EIA, edition of August 2026; colour changes in January 2019", fontsize=9)
show(fig, alt="Output, December 2015 to September 2020, on a linear and a log axis, with a bar cut at January "
     "2019: upper piece longer on the left, lower piece on the right", data=output["2015-12":"2020-09"])

# %% [markdown] tags=["results", "core"]
# **Reading.** A asks what is missing from the tanks: {part_barrels:.0f} % came first. B asks how hard each blow hit what was
# left: {share_of_halvings:.0f} %. Neither has cheated. A third analyst, who stops in December 2019, before the pandemic, gets
# {O05.part_by_january_2019_to_end_2019:.0f} % in barrels. Write one sentence that none of them could call unfair.
#
# ## Stress the claim: rival definitions
#
# What is "output"? One country, one year:

# %% tags=["setup", "core"]
venezuela = pd.read_csv(dataset("oil_output_annual")).set_index("iso3").loc["VEN"].set_index("year")
five = pd.read_csv(dataset("joint_ventures")).set_index("year").loc[2025]  # five ventures, five rows
venezuela.loc[2020, ["source", "measure", "kbd"]]

# %% [raw] tags=["question"]
# id: 03-e2
# title: A colleague's collapse
# minutes: 8
# objective: one definition above and below the line
# pattern: bug hunt
# answers:
#   share_2025:
#     kind: number
#     tolerance: 0.05
#     unit: "%"
#     range: [0, 100]
#     define: "Mend the colleague's last step and store the result as share_2025."
#     next: "Print the part and the whole in the same unit. Whole ventures above the line? The EIA's figure for 2025 below it?"
# praise: "Whole ventures, one source, one unit: now 2018 and 2025 can be compared."

# %% [markdown] tags=["results", "core"]
# From {venezuela.loc[2020, "kbd"].min():.0f} to {venezuela.loc[2020, "kbd"].max():.0f}: crude, with condensate, with gas liquids.
# None is an error. Mixing them is.
#
# ## Your turn 2: bug hunt
#
# PDVSA has five joint ventures with a Russian partner. In 2018 the **whole ventures** pumped
# {O04.share_2018:.1f} % of Venezuela's output **by the EIA**. A colleague computes 2025 and finds a collapse. No error message, but
# two things have changed. Store the comparable percentage as `share_2025`.

# %% tags=["your-turn", "core"]
pumped = five["output_bbl_day"] * five["russian_share_pct"] / 100  # barrels a day
everything = venezuela.loc[2025].set_index("measure")["kbd"]["oil with natural gas liquids"]
print(f"The colleague says: {100 * pumped.sum() / 1000 / everything:.1f} % in 2025")

share_2025 = ...

# %% tags=["check", "core"]
_ = check("03-e2", share_2025=share_2025)

# %% tags=["solution", "core"]
pumped = five["output_bbl_day"]  # the whole ventures, as in 2018
everything = venezuela.loc[2025].set_index("source")["kbd"]["EIA"]  # the same source as in 2018
share_2025 = 100 * pumped.sum() / 1000 / everything

# %% tags=["alternative"] name="from-the-months"
share_2025 = 100 * five["output_bbl_day"].sum() / 1000 / yearly.loc["2025", "output"].iloc[0]

# %% tags=["misconception"] name="colleague" hint="That is the colleague's number. Compare the line of pumped with the words in bold: is this the whole output of a venture, or the partner's part? Then ask who made the number below the line."
pumped = five["output_bbl_day"] * five["russian_share_pct"] / 100
share_2025 = 100 * pumped.sum() / 1000 / 1104

# %% tags=["misconception"] name="still-net" hint="The denominator is mended. Above the line still stands the Russian partner's part; the figure of 2018 is of whole ventures."
pumped = five["output_bbl_day"] * five["russian_share_pct"] / 100
share_2025 = 100 * pumped.sum() / 1000 / venezuela.loc[2025].set_index("source")["kbd"]["EIA"]

# %% tags=["misconception"] name="other-denominator" hint="The part is mended: whole ventures. Below the line stands another publisher's figure, which counts gas liquids too. Which source has the figure of 2018?"
share_2025 = 100 * five["output_bbl_day"].sum() / 1000 / 1104

# %% tags=["misconception"] name="crude-of-another-house" hint="The part is mended, and gas liquids are out of the whole, but it is still another publisher's figure. The share of 2018 is by the EIA: choose by the column source."
share_2025 = 100 * five["output_bbl_day"].sum() / 1000 / 1071

# %% [markdown] tags=["results", "core"]
# **By one definition** the share went from {O04.share_2018:.1f} % to {O04.share_2025:.1f} %. In barrels the ventures lost, from
# {O04.ventures_2018:.0f} to {O04.ventures_2025:.0f} thousand a day; the country lost more. A share can rise while everything falls.
#
# ## Verdict
#
# By the rule on the card, which verdict follows, and for which reason? One sentence, then compare.

# %% tags=["verdict", "core"]
claim("O05", verdict=True)

# %% [markdown] tags=["core"]
# **These data cannot say** how the causes share the fall: they overlap.
#
# ## The rest of the section: what can be counted or dated
#
# Bet on one row first.

# %% tags=["core"]
settle("O01", "O03", "O06", "O08", "O11", "O17", "O19", "O20", "O21")

# %% [markdown] tags=["results", "core"]
# **Reading.**
#
# * **O06, O17.** The Russian part is {O06.share_of_russian_output:.1f} % of Russia's own output; the two large ventures reached
#   {O17.plan_reached:.1f} % of the plan.
# * **O19.** All producers met the same price and pandemic. The next largest fall of seventeen others is
#   {O19.next_largest_fall_2015_20:.0f} % (Mexico); Venezuela's is {O19.fall_2015_20:.0f} %.
# * **O11, O21.** The US market was lost, yet {O21.exports_2020_of_2019:.0f} % of the exports of 2019 went out in 2020. In 2019 a
#   Russian firm lifted a third; its share of 2020 is unknown.
#
# ## Why

# %% tags=["core"]
settle("O04", "O07", "O10", "O18", "O24")

# %% [markdown] tags=["results", "core"]
# **Reading.** All five wait for a comparison. O04 comes nearest: from 2013 to 2018 the ventures changed by
# {O04.ventures_2013_18:+.1f} %, the rest of the country by {O04.rest_2013_18:+.1f} %. Partner, or better fields? And O10: output
# changed by {O10.year_to_august_2017:+.0f} % in the year to August 2017, by {O10.year_from_august_2017:+.0f} % in the year after, but
# the first number rests on drawn lines.
#
# ## A common wrong turn: dates share out blame
#
# **You may meet:** "{part_barrels:.0f} % came before the oil sanctions, so mismanagement did {part_barrels:.0f} %." **And its twin:**
# "In the year after them output changed by {O10.year_from_january_2019:+.0f} %, so sanctions did it."
#
# **Test both.** "Before" holds the loan order of 2017 and a price that had halved. And in the year *before* January 2019 the
# change was {O10.year_to_january_2019:+.0f} %: a slide was under way.
#
# **Instead:** a date gives a **bound**. What fell before a measure was hardly its work, so of this fall the oil sanctions made
# *at most* {100 - part_barrels:.0f} % (A) or {100 - share_of_halvings:.0f} % (B). How much of that, no date says; nor whether they
# held back a recovery.

# %% [markdown] tags=["extend"]
# ## Stress it again: the largest reserves
#
# **Before the figure.** How would a discovery look, and how a decision to count differently?

# %% tags=["extend"]
stated = pd.read_csv(dataset("oil_reserves_history"))
history = stated.pivot(index="year", columns="iso3", values="reserves_gb")[["VEN", "SAU", "CAN", "RUS"]]
fig, ax = plt.subplots()
labels = [("VEN", "Venezuela", "#0072B2", 308), ("SAU", "Saudi Arabia", "#CC79A7", 290),
          ("CAN", "Canada", "#767676", 168), ("RUS", "Russia", "#D55E00", 108)]
for code, country, colour, height in labels:
    ax.plot(history[code], color=colour)
    ax.text(2020.5, height, country, color=colour, va="center")
ax.set(title="Stated proved oil reserves", xlabel="End of the year", ylabel="Billion barrels", ylim=(0, 320))
fig.text(0, -0.03, "Source: Our World in Data, from bp's Statistical Review (2021)", fontsize=9)
show(fig, alt="Lines of stated oil reserves, 1980 to 2020, flat with steps: Saudi Arabia up in 1988, Canada in "
     "1999, Venezuela in 1985 and from 80 to 297 between 2005 and 2010; Russia near 110", data=history)

# %% [raw] tags=["question"]
# id: 03-e3
# title: Price times volume
# minutes: 7
# objective: carry the units through a product
# pattern: transfer
# answers:
#   value:
#     kind: series
#     tolerance: 0.5
#     define: "Multiply the two columns of yearly by the days and carry the units through."
#     next: "Write the units under the product: thousand barrels a day, times days, times dollars a barrel. How many zeros to billions?"
#     probes:
#       - {name: "the first year's value", take: first}
#       - {name: "the largest value", take: max}
#       - {name: "the last value", take: last}
# praise: "Thousand barrels a day times days times dollars: the units lead to the number."

# %% [markdown] tags=["results", "extend"]
# **Reading.** From {history.loc[2005, "VEN"]:.0f} (2005) to {history.loc[2010, "VEN"]:.0f} (2010), and no discovery to match: the
# government certified extra-heavy oil of the Orinoco. Saudi Arabia's line hardly moves for decades, while oil is lifted: too
# smooth again. "Proven" is a statement. Without the bookings O01's rank is
# {O01.rank_without_bookings:.0f}.
#
# ## Your turn 3: price times volume
#
# What would all that oil have fetched at Brent's price? Make `value`: **billion dollars** for each year of `yearly` up to 2025,
# with 365 days a year.

# %% tags=["your-turn", "check", "extend"]
value = ...
_ = check("03-e3", value=value)

# %% tags=["solution", "extend"]
value = (yearly["output"] * 1000 * 365 * yearly["brent"] / 1e9).loc[:"2025"]

# %% tags=["alternative"] name="without-2026"
whole_years = yearly.iloc[:-1]
value = whole_years["output"] * 365 / 1e6 * whole_years["brent"]

# %% tags=["misconception"] name="forgot-the-days" hint="This is the value of one day. The column says barrels a day: how many days has a year?"
value = (yearly["output"] * 1000 * yearly["brent"] / 1e9).loc[:"2025"]

# %% tags=["misconception"] name="million-dollars" hint="These are million dollars. Billions have three zeros more."
value = (yearly["output"] * 1000 * 365 * yearly["brent"] / 1e6).loc[:"2025"]

# %% tags=["misconception"] name="a-third-of-a-year" hint="The units are right, and there is a year too many: 2026 has four months in this table, and you gave it 365 days. Cut it off."
value = yearly["output"] * 1000 * 365 * yearly["brent"] / 1e9

# %% [markdown] tags=["extend"]
# **Before the figure.** On both axes equal distances are equal halvings; each grey diagonal joins points of equal value. From
# 2012, which way goes the path first: down (price) or left (volume)?

# %% tags=["extend"]
path = yearly.set_axis(yearly.index.year).loc[2012:2025]
path = path.assign(value_bn=path["output"] * path["brent"] * 365 / 1e6)
fig, ax = plt.subplots(figsize=(8, 6))
for level, price in [(10, 34), (25, 34), (50, 125), (100, 125)]:
    ax.plot([400, 3400], [level * 1e6 / 365 / 400, level * 1e6 / 365 / 3400], color="#767676", linewidth=0.8)
    ax.text(level * 1e6 / 365 / price, price, f"  {level} bn dollars", color="#767676", fontsize=9)
ax.plot(path["output"], path["brent"], color="#0072B2", marker="o")
for year in [2012, 2014, 2015, 2016, 2018, 2019, 2020, 2022, 2025]:
    offset = (2, -17) if year in [2016, 2019, 2020] else (7, 5)
    ax.annotate(year, path.loc[year, ["output", "brent"]], offset, textcoords="offset points")
ax.set(title="Path of price and volume, by year", xscale="log", yscale="log", aspect="equal")
ax.set(xlabel="Thousand barrels a day (log axis)", ylabel="Brent, nominal US dollars (log axis)",
       xlim=(400, 3400), ylim=(30, 140))
ax.set_xticks([500, 1000, 2000], ["500", "1,000", "2,000"])
ax.set_yticks([35, 70, 140], ["35", "70", "140"])
ax.minorticks_off()
fig.text(0, -0.03, "Source: EIA, editions of August 2026", fontsize=9)
show(fig, alt="Path of the years 2012 to 2025 over output and price, both logarithmic: down from 2012 to 2016, "
     "then left, and down to 2020 at the lower left, then up and back to the right", data=path.round(1))

# %% [markdown] tags=["results", "extend"]
# **Reading.** First down, for every producer met that price; then left. From 2012 to 2020 the price fell by
# {100 - 100 * path.loc[2020, "brent"] / path.loc[2012, "brent"]:.0f} %, output by {100 - 100 * path.loc[2020, "output"] / path.loc[2012, "output"]:.0f} %, the value by
# {100 - 100 * path.loc[2020, "value_bn"] / path.loc[2012, "value_bn"]:.0f} %. The price made {O09.price_part_2012_20:.0f} % of the
# halvings; by 2016, {O09.price_part_2012_16:.0f} %. The window decides. (Upper bounds: Venezuela's oil sells below Brent.
# And 2012 stands on the assumption.)
#
# The smaller claims and the forecasts. Where does *unknown* decide?

# %% tags=["extend"]
settle("O02", "O25", "O09", "O13", "O14", "O15", "O16", "O22", "O12a", "O12b", "O23")

# %% [raw] tags=["question"]
# id: 03-e4
# title: Which question comes first
# minutes: 4
# objective: choose the question of method without a label
# pattern: multiple choice
# answers:
#   answer:
#     kind: text
#     choices: [A, B, C, D]
#     define: "Write one letter in quotes."
# praise: "Compared with whom? Everybody sold at the same falling price. A number needs a neighbour before it can accuse."

# %% [markdown] tags=["results", "extend"]
# ## One more, without a label
#
# A column says: "From 2014 to 2016 the oil that Venezuela pumped lost
# {100 - 100 * path.loc[2016, "value_bn"] / path.loc[2014, "value_bn"]:.0f} % of its value. Its government did that." The percentage is
# correct. Which question do you ask first?
#
# * **A** Is a month without a figure a zero?
# * **B** Compared with whom?
# * **C** Ordered, or delivered?
# * **D** A share of what?

# %% tags=["your-turn", "check", "extend"]
answer = ...
_ = check("03-e4", answer=answer)

# %% tags=["solution", "extend"]
answer = "B"

# %% tags=["misconception"] name="zeros" hint="No month is without a figure here, and the percentage is granted. The word to doubt is the one that turns a fall into a deed. Who else sold oil in those years?"
answer = "A"

# %% tags=["misconception"] name="two-clocks" hint="That is the question for a deal with two dates, as in lesson 01. Oil pumped has one. Look at what the price did in those years, and for whom."
answer = "C"

# %% tags=["misconception"] name="denominator" hint="A change over time has its base: the value of 2014, and it is the right one. What is missing is somebody to hold it against."
answer = "D"

# %% [markdown] tags=["core"]
# ## Recap
#
# * A rate takes a mean. Name the definition, and keep it above and below the line.
# * A line can be too smooth to be measured: unknown, dressed as a number.
# * Percent falls multiply, halvings add. Dates bound a cause; they do not share out blame.
#
# **Exit question.** Mend this headline: "Venezuela's output rock-steady for seven years, then destroyed by one decree".
#
# <details><summary>One way</summary>
#
# "Monthly output unknown from 2008 to 2015; deep fall to 2020, before and after the oil sanctions, beside price, debt, power
# cuts and pandemic".
#
# </details>
#
# **Next:** [4. Geopolitical implications](04_geopolitics.ipynb), where two measures of closeness disagree.

# %% [markdown] tags=["sources"]
# (generated)
