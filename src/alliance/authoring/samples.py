"""A class of submissions made from an assignment's twin: every known way to answer, right and wrong.

Each variant of a question replaces that question's answer in an otherwise right submission, so that a grade
says exactly what a variant costs. Damaged submissions are what real classes hand in besides.
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

import nbformat

from alliance.authoring.digesting import solution_only
from alliance.authoring.twins import Twin, Variant

MANIFEST = "sample_class.json"
ESSAY = "My threshold comes first, then one number with its unit, period and source. (Sample text, to be read by you.)"


@dataclass
class Sample:
    """One made-up submission: who, what it is, which automatic points it should get."""

    student: str
    kind: str
    about: str
    expected: float | None
    hints: dict[str, str] = field(default_factory=dict)


def automatic_points(twin: Twin) -> int:
    """Points of a twin that need no person."""
    return sum(q.points for q in twin.questions.values() if q.answers)


def answered(release: nbformat.NotebookNode, sources: dict[str, str]) -> nbformat.NotebookNode:
    """The released notebook with some questions answered and the essay written."""
    notebook = copy.deepcopy(release)
    for cell in notebook.cells:
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        question = grade_id.removesuffix("-answer")
        if grade_id.endswith("-answer") and question in sources:
            cell.source = sources[question]
        if "essay" in cell.metadata.get("tags", []):
            cell.source = ESSAY
    return notebook


def model_sources(twin: Twin) -> dict[str, str]:
    """The model answer of every question that has one."""
    return {q.id: solution_only(q.solution) for q in twin.questions.values() if q.solution}


def whole_samples(twin: Twin) -> Iterator[tuple[Sample, dict[str, str]]]:
    """Undamaged submissions with the answers they give: blank, model, each variant, mixtures of variants."""
    model, full = model_sources(twin), automatic_points(twin)
    yield Sample("blank", "blank", "handed in as released", 0), {}
    yield Sample("model", "model", "every model answer", full), model
    wrong: list[Variant] = []
    for question in twin.questions.values():
        short = question.id.split("-")[-1]
        for variant in question.variants:
            answers = {**model, question.id: variant.source}
            if variant.right:
                about = f"{question.id}: right another way ({variant.name})"
                yield Sample(f"alt-{short}-{variant.name}", "alternative", about, full), answers
            else:
                wrong.append(variant)
                about = f"{question.id}: known wrong turn ({variant.name})"
                sample = Sample(f"mis-{short}-{variant.name}", "misconception", about, full - question.points)
                sample.hints[question.id] = variant.hint
                yield sample, answers
    choose = random.Random(2026)
    for number in range(1, 4):
        by_question = {v.question: v for v in choose.sample(wrong, len(wrong))}
        taken = choose.sample(sorted(by_question), min(3, len(by_question)))
        answers = {**model, **{q: by_question[q].source for q in taken}}
        lost = sum(twin.questions[q].points for q in taken)
        sample = Sample(f"mix-{number}", "mixture", f"wrong turns in {', '.join(taken)}", full - lost)
        sample.hints = {q: by_question[q].hint for q in taken}
        yield sample, answers


def damaged_files(twin: Twin, model: nbformat.NotebookNode) -> Iterator[tuple[Sample, str, str]]:
    """What students hand in by accident: (sample, file name, file content)."""
    full = automatic_points(twin)
    first = next(q for q in twin.questions.values() if q.solution)
    text = nbformat.writes(model)
    name = f"{twin.name}.ipynb"

    def changed(change) -> str:
        notebook = copy.deepcopy(model)
        cells = {c.metadata.get("nbgrader", {}).get("grade_id"): i for i, c in enumerate(notebook.cells)}
        change(notebook, cells)
        return nbformat.writes(notebook)

    def duplicate(notebook, cells):
        notebook.cells.append(copy.deepcopy(notebook.cells[cells[f"{first.id}-check"]]))
        notebook.cells[-1]["id"] = "copied-check"

    def delete(notebook, cells):
        del notebook.cells[cells[f"{first.id}-check"]]

    def stop_kernel(notebook, cells):
        notebook.cells[cells[f"{first.id}-answer"]].source += "\nimport os\nos._exit(0)"

    def endless(notebook, cells):
        notebook.cells[cells[f"{first.id}-answer"]].source = "while True:\n    pass"

    half = text[: len(text) // 2]
    # Whatever stands before a check that still arrived is whole.
    kept = sum(q.points for q in twin.questions.values() if q.answers and f'"{q.id}-check"' in half)
    damages = [
        ("cut-off", "the upload stopped half way", kept, name, half),
        ("empty-file", "an empty file", None, name, ""),
        ("other-name", "saved under another name", full, "my homework final.ipynb", text),
        ("copied-cell", "a check cell copied", full, name, changed(duplicate)),
        ("deleted-check", "a check cell deleted", full, name, changed(delete)),
        ("stops-python", "a cell that ends Python", full - first.points, name, changed(stop_kernel)),
        ("endless-loop", "a cell that never ends", full - first.points, name, changed(endless)),
    ]
    for student, about, expected, file_name, content in damages:
        yield Sample(f"damaged-{student}", "damaged", about, expected), file_name, content


def write_sample_class(root: Path, twin: Twin) -> list[Sample]:
    """Write the class of an assignment into ``<root>/submitted`` and its manifest; return the samples.

    ``root`` is nbgrader's course root and must hold the release of the assignment.
    """
    released = root / "release" / twin.name / f"{twin.name}.ipynb"
    if not released.exists():
        raise FileNotFoundError(f"{twin.name} is not released yet: run `course release {twin.name}` first")
    release = nbformat.read(released, as_version=4)
    samples: list[Sample] = []

    def submit(sample: Sample, file_name: str, content: str) -> None:
        folder = root / "submitted" / sample.student / twin.name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / file_name).write_text(content, encoding="utf-8")
        (folder / "timestamp.txt").write_text("2026-03-10 12:00:00 UTC", encoding="utf-8")
        samples.append(sample)

    for sample, answers in whole_samples(twin):
        notebook = answered(release, answers) if answers else release
        submit(sample, f"{twin.name}.ipynb", nbformat.writes(notebook))
    for damaged in damaged_files(twin, answered(release, model_sources(twin))):
        submit(*damaged)
    manifest = root / MANIFEST
    everything = json.loads(manifest.read_text(encoding="utf-8")) if manifest.exists() else {}
    everything[twin.name] = [asdict(s) for s in samples]
    manifest.write_text(json.dumps(everything, indent=1, ensure_ascii=False), encoding="utf-8")
    return samples


def read_manifest(root: Path, assignment: str) -> list[Sample]:
    """The samples written for an assignment; none where no sample class was made."""
    path = root / MANIFEST
    if not path.exists():
        return []
    rows = json.loads(path.read_text(encoding="utf-8")).get(assignment, [])
    return [Sample(**row) for row in rows]
