# %% [raw] tags=["card"]
# title: Challenges and future prospects
# minutes_core: 55
# minutes_full: 80
# needs: lesson 01, or groupby and a sum by year
# claims: [C01, C02, C03, C04, C05, C06, C07, C08a, C08b, C09, C10, C11, C12, C13, C14, C15, C16, C17, C18, C19, C20, C21, C22, C23, C24, C25]

# %% [markdown] tags=["core"]
# # 5. Challenges and future prospects: what would a scorer say?
#
# **The question.** Which numbers of this section hang on a definition, and which of its forecasts could have been wrong?
#
# > **People live behind these numbers.** A price curve is somebody's wage; the bars further down are people who left home.
# > Some may sit in your room. Nobody has to speak for a country.

# %% [markdown] tags=["core"]
# ## The section in our words
#
# The article (by "Admin", undated, without sources) calls the tie strong but tested. Hyperinflation, shortages and falling oil
# output bring great hardship; Venezuela may struggle to pay Russia; US sanctions keep markets and investors away. Many states doubt
# the president's legitimacy; were he ousted, a new government might turn west. Tension between Russia and the West weighs on it.
# Yet Russia is unlikely to give up its ally, oil and gas are a strong foundation, and the tie should last.
#
# ## You will be able to
#
# * compound, from years to a level and to a month
# * read a log axis
# * bound how much of a jump is a new definition
# * score a forecast, and notice when its outcome is an estimate

# %% [markdown] tags=["core"]
# ## Recall
#
# <details><summary>Lesson 03: can two percent falls in a row be added?</summary>
#
# No: they multiply.
#
# </details>
# <details><summary>Lesson 02: is an absent vote a zero?</summary>
#
# No, missing. A zero is a count.
#
# </details>
#
# ## The claim, before any data
#
# One word leads the lesson; economists have defined it.

# %% tags=["setup", "core"]
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

from alliance import check, claim, dataset, predict, settle, show
from alliance.figures import STYLE

plt.style.use(STYLE)
claim("C01")

# %% [markdown] tags=["results", "core"]
# ## Predict
#
# From December 2017 to December 2018 prices in Venezuela rose by
# {pd.read_csv(dataset("macro")).query("country == 'Venezuela' and year == 2018")["inflation_eop_pct"].item():,.0f} %. Had every month
# the same rise, **how many percent a month would that be?** Your number, and how sure you are (fifty to one hundred) that
# it lies within ten points.

# %% tags=["predict", "core"]
predict("C01-month", ..., sure=...)

# %% [markdown] tags=["core"]
# ## Meet the data
#
# | `macro` | |
# |---|---|
# | **One row** | one country in one year |
# | **Column** | `inflation_eop_pct`: December's prices against the December before, in percent |
# | **Made by** | the IMF, which lends to states and watches them; for 2018-20 from Venezuela's central bank |
# | **Estimates** | IMF staff's own: Venezuela's growth after 2018, prices after 2023 |
#
# ## Worked example: from years to a level, and to a month
#
# A rise by a half multiplies by 1.5; two such years by 2.25. **Rises do not add, factors multiply.** If `cumsum` adds
# up, what does `cumprod` do?

# %% tags=["setup", "worked", "core"]
macro = pd.read_csv(dataset("macro"))
cuts = pd.read_csv(dataset("redenominations"), parse_dates=["date"])
rises = macro.pivot(index="year", columns="country", values="inflation_eop_pct").loc[2010:2024]
# 1 From percent to factor
factors = 1 + rises / 100
# 2 Years multiply; divided by the base year, the end of 2012 becomes 1 (rebasing)
levels = factors.loc[2012:].cumprod() / factors.loc[2012]
# 3 From year to month: the factor that, taken twelve times, makes the year's
month = factors.loc[2022, "Turkey"] ** (1 / 12)
print(f"Turkey 2022: {rises.loc[2022, 'Turkey']:.1f} % in the year, {100 * (month - 1):.2f} % a month")

# %% [raw] tags=["question"]
# id: 05-e1
# title: The month that makes a year
# minutes: 8
# objective: compounding; one line for all years
# pattern: completion
# answers:
#   monthly:
#     kind: series
#     tolerance: 0.05
#     define: "Fill the gaps of the line with the # sign, and delete the line with the dots."
#     next: "Do one year by hand: 1 plus the rise over a hundred, its twelfth root, less 1, times a hundred."
#     probes:
#       - {name: "2014", take: {at: 2014}}
#       - {name: "2018", take: {at: 2018}}
#       - {name: "the last year", take: last}
# praise: "A factor, its twelfth root, and back to percent: for every year in one line."

# %% [markdown] tags=["core"]
# ## Your turn 1: the month that makes a year
#
# `factors["Venezuela"]` holds fifteen years. Make `monthly`, the mean monthly rise of each year **in percent**: fill the
# gaps, and delete the line with the dots.

# %% tags=["your-turn", "core"]
monthly = ...
# monthly = 100 * (____ ** (____) - 1)

# %% tags=["check", "core"]
_ = check("05-e1", monthly=monthly)

# %% tags=["solution", "core"]
monthly = 100 * (factors["Venezuela"] ** (1 / 12) - 1)

# %% tags=["alternative"] name="by-logarithms"
monthly = 100 * np.expm1(np.log(factors["Venezuela"]) / 12)

# %% tags=["misconception"] name="divides-by-twelve" hint="You shared the year's rise out in twelve equal parts. But February's rise stands on January's: months multiply. Which factor, taken twelve times, makes the year's?"
monthly = rises["Venezuela"] / 12

# %% tags=["misconception"] name="root-of-the-rise" hint="You took the root of the rise, not of the factor. Prices that rise by half stand at 1.5, not at 0.5: add the 1 before the root."
monthly = 100 * ((rises["Venezuela"] / 100) ** (1 / 12) - 1)

# %% tags=["misconception"] name="one-not-taken-off" hint="These are monthly factors times a hundred: a month without any rise would show a hundred. Take the 1 off before you turn the factor into percent."
monthly = 100 * factors["Venezuela"] ** (1 / 12)

# %% tags=["misconception"] name="not-in-percent" hint="The roots are right, the unit is not: a rise by half stands as 0.5 in your Series. Percent are asked for."
monthly = factors["Venezuela"] ** (1 / 12) - 1

# %% tags=["misconception"] name="log-points" hint="A twelfth of the logarithm adds up nicely over twelve months, but it is not a percentage. Turn it back with np.exp, and take off the 1."
monthly = 100 * np.log(factors["Venezuela"]) / 12

# %% tags=["misconception"] name="yearly-means" hint="You started from inflation_avg_pct, which compares one year's mean with another's. Twelve steps from December to December need inflation_eop_pct."
means = macro[macro["country"] == "Venezuela"].set_index("year")["inflation_avg_pct"].loc[2010:2024]
monthly = 100 * ((1 + means / 100) ** (1 / 12) - 1)

# %% tags=["misconception"] name="another-country" hint="This is another column. Whose months does the question ask for?"
monthly = 100 * (factors["Turkey"] ** (1 / 12) - 1)

# %% [markdown] tags=["core"]
# ## Compare with your prediction
#
# The line once more, beside the card's mark of fifty percent.

# %% tags=["core"]
monthly = 100 * (factors["Venezuela"] ** (1 / 12) - 1)
predict("C01-month", result=monthly[2018])
monthly.loc[2016:2021].round(1).to_frame("mean month, %").assign(above_50=monthly > 50)

# %% [markdown] tags=["results", "core"]
# {monthly[2018]:.1f} %: prices double in {365 / 12 * np.log(2) / np.log1p(monthly[2018] / 100):.0f} days. A twelfth of the year's rise
# would be {rises.loc[2018, "Venezuela"] / 12:,.0f} %. Which did your guess resemble?
#
# A mean above the mark proves a month above it. A mean below, as in 2019 ({monthly[2019]:.1f} %), proves nothing: the table has no
# months.
#
# **Before the figure.** One line twice. On a **log axis** equal distances are equal *factors*: here each grid line is a hundred
# times the one below. On which panel will you see 2018?

# %% tags=["core"]
fig, panels = plt.subplots(1, 2, figsize=(10, 4.4))
ends = pd.to_datetime(levels.index.astype(str) + "-12-31")
for ax, axis in zip(panels, ["linear", "log"], strict=True):
    ax.axvspan(ends[5], ends[6], color="#D9D9D9")
    ax.plot(ends, levels["Venezuela"], color="#0072B2", marker="o")
    ax.plot(ends, levels["Colombia"], color="#767676", linestyle="--")
    ax.set(title=f"{axis} axis", yscale=axis, xlim=pd.to_datetime(["2012-07", "2025-06"]))
    ax.vlines(cuts["date"][1:], 1, levels["Venezuela"].max(), color="black", linestyle=":")
panels[0].set(ylabel="Prices, end of 2012 = 1", yticks=[0, 5e10, 1e11], yticklabels=["0", "50 bn", "100 bn"])
fig.text(0, -0.03, "Grey: 2018; dotted: zeros taken off; dashed: Colombia. Source: IMF, October 2025", fontsize=9)
show(fig, alt="Prices in Venezuela and Colombia, 2012 to 2024, twice. Linear axis: flat to 2021, then steep. Log axis: "
     "a climb throughout, steepest in 2018; Colombia near 1", data=levels[["Venezuela", "Colombia"]])

# %% [markdown] tags=["results", "core"]
# **Reading.** On the left the year of {rises.loc[2018, "Venezuela"]:,.0f} % has vanished, and the last, with
# {rises.loc[2024, "Venezuela"]:.0f} %, looks fast. On the right slope is speed. Linear axes are for *amounts*, log axes for *rates*.

# %% [raw] tags=["question"]
# id: 05-e3
# title: The zeros
# minutes: 7
# objective: powers of ten, and one window for both sides
# pattern: transfer
# answers:
#   zeros_of_prices:
#     kind: number
#     tolerance: 0.02
#     unit: zeros
#     define: "np.log10 of the factor from the end of 2012 to the end of 2024."
#     next: "Print the factor first. Does it begin with the rise of 2013, and end with that of 2024?"
#   zeros_taken_off:
#     kind: number
#     tolerance: 0.4
#     unit: zeros
#     define: "Add up zeros_removed, for the cuts inside the window."
#     next: "Print cuts. Which dates lie between the end of 2012 and the end of 2024?"
# praise: "Two counts in one window. Now move the window and see whether they still meet."

# %% [markdown] tags=["extend"]
# ## Your turn 3: the zeros
#
# `cuts` lists when zeros were taken off the currency. Do they match the prices? Count both from the end of 2012 to the end of
# 2024: `zeros_of_prices`, the power of ten by which prices multiplied (`np.log10`, two decimals), and `zeros_taken_off`.

# %% tags=["your-turn", "check", "extend"]
zeros_of_prices = ...
zeros_taken_off = ...
_ = check("05-e3", zeros_of_prices=zeros_of_prices, zeros_taken_off=zeros_taken_off)

# %% tags=["solution", "extend"]
zeros_of_prices = np.log10(levels.loc[2024, "Venezuela"])
zeros_taken_off = cuts.loc[cuts["date"] > "2012-12-31", "zeros_removed"].sum()

# %% tags=["alternative"] name="product-and-between"
zeros_of_prices = round(np.log10(factors.loc[2013:2024, "Venezuela"].prod()), 2)
zeros_taken_off = cuts[cuts["date"].between("2013-01-01", "2024-12-31")]["zeros_removed"].sum()

# %% tags=["misconception"] name="all-fourteen" hint="You counted every cut in the table. One of them came before the window opens: prices and zeros must run over the same years."
zeros_of_prices = np.log10(levels.loc[2024, "Venezuela"])
zeros_taken_off = cuts["zeros_removed"].sum()

# %% tags=["misconception"] name="a-year-too-many" hint="Your factor holds the rise of 2012 as well. From the end of 2012 on, the first rise is that of 2013."
zeros_of_prices = np.log10(factors.loc[2012:2024, "Venezuela"].prod())
zeros_taken_off = 11

# %% tags=["misconception"] name="adds-rises" hint="You added the yearly rises. They multiply: take the product of the factors, or read the level, and then the logarithm."
zeros_of_prices = np.log10(rises.loc[2013:2024, "Venezuela"].sum() / 100)
zeros_taken_off = 11

# %% tags=["misconception"] name="natural-logarithm" hint="np.log asks how often you multiply by 2.718. Zeros count multiplications by ten: there is another function for them."
zeros_of_prices = np.log(levels.loc[2024, "Venezuela"])
zeros_taken_off = 11

# %% [markdown] tags=["results", "core"]
# **The zeros.** To the end of 2024 prices put on {np.log10(levels.loc[2024, "Venezuela"]):.2f} zeros, and
# {cuts["zeros_removed"][1:].sum()} came off: a match. To the end of 2021, the year of the last cut, it was only
# {np.log10(levels.loc[2021, "Venezuela"]):.1f}: the window makes part of the match. A cut changes the unit, not the prices.
#
# ## Verdict
#
# How many years lie above the mark? Which verdict, and for which reason: number, period, wording or baseline?

# %% tags=["verdict", "core"]
claim("C01", verdict=True)

# %% [markdown] tags=["results", "core"]
# **Stress.** By the accountants' mark, prices doubled in three years, 2023-25 passes ({C01.three_years_to_2025:,.0f} %), and the
# verdict changes. January 2026 ({C01.january_2026:.1f} %) misses the mark of economists.
#
# ## A definition that breaks a series
#
# C04 reads hardship from people who left. In `displaced`, by UNHCR, one row is one country of destination at a year's end:
# people **present**, not arrivals.
#
# > **Zero, missing, or unknown?** *The card from lesson 01, all three at once.*
# >
# > From 2018 an empty `other_in_need` is a **zero**: that country reports none. Before, it is **missing**: the label did not exist.
# > And prices that the central bank did not publish, sixteen months to March 2026, were **unknown**.

# %% tags=["setup", "core"]
displaced = pd.read_csv(dataset("displaced"))
labels = ["refugees", "asylum_seekers", "other_in_need", "others_of_concern"]
people = displaced.groupby("year")[labels].sum(min_count=1)  # a sum of nothing stays empty
people.loc[2015:2019]

# %% [markdown] tags=["core"]
# **Before the figure.** The *displaced* are refugees, asylum seekers and, from 2018, "other people in need of international
# protection"; "others of concern" are not. Where will the bars break?

# %% tags=["core"]
tops = people.cumsum(axis="columns").loc[2012:] / 1e6
fig, ax = plt.subplots()
for label, colour in zip(labels[::-1], ["#767676", "#CC79A7", "#009E73", "#0072B2"], strict=True):
    ax.bar(tops.index, tops[label], color=colour, label=label.replace("_", " "))
ax.axvline(2017.5, color="black", linestyle=":", label="new label from 2018")
ax.set(title="Venezuelans counted abroad by UNHCR", xlabel="End of the year", ylabel="Million people")
ax.legend(loc="upper left")
fig.text(0, -0.03, "Source: UNHCR, Global Trends 2025, data of June 2026", fontsize=9)
show(fig, alt="Stacked bars of Venezuelans abroad by label, end of 2012 to 2025, in millions: near zero to 2016, a "
     "jump in 2018, mostly new label, over ten in 2023, then about eight", data=people.loc[2012:])

# %% [raw] tags=["question"]
# id: 05-e2
# title: More than all of it
# minutes: 8
# objective: bounds on how much of a jump is a definition
# pattern: bug hunt
# answers:
#   at_most:
#     kind: number
#     tolerance: 0.05
#     unit: "%"
#     define: "The new label's people in 2018, in percent of the jump of the displaced."
#     next: "Print the displaced of 2017 and of 2018, three labels each. Then their difference."
#   at_least:
#     kind: number
#     tolerance: 0.05
#     unit: "%"
#     define: "The others of concern of 2017, in percent of the same jump."
#     next: "The part is others_of_concern in 2017. The whole is the jump that you used for at_most."
# praise: "One jump below both lines, and two bounds instead of one false number."

# %% [markdown] tags=["core"]
# ## Your turn 2: bug hunt
#
# How much of the jump of 2018 is a new definition? A colleague gets more than all of it. Find the line that does not fit, and
# store two percentages of the jump of the **displaced**:
#
# * `at_most`: the people under the new label
# * `at_least`: the others of concern of 2017. In 2018 that label counts nobody, in all eight countries that had used it; suppose they
#   all got the new one

# %% tags=["your-turn", "core"]
before, after = people.loc[2017], people.loc[2018]
jump = after.sum() - before.sum()
print(f"The colleague says: {100 * after['other_in_need'] / jump:.1f} % of the jump is the definition")

at_most = ...
at_least = ...

# %% tags=["check", "core"]
_ = check("05-e2", at_most=at_most, at_least=at_least)

# %% tags=["solution", "core"]
before, after = people.loc[2017], people.loc[2018]
groups = ["refugees", "asylum_seekers", "other_in_need"]  # the displaced
jump = after[groups].sum() - before[groups].sum()
at_most = 100 * after["other_in_need"] / jump
at_least = 100 * before["others_of_concern"] / jump

# %% tags=["alternative"] name="drop-the-other-label"
counted = people.drop(columns="others_of_concern").sum(axis="columns")
jump = counted.diff()[2018]
at_most = round(100 * people.loc[2018, "other_in_need"] / jump, 1)
at_least = round(100 * people.loc[2017, "others_of_concern"] / jump, 1)

# %% tags=["misconception"] name="colleague" hint="That is the colleague's jump: it adds up four labels. The displaced are three of them, and the fourth fell to zero in 2018, which makes the jump too small. Which label must stay out below the line?"
jump = people.loc[2018].sum() - people.loc[2017].sum()
at_most = 100 * people.loc[2018, "other_in_need"] / jump
at_least = 100 * people.loc[2017, "others_of_concern"] / jump

# %% tags=["misconception"] name="share-of-the-level" hint="You divided by everybody who was displaced in 2018. The question is about the jump, so those who were counted a year before have to come off below the line."
whole = people.loc[2018, ["refugees", "asylum_seekers", "other_in_need"]].sum()
at_most = 100 * people.loc[2018, "other_in_need"] / whole
at_least = 100 * people.loc[2017, "others_of_concern"] / whole

# %% tags=["misconception"] name="part-of-the-new-label" hint="Your lower bound is a percentage of the people under the new label. Both bounds want the same whole: the jump of the displaced."
groups = ["refugees", "asylum_seekers", "other_in_need"]
jump = people.loc[2018, groups].sum() - people.loc[2017, groups].sum()
at_most = 100 * people.loc[2018, "other_in_need"] / jump
at_least = 100 * people.loc[2017, "others_of_concern"] / people.loc[2018, "other_in_need"]

# %% tags=["misconception"] name="old-labels" hint="This is how much the two old labels grew, as part of the jump: the part that is surely no new definition. Asked for is the part that the new label makes."
groups = ["refugees", "asylum_seekers"]
grown = people.loc[2018, groups].sum() - people.loc[2017, groups].sum()
at_most = 100 * grown / (grown + people.loc[2018, "other_in_need"])
at_least = 100 * people.loc[2017, "others_of_concern"] / (grown + people.loc[2018, "other_in_need"])

# %% [markdown] tags=["results", "core"]
# **Two bounds.** Between {100 * people.loc[2017, "others_of_concern"] / people.loc[2017:2018, labels[:3]].sum(axis="columns").diff()[2018]:.0f} and
# {C04.jump_by_definition:.0f} % of the jump is definition. As published, the displaced multiplied by
# {people.loc[2018, labels[:3]].sum() / people.loc[2017, labels[:3]].sum():.1f}; all whom UNHCR counted, by
# {people.loc[2018].sum() / people.loc[2017].sum():.1f}; the two unchanged labels, by
# {people.loc[2018, labels[:2]].sum() / people.loc[2017, labels[:2]].sum():.1f}. All true, and the smallest is a tripling in a year.
#
# ## Forecasts, scored
#
# The IMF forecasts in numbers and keeps old editions. In `forecast_vintages` one row is one target year in one edition.
#
# **Before the figure.** Filled points were said up to the end of the target year, hollow ones later. What should hollow
# points do?

# %% tags=["core"]
forecasts = pd.read_csv(dataset("forecast_vintages")).query("country_iso3 == 'VEN'")
said = forecasts.pivot(index="edition", columns=["source", "target_year"], values="growth_pct")["IMF"]
fig, panels = plt.subplots(1, 3, sharey=True, figsize=(10, 4))
for ax, year in zip(panels, [2019, 2022, 2025], strict=True):
    line = said[year].dropna()
    when = line.index.str[:4].astype(int) + line.index.str[5:].astype(int) / 12
    ax.plot(when, line, color="#0072B2", marker="o", markerfacecolor="white")
    ax.plot(when[when <= year + 1], line[when <= year + 1], "o", color="#0072B2")
    ax.set(title=f"Real growth of {year}, %", xlabel="Edition", xlim=(2019, 2027), xticks=range(2019, 2027, 2))
panels[2].plot(2026.2, forecasts["growth_pct"][forecasts["source"] != "IMF"], "D", color="black")
fig.text(0, -0.05, "Source: IMF, editions 2019 to 2026; diamond: Central Bank of Venezuela, March 2026", fontsize=9)
show(fig, alt="Growth of Venezuela by edition. For 2019: minus 25, minus 35 until April 2022, then minus 28. For 2022: "
     "minus 2 up to plus 8. For 2025: 3, minus 4, 1.5; central bank 8.7", data=said[[2019, 2022, 2025]])

# %% [markdown] tags=["results", "core"]
# **Reading.** In April 2019 the IMF said {said.loc["2019-04", 2019]:.0f} % for 2019. By the number that stood until April 2022
# it missed by {abs(said.loc["2019-04", 2019] - said.loc["2022-04", 2019]):.0f} points; by today's, by
# {abs(said.loc["2019-04", 2019] - said.loc["2025-10", 2019]):.1f}. The forecast did not move, the *outcome* did. For Venezuela the IMF
# calls no year after {C16.last_actual_year} actual: its forecasts meet its own estimates. For 2022 the sign turned; for 2025
# two judges differ. A score needs condition, outcome, deadline **and judge**.
#
# ### A common wrong turn: the mean error
#
# **You may meet:** "In April 2019 the IMF missed inflation in 2019-24 by
# {(forecasts[forecasts["edition"] == "2019-04"].set_index("target_year")["inflation_avg_pct"] - macro[macro["country"] == "Venezuela"].set_index("year")["inflation_avg_pct"]).loc[2019:2024].mean():,.0f}
# points on average."
#
# **Test it.** `nunique()` of those six forecasts is
# {forecasts[(forecasts["edition"] == "2019-04") & (forecasts["target_year"] >= 2019)]["inflation_avg_pct"].nunique()}:
# {forecasts["inflation_avg_pct"].max():,.0f} %, year after year. Too round for a forecast; a placeholder.
#
# **Instead:** leave it unscored and say so. Score real forecasts of prices by factors, not points.

# %% [markdown] tags=["core"]
# ## The article's conditionals, as of 10 March 2026
#
# The article forecasts with *could*, *might*, *likely*. The ledger fixed condition, outcome and deadline first. How many of
# nine will fail?

# %% tags=["core"]
scored = settle("C05", "C08a", "C08b", "C10", "C13", "C17", "C21", "C22", "C25")
scored

# %% [markdown] tags=["results", "core"]
# **Reading.** Of nine {(scored["verdict"] == "does not hold").sum()} fail, {(scored["verdict"] == "holds").sum()} hold without a caveat,
# {(scored["verdict"] == "cannot be told from these data").sum()} cannot be told; the article names no deadline. What hardly anything
# could refute tells little.
#
# * **C08a, C10.** The test came on 3 January 2026, when US forces seized the president (Washington: a large-scale strike; Caracas:
#   military aggression). {C10.breaks} breaks, {C10.acts_of_backing} Russian acts of backing, {C10.acts_that_cost} of arms, forces
#   or money. "Abandoned" and "stood by" both overstate it.
# * **C08b.** Is a government led by his vice-president *new*? The condition decides.
# * **C05.** Payments were missed in 2017: perhaps a forecast of the past.
#
# ## What can be counted or dated

# %% tags=["core"]
settle("C03", "C04", "C07", "C11", "C12", "C16", "C18", "C19", "C23")

# %% [markdown] tags=["results", "core"]
# **Reading.** Each side finds a row that it would rather skip.
#
# * **C16.** GDP fell from 2014 on, with the oil price and three years before the financial sanctions; by 2024 it grew.
# * **C18.** The US market closed with the listing of PDVSA, and reopened with US licences.
# * **C12, C23.** {C12.days_after_rosneft_left} days without a dated dealing after Rosneft's exit; since 2020
#   {C23.kinds_since_2020} of three kinds of costly support.
# * **C03, C11.** "Declining" was true until 2020; the "foundation" needs the partner's barrels.
#
# Causes, motives, and what nobody measured:

# %% tags=["extend"]
settle("C02", "C06", "C09", "C14", "C15", "C20", "C24")

# %% [markdown] tags=["results", "extend"]
# **Reading.** C06: investment fell in dollars; as part of GDP it went from {C06.fdi_of_gdp_2010_16:.1f} to
# {C06.fdi_of_gdp_2018_24:.1f} %. C15: GDP recovered, and the displaced still grew in number.
#
# ## Two debts, two answers
#
# **Before the figure.** Extend the line in your mind. Where does it end, and does anybody say so?

# %% tags=["extend"]
balance = pd.read_csv(dataset("rosneft_balance"), parse_dates=["date"])
items = pd.read_csv(dataset("finance_items"), parse_dates=["period_start"], date_format="mixed")
loan = items[(items["creditor"] == "Russian government") & (items["period_start"] >= "2016")]
fig, ax = plt.subplots(figsize=(9.5, 4.5))
ax.plot(balance["date"], balance["outstanding_usd_bn"], color="#D55E00", marker="o")
ax.plot(loan["period_start"], loan["usd_bn"], "s", color="#0072B2")
for date, dollars, words in zip(loan["period_start"], loan["usd_bn"], loan["measure"], strict=True):
    ax.text(date, dollars, f"  {words}  ", va="center", ha="left" if date.year in [2016, 2019] else "right")
ax.set(title="Rosneft's advance (line), state loan (squares)", ylabel="Billion dollars (nominal)", ylim=(0, 5))
fig.text(0, -0.03, "Sources: Rosneft's statements; TASS, Argus and others named in the tables", fontsize=9)
show(fig, alt="Dollars owed, 2016 to 2026. Line of Rosneft's advance: 4.6 billion at the end of 2017, 0.8 in September "
     "2019. Squares of the state loan: near 3; missed and repaid sums below 1", data=loan.set_index("item")[["usd_bn"]])

# %% [markdown] tags=["results", "extend"]
# **Reading.** The advance was paid down, in oil. The state loan was missed, put off, and stays near three billion. (Never add the
# squares: different measures.) The line would soon reach zero; whether the debt did is **unknown**.
#
# ## Scenarios: the way back
#
# GDP of 2024 is {C16.gdp_2024_of_2013:.1f} % of that of 2013. A scenario says *if*, not *will*. **Before the figure.** If one of
# three rates lasted, when would 2013 be reached?

# %% tags=["extend"]
growth = macro.pivot(index="year", columns="country", values="growth_pct")
growth.loc[2013] = 0  # the base year
gdp = 100 * (1 + growth.loc[2013:2024] / 100).cumprod()
start = gdp.loc[2024, "Venezuela"]
fig, ax = plt.subplots()
ax.plot(gdp["Colombia"], color="#767676", linestyle="--")
ax.plot(gdp["Venezuela"], color="#0072B2", marker="o", markerfacecolor="white")
ax.plot(gdp.loc[:2018, "Venezuela"], color="#0072B2", marker="o")
back = {}
for rate in [8.66, 5.3, 1.5]:  # the central bank for 2025, the IMF for 2024 and for 2025
    back[rate] = np.log(100 / start) / np.log(1 + rate / 100)  # years until 100
    ax.plot([2024, 2024 + back[rate]], [start, 100], color="#CC79A7")
    shown = min(back[rate], 34)
    ax.text(2024 + shown, start * (1 + rate / 100) ** shown, f"{rate} %", va="bottom", ha="right")
ax.set(title="Real GDP and three scenarios", yscale="log", ylabel="2013 = 100 (log axis)", xlim=(2012, 2061))
ax.set_yticks([25, 50, 100], ["25", "50", "100"])
ax.minorticks_off()
fig.text(0, -0.03, "Hollow: IMF estimates; dashed: Colombia. Source: IMF, October 2025; rates: central bank, IMF", fontsize=9)
show(fig, alt="Real GDP of Venezuela, 2013 to 2024, log axis: from 100 to 26 in 2020, then 31, and three straight lines "
     "back to 100 at different speeds; Colombia rises to 133", data=gdp[["Venezuela", "Colombia"]].round(1))

# %% [raw] tags=["question"]
# id: 05-e4
# title: Which question comes first
# minutes: 4
# objective: choose the question of method without a label
# pattern: multiple choice
# answers:
#   answer:
#     kind: text
#     choices: [A, B, C, D]
#     define: "Write one letter in quotes."
# praise: "A share of how much? Multiply the ratio by GDP: the dollars owed shrank by a third, while what stands below the line shrank far more."

# %% [markdown] tags=["results", "extend"]
# **Reading.** A fall by {100 - gdp["Venezuela"].min():.0f} % takes a rise by {100 * (100 / gdp["Venezuela"].min() - 1):.0f} % to undo. From 2024 the way
# takes {back[8.66]:.0f}, {back[5.3]:.0f} or {back[1.5]:.0f} years: a few points, compounded, are decades.
#
# ## One more, without a label
#
# "Venezuela's public debt was {macro.query("country == 'Venezuela' and year == 2013")["debt_gdp_pct"].item():.0f} % of GDP in 2013
# and {macro.query("country == 'Venezuela' and year == 2020")["debt_gdp_pct"].item():.0f} % in 2020. The government borrowed as never
# before." Both are the IMF's numbers. Which question first?
#
# * **A** Is a year without a row a zero?
# * **B** Ordered, or delivered?
# * **C** Compared with which other country?
# * **D** A share of how much?

# %% tags=["your-turn", "check", "extend"]
answer = ...
_ = check("05-e4", answer=answer)

# %% tags=["solution", "extend"]
answer = "D"

# %% tags=["misconception"] name="absent-rows" hint="Both years have a row. Look at how the number is built: something stands above a line, and something below it. Which of the two moved?"
answer = "A"

# %% tags=["misconception"] name="two-clocks" hint="That is the question for a deal with two dates, as in lesson 01. This number is a ratio at one date. Which of its two parts moved?"
answer = "B"

# %% tags=["misconception"] name="baseline" hint="A neighbour helps to judge whether a ratio is large. But the sentence says borrowed, and a ratio has two parts: `macro` has the GDP in dollars of both years. Which part moved?"
answer = "C"

# %% [markdown] tags=["core"]
# ## Recap
#
# * Rises multiply; read rates on a log axis.
# * A jump can be people and label at once: give bounds.
# * A score needs condition, outcome, deadline and judge; the outcome may be an estimate.
#
# **Exit question.** Mend this headline: "Nearly three million left Venezuela in 2018, as forecast".
#
# <details><summary>One way</summary>
#
# "UNHCR counts three million displaced Venezuelans abroad, most under a new label". How many left that year, stocks do not tell;
# and forecast by whom?
#
# </details>
#
# **Next:** [6. Claim audit](06_claim_audit.ipynb), where your own predictions are scored.

# %% [markdown] tags=["sources"]
# (generated)
