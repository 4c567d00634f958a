"""``course build``: everything derived, made from its one source. A second run changes nothing."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from alliance.authoring import catalogue, method_test, tables
from alliance.authoring.assignments import assignment_names, build_source, read_assignment, track_names
from alliance.authoring.digesting import checks_text, twin_checks
from alliance.authoring.lessons import build_lesson, lesson_names
from alliance.authoring.twins import read_twin
from alliance.method_test import FORMS

#: The figure on the front page, taken from lesson 01.
README_FIGURE = "notebooks/images/arms_delivered.png"

#: One step: what is made, and the function that gives its text.
Step = tuple[str, Callable[[], str]]


def data_steps(root: Path) -> Iterator[Step]:
    """Files derived from the tables, the ledger and the lessons' texts."""
    yield "datasets/claims.csv", lambda: tables.rebuild_table(root, "claims", root / "datasets")
    yield "datasets/datapackage.json", lambda: tables.package_text(root)
    yield "datasets/README.md", lambda: catalogue.catalogue(tables.package(root))
    yield "README.md", lambda: catalogue.with_scoreboard((root / "README.md").read_text(encoding="utf-8"), root)
    yield "notebooks/MAP.md", lambda: catalogue.course_map(root)


def lesson_checks(root: Path) -> str:
    """``notebooks/checks.json``: the checks of all lessons and of the test of method."""
    checks: dict = {}
    for name in lesson_names(root):
        checks |= twin_checks(read_twin(root / "notebooks" / f"{name}.py"), root / "notebooks")
    return checks_text(checks | method_test.sealed_items(root))


def assignment_checks(root: Path, name: str) -> str:
    """``assignments/source/<name>/checks.json``."""
    return checks_text(twin_checks(read_assignment(root, name), root / "assignments"))


def check_steps(root: Path) -> Iterator[Step]:
    """Digests and source notebooks."""
    yield "notebooks/checks.json", lambda: lesson_checks(root)
    yield method_test.KEY, lambda: method_test.key_text(root)
    for form in FORMS:
        yield f"notebooks/method_test_{form}.ipynb", lambda form=form: method_test.build_form(root, form)
    for name in [*assignment_names(root), *track_names(root)]:
        folder = f"assignments/source/{name}"
        yield f"{folder}/{name}.ipynb", lambda name=name: build_source(root, name)
        yield f"{folder}/checks.json", lambda name=name: assignment_checks(root, name)


def first_picture(root: Path, lesson: str) -> bytes:
    """The first figure of an executed lesson, as PNG."""
    notebook = json.loads((root / "notebooks" / f"{lesson}.ipynb").read_text(encoding="utf-8"))
    found = re.search(r"data:image/png;base64,([A-Za-z0-9+/=]+)", json.dumps(notebook))
    if not found:
        raise ValueError(f"{lesson}.ipynb shows no figure: execute it with `course build`")
    return base64.b64decode(found.group(1))


def write_if_changed(path: Path, content: str | bytes) -> bool:
    """Write a derived file where its bytes differ; say whether they did."""
    data = content.encode("utf-8") if isinstance(content, str) else content
    if path.exists() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return True


def build(root: Path, report: Callable[[str, bool], None], lessons: list[str] | None = None) -> list[str]:
    """Make every derived file; return the paths that changed. ``report(path, changed)`` follows each.

    ``lessons`` limits which lessons are executed (all by default, [] for none).
    """
    changed = []

    def finish(path: str, content: str | bytes) -> None:
        new = write_if_changed(root / path, content)
        report(path, new)
        if new:
            changed.append(path)

    for path, make in data_steps(root):
        finish(path, make())
    for path, make in check_steps(root):
        finish(path, make())
    names = lesson_names(root) if lessons is None else lessons
    with ProcessPoolExecutor(max_workers=2) as pool:
        for name, text in zip(names, pool.map(build_lesson, [root] * len(names), names), strict=True):
            finish(f"notebooks/{name}.ipynb", text)
    finish(README_FIGURE, first_picture(root, "01_history"))
    return changed
