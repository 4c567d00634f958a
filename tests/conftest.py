"""What several tests share: where the course is, and one graded sample class."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# Personal notes of whoever runs the tests are not touched.
os.environ["ALLIANCE_HOME"] = str(ROOT / "build" / "test-home")
# nbgrader starts alembic, Jupyter starts python: both from PATH.
os.environ["PATH"] = str(Path(sys.executable).parent) + os.pathsep + os.environ.get("PATH", "")


#: Puts a command into a network namespace that has only loopback, as kernels need it.
ALONE = ["unshare", "--net", "--map-root-user", "sh", "-c", 'ip link set lo up && exec "$@"', "sh"]


@pytest.fixture(scope="session")
def no_network() -> list[str]:
    """The words before a command that runs it without a network; skips where the system gives no namespace."""
    if not (shutil.which("unshare") and shutil.which("ip")):
        pytest.skip("unshare and ip are needed")
    if subprocess.run([*ALONE, "true"], capture_output=True).returncode:
        pytest.skip("this system gives no network namespace")
    return ALONE


@pytest.fixture(scope="session")
def root() -> Path:
    """The course's repository."""
    return ROOT


@pytest.fixture(scope="session")
def raw() -> Path:
    """The raw sources. Absent on a reader's machine; in CI they must be there."""
    folder = os.environ.get("COURSE_RAW")
    if folder and Path(folder).is_dir():
        return Path(folder)
    if os.environ.get("CI"):
        pytest.fail("COURSE_RAW must name the raw sources in CI")
    pytest.skip("the raw sources are not here (set COURSE_RAW)")


def without(what: str):
    """A program that a suite needs is not here: skip; in CI it must be there."""
    if os.environ.get("CI"):
        pytest.fail(f"{what} must be here")
    pytest.skip(f"needs {what}")


@pytest.fixture(scope="session")
def graded_class(tmp_path_factory) -> Path:
    """nbgrader's course root with the sample class of a01 released, graded and given feedback.

    What the commands said is kept in ``said.log``.
    """
    from alliance.commands import authoring, grading, terminal

    folder = tmp_path_factory.mktemp("class")
    shutil.copytree(ROOT / "assignments/source", folder / "source")
    with (folder / "said.log").open("w", encoding="utf-8") as said, redirect_stdout(said):
        authoring.run_release(ROOT, folder, terminal.pick_assignments(ROOT, ()))
        authoring.run_sample_class(ROOT, folder, "a01_history")
        grading.run_grade(ROOT, folder, "a01_history")
        grading.run_feedback(ROOT, folder, "a01_history")
        grading.run_export(ROOT, folder, "a01_history")
    return folder


@pytest.fixture(scope="session")
def built_site(tmp_path_factory) -> Path:
    """The reading site, built once."""
    from alliance.commands import authoring

    folder = tmp_path_factory.mktemp("site") / "site"
    authoring.run_site(ROOT, folder)
    return folder
