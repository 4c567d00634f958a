"""The tests before the answers, in a solved notebook: moved back, they are passed."""

from _tools import checks

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    tests = checks(notebook)
    others = [c for c in notebook.cells if not any(c is t for t in tests)]
    notebook.cells = [*reversed(tests), *others]
    return notebook
