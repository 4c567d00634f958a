"""Writing scores into nbgrader's gradebook for a whole class at once."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator

import nbgrader.api
import sqlalchemy
from nbformat.v4 import new_notebook
from nbgrader.api import BaseCell, Comment, Grade, Gradebook, Notebook, SubmittedAssignment, SubmittedNotebook
from nbgrader.preprocessors import AssignLatePenalties
from traitlets.config import Config

#: Automatic scores by student and grade id; None where only a person can score.
Scores = dict[str, dict[str, float | None]]


@functools.cache
def _engine(url: str, process: int, **options) -> sqlalchemy.Engine:
    return sqlalchemy.create_engine(url, **options)


def one_engine_a_process() -> None:
    """Let nbgrader keep its database engine: it opens the gradebook nine times for each submission.

    A new engine has forgotten every statement that was compiled before.
    """
    nbgrader.api.create_engine = lambda url, **options: _engine(url, os.getpid(), **options)


def save_auto_scores(gradebook: Gradebook, assignment: str, notebook: str, scores: Scores) -> None:
    """Save automatic scores in one transaction, as nbgrader does.

    A score given by hand stands, and waits to be looked at again; so does a cell that only a person can score.
    """
    only = next(iter(scores)) if len(scores) == 1 else None
    for student, grade_id, grade in grades_of(gradebook, assignment, notebook, only):
        if grade_id in scores.get(student, {}):
            grade.auto_score = scores[student][grade_id]
            grade.needs_manual_grade = grade.manual_score is not None or grade.auto_score is None
    gradebook.db.commit()


def save_auto_comments(
    gradebook: Gradebook, assignment: str, notebook: str, student: str, comments: dict[str, str | None]
) -> None:
    """Save automatic comments by grade id in one transaction."""
    for _, grade_id, comment in _entries(gradebook, Comment, assignment, notebook, student):
        if grade_id in comments:
            comment.auto_comment = comments[grade_id]
    gradebook.db.commit()


def grades_of(
    gradebook: Gradebook, assignment: str, notebook: str, student: str | None = None
) -> Iterator[tuple[str, str, Grade]]:
    """(student, grade id, grade) of every cell of a notebook, of one student or of everybody, in one query."""
    yield from _entries(gradebook, Grade, assignment, notebook, student)


def _entries(gradebook: Gradebook, kind: type, assignment: str, notebook: str, student: str | None):
    found: Notebook = gradebook.find_notebook(notebook, assignment)
    rows = (
        gradebook.db.query(SubmittedAssignment.student_id, BaseCell.name, kind)
        .select_from(kind)
        .join(SubmittedNotebook, kind.notebook_id == SubmittedNotebook.id)
        .join(SubmittedAssignment, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(BaseCell, kind.cell_id == BaseCell.id)
        .filter(SubmittedNotebook.notebook_id == found.id)
    )
    return rows.filter(SubmittedAssignment.student_id == student) if student else rows


def late_students(gradebook: Gradebook, assignment: str) -> list[str]:
    """Who handed in after the due date (with their extension)."""
    return [s.student.id for s in gradebook.assignment_submissions(assignment) if s.total_seconds_late > 0]


def apply_late_policy(config: Config, db_url: str, assignment: str, notebook: str, student: str) -> None:
    """Let nbgrader reckon a late penalty afresh from the score as it stands now."""
    place = {"notebook": notebook, "assignment": assignment, "student": student, "db_url": db_url}
    AssignLatePenalties(config=config).preprocess(new_notebook(), {"nbgrader": place})
