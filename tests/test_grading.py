"""A class made from the twin, graded by real nbgrader: each known answer gets what it deserves and is told why."""

import re
import shutil

import pandas as pd
import pytest
from conftest import ROOT

from alliance.authoring.samples import read_manifest
from alliance.authoring.twins import read_twin
from alliance.commands import authoring, grading
from alliance.demo import compare
from alliance.grading.batch import GRADED, GradingError, grade_class, read_outcomes

pytestmark = pytest.mark.slow
A01 = "a01_history"
ASSIGNMENTS = sorted(p.name for p in (ROOT / "assignments/source").iterdir() if p.is_dir())


@pytest.fixture(scope="module")
def samples(graded_class):
    return {s.student: s for s in read_manifest(graded_class, A01)}


@pytest.fixture(scope="module")
def outcomes(graded_class):
    return {o.student: o for o in read_outcomes(graded_class, A01)}


def page(graded_class, student):
    html = (graded_class / "feedback" / student / A01 / f"{A01}.html").read_text(encoding="utf-8")
    text = re.sub(r"<[^>]+>", "", html)
    for entity, sign in (("&#39;", "'"), ("&quot;", '"'), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        text = text.replace(entity, sign)
    return html, text


def test_the_class_is_large_and_of_every_kind(samples):
    assert len(samples) >= 30
    kinds = {s.kind for s in samples.values()}
    assert kinds == {"blank", "model", "alternative", "misconception", "mixture", "damaged"}


def test_nobody_disappears(samples, outcomes, graded_class):
    assert samples.keys() == outcomes.keys()
    table = pd.read_csv(graded_class / f"grades-{A01}.csv")
    assert set(table["student"]) == samples.keys()
    lost = table[table["status"] != GRADED]
    assert len(lost) and (lost["score"] == 0).all() and lost["needs_person"].all()
    assert lost["note"].str.len().gt(10).all()


def test_every_grade_is_what_the_submission_deserves(graded_class, outcomes):
    assert compare(graded_class, A01, list(outcomes.values())) == []


def test_blank_gets_nothing_and_model_gets_all(outcomes):
    assert outcomes["blank"].auto_score == 0
    assert outcomes["model"].auto_score == outcomes["model"].max_auto_score == 12
    assert outcomes["model"].max_score == 20 and outcomes["model"].waits_for_reading


def test_each_wrong_turn_is_met_with_its_own_hint(graded_class, samples):
    wrong = [s for s in samples.values() if s.kind == "misconception"]
    assert len(wrong) >= 20
    for sample in wrong:
        text = " ".join(page(graded_class, sample.student)[1].split())
        ((question, hint),) = sample.hints.items()
        assert f"Not yet: {question}. {hint}" in text, sample.student
        assert text.count("Not yet:") == 1, f"{sample.student} is told about another question too"


def test_feedback_shows_no_hidden_test_no_scheme_no_traceback(graded_class, samples):
    twin = read_twin(ROOT / "assignments/text" / f"{A01}.py")
    regions = [
        line.strip()
        for cell in twin.cells
        for region in re.findall(r"### BEGIN (?:HIDDEN TESTS|MARK SCHEME)\n(.*?)### END", cell.source, flags=re.DOTALL)
        for line in region.splitlines()
        if len(line.strip()) > 20
    ]
    assert len(regions) > 10
    for student in samples:
        html, text = page(graded_class, student)
        assert "Traceback (most recent" not in text and "HIDDEN TESTS" not in html and "MARK SCHEME" not in html
        assert not [line for line in regions if line in text], student


def test_damaged_submissions_are_told_what_happened(graded_class, samples, outcomes):
    for student, sample in samples.items():
        if sample.kind == "damaged" and outcomes[student].status != GRADED:
            _, text = page(graded_class, student)
            assert outcomes[student].why in text


def test_grading_nothing_is_an_error_that_names_the_next_step(tmp_path):
    with pytest.raises(GradingError, match="collect them first"):
        grade_class(ROOT, tmp_path, A01, lambda outcome: None)
    (tmp_path / "submitted/ana" / A01).mkdir(parents=True)
    with pytest.raises(GradingError, match="course release"):
        grade_class(ROOT, tmp_path, A01, lambda outcome: None)


@pytest.mark.long
@pytest.mark.parametrize("name", [name for name in ASSIGNMENTS if name != A01])
def test_every_assignment_and_track_grades_as_it_should(tmp_path, name):
    """A fifth of each sample class through real nbgrader, with whatever kinds fall into it, and the model answers."""
    shutil.copytree(ROOT / "assignments/source" / name, tmp_path / "source" / name)
    authoring.run_release(ROOT, tmp_path, [name])
    authoring.run_sample_class(ROOT, tmp_path, name)
    students = sorted(s.student for s in read_manifest(tmp_path, name))
    kept = {"model", *students[::5]}
    for student in set(students) - kept:
        shutil.rmtree(tmp_path / "submitted" / student)
    outcomes = grading.run_grade(ROOT, tmp_path, name)
    surprises = compare(tmp_path, name, outcomes)
    assert {o.student for o in outcomes} == kept and len(kept) >= 7
    assert [s for s in surprises if s.split(":")[0] in kept] == []
