"""Receipts: how each grade came about, one JSON file a submission, enough to judge again without running anything."""

from __future__ import annotations

import hashlib
import json
import platform
from functools import cache
from importlib.metadata import version
from pathlib import Path

from nbgrader.utils import determine_grade

import alliance
from alliance.checks import CHECKS_FILE
from alliance.grading.judge import is_setup, is_test, marks
from alliance.tables import read_package

#: What a check says fits into this; a hint is shorter.
MOST_WORDS = 1000
#: The modules that turn an answer into a verdict.
READING = ("answers", "checks", "digests", "figures")


def digest(*parts: bytes | str) -> str:
    """One digest of several parts, each counted whole."""
    parts = [part.encode() if isinstance(part, str) else part for part in parts]
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


def receipt_path(root: str | Path, assignment: str, student: str) -> Path:
    """Where the receipt of a grade lies."""
    return Path(root) / "receipts" / assignment / f"{student}.json"


def tables_digest() -> str:
    """Digest of the tables: their names and the digest of each, whatever their descriptions say."""
    resources = read_package()["resources"]
    return digest(*[f"{resource['name']} {resource['hash']}" for resource in resources])


@cache
def _reading_digest() -> str:
    folder = Path(alliance.__file__).parent
    return digest(*[(folder / f"{name}.py").read_bytes() for name in READING])


@cache
def versions() -> dict[str, str]:
    """The versions that an answer's value can depend on."""
    packages = ("pandas", "numpy", "matplotlib", "alliance-course")
    return {"python": platform.python_version(), **{package: version(package) for package in packages}}


class Basis:
    """What verdicts rest on besides a student's own values, as digests: a verdict on the same basis stands.

    ``given`` covers what the student's code was run with; ``of`` what a test cell's verdict depends on besides.
    """

    def __init__(self, cells: list, files: dict[str, bytes]):
        setup = "\n".join(c.source for c in cells if is_setup(c))
        others = [name.encode() + b"\0" + files[name] for name in sorted(files) if name != CHECKS_FILE]
        self.given = digest(setup, tables_digest(), *others)
        self.checks = json.loads(files.get(CHECKS_FILE, b"{}"))

    def of(self, cell) -> str:
        """The digest of a test cell: its text and points, the checks it names, the code that reads an answer."""
        named = {question: entry for question, entry in self.checks.items() if f'"{question}"' in cell.source}
        # A cell that names no check may build its names; then it depends on all of them.
        checks = json.dumps(named or self.checks, sort_keys=True)
        return digest(cell.source, repr(marks(cell).get("points")), checks, self.given, _reading_digest())


def verdict(cell) -> dict:
    """Score, points and words of a judged test cell."""
    score, points = determine_grade(cell)
    words = "".join(o.text for o in cell.outputs if o.output_type == "stream")
    return {"score": score, "points": points, "words": words[:MOST_WORDS]}


def write_receipt(
    root: str | Path, place: dict, cells: list, files: dict[str, bytes], note: dict, values: dict
) -> None:
    """Write the receipt of a submission whose ``cells`` were judged; ``values`` are what the judge was given."""
    basis = Basis(cells, files)
    tests = [cell for cell in cells if is_test(cell)]
    receipt = {
        "student": place["student"], "assignment": place["assignment"], "notebook": place["notebook"],
        "submission_sha256": note.get("sha256", ""), "given_sha256": basis.given, "tables_sha256": tables_digest(),
        "isolation": note.get("isolation"), "repairs": note.get("repairs", []), "budgets": note.get("budgets", []),
        "unreadable": note.get("unreadable"), "unprotected": note.get("unprotected", {}),
        "seconds": note.get("seconds"),
        "versions": versions(),
        "tests": {c.metadata.nbgrader.grade_id: {"basis": basis.of(c), **verdict(c)} for c in tests},
        "values": values,
    }  # fmt: skip
    save_receipt(root, receipt)


def save_receipt(root: str | Path, receipt: dict) -> None:
    """Write a receipt in one step: it is there whole or not at all."""
    path = receipt_path(root, receipt["assignment"], receipt["student"])
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(path.name + ".new")
    new.write_text(json.dumps(receipt, ensure_ascii=False), encoding="utf-8")
    new.replace(path)


def read_receipt(root: str | Path, assignment: str, student: str) -> dict | None:
    """The receipt of a grade, or None where there is none that can be read."""
    try:
        return json.loads(receipt_path(root, assignment, student).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return None
