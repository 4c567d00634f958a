"""Reading a text twin: the one file an author edits (py:percent, jupytext).

A twin is a notebook in text. Some cells carry a role, written as a tag of the cell:

=================  =================================================================================
``card``           raw, YAML: the lesson's or assignment's own facts (first cell of the twin)
``question``       raw, YAML: a question's card; the cells after it belong to this question
``solution``       code: the model answer (in an assignment with nbgrader's solution region)
``alternative``    code: another right way; replaces the solution cell
``misconception``  code: a known wrong way, with ``name="..."`` and ``hint="..."``
``help``           raw, YAML: two ``hints`` and the ``reasoning`` of the worked answer, for self-study
``test``           code: the check the student sees, and nbgrader's hidden region
``task``           markdown: an essay's prompt with nbgrader's mark scheme
``essay``          markdown: where the student writes
``results``        markdown: prose with placeholders such as ``{share:.1f}`` filled from computed values
``sources``        markdown: replaced by the generated list of sources
=================  =================================================================================

Any other tag (``core``, ``extend``, ``setup``, ``worked``, ...) stays on the cell. Other countries and periods from
the same text: ``alliance.authoring.tracks``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import jupytext
import yaml
from nbformat import NotebookNode

from alliance.authoring.tracks import TrackError, names_in, on_track


class TwinError(ValueError):
    """A twin that cannot be built; the message names the file, the cell and the next step."""


@dataclass
class Variant:
    """Another way to answer a question: right (alternative) or wrong (misconception)."""

    question: str
    name: str
    source: str
    hint: str | None = None

    @property
    def right(self) -> bool:
        return self.hint is None


@dataclass
class Question:
    """A question as its twin states it: card, model answer, variants."""

    id: str
    card: dict
    solution: str | None = None
    variants: list[Variant] = field(default_factory=list)
    help: dict | None = None

    @property
    def answers(self) -> dict[str, dict]:
        """Specification of each answer the check looks at; empty for an essay."""
        return self.card.get("answers") or {}

    @property
    def points(self) -> int:
        return int(self.card.get("points", 0))


@dataclass
class Twin:
    """A parsed twin: its card, its cells in order, its questions."""

    path: Path
    card: dict
    cells: list[NotebookNode]
    questions: dict[str, Question]
    track: str | None = None

    @property
    def name(self) -> str:
        return track_name(self.path.stem, self.track)

    def setup_source(self) -> str:
        """The code that builds the name space every question starts from."""
        return "\n".join(c.source for c in self.cells if c.cell_type == "code" and has_tag(c, "setup"))


def tags(cell: NotebookNode) -> list[str]:
    """The tags of a cell."""
    return cell.metadata.get("tags", [])


def has_tag(cell: NotebookNode, tag: str) -> bool:
    """Whether a cell carries a tag."""
    return tag in tags(cell)


def _yaml(path: Path, cell: NotebookNode) -> dict:
    try:
        card = yaml.safe_load(cell.source)
    except yaml.YAMLError as error:
        raise TwinError(f"{path.name}: a {tags(cell)[0]} cell is not valid YAML: {error}") from error
    if not isinstance(card, dict):
        raise TwinError(f"{path.name}: a {tags(cell)[0]} cell must hold `key: value` lines")
    return card


def track_name(stem: str, track: str | None) -> str:
    """The name an assignment is released under: a01_history, and a01_history_chile_china on a track."""
    return stem if track is None else f"{stem}_{track.replace('-', '_')}"


def _cells(path: Path) -> list[NotebookNode]:
    cells = jupytext.read(path, fmt="py:percent").cells
    if not cells or not has_tag(cells[0], "card"):
        raise TwinError(f"{path.name}: the first cell must be raw and tagged `card`")
    return cells


def tracks_of(path: Path) -> list[str]:
    """The tracks that a twin's cards name."""
    return names_in([_yaml(path, cell) for cell in _cells(path) if has_tag(cell, "card") or has_tag(cell, "question")])


def read_twin(path: Path, track: str | None = None) -> Twin:
    """Parse a twin, on one of its tracks. Raises TwinError where a cell's role cannot be understood."""
    cells = _cells(path)
    if track is not None and track not in tracks_of(path):
        raise TwinError(f"{path.name}: no card names the track {track}; known: {', '.join(tracks_of(path)) or 'none'}")
    try:
        cells = on_track(cells, track)
    except TrackError as error:
        raise TwinError(f"{path.name}: {error}") from error
    card = _yaml(path, cells[0])
    questions: dict[str, Question] = {}
    current: Question | None = None
    for cell in cells[1:]:
        if has_tag(cell, "question"):
            facts = _yaml(path, cell)
            if "id" not in facts:
                raise TwinError(f"{path.name}: a question has no id")
            if facts["id"] in questions:
                raise TwinError(f"{path.name}: question {facts['id']} stands twice")
            current = questions[facts["id"]] = Question(facts["id"], facts)
        for role in ("solution", "alternative", "misconception", "help", "test", "task"):
            if has_tag(cell, role) and current is None:
                raise TwinError(f"{path.name}: a {role} cell stands before the first question")
        if current is not None:
            cell.metadata["question"] = current.id
        if has_tag(cell, "solution"):
            if current.solution is not None:
                raise TwinError(f"{path.name}: question {current.id} has two solution cells")
            current.solution = cell.source
        elif has_tag(cell, "alternative") or has_tag(cell, "misconception"):
            current.variants.append(_variant(path, current, cell))
        elif has_tag(cell, "help"):
            if current.help is not None:
                raise TwinError(f"{path.name}: question {current.id} has two help cells")
            current.help = _help(path, current, cell)
    return Twin(path, card, cells[1:], questions, track)


def _help(path: Path, question: Question, cell: NotebookNode) -> dict:
    facts = _yaml(path, cell)
    hints, reasoning = facts.get("hints"), facts.get("reasoning")
    if not isinstance(hints, list) or len(hints) != 2 or not all(isinstance(text, str) for text in (*hints, reasoning)):
        raise TwinError(f"{path.name}: {question.id}: a help cell holds two `hints` and one `reasoning`")
    return {"hints": hints, "reasoning": reasoning}


def _variant(path: Path, question: Question, cell: NotebookNode) -> Variant:
    name, hint = cell.metadata.get("name"), cell.metadata.get("hint")
    wrong = has_tag(cell, "misconception")
    if question.solution is None:
        raise TwinError(f"{path.name}: {question.id}: a variant stands before the solution cell")
    if not name:
        raise TwinError(f'{path.name}: {question.id}: a variant needs name="short-name"')
    if wrong and not hint:
        raise TwinError(f'{path.name}: {question.id}: misconception {name!r} needs hint="..."')
    if any(v.name == name for v in question.variants):
        raise TwinError(f"{path.name}: {question.id}: two variants are called {name!r}")
    return Variant(question.id, name, cell.source, hint if wrong else None)
