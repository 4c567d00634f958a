"""Nothing is fetched at run time: lessons and grading run in a network namespace that has only loopback."""

import subprocess
import sys
import textwrap

import pytest
from conftest import ALONE, ROOT

from alliance.authoring.lessons import lesson_names

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module", autouse=True)
def namespaces(no_network):
    """Every test here needs a namespace."""


def run_alone(code: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [*ALONE, sys.executable, "-c", textwrap.dedent(code)], cwd=ROOT, capture_output=True, text=True
    )


def test_the_namespace_really_has_no_network():
    done = run_alone("import socket; socket.create_connection(('192.0.2.1', 80), timeout=3)")
    assert "unreachable" in done.stderr


@pytest.mark.parametrize("name", lesson_names(ROOT))
def test_a_lesson_runs_offline(name):
    done = run_alone(f"""
        from pathlib import Path
        from alliance.authoring.lessons import build_lesson
        stored = Path("notebooks/{name}.ipynb").read_text(encoding="utf-8")
        assert build_lesson(Path.cwd(), {name!r}) == stored
    """)
    assert done.returncode == 0, done.stderr[-2000:]


def test_a_submission_is_graded_offline(graded_class, tmp_path):
    done = run_alone(f"""
        from pathlib import Path
        from alliance.grading.batch import Job, grade_one
        outcome = grade_one(Job(Path.cwd(), Path({str(graded_class)!r}), "a01_history", "model", "offline"))
        assert outcome.status == "graded", outcome
    """)
    assert done.returncode == 0, done.stderr[-2000:]
