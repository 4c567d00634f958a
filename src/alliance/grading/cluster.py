"""Grade on a Dask cluster: files go out, plain data come back. No shared file system, no shared database.

A machine of the cluster needs this package (tables are in it) and Dask; each of its processes keeps a course folder
and a gradebook of its own, which nobody reads but itself. Results are written here, by one process. A machine that
is lost costs nothing: the scheduler gives its submissions to another one.

Dask pickles our job descriptions between machines that trust each other; nothing that a student's code made is ever
among them but as files and JSON. Where the network is not yours alone, use ``tls://`` (distributed's documentation,
"TLS/SSL").
"""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path

from distributed import Client, as_completed, get_worker
from distributed.scheduler import KilledWorker
from nbgrader.api import Gradebook

from alliance.grading.batch import COURSE, NEEDS_PERSON, Job, Outcome, grade_one, renamed_note, run_here
from alliance.grading.course import GradingError, open_course, release
from alliance.grading.gradebook import apply_late_policy, save_auto_scores
from alliance.grading.inspection import Unreadable, read_file
from alliance.grading.isolated import remove_links
from alliance.grading.judge import WorkerLost, isolation
from alliance.grading.receipts import digest, read_receipt, receipt_path, save_receipt, tables_digest
from alliance.grading.scratch import sweep

#: Seconds to wait for the scheduler, and for its first worker.
PATIENCE = 30
CONFIG = "assignments/nbgrader_config.py"


@dataclass(frozen=True)
class Course:
    """What every job of a class needs: nbgrader's configuration, the assignment's source and release."""

    assignment: str
    config: bytes
    files: dict[str, bytes]
    tables: str
    allow_weaker: bool
    settings: tuple[tuple[str, object], ...]

    def digest(self) -> str:
        """Its digest: a process makes one folder for each."""
        return digest(self.config, *(part for name in sorted(self.files) for part in (name, self.files[name])))


@dataclass(frozen=True)
class Submission:
    """What one student handed in, as files by name; ``called`` where the notebook had another name."""

    student: str
    fingerprint: str
    files: dict[str, bytes]
    called: str = ""


@dataclass(frozen=True)
class Graded:
    """What came of a submission, as plain data; scores and comments by grade id."""

    outcome: dict
    receipt: dict | None
    files: dict[str, bytes]
    scores: dict[str, float | None]
    comments: dict[str, str | None]


# ---- here -------------------------------------------------------------------------------------------------------


class Cluster:
    """Runs jobs of ``batch.grade_class`` on the cluster behind a scheduler's address, such as ``tcp://10.0.0.5:8786``."""

    def __init__(self, scheduler: str):
        self.scheduler = scheduler

    def __call__(self, jobs: list[Job], workers: int) -> Iterator[Outcome]:
        """Outcomes as they come, their results written. Raises GradingError where there is no usable cluster."""
        packed, unreadable = {}, []
        for job in jobs:
            try:
                packed[job.student] = job, pack(job)
            except Unreadable:
                unreadable.append(job)
        # Nothing of these can be sent, and nothing of them is run.
        yield from run_here(unreadable, 1)
        if not packed:
            return
        try:
            client = Client(self.scheduler, timeout=PATIENCE, set_as_default=False)
        except OSError as error:
            raise GradingError(f"no Dask scheduler answers at {self.scheduler}") from error
        with client:
            course = pack_course(jobs[0])
            slots = usable_slots(client, course)
            yield from self._run(client, course, list(packed.values()), 2 * slots)

    def _run(self, client: Client, course: Course, packed: list, at_once: int) -> Iterator[Outcome]:
        # As a task of its own the course is made again wherever it is needed, should its machine be lost.
        shared = client.submit(Course, **vars(course), key=f"course-{course.digest()}", pure=False)
        waiting, jobs = iter(packed), {}

        def submit(job: Job, submission: Submission):
            key = f"{job.assignment}-{job.student}-{job.fingerprint[:16]}"
            future = client.submit(grade_there, shared, submission, key=key, pure=False)
            jobs[future.key] = job
            return future

        first = [submit(*next_one) for next_one in islice(waiting, at_once)]
        running = as_completed(first, loop=client.loop)
        for future in running:
            job, error = jobs[future.key], future.exception()
            if isinstance(error, KilledWorker):
                yield lost(job, "every process that graded it was ended")
            elif error is not None:
                yield lost(job, f"{type(error).__name__}: {error}")
            else:
                yield put_down(job, future.result())
            future.release()
            running.update(submit(*next_one) for next_one in islice(waiting, 1))


def lost(job: Job, why: str) -> Outcome:
    """The outcome of a submission that the cluster could not grade."""
    return Outcome(job.student, job.assignment, NEEDS_PERSON, why=why, fingerprint=job.fingerprint)


def usable_slots(client: Client, course: Course) -> int:
    """How many submissions the cluster grades at once.

    Raises GradingError where a worker cannot grade as this machine would: other tables, no isolation, no worker.
    """
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError as error:
        raise GradingError(
            "the scheduler has no workers: start some with `dask worker ADDRESS --nthreads 1`"
        ) from error
    for address, unfit in client.run(why_unfit, course.tables, course.allow_weaker).items():
        if unfit:
            raise GradingError(f"the worker {address} cannot be used: {unfit}")
    return len(client.scheduler_info(n_workers=-1)["workers"])


def pack(job: Job) -> Submission:
    """A submission's files. Raises Unreadable where the notebook is none that can be sent."""
    folder = job.root / "submitted" / job.student / job.assignment
    notebook = folder / f"{job.assignment}.ipynb"
    files = {notebook.name: read_file(notebook)}
    remove_links(job.assignment, job.student, [str(notebook)])
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink() or not path.is_file() or name in files:
            continue
        try:
            files[name] = read_file(path)
        except Unreadable:
            continue
    note = renamed_note(job.root, job.student, job.assignment)
    return Submission(job.student, job.fingerprint, files, note.read_text(encoding="utf-8") if note.exists() else "")


def pack_course(job: Job) -> Course:
    """The course as its machines need it."""
    files = {
        path.relative_to(job.root).as_posix(): path.read_bytes()
        for folder in ("source", "release")
        for path in sorted((job.root / folder / job.assignment).rglob("*"))
        if path.is_file()
    }
    config = (job.repository / CONFIG).read_bytes()
    return Course(job.assignment, config, files, tables_digest(), job.allow_weaker, job.settings)


def put_down(job: Job, graded: Graded) -> Outcome:
    """Write what came back as nbgrader would have written it here: gradebook, graded folder, receipt."""
    api = open_course(job.repository, job.root)
    outcome = Outcome(**graded.outcome)
    with Gradebook(api.coursedir.db_url, COURSE) as gradebook:
        gradebook.update_or_create_student(job.student)
        handed_in = api.coursedir.get_existing_timestamp(str(job.root / "submitted" / job.student / job.assignment))
        when = {"timestamp": handed_in} if handed_in else {}
        gradebook.update_or_create_submission(job.assignment, job.student, **when)
        save_auto_scores(gradebook, job.assignment, job.assignment, {job.student: graded.scores})
        for grade_id, words in graded.comments.items():
            gradebook.find_comment(grade_id, job.assignment, job.assignment, job.student).auto_comment = words
        gradebook.db.commit()
    apply_late_policy(api.config, api.coursedir.db_url, job.assignment, job.assignment, job.student)
    folder = job.root / "autograded" / job.student / job.assignment
    shutil.rmtree(folder, ignore_errors=True)
    unpack(folder, graded.files, mode=0o444)
    if graded.receipt:
        save_receipt(job.root, graded.receipt)
    return outcome


def unpack(folder: Path, files: dict[str, bytes], mode: int = 0o644) -> None:
    """Write files by name into a folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(mode)


# ---- there ------------------------------------------------------------------------------------------------------

#: nbgrader works in the current folder: one submission at a time in a process.
_one_at_a_time = threading.Lock()
#: Course folders of this process, by digest.
_folders: dict[str, Path] = {}


def why_unfit(tables: str, allow_weaker: bool) -> str:
    """Why this machine cannot grade; empty where it can."""
    if tables_digest() != tables:
        return "it has other tables than this machine: install the same version of alliance-course"
    try:
        isolation(allow_weaker)
    except WorkerLost as error:
        return error.why
    return ""


def course_folder(course: Course) -> Path:
    """A course folder of this process with the assignment released into a gradebook of its own; made once."""
    key = course.digest()
    if key not in _folders:
        if unfit := why_unfit(course.tables, course.allow_weaker):
            raise GradingError(unfit)
        sweep()
        # Dask removes its own working folder, also that of a process that was killed.
        folder = Path(tempfile.mkdtemp(prefix="alliance-course-", dir=get_worker().local_directory))
        unpack(folder, {CONFIG: course.config})
        unpack(folder / "class", course.files)
        release(open_course(folder, folder / "class"), course.assignment)
        unpack(folder / "class", course.files)
        _folders[key] = folder
    return _folders[key]


def grade_there(course: Course, submission: Submission) -> Graded:
    """Grade one submission in a process of the cluster and gather all that came of it."""
    with _one_at_a_time:
        repository = course_folder(course)
        root, assignment, student = repository / "class", course.assignment, submission.student
        graded = root / "autograded" / student / assignment
        handed_in, note = root / "submitted" / student / assignment, renamed_note(root, student, assignment)
        try:
            unpack(handed_in, submission.files)
            if submission.called:
                unpack(note.parent, {note.name: submission.called.encode()})
            outcome = grade_one(Job(repository, root, assignment, student, submission.fingerprint, course.allow_weaker))
            scores, comments = entries(open_course(repository, root).coursedir.db_url, assignment, student)
            files = {p.relative_to(graded).as_posix(): p.read_bytes() for p in graded.rglob("*") if p.is_file()}
            return Graded(asdict(outcome), read_receipt(root, assignment, student), files, scores, comments)
        finally:
            for folder in (handed_in, graded):
                shutil.rmtree(folder, ignore_errors=True)
            for file in (receipt_path(root, assignment, student), note):
                file.unlink(missing_ok=True)


def entries(db_url: str, assignment: str, student: str) -> tuple[dict, dict]:
    """(scores, comments) that nbgrader gave by itself, by grade id."""
    with Gradebook(db_url, COURSE) as gradebook:
        found = gradebook.find_submission_notebook(assignment, assignment, student)
        scores = {grade.name: grade.auto_score for grade in found.grades if type(grade.cell).__name__ == "GradeCell"}
        return scores, {comment.name: comment.auto_comment for comment in found.comments}
