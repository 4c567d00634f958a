"""What a student may see of a graded notebook."""

from __future__ import annotations

import contextlib
import html
import os
import re
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from nbgrader.preprocessors import NbGraderPreprocessor

from alliance.grading.batch import Outcome, log_to
from alliance.grading.course import last_words, open_course
from alliance.grading.exchange import SECRET, STAMP
from alliance.grading.inspection import Unreadable, read_file

SECRET_REGIONS = re.compile(r"[^\n]*### BEGIN (HIDDEN TESTS|MARK SCHEME).*?### END \1[^\n]*\n?", flags=re.DOTALL)
#: A region whose end mark is missing hides everything after its beginning.
OPEN_REGION = re.compile(r"[^\n]*### BEGIN (HIDDEN TESTS|MARK SCHEME).*", flags=re.DOTALL)
HIDDEN_FAILED = "The visible check is right, the same task on other data is not: is a value typed in by hand?"


def without_secrets(source: str) -> str:
    """A cell's text without hidden tests and marking schemes."""
    return OPEN_REGION.sub("", SECRET_REGIONS.sub("", source)).rstrip("\n")


class StripSecrets(NbGraderPreprocessor):
    """Drops hidden tests and marking schemes, and every traceback of a test cell, which would print them.

    What a check said to the student (its hint) stays.
    """

    def preprocess_cell(self, cell, resources, cell_index):
        graded = cell.metadata.get("nbgrader", {}).get("grade", False)
        shown = without_secrets(cell.source)
        hidden = shown != cell.source.rstrip("\n")
        cell.source = shown
        if cell.cell_type == "code" and (graded or hidden):
            cell.outputs = [self._told(output, cell.outputs) for output in cell.outputs]
        return cell, resources

    @staticmethod
    def _told(output, outputs):
        if output.output_type != "error":
            return output
        said = "".join(o.text for o in outputs if o.output_type == "stream")
        if "Not yet:" in said:
            words = "This check was not passed; the line above says why."
        elif "Right:" in said:
            words = HIDDEN_FAILED
        else:
            words = f"This check could not run: {output.ename}. Is everything above it filled in?"
        return output.__class__(output_type="stream", name="stdout", text=words + "\n")


#: Long lines of what a check said are broken, not cut off; columns of tables and figures keep their places.
CSS = """
div#notebook pre { white-space: pre-wrap; word-break: normal; overflow-wrap: anywhere; }
table.dataframe th, table.dataframe td { padding: 2px 8px; text-align: right; vertical-align: top; }
div#notebook img { max-width: 100%; height: auto; }
"""


class Readable(NbGraderPreprocessor):
    """Adds the style of our outputs to a feedback page."""

    def preprocess(self, nb, resources):
        resources["inlining"]["css"].append(CSS)
        return nb, resources


PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="font-family:sans-serif;max-width:40em;margin:2em auto;padding:0 1em">
<h1>{title}</h1>
<p>Your submission arrived and is kept. It could not be graded by the machine: <strong>{why}</strong></p>
<p>Nothing is lost. A person will look at it; you can also hand in the notebook again, opened from the
original, with <em>Kernel, Restart Kernel and Run All Cells</em> done before.</p>
</body></html>
"""


def write_feedback(
    repository: Path, root: Path, outcomes: list[Outcome], workers: int | None = None
) -> Iterator[tuple[str, str]]:
    """Write everybody's page on every core: each student, and an empty text or why there is no page."""
    quiet = {"initializer": log_to, "initargs": (root / "grading.log",)}
    with ProcessPoolExecutor(workers or os.cpu_count(), **quiet) as pool:
        told = pool.map(partial(feedback_one, repository, root), outcomes)
        for outcome, why in zip(outcomes, told, strict=True):
            yield outcome.student, why


def feedback_one(repository: Path, root: Path, outcome: Outcome) -> str:
    """Write one student's feedback page; an empty text, or why it could not be written."""
    student, assignment = outcome.student, outcome.assignment
    if not (root / "autograded" / student / assignment).is_dir():
        write_note(root, student, assignment, outcome.why)
        return ""
    result = open_course(repository, root).generate_feedback(assignment, student, force=True)
    return "" if result["success"] else last_words(result.get("log", "")) or "nbgrader gave no reason"


def write_note(root: Path, student: str, assignment: str, why: str) -> Path:
    """Feedback for a submission that could not be graded: it arrived, what is wrong, what comes next."""
    path = root / "feedback" / student / assignment / f"{assignment}.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(PAGE.format(title=html.escape(f"{assignment}: not graded yet"), why=html.escape(why)), "utf-8")
    # By these the exchange knows whose page it is.
    for slip in (STAMP, SECRET):
        with contextlib.suppress(Unreadable):
            path.with_name(slip).write_bytes(read_file(root / "submitted" / student / assignment / slip, 1000))
    return path
