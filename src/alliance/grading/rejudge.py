"""Judge a class again from its receipts, without running any student's code.

After a changed tolerance, test cell or point value, the new test cells are run on the values that students' code gave
when it was graded. What was not asked for then cannot be answered now: such a submission is left as it is and
listed as one that must be run again.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import multiprocessing.util
import os
import shutil
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.preprocessors import OverwriteCells

from alliance.authoring.assignments import read_assignment
from alliance.authoring.digesting import openable_texts, start_namespace, working_in
from alliance.authoring.twins import TwinError
from alliance.digests import knowing, opens_exactly
from alliance.grading.arguments import Arguments
from alliance.grading.batch import (
    COURSE,
    at_work_alone,
    conditions,
    fingerprint,
    log_to,
    note_down,
    read_journal,
    submissions,
    with_scores,
)
from alliance.grading.course import GradingError, open_course
from alliance.grading.gradebook import apply_late_policy, late_students, save_auto_scores
from alliance.grading.inspection import Unreadable, read_file
from alliance.grading.isolated import released_files, released_notebook
from alliance.grading.judge import Judge, contract_breach, is_setup, is_test, marks, names_needed, reply_value, value_of
from alliance.grading.receipts import Basis, read_receipt, save_receipt, verdict

#: By grade id of a test cell: the verdict on it as receipts keep it, and the cell's outputs.
Verdicts = dict[str, tuple[dict, list]]
#: The grade id of a test cell and the values it was given, as text.
Record = tuple[str, str]
#: Records that are judged sooner than another process begins.
FEW = 200


class NotOnRecord(BaseException):
    """A test asks for something that was not asked when the submission was graded.

    Not an Exception: neither a test nor a check may swallow it.
    """

    def __init__(self, why: str):
        super().__init__(why)
        self.why = why


class RecordedFunction:
    """Stands for a student's function: gives back what it gave for the same arguments when it was graded."""

    def __init__(self, name: str, calls: list, arguments: Arguments):
        self.__name__ = name
        self._arguments = arguments
        self._replies: dict[str, list] = {}
        for asked, reply in calls:
            self._replies.setdefault(json.dumps(asked), []).append(reply)

    def __call__(self, *positional, **keywords):
        of = self._arguments.of
        asked = [[of(a).recorded for a in positional], {key: of(a).recorded for key, a in keywords.items()}]
        replies = self._replies.get(json.dumps(asked))
        if not replies:
            raise NotOnRecord(f"{self.__name__} was never called with these arguments")
        # Called twice alike, it may have answered differently: in turn, then the last answer.
        return reply_value(replies.pop(0) if len(replies) > 1 else replies[0], self.__name__)


class Rejudge:
    """An assignment's test cells as they are now, to be run on one receipt after another."""

    def __init__(self, cells: list, files: dict[str, bytes]):
        self.basis = Basis(cells, files)
        self.tests = {marks(cell)["grade_id"]: cell for cell in cells if is_test(cell)}
        self.bases = {grade_id: self.basis.of(cell) for grade_id, cell in self.tests.items()}
        self.judge = Judge(None, files)
        self.setup = "\n".join(cell.source for cell in cells if is_setup(cell))
        self.arguments = Arguments()

    def changed(self, receipt: dict) -> list[str]:
        """Grade ids of the test cells that a receipt was judged by otherwise."""
        return [g for g, basis in self.bases.items() if receipt["tests"].get(g, {}).get("basis") != basis]

    def asked(self, receipt: dict) -> dict[str, Record]:
        """The records of a receipt that are to be judged, by grade id. Raises NotOnRecord where one is missing."""
        if receipt.get("given_sha256") != self.basis.given:
            raise NotOnRecord("the tables, files or locked cells that its code was run with have changed")
        records = {g: receipt["values"].get(g) for g in self.changed(receipt)}
        for grade_id, record in records.items():
            if record is None:
                raise NotOnRecord(f"{grade_id} was not judged from values")
        return {grade_id: (grade_id, json.dumps(record)) for grade_id, record in records.items()}

    def judged(self, record: Record) -> tuple[dict, list] | str:
        """(verdict, outputs) of a test cell on a record, or why it cannot be judged from it."""
        grade_id, values = record
        try:
            return self._run(grade_id, json.loads(values))
        except NotOnRecord as missing:
            return missing.why

    def _run(self, grade_id: str, record: dict) -> tuple[dict, list]:
        cell = self.tests[grade_id]
        if breach := contract_breach(cell.source):
            raise NotOnRecord(f"its test runs beside the student's code: {breach}")
        space = self.judge.space(self.setup)
        for name in names_needed(cell.source):
            if name in space or name in record["missing"]:
                continue
            if name not in record["values"]:
                raise NotOnRecord(f"`{name}` was not asked for")
            if name in record["calls"]:
                space[name] = RecordedFunction(name, record["calls"][name], self.arguments)
            else:
                space[name] = value_of(record["values"][name], name)
        # Not new_code_cell: that would validate each cell.
        judged = nbformat.from_dict({**cell, "outputs": self.judge.run_test(cell, space)})
        return {"basis": self.bases[grade_id], **verdict(judged)}, judged.outputs


#: In a process of the pool: what it judges with, and the texts that open something.
_at_hand: tuple[Rejudge, dict[str, set[str]]] | None = None


def _begin(log: Path, rejudge: Rejudge, known: dict[str, set[str]]) -> None:
    global _at_hand
    log_to(log)
    _at_hand = rejudge, known
    # Processes of a pool end without atexit; multiprocessing has a list of its own.
    multiprocessing.util.Finalize(None, rejudge.judge.close, exitpriority=10)


def _judged(record: Record) -> tuple[dict, list] | str:
    rejudge, known = _at_hand
    with knowing(known):
        return rejudge.judged(record)


def judge_records(
    records: set[Record], rejudge: Rejudge, known: dict[str, set[str]], log: Path
) -> dict[Record, tuple[dict, list] | str]:
    """Every record judged, on every core where there are many; the same values are judged once."""
    ordered, workers = sorted(records), os.cpu_count() or 1
    if len(ordered) <= FEW or workers == 1:
        with contextlib.closing(rejudge.judge), knowing(known):
            return {record: rejudge.judged(record) for record in ordered}
    with ProcessPoolExecutor(workers, initializer=_begin, initargs=(log, rejudge, known)) as pool:
        return dict(zip(ordered, pool.map(_judged, ordered, chunksize=20), strict=True))


@dataclass
class Change:
    """A score that is not what it was."""

    student: str
    grade_id: str
    old: float | None
    new: float
    points: float


@dataclass
class Rejudged:
    """What judging a class again gave; ``again`` says who must be run again, and why."""

    students: int = 0
    changes: list[Change] = field(default_factory=list)
    again: dict[str, str] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)
    seconds: float = 0.0


def rejudge_class(repository: Path, root: Path, assignment: str, write: bool = True) -> Rejudged:
    """Judge every graded submission again from its receipt; with ``write``, save what changed.

    Raises GradingError where nothing was graded, or where what was built has not been released.
    """
    with at_work_alone(root):
        api = open_course(repository, root)
        cells = cells_as_graded(api, assignment)
        started = time.monotonic()
        rejudge = Rejudge(cells, released_files(api.coursedir, assignment))
        result, receipts, journal = Rejudged(), {}, read_journal(root, assignment)
        if not journal:
            raise GradingError(f"{assignment} was not graded yet: run `course grade {assignment}`")
        for student in submissions(root, assignment):
            receipt = read_receipt(root, assignment, student)
            why = why_unusable(root, receipt)
            if receipt is None and student in journal:
                result.unread.append(student)
            elif why:
                result.again[student] = why
            elif receipt["unreadable"]:
                result.unread.append(student)
            else:
                receipts[student] = receipt
        changed = {grade_id for receipt in receipts.values() for grade_id in rejudge.changed(receipt)}
        known = texts_that_open(repository, assignment, rejudge, changed)
        asked: dict[str, dict[str, Record]] = {}
        for student, receipt in receipts.items():
            try:
                asked[student] = rejudge.asked(receipt)
            except NotOnRecord as missing:
                result.again[student] = missing.why
        records = {record for of_student in asked.values() for record in of_student.values()}
        verdicts = judge_records(records, rejudge, known, root / "grading.log")
        judged: dict[str, Verdicts] = {}
        for student, of_student in asked.items():
            found = {grade_id: verdicts[record] for grade_id, record in of_student.items()}
            missing = [why for why in found.values() if isinstance(why, str)]
            if missing:
                result.again[student] = missing[0]
            else:
                judged[student] = found
        result.students = len(judged)
        result.changes = [change for student in judged for change in changes(receipts[student], judged[student])]
        result.seconds = time.monotonic() - started
        if write:
            write_down(api, root, assignment, judged, receipts, rejudge.tests)
            renew_journal(api, root, assignment, list(judged), {change.student for change in result.changes})
    return result


def changes(receipt: dict, verdicts: Verdicts) -> Iterator[Change]:
    """Where new verdicts give another score, or other points, than the receipt."""
    for grade_id, (new, _) in verdicts.items():
        old = receipt["tests"].get(grade_id, {})
        if (old.get("score"), old.get("points")) != (new["score"], new["points"]):
            yield Change(receipt["student"], grade_id, old.get("score"), new["score"], new["points"])


def why_unusable(root: Path, receipt: dict | None) -> str:
    """Why a receipt cannot be judged again; empty where it can."""
    if receipt is None or "tests" not in receipt:
        return "it was not graded yet"
    path = root / "submitted" / receipt["student"] / receipt["assignment"] / f"{receipt['notebook']}.ipynb"
    try:
        now = hashlib.sha256(read_file(path)).hexdigest()
    except Unreadable:
        now = ""
    return "" if now == receipt["submission_sha256"] else "it was handed in again since it was graded"


def cells_as_graded(api, assignment: str) -> list:
    """The released notebook's cells with nbgrader's locked cells in place: what every submission is judged by.

    Raises GradingError where the assignment was not released, or was built and not released since.
    """
    place = {"notebook": assignment, "assignment": assignment, "db_url": api.coursedir.db_url}
    quiet = logging.getLogger("alliance.rejudge")
    quiet.setLevel(logging.CRITICAL)
    notebook = released_notebook(api.coursedir, assignment, assignment)
    try:
        notebook, _ = OverwriteCells(config=api.config, log=quiet).preprocess(notebook, {"nbgrader": place})
    except MissingEntry:
        raise GradingError(f"{assignment} was not released from this course folder") from None
    folder = Path(api.coursedir.format_path(api.coursedir.source_directory, ".", assignment))
    source = nbformat.read(folder / f"{assignment}.ipynb", as_version=4)

    def tests(cells: list) -> dict[str, tuple[str, float]]:
        return {marks(c)["grade_id"]: (c.source.strip(), float(marks(c)["points"])) for c in cells if is_test(c)}

    if tests(source.cells) != tests(notebook.cells):
        raise GradingError(f"{assignment} was built but not released since: run `course release {assignment}`")
    return notebook.cells


def texts_that_open(repository: Path, assignment: str, rejudge: Rejudge, changed: set[str]) -> dict[str, set[str]]:
    """Every text that opens something in the checks of changed test cells, by salt, from the twin.

    Checks keep answers behind a slow key derivation; whoever has the twin need not guess. Salts where twin and
    checks differ are left out.
    """
    try:
        twin = read_assignment(repository, assignment)
        sources = "".join(rejudge.tests[grade_id].source for grade_id in changed)
        named = [q for q in twin.questions.values() if q.answers and f'"{q.id}"' in sources]
        with working_in(repository):
            namespace = start_namespace(twin) if named else {}
            texts = {salt: known for q in named for salt, known in openable_texts(q, namespace).items()}
    except (FileNotFoundError, TwinError):
        return {}
    sealed = {
        f"{question}/{name}/{fact}": entries
        for question, entry in rejudge.basis.checks.items()
        for name, spec in entry["answers"].items()
        for fact, entries in spec["sealed"].items()
    }
    # scrypt lets go of Python's lock.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        exact = pool.map(lambda salt: opens_exactly(texts[salt], salt, sealed.get(salt, {})), texts)
        return {salt: texts[salt] for salt, same in zip(texts, exact, strict=True) if same}


def write_down(api, root: Path, assignment: str, judged: dict[str, Verdicts], receipts: dict, tests: dict) -> None:
    """Save new verdicts: gradebook (with late penalties), graded notebooks, receipts. Done twice, it does no harm."""
    db_url = api.coursedir.db_url
    judged = {student: verdicts for student, verdicts in judged.items() if verdicts}
    scores = {student: {g: new["score"] for g, (new, _) in verdicts.items()} for student, verdicts in judged.items()}
    with Gradebook(db_url, COURSE) as gradebook:
        save_auto_scores(gradebook, assignment, assignment, scores)
        late = late_students(gradebook, assignment)
    for student in late:
        apply_late_policy(api.config, db_url, assignment, assignment, student)
    for student, verdicts in judged.items():
        put_into_notebook(root / "autograded" / student / assignment / f"{assignment}.ipynb", verdicts, tests)
        receipt = receipts[student]
        for grade_id, (new, _) in verdicts.items():
            receipt["tests"][grade_id] = new
        save_receipt(root, receipt)


def put_into_notebook(path: Path, verdicts: Verdicts, tests: dict) -> None:
    """Put judged test cells into a graded notebook, which is what feedback is made from."""
    if not path.exists():
        return
    notebook = json.loads(path.read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        grade_id = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if grade_id in verdicts:
            cell["source"], cell["outputs"] = tests[grade_id].source, verdicts[grade_id][1]
            cell["metadata"]["nbgrader"] = dict(tests[grade_id].metadata.nbgrader)
    new = path.with_name(path.name + ".new")
    new.write_text(json.dumps(notebook, indent=1, ensure_ascii=False), encoding="utf-8")
    shutil.copymode(path, new)
    new.replace(path)


def renew_journal(api, root: Path, assignment: str, students: list[str], changed: set[str]) -> None:
    """Note under which tests these grades stand now, so that `course grade` leaves them alone."""
    before, renewed, graded_under = read_journal(root, assignment), [], conditions(root, assignment)
    with Gradebook(api.coursedir.db_url, COURSE) as gradebook:
        for student in set(students) & before.keys():
            notebook = root / "submitted" / student / assignment / f"{assignment}.ipynb"
            outcome = replace(before[student], fingerprint=fingerprint(graded_under, notebook))
            if student in changed:
                outcome = with_scores(gradebook, outcome)
            if outcome != before[student]:
                renewed.append(outcome)
    note_down(root, assignment, *renewed)
