"""A cell that claims an older nbgrader: SchemaTooOldError ends stock nbgrader's whole batch."""

from _tools import by_id

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    for cell in by_id(notebook).values():
        cell.metadata.nbgrader["schema_version"] = 1
    return notebook
