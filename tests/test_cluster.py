"""Two machines that share nothing grade a class as this one does; one that is killed in the middle costs nothing."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time

import pytest
from conftest import ROOT
from nbgrader.api import Gradebook

from alliance.commands import authoring, grading
from alliance.grading.batch import COURSE, GRADED, GradingError, Job, grade_class, read_journal
from alliance.grading.course import open_course
from alliance.grading.gradebook import grades_of
from alliance.grading.receipts import read_receipt

pytest.importorskip("distributed", reason="needs the extra: cluster")

from alliance.grading.cluster import Cluster, pack, pack_course

A01 = "a01_history"
KEPT = ("blank", "model", "alt-q6-pandas-bars", "mis-q3-counts-rows", "mis-q5-as-given", "mix-1", "damaged")


def a_class(root):
    """Eleven submissions, damaged ones among them, one with a file and a link beside the notebook."""
    authoring.run_sample_class(ROOT, root, A01)
    for folder in (root / "submitted").iterdir():
        if not folder.name.startswith(KEPT) or folder.name == "damaged-endless-loop":
            shutil.rmtree(folder)
    beside = root / "submitted/model" / A01
    (beside / "notes").mkdir()
    (beside / "notes/mine.txt").write_text("my notes", encoding="utf-8")
    (beside / "outside.txt").symlink_to("/etc/hostname")
    linked = root / "submitted/linked" / A01
    linked.mkdir(parents=True)
    (linked / f"{A01}.ipynb").symlink_to(beside / f"{A01}.ipynb")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Machines:
    """A scheduler and workers as processes of their own, each with a working folder of its own."""

    def __init__(self, folder):
        self.folder, self.processes = folder, {}
        self.address = f"tcp://127.0.0.1:{free_port()}"

    def start(self, name, *command):
        home = self.folder / name
        home.mkdir(parents=True)
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("ALLIANCE", "PYTEST"))}
        environment |= {"TMPDIR": str(home), "HOME": str(home), "OPENBLAS_NUM_THREADS": "1"}
        with (home / "log").open("wb") as log:
            self.processes[name] = subprocess.Popen(
                [sys.executable, "-m", *command, "--no-dashboard"],
                cwd=home, env=environment, stdout=log, stderr=log, start_new_session=True,
            )  # fmt: skip

    def start_scheduler(self):
        host, port = self.address.removeprefix("tcp://").split(":")
        self.start("scheduler", "distributed.cli.dask_scheduler", "--host", host, "--port", port)

    def start_worker(self, name):
        options = ["--nthreads", "1", "--no-nanny", "--local-directory", str(self.folder / name)]
        self.start(name, "distributed.cli.dask_worker", self.address, *options)

    def kill(self, name):
        process = self.processes[name]
        if process.poll() is None:  # once it was waited for, its number may be another's
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


@pytest.fixture
def machines(tmp_path):
    made = Machines(tmp_path / "machines")
    yield made
    for name in made.processes:
        made.kill(name)


@pytest.fixture(scope="module")
def graded_here(tmp_path_factory):
    root = tmp_path_factory.mktemp("here")
    a_class(root)
    shutil.copytree(root, root / "untouched", symlinks=True)
    grading.run_grade(ROOT, root, A01)
    return root


def plain(name):
    """A file's name without the part that differs each time: what stands for a link that was removed."""
    return re.sub(r"removed-\w+", "removed", name)


def entries(root):
    """Everything about a class that must not depend on where it was graded."""
    with Gradebook(open_course(ROOT, root).coursedir.db_url, COURSE) as gradebook:
        grades = {
            (s, g): (grade.auto_score, grade.manual_score, grade.needs_manual_grade)
            for s, g, grade in grades_of(gradebook, A01, A01)
        }
        handed_in = {s.student.id: s.timestamp for s in gradebook.assignment_submissions(A01)}
        comments = {
            (s.student.id, c.name): c.auto_comment
            for s in gradebook.assignment_submissions(A01) for n in s.notebooks for c in n.comments
        }  # fmt: skip
    outcomes = read_journal(root, A01)
    receipts = {student: read_receipt(root, A01, student) for student in outcomes}
    for receipt in filter(None, receipts.values()):
        del receipt["seconds"]
    files = {
        plain(p.relative_to(root / "autograded").as_posix()): (p.stat().st_mode, p.suffix == ".ipynb" or p.read_bytes())
        for p in (root / "autograded").rglob("*")
        if p.is_file()
    }
    return grades, handed_in, comments, outcomes, receipts, files


def same(here, there):
    names = ("grades", "timestamps", "comments", "outcomes", "receipts", "graded files")
    for name, ours, theirs in zip(names, entries(here), entries(there), strict=True):
        assert ours.keys() == theirs.keys(), name
        for key in ours:
            assert ours[key] == theirs[key], (name, key)


@pytest.mark.slow
@pytest.mark.long
def test_a_cluster_grades_as_this_machine_does_and_a_lost_worker_costs_nothing(graded_here, machines, tmp_path):
    root = tmp_path / "class"
    shutil.copytree(graded_here / "untouched", root, symlinks=True)
    machines.start_scheduler()
    machines.start_worker("one")
    machines.start_worker("two")
    killed = []

    def run(jobs, workers):
        """After the second result a worker dies in the middle of what it does, and a new one comes."""
        for number, outcome in enumerate(Cluster(machines.address)(jobs, workers)):
            if number == 2:
                machines.kill("one")
                machines.start_worker("three")
                killed.append("one")
            yield outcome

    outcomes = grade_class(ROOT, root, A01, lambda outcome: None, run=run)
    assert killed == ["one"]
    assert sum(o.status == GRADED for o in outcomes) == len(outcomes) - 2
    same(graded_here, root)
    lines = (root / f"outcomes-{A01}.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) == len(outcomes), "somebody was graded twice"
    # The workers keep nothing of the students but what Dask will remove, and shared nothing with us.
    for name in ("two", "three"):
        assert not [p for p in (machines.folder / name).rglob("submitted/*/*/*.ipynb")]
    assert grading.run_grade(ROOT, root, A01, scheduler=machines.address)


@pytest.mark.slow
@pytest.mark.long
def test_no_scheduler_and_no_worker_are_said_plainly(graded_here, machines, tmp_path, monkeypatch):
    monkeypatch.setattr("alliance.grading.cluster.PATIENCE", 2)
    job = Job(ROOT, graded_here, A01, "model", "x")
    with pytest.raises(GradingError, match="no Dask scheduler answers"):
        list(Cluster(machines.address)([job], 1))
    machines.start_scheduler()
    end = time.monotonic() + 20
    while time.monotonic() < end:
        with pytest.raises(GradingError) as told:
            list(Cluster(machines.address)([job], 1))
        if "no workers" in str(told.value):
            break
    assert "dask worker" in str(told.value)


@pytest.mark.slow
@pytest.mark.long
def test_what_is_sent_is_files_and_words(graded_here):
    job = Job(ROOT, graded_here, A01, "model", "x")
    submission, course = pack(job), pack_course(job)
    beside = {"timestamp.txt", "notes/mine.txt", "removed/note.txt"}
    assert {f"{A01}.ipynb", *beside} == set(map(plain, submission.files))
    assert course.files.keys() == {
        f"{folder}/{A01}/{name}" for folder in ("source", "release") for name in (f"{A01}.ipynb", "checks.json")
    }
    assert all(type(content) is bytes for part in (submission, course) for content in part.files.values())
