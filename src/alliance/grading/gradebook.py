"""Writing scores into nbgrader's gradebook for a whole class at once."""

from __future__ import annotations

from collections.abc import Iterator

from nbformat.v4 import new_notebook
from nbgrader.api import BaseCell, Grade, Gradebook, Notebook, SubmittedAssignment, SubmittedNotebook
from nbgrader.preprocessors import AssignLatePenalties
from traitlets.config import Config

#: Automatic scores by student and grade id; None where only a person can score.
Scores = dict[str, dict[str, float | None]]


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


def grades_of(
    gradebook: Gradebook, assignment: str, notebook: str, student: str | None = None
) -> Iterator[tuple[str, str, Grade]]:
    """(student, grade id, grade) of every cell of a notebook, of one student or of everybody, in one query."""
    found: Notebook = gradebook.find_notebook(notebook, assignment)
    rows = (
        gradebook.db.query(SubmittedAssignment.student_id, BaseCell.name, Grade)
        .select_from(Grade)
        .join(SubmittedNotebook, Grade.notebook_id == SubmittedNotebook.id)
        .join(SubmittedAssignment, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(BaseCell, Grade.cell_id == BaseCell.id)
        .filter(SubmittedNotebook.notebook_id == found.id)
    )
    yield from rows.filter(SubmittedAssignment.student_id == student) if student else rows


def late_students(gradebook: Gradebook, assignment: str) -> list[str]:
    """Who handed in after the due date (with their extension)."""
    return [s.student.id for s in gradebook.assignment_submissions(assignment) if s.total_seconds_late > 0]


def apply_late_policy(config: Config, db_url: str, assignment: str, notebook: str, student: str) -> None:
    """Let nbgrader reckon a late penalty afresh from the score as it stands now."""
    place = {"notebook": notebook, "assignment": assignment, "student": student, "db_url": db_url}
    AssignLatePenalties(config=config).preprocess(new_notebook(), {"nbgrader": place})
