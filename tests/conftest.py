"""What several tests share: where the course is, and one graded sample class."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# Personal notes of whoever runs the tests are not touched.
os.environ["ALLIANCE_HOME"] = str(ROOT / "build" / "test-home")
# nbgrader starts alembic, Jupyter starts python: both from PATH.
os.environ["PATH"] = str(Path(sys.executable).parent) + os.pathsep + os.environ.get("PATH", "")


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


@pytest.fixture(scope="session")
def graded_class(tmp_path_factory) -> Path:
    """nbgrader's course root with the sample class of a01 released, graded and given feedback."""
    from alliance import cli

    folder = tmp_path_factory.mktemp("class")
    shutil.copytree(ROOT / "assignments/source", folder / "source")
    cli.run_release(ROOT, folder, cli.pick_assignments(ROOT, ()))
    cli.run_sample_class(ROOT, folder, "a01_history")
    cli.run_grade(ROOT, folder, "a01_history")
    cli.run_feedback(ROOT, folder, "a01_history")
    cli.run_export(ROOT, folder, "a01_history")
    return folder
