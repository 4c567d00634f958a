"""The marks of hidden tests, solutions and mark schemes in the student's own cells, opened and never closed."""

from _tools import by_id, essay, first

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    by_id(notebook)["a01-q1-answer"].source += "\n### BEGIN HIDDEN TESTS\n### BEGIN SOLUTION"
    by_id(notebook)["a01-q2-answer"].source += "\n### BEGIN MARK SCHEME"
    first(notebook, "### END HIDDEN TESTS\n### END SOLUTION\n### AUTOTEST 1\n### HASHED AUTOTEST 1")
    return essay(notebook, "### BEGIN MARK SCHEME\n### END MARK SCHEME\n### BEGIN HIDDEN TESTS")
