"""`course grade` can be killed at any moment and started again: nothing is lost, nothing is done twice, nothing stays."""

import contextlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import pytest
from conftest import ROOT
from nbgrader.api import Gradebook

from alliance.authoring.samples import answered, model_sources, whole_samples
from alliance.authoring.twins import read_twin
from alliance.commands import authoring
from alliance.grading.batch import COURSE, GRADED, GradingError, Outcome, grade_class, journal, note_down, read_journal
from alliance.grading.course import open_course
from alliance.grading.gradebook import grades_of
from alliance.grading.scratch import scratch_folder, sweep

A01 = "a01_history"
KILLS, SIZE = 20, 30


def make_class(root, size):
    """A released assignment and some submissions; one of them sleeps, so that kills meet running code."""
    shutil.copytree(ROOT / "assignments/source" / A01, root / "source" / A01)
    authoring.run_release(ROOT, root, [A01])
    twin = read_twin(ROOT / "assignments/text" / f"{A01}.py")
    release = nbformat.read(root / "release" / A01 / f"{A01}.ipynb", as_version=4)
    answers = [answered(release, sources) for _, sources in whole_samples(twin) if sources][: size - 1]
    sleeper = {**model_sources(twin), "a01-q1": 'import time\ntime.sleep(3)\nanswer = "D"'}
    for number, notebook in enumerate([answered(release, sleeper), *answers]):
        folder = root / "submitted" / f"s{number:02d}" / A01
        folder.mkdir(parents=True)
        nbformat.write(notebook, folder / f"{A01}.ipynb")


def scores(root):
    with Gradebook(open_course(ROOT, root).coursedir.db_url, COURSE) as gradebook:
        return {(s, g): (grade.auto_score, grade.needs_manual_grade) for s, g, grade in grades_of(gradebook, A01, A01)}


def start(root, temporary):
    command = [sys.executable, "-c", "from alliance.cli import main; main()", "grade", A01, "--root", str(root)]
    environment = {**os.environ, "TMPDIR": str(temporary)}
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    return subprocess.Popen(command, cwd=ROOT, env=environment, start_new_session=True, **quiet)


def strays(temporary):
    """Processes whose command line names our temporary folder: zygotes and what was forked from them."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            if str(temporary).encode() in path.read_bytes():
                found.append(int(path.parent.name))
    return found


def wait_for(condition, seconds):
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.05)
    return condition()


def none_left(temporary):
    return wait_for(lambda: strays(temporary) == [], 10)


@pytest.mark.slow
@pytest.mark.long
@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks for processes in /proc")
def test_killed_twenty_times_and_started_again(tmp_path):
    root, undisturbed, temporary = tmp_path / "killed", tmp_path / "undisturbed", tmp_path / "temporary"
    temporary.mkdir()
    make_class(root, SIZE)
    shutil.copytree(root, undisturbed)
    began = time.monotonic()
    run = start(undisturbed, temporary)
    said = run.communicate(timeout=300)[0]
    seconds = time.monotonic() - began
    assert run.returncode == 0 and len(read_journal(undisturbed, A01)) == SIZE, (run.returncode, said)
    assert none_left(temporary) and list(temporary.iterdir()) == []

    moments, graded = random.Random(2026), [0]
    for number in range(KILLS):
        run = start(root, temporary)
        # In turn: somewhere on the way to the first grade, and somewhere after one more grade.
        if number % 2:
            wait_for(lambda run=run: run.poll() is not None or len(read_journal(root, A01)) > graded[-1], 120)
        time.sleep(moments.uniform(0, 0.5 if number % 2 else 0.3 * seconds))
        if run.poll() is None:  # once it was waited for, its number may be another's
            os.killpg(run.pid, signal.SIGKILL)
        run.wait()
        run.stdout.close()
        assert none_left(temporary), "a worker outlived its judge"
        graded.append(len(read_journal(root, A01)))
    assert graded == sorted(graded) and graded[-1], graded
    assert sum(count < SIZE for count in graded) > KILLS // 2, f"too few kills met a run at work: {graded}"
    said = start(root, temporary).communicate(timeout=300)[0]
    assert f"Graded {SIZE - graded[-1]} of {SIZE} submissions of {A01}" in said
    assert none_left(temporary) and list(temporary.iterdir()) == []

    outcomes, wanted = read_journal(root, A01), read_journal(undisturbed, A01)
    assert outcomes == wanted and all(o.status == GRADED for o in outcomes.values())
    assert scores(root) == scores(undisturbed)
    whole = []
    for line in journal(root, A01).read_text(encoding="utf-8").splitlines():
        with contextlib.suppress(ValueError):
            whole.append(json.loads(line)["student"])
    assert sorted(whole) == sorted(outcomes), "somebody was graded twice"


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks for processes in /proc")
def test_a_worker_in_the_middle_of_something_dies_with_its_judge(tmp_path):
    code = """
import os, threading
from alliance.grading.arguments import Arguments
from alliance.grading.judge import Submission, Zygote, isolation
from alliance.grading.sandbox import Limits
submission = Submission(Zygote(1, Limits(cell_seconds=60), isolation(True)), {}, Arguments())
submission.run("1")
print("at work", flush=True)
submission.run("import time\\ntime.sleep(60)")
"""
    run = subprocess.Popen(
        [sys.executable, "-c", code], env={**os.environ, "TMPDIR": str(tmp_path)}, stdout=subprocess.PIPE, text=True
    )
    assert run.stdout.readline() == "at work\n"
    time.sleep(0.3)
    assert len(strays(tmp_path)) >= 2
    run.kill()
    run.communicate()
    assert none_left(tmp_path), "a worker outlived its judge"
    assert list(tmp_path.iterdir()) == []


def test_a_torn_line_costs_itself_and_not_the_next(tmp_path):
    note_down(tmp_path, A01, Outcome("ana", A01, GRADED, 1))
    path = journal(tmp_path, A01)
    path.write_bytes(path.read_bytes() + b'{"student": "bo", "assi')
    note_down(tmp_path, A01, Outcome("cy", A01, GRADED, 2), Outcome("di", A01, GRADED, 3))
    assert list(read_journal(tmp_path, A01)) == ["ana", "cy", "di"]


def test_folders_of_the_dead_are_swept_and_those_of_the_living_are_not(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    mine = Path(scratch_folder("test"))
    code = f"import tempfile; tempfile.tempdir = {str(tmp_path)!r}\n"
    code += "from alliance.grading.scratch import scratch_folder\nprint(scratch_folder('test'), flush=True)\n"
    code += "import os; os.kill(os.getpid(), 9)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    theirs = Path(done.stdout.strip())
    (theirs / "file").write_text("x")
    (tmp_path / "alliance-of-somebody-else").mkdir()
    sweep()
    assert mine.is_dir() and not theirs.exists() and (tmp_path / "alliance-of-somebody-else").is_dir()


def test_two_runs_at_once_are_refused(tmp_path):
    (tmp_path / "submitted/ana" / A01).mkdir(parents=True)
    code = (
        f"from alliance.grading.scratch import alone\nfrom pathlib import Path\nwith alone(Path({str(tmp_path)!r})):\n"
    )
    code += "    print('there', flush=True)\n    input()"
    other = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert other.stdout.readline() == "there\n"
        with pytest.raises(GradingError, match="already at work"):
            grade_class(ROOT, tmp_path, A01, lambda outcome: None)
    finally:
        other.kill()
        other.communicate()
    with pytest.raises(GradingError, match="course release"):
        grade_class(ROOT, tmp_path, A01, lambda outcome: None)
