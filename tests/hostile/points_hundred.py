"""points=100 (and NaN, and -1) in the metadata of the tests."""

from _tools import checks

EXPECTED = {"gain": 0}


def hand_in(notebook):
    for number, cell in enumerate(checks(notebook)):
        cell.metadata.nbgrader["points"] = (100, float("nan"), -1)[number % 3]
    return notebook
