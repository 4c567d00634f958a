"""PostgreSQL as the gradebook: a real server, every command that touches grades, several graders at once."""

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import nbformat
import pandas as pd
import pytest
from conftest import ROOT, without
from nbgrader.api import Gradebook

from alliance.commands import authoring, grading
from alliance.demo import compare
from alliance.grading.batch import COURSE, read_outcomes
from alliance.grading.course import open_course
from alliance.grading.gradebook import grades_of

pytestmark = pytest.mark.postgres
A01, A02 = "a01_history", "a02_cooperation"
#: Of the sample class of each assignment: enough for two processes to be at work for some seconds.
KEPT = ("alt-q3", "blank", "model", "mix", "damaged-cut-off", "damaged-empty-file")


def programs() -> Path:
    """The folder of the server's programs: Debian keeps it off the PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        without("PostgreSQL (apt install postgresql)")
    if os.geteuid() != 0:
        without("root, to start PostgreSQL as its own user")
    return found[-1].parent


@pytest.fixture(scope="module")
def db_url():
    """A database of a server of our own; its password is where the driver looks for it, not in the address."""
    bin_folder = programs()
    folder = Path(tempfile.mkdtemp(prefix="alliance-postgres-", dir="/tmp"))
    account = pwd.getpwnam("postgres")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    password = secrets.token_hex(12)
    (folder / "password").write_text(password)
    for path in (folder, folder / "password"):
        os.chown(path, account.pw_uid, account.pw_gid)

    def server(program, *words, **environment):
        done = subprocess.run(
            [str(bin_folder / program), *words], user=account.pw_uid, group=account.pw_gid, extra_groups=[],
            cwd=folder, env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **environment},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout
        return done.stdout

    server("initdb", "-D", "data", "-A", "scram-sha-256", "--pwfile", "password", "-U", "postgres")
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1"
    server("pg_ctl", "-D", "data", "-l", "log", "-o", options, "-w", "start")
    try:
        sql = f"create role grader login password '{password}'"
        for command in (sql, "create database alliance owner grader"):
            server("psql", "-h", "127.0.0.1", "-p", str(port), "-U", "postgres", "-c", command, PGPASSWORD=password)
        pgpass = folder / "pgpass"
        pgpass.write_text(f"127.0.0.1:{port}:alliance:grader:{password}\n")
        pgpass.chmod(0o600)
        os.environ["PGPASSFILE"] = str(pgpass)
        yield f"postgresql+psycopg2://grader@127.0.0.1:{port}/alliance"
    finally:
        os.environ.pop("PGPASSFILE", None)
        server("pg_ctl", "-D", "data", "-m", "fast", "-w", "stop")
        shutil.rmtree(folder)


def clone(folder, db_url, assignment):
    """An instructor's clone with the shared gradebook, and part of the sample class of one assignment handed in."""
    for name in ("text", "source", "rubrics"):
        shutil.copytree(ROOT / "assignments" / name, folder / "assignments" / name)
    (folder / "notebooks").mkdir()
    settings = (ROOT / "assignments/nbgrader_config.py").read_text(encoding="utf-8")
    (folder / "assignments/nbgrader_config.py").write_text(
        f"{settings}\nc.CourseDirectory.db_url = {db_url!r}\n", encoding="utf-8"
    )
    root = folder / "assignments"
    authoring.run_sample_class(folder, root, assignment)
    for student in (root / "submitted").iterdir():
        if not student.name.startswith(KEPT):
            shutil.rmtree(student)
    return folder


def start(repository, *words):
    """A command of a grader, as a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "alliance.cli", *words], cwd=repository,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip


READER = f"""
import sys
from nbgrader.api import Gradebook
for number in range(200):
    with Gradebook(sys.argv[1], {COURSE!r}) as gradebook:
        grade = gradebook.find_grade("a01-q8-verdict", {A01!r}, {A01!r}, "model")
        grade.manual_score, grade.needs_manual_grade = number % 8, False
        gradebook.db.commit()
"""


@pytest.fixture(scope="module")
def graded(db_url, tmp_path_factory):
    """Two clones that graded two assignments at once, while somebody read essays."""
    folder = tmp_path_factory.mktemp("clones")
    one, other = clone(folder / "one", db_url, A01), clone(folder / "other", db_url, A02)
    handed_in, later = one / "assignments/submitted", one / "later"
    handed_in.rename(later)
    handed_in.mkdir()
    (later / "model").rename(handed_in / "model")
    assert start(one, "grade", "a01").wait() == 0
    for student in later.iterdir():
        student.rename(handed_in / student.name)
    runs = [start(one, "grade", "a01"), start(other, "grade", "a02")]
    reader = subprocess.Popen([sys.executable, "-c", READER, db_url])
    said = [run.communicate()[0] for run in runs]
    assert [run.returncode for run in runs] == [1, 1], said  # the empty file needs a person
    assert reader.wait() == 0
    return one, other


def test_two_graders_and_a_reader_at_once_lose_nothing(graded, db_url):
    for repository, assignment in zip(graded, (A01, A02), strict=True):
        root = repository / "assignments"
        outcomes = read_outcomes(root, assignment)
        assert len(outcomes) == len(list((root / "submitted").iterdir())) >= 8
        ours = {o.student for o in outcomes}
        assert [s for s in compare(root, assignment, outcomes) if s.split(":")[0] in ours] == []
        assert not (root / "gradebook.db").exists()
    with Gradebook(db_url, COURSE) as gradebook:
        assert gradebook.find_grade("a01-q8-verdict", A01, A01, "model").manual_score == 199 % 8
        assert gradebook.db.get_bind().dialect.name == "postgresql"


def test_every_command_that_touches_grades_works(graded, db_url):
    for repository, assignment in zip(graded, (A01, A02), strict=True):
        root = repository / "assignments"
        again = start(repository, "grading-day", assignment[:3])
        said = again.communicate()[0]
        assert again.returncode == 1 and "Nothing was graded again" in said, said
        table = pd.read_csv(root / f"grades-{assignment}.csv").set_index("student")
        assert table["automatic"]["model"] == 12 and table["automatic"]["blank"] == 0
        assert (root / f"report-{assignment}.html").exists()
        assert (root / f"feedback/model/{assignment}/{assignment}.html").exists()
        for kind in ("canvas", "moodle"):
            assert grading.run_export(repository, root, assignment, kind=kind).stat().st_size > 100
    # A question is worth more than before: the class is judged again from its receipts.
    repository, root = graded[0], graded[0] / "assignments"
    source = root / "source" / A01 / f"{A01}.ipynb"
    notebook = nbformat.read(source, as_version=4)
    (check,) = [c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == "a01-q3-check"]
    check.metadata.nbgrader.points += 1
    nbformat.write(notebook, source)
    authoring.run_release(repository, root, [A01])
    (change,) = [c for c in grading.run_rejudge(repository, root, A01).changes if c.student == "model"]
    assert (change.grade_id, change.old, change.new) == ("a01-q3-check", 2, 3)
    with Gradebook(db_url, COURSE) as gradebook:
        (score,) = [g.score for _, name, g in grades_of(gradebook, A01, A01, "model") if name == "a01-q3-check"]
    assert score == 3


def test_formgrader_sees_the_class(graded):
    api = open_course(graded[0])
    submissions = {s["student"]: s for s in api.get_submissions(A01)}
    assert submissions["model"]["autograded"] and submissions["model"]["code_score"] >= 12
    assert {a["name"] for a in api.get_assignments()} >= {A01}
    assert api.get_assignment(A01)["num_submissions"] == len(submissions) >= 8


def test_a_rehearsal_does_not_touch_the_class(graded, tmp_path):
    assert open_course(graded[0], tmp_path).coursedir.db_url.startswith("sqlite:///")
