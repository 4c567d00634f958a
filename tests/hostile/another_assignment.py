"""The notebook of another assignment, solved, under this one's name."""

import nbformat
from nbformat.v4 import new_code_cell, new_notebook

EXPECTED = {"score": 0}


def hand_in(notebook):
    marks = {"grade": True, "grade_id": "a00-q1-check", "locked": True, "points": 12, "schema_version": 3,
             "solution": False, "task": False, "cell_type": "code"}  # fmt: skip
    return nbformat.writes(new_notebook(cells=[new_code_cell("1 + 1", metadata={"nbgrader": marks})]))
