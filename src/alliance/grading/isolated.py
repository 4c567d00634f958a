"""nbgrader's autograding with another executor: repaired notebooks, isolated workers, a judge.

Set in ``assignments/nbgrader_config.py`` as ``c.Autograde.exporter_class`` and ``autograde_preprocessors``, so that
``nbgrader autograde``, formgrader's button and ``course grade`` all take this way.
"""

from __future__ import annotations

import atexit
import hashlib
import multiprocessing.util
import os
import stat
import tempfile
import time
from pathlib import Path

import nbformat
from nbconvert.exporters import NotebookExporter
from nbformat.v4 import new_markdown_cell
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import (
    compute_checksum,
    determine_grade,
    find_all_files,
    is_grade,
    is_solution,
    is_task,
    parse_utc,
)  # fmt: skip
from traitlets import Bool, Float, Integer

from alliance.grading.gradebook import grades_of, save_auto_comments, save_auto_scores
from alliance.grading.inspection import MOST_BYTES, Unreadable, inspect, read_file
from alliance.grading.judge import Judge, NoWorker, Zygote, contract_breach, is_test, isolation
from alliance.grading.receipts import write_receipt
from alliance.grading.sandbox import NAMESPACES, Limits
from alliance.grading.texts import cut_slow_code

#: Key of what we note in a graded notebook's metadata.
NOTE = "alliance"


def released_notebook(coursedir, assignment: str, name: str) -> nbformat.NotebookNode:
    """The notebook students got, to which a submission is aligned."""
    folder = Path(coursedir.format_path(coursedir.release_directory, ".", assignment))
    if not (folder / f"{name}.ipynb").exists():
        folder = Path(coursedir.format_path(coursedir.source_directory, ".", assignment))
    return nbformat.read(folder / f"{name}.ipynb", as_version=4)


def released_files(coursedir, assignment: str) -> dict[str, bytes]:
    """Files that lie beside the notebook (``checks.json``, small tables), from the instructor's source."""
    folder = Path(coursedir.format_path(coursedir.source_directory, ".", assignment))
    paths = find_all_files(str(folder), [*coursedir.ignore, "*.ipynb"])
    return {Path(p).relative_to(folder).as_posix(): Path(p).read_bytes() for p in paths}


class RepairingExporter(NotebookExporter):
    """Reads what a student handed in, whatever its state; passes on the instructor's notebook with the answers."""

    def from_filename(self, filename: str, resources: dict | None = None, **kwargs):
        converter = self.parent
        if not getattr(converter, "_sanitizing", False):
            return super().from_filename(filename, resources=resources, **kwargs)
        place = resources["nbgrader"]
        released = released_notebook(converter.coursedir, place["assignment"], place["notebook"])
        note: dict = {"repairs": [], "sha256": ""}
        try:
            data = read_file(Path(filename))
            note["sha256"] = hashlib.sha256(data).hexdigest()
            inspected = inspect(data, released)
            notebook, note["repairs"] = inspected.notebook, inspected.repairs
        except Unreadable as error:
            notebook, note["unreadable"] = released, str(error)
        for repair in note["repairs"]:
            converter.log.warning("Repaired %s: %s", place["student"], repair)
        if note.get("unreadable"):
            converter.log.error("Unreadable submission of %s: %s", place["student"], note["unreadable"])
        notebook.metadata[NOTE] = note
        resources.setdefault("metadata", {})["name"] = place["notebook"]
        return self.from_notebook_node(notebook, resources=resources, **kwargs)


_judges: dict[tuple, Judge] = {}


def _close_judges() -> None:
    for judge in _judges.values():
        judge.zygote.close()
        judge.close()
    _judges.clear()


atexit.register(_close_judges)
# Processes of a pool end without atexit; multiprocessing has a list of its own.
multiprocessing.util.Finalize(None, _close_judges, exitpriority=10)


def judge_for(files: dict[str, bytes], limits: Limits, level: str) -> Judge:
    """The judge of this process for an assignment; its zygote stays warm between submissions."""
    key = (os.getpid(), hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest(), limits, level)
    if key not in _judges:
        for judge in list(_judges.values()):
            if judge.zygote.alive() and judge.zygote.limits == limits and judge.zygote.level == level:
                _judges[key] = Judge(judge.zygote, files)
                break
        else:
            _judges[key] = Judge(Zygote(os.getpid() % 2000, limits, level), files)
    return _judges[key]


class IsolatedExecute(NbGraderPreprocessor):
    """Runs the student's cells in a worker and the test cells in the judge; leaves the verdicts as outputs."""

    cell_seconds = Float(10.0, help="Wall seconds one cell may take").tag(config=True)
    call_seconds = Float(5.0, help="Wall seconds one call of a student's function may take").tag(config=True)
    total_seconds = Float(90.0, help="Wall seconds a whole submission may take, and once more for hidden tests").tag(
        config=True
    )
    memory_mb = Integer(2048, help="Address space of a worker").tag(config=True)
    allow_weaker_isolation = Bool(
        False, help="Grade also where namespaces are missing: separate processes and time limits only"
    ).tag(config=True)

    def preprocess(self, nb, resources):
        place, coursedir = resources["nbgrader"], self.parent.parent.coursedir
        note = nb.metadata.setdefault(NOTE, {"repairs": []})
        limits = Limits(
            cell_seconds=self.cell_seconds, call_seconds=self.call_seconds, total_seconds=self.total_seconds,
            memory=self.memory_mb << 20,
        )  # fmt: skip
        started = time.monotonic()
        values: dict = {}
        files = released_files(coursedir, place["assignment"])
        if note.get("unreadable"):
            for cell in filter(is_test, nb.cells):
                words = f"The submission could not be read: {note['unreadable']}"
                cell.outputs = [nbformat.v4.new_output("error", ename="Unreadable", evalue=words, traceback=[words])]
            note["isolation"] = "nothing was run"
        else:
            level = isolation(self.allow_weaker_isolation)
            try:
                judge = judge_for(files, limits, level)
                within = [f for f in judge.zygote.folders if Path(coursedir.root).resolve().is_relative_to(f)]
                if within and level == NAMESPACES:
                    raise NoWorker("the course folder lies inside Python's own folders, which students' code can read")
                judged = judge.judge(nb.cells)
            except NoWorker as error:  # nbgrader clears up after an Exception only
                raise RuntimeError(str(error)) from error
            count = 0
            for number, cell in enumerate(nb.cells):
                if cell.cell_type == "code":
                    count += 1
                    cell.execution_count = count
                    cell.outputs = [nbformat.from_dict(o) for o in judged.outputs.get(number, [])]
            note |= {"isolation": judged.level, "budgets": judged.budgets}
            values = judged.values
            breaches = {
                c.metadata.nbgrader.grade_id: b for c in nb.cells if is_test(c) and (b := contract_breach(c.source))
            }
            if breaches:
                note["unprotected"] = breaches
        note["seconds"] = round(time.monotonic() - started, 3)
        write_receipt(coursedir.root, place, nb.cells, files, note, values)
        cut_slow_code(nb.cells)
        banner = banner_of(note)
        if banner:
            nb.cells.insert(0, new_markdown_cell(banner, id="what-was-repaired"))
        return nb, resources


def banner_of(note: dict) -> str:
    """What instructor and student read on top of a graded notebook; empty where nothing happened."""
    lines = []
    if note.get("unreadable"):
        lines.append(
            f"**This submission could not be read:** {note['unreadable']}. It is kept; a person will look at it."
        )
    if note.get("repairs"):
        lines.append("**This notebook arrived damaged and was repaired before grading:**\n")
        lines += [f"* {repair}" for repair in note["repairs"]]
    if note.get("budgets"):
        lines.append("**Some code was stopped, and the rest graded without it:**\n")
        lines += [f"* {why}" for why in dict.fromkeys(note["budgets"])]
    if note.get("unprotected"):
        lines.append("**Graded unprotected:** some tests of this assignment had to run beside the student's code:\n")
        lines += [f"* {grade_id}: {why}" for grade_id, why in note["unprotected"].items()]
    return "\n".join(lines)


class RestoreCells(NbGraderPreprocessor):
    """Does what nbgrader's OverwriteCells does to a repaired notebook, in two queries instead of two for each cell.

    The released notebook has no hidden tests; the gradebook keeps every cell as it was before the release.
    """

    def preprocess(self, nb, resources):
        place = resources["nbgrader"]
        with Gradebook(place["db_url"]) as gradebook:
            entry = gradebook.find_notebook(place["notebook"], place["assignment"])
            sources = {cell.name: cell for cell in entry.source_cells}
            points = {cell.name: cell.max_score for cell in entry.grade_cells}
            for cell in nb.cells:
                marks = cell.metadata.get("nbgrader", {})
                source = sources.get(marks.get("grade_id"))
                if source is None:
                    marks.pop("grade_id", None)
                    continue
                marks["locked"], marks["checksum"] = source.locked, source.checksum
                # Left as it is written where it says the same: a receipt takes 1 and 1.0 for two.
                if source.name in points and marks.get("points") != points[source.name]:
                    marks["points"] = points[source.name]
                if source.locked:
                    cell.source = source.source
                    if compute_checksum(cell) != source.checksum:
                        raise RuntimeError(f"{source.name} is not as it was released: release the assignment again")
        return nb, resources


class SaveGrades(NbGraderPreprocessor):
    """Does what nbgrader's SaveAutoGrades does, in two transactions instead of two for each cell.

    A submission that could not be read scores 0 and waits for a person: never a silent zero.
    """

    def preprocess(self, nb, resources):
        place = resources["nbgrader"]
        assignment, notebook, student = place["assignment"], place["notebook"], place["student"]
        scores = {c.metadata.nbgrader.grade_id: determine_grade(c, self.log)[0] for c in nb.cells if is_grade(c)}
        comments = {
            c.metadata.nbgrader.grade_id: "No response." if is_solution(c) and _is_as_released(c) else None
            for c in nb.cells
            if is_solution(c) or is_task(c)
        }
        with Gradebook(place["db_url"]) as gradebook:
            save_auto_scores(gradebook, assignment, notebook, {student: scores})
            save_auto_comments(gradebook, assignment, notebook, student, comments)
            if nb.metadata.get(NOTE, {}).get("unreadable"):
                for _, _, grade in grades_of(gradebook, assignment, notebook, student):
                    grade.auto_score, grade.needs_manual_grade = 0, True
                gradebook.db.commit()
        return nb, resources


def _is_as_released(cell) -> bool:
    return not is_task(cell) and cell.metadata.nbgrader.get("checksum") == compute_checksum(cell)


def remove_links(assignment: str, student: str, notebooks: list[str]) -> None:
    """nbgrader's hook before a submission is copied: a link would be followed, a pipe waited for, a hole filled.

    Links and special files are replaced by a small text that says what they were. Files too large to be copied and a
    time stamp that is none are set aside under another name, in ``set-aside`` of the course folder.
    """
    for folder in {Path(notebook).parent for notebook in notebooks}:
        root = folder.parents[2]
        given = root / "source" / assignment
        for path in sorted(folder.rglob("*")):
            try:
                status = path.lstat()
            except OSError:  # moved away with its folder, or nested too deeply to be named
                continue
            kind = stat.S_IFMT(status.st_mode)
            if kind == stat.S_IFLNK and path.suffix != ".ipynb":
                target = os.readlink(path)
                path.unlink()
                _leave_note(path, f"This was a link to {target!r}")
            elif kind not in (stat.S_IFREG, stat.S_IFDIR, stat.S_IFLNK) and path.suffix != ".ipynb":
                path.unlink()
                _leave_note(path, "This was no file but a pipe, a socket or a device")
            elif kind == stat.S_IFREG and status.st_size > MOST_BYTES and path.suffix != ".ipynb":
                _set_aside(path, root, student, assignment)
                _leave_note(path, f"This file of {status.st_size:,} bytes is too large to be copied. It was set aside")
            elif kind == stat.S_IFREG and not os.access(path, os.R_OK):
                _set_aside(path, root, student, assignment)
                _leave_note(path, "This file may not be read. It was set aside")
            elif kind == stat.S_IFDIR and (given / path.relative_to(folder)).is_file():
                _set_aside(path, root, student, assignment)  # nbgrader puts the instructor's file there
        stamp = folder / "timestamp.txt"
        if stamp.is_file() and not _is_time(stamp):
            _set_aside(stamp, root, student, assignment)
            _leave_note(stamp, "This time stamp could not be read. It was set aside")


def _is_time(stamp: Path) -> bool:
    try:
        parse_utc(read_file(stamp, 1000).decode().strip())
    except (Unreadable, ValueError, OverflowError):
        return False
    return True


def _set_aside(path: Path, root: Path, student: str, assignment: str) -> None:
    """Move something out of a submission, without copying it."""
    place = root / "set-aside" / student / assignment
    place.mkdir(parents=True, exist_ok=True)
    path.rename(Path(tempfile.mkdtemp(dir=place)) / path.name)


def _leave_note(path: Path, words: str) -> None:
    """A small text beside where something was. Its name may be taken, by a link to somebody's file say."""
    folder = Path(tempfile.mkdtemp(prefix="removed-", dir=path.parent))
    shown = "".join(c if c.isprintable() else "?" for c in path.name)
    (folder / "note.txt").write_text(f"{shown}: {words}.\n", encoding="utf-8", errors="replace")
