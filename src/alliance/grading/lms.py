"""Grades for a learning management system, through nbgrader's export plugins.

::

    nbgrader export --exporter=alliance.grading.lms.CanvasExport --to canvas.csv
    course export a01 --format moodle

Columns are those that the systems' own importers read:

* Canvas, ``lib/gradebook_importer.rb`` of instructure/canvas-lms: ``Student``, ``ID``, ``SIS User ID``,
  ``SIS Login ID``, ``Section``, then one column an assignment; a row ``Points Possible`` follows the header. A student
  is found by ``ID`` (Canvas's own number), else by ``SIS User ID``, else by ``SIS Login ID``, else by name.
* Moodle, https://docs.moodle.org/405/en/Grade_import and ``grade/import/csv``: any columns with a header; the
  instructor maps one that identifies the user (``Email address``, ``ID number`` or ``Username``) and the grade columns.

The score is the gradebook's, with what was read by hand and less the late penalty. Whoever handed in nothing has an
empty cell: what a system should make of that is not for a file to say.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

from nbgrader.api import Assignment, Gradebook, MissingEntry, Student
from nbgrader.plugins import ExportPlugin
from traitlets import Dict, Unicode


def score_of(gradebook: Gradebook, assignment: str, student: str) -> float | None:
    """A student's score less the late penalty, or None where nothing was handed in."""
    try:
        entry = gradebook.find_submission(assignment, student)
    except MissingEntry:
        return None
    return max(0.0, entry.score - (entry.late_submission_penalty or 0.0))


def number(value: float | None) -> str:
    """A score with at most two decimals, as both systems show it; empty for none."""
    return "" if value is None else f"{value:.2f}".rstrip("0").rstrip(".")


class LMSExport(ExportPlugin):
    """One row a student, one column an assignment; a subclass says how a system calls its columns."""

    default_to = "grades.csv"
    #: Header -> what stands below it for a student.
    who: dict[str, Callable[[Student], str]] = {}

    def heading(self, assignment: Assignment) -> str:
        """What stands above an assignment's column."""
        return assignment.name

    def rows_above(self, assignments: list[Assignment]) -> list[list[str]]:
        """Rows between the header and the students."""
        return []

    def export(self, gradebook: Gradebook) -> None:
        """Write the file. Raises ValueError for an assignment or a student that the gradebook does not know."""
        assignments = chosen(gradebook.assignments, self.assignment, lambda a: a.name, "assignment")
        students = chosen(gradebook.students, self.student, lambda s: s.id, "student")
        to = Path(self.to or self.default_to)
        # UTF-8 without a byte-order mark: Canvas would read the mark as part of the first heading.
        with to.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([*self.who, *(self.heading(assignment) for assignment in assignments)])
            writer.writerows(self.rows_above(assignments))
            for student in students:
                scores = [number(score_of(gradebook, assignment.name, student.id)) for assignment in assignments]
                writer.writerow([*(of(student) for of in self.who.values()), *scores])
        self.log.info("Wrote the grades of %d students to %s", len(students), to)


def chosen(entries: list, wanted: list, name: Callable, kind: str) -> list:
    """Entries that were asked for by name, in the gradebook's order; all where none was."""
    names = [str(w) for w in wanted]
    unknown = set(names) - {name(entry) for entry in entries}
    if unknown:
        raise ValueError(f"no {kind} {sorted(unknown)[0]!r} in the gradebook")
    return [entry for entry in entries if not names or name(entry) in names]


def full_name(student: Student) -> str:
    """``Last, First`` as Canvas sorts, or the id where the gradebook has no name."""
    return ", ".join(filter(None, [student.last_name, student.first_name])) or student.id


class CanvasExport(LMSExport):
    """Canvas: Gradebook, Import. The student's id is taken for the login; ``lms_user_id`` for Canvas's own number."""

    default_to = "canvas.csv"
    section = Unicode("", help="Name of the section, for every student").tag(config=True)
    assignment_ids = Dict(
        help="Canvas's number of an assignment by its name here, such as {'a01_history': 4711}; one that is not "
        "given is found by its name, or offered as a new assignment"
    ).tag(config=True)

    @property
    def who(self) -> dict[str, Callable[[Student], str]]:
        return {
            "Student": full_name,
            "ID": lambda student: student.lms_user_id or "",
            "SIS User ID": lambda student: "",
            "SIS Login ID": lambda student: student.id,
            "Section": lambda student: self.section,
        }

    def heading(self, assignment: Assignment) -> str:
        number_there = self.assignment_ids.get(assignment.name)
        return assignment.name + (f" ({number_there})" if number_there else "")

    def rows_above(self, assignments: list[Assignment]) -> list[list[str]]:
        return [["    Points Possible", "", "", "", "", *(number(assignment.max_score) for assignment in assignments)]]


class MoodleExport(LMSExport):
    """Moodle: Grades, Import, CSV file. Map from and to "Email address", "ID number" or "Username"."""

    default_to = "moodle.csv"
    who = {
        "First name": lambda student: student.first_name or "",
        "Last name": lambda student: student.last_name or "",
        "ID number": lambda student: student.lms_user_id or "",
        "Username": lambda student: student.id,
        "Email address": lambda student: student.email or "",
    }


EXPORTS = {"canvas": CanvasExport, "moodle": MoodleExport}
