"""What the demonstration compares and says at its end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path


def compare(root: Path, assignment: str, outcomes: list) -> list[str]:
    """Submissions of the sample class whose grade is not what its maker expected; empty is right."""
    from alliance.authoring.samples import read_manifest

    by_student = {o.student: o for o in outcomes}
    surprises = []
    for sample in read_manifest(root, assignment):
        outcome = by_student.get(sample.student)
        if outcome is None:
            surprises.append(f"{sample.student}: disappeared")
        elif sample.expected is None:
            if outcome.status == "graded":
                surprises.append(f"{sample.student}: graded, although {sample.about}")
        elif outcome.auto_score != sample.expected:
            got = outcome.why if outcome.auto_score is None else f"{outcome.auto_score:g}"
            surprises.append(f"{sample.student}: expected {sample.expected:g} automatic points, got {got}")
    return surprises


def next_steps(
    root: Path, assignment: str, outcomes: list, surprises: list[str], shown: Callable[[Path], str]
) -> list[str]:
    """The lines a newcomer reads last: what happened, and what to open next."""
    graded = [o for o in outcomes if o.status == "graded"]
    best = max((o.auto_score for o in graded), default=0)
    full = sum(o.auto_score == best for o in graded)
    lines = [
        f"  {len(outcomes)} submissions: {len(graded)} graded, {full} of them with all {best:g} automatic points, "
        f"{len(outcomes) - len(graded)} beyond reading, kept for a person.",
    ]
    if surprises:
        lines += ["  Not as expected:", *(f"    {line}" for line in surprises)]
    else:
        lines.append("  Every grade is what the maker of the submission expected.")
    hinted = next((o for o in outcomes if o.student.startswith("mis-")), None)
    lines += ["", "Open next"]
    lines.append("  notebooks/01_history.ipynb           a lesson, executed")
    if hinted:
        page = root / "feedback" / hinted.student / assignment / f"{assignment}.html"
        lines.append(f"  {shown(page)}")
        lines.append("                                       what a student with a known wrong turn is told")
    lines += [
        f"  {shown(root / f'grades-{assignment}.csv')}",
        "                                       the grades, one row a submission",
        "  make lab                             JupyterLab on a copy of the lessons, with formgrader",
    ]
    return lines
