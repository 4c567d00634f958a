"""A grade id that this assignment does not have and that is a script: it is told in the list of repairs."""

from _tools import by_id
from nbformat.v4 import new_code_cell

EXPECTED = {"gain": 0}


def hand_in(notebook):
    marks = dict(by_id(notebook)["a01-q1-check"].metadata.nbgrader)
    for script in ("<img src=x onerror=alert('xss')>", "<script>alert('xss')</script>", "\x1b[2J\r\n\u202e"):
        notebook.cells.append(new_code_cell("1", metadata={"nbgrader": {**marks, "grade_id": script}}))
    return notebook
