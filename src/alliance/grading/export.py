"""Grades as a table: every submission has a row, also one that could not be graded."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from alliance.grading.batch import read_outcomes, with_scores


def grades_table(root: Path, assignment: str, db_url: str) -> pd.DataFrame:
    """One row a submission: student, status, scores from the gradebook, and why where there is none.

    Raises GradingError where the assignment was never graded.
    """
    rows = []
    for outcome in read_outcomes(root, assignment):
        outcome = with_scores(db_url, outcome)
        rows.append(
            {
                "student": outcome.student,
                "assignment": assignment,
                "status": outcome.status,
                "score": outcome.score,
                "max_score": outcome.max_score,
                "automatic": outcome.auto_score,
                "needs_person": outcome.waits_for_reading,
                "isolation": outcome.isolation,
                "note": "; ".join(filter(None, [outcome.why, *outcome.repairs, *outcome.budgets])),
            }
        )
    return pd.DataFrame(rows)
