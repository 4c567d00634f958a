"""The class report counts everybody once, knows every wrong turn by name, and never lies where students look."""

import json
import re

import pytest
from conftest import ROOT

from alliance.authoring.samples import read_manifest
from alliance.authoring.twins import read_twin
from alliance.commands import grading
from alliance.grading.batch import Outcome, note_down, read_outcomes
from alliance.grading.course import GradingError
from alliance.grading.receipts import read_receipt, save_receipt
from alliance.grading.report import (
    BLANK,
    FORM,
    HIDDEN,
    MOST_NAMES,
    RIGHT,
    STOPPED,
    STUDENTS_FOLDERS,
    UNFORESEEN,
    names,
    what_happened,
    write_report,
    wrong_turns,
)  # fmt: skip

A01 = "a01_history"
TWIN = read_twin(ROOT / "assignments/text" / f"{A01}.py")
ASKED = TWIN.questions["a01-q3"]
KNOWN = next(variant for variant in ASKED.variants if variant.hint)
HINT, NAMED = KNOWN.hint, KNOWN.name


def judged(words, score=0.0):
    return {"score": score, "points": 2.0, "words": words, "basis": ""}


@pytest.mark.parametrize(
    ("words", "score", "way"),
    [
        ("Right: a01-q3. Well done.\n", 2.0, RIGHT),
        ("Right: a01-q3. Well done.\n", 0.0, HIDDEN),
        (f"Not yet: a01-q3. {HINT}\n", 0.0, NAMED),
        (f"Not yet: a01-q2. {HINT}\n", 0.0, STOPPED),
        (f"Not yet: a01-q3. I say: {HINT}\n", 0.0, FORM),
        ("Not yet: a01-q3. `share` is still `...`: give it your answer.\n", 0.0, BLANK),
        ("Not yet: a01-q3. `share` is not right yet. Go through your steps.\n", 0.0, UNFORESEEN),
        ("Not yet: a01-q3. `share` should be a number; it is text (in quotes).\n", 0.0, FORM),
        ("", 0.0, STOPPED),
    ],
)
def test_each_end_of_a_check_is_told_apart(words, score, way):
    assert what_happened(ASKED, judged(words, score)) == way


def a_class(root):
    """Three students on record, and one who could not be read; what students wrote holds markup."""
    nasty = "O'Hara & co"
    words = {
        "ana": ("Right: a01-q3. Yes.\n", 2.0), nasty: (f"Not yet: a01-q3. {HINT}\n", 0.0),
        "bo": (f"Not yet: a01-q3. {HINT}\n", 0.0),
    }  # fmt: skip
    for student, (said, score) in words.items():
        (root / "submitted" / student / A01).mkdir(parents=True)
        receipt = {"student": student, "assignment": A01, "unreadable": None, "unprotected": {}, "values": {}}
        save_receipt(root, {**receipt, "tests": {"a01-q3-check": judged(said, score)}})
        outcome = Outcome(student, A01, "graded", score, 20, score, 12, True, isolation="namespaces")
        outcome.repairs = ["a01-q1-check, a01-q2-check had been changed <script>alert(1)</script>"]
        note_down(root, A01, outcome)
    (root / "submitted/cy" / A01).mkdir(parents=True)
    note_down(root, A01, Outcome("cy", A01, "needs a person", 0, 20, 0, 12, why="the file is <b>empty</b>"))


def test_the_page_stands_alone_and_escapes_what_students_wrote(tmp_path):
    a_class(tmp_path)
    path = write_report(ROOT, tmp_path, A01)
    page = path.read_text(encoding="utf-8")
    assert path == tmp_path / f"report-{A01}.html"
    assert "<script" not in page and "<b>" not in page and "&lt;script&gt;alert(1)" in page
    assert "O&#39;Hara &amp; co" in page
    assert not re.search(r"(src|href)=\"(?!data:)|https?://|@import|url\(", page)
    assert '<meta name="viewport" content="width=device-width' in page
    alts = re.findall(r'<img src="data:image/svg\+xml;base64,[^"]+" alt="([^"]+)"', page)
    assert len(alts) == 2 == page.count("<img") and all(40 <= len(alt) <= 250 for alt in alts)
    told = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))
    assert "Handed in 4" in told and "Graded 3" in told and "Wait for you 1" in told
    assert f"2 of 3 took the wrong turn {NAMED.replace('-', ' ')} in a01-q3" in told and HINT[:40] in told
    assert "several cells had been changed" in told and "namespaces: 3" in told and "nothing was run: 1" in told


def test_everybody_is_counted_once(tmp_path):
    a_class(tmp_path)
    receipts = {p.stem: json.loads(p.read_text()) for p in (tmp_path / "receipts" / A01).glob("*.json")}
    results, turns = wrong_turns(TWIN, receipts)
    third = next(r for r in results if r.id == "a01-q3")
    assert third.ways.total() == 3 and third.known == 2 and third.reached == pytest.approx(1 / 3)
    assert [(t.name, len(t.students)) for t in turns] == [(NAMED, 2)]
    assert sum(r.ways.total() for r in results) == 3


@pytest.mark.parametrize("folder", STUDENTS_FOLDERS)
def test_the_report_is_refused_where_students_get_something_from(folder, tmp_path):
    a_class(tmp_path)
    inside = tmp_path / folder / "ana" / A01 / "report.html"
    with pytest.raises(GradingError, match="names and scores"):
        write_report(ROOT, tmp_path, A01, inside)
    with pytest.raises(GradingError, match="names and scores"):
        write_report(ROOT, tmp_path, A01, tmp_path / "other" / ".." / folder / "r.html")
    assert not inside.exists()


def test_a_class_that_was_not_graded_has_no_report(tmp_path):
    with pytest.raises(GradingError, match="course grade"):
        write_report(ROOT, tmp_path, A01)


def test_long_lists_of_names_are_cut():
    assert names(["a"]) == "a"
    assert names([f"s{i}" for i in range(MOST_NAMES + 5)]).endswith(" and 5 more")


@pytest.mark.slow
def test_every_wrong_turn_of_the_sample_class_is_known_by_its_name(graded_class):
    samples = read_manifest(graded_class, A01)
    for sample in samples:
        receipt = read_receipt(graded_class, A01, sample.student)
        for question, hint in sample.hints.items():
            variant = next(v for v in TWIN.questions[question].variants if v.hint == hint)
            assert what_happened(TWIN.questions[question], receipt["tests"][f"{question}-check"]) == variant.name
    known = {v.name for q in TWIN.questions.values() for v in q.variants if v.hint}
    receipts = {s.student: read_receipt(graded_class, A01, s.student) for s in samples}
    results, turns = wrong_turns(TWIN, {s: r for s, r in receipts.items() if not r["unreadable"]})
    assert {turn.name for turn in turns} == known
    assert {r.ways.total() for r in results} == {sum(not r["unreadable"] for r in receipts.values())}


@pytest.mark.slow
def test_the_report_names_the_class_and_a_students_page_nobody_else(graded_class):
    page = grading.run_report(ROOT, graded_class, A01).read_text(encoding="utf-8")
    everybody = [o.student for o in read_outcomes(graded_class, A01)]
    assert "damaged-empty-file" in page and "the file is empty" in page
    assert not [p for f in STUDENTS_FOLDERS for p in (graded_class / f).rglob("*report*")]
    for student in everybody:
        own = (graded_class / "feedback" / student / A01 / f"{A01}.html").read_text(encoding="utf-8")
        assert not [other for other in everybody if "-" in other and other != student and other in own], student
