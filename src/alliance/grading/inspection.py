"""Reading a submitted notebook, whatever state it is in, and putting it back into the released order.

Nothing here runs a student's code. The file is opened without following links, limited in size and depth before
it is parsed, and read tolerantly; its cells are aligned with the instructor's notebook by grade id, then by
content and order. Locked cells always come from the instructor's copy. Every repair is logged in words that
instructor and student both understand.
"""

from __future__ import annotations

import codecs
import copy
import difflib
import json
import os
import re
import stat
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell

from alliance.grading.texts import Texts, pictures

MOST_BYTES = 32 << 20
MOST_DEPTH = 100
MOST_CELLS = 2_000
MOST_CELL_CHARACTERS = 400_000
#: Characters of pictures pasted into one cell of text.
MOST_ATTACHED = 8 << 20
#: Salvage reads no more than so many times the length of a damaged file, however often a cell seems to begin in it.
MOST_READINGS = 4

#: Where a notebook's cell begins in damaged JSON: a brace followed by a key that only cells have first.
CELL_START = re.compile(r'\{\s*"(?:attachments|cell_type|execution_count|id|metadata|outputs|source)"\s*:')
#: Tags that would make a tool skip a cell or forgive its error are never a student's to set.
REFUSED_TAGS = ("skip-execution", "nbval-skip", "remove-cell")


class Unreadable(ValueError):
    """Nothing in the file can be read as a cell; the message says why, in words."""


@dataclass
class Inspected:
    """A repaired notebook and what was done to it; ``touched`` are questions whose answer was damaged."""

    notebook: nbformat.NotebookNode
    repairs: list[str] = field(default_factory=list)


def read_file(path: Path, most: int = MOST_BYTES) -> bytes:
    """The bytes of a regular file, opened without following a link. Raises Unreadable."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        if path.is_symlink():
            raise Unreadable("the file is a link to another file") from error
        raise Unreadable(f"the file cannot be opened ({error.strerror})") from error
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        os.close(descriptor)
        raise Unreadable("it is not a regular file")
    with os.fdopen(descriptor, "rb") as file:
        if status.st_nlink > 1:
            raise Unreadable("the file is shared with another place (a hard link)")
        if status.st_size > most:
            raise Unreadable(f"the file is larger than {most >> 20} MB")
        return file.read(most + 1)


def depth_of(text: str) -> int:
    """How deeply brackets are nested outside strings: found without parsing."""
    deepest = depth = 0
    # A string without an end is a string all the same, and nothing is tried twice: a pattern that goes back would
    # go back from every one of a million quotes.
    for token in re.finditer(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{}]', text, flags=re.DOTALL):
        sign = token.group()
        if sign in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif sign in "]}":
            depth -= 1
    return deepest


def parse(data: bytes, repairs: list[str]) -> list[dict]:
    """Raw cells of a notebook file, from whole JSON or from what is left of it. Raises Unreadable."""
    wide = data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    text = data.decode("utf-16" if wide else "utf-8-sig", errors="replace")
    if "\x00" in text:
        text = text.replace("\x00", "")
        repairs.append("null bytes were removed")
    if not text.strip():
        raise Unreadable("the file is empty")
    if depth_of(text) > MOST_DEPTH:
        raise Unreadable("the file is nested too deeply to be a notebook")
    try:
        whole = json.loads(text, strict=False)  # a control character does no harm
    except (ValueError, RecursionError):
        cells = salvage(text)
        if not cells:
            raise Unreadable("the file is not a notebook (cut off or damaged before its first cell)") from None
        repairs.append(f"the file is damaged: {len(cells)} cells could be read out of it")
        return cells
    cells = cells_of(whole, repairs)
    if cells is None:
        raise Unreadable("the file is JSON, but no notebook")
    return cells


def cells_of(whole: object, repairs: list[str]) -> list[dict] | None:
    """The list of cells of parsed JSON, also in nbformat 3; None where there is none."""
    if type(whole) is not dict:
        return None
    if type(whole.get("cells")) is list:
        return whole["cells"]
    sheets = whole.get("worksheets")
    if type(sheets) is list:
        repairs.append("an old notebook format (nbformat 3) was brought up to date")
        found = [c for s in sheets if type(s) is dict for c in (s.get("cells") or []) if type(c) is dict]
        return [{**cell, "source": cell.get("source", cell.get("input", ""))} for cell in found]
    return None


def salvage(text: str) -> list[dict]:
    """Every whole cell that can be read out of damaged JSON, in order."""
    decoder, cells, position, work = json.JSONDecoder(strict=False), [], 0, MOST_READINGS * len(text)
    for start in CELL_START.finditer(text):
        if start.start() < position:
            continue
        if work <= 0 or len(cells) >= MOST_CELLS:
            break
        try:
            cell, end = decoder.raw_decode(text, start.start())
        except RecursionError:
            work -= 10_000
            continue
        except ValueError as error:
            work -= getattr(error, "pos", start.end()) - start.start()
            continue
        if type(cell) is dict and "cell_type" in cell:
            cells.append(cell)
            position = end
    return cells


@dataclass
class Piece:
    """A student's cell, reduced to what counts: kind, text, and the grade id it carries, if any."""

    kind: str
    source: str
    grade_id: str | None
    used: bool = False
    attached: dict = field(default_factory=dict)


def pieces_of(cells: list, repairs: list[str]) -> list[Piece]:
    """Cells as pieces; anything that is no cell is left out, anything too long is cut."""
    pieces = []
    for cell in cells[:MOST_CELLS]:
        if type(cell) is not dict:
            repairs.append("something that is no cell was left out")
            continue
        source = cell.get("source", cell.get("input", ""))
        if type(source) is list:
            source = "".join(s for s in source if type(s) is str)
        if type(source) is not str:
            source = ""
        metadata = cell.get("metadata") if type(cell.get("metadata")) is dict else {}
        marks = metadata.get("nbgrader") if type(metadata.get("nbgrader")) is dict else {}
        grade_id = marks.get("grade_id") if type(marks.get("grade_id")) is str else None
        tags = metadata.get("tags") if type(metadata.get("tags")) is list else []
        forbidden = [tag for tag in tags if tag in REFUSED_TAGS]
        if forbidden:
            repairs.append(f"the tag {forbidden[0]!r} was taken off a cell")
        kind = cell.get("cell_type")
        kind = kind if kind in ("code", "markdown", "raw") else "markdown"
        clean = source.encode("utf-8", "replace").decode("utf-8")[:MOST_CELL_CHARACTERS]
        pieces.append(Piece(kind, clean, grade_id, attached=pictures(cell.get("attachments"), MOST_ATTACHED)))
    if len(cells) > MOST_CELLS:
        repairs.append(f"only the first {MOST_CELLS} cells were kept")
    return pieces


def marks(cell) -> dict:
    """nbgrader's metadata of a released cell."""
    return cell.metadata.get("nbgrader", {})


def writable(cell) -> bool:
    """Whether the student writes in this cell."""
    return bool(marks(cell).get("solution"))


def normal(source: str) -> str:
    """A source without what editors change by themselves: trailing blanks, line ends."""
    return "\n".join(line.rstrip() for line in source.replace("\r\n", "\n").strip().split("\n"))


def align(released: nbformat.NotebookNode, pieces: list[Piece], repairs: list[str]) -> nbformat.NotebookNode:
    """The instructor's notebook with the student's answers in it, and the student's own cells where they stood.

    Anchors are released cells found again in the submission, by grade id or by their exact text. A missing
    answer is looked for among the cells between its neighbours' anchors.
    """
    anchors = _anchors(released, pieces, repairs)
    places = _places(released, pieces, anchors)
    # Lost answers first: a cell recognised as an answer is no longer one of the student's own.
    answers = {
        number: anchors.get(number) or _adopt(cell, number, places, anchors, repairs)
        for number, cell in enumerate(released.cells)
        if writable(cell)
    }
    answers |= _edited(released, places, anchors)
    texts = Texts()
    cells = [_own(piece, texts) for piece in places.get(-1, []) if not piece.used]
    for number, cell in enumerate(released.cells):
        new = copy.deepcopy(cell)
        found = answers.get(number)
        if found is not None:
            _write(new, found, texts)
            if found.kind != cell.cell_type:
                repairs.append(f"{marks(cell)['grade_id']} had become a {found.kind} cell and was set back")
        elif not marks(cell) and number in anchors:
            _write(new, anchors[number], texts)
        elif number in answers and (names := _made_elsewhere(cell, pieces)):
            new.source = f"# {', '.join(names)}: written in another cell"
            repairs.append(f"{', '.join(names)} of {marks(cell)['grade_id']} was found in another cell")
        cells.append(new)
        cells += [_own(piece, texts) for piece in places.get(number, []) if not piece.used]
    notebook = copy.deepcopy(released)
    notebook.cells = cells
    return notebook


#: What a scaffold leaves open: ``share = ...`` or ``def share(``.
OPEN = re.compile(r"^(?:def (\w+)\(|(\w+) *= *\.\.\.)", flags=re.MULTILINE)


def _made_elsewhere(cell, pieces: list[Piece]) -> list[str]:
    """Names a lost answer should have made, and another cell makes: two cells merged. Its scaffold would undo them."""
    if cell.cell_type != "code":
        return []
    names = ["".join(found) for found in OPEN.findall(cell.source)]
    for piece in pieces:
        made = [re.search(rf"^(?:def {n}\(|{n} *=(?!=)(?! *\.\.\.))", piece.source, flags=re.MULTILINE) for n in names]
        if piece.kind == "code" and names and all(made):
            return names
    return []


def _own(piece: Piece, texts: Texts):
    """A cell the student added, without any mark of its own."""
    piece.used = True
    cell = new_code_cell() if piece.kind == "code" else new_markdown_cell()
    _write(cell, piece, texts)
    return cell


def _write(cell, piece: Piece, texts: Texts) -> None:
    """Put a student's text into a cell; Markdown is rendered where it is read, and so must be harmless."""
    if cell.cell_type != "markdown" or piece.source == cell.source:
        cell.source = piece.source
        return
    cell.source = texts.harmless(piece.source, {**cell.get("attachments", {}), **piece.attached})
    if piece.attached:
        cell.attachments = nbformat.from_dict({**cell.get("attachments", {}), **piece.attached})


def _anchors(released, pieces: list[Piece], repairs: list[str]) -> dict[int, Piece]:
    """Released cell number -> the student's cell that is it."""
    by_id: dict[str, list[Piece]] = {}
    for piece in pieces:
        if piece.grade_id:
            by_id.setdefault(piece.grade_id, []).append(piece)
    known = {marks(c)["grade_id"]: n for n, c in enumerate(released.cells) if marks(c)}
    anchors: dict[int, Piece] = {}
    for grade_id, copies in by_id.items():
        if grade_id not in known:
            shown = re.sub(r"[^\w.-]", "?", grade_id[:60])
            repairs.append(f"a cell carried a mark that this assignment does not have ({shown})")
            continue
        cell = released.cells[known[grade_id]]
        chosen = copies[-1]
        if writable(cell):
            blank = normal(cell.source)
            written = [p for p in copies if normal(p.source) not in ("", blank)]
            chosen = written[-1] if written else copies[-1]
        if len(copies) > 1:
            repairs.append(f"{grade_id} stood {len(copies)} times; the last written one was taken")
            for piece in copies:
                # A copy that was pasted over with something of the student's own stays as their own cell.
                piece.used = piece is not chosen and (
                    not writable(cell) or normal(piece.source) == normal(chosen.source)
                )
        anchors[known[grade_id]] = chosen
    _anchor_by_text(released, pieces, anchors)
    _report_changes(released, pieces, anchors, repairs)
    taken = {id(piece) for piece in anchors.values()}
    for piece in pieces:
        if id(piece) in taken:
            piece.used = True
    return anchors


def _anchor_by_text(released, pieces: list[Piece], anchors: dict[int, Piece]) -> None:
    """Cells without a mark of their own are recognised by their exact text, in order."""
    taken = {id(piece) for piece in anchors.values()}
    ours = [(n, normal(c.source)) for n, c in enumerate(released.cells) if n not in anchors]
    theirs = [p for p in pieces if id(p) not in taken and not p.used]
    matcher = difflib.SequenceMatcher(a=[t for _, t in ours], b=[normal(p.source) for p in theirs], autojunk=False)
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            anchors[ours[block.a + step][0]] = theirs[block.b + step]


def _report_changes(released, pieces, anchors, repairs: list[str]) -> None:
    order = [pieces.index(anchors[n]) for n in sorted(anchors)]
    if order != sorted(order):
        repairs.append("cells had been moved and were put back into their order")
    missing = []
    for number, cell in enumerate(released.cells):
        if not marks(cell) or writable(cell):
            continue
        grade_id = marks(cell)["grade_id"]
        if number not in anchors:
            missing.append(grade_id)
        elif normal(anchors[number].source) != normal(cell.source) and marks(cell).get("grade"):
            repairs.append(f"{grade_id} had been changed; the instructor's copy was used")
    if missing:
        repairs.append(f"cells of the assignment were missing and were put back: {', '.join(missing)}")


def _places(released, pieces: list[Piece], anchors: dict[int, Piece]) -> dict[int, list[Piece]]:
    """Where the student's other cells go: after the released cell they stood behind (-1: before everything)."""
    number_of = {id(piece): number for number, piece in anchors.items()}
    places: dict[int, list[Piece]] = {}
    behind = -1
    for piece in pieces:
        if id(piece) in number_of:
            behind = number_of[id(piece)]
        elif not piece.used and piece.source.strip():
            places.setdefault(behind, []).append(piece)
    return places


def _edited(released, places, anchors) -> dict[int, Piece]:
    """Released cells without a mark that the student wrote in (the essay, a guess), by kind, place and likeness."""
    found: dict[int, Piece] = {}
    for number, cell in enumerate(released.cells):
        if marks(cell) or number in anchors:
            continue
        before = max((n for n in anchors if n < number), default=-1)
        for piece in places.get(before, []):
            alike = difflib.SequenceMatcher(a=cell.source[:2000], b=piece.source[:2000]).quick_ratio()
            if (
                not piece.used
                and piece.kind == cell.cell_type
                and (alike > 0.5 or "essay" in cell.metadata.get("tags", []))
            ):
                piece.used, found[number] = True, piece
                break
    return found


def _adopt(cell, number: int, places, anchors, repairs: list[str]) -> Piece | None:
    """The cell that most likely is a lost answer: one of its kind, near where the answer should stand."""
    blank = cell.source
    before = max((n for n in anchors if n < number), default=-1)
    near = [p for n in range(before, number + 1) for p in places.get(n, []) if not p.used]
    candidates = [p for p in near if p.kind == cell.cell_type or (p.kind == "raw" and cell.cell_type == "code")]
    grade_id = marks(cell)["grade_id"]
    if not candidates:
        repairs.append(f"{grade_id} was missing; it counts as unanswered")
        return None
    wanted = set(re.findall(r"\w+", blank))
    best = max(candidates, key=lambda p: len(wanted & set(re.findall(r"\w+", p.source))))
    best.used = True
    repairs.append(f"{grade_id} had lost its mark and was recognised by its place")
    return best


def inspect(data: bytes, released: nbformat.NotebookNode) -> Inspected:
    """Read and repair the bytes of a submission against the released (or source) notebook. Raises Unreadable."""
    repairs: list[str] = []
    pieces = pieces_of(parse(data, repairs), repairs)
    if not any(piece.source.strip() for piece in pieces):
        raise Unreadable("the notebook holds no text at all")
    notebook = align(released, pieces, repairs)
    for number, cell in enumerate(notebook.cells):
        cell["id"] = marks(cell).get("grade_id") or f"cell-{number:04d}"
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    return Inspected(notebook, list(dict.fromkeys(repairs)))
