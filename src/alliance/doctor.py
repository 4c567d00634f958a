"""``course doctor``: what is right and what is wrong with this installation and this folder."""

from __future__ import annotations

import importlib.metadata
import json
import sys
from dataclasses import dataclass
from pathlib import Path

from alliance.places import is_bundle, is_repository


@dataclass
class Finding:
    """One thing looked at; ``mend`` says what to do about it."""

    what: str
    good: bool
    mend: str = ""
    optional: bool = False

    @property
    def mark(self) -> str:
        return "ok  " if self.good else ("note" if self.optional else "BAD ")


def examine(here: Path) -> list[Finding]:
    """Everything the course needs, looked at in the order a newcomer meets it."""
    teaching = any(is_repository(folder) for folder in (here, *here.parents))
    return [*_python(), *_packages(teaching), *_folder(here), *_tables(here)]


def _python() -> list[Finding]:
    version = ".".join(map(str, sys.version_info[:3]))
    good = sys.version_info >= (3, 11)
    return [Finding(f"Python {version}", good, "" if good else "install Python 3.11 or newer, then install again")]


def _packages(teaching: bool) -> list[Finding]:
    findings = []
    needed = {"pandas": False, "matplotlib": False, "jupyterlab": False, "ipykernel": False}
    # A student needs no word about what instructors install.
    needed |= {"nbgrader": True} if teaching else {}
    for name, optional in needed.items():
        try:
            findings.append(Finding(f"{name} {importlib.metadata.version(name)}", True))
        except importlib.metadata.PackageNotFoundError:
            extra = "'alliance-course[instructor]'" if optional else "alliance-course"
            what = f"{name} is not installed" + (" (only instructors need it)" if optional else "")
            findings.append(Finding(what, False, f"pip install {extra}", optional))
    return findings


def _folder(here: Path) -> list[Finding]:
    for folder in (here, *here.parents):
        if is_repository(folder):
            inside = folder == here
            mend = "" if inside else f"nbgrader reads its settings only where it starts: cd {_way_up(here, folder)}"
            return [
                Finding("this is the course's folder" if inside else "inside the course's folder", True),
                Finding("nbgrader would find the course's settings here", inside, mend, optional=True),
            ]
        if is_bundle(folder):
            return [Finding("inside a student's copy of the course", True)]
    return [
        Finding(
            "this is not the course's folder", False, "go to the folder that holds README.md, notebooks/ and datasets/"
        )
    ]


def _way_up(here: Path, folder: Path) -> str:
    return "/".join([".."] * (len(here.parts) - len(folder.parts)))


def _tables(here: Path) -> list[Finding]:
    from alliance.tables import dataset_folder

    try:
        folder = dataset_folder()
        package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError) as error:
        return [Finding("the tables cannot be found", False, str(error))]
    missing = [r["name"] for r in package["resources"] if not (folder / r["path"]).is_file()]
    if missing:
        return [Finding(f"tables are missing: {', '.join(missing[:3])}", False, "get the course again")]
    return [Finding(f"{len(package['resources'])} tables", True)]
