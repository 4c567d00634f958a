"""Where the course is: found from the working folder, named in errors."""

from __future__ import annotations

from pathlib import Path


class NotTheCourse(FileNotFoundError):
    """The command was started outside the course's folder."""


def is_repository(folder: Path) -> bool:
    """Whether a folder is the course's repository: with the twins and the sources of assignments."""
    return (folder / "assignments" / "text").is_dir() and (folder / "notebooks").is_dir()


def is_bundle(folder: Path) -> bool:
    """Whether a folder holds the lessons and the tables, as a student has them."""
    return (folder / "notebooks").is_dir() and (folder / "datasets" / "datapackage.json").is_file()


def find_repository(start: Path | None = None) -> Path:
    """The course's repository from here upward. Raises NotTheCourse."""
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        if is_repository(folder):
            return folder
    raise NotTheCourse(
        "This is not the course's folder: go to the folder that holds README.md, notebooks/ and assignments/, "
        "and try again."
    )


def find_lessons(start: Path | None = None) -> Path:
    """The folder with notebooks and tables from here upward (a clone or a student's bundle)."""
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        if is_bundle(folder):
            return folder
    raise NotTheCourse("No lessons here: go to the folder that holds notebooks/ and datasets/, and try again.")
