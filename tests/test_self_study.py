"""Hints, worked answers and progress: kept on one machine, shown in the right order, never in the way."""

import json
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from click.testing import CliRunner
from conftest import ROOT

from alliance import attempts, check
from alliance.authoring.assignments import assignment_names, read_assignment, track_names
from alliance.authoring.digesting import facts_of, start_namespace, working_in
from alliance.authoring.twins import read_twin
from alliance.authoring.worked import whole_answer, worked_answers, worked_text
from alliance.cli import main
from alliance.names import UnknownName
from alliance.progress import INTERVALS, calibration, calibration_figure, my_progress, note_recalled, show_progress
from alliance.solutions import NoWorkedAnswers, next_page, solution

DAY = date(2026, 3, 10)


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    """A fresh machine, in a notebook."""
    monkeypatch.setenv("ALLIANCE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("ALLIANCE_BUILD", raising=False)
    monkeypatch.setattr(attempts, "in_notebook", lambda: True)
    return tmp_path / "home"


@pytest.fixture
def bundle(tmp_path, home) -> Path:
    """A student's folder: two lessons, one assignment, no worked answers."""
    folder = tmp_path / "course"
    for name in ("notebooks/00_start_here.ipynb", "notebooks/01_history.ipynb", "notebooks/checks.json",
                 "datasets/datapackage.json"):  # fmt: skip
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes((ROOT / name).read_bytes())
    for name in ("a01_history.ipynb", "checks.json"):
        (folder / "assignments/a01_history").mkdir(parents=True, exist_ok=True)
        (folder / "assignments/a01_history" / name).write_bytes(
            (ROOT / "assignments/source/a01_history" / name).read_bytes()
        )
    return folder


@pytest.fixture
def self_study(bundle) -> Path:
    """The same folder with worked answers."""
    (bundle / "solutions").mkdir()
    twin = read_twin(ROOT / "assignments/text/a01_history.py")
    text = worked_text(worked_answers(twin, ROOT / "assignments"))
    (bundle / "solutions/a01_history.json").write_text(text, encoding="utf-8")
    (bundle / "solutions/chile-china").mkdir()
    track = read_twin(ROOT / "assignments/text/a01_history.py", "chile-china")
    text = worked_text(worked_answers(track, ROOT / "assignments"))
    (bundle / "solutions/chile-china/a01_history.json").write_text(text, encoding="utf-8")
    return bundle


def at(folder, monkeypatch):
    monkeypatch.chdir(folder / "assignments/a01_history")


def test_hints_come_first_then_an_attempt_then_the_worked_answer(self_study, monkeypatch, capsys):
    at(self_study, monkeypatch)
    first, second, third = (str(solution("a01-q2")) for _ in range(3))
    assert "Hint 1" in first and "Hint 2" not in first and "Hint 2" in second
    assert "none so far" in third and "```python" not in third
    check("a01-q2", zero_years=...)
    assert "none so far" in str(solution("a01-q2"))
    check("a01-q2", zero_years=12)
    check("a01-q2", zero_years=12)
    assert "(1 so far)" in str(solution("a01-q2"))
    check("a01-q2", zero_years=13)
    page = str(solution("a01-q2"))
    assert "reindex(range(1995, 2025)" in page and "**Why**" in page and "`zero_years`: " in page
    assert solution("a01-q2")._repr_markdown_() == page


def test_a_right_answer_opens_the_worked_one_at_once(self_study, monkeypatch):
    at(self_study, monkeypatch)
    assert check("a01-q1", answer="D")
    assert "**Why**" in str(solution("a01-q1"))


def test_attempts_without_hints_still_get_the_hints_first(self_study, monkeypatch):
    at(self_study, monkeypatch)
    for years in (1, 2, 3):
        check("a01-q2", zero_years=years)
    pages = [str(solution("a01-q2")) for _ in range(3)]
    assert ["**Why**" in page for page in pages] == [False, False, True]


def test_what_has_no_worked_answer_says_so(self_study, monkeypatch):
    at(self_study, monkeypatch)
    assert "no one right answer" in str(solution("a01-q8"))
    assert "unfold" in str(solution("01-e1"))
    assert "There is no task called '01-e9'. Nearest names: 01-e4" in str(solution("01-e9"))
    with pytest.raises(UnknownName, match="a01-q1"):
        next_page("a01-q11")
    assert "Nearest names: a01-q1" in str(solution("a01-q11"))
    for name in ("a01", "A01_history"):
        assert "a01 is an assignment" in str(solution(name)) and "a01-q1, a01-q2, a01-q3" in str(solution(name))
    told = str(solution("01-q2"))  # no lesson has questions
    assert "There is no question called '01-q2'. Nearest names: a01-q2" in told


def test_capitals_name_the_same_question(self_study, monkeypatch):
    at(self_study, monkeypatch)
    assert "Hint 1" in str(solution(" A01-Q2 ")) and "Hint 2" in str(solution("a01-q2"))


def test_a_track_has_its_own_help(self_study, monkeypatch):
    at(self_study, monkeypatch)
    page = str(solution("a01-q2", track="chile-china"))
    assert "--track chile-china" in page
    check("a01-q1", answer="D")
    ours, other = str(solution("a01-q1")), str(solution("a01-q1", track="chile-china"))
    assert "**Why**" in ours and "**Why**" in other and ours != other
    assert "Nearest names: chile-china" in str(solution("a01-q1", track="chile-chinas"))


def test_a_class_copy_sends_to_the_instructor(bundle, monkeypatch):
    at(bundle, monkeypatch)
    with pytest.raises(NoWorkedAnswers, match="from your instructor"):
        next_page("a01-q2")
    assert "from your instructor" in str(solution("a01-q2"))
    result = CliRunner().invoke(main, ["solution", "a01-q2"])
    assert result.exit_code == 1 and "instructor" in result.output


def test_the_repository_shows_them_too(home, monkeypatch):
    monkeypatch.chdir(ROOT)
    result = CliRunner().invoke(main, ["solution", "a03-q4"])
    assert result.exit_code == 0 and "Hint 1" in result.output


@pytest.mark.parametrize("name", [*assignment_names(ROOT), *track_names(ROOT)])
def test_every_worked_answer_runs_and_is_right(name):
    twin = read_assignment(ROOT, name)
    with working_in(ROOT / "assignments"):
        namespace = start_namespace(twin)
        for question in (q for q in twin.questions.values() if q.answers):
            model = facts_of(question, question.solution, namespace, "the model answer")
            shown = facts_of(question, whole_answer(question.solution), namespace, "the worked answer")
            assert repr(shown) == repr(model), question.id
    answers = worked_answers(twin, ROOT / "assignments")
    assert answers.keys() == twin.questions.keys()
    assert all(a.get("essay") or (a["gives"] and len(a["hints"]) == 2) for a in answers.values())


def test_outside_a_notebook_nothing_is_noted(bundle, home, monkeypatch):
    monkeypatch.undo()
    monkeypatch.setenv("ALLIANCE_HOME", str(home))
    at(bundle, monkeypatch)
    assert check("a01-q1", answer="D")
    assert not home.exists()


def test_a_folder_that_cannot_be_written_stops_no_check(bundle, home, monkeypatch, capsys):
    home.write_text("a file where a folder should be")
    at(bundle, monkeypatch)
    assert check("a01-q1", answer="D")


def test_a_damaged_line_is_passed_over(bundle, home, monkeypatch):
    at(bundle, monkeypatch)
    check("a01-q1", answer="D")
    with (home / "attempts.jsonl").open("a") as file:
        file.write('{half\n["list"]\n{"question": "a01-q2", "right": true, "day": "yesterday"}\n')
    assert list(attempts.read_attempts()) == ["a01-q1"]


def run_progress(folder, monkeypatch, *words):
    monkeypatch.chdir(folder)
    return CliRunner().invoke(main, ["progress", *words])


def test_a_fresh_machine_is_told_what_to_do_first(bundle, monkeypatch):
    result = run_progress(bundle, monkeypatch)
    assert result.exit_code == 0 and "lesson 00" in result.output and "sent nowhere" in result.output


def test_progress_counts_what_is_right(bundle, monkeypatch):
    at(bundle, monkeypatch)
    check("a01-q1", answer="D")
    check("a01-q2", zero_years=1)
    mine = my_progress(bundle)
    (unit,) = mine.assignments
    assert (unit.passed, len(unit.questions), unit.state) == (1, 7, "begun")
    assert {lesson.state for lesson in mine.lessons} == {"not yet"}
    assert "1 of 7   begun" in run_progress(bundle, monkeypatch).output


def lesson_passed(home, day):
    home.mkdir(exist_ok=True)
    (home / "attempts.jsonl").write_text(
        json.dumps({"question": "01-e1", "right": True, "day": day.isoformat()}) + "\n"
    )


def test_recall_comes_due_at_growing_intervals(bundle, home):
    lesson_passed(home, DAY)
    assert my_progress(bundle, DAY).due == []
    day = DAY
    for number, interval in enumerate(INTERVALS):
        due = date.fromordinal(day.toordinal() + interval)
        assert my_progress(bundle, date.fromordinal(due.toordinal() - 1)).due == []
        (recall,) = my_progress(bundle, due).due
        assert recall.lesson == "01_history" and recall.due == due and len(recall.prompts) >= 3
        following = note_recalled("01", bundle, due)
        assert (following is None) == (number == len(INTERVALS) - 1)
        day = due
    assert my_progress(bundle, date(2030, 1, 1)).due == []
    with pytest.raises(UnknownName):
        note_recalled("07", bundle)


def predictions(home, count):
    home.mkdir(exist_ok=True)
    notes = {f"k{n}": {"value": 10 if n % 2 else 90, "sure": 50 + 5 * n, "result": 12} for n in range(count)}
    (home / "predictions.json").write_text(json.dumps(notes))


def test_calibration_is_drawn_from_enough_results_on(bundle, home, monkeypatch, capsys):
    predictions(home, 4)
    result = run_progress(bundle, monkeypatch)
    assert "From 5 results on" in result.output and not list(bundle.glob("**/*.png"))
    show_progress(bundle)
    assert "from 5 on" in capsys.readouterr().out
    predictions(home, 10)
    result = run_progress(bundle, monkeypatch, "--plot", "mine.png")
    assert "10 with a result" in result.output and (bundle / "mine.png").stat().st_size > 5000
    show_progress(bundle)


def test_bands_hold_every_confidence_once():
    scored = pd.DataFrame(
        {"sure": [50, 69, 69.5, 70, 89, 90, 100], "hit": [True, False, True, True, True, False, True]}
    )
    bands = calibration(scored)
    assert list(bands["guesses"]) == [3, 2, 2] and bands["guesses"].sum() == len(scored)
    assert list(bands["right"].round()) == [67, 100, 50]
    (line,) = calibration_figure(scored).axes[0].get_lines()
    assert list(line.get_xdata()) == list(line.get_ydata()) == [50, 100]
