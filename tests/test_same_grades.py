"""One submission, one grade: whichever button is pressed here, and under stock nbgrader where the work is honest."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import nbformat
import nbgrader
import pytest
from conftest import ROOT
from nbgrader.api import Gradebook

from alliance.authoring.samples import answered, whole_samples
from alliance.authoring.twins import read_twin
from alliance.commands import authoring, grading
from alliance.grading.batch import GRADED, Outcome
from alliance.grading.course import open_course
from alliance.grading.feedback import feedback_one
from alliance.grading.receipts import read_receipt

pytestmark = [pytest.mark.slow, pytest.mark.long]
A01 = "a01_history"
EXAMPLE = Path(nbgrader.__file__).parent / "docs/source/user_guide"
#: nbgrader as it comes, but for what says which points there are: warnings, missing cells, the empty stub.
STOCK = """
c = get_config()
c.CourseDirectory.course_id = "alliance"
c.ClearSolutions.code_stub = {"python": ""}
c.OverwriteCells.add_missing_cells = True
c.IgnorePattern.enabled = True
c.IgnorePattern.pattern = r"(?s)."
"""


def entries(root: Path, assignment: str) -> dict:
    """(student, notebook, cell) -> automatic score, whether a person is waited for; comments beside them."""
    with Gradebook(f"sqlite:///{root}/gradebook.db", "alliance") as gradebook:
        notebooks = [(s.student.id, n) for s in gradebook.assignment_submissions(assignment) for n in s.notebooks]
        made = {
            (s, n.name, g.name): (g.auto_score, g.manual_score, g.needs_manual_grade)
            for s, n in notebooks
            for g in n.grades
        }
        return made | {(s, n.name, c.name, "comment"): c.auto_comment for s, n in notebooks for c in n.comments}


def nbgrader_command(root: Path, *words: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "nbgrader", *words]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


# ---- three ways to one grade -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def handed_in(tmp_path_factory) -> Path:
    """A released class of a01: right, wrong and damaged work; the course's settings lie in its root."""
    root = tmp_path_factory.mktemp("handed_in")
    shutil.copytree(ROOT / "assignments/source" / A01, root / "source" / A01)
    shutil.copy(ROOT / "assignments/nbgrader_config.py", root)
    authoring.run_release(ROOT, root, [A01])
    authoring.run_sample_class(ROOT, root, A01)
    kept = {"model", "mis-q3-counts-rows", "damaged-truncated", "damaged-copied-cell"}
    students = {path.name for path in (root / "submitted").iterdir()}
    for student in students - kept:
        shutil.rmtree(root / "submitted" / student)
    assert len(students & kept) >= 3, sorted(students)
    return root


def pages(root: Path) -> dict[str, str]:
    """Every student's feedback page."""
    made = {}
    for path in sorted((root / "submitted").iterdir()):
        assert feedback_one(ROOT, root, Outcome(path.name, A01, GRADED)) == ""
        made[path.name] = (root / "feedback" / path.name / A01 / f"{A01}.html").read_text(encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def by_course_grade(handed_in, tmp_path_factory):
    root = tmp_path_factory.mktemp("course") / "class"
    shutil.copytree(handed_in, root)
    grading.run_grade(ROOT, root, A01)
    return root, entries(root, A01), pages(root)


def through_the_command(root: Path) -> None:
    done = nbgrader_command(root, "autograde", A01)
    assert done.returncode == 0, done.stderr[-2000:]


def through_the_interface(root: Path) -> None:
    api = open_course(ROOT, root)
    for path in (root / "submitted").iterdir():
        assert api.autograde(A01, path.name, force=True, create=True)["success"]


def through_formgrader(root: Path) -> None:
    """Formgrader's own address, in a real Jupyter server, as its button calls it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    extensions = {"nbgrader.server_extensions.formgrader": True}
    options = {
        "token": "x", "port": port, "port_retries": 0, "allow_root": True, "open_browser": False, "ip": "127.0.0.1",
        "disable_check_xsrf": True, "root_dir": str(root), "jpserver_extensions": extensions,
    }  # fmt: skip
    (root / "jupyter_server_config.json").write_text(json.dumps({"ServerApp": options}))
    clean = {"HOME": str(root), "JUPYTER_CONFIG_DIR": str(root), "JUPYTER_RUNTIME_DIR": str(root / "runtime")}
    log = (root / "server.log").open("wb")
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyter_server"], cwd=root, env={**os.environ, **clean}, stdout=log, stderr=log
    )
    try:
        for path in (root / "submitted").iterdir():
            address = f"http://127.0.0.1:{port}/formgrader/api/submission/{A01}/{path.name}/autograde?token=x"
            assert json.loads(_post(address))["success"], (root / "server.log").read_text()[-2000:]
    finally:
        server.terminate()
        server.wait(20)
        log.close()


def _post(address: str, patience: float = 60) -> bytes:
    end = time.monotonic() + patience
    while True:
        try:
            with urllib.request.urlopen(urllib.request.Request(address, method="POST"), timeout=120) as answer:
                return answer.read()
        except urllib.error.HTTPError:
            raise
        except OSError:  # not listening yet
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


@pytest.mark.parametrize("way", [through_the_command, through_the_interface, through_formgrader])
def test_every_way_gives_the_same_grades_and_the_same_feedback(way, handed_in, by_course_grade, tmp_path):
    root = tmp_path / "class"
    shutil.copytree(handed_in, root)
    way(root)
    _, scores, feedback = by_course_grade
    assert entries(root, A01) == scores
    assert pages(root) == feedback


# ---- stock nbgrader --------------------------------------------------------------------------------------------


def test_honest_work_scores_as_under_stock_nbgrader(tmp_path):
    ours, stock = tmp_path / "ours", tmp_path / "stock"
    shutil.copytree(ROOT / "assignments/source" / A01, ours / "source" / A01)
    authoring.run_release(ROOT, ours, [A01])
    release = nbformat.read(ours / "release" / A01 / f"{A01}.ipynb", as_version=4)
    # Stock nbgrader takes two seconds for each, so every second one.
    for sample, sources in list(whole_samples(read_twin(ROOT / "assignments/text" / f"{A01}.py")))[::2]:
        home = ours / "submitted" / sample.student / A01
        home.mkdir(parents=True)
        nbformat.write(answered(release, sources), home / f"{A01}.ipynb")
    shutil.copytree(ours, stock)
    outcomes = grading.run_grade(ROOT, ours, A01)
    assert len(outcomes) >= 30 and {o.status for o in outcomes} == {GRADED}
    (stock / "nbgrader_config.py").write_text(STOCK)
    done = nbgrader_command(stock, "autograde", A01)
    assert done.returncode == 0, done.stderr[-2000:]
    assert entries(ours, A01) == entries(stock, A01)


def test_nbgraders_own_example_course_scores_as_under_stock_nbgrader(tmp_path):
    """Made by others: two notebooks, tests of functions, one test that deletes a function and so runs unprotected."""
    ours, stock = tmp_path / "ours", tmp_path / "stock"
    ours.mkdir()
    for folder in ("source/ps1", "submitted/bitdiddle/ps1", "submitted/hacker/ps1"):
        shutil.copytree(EXAMPLE / folder, ours / folder)
    shutil.copytree(ours, stock)
    shutil.copy(ROOT / "assignments/nbgrader_config.py", ours)
    (stock / "nbgrader_config.py").write_text(STOCK)
    for root in (ours, stock):
        for words in (("generate_assignment", "ps1"), ("autograde", "ps1")):
            done = nbgrader_command(root, *words)
            assert done.returncode == 0, done.stderr[-2000:]
    scores = entries(ours, "ps1")
    assert scores == entries(stock, "ps1")
    assert len({student for student, *_ in scores}) == 2 and len(scores) > 20
    graded = nbformat.read(ours / "autograded/bitdiddle/ps1/problem1.ipynb", as_version=4)
    assert "Graded unprotected" in graded.cells[0].source and "deletes a name" in graded.cells[0].source
    assert read_receipt(ours, "ps1", "bitdiddle")["isolation"]
