# %% [raw] tags=["card"]
# title: "Assignment 00: How handing in works"
# question: "Three small tasks that teach the tools: replace the dots, read a hint, restart, hand in."
# claims: []
# no_track: "It teaches the tools; of its table only the rows are counted."

# %% [markdown]
# This assignment is about the tools only. Every later one works the same way:
#
# 1. Read the task.
# 2. Replace the dots `...` by your answer.
# 3. Run the cell (Shift+Enter).
# 4. Run the check below it.
#
# A check answers in one line. **Right** means that the answer agrees. **Not yet** says what is wrong, and
# below it Jupyter prints a red `AssertionError`. Nothing is broken: that is how a check stops the notebook.
# Correct the answer, run its cell again, then the check again, as often as you like. Here, go from top to
# bottom.

# %% tags=["setup"]
import pandas as pd

from alliance import check, dataset

# %% [raw] tags=["question"]
# id: a00-q1
# title: Replace the dots
# points: 1
# minutes: 3
# objective: giving an answer and checking it
# pattern: soft-landing
# answers:
#   rows:
#     kind: number
#     define: "Write len(deliveries) where the dots are, run that cell, then run the check again."
#     next: "len(deliveries) counts the rows of the table."
# praise: "That is the whole procedure: answer, run, check."

# %% [markdown]
# The first line of the cell loads a table: major arms delivered to Venezuela, 1995 to 2024. **How many rows
# does the table have?** Put the whole number into `rows`. `len(deliveries)` counts the rows of that table;
# typing the number is just as right.

# %% tags=["solution"]
deliveries = pd.read_csv(dataset("arms_deliveries"))
rows = ...
### BEGIN SOLUTION
rows = len(deliveries)
### END SOLUTION

# %% tags=["alternative"] name="shape"
deliveries = pd.read_csv(dataset("arms_deliveries"))
rows = deliveries.shape[0]

# %% tags=["alternative"] name="index"
deliveries = pd.read_csv(dataset("arms_deliveries"))
rows = deliveries.index.size

# %% tags=["alternative"] name="numpy-integer"
deliveries = pd.read_csv(dataset("arms_deliveries"))
rows = deliveries["tiv"].count()

# %% tags=["misconception"] name="columns" hint="You counted the columns. A row runs from left to right, one below the other: what does len() of the table itself give?"
deliveries = pd.read_csv(dataset("arms_deliveries"))
rows = len(deliveries.columns)

# %% tags=["misconception"] name="cells" hint="You counted every cell of the table (.size), rows times columns. Count the rows alone: len() of the table."
deliveries = pd.read_csv(dataset("arms_deliveries"))
rows = deliveries.size

# %% tags=["misconception"] name="last-label" hint="You read the number at the left of the last row. Python counts those labels from 0, so the last label is not yet the count. Use len() of the table."
deliveries = pd.read_csv(dataset("arms_deliveries"))
rows = deliveries.index[-1]

# %% tags=["misconception"] name="deals" hint="You counted the deals. A deal delivered over several years has several rows. Count the rows: len() of the table."
deliveries = pd.read_csv(dataset("arms_deliveries"))
rows = deliveries["deal_id"].nunique()

# %% tags=["test"]
assert check("a00-q1", rows=rows)
### BEGIN HIDDEN TESTS
# The same count, taken another way from a fresh copy of the table.
fresh = pd.read_csv(dataset("arms_deliveries"))
assert rows == sum(1 for _ in fresh.itertuples()), "rows is not the number of rows of the table"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     What is one row of a table, and which function of Python counts things?
#   - >-
#     Put `len(deliveries)` in the place of the dots, run the cell with Shift+Enter, then run the check.
# reasoning: >-
#   `len()` of a table counts its rows, whatever the columns hold. The trap is to read the label at the left of
#   the last row: Python counts labels from zero, so the last label is one less than the count. Let the table be
#   counted by the computer, and not by eye: when the table changes, the answer follows. To check yourself,
#   compare with `deliveries.shape`, which gives rows and columns.

# %% [raw] tags=["question"]
# id: a00-q2
# title: A wrong answer on purpose
# points: 1
# minutes: 4
# objective: reading a hint and acting on it
# pattern: bug-hunt
# answers:
#   years:
#     kind: number
#     define: "Write a whole number or a small sum where the dots are."
#     next: "Try it on your fingers with a short period: how many years are 2001, 2002 and 2003?"
# praise: "You read a hint, changed one thing and checked again: that is the habit."

# %% [markdown]
# How many calendar years are there **from 1995 to 2024, both of them included**? The cell below holds an
# answer that is wrong on purpose. First run it **as it is**, then run the check and read the hint. After
# that change the line, run it again and check again.
#
# Later assignments know many such wrong turns. A hint names the error and one next step; it never tells the
# answer.

# %% tags=["solution"]
years = 2024 - 1995
### BEGIN SOLUTION
years = 2024 - 1995 + 1
### END SOLUTION

# %% tags=["alternative"] name="range"
years = len(range(1995, 2025))

# %% tags=["alternative"] name="float"
years = 2025.0 - 1995.0

# %% tags=["misconception"] name="as-given" hint="This is what a hint looks like. Subtracting counts the steps between the two years, so one end is left out. Test it on a short period: 2001 to 2003 are three years, but 2003 - 2001 is 2. What must be added?"
years = 2024 - 1995

# %% tags=["misconception"] name="too-many" hint="Now it is one too many: only one year was missing from the subtraction. Test your formula on 2001 to 2003, which are three years."
years = 2024 - 1995 + 2

# %% tags=["misconception"] name="years-with-rows" hint="You counted the years that occur in the table. Some years have no row, because nothing was delivered. The question is about the calendar, not about the table."
years = pd.read_csv(dataset("arms_deliveries"))["delivery_year"].nunique()

# %% tags=["misconception"] name="took-away" hint="You took one away. Subtracting leaves one end out already, so the count must grow, not shrink. Test it on 2001 to 2003, which are three years."
years = 2024 - 1995 - 1

# %% tags=["test"]
assert check("a00-q2", years=years)
### BEGIN HIDDEN TESTS
assert years == sum(1 for year in range(1900, 2100) if 1995 <= year <= 2024), "years does not count both ends"
### END HIDDEN TESTS

# %% [raw] tags=["help"]
# hints:
#   - >-
#     Count 2001, 2002 and 2003 on your fingers, then compute 2003 - 2001. Do the two agree?
#   - >-
#     Subtracting counts the steps between two years. Add to the line what makes your small case right.
# reasoning: >-
#   Subtracting two years counts the steps between them, as posts and fences do: three posts, two fences. When
#   both ends belong to the period there is one more year than there are steps, so one is added. The same trap
#   returns with `range`, which stops before its second number. Whenever you are unsure, try the formula on a
#   period that you can count on one hand.

# %% [raw] tags=["question"]
# id: a00-q3
# title: Restart and run all
# points: 1
# minutes: 5
# objective: finding out what your notebook really does from top to bottom
# pattern: hidden-state
# answers:
#   load_after_restart:
#     kind: number
#     define: "Restart, run all, read the number below the second cell and write it where the dots are."
#     next: "Choose Kernel, Restart Kernel and Run All Cells, and read the number below it again."
# praise: "What counts is the notebook run once, from top to bottom. That is how it is graded."

# %% [markdown]
# Have questions 1 and 2 right before you start. A notebook remembers every cell you ran, in the order in
# which you ran it. The next two cells turn a load of two tonnes into kilograms. **Run the first once and
# the second three times**, and watch the number below it: it is wrong from the second run on, though the
# code is right.
#
# Then choose **Kernel, Restart Kernel and Run All Cells**. The memory is emptied and every cell runs once,
# from the top, until a check fails: here that is the last one, while the dots are still there. **Which
# number stands below the second cell now?** Write it into `load_after_restart`, without a unit.

# %% tags=["setup"]
load = 2  # tonnes

# %% tags=["setup"]
load = load * 1000  # kilograms
load

# %% tags=["solution"]
load_after_restart = ...
### BEGIN SOLUTION
load_after_restart = 2000
### END SOLUTION

# %% tags=["alternative"] name="the-name-itself"
load_after_restart = load

# %% tags=["alternative"] name="float"
load_after_restart = 2e3

# %% tags=["misconception"] name="tonnes" hint="That is the load in tonnes, before the second cell has run. After Restart and Run All the second cell has run too: read the number below it."
load_after_restart = 2

# %% tags=["misconception"] name="ran-twice" hint="The second cell has run twice, and each run multiplied once more. Choose Kernel, Restart Kernel and Run All Cells, and read the number again before you run anything else."
load_after_restart = 2_000_000

# %% tags=["misconception"] name="ran-three-times" hint="That is the number after three runs in a row. Now choose Kernel, Restart Kernel and Run All Cells, so that every cell runs once, and read it again."
load_after_restart = 2_000_000_000

# %% tags=["misconception"] name="divided" hint="You divided. A kilogram is smaller than a tonne, so it takes more of them. You need not calculate: read the number below the second cell after Restart and Run All."
load_after_restart = 2 / 1000

# %% tags=["test"]
assert check("a00-q3", load_after_restart=load_after_restart)
### BEGIN HIDDEN TESTS
tonnes = 2
assert load_after_restart == sum(1000 for _ in range(tonnes)), "not the value after one run"
### END HIDDEN TESTS

# %% [markdown]
# ## Save and hand in
#
# 1. *Kernel, Restart Kernel and Run All Cells* once more. It should now run to the end, with three times
#    **Right**.
# 2. Save: Ctrl+S (Cmd+S on a Mac). An unsaved answer is not handed in.
# 3. Hand in this file the way your class does it, and **keep its name**. If you learn alone, you are done:
#    the larger assignments work in just this way.
#
# Points are given when your file is run again from the top, on another computer. So never write a path of
# your own computer into a cell: `dataset("arms_deliveries")` finds the table everywhere.

# %% [raw] tags=["help"]
# hints:
#   - >-
#     How often does each cell run when the notebook is run once, from top to bottom?
#   - >-
#     Choose Kernel, Restart Kernel and Run All Cells, and read the number below the second cell before you run
#     anything else.
# reasoning: >-
#   A notebook keeps what earlier runs left behind, so a cell that changes its own input gives another result each
#   time it runs. After a restart nothing is left behind: the first cell sets the load, the second multiplies it
#   once. This is the only state that another reader, or a grader, will ever see. So restart and run all before
#   you believe a number, and write cells that give the same result when they run twice: keep the old name, and
#   give the new value a new one.
