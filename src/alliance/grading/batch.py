"""Grade a class through nbgrader, student by student, on every core: no submission stops another, none disappears.

A journal keeps what became of each submission and the fingerprint it was graded under, so that a run can be
killed and started again: what is unchanged is not graded twice.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path

from nbgrader.api import Gradebook, MissingEntry

from alliance.grading.course import GradingError, last_words, open_course
from alliance.grading.inspection import Unreadable, read_file
from alliance.grading.isolated import receipt_path
from alliance.grading.judge import WorkerLost, isolation
from alliance.tables import dataset_folder

GRADED = "graded"
NEEDS_PERSON = "needs a person"
COURSE = "alliance"


@dataclass
class Outcome:
    """What became of one submission. Scores are None where there is no entry in the gradebook."""

    student: str
    assignment: str
    status: str
    score: float | None = None
    max_score: float | None = None
    auto_score: float | None = None
    max_auto_score: float | None = None
    waits_for_reading: bool = False
    why: str = ""
    repairs: list[str] = field(default_factory=list)
    budgets: list[str] = field(default_factory=list)
    isolation: str = ""
    fingerprint: str = ""


def submissions(root: Path, assignment: str) -> list[str]:
    """Students who handed in anything for the assignment: a folder, a link, a file."""
    return sorted(p.parent.name for p in (root / "submitted").glob(f"*/{assignment}"))


def notebook_in(root: Path, student: str, assignment: str) -> tuple[Path | None, str]:
    """The submitted notebook, and why there is none; one under another name is copied to the right one."""
    folder = root / "submitted" / student / assignment
    if folder.is_symlink():
        return None, "the submission is a link to another folder: ask for the files themselves"
    if not folder.is_dir():
        return None, "the submission is a file, not a folder: put the notebook into a folder, then grade again"
    wanted = folder / f"{assignment}.ipynb"
    if wanted.exists() or wanted.is_symlink():
        return wanted, ""
    others = sorted(
        p for p in folder.rglob("*.ipynb") if p.is_file() and not p.is_symlink() and ".ipynb_" not in str(p)
    )
    if not others:
        return None, f"the folder holds no notebook: {wanted.name} is missing"
    # The one that looks most like this assignment; the original stays where it was.
    best = max(others, key=lambda p: p.read_bytes().count(f'"{assignment.split("_")[0]}-'.encode()))
    shutil.copyfile(best, wanted)
    (folder / "renamed.txt").write_text(best.name, encoding="utf-8")
    return wanted, ""


def fingerprint(root: Path, assignment: str, notebook: Path) -> str:
    """Digest of all that a grade depends on: the submission, the tests, the tables, the versions."""
    try:
        parts = [read_file(notebook)]
    except Unreadable as error:
        parts = [str(error).encode()]
    parts += [p.read_bytes() for p in sorted((root / "source" / assignment).glob("*")) if p.is_file()]
    parts.append((dataset_folder() / "datapackage.json").read_bytes())
    parts += [version(name).encode() for name in ("pandas", "numpy", "matplotlib", "nbgrader", "alliance-course")]
    return hashlib.sha256(b"\0".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


@dataclass(frozen=True)
class Job:
    """One submission to grade: plain data, so that it can be sent to another process."""

    repository: Path
    root: Path
    assignment: str
    student: str
    fingerprint: str
    allow_weaker: bool = False


def grade_one(job: Job) -> Outcome:
    """Grade one submission with nbgrader; whatever happens, say what became of it."""
    outcome = Outcome(job.student, job.assignment, NEEDS_PERSON, fingerprint=job.fingerprint)
    try:
        api = open_course(job.repository, job.root)
        if job.allow_weaker:
            api.config.IsolatedExecute.allow_weaker_isolation = True
        for _ in range(2):
            result = api.autograde(job.assignment, job.student, force=True, create=True)
            said = result.get("log", "") + result.get("error", "")
            # A busy gradebook is no fault of the submission: once more.
            if result["success"] or "OperationalError" not in said:
                break
        if not result["success"]:
            outcome.why = last_words(said) or "nbgrader gave no reason: see grading.log"
            return outcome
    except Exception as error:  # a defect of ours is reported for this submission and stops no other
        outcome.why = f"{type(error).__name__}: {error}"
        return outcome
    receipt = json.loads(receipt_path(job.root, job.assignment, job.student).read_text(encoding="utf-8"))
    outcome.repairs, outcome.budgets = receipt["repairs"], receipt["budgets"]
    outcome.isolation, outcome.why = receipt["isolation"], receipt["unreadable"] or ""
    renamed = job.root / "submitted" / job.student / job.assignment / "renamed.txt"
    if renamed.exists():
        outcome.repairs.insert(0, f"the notebook was called {renamed.read_text(encoding='utf-8')}")
    outcome.status = NEEDS_PERSON if outcome.why else GRADED
    return outcome


def with_scores(db_url: str, outcome: Outcome) -> Outcome:
    """Fill in an outcome's scores from the gradebook. Whoever handed in has an entry, at least with 0 and a flag."""
    with Gradebook(db_url, COURSE) as gradebook:
        gradebook.update_or_create_student(outcome.student)
        try:
            entry = gradebook.find_submission(outcome.assignment, outcome.student)
        except MissingEntry:
            entry = gradebook.update_or_create_submission(outcome.assignment, outcome.student)
        if outcome.status != GRADED:
            for notebook in entry.notebooks:
                for grade in notebook.grades:
                    grade.auto_score, grade.needs_manual_grade = grade.auto_score or 0, True
            gradebook.db.commit()
        outcome.score, outcome.max_score = entry.score, entry.max_score
        outcome.auto_score = sum(n.code_score for n in entry.notebooks)
        outcome.max_auto_score = sum(n.max_code_score for n in entry.notebooks)
        outcome.waits_for_reading = entry.needs_manual_grade
    return outcome


def journal(root: Path, assignment: str) -> Path:
    """Where the outcomes of an assignment are kept, one line each, the last line of a student counts."""
    return root / f"outcomes-{assignment}.jsonl"


def read_journal(root: Path, assignment: str) -> dict[str, Outcome]:
    """Outcomes by student; a line that a kill cut off is passed over."""
    path, outcomes = journal(root, assignment), {}
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            try:
                outcome = Outcome(**json.loads(line))
            except (ValueError, TypeError):
                continue
            outcomes[outcome.student] = outcome
    return outcomes


def note_down(root: Path, assignment: str, outcome: Outcome) -> None:
    """Add an outcome to the journal, on the disk before anything else happens."""
    with journal(root, assignment).open("a", encoding="utf-8") as file:
        file.write(json.dumps(asdict(outcome), ensure_ascii=False) + "\n")
        file.flush()
        os.fsync(file.fileno())


def grade_class(
    repository: Path,
    root: Path,
    assignment: str,
    report: Callable[[Outcome], None],
    workers: int | None = None,
    force: bool = False,
    allow_weaker: bool = False,
    run: Callable[[list[Job], int], Iterator[Outcome]] | None = None,
) -> list[Outcome]:
    """Grade every new or changed submission (all with ``force``); ``report`` follows each graded one.

    Returns the outcomes of the whole class. ``run`` executes jobs elsewhere than in a local pool. Raises
    GradingError where there is nothing to grade, the assignment was never released here, or this machine gives
    no isolation and weaker isolation was not asked for.
    """
    students = submissions(root, assignment)
    if not students:
        raise GradingError(f"no submissions of {assignment} in {root.name}/submitted: collect them first")
    db_url = open_course(repository, root).coursedir.db_url
    with Gradebook(db_url, COURSE) as gradebook:
        try:
            gradebook.find_assignment(assignment)
        except MissingEntry:
            raise GradingError(
                f"{assignment} was not released from this course folder: run `course release {assignment}`"
            ) from None
    try:
        isolation(allow_weaker)
    except WorkerLost as error:
        raise GradingError(error.why) from None
    before, jobs, outcomes = read_journal(root, assignment), [], {}

    def finish(outcome: Outcome) -> None:
        outcome = with_scores(db_url, outcome)
        note_down(root, assignment, outcome)
        outcomes[outcome.student] = outcome
        report(outcome)

    for student in students:
        notebook, why = notebook_in(root, student, assignment)
        if notebook is None:
            finish(Outcome(student, assignment, NEEDS_PERSON, why=why))
            continue
        mark = fingerprint(root, assignment, notebook)
        if not force and student in before and before[student].fingerprint == mark:
            outcomes[student] = with_scores(db_url, before[student])
            continue
        jobs.append(Job(repository, root, assignment, student, mark, allow_weaker))
    for outcome in (run or run_here)(jobs, workers or os.cpu_count() or 1):
        finish(outcome)
    return [outcomes[student] for student in students]


def log_to(path: Path) -> None:
    """Send what libraries print on stderr to a file: it is for the curious, not for the progress bar."""
    log = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(log, 2)
    os.close(log)


def run_here(jobs: list[Job], workers: int) -> Iterator[Outcome]:
    """Outcomes as they come; a process that dies costs only the submissions it held, and those are tried alone."""
    if not jobs:
        return
    quiet = {"initializer": log_to, "initargs": (jobs[0].root / "grading.log",)}
    pending = {job.student: job for job in jobs}
    with ProcessPoolExecutor(max_workers=min(workers, len(jobs)), **quiet) as pool:
        futures = {pool.submit(grade_one, job): job.student for job in jobs}
        for future in as_completed(futures):
            if future.exception() is None:
                del pending[futures[future]]
                yield future.result()
    for job in pending.values():
        with ProcessPoolExecutor(max_workers=1, **quiet) as pool:
            future = pool.submit(grade_one, job)
            if future.exception() is None:
                yield future.result()
            else:
                yield Outcome(job.student, job.assignment, NEEDS_PERSON, why="the grading process itself was ended")


def read_outcomes(root: Path, assignment: str) -> list[Outcome]:
    """The outcomes of the class so far. Raises GradingError where there are none."""
    outcomes = read_journal(root, assignment)
    if not outcomes:
        raise GradingError(f"{assignment} was not graded yet: run `course grade {assignment}`")
    there = set(submissions(root, assignment))
    return [outcomes[student] for student in sorted(outcomes) if student in there]
