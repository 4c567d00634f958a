"""A student's folder whose name moves the cursor, breaks the line and names a field of nbgrader's patterns."""

STUDENT = "{assignment_id}\x1b[2J\n,'\";--"
START = "model"
EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook):
    return notebook
