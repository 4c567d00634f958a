"""nbgrader's course root and settings, found from the repository and not from the working folder."""

from __future__ import annotations

import os
import re
import sys
import warnings
from pathlib import Path

import click
from jupyter_core.paths import jupyter_config_path
from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from sqlalchemy.exc import SAWarning
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from alliance.grading.gradebook import one_engine_a_process

SETTINGS = "nbgrader_config.py"


class GradingError(click.ClickException):
    """Something an instructor must know: the message names the thing and the next step; a command ends with 1."""


def load_config(repository: Path, root: Path | None = None) -> Config:
    """The course's nbgrader settings over those of this machine, as nbgrader itself reads them.

    ``root`` is another course root than ``assignments``: another class, with a gradebook of its own and no exchange.
    """
    config = Config()
    for folder in [*reversed(jupyter_config_path()), str(repository / "assignments")]:
        if (Path(folder) / SETTINGS).is_file():
            config.merge(PyFileConfigLoader(SETTINGS, path=folder).load_config())
    if root is not None and root.resolve() != Path(config.CourseDirectory.root).resolve():
        config.CourseDirectory.root = str(root.resolve())
        config.CourseDirectory.pop("db_url", None)
        config.Exchange.root = str(root.resolve() / "no-exchange")
    return config


def open_course(repository: Path, root: Path | None = None) -> NbGraderAPI:
    """nbgrader's own programming interface on this course."""
    # nbgrader starts `alembic` from PATH when it makes a gradebook.
    scripts = str(Path(sys.executable).parent)
    if scripts not in os.environ.get("PATH", "").split(os.pathsep):
        os.environ["PATH"] = scripts + os.pathsep + os.environ.get("PATH", "")
    # nbgrader builds rows before it adds them to its session; SQLAlchemy says so at every submission.
    warnings.filterwarnings("ignore", category=SAWarning, message="Object of type")
    one_engine_a_process()
    config = load_config(repository, root)
    Path(config.CourseDirectory.root).mkdir(parents=True, exist_ok=True)
    return NbGraderAPI(coursedir=CourseDirectory(config=config), config=config)


def last_words(log: str, lines: int = 2) -> str:
    """The last errors of nbgrader's log in one line: what went wrong, in short."""
    told = []
    for entry in re.split(r"^(?=\[[A-Z]+\])", log, flags=re.MULTILINE):
        words = entry.removeprefix("[ERROR]").strip()
        if entry.startswith("[ERROR]") and words and not words.startswith(("Please see", "There was an error")):
            # Of a traceback the last line says what it was.
            told.append(words.splitlines()[-1 if words.startswith("Traceback") else 0][:300])
    return " / ".join(dict.fromkeys(told[-lines:]))


def release(api: NbGraderAPI, assignment: str) -> None:
    """Make the student version of an assignment. Raises GradingError with nbgrader's words."""
    result = api.generate_assignment(assignment, force=True, create=True)
    if not result["success"]:
        why = last_words(result.get("log", "")) or result.get("error", "").strip().splitlines()[-1:]
        raise GradingError(f"{assignment} could not be released: {why}")
