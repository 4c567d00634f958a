"""Tracks: the same twin about other countries and periods; words are exchanged everywhere, and nothing is missed."""

import re

import pytest
import yaml
from conftest import ROOT

from alliance.authoring.assignments import assignment_names, header, kept, read_assignment, source_notebook, track_names
from alliance.authoring.digesting import question_checks, start_namespace, working_in
from alliance.authoring.tracks import Exchange
from alliance.authoring.twins import TwinError, read_twin, tracks_of

PAIR = re.compile(r"Venezuela|Russia|Moscow|Soviet|Maduro|Chávez")
TWIN = """# %% [raw] tags=["card"]
# title: T
# question: Q?
# tracks: {{other: {{exchange: {general}}}}}

# %% [markdown]
# About Chile.

# %% track="other"
about = "Peru"

# %% [raw] tags=["question"]
# id: t-q1
# points: 2
# minutes: 1
# objective: o
# title: Chile in 2001
# answers: {{x: {{kind: function, calls: [{{with: [CHL, 2001]}}]}}}}
# tracks: {{other: {own}}}

# %% tags=["solution"]
x = "CHL", 2001
# %% tags=["misconception"] name="late" hint="Chile, a year too
late."
x = "CHL", 2002
"""


def twin(tmp_path, general="{Chile: Peru}", own="{exchange: {CHL: PER, 2001: 1990}}"):
    path = tmp_path / "t.py"
    path.write_text(TWIN.format(general=general, own=own).replace("too\nlate", "too late"), encoding="utf-8")
    return path


def test_words_are_exchanged_everywhere_and_all_at_once(tmp_path):
    path = twin(tmp_path)
    assert tracks_of(path) == ["other"]
    there = read_twin(path, "other")
    question = there.questions["t-q1"]
    assert there.name == "t_other" and question.card["title"] == "Peru in 1990"
    assert question.answers["x"]["calls"] == [{"with": ["PER", 1990]}]
    assert question.solution == 'x = "PER", 1990'
    assert question.variants[0].hint == "Peru, a year too late." and question.variants[0].source == 'x = "PER", 2002'
    swap = Exchange({"AAA": "BBB", "BBB": "AAA", "two words": "one"})
    assert swap.text("AAA BBB AAAA two\nwords") == "BBB AAA AAAA one"


def test_a_track_has_its_own_cells_and_the_main_assignment_has_none_of_them(tmp_path):
    path = twin(tmp_path)
    assert read_twin(path).cells[0].source == "About Chile."
    assert read_twin(path, "other").cells[0].source == 'about = "Peru"'


def test_wrong_turns_that_do_not_exist_there_are_dropped(tmp_path):
    path = twin(tmp_path, own="{exchange: {2001: 1990}, without: {late: no year follows}}")
    assert read_twin(path, "other").questions["t-q1"].variants == []
    assert len(read_twin(path).questions["t-q1"].variants) == 1


@pytest.mark.parametrize(
    ("general", "own", "words"),
    [
        ("{Chile: Peru}", "{exchange: {1066: 1990}}", "t-q1: the track other exchanges '1066'"),
        ("{Chile: Peru, Brazil: Cuba}", "{exchange: {2001: 1990}}", "'Brazil', which occurs nowhere"),
        ("{Chile: Peru}", "{without: {early: no}}", "drops 'early', which does not exist"),
    ],
)
def test_a_word_that_occurs_nowhere_is_an_error(tmp_path, general, own, words):
    with pytest.raises(TwinError, match=re.escape(words)):
        read_twin(twin(tmp_path, general, own), "other")


def test_an_unknown_track_names_the_known_ones(tmp_path):
    with pytest.raises(TwinError, match="known: other"):
        read_twin(twin(tmp_path), "elsewhere")


def test_every_assignment_has_a_track_or_says_why_not():
    with_track = {stem for stem, _ in track_names(ROOT).values()}
    for name in assignment_names(ROOT):
        assert (name in with_track) != bool(read_assignment(ROOT, name).card.get("no_track")), name


@pytest.mark.parametrize("name", track_names(ROOT))
def test_a_track_is_the_same_assignment_elsewhere(name):
    stem, track = track_names(ROOT)[name]
    there, here = read_assignment(ROOT, name), read_assignment(ROOT, stem)
    assert {q.id: q.points for q in there.questions.values()} == {q.id: q.points for q in here.questions.values()}
    if track != "chile-china":
        return
    stay = {q.id for q in there.questions.values() if q.card["kept_on_track"]}
    told = kept(list(there.questions.values()))
    assert told in header(there) and kept(list(here.questions.values())) == ""
    assert re.findall(r"\d+", told) == [id[-1] for id in there.questions if id in stay]
    # The instructors' page names the same ones.
    page = " ".join((ROOT / "docs/teaching-choices.md").read_text("utf-8").split())
    assert not stay or f"`{name[:3]}` {' and '.join(id[-1] for id in there.questions if id in stay)}" in page
    for cell in source_notebook(there).cells:
        question = cell.metadata.get("nbgrader", {}).get("grade_id", "")[:6]
        shown = re.sub(r"### BEGIN [A-Z ]+\n.*?### END[^\n]*", "", cell.source.replace(told, ""), flags=re.DOTALL)
        belongs = next((c.metadata.get("question") for c in there.cells if c.source == cell.source), question)
        if cell.cell_type == "markdown" and belongs not in stay and "RUS Russia" not in shown:
            assert not PAIR.search(shown), shown
    for reason in [yaml.safe_dump(q.card["kept_on_track"]) for q in there.questions.values() if q.id in stay]:
        assert len(reason.split()) > 5


def test_one_line_changes_the_period_of_a_question_as_the_readme_says(tmp_path):
    line = re.search(r"`(ours: \{exchange: [^`]*)`", (ROOT / "README.md").read_text("utf-8"))[1]
    assert f"`{line}`" in (ROOT / "docs/change-it.md").read_text("utf-8")
    text = (ROOT / "assignments/text/a01_history.py").read_text(encoding="utf-8")
    head, card = text.split("# id: a01-q3\n")
    path = tmp_path / "a01_history.py"
    path.write_text(f"{head}# id: a01-q3\n" + card.replace("# tracks:\n", f"# tracks:\n#   {line}\n", 1), "utf-8")
    ours = read_twin(path, "ours")
    assert ours.name == "a01_history_ours" and "2009) & " in ours.questions["a01-q3"].solution
    with working_in(ROOT / "assignments"):
        checks = question_checks(ours.questions["a01-q3"], start_namespace(ours))
    assert set(checks["answers"]) == {"total", "share"}
