"""A cell that claims a newer nbgrader: SchemaTooNewError ends stock nbgrader's whole batch."""

from _tools import by_id

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    for cell in by_id(notebook).values():
        cell.metadata.nbgrader["schema_version"] = 99
    return notebook
