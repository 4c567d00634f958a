"""Where one learner stands: questions passed, predictions against results, recall that is due. Read on this machine only.

Everything comes from the notes that ``check`` and ``predict`` keep in the learner's own folder; nothing is sent.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pandas as pd

from alliance.attempts import Attempts, read_attempts
from alliance.method_test import read_scores
from alliance.names import unknown
from alliance.places import find_lessons
from alliance.predictions import my_predictions, read_notes, write_notes

RECALL_FILE = "recall.json"
#: Days from passing a lesson's first task to recalling the lesson, and from each recall to the next.
INTERVALS = (1, 4, 10, 30, 90)
#: Bands of confidence, as lesson 06 draws them: (lowest, highest).
BANDS = ((50, 69), (70, 89), (90, 100))
#: With fewer results a calibration plot says nothing yet.
ENOUGH = 5
OBJECTIVES = re.compile(r"^## You will be able to\n\n((?:\* .*\n?)+)", re.MULTILINE)


@dataclass
class Unit:
    """One lesson or assignment: its questions, and which of them were tried and passed."""

    name: str
    title: str
    questions: list[str]
    attempts: dict[str, Attempts] = field(default_factory=dict)

    @property
    def passed(self) -> int:
        return sum(a.passed is not None for a in self.attempts.values())

    @property
    def opened(self) -> date | None:
        return min((a.opened for a in self.attempts.values() if a.opened), default=None)

    @property
    def learned(self) -> date | None:
        """The day of the first task passed: from then on it can be forgotten."""
        return min((a.passed for a in self.attempts.values() if a.passed), default=None)

    @property
    def state(self) -> str:
        if self.passed == len(self.questions):
            return "all right"
        return "begun" if self.opened else "not yet"


@dataclass
class Recall:
    """A lesson to recall from memory, and since when."""

    lesson: str
    title: str
    due: date
    prompts: list[str]


@dataclass
class Progress:
    """Everything ``course progress`` tells."""

    lessons: list[Unit]
    assignments: list[Unit]
    predictions: pd.DataFrame
    due: list[Recall]
    next_recall: date | None
    method: dict[str, dict]

    @property
    def begun(self) -> bool:
        return bool(len(self.predictions) or self.method or any(u.opened for u in self.lessons + self.assignments))

    @property
    def scored(self) -> pd.DataFrame:
        """The predictions that have a result."""
        return self.predictions.dropna(subset=["hit"])


def my_progress(start: Path | None = None, today: date | None = None) -> Progress:
    """Where the learner of this machine stands, in the course's folder. Raises NotTheCourse outside it."""
    root, tried = find_lessons(start), read_attempts()
    lessons = [_unit(p, tried, _of_lesson(root, p.stem[:2])) for p in sorted((root / "notebooks").glob("[0-9]*.ipynb"))]
    assignments: dict[str, Unit] = {}
    for notebook in _assignment_notebooks(root):
        # A parallel track asks the same questions: right on either is right.
        assignments.setdefault(notebook.stem[:3], _unit(notebook, tried, _of_assignment(notebook.parent)))
    recalls = sorted((recall for unit in lessons if (recall := _recall(root, unit))), key=lambda r: r.due)
    day = today or date.today()
    due = [recall for recall in recalls if recall.due <= day]
    later = [recall.due for recall in recalls if recall.due > day]
    return Progress(lessons, list(assignments.values()), my_predictions(), due, min(later, default=None), read_scores())


def _unit(notebook: Path, tried: dict[str, Attempts], questions: list[str]) -> Unit:
    return Unit(notebook.stem, _title(notebook), questions, {q: tried[q] for q in questions if q in tried})


def _assignment_notebooks(root: Path) -> list[Path]:
    """The released assignments of a student's copy; in the repository, the built sources."""
    return sorted((root / "assignments").glob("a[0-9]*/a*.ipynb")) or sorted(
        (root / "assignments/source").glob("a[0-9]*/a*.ipynb")
    )


def _of_lesson(root: Path, number: str) -> list[str]:
    path = root / "notebooks/checks.json"
    known = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return [question for question in known if question.startswith(f"{number}-")]


def _of_assignment(folder: Path) -> list[str]:
    path = folder / "checks.json"
    return list(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else []


def _text_of(notebook: Path) -> str:
    """The Markdown of a notebook."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    return "\n\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown")


def _title(notebook: Path) -> str:
    heading = re.search(r"^# (.+)$", _text_of(notebook), re.MULTILINE)
    if not heading:
        return notebook.stem
    before, _, after = heading.group(1).partition(": ")
    return f"{notebook.stem[:3]} {after}" if notebook.stem.startswith("a") else before


def _recall(root: Path, unit: Unit) -> Recall | None:
    if not unit.learned:
        return None
    done = [date.fromisoformat(day) for day in read_notes(RECALL_FILE).get(unit.name, [])]
    if len(done) >= len(INTERVALS):
        return None
    last = done[-1] if done else unit.learned
    bullets = OBJECTIVES.search(_text_of(root / "notebooks" / f"{unit.name}.ipynb"))
    prompts = [line[2:] for line in bullets.group(1).splitlines()] if bullets else ["say what this lesson showed"]
    return Recall(unit.name, unit.title, last + timedelta(days=INTERVALS[len(done)]), prompts)


def note_recalled(lesson: str, start: Path | None = None, today: date | None = None) -> date | None:
    """Note that a lesson was recalled; the day of the next recall, None after the last. Raises UnknownName."""
    names = [p.stem for p in sorted((find_lessons(start) / "notebooks").glob("[0-9]*.ipynb"))]
    hits = [name for name in names if name == lesson or name.startswith(f"{lesson}_")]
    if len(hits) != 1:
        raise unknown("lesson", lesson, names)
    notes, day = read_notes(RECALL_FILE), today or date.today()
    done = [*notes.get(hits[0], []), day.isoformat()]
    write_notes(RECALL_FILE, {**notes, hits[0]: done})
    return day + timedelta(days=INTERVALS[len(done)]) if len(done) < len(INTERVALS) else None


def calibration(scored: pd.DataFrame) -> pd.DataFrame:
    """Predictions with a result, by band of confidence: mean confidence, percent right, how many."""
    rows = []
    for low, high in BANDS:
        band = scored[(scored["sure"] >= low) & (scored["sure"] < high + 1)]
        if len(band):
            rows.append((f"{low} to {high}", band["sure"].mean(), 100 * band["hit"].astype(float).mean(), len(band)))
    return pd.DataFrame(rows, columns=["band", "sure", "right", "guesses"]).set_index("band")


def calibration_figure(scored: pd.DataFrame):
    """A figure of confidence against success: the diagonal is calibrated, below it is too sure."""
    import matplotlib.pyplot as plt

    from alliance.figures import STYLE

    bands = calibration(scored)
    with plt.style.context(STYLE):
        fig, ax = plt.subplots(figsize=(6, 4.5))
        ax.plot([50, 100], [50, 100], color="#767676", linestyle="--")
        ax.scatter(bands["sure"], bands["right"], color="#0072B2", s=70, zorder=3)
        for row in bands.itertuples():
            guesses = f"{row.guesses} guess{'es' if row.guesses > 1 else ''}"
            ax.annotate(guesses, (row.sure, row.right), xytext=(0, 10), textcoords="offset points", ha="center")
        ax.text(98, 25, "more sure\nthan right", ha="right", va="top", color="#595959")
        ax.text(52, 96, "more right\nthan sure", ha="left", va="top", color="#595959")
        ax.set(xlim=(48, 102), ylim=(-5, 112), xlabel="How sure, percent", ylabel="How often right, percent")
        ax.set_yticks(range(0, 101, 25))
        ax.set_title("Your predictions; dashed: calibrated")
    return fig


def show_progress(start: Path | None = None) -> None:
    """In a notebook: the calibration plot, with its text and table, where there are enough results."""
    from alliance.figures import show

    scored = my_progress(start).scored
    if len(scored) < ENOUGH:
        print(f"{len(scored)} predictions with a result so far; from {ENOUGH} on there is a plot.")
        return
    bands = calibration(scored)
    told = "; ".join(f"{row.sure:.0f} % sure, {row.right:.0f} % right" for row in bands.itertuples())
    show(calibration_figure(scored), alt=f"Dots of confidence against success, by band: {told}", data=bands.round(0))
