"""From an assignment's text twin to nbgrader's source notebook."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from alliance.authoring.twins import Question, Twin, TwinError, has_tag, read_twin, track_name, tracks_of

SCHEMA_VERSION = 3
BARE_CHECK = re.compile(r"^\s*check\(", re.MULTILINE)
ASSERTED_CHECK = re.compile(r"^(assert check\([^\n]*\))$", re.MULTILINE)
#: Cells of these roles stay in the twin.
DROPPED = ("alternative", "misconception", "help")


def nbgrader(grade_id: str, **flags: object) -> dict:
    """nbgrader's cell metadata; every flag that is not given is off."""
    base = {"grade": False, "locked": False, "solution": False, "task": False, "schema_version": SCHEMA_VERSION}
    return {"nbgrader": {**base, "grade_id": grade_id, **flags}}


def spoken(minutes: int) -> str:
    """Minutes as people say them: from an hour on in half hours."""
    if minutes < 60:
        return f"{minutes} minutes"
    hours, half = divmod(round(minutes / 30), 2)
    return f"{hours}{' and a half' if half else ''} hour{'' if hours == 1 and not half else 's'}"


def header(twin: Twin) -> str:
    """What stands on top of every assignment: minutes, points and how it is graded, from the questions' cards."""
    questions = list(twin.questions.values())
    track = f" This is the parallel track *{twin.track}*: as many questions and points." if twin.track else ""
    track += kept(questions)
    total = sum(q.points for q in questions)
    by_hand = sum(q.points for q in questions if not q.answers)
    minutes = sum(int(q.card["minutes"]) for q in questions)
    needs = f" You need {twin.card['needs']}." if twin.card.get("needs") else ""
    graded = f"**{total} points**: {total - by_hand} are checked automatically"
    graded += f", {by_hand} are read by a person." if by_hand else "."
    return "\n".join(
        [
            f"# {twin.card['title']}",
            "",
            twin.card["question"],
            "",
            f"> {graded} About **{spoken(minutes)}**, {len(questions)} questions, in any order.{needs}{track}  ",
            "> Write your answer in place of the dots `...`, run the cell, then run the check below it. A check says "
            "what is wrong and never what is right; run it as often as you like.  ",
            "> Do not delete, copy or split the cells that were here when you opened this notebook; add cells as you "
            "like.  ",
            "> Before you hand in: *Kernel, Restart Kernel and Run All Cells*. Unsolved checks are passed over; those that "
            "say *Right* should still say so. A check counts for its points together with a second, hidden check of the "
            "same task on other data: let the cell compute the answer, from the names it is given.",
        ]
    )


def kept(questions: list[Question]) -> str:
    """Which questions of a track are those of the assignment itself, since no other table has what they need."""
    numbers = [str(n) for n, question in enumerate(questions, start=1) if question.card.get("kept_on_track")]
    if not numbers:
        return ""
    stay = "s {} stay as they are and name" if len(numbers) > 1 else " {} stays as it is and names"
    return (
        f" Question{stay.format(' and '.join(numbers))} Venezuela or Russia: no other table has what is needed there."
    )


def heading(number: int, question: Question) -> str:
    """A question's heading with its points and minutes, printed from its card."""
    points = f"{question.points} point{'s' if question.points != 1 else ''}"
    by = ", read by a person" if not question.answers else ""
    return (
        f"## Question {number}. {question.card['title']}\n\n"
        f"*{points}{by}, about {question.card['minutes']} minutes. You practise: {question.card['objective']}.*"
    )


def source_notebook(twin: Twin) -> nbformat.NotebookNode:
    """nbgrader's source notebook: variants dropped, metadata and points written, ids repeatable."""
    cells = [new_markdown_cell(header(twin), metadata=nbgrader(f"{twin.name[:3]}-header", locked=True))]
    numbers = {question_id: n for n, question_id in enumerate(twin.questions, start=1)}
    setups = 0
    for cell in twin.cells:
        if any(has_tag(cell, tag) for tag in DROPPED):
            continue
        question = twin.questions.get(cell.metadata.get("question", ""))
        if has_tag(cell, "question"):
            metadata = nbgrader(f"{question.id}-title", locked=True)
            new = new_markdown_cell(heading(numbers[question.id], question), metadata=metadata)
        elif has_tag(cell, "setup"):
            setups += 1
            new = new_code_cell(cell.source, metadata=nbgrader(f"{twin.name[:3]}-setup{setups}", locked=True))
        elif has_tag(cell, "solution"):
            new = new_code_cell(cell.source, metadata=nbgrader(f"{question.id}-answer", solution=True))
        elif has_tag(cell, "test"):
            _require_assert(twin, question, cell.source)
            flags = {"grade": True, "locked": True, "points": question.points}
            # nbgrader's Validate shows an error's words and not what was printed.
            source = ASSERTED_CHECK.sub(r"\1, check.said", cell.source)
            # With this tag Run All goes on after a check that is not passed yet.
            metadata = {**nbgrader(f"{question.id}-check", **flags), "tags": ["raises-exception"]}
            new = new_code_cell(source, metadata=metadata)
        elif has_tag(cell, "task"):
            flags = {"task": True, "locked": True, "points": question.points}
            new = new_markdown_cell(cell.source, metadata=nbgrader(f"{question.id}-verdict", **flags))
        elif cell.cell_type == "code":
            new = new_code_cell(cell.source)
        else:
            new = new_markdown_cell(cell.source)
        if has_tag(cell, "essay"):
            new.metadata["tags"] = ["essay"]
        cells.append(new)
    for number, cell in enumerate(cells):
        cell["id"] = cell.metadata.get("nbgrader", {}).get("grade_id", f"{twin.name[:3]}-{number:03d}")
    metadata = {
        "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    return new_notebook(cells=cells, metadata=metadata)


def _require_assert(twin: Twin, question: Question, source: str) -> None:
    """nbgrader gives full marks to a test cell that merely ends in False: a check must be asserted."""
    if BARE_CHECK.search(source):
        raise TwinError(f"{twin.name}: {question.id}: write `assert check(...)`, a bare check( gives marks for False")


def build_source(root: Path, name: str) -> str:
    """The text of ``assignments/source/<name>/<name>.ipynb``."""
    notebook = source_notebook(read_assignment(root, name))
    nbformat.validate(notebook)
    return nbformat.writes(notebook, version=4) + "\n"


def assignment_names(root: Path) -> list[str]:
    """All assignments that have a twin, in order."""
    return [path.stem for path in _twins(root)]


def track_names(root: Path) -> dict[str, tuple[str, str]]:
    """Assignments that are a track of another one: name -> (the other one, its track)."""
    found = [(path.stem, track) for path in _twins(root) for track in tracks_of(path)]
    return {track_name(*pair): pair for pair in found}


def read_assignment(root: Path, name: str) -> Twin:
    """The twin an assignment is made from, on its track where it is one."""
    path = root / "assignments/text" / f"{name}.py"
    if path.exists():
        return read_twin(path)
    stem, track = track_names(root).get(name, (name, None))
    return read_twin(root / "assignments/text" / f"{stem}.py", track)


def _twins(root: Path) -> list[Path]:
    return sorted((root / "assignments/text").glob("a[0-9][0-9]_*.py"))
