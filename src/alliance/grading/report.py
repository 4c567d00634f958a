"""The class report: one page for the instructor. What was hard, which wrong turns were taken, what waits for a person.

Wrong turns are recognised by what the checks said (kept in the receipts) against the hints of the twin. The page holds
names, so it is refused in any folder that students are given something from.
"""

from __future__ import annotations

import base64
import io
import re
import textwrap
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from statistics import median

from jinja2 import Environment

from alliance.authoring.assignments import read_assignment
from alliance.authoring.twins import Question, Twin
from alliance.figures import STYLE
from alliance.grading.batch import GRADED, Outcome, read_outcomes
from alliance.grading.course import GradingError
from alliance.grading.receipts import read_receipt

#: Folders of a course root that hold what students handed in or get back.
STUDENTS_FOLDERS = ("submitted", "autograded", "feedback", "release", "source", "receipts")
#: Ways a check can end; a recognised wrong turn is called by its name instead.
RIGHT, BLANK, FORM, UNFORESEEN, HIDDEN, STOPPED = (
    "right", "no answer", "wrong form", "unforeseen", "hidden test", "did not run",
)  # fmt: skip
OTHER_WAYS = (BLANK, FORM, UNFORESEEN, HIDDEN, STOPPED)
BLUE, ORANGE, PINK, PALE = "#0072B2", "#D55E00", "#CC79A7", "#C4C4C4"
#: Names shown of those who share something; the rest are counted.
MOST_NAMES = 12


@dataclass
class WrongTurn:
    """A known misconception and who took it."""

    question: str
    name: str
    hint: str
    objective: str
    students: list[str] = field(default_factory=list)


@dataclass
class QuestionResult:
    """What a class did with one question: everybody is counted once."""

    id: str
    title: str
    points: float
    reached: float
    ways: Counter

    @property
    def known(self) -> int:
        """How many took a wrong turn that the twin knows."""
        return self.ways.total() - sum(self.ways[way] for way in (RIGHT, *OTHER_WAYS))


def what_happened(question: Question, test: dict) -> str:
    """How a judged check ended: RIGHT, the name of a known wrong turn, or one of the other ways."""
    if test["score"] == test["points"]:
        return RIGHT
    said = re.search(
        rf"^(Right|Not yet): {re.escape(question.id)}\.\s(.*?)(?=^\(Besides: |\Z)",
        test["words"],
        flags=re.MULTILINE | re.DOTALL,
    )
    if not said:
        return STOPPED
    if said[1] == "Right":
        return HIDDEN
    words = " ".join(said[2].split())
    for variant in question.variants:
        if variant.hint and words == " ".join(variant.hint.split()):
            return variant.name
    if re.search(r"(is still `\.\.\.`|is None|still holds `\.\.\.`|Nothing is drawn yet)", words):
        return BLANK
    return UNFORESEEN if "is not right yet" in words or "is missing." in words else FORM


def wrong_turns(twin: Twin, receipts: dict[str, dict]) -> tuple[list[QuestionResult], list[WrongTurn]]:
    """Every question's result, and the known wrong turns that were taken, most frequent first."""
    results, turns = [], []
    for question in twin.questions.values():
        if not question.answers:
            continue
        tests = {
            s: r["tests"][f"{question.id}-check"] for s, r in receipts.items() if f"{question.id}-check" in r["tests"]
        }
        ways = {student: what_happened(question, test) for student, test in tests.items()}
        points = sum(test["points"] for test in tests.values())
        reached = sum(test["score"] or 0 for test in tests.values()) / points if points else 0.0
        results.append(
            QuestionResult(question.id, question.card["title"], question.points, reached, Counter(ways.values()))
        )
        for variant in question.variants:
            students = sorted(student for student, way in ways.items() if way == variant.name)
            if students and variant.hint:
                turns.append(WrongTurn(question.id, variant.name, variant.hint, question.card["objective"], students))
    return results, sorted(turns, key=lambda turn: (-len(turn.students), turn.question))


def shared(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    """(what, students) from (student, what), most frequent first; names of cells and numbers are left out of what."""
    groups: dict[str, list[str]] = {}
    for student, what in pairs:
        what = re.sub(r"a cell(, a cell)+", "several cells", re.sub(r"\ba\d\d-[\w-]+", "a cell", what))
        groups.setdefault(what, []).append(student)
    return sorted(((what, sorted(set(who))) for what, who in groups.items()), key=lambda group: -len(group[1]))


def not_data(receipts: dict[str, dict]) -> Iterable[tuple[str, str]]:
    """(student, what) for answers that were objects of another kind than a test may be given: accidents and attacks."""
    for student, receipt in receipts.items():
        for record in receipt["values"].values():
            for name, tagged in record["values"].items():
                if tagged[0] == "opaque":
                    yield student, f"{name}: {tagged[1]}"


def names(students: list[str]) -> str:
    """Names in one line, the first of them."""
    rest = len(students) - MOST_NAMES
    return ", ".join(students[:MOST_NAMES]) + (f" and {rest} more" if rest > 0 else "")


def picture(figure) -> str:
    """A figure as a data address: sharp on every screen, and nothing to fetch."""
    import matplotlib.pyplot as plt

    buffer = io.BytesIO()
    figure.savefig(buffer, format="svg", bbox_inches="tight", metadata={"Date": None, "Creator": None})
    plt.close(figure)
    return "data:image/svg+xml;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")


def points_figure(points: list[float], most: float) -> tuple[str, str]:
    """(picture, alternative text) of how many students reached how many automatic points."""
    import matplotlib.pyplot as plt

    counts = Counter(round(p) for p in points)
    places = range(round(most) + 1)
    with plt.style.context(STYLE):
        fig, ax = plt.subplots(figsize=(5.5, 2.6))
        ax.bar(places, [counts[p] for p in places], color=BLUE, width=0.8)
        ax.set(xlabel="Automatic points", ylabel="Students")
        ax.xaxis.get_major_locator().set_params(integer=True)
        ax.yaxis.get_major_locator().set_params(integer=True)
        if points:
            middle = median(points)
            ax.axvline(middle, color=ORANGE, linestyle="--", linewidth=1.6)
            ax.text(middle, 1.02, f"median {middle:g}", color=ORANGE, ha="center", transform=ax.get_xaxis_transform())
        image = picture(fig)
    told = f"Bar chart of automatic points, 0 to {most:g}, for {len(points)} submissions"
    told += f": median {median(points):g}, {counts[round(most)]} with all points." if points else ": none yet."
    return image, told


def difficulty_figure(results: list[QuestionResult]) -> tuple[str, str]:
    """(picture, alternative text) of how the checks of each question ended."""
    import matplotlib.pyplot as plt

    parts = {
        "right": (BLUE, [r.ways[RIGHT] for r in results]),
        "known wrong turn": (ORANGE, [r.known for r in results]),
        "other wrong": (PINK, [sum(r.ways[way] for way in OTHER_WAYS[1:]) for r in results]),
        "no answer": (PALE, [r.ways[BLANK] for r in results]),
    }
    with plt.style.context(STYLE):
        fig, ax = plt.subplots(figsize=(5.5, 0.55 * len(results) + 1))
        labels = [textwrap.fill(f"{number}. {result.title}", 22) for number, result in enumerate(results, start=1)]
        left = [0.0] * len(results)
        for what, (colour, counts) in parts.items():
            shares = [100 * count / max(1, r.ways.total()) for count, r in zip(counts, results, strict=True)]
            ax.barh(labels, shares, left=left, color=colour, height=0.62, label=what)
            left = [a + b for a, b in zip(left, shares, strict=True)]
        ax.set(xlabel="% of those who could be read", xlim=(0, 100))
        ax.invert_yaxis()
        ax.grid(visible=False)
        ax.legend(loc="lower left", bbox_to_anchor=(-0.4, 1), ncols=2)
        image = picture(fig)
    if not results:
        return image, "Stacked bars of how checks ended: no question of this assignment is checked automatically."
    hard, easy = min(results, key=lambda r: r.reached), max(results, key=lambda r: r.reached)
    return image, (
        f"Stacked bars of how the checks of {len(results)} questions ended. Points reached: from "
        f"{100 * hard.reached:.0f} % ({hard.id}) to {100 * easy.reached:.0f} % ({easy.id})."
    )


def report_page(title: str, outcomes: list[Outcome], receipts: dict[str, dict], twin: Twin) -> str:
    """The page as HTML."""
    results, turns = wrong_turns(twin, receipts)
    graded = [o for o in outcomes if o.status == GRADED]
    most = max((o.max_auto_score or 0 for o in graded), default=0)
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters["names"] = names
    template = environment.from_string(files("alliance.grading").joinpath("report.html.j2").read_text(encoding="utf-8"))
    return template.render(
        title=title,
        outcomes=outcomes,
        graded=graded,
        lost=[o for o in outcomes if o.status != GRADED],
        reading=sum(o.waits_for_reading for o in graded),
        middle=median(o.auto_score for o in graded) if graded else None,
        most=most,
        points=points_figure([o.auto_score for o in graded], most),
        difficulty=difficulty_figure(results),
        results=results,
        other_ways=OTHER_WAYS,
        right=RIGHT,
        turns=turns,
        repairs=shared((o.student, repair) for o in outcomes for repair in o.repairs),
        budgets=shared((o.student, budget) for o in outcomes for budget in o.budgets),
        levels=shared((o.student, o.isolation or "nothing was run") for o in outcomes),
        no_data=shared(not_data(receipts)),
        unprotected=shared((s, f"{g}: {why}") for s, r in receipts.items() for g, why in r["unprotected"].items()),
    )


def write_report(repository: Path, root: Path, assignment: str, to: Path | None = None) -> Path:
    """Write the report of an assignment and return where it is.

    Raises GradingError where nothing was graded, or where ``to`` lies in a folder of the students'.
    """
    to = (to or root / f"report-{assignment}.html").resolve()
    for name in STUDENTS_FOLDERS:
        if to.is_relative_to((root / name).resolve()):
            raise GradingError(f"the report holds names and scores of the whole class: it is not written into {name}/")
    outcomes = read_outcomes(root, assignment)
    found = {o.student: read_receipt(root, assignment, o.student) for o in outcomes}
    receipts = {s: r for s, r in found.items() if r and "tests" in r and not r["unreadable"]}
    twin = read_assignment(repository, assignment)
    title = twin.card["title"] + (f" ({twin.track})" if twin.track else "")
    to.write_text(report_page(title, outcomes, receipts, twin), encoding="utf-8")
    return to
