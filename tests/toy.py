"""A small assignment of every kind of question, and a class that was graded with it: what grading tests share."""

from __future__ import annotations

import shutil
from pathlib import Path

import nbformat
from conftest import ROOT
from nbgrader.api import Gradebook

from alliance.authoring.assignments import source_notebook
from alliance.authoring.digesting import checks_text, twin_checks
from alliance.authoring.samples import answered, model_sources, write_sample_class
from alliance.authoring.twins import Twin, read_twin
from alliance.commands import authoring
from alliance.grading.batch import COURSE
from alliance.grading.course import open_course
from alliance.grading.gradebook import grades_of

TOY = "a90_toy"
TEXT = """\
# %% [raw] tags=["card"]
# title: "Toy"
# question: "Does the grader work?"

# %% tags=["setup"]
import pandas as pd

from alliance import check

table = pd.DataFrame({"year": [2001, 2002, 2003] * 2, "who": list("AAABBB"), "volume": [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]})

# %% [raw] tags=["question"]
# id: a90-q1
# title: A letter
# points: 1
# minutes: 1
# objective: reading a table
# answers:
#   letter: {kind: text, choices: [A, B, C], define: One letter.}

# %% tags=["solution"]
letter = ...
### BEGIN SOLUTION
letter = "B"
### END SOLUTION

# %% tags=["misconception"] name="first-row" hint="You took the first row: who has the larger sum?"
letter = "A"

# %% tags=["test"]
assert check("a90-q1", letter=letter)
### BEGIN HIDDEN TESTS
assert letter == table.groupby("who")["volume"].sum().idxmax()
### END HIDDEN TESTS

# %% [raw] tags=["question"]
# id: a90-q2
# title: A share
# points: 2
# minutes: 2
# objective: part and whole
# answers:
#   share: {kind: number, tolerance: 0.05, range: [0, 100], unit: "%", next: Part by whole.}

# %% tags=["solution"]
share = ...
### BEGIN SOLUTION
share = table.loc[table["who"] == "A", "volume"].sum() / table["volume"].sum() * 100
### END SOLUTION

# %% tags=["alternative"] name="rounded"
share = 28.6

# %% tags=["misconception"] name="counts-rows" hint="You counted rows: add up the volume."
share = (table["who"] == "A").mean() * 100

# %% tags=["misconception"] name="part-to-rest" hint="You set the part against the rest: what is the whole?"
share = 600 / 15

# %% tags=["test"]
assert check("a90-q2", share=share)
### BEGIN HIDDEN TESTS
assert abs(share - 600 / 21) <= 0.06, "not the share"
### END HIDDEN TESTS

# %% [raw] tags=["question"]
# id: a90-q3
# title: A function
# points: 2
# minutes: 3
# objective: a recipe for others
# answers:
#   total:
#     kind: function
#     tolerance: 0.05
#     calls:
#       - with: ["@arms_suppliers", 2001, 2003]
#     next: Try it on one year.

# %% tags=["solution"]
def total(table, first, last):
    ...
    ### BEGIN SOLUTION
    return table.loc[table["year"].between(first, last)].select_dtypes("float").iloc[:, -1].sum()
    ### END SOLUTION

# %% tags=["misconception"] name="ends-left-out" hint="Your years lost their ends: use >= and <=."
def total(table, first, last):
    return table.loc[(table["year"] > first) & (table["year"] < last)].select_dtypes("float").iloc[:, -1].sum()

# %% tags=["test"]
assert check("a90-q3", total=total)
### BEGIN HIDDEN TESTS
for years, wanted in (((2001, 2001), 5), ((2001, 2002), 12)):
    assert abs(total(table.copy(), *years) - wanted) <= 0.06, "not right on a made-up table"
### END HIDDEN TESTS

# %% [raw] tags=["question"]
# id: a90-q4
# title: A figure
# points: 1
# minutes: 3
# objective: axes that say what they show
# answers:
#   ax:
#     kind: figure
#     kinds: [bar, line]
#     xlabel: [year]
#     ylabel: [volume]
#     tolerance: 0.05
#     probes:
#       - {name: volume of 2002, take: {at: 2002}}

# %% tags=["solution"]
ax = ...
### BEGIN SOLUTION
ax = table.groupby("year")["volume"].sum().plot(xlabel="year", ylabel="volume")
### END SOLUTION

# %% tags=["misconception"] name="mean-not-sum" hint="You drew the mean of each year: add up instead."
ax = table.groupby("year")["volume"].mean().plot(xlabel="year", ylabel="volume")

# %% tags=["test"]
assert check("a90-q4", ax=ax)
### BEGIN HIDDEN TESTS
from alliance import figure_facts

points = figure_facts(ax)["series"][0]["points"]
assert points["2003"] == 9, "2003 is not right"
### END HIDDEN TESTS

# %% [raw] tags=["question"]
# id: a90-q5
# title: An essay
# points: 3
# minutes: 5
# objective: writing

# %% [markdown] tags=["task"]
# Write.
#
# ### BEGIN MARK SCHEME
# Three for a text.
# ### END MARK SCHEME

# %% [markdown] tags=["essay"]
# *Write your text here.*
"""


def make_repository(folder: Path, settings: str = "") -> Path:
    """A repository that holds nothing but the course's nbgrader settings, and more of them if you like."""
    (folder / "assignments/text").mkdir(parents=True)
    config = (ROOT / "assignments/nbgrader_config.py").read_text(encoding="utf-8")
    (folder / "assignments/nbgrader_config.py").write_text(config + settings, encoding="utf-8")
    return folder


def release(repository: Path, root: Path, *changes: tuple[str, str]) -> Twin:
    """Write the toy's twin with some text replaced, build it, release it into a course root."""
    text = TEXT
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    path, source = repository / "assignments/text" / f"{TOY}.py", root / "source" / TOY
    path.write_text(text, encoding="utf-8")
    source.mkdir(parents=True, exist_ok=True)
    twin = read_twin(path)
    nbformat.write(source_notebook(twin), source / f"{TOY}.ipynb")
    (source / "checks.json").write_text(checks_text(twin_checks(twin, source)), encoding="utf-8")
    authoring.run_release(repository, root, [TOY])
    return twin


def hand_in(root: Path, student: str, notebook) -> Path:
    """Write a submission; the folder it lies in."""
    folder = root / "submitted" / student / TOY
    folder.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, folder / f"{TOY}.ipynb")
    return folder


def make_class(repository: Path, root: Path, own: dict[str, dict[str, str]]) -> None:
    """The released toy and its sample class (without the loop that takes ten seconds), and answers of one's own."""
    twin = release(repository, root)
    write_sample_class(root, twin)
    shutil.rmtree(root / "submitted/damaged-endless-loop")
    blank = nbformat.read(root / "release" / TOY / f"{TOY}.ipynb", as_version=4)
    for student, answers in own.items():
        hand_in(root, student, answered(blank, {**model_sources(twin), **answers}))


def scores(root: Path) -> dict[tuple[str, str], float | None]:
    """Automatic scores in the gradebook by student and grade id."""
    with Gradebook(open_course(ROOT, root).coursedir.db_url, COURSE) as gradebook:
        return {(s, g): grade.auto_score for s, g, grade in grades_of(gradebook, TOY, TOY)}
