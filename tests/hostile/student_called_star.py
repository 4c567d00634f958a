"""A student's folder called `*`: nbgrader would take it for every student."""

STUDENT = "*"
START = "model"
EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook):
    return notebook
