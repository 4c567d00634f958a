"""Damage at random, graded for real: a score for each, a log of what was mended, and no untouched point lost."""

import shutil

import nbformat
import pytest
from conftest import ROOT
from hypothesis import HealthCheck, given, settings
from nbgrader.api import Gradebook
from test_inspection import TWIN, damages

from alliance.commands import authoring
from alliance.grading.batch import COURSE, GRADED, Job, grade_one, with_scores
from alliance.grading.course import open_course
from alliance.grading.gradebook import grades_of
from alliance.grading.inspection import inspect
from alliance.grading.isolated import released_notebook
from alliance.grading.receipts import read_receipt

pytestmark = pytest.mark.slow
A01, STUDENT = "a01_history", "damaged"
POINTS = {f"{q.id}-check": q.points for q in TWIN.questions.values() if q.answers}


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    root = tmp_path_factory.mktemp("class")
    shutil.copytree(ROOT / "assignments/source" / A01, root / "source" / A01)
    authoring.run_release(ROOT, root, [A01])
    (root / "submitted" / STUDENT / A01).mkdir(parents=True)
    return root


def holds(root, data: bytes, untouched: dict[str, str]) -> None:
    """Hand a damaged notebook in, grade it, and look at what became of it."""
    (root / "submitted" / STUDENT / A01 / f"{A01}.ipynb").write_bytes(data)
    outcome = grade_one(Job(ROOT, root, A01, STUDENT, "x"))
    assert outcome.status == GRADED, outcome.why
    api = open_course(ROOT, root)
    with Gradebook(api.coursedir.db_url, COURSE) as gradebook:
        outcome = with_scores(gradebook, outcome)
        scores = {grade_id: grade.auto_score for _, grade_id, grade in grades_of(gradebook, A01, A01, STUDENT)}
    assert outcome.auto_score is not None and 0 <= outcome.auto_score <= sum(POINTS.values())
    for grade_id, points in POINTS.items():
        if grade_id.replace("-check", "-answer") in untouched:
            assert scores[grade_id] == points, (grade_id, outcome.repairs)
    repairs = inspect(data, released_notebook(api.coursedir, A01, A01)).repairs
    assert read_receipt(root, A01, STUDENT)["repairs"] == outcome.repairs == repairs
    graded = nbformat.read(root / "autograded" / STUDENT / A01 / f"{A01}.ipynb", as_version=4)
    assert all(repair in graded.cells[0].source for repair in repairs), "the student is not told"


@settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(damage=damages())
def test_thirty_damages_cost_no_untouched_point(course, damage):
    holds(course, *damage)


@pytest.mark.long
@settings(max_examples=100, deadline=None, print_blob=True, suppress_health_check=list(HealthCheck))
@given(damage=damages())
def test_new_damages_each_time_cost_no_untouched_point(course, damage):
    holds(course, *damage)
