"""Every grade id renamed: checksums no longer fit, and stock nbgrader refuses the notebook."""

from _tools import by_id

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    for number, cell in enumerate(by_id(notebook).values()):
        cell.metadata.nbgrader["grade_id"] = f"cell-{number:016x}"
    return notebook
