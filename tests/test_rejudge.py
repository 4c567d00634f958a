"""A class is judged again from receipts: the same scores as grading afresh, and no student's code is run."""

import json
import shutil
import tempfile

import nbformat
import pandas as pd
import pytest
from nbgrader.api import Gradebook
from toy import TEXT, TOY, hand_in, make_class, make_repository, release, scores

from alliance.checks import check
from alliance.commands import grading
from alliance.digests import _keys, candidates, knowing, opens_exactly, seal, unseal
from alliance.grading import rejudge
from alliance.grading.arguments import Arguments
from alliance.grading.batch import COURSE, grade_class, read_journal
from alliance.grading.course import GradingError, open_course
from alliance.grading.judge import Zygote
from alliance.grading.receipts import Basis, read_receipt
from alliance.grading.rejudge import NotOnRecord, RecordedFunction, rejudge_class

#: Wrong at the tolerance of the check and right at a wider one; and wrong in a way nobody foresaw.
OWN = {"near": {"a90-q2": "share = 29.2"}, "unforeseen": {"a90-q2": "share = 61.5"}}


# ---- fast ---------------------------------------------------------------------------------------------------


def test_a_long_argument_is_recorded_by_its_digest_and_a_short_one_as_it_is():
    table = pd.DataFrame({"year": range(100), "tiv": 1.5})
    of = Arguments().of
    assert of(table).recorded[0] == "sha256" and of(2010).recorded == ["int", "0x7da"]
    assert of(table.assign(tiv=1.6)).recorded != of(table).recorded == of(table.copy()).recorded
    assert of(table).digest and of(2010).digest is None


def test_a_recorded_function_answers_what_it_answered():
    table = pd.DataFrame({"year": range(100), "tiv": 1.5})
    of = Arguments().of
    calls = [
        [[[of(table).recorded, of(1).recorded], {}], {"value": ["float", "2.5"]}],
        [[[of(table).recorded, of(2).recorded], {}], {"raised": "KeyError", "words": "x"}],
    ]
    function = RecordedFunction("f", json.loads(json.dumps(calls)), Arguments())
    assert function(table, 1) == function(table.copy(), 1) == 2.5
    with pytest.raises(KeyError):
        function(table, 2)
    for other in (table.assign(tiv=1.6), table.rename_axis("x"), table.astype({"year": float}), table[::-1]):
        with pytest.raises(NotOnRecord):
            function(other, 1)


def test_what_is_not_on_record_is_not_swallowed_by_a_check(tmp_path, monkeypatch):
    calls = [{"with": [1]}]
    entry = {"t-q1": {"answers": {"f": {"kind": "function", "calls": calls, "sealed": {"f(1)": {}}}}}}
    (tmp_path / "checks.json").write_text(json.dumps(entry))
    monkeypatch.chdir(tmp_path)
    with pytest.raises(NotOnRecord):
        check("t-q1", f=RecordedFunction("f", [], Arguments()))


def test_a_verdict_rests_on_its_own_check_and_no_other():
    def cell(source, points=1):
        nbgrader = {"grade_id": "t-q1-check", "grade": True, "points": points}
        return nbformat.v4.new_code_cell(source, metadata={"nbgrader": nbgrader})

    def basis(checks, setup="import pandas"):
        locked = {"grade_id": "setup", "locked": True}
        cells = [nbformat.v4.new_code_cell(setup, metadata={"nbgrader": locked})]
        return Basis(cells, {"checks.json": json.dumps(checks).encode()})

    test, checks = cell('assert check("t-q1", x=x)'), {"t-q1": {"a": 1}, "t-q2": {"a": 1}}
    before = basis(checks).of(test)
    assert basis({**checks, "t-q2": {"a": 2}}).of(test) == before
    assert basis({**checks, "t-q1": {"a": 2}}).of(test) != before
    assert basis(checks).of(cell(test.source, 2)) != before
    assert basis(checks, "import numpy").of(test) != before
    built_name = cell('assert check("t-" + "q1", x=x)')
    assert basis({**checks, "t-q2": {"a": 2}}).of(built_name) != basis(checks).of(built_name)


def test_whoever_knows_what_opens_does_not_try_the_rest():
    tag, sealed = seal(41.7, 0.05, "t/x/value", {"right": True})
    known = {candidates(41.7, 0.05)[0]}
    assert opens_exactly(known, "t/x/value", {tag: sealed})
    assert not opens_exactly({*known, "#1"}, "t/x/value", {tag: sealed})
    assert not opens_exactly(set(), "t/x/value", {tag: sealed})
    with knowing({"t/x/value": known}):
        tried = _keys.cache_info().misses
        assert unseal(41.72, 0.05, "t/x/value", {tag: sealed}) == {"right": True}
        assert unseal(17.3, 0.05, "t/x/value", {tag: sealed}) is None
        assert _keys.cache_info().misses == tried
    assert unseal(17.3, 0.05, "t/x/value", {tag: sealed}) is None
    assert _keys.cache_info().misses == tried + 3


# ---- a class ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def repository(tmp_path_factory):
    return make_repository(tmp_path_factory.mktemp("rejudge") / "repository")


@pytest.fixture(scope="module")
def graded(tmp_path_factory, repository):
    """A small class, graded: known answers, wrong ones, damaged ones, and two of our own."""
    root = tmp_path_factory.mktemp("rejudge")
    make_class(repository, root, OWN)
    grading.run_grade(repository, root, TOY)
    return root


@pytest.fixture
def root(graded, tmp_path):
    shutil.copytree(graded, tmp_path / "class", symlinks=True)
    return tmp_path / "class"


def verdicts_of(root):
    """What every receipt says of every test cell, and the judged cells of every graded notebook."""
    receipts = {p.stem: json.loads(p.read_text())["tests"] for p in (root / "receipts" / TOY).glob("*.json")}
    notebooks = {p.parts[-3]: nbformat.read(p, 4) for p in (root / "autograded").glob("*/*/*.ipynb")}
    cells = {
        student: {
            c.metadata.nbgrader.grade_id: (c.source, c.metadata.nbgrader, c.outputs)
            for c in notebook.cells
            if c.cell_type == "code" and c.metadata.get("nbgrader", {}).get("points")
        }
        for student, notebook in notebooks.items()
    }
    return receipts, cells


def everything(root):
    """Every file that judging again may write, and the gradebook."""
    names = ("*.json", "*.jsonl", "*.ipynb")
    return {p: p.read_bytes() for name in names for p in root.rglob(name)}, scores(root)


WIDER = [("tolerance: 0.05, range", "tolerance: 1.5, range"), ('<= 0.06, "not the share"', '<= 1.5, "not the share"')]


@pytest.mark.slow
def test_receipts_unchanged_no_change(root, repository, monkeypatch):
    monkeypatch.setattr(Zygote, "__init__", lambda *a: pytest.fail("a student's code would be run"))
    release(repository, root)
    before = everything(root)
    result = rejudge_class(repository, root, TOY)
    assert result.changes == [] and result.again == {} and result.students >= 10
    assert result.unread == ["damaged-empty-file"]
    assert everything(root) == before


@pytest.mark.slow
def test_a_wider_tolerance_changes_the_right_scores_as_grading_afresh_does(root, repository, tmp_path, monkeypatch):
    release(repository, root, *WIDER)
    afresh = tmp_path / "afresh"
    shutil.copytree(root, afresh, symlinks=True)
    before = scores(root)
    with monkeypatch.context() as patch:
        patch.setattr(Zygote, "__init__", lambda *a: pytest.fail("a student's code would be run"))
        result = grading.run_rejudge(repository, root, TOY)
    assert {(c.student, c.grade_id, c.old, c.new) for c in result.changes} == {("near", "a90-q2-check", 0, 2)}
    assert result.again == {}
    grading.run_grade(repository, afresh, TOY, force=True)
    assert scores(root) == scores(afresh) != before
    for told, told_afresh in zip(verdicts_of(root), verdicts_of(afresh), strict=True):
        assert told.keys() == told_afresh.keys()
        for student in told.keys() - set(result.unread):
            assert told[student] == told_afresh[student], student
    assert read_journal(root, TOY)["near"].auto_score == 6

    # The journal knows: nothing is left for `course grade` but what could not be read.
    left = []
    monkeypatch.setattr("alliance.grading.batch.run_here", lambda jobs, workers: left.extend(jobs) or [])
    with pytest.raises(KeyError):
        grade_class(repository, root, TOY, lambda outcome: None)
    assert [job.student for job in left] == ["damaged-empty-file"]


@pytest.mark.slow
def test_a_twin_that_was_edited_since_misleads_nobody(root, repository):
    release(repository, root, *WIDER)
    (repository / "assignments/text" / f"{TOY}.py").write_text(TEXT, encoding="utf-8")
    result = rejudge_class(repository, root, TOY)
    assert {(c.student, c.new) for c in result.changes} == {("near", 2)}


@pytest.mark.slow
def test_a_dry_run_writes_nothing(root, repository):
    release(repository, root, *WIDER)
    before = everything(root)
    assert len(grading.run_rejudge(repository, root, TOY, dry_run=True).changes) == 1
    assert everything(root) == before


@pytest.mark.slow
@pytest.mark.parametrize("few", [rejudge.FEW, 0], ids=["in this process", "on every core"])
def test_every_test_judged_again_gives_what_grading_gave(root, repository, tmp_path, monkeypatch, few):
    """A comment in each test: every verdict is made again from values, calls and figures, and is the same."""
    monkeypatch.setattr(rejudge, "FEW", few)
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    release(repository, root, ("### BEGIN HIDDEN TESTS", "### BEGIN HIDDEN TESTS\n# once more"))
    before, (receipts, cells) = scores(root), verdicts_of(root)
    result = rejudge_class(repository, root, TOY)
    assert result.changes == [] and result.again == {} and scores(root) == before
    receipts_now, cells_now = verdicts_of(root)
    for student in receipts.keys() - set(result.unread):
        for grade_id, old in receipts[student].items():
            new = receipts_now[student][grade_id]
            assert new.pop("basis") != old.pop("basis") and new == old, (student, grade_id)
            assert cells_now[student][grade_id][2] == cells[student][grade_id][2], (student, grade_id)
    assert list((tmp_path / "temporary").iterdir()) == [], "judging again leaves folders behind"


@pytest.mark.slow
def test_changed_points_follow_and_a_score_given_by_hand_stands(root, repository):
    with Gradebook(open_course(repository, root).coursedir.db_url, COURSE) as gradebook:
        grade = gradebook.find_grade("a90-q1-check", TOY, TOY, "model")
        grade.manual_score, grade.needs_manual_grade = 0.5, False
        gradebook.db.commit()
    release(repository, root, ("# title: A letter\n# points: 1", "# title: A letter\n# points: 3"))
    result = rejudge_class(repository, root, TOY)
    assert result.again == {}
    right = {student for (student, grade), score in scores(root).items() if grade == "a90-q1-check" and score == 3}
    assert {"model", "near", "mis-q2-counts-rows"} <= right and not {"blank", "mis-q1-first-row"} & right
    assert {c.student for c in result.changes if c.new} == right
    with Gradebook(open_course(repository, root).coursedir.db_url, COURSE) as gradebook:
        grade = gradebook.find_grade("a90-q1-check", TOY, TOY, "model")
        assert (grade.auto_score, grade.score, grade.needs_manual_grade) == (3, 0.5, True)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("change", "why"),
    [
        (('assert abs(share - 600 / 21) <= 0.06, "not', 'assert abs(share + own - 600 / 21) <= 0.06, "not'), "not asked"),
        (("((2001, 2002), 12)", "((2001, 2003), 21)"), "never called with these arguments"),
        (("import pandas as pd\n\nfrom", "import numpy as np\nimport pandas as pd\n\nfrom"), "have changed"),
        (("### END HIDDEN TESTS\n\n# %% [raw] tags=[\"question\"]\n# id: a90-q2",
          "import inspect\ninspect.getsource(check)\n### END HIDDEN TESTS\n\n# %% [raw] tags=[\"question\"]\n# id: a90-q2"),
         "beside the student's code"),
    ],
)  # fmt: skip
def test_what_was_not_asked_then_must_be_run_again(root, repository, change, why):
    before, (receipts, cells) = scores(root), verdicts_of(root)
    release(repository, root, change)
    result = rejudge_class(repository, root, TOY)
    assert {"model", "near"} <= result.again.keys() and why in result.again["model"]
    assert result.changes == [] and scores(root) == before
    now, cells_now = verdicts_of(root)
    for student in result.again:
        assert now[student] == receipts[student] and cells_now[student] == cells[student]


@pytest.mark.slow
def test_whoever_handed_in_again_is_not_judged_by_the_old_answers(root, repository):
    hand_in(root, "near", nbformat.read(root / "release" / TOY / f"{TOY}.ipynb", as_version=4))
    hand_in(root, "newcomer", nbformat.read(root / "release" / TOY / f"{TOY}.ipynb", as_version=4))
    release(repository, root, *WIDER)
    result = rejudge_class(repository, root, TOY)
    assert not result.changes and result.again.keys() == {"near", "newcomer"}
    assert "handed in again" in result.again["near"] and "not graded yet" in result.again["newcomer"]


@pytest.mark.slow
def test_built_but_not_released_and_not_graded_are_told_apart(root, repository, tmp_path):
    notebook = root / "source" / TOY / f"{TOY}.ipynb"
    notebook.write_text(notebook.read_text(encoding="utf-8").replace("<= 0.06", "<= 0.07"), encoding="utf-8")
    with pytest.raises(GradingError, match="course release"):
        rejudge_class(repository, root, TOY)
    release(repository, tmp_path / "new")
    with pytest.raises(GradingError, match="not graded yet"):
        rejudge_class(repository, tmp_path / "new", TOY)


@pytest.mark.slow
def test_receipts_are_small_and_hold_no_table(graded):
    receipt = read_receipt(graded, TOY, "model")
    assert len(json.dumps(receipt)) < 10_000
    assert receipt["tests"]["a90-q2-check"]["words"].startswith("Right: a90-q2.")
    ((asked, reply), *others) = receipt["values"]["a90-q3-check"]["calls"]["total"]
    assert asked[0][0][0] == "sha256" and asked[0][1] == ["int", "0x7d1"] and "value" in reply and len(others) == 2
