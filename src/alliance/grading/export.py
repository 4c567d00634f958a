"""Grades as a table: every submission has a row, also one that could not be graded."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI

from alliance.grading.batch import COURSE, read_outcomes, with_scores
from alliance.grading.lms import EXPORTS


def grades_table(root: Path, assignment: str, db_url: str) -> pd.DataFrame:
    """One row a submission: student, status, scores from the gradebook, and why where there is none.

    Raises GradingError where the assignment was never graded.
    """
    with Gradebook(db_url, COURSE) as gradebook:
        outcomes = [with_scores(gradebook, outcome) for outcome in read_outcomes(root, assignment)]
        late = {s.student.id: s.late_submission_penalty or 0.0 for s in gradebook.assignment_submissions(assignment)}
    return pd.DataFrame(
        {
            "student": outcome.student,
            "assignment": assignment,
            "status": outcome.status,
            "score": outcome.score,
            "late_penalty": late[outcome.student],
            "max_score": outcome.max_score,
            "automatic": outcome.auto_score,
            "needs_person": outcome.waits_for_reading,
            "isolation": outcome.isolation,
            "note": "; ".join(filter(None, [outcome.why, *outcome.repairs, *outcome.budgets])),
        }
        for outcome in outcomes
    )


def write_lms_grades(api: NbGraderAPI, assignment: str, kind: str, to: Path) -> None:
    """Write one assignment's grades as Canvas or Moodle imports them, with the course's own settings."""
    plugin = EXPORTS[kind](config=api.config)
    plugin.to, plugin.assignment = str(to), [assignment]
    with Gradebook(api.coursedir.db_url, COURSE) as gradebook:
        plugin.export(gradebook)
