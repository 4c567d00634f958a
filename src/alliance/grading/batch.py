"""Grade a class through nbgrader, student by student: no submission stops another, none disappears."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass
from pathlib import Path

from nbgrader.api import Gradebook, MissingEntry

from alliance.grading.course import GradingError, last_words, open_course

GRADED = "graded"
NEEDS_PERSON = "needs a person"

#: nbgrader's words for what goes wrong most often, and ours for the instructor.
KNOWN_TROUBLE = (
    ("exists multiple times", "a cell stands twice (copied): delete the copy, then grade again"),
    ("update .", "a cell stands twice (copied), or its nbgrader marks are damaged"),
    ("SchemaTooOldError", "a cell stands twice (copied), or its nbgrader marks are damaged"),
    ("SchemaTooNewError", "a cell carries nbgrader marks of a newer version"),
    ("DeadKernelError", "the code ended the Python process"),
    ("Kernel died", "the code ended the Python process"),
    ("kernel became unresponsive", "the code did not stop when asked to"),
    ("NotJSONError", "the file is not a notebook (cut off or empty)"),
    ("not appear to be JSON", "the file is not a notebook (cut off or empty)"),
    ("JSONDecodeError", "the file is not a notebook (cut off or empty)"),
    ("ValidationError", "the notebook's structure is damaged"),
    ("Inconsistent checksums", "a cell's nbgrader marks were changed"),
)


@dataclass
class Outcome:
    """What became of one submission. Scores are None where nothing could be graded."""

    student: str
    assignment: str
    status: str
    score: float | None = None
    max_score: float | None = None
    auto_score: float | None = None
    max_auto_score: float | None = None
    waits_for_reading: bool = False
    why: str = ""


def submissions(root: Path, assignment: str) -> list[str]:
    """Students who handed in a folder for the assignment, whatever is in it."""
    return sorted(p.parent.name for p in (root / "submitted").glob(f"*/{assignment}") if p.is_dir())


def missing_notebook(root: Path, student: str, assignment: str) -> str | None:
    """Why a submission holds no notebook of the right name, or None where it does."""
    folder = root / "submitted" / student / assignment
    wanted = f"{assignment}.ipynb"
    if (folder / wanted).is_file():
        return None
    others = sorted(p.name for p in folder.iterdir() if p.suffix == ".ipynb")
    if others:
        return f"no file is called {wanted}; found {', '.join(others[:3])}: rename it, then grade again"
    return f"the folder holds no notebook: {wanted} is missing"


def explain(log: str) -> str:
    """nbgrader's log in one line an instructor can act on."""
    for sign, words in KNOWN_TROUBLE:
        if sign in log:
            return words
    return last_words(log) or "nbgrader gave no reason"


def grade_one(repository: Path, root: Path, assignment: str, student: str) -> Outcome:
    """Grade one submission with nbgrader; whatever happens, say what became of it."""
    why = missing_notebook(root, student, assignment)
    if why is None:
        api = open_course(repository, root)
        result = api.autograde(assignment, student, force=True, create=True)
        if not result["success"] and "OperationalError" in result.get("log", "") + result.get("error", ""):
            # The gradebook was busy: nothing is wrong with the submission.
            result = api.autograde(assignment, student, force=True, create=True)
        if result["success"]:
            return Outcome(student, assignment, GRADED)
        why = explain(result.get("log", "") + result.get("error", ""))
    return Outcome(student, assignment, NEEDS_PERSON, why=why)


def _log_to(path: Path) -> None:
    """Send what kernels and libraries print on stderr to a file: it is for the curious, not for the bar."""
    log = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(log, 2)
    os.close(log)


def _grade_quietly(arguments: tuple) -> Outcome:
    """One task of the pool. A defect of ours is reported for this submission and stops no other."""
    repository, root, assignment, student = arguments
    try:
        return grade_one(repository, root, assignment, student)
    except Exception as error:
        return Outcome(student, assignment, NEEDS_PERSON, why=f"{type(error).__name__}: {error}")


def with_scores(root: Path, db_url: str, outcome: Outcome) -> Outcome:
    """Fill in an outcome's scores from the gradebook; a submission without one keeps None."""
    with Gradebook(db_url, "alliance") as gradebook:
        gradebook.update_or_create_student(outcome.student)
        if outcome.status != GRADED:
            return outcome
        try:
            entry = gradebook.find_submission(outcome.assignment, outcome.student)
        except MissingEntry:
            outcome.status, outcome.why = NEEDS_PERSON, "nbgrader graded it but wrote no score: grade it again"
            return outcome
        outcome.score, outcome.max_score = entry.score, entry.max_score
        outcome.auto_score = sum(n.code_score for n in entry.notebooks)
        outcome.max_auto_score = sum(n.max_code_score for n in entry.notebooks)
        outcome.waits_for_reading = entry.needs_manual_grade
    return outcome


def grade_class(
    repository: Path,
    root: Path,
    assignment: str,
    report: Callable[[Outcome], None],
    workers: int | None = None,
) -> list[Outcome]:
    """Grade every submission of an assignment; ``report`` follows each. Outcomes are kept in ``root``.

    Raises GradingError where there is nothing to grade or the assignment was never released here.
    """
    students = submissions(root, assignment)
    if not students:
        raise GradingError(f"no submissions of {assignment} in {root.name}/submitted: collect them first")
    api = open_course(repository, root)
    db_url = api.coursedir.db_url
    with Gradebook(db_url, "alliance") as gradebook:
        try:
            gradebook.find_assignment(assignment)
        except MissingEntry:
            raise GradingError(
                f"{assignment} was not released from this course folder: run `course release {assignment}`"
            ) from None
    outcomes = []
    for outcome in _graded(repository, root, assignment, students, workers or os.cpu_count() or 1):
        outcome = with_scores(root, db_url, outcome)
        outcomes.append(outcome)
        report(outcome)
    outcomes.sort(key=lambda o: o.student)
    outcomes_file(root, assignment).write_text(
        json.dumps([asdict(o) for o in outcomes], indent=1, ensure_ascii=False), encoding="utf-8"
    )
    return outcomes


def _graded(repository: Path, root: Path, assignment: str, students: list[str], workers: int) -> Iterator[Outcome]:
    """Outcomes as they come; a worker that dies costs only the submissions it held, and those are tried alone."""
    tasks = {student: (repository, root, assignment, student) for student in students}
    pending = dict(tasks)
    quiet = {"initializer": _log_to, "initargs": (root / "grading.log",)}
    with ProcessPoolExecutor(max_workers=workers, **quiet) as pool:
        futures = {pool.submit(_grade_quietly, task): student for student, task in tasks.items()}
        for future in as_completed(futures):
            student = futures[future]
            if future.exception() is None:
                del pending[student]
                yield future.result()
    for student, task in pending.items():
        with ProcessPoolExecutor(max_workers=1, **quiet) as pool:
            future = pool.submit(_grade_quietly, task)
            if future.exception() is None:
                yield future.result()
            else:
                yield Outcome(student, assignment, NEEDS_PERSON, why="the grading process itself was ended")


def outcomes_file(root: Path, assignment: str) -> Path:
    """Where the outcomes of the last grading of an assignment are kept."""
    return root / f"outcomes-{assignment}.json"


def read_outcomes(root: Path, assignment: str) -> list[Outcome]:
    """The outcomes of the last grading. Raises GradingError where there was none."""
    path = outcomes_file(root, assignment)
    if not path.exists():
        raise GradingError(f"{assignment} was not graded yet: run `course grade {assignment}`")
    return [Outcome(**row) for row in json.loads(path.read_text(encoding="utf-8"))]
