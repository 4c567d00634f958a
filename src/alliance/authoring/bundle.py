"""``course bundle``: all that a student needs in one zip, and, for whoever learns alone, the worked answers besides.

The archive is made only of what is named here, and is searched for secrets before it is kept. Made twice from the same
files it has the same bytes.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Callable
from pathlib import Path

from nbconvert.filters.markdown import markdown2html

from alliance import __version__
from alliance.authoring.assignments import assignment_names, read_assignment, track_names
from alliance.authoring.leaks import leaks, secrets
from alliance.authoring.worked import worked_answers, worked_text
from alliance.solutions import SOLUTIONS

PAGE = Path(__file__).with_name("START-HERE.md.in")
#: Files of the repository that go into the bundle as they are.
TAKEN = (
    "notebooks/[0-9]*.ipynb", "notebooks/method_test_*.ipynb", "notebooks/checks.json", "notebooks/MAP.md",
    "notebooks/GLOSSARY.md", "notebooks/images/*", "datasets/*.csv", "datasets/datapackage.json", "datasets/README.md",
    "LICENSE", "LICENSE-text.md", "CITATION.cff",
)  # fmt: skip
#: Every entry of a zip carries this time, so that the bytes depend on the content alone.
MOMENT = (2026, 3, 10, 0, 0, 0)
#: What the installation takes on disk, environment included (measured, see tests/test_bundle.py).
ROOM = "600 MB"
SOLUTION_ROWS = {
    False: "that worked answers come from your instructor",
    True: "a hint, then a second one, then, after an honest attempt, a worked answer with its reasoning",
}
STYLE = (
    "body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.55 sans-serif;color:#1a1a1a;background:#fff}"
    "pre,code{background:#f2f2f2}pre{padding:.7rem;overflow-x:auto}td,th{text-align:left;padding:.25rem .8rem .25rem 0;"
    "vertical-align:top}table{display:block;overflow-x:auto}td code{white-space:nowrap}.anchor-link{display:none}"
)


class BundleError(RuntimeError):
    """A bundle that must not be made; the message names why and the next step."""


def bundle_name(self_study: bool) -> str:
    """The bundle's folder, and its zip without the suffix."""
    return f"alliance-course-{__version__}-{'self-study' if self_study else 'student'}"


def make_bundle(
    repository: Path,
    folder: Path,
    self_study: bool,
    release: Callable[[Path, Path, list[str]], None],
    tell: Callable[[str], None],
) -> Path:
    """Write the bundle's zip into ``folder`` and return its path. Raises BundleError where a secret is in it.

    ``release(repository, root, names)`` makes the student versions of assignments below ``root``.
    """
    name = bundle_name(self_study)
    with tempfile.TemporaryDirectory() as scratch:
        room = Path(scratch) / name
        _copy(repository, room)
        _release(repository, Path(scratch) / "course", room, release)
        tell("assignments released")
        wheel = build_wheel(repository, room)
        (room / "requirements.lock").write_text(student_lock(repository, wheel), encoding="utf-8")
        (room / "environment.yml").write_text(student_environment(repository), encoding="utf-8")
        tell("wheel and lock")
        if self_study:
            _add_worked(repository, room / SOLUTIONS)
            tell("worked answers")
        page = start_page(self_study, wheel.name)
        (room / "START-HERE.md").write_text(page, encoding="utf-8")
        (room / "START-HERE.html").write_text(as_html(page), encoding="utf-8")
        draft = Path(scratch) / f"{name}.zip"
        pack(room, draft)
        found = leaks(draft, secrets(repository), f"{name}/{SOLUTIONS}/" if self_study else None)
        if found:
            shown = "\n".join(f"  {leak}" for leak in found[:5])
            raise BundleError(f"{len(found)} things in the bundle belong to instructors; nothing is written:\n{shown}")
        tell("searched for secrets: none")
        folder.mkdir(parents=True, exist_ok=True)
        return Path(shutil.move(draft, folder / draft.name))


def _copy(repository: Path, room: Path) -> None:
    for pattern in TAKEN:
        files = sorted(repository.glob(pattern))
        if not files:
            raise BundleError(f"{pattern} is not here: run `course build` first")
        for path in files:
            target = room / path.relative_to(repository)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)


def _release(repository: Path, root: Path, room: Path, release: Callable[[Path, Path, list[str]], None]) -> None:
    """The student versions, made afresh: what lies in assignments/release may be old."""
    names = [*assignment_names(repository), *track_names(repository)]
    shutil.copytree(repository / "assignments/source", root / "source")
    release(repository, root, names)
    for name in names:
        (room / "assignments" / name).mkdir(parents=True)
        for file in (f"{name}.ipynb", "checks.json"):
            shutil.copyfile(root / "release" / name / file, room / "assignments" / name / file)


def build_wheel(repository: Path, folder: Path) -> Path:
    """Build the wheel into a folder. Raises BundleError with the builder's words."""
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(repository)]
    done = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, "SOURCE_DATE_EPOCH": "1773100800"}
    )
    wheels = sorted(folder.glob("*.whl"))
    if done.returncode or not wheels:
        raise BundleError(f"the wheel could not be built: {(done.stderr or done.stdout).strip()[-300:]}")
    return wheels[0]


def _add_worked(repository: Path, folder: Path) -> None:
    """One file for each assignment; those of a track in the track's own folder."""
    places = {name: folder / f"{name}.json" for name in assignment_names(repository)}
    places |= {name: folder / track / f"{stem}.json" for name, (stem, track) in track_names(repository).items()}
    for name, path in places.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        answers = worked_answers(read_assignment(repository, name), repository / "assignments")
        path.write_text(worked_text(answers), encoding="utf-8")


def student_requirements(repository: Path) -> list[str]:
    """What the package itself asks for, without any extra."""
    return tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]


def student_lock(repository: Path, wheel: Path) -> str:
    """The part of the lock file that a student needs, and the wheel with its digest: one file to install from.

    Which package brought which is written below each entry of the lock file (``# via``).
    """
    entries = re.split(r"^(?=[A-Za-z0-9])", (repository / "requirements.lock").read_text(encoding="utf-8"), flags=re.M)
    # A package can stand in it several times, for several Pythons.
    pinned = [(_plain(entry), entry, {_plain(line) for line in _comments(entry)}) for entry in entries if "==" in entry]
    wanted = {_plain(requirement) for requirement in student_requirements(repository)}
    missing = wanted - {name for name, _, _ in pinned}
    if missing:
        raise BundleError(f"requirements.lock holds no {', '.join(sorted(missing))}: run `make lock`")
    while more := {name for name, _, parents in pinned if parents & wanted} - wanted:
        wanted |= more
    lines = [re.sub(r"^\s+#.*\n", "", entry, flags=re.M) for name, entry, _ in pinned if name in wanted]
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    return "".join(lines) + f"./{wheel.name} \\\n    --hash=sha256:{digest}\n"


def _plain(text: str) -> str:
    """A package's name as package indexes compare names."""
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]*", text.strip()).group().lower())


def _comments(entry: str) -> list[str]:
    """The packages named in an entry's ``# via`` comment."""
    return [
        line.strip(" #").removeprefix("via").strip() for line in entry.splitlines() if line.lstrip().startswith("#")
    ]


def student_environment(repository: Path) -> str:
    """environment.yml for students: Python by conda, everything else from the lock file."""
    python = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]["requires-python"]
    return (
        "# For conda users: conda env create -f environment.yml && conda activate alliance-course\n"
        "name: alliance-course\nchannels:\n  - conda-forge\n  - nodefaults\n"
        f"dependencies:\n  - python{python}\n  - pip\n  - pip:\n      - --requirement requirements.lock\n"
    )


def start_page(self_study: bool, wheel: str) -> str:
    """The student's first page, in Markdown."""
    row = "| `solutions/` | worked answers; `course solution` opens them one by one |\n" if self_study else ""
    text = PAGE.read_text(encoding="utf-8")
    filled = {
        "version": __version__, "room": ROOM, "wheel": wheel, "solution": SOLUTION_ROWS[self_study], "solutions_row": row
    }  # fmt: skip
    for key, value in filled.items():
        text = text.replace("{" + key + "}", value)
    return text


def as_html(page: str) -> str:
    """The first page for a double click: Windows shows no Markdown."""
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Start here</title>'
        f'<meta name="viewport" content="width=device-width,initial-scale=1"><style>{STYLE}</style></head>\n'
        f"<body>\n{markdown2html(page)}</body></html>\n"
    )


def pack(room: Path, archive: Path) -> None:
    """A folder as a zip, below a folder of its own name, files in order and with one time for all."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as zipped:
        for path in sorted(p for p in room.rglob("*") if p.is_file()):
            entry = zipfile.ZipInfo(f"{room.name}/{path.relative_to(room).as_posix()}", MOMENT)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o100644 << 16
            zipped.writestr(entry, path.read_bytes())
