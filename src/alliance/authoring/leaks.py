"""What must never reach a student, searched for in files and archives: also in archives inside, and in notebooks."""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from alliance.authoring.assignments import assignment_names, read_assignment, track_names
from alliance.authoring.twins import Twin, has_tag

REGION = re.compile(r"^[ \t#]*### BEGIN ([A-Z ]+)\n(.*?)^[ \t#]*### END [A-Z ]+$", re.DOTALL | re.MULTILINE)
PICTURE = re.compile(r"[A-Za-z0-9+/=]{400,}")
#: A shorter line, or piece of code, can be an idiom that lessons use as well.
LONG_LINE, LONG_PIECE = 30, 60
#: Pages that stay with the instructor, by kind.
PAGES = {
    "rubric": "assignments/rubrics/*.md",
    "instructor's page": "notebooks/instructor/[0-9]*.md",
    "key of the test of method": "notebooks/instructor/method_test.md",
}
#: Kinds of secret that a self-study bundle holds on purpose, in its folder of worked answers.
WORKED = ("model answer", "worked answer")


@dataclass(frozen=True)
class Leak:
    """A secret found in an archive: where, of what kind, and how it begins."""

    member: str
    kind: str
    text: str

    def __str__(self) -> str:
        return f"{self.member}: {self.kind}: {self.text[:80]}"


def squeezed(text: str) -> str:
    """Text with every run of white space as one space, so that line breaks hide nothing."""
    return " ".join(text.split())


def secrets(repository: Path) -> dict[str, str]:
    """All that students must not get: squeezed text -> its kind. Lines that are public anyway are left out."""
    names = [*assignment_names(repository), *track_names(repository)]
    twins = [read_assignment(repository, name) for name in names]
    pieces, lines = {}, {}
    for twin in twins:
        for kind, text in _of_twin(twin):
            lines |= {line: kind for line in map(squeezed, text.splitlines()) if len(line) >= LONG_LINE}
            if len(squeezed(text)) >= LONG_PIECE:
                pieces[squeezed(text)] = kind
    for kind, pattern in PAGES.items():
        for page in sorted(repository.glob(pattern)):
            text = page.read_text(encoding="utf-8").splitlines()
            lines |= {line: kind for line in map(squeezed, text) if len(line) >= LONG_LINE}
    public = _public(repository, twins)
    # A wrong way shares most of its lines with the model answer, where a self-study bundle shows them.
    models = squeezed("\n".join(q.solution or "" for twin in twins for q in twin.questions.values()))
    kinds = {line: "model answer" if line in models else kind for line, kind in lines.items() if line not in public}
    return kinds | pieces


def _of_twin(twin: Twin) -> Iterator[tuple[str, str]]:
    """Kind and text of everything in a twin that stays with the instructor."""
    for question in twin.questions.values():
        for text in (*(question.help or {}).get("hints", []), (question.help or {}).get("reasoning", "")):
            yield "worked answer", text
        for variant in question.variants:
            yield ("alternative" if variant.right else "misconception"), variant.source
            yield "hint of a misconception", variant.hint or ""
    for cell in twin.cells:
        regions = {"SOLUTION": "model answer", "HIDDEN TESTS": "hidden test", "MARK SCHEME": "marking scheme"}
        for name, text in REGION.findall(cell.source):
            yield regions[name], text


def _public(repository: Path, twins: list[Twin]) -> str:
    """What students see anyway: the visible cells of assignments, the lessons, the package itself."""
    shown = [
        REGION.sub("", cell.source)
        for twin in twins
        for cell in twin.cells
        if not any(has_tag(cell, tag) for tag in ("alternative", "misconception", "help"))
    ]
    shown += [page.read_text(encoding="utf-8") for page in sorted((repository / "notebooks").glob("*.py"))]
    shown += [page.read_text(encoding="utf-8") for page in sorted((repository / "src").rglob("*.py"))]
    return squeezed("\n".join(shown))


def leaks(archive: Path | bytes, known: dict[str, str], worked_in: str | None = None) -> list[Leak]:
    """Secrets found in a zip archive, one for each kind and member.

    In the folder ``worked_in`` worked answers are wanted, and only they.
    """
    return searched(_members(archive, ""), known, worked_in)


def searched(members: Iterable[tuple[str, bytes]], known: dict[str, str], worked_in: str | None = None) -> list[Leak]:
    """Secrets found in files, given as names and bytes, one for each kind and file."""
    found: list[Leak] = []
    seen: set[str] = set()
    for member, data in members:
        digest = hashlib.sha256(data).hexdigest()
        inside = worked_in is not None and member.startswith(worked_in)
        if digest in seen and not inside:
            continue
        seen.add(digest)
        text, told = squeezed(_text(member, data)), set()
        for secret, kind in known.items():
            if kind not in told and not (inside and kind in WORKED) and secret in text:
                told.add(kind)
                found.append(Leak(member, kind, secret))
        if "### BEGIN" in text and not member.endswith(".py"):
            found.append(Leak(member, "marked region", "### BEGIN"))
    return found


def _members(archive: Path | bytes, above: str) -> Iterator[tuple[str, bytes]]:
    """Every file of an archive, and of the archives in it."""
    with zipfile.ZipFile(io.BytesIO(archive) if isinstance(archive, bytes) else archive) as opened:
        for name in opened.namelist():
            data = opened.read(name)
            if zipfile.is_zipfile(io.BytesIO(data)):
                yield from _members(data, f"{above}{name}!")
            elif not name.endswith("/"):
                yield above + name, data


def _text(member: str, data: bytes) -> str:
    """A file as the text a reader would see; of JSON, all its strings, pictures left out."""
    text = data.decode("utf-8", errors="replace")
    if member.endswith((".json", ".ipynb")):
        text = "\n".join(_strings(json.loads(text)))
    return PICTURE.sub(" ", text)


def _strings(value: object) -> Iterator[str]:
    """All strings of a JSON value; lists of strings, as notebooks keep their lines, joined."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list) and value and all(isinstance(entry, str) for entry in value):
        yield "".join(value)
        yield from value
    elif isinstance(value, (list, dict)):
        for entry in value.values() if isinstance(value, dict) else value:
            yield from _strings(entry)
