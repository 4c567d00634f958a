"""Grade a class through nbgrader, student by student, on every core: no submission stops another, none disappears.

A journal keeps what became of each submission and the fingerprint it was graded under, so that a run can be
killed and started again: what is unchanged is not graded twice.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path

from nbgrader.api import Gradebook, MissingEntry

from alliance.grading.course import GradingError, last_words, open_course
from alliance.grading.inspection import Unreadable, read_file
from alliance.grading.judge import WorkerLost, isolation
from alliance.grading.receipts import digest, read_receipt, tables_digest
from alliance.grading.sandbox import die_with_parent
from alliance.grading.scratch import alone, sweep

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


#: Names that nbgrader does not take for a pattern, a field or several students, nor a spreadsheet for a formula.
NAME = re.compile(r"\w([\w .,'@()&-]*[\w.)])?")


def submissions(root: Path, assignment: str) -> list[str]:
    """Students who handed in anything for the assignment: a folder, a link, a file. See ``known_as``."""
    return sorted(known_as(p.parent.name) for p in (root / "submitted").glob(f"*/{assignment}"))


def known_as(name: str) -> str:
    """What a student's folder is called in lists: its name; one that cannot be a student's name in quotes."""
    return name if NAME.fullmatch(name) else ascii(name)[:200]


def notebook_in(root: Path, student: str, assignment: str) -> tuple[Path | None, str]:
    """The submitted notebook, and why there is none; one under another name is copied to the right one."""
    if not NAME.fullmatch(student):
        return None, "the folder is not called as a student can be: letters, digits, blanks and . , ' @ ( ) & - _"
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
    contents = {path: contents_of(path) for path in others}
    best = max(others, key=lambda p: contents[p].count(f'"{assignment.split("_")[0]}-'.encode()))
    called = renamed_note(root, student, assignment)
    called.parent.mkdir(parents=True, exist_ok=True)
    called.write_text(ascii(best.name)[1:-1], encoding="utf-8")
    # Under a name of its own first: any other could be taken, by a link to somebody else's file say.
    with tempfile.NamedTemporaryFile(dir=folder, prefix="copy-", delete=False) as half:
        half.write(contents[best])
    Path(half.name).replace(wanted)
    return wanted, ""


def contents_of(notebook: Path) -> bytes:
    """The bytes of a notebook, none where it cannot be read."""
    try:
        return read_file(notebook)
    except Unreadable:
        return b""


def renamed_note(root: Path, student: str, assignment: str) -> Path:
    """Where it is kept what a student's notebook was called."""
    return root / "receipts" / assignment / f"{student}.renamed.txt"


def conditions(root: Path, assignment: str) -> str:
    """Digest of what every grade of a class depends on: tests and files, tables, versions."""
    parts = [p.read_bytes() for p in sorted((root / "source" / assignment).glob("*")) if p.is_file()]
    versions = [version(name) for name in ("pandas", "numpy", "matplotlib", "nbgrader", "alliance-course")]
    return digest(*parts, tables_digest(), *versions)


def fingerprint(graded_under: str, notebook: Path) -> str:
    """Digest of all that one grade depends on: the submission, and the ``conditions``."""
    try:
        return digest(read_file(notebook), graded_under)
    except Unreadable as error:
        return digest(str(error), graded_under)


@dataclass(frozen=True)
class Job:
    """One submission to grade: plain data, so that it can be sent to another process."""

    repository: Path
    root: Path
    assignment: str
    student: str
    fingerprint: str
    allow_weaker: bool = False
    settings: tuple[tuple[str, object], ...] = ()


def grade_one(job: Job) -> Outcome:
    """Grade one submission with nbgrader; whatever happens, say what became of it."""
    outcome = Outcome(job.student, job.assignment, NEEDS_PERSON, fingerprint=job.fingerprint)
    try:
        api = open_course(job.repository, job.root)
        if job.allow_weaker:
            api.config.IsolatedExecute.allow_weaker_isolation = True
        for name, value in job.settings:
            api.config.IsolatedExecute[name] = value
        for _ in range(2):
            result = api.autograde(job.assignment, job.student, force=True, create=True)
            said = result.get("log", "") + result.get("error", "")
            # A busy gradebook is no fault of the submission: once more.
            if result["success"] or "OperationalError" not in said:
                break
        if not result["success"]:
            outcome.why = (
                last_words(said) or "".join(said.strip().splitlines()[-1:])[-300:] or "nbgrader gave no reason"
            )
            return outcome
    except Exception as error:  # a defect of ours is reported for this submission and stops no other
        outcome.why = f"{type(error).__name__}: {error}"
        return outcome
    receipt = read_receipt(job.root, job.assignment, job.student)
    if receipt is None:
        outcome.why = "its receipt could not be read: grade it again"
        return outcome
    outcome.repairs, outcome.budgets = receipt["repairs"], receipt["budgets"]
    outcome.isolation, outcome.why = receipt["isolation"], receipt["unreadable"] or ""
    renamed = renamed_note(job.root, job.student, job.assignment)
    if renamed.exists():
        outcome.repairs.insert(0, f"the notebook was called {renamed.read_text(encoding='utf-8')}")
    outcome.status = NEEDS_PERSON if outcome.why else GRADED
    return outcome


def with_scores(gradebook: Gradebook, outcome: Outcome) -> Outcome:
    """Fill in an outcome's scores from the gradebook. Whoever handed in has an entry, at least with 0 and a flag."""
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


def note_down(root: Path, assignment: str, *outcomes: Outcome) -> None:
    """Add outcomes to the journal, on the disk before anything else happens."""
    path = journal(root, assignment)
    # A kill may have cut the last line off: what follows must not be lost with it.
    torn = path.exists() and not path.read_bytes().endswith(b"\n")
    with path.open("a", encoding="utf-8") as file:
        file.write("\n" * torn)
        file.writelines(json.dumps(asdict(outcome), ensure_ascii=False) + "\n" for outcome in outcomes)
        file.flush()
        os.fsync(file.fileno())


@contextlib.contextmanager
def at_work_alone(root: Path) -> Iterator[None]:
    """Hold the course folder; begin with what a killed run left behind. Raises GradingError where another run is."""
    with contextlib.ExitStack() as held:
        try:
            held.enter_context(alone(root))
        except BlockingIOError:
            raise GradingError(f"another run is already at work in {root.name}: wait for it to end") from None
        sweep()
        yield


def grade_class(
    repository: Path,
    root: Path,
    assignment: str,
    report: Callable[[Outcome], None],
    workers: int | None = None,
    force: bool = False,
    allow_weaker: bool = False,
    run: Callable[[list[Job], int], Iterator[Outcome]] | None = None,
    settings: tuple[tuple[str, object], ...] = (),
) -> list[Outcome]:
    """Grade every new or changed submission (all with ``force``); ``report`` follows each graded one.

    Returns the outcomes of the whole class. ``run`` executes jobs elsewhere than in a local pool, ``settings`` are
    IsolatedExecute's where they are not the course's. Raises
    GradingError where there is nothing to grade, the assignment was never released here, or this machine gives
    no isolation and weaker isolation was not asked for.
    """
    with at_work_alone(root):
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
        if run is None:
            try:
                isolation(allow_weaker)
            except WorkerLost as error:
                raise GradingError(error.why) from None
        graded_under = conditions(root, assignment)
        before, jobs, unchanged, outcomes = read_journal(root, assignment), [], [], {}

        def finish(outcome: Outcome) -> None:
            with Gradebook(db_url, COURSE) as gradebook:
                outcome = with_scores(gradebook, outcome)
            note_down(root, assignment, outcome)
            outcomes[outcome.student] = outcome
            report(outcome)

        for student in students:
            notebook, why = notebook_in(root, student, assignment)
            if notebook is None:
                finish(Outcome(student, assignment, NEEDS_PERSON, why=why))
                continue
            mark = fingerprint(graded_under, notebook)
            if not force and student in before and before[student].fingerprint == mark:
                unchanged.append(before[student])
                continue
            jobs.append(Job(repository, root, assignment, student, mark, allow_weaker, settings))
        with Gradebook(db_url, COURSE) as gradebook:
            outcomes |= {outcome.student: with_scores(gradebook, outcome) for outcome in unchanged}
        for outcome in (run or run_here)(jobs, workers or os.cpu_count() or 1):
            finish(outcome)
        return [outcomes[student] for student in students]


def log_to(path: Path) -> None:
    """Begin a process of the pool: what libraries print goes to a file, and no process outlives its run."""
    die_with_parent()
    log = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(log, 2)
    os.close(log)


def run_here(jobs: list[Job], workers: int, grade: Callable[[Job], Outcome] = grade_one) -> Iterator[Outcome]:
    """Outcomes as they come; a process that dies costs only the submissions it held, and those are tried alone."""
    if not jobs:
        return
    quiet = {"initializer": log_to, "initargs": (jobs[0].root / "grading.log",)}
    pending = {job.student: job for job in jobs}
    with ProcessPoolExecutor(max_workers=min(workers, len(jobs)), **quiet) as pool:
        futures = {pool.submit(grade, job): job.student for job in jobs}
        for future in as_completed(futures):
            if future.exception() is None:
                del pending[futures[future]]
                yield future.result()
    for job in pending.values():
        with ProcessPoolExecutor(max_workers=1, **quiet) as pool:
            future = pool.submit(grade, job)
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
