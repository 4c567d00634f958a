"""The ids of answers and tests swapped, so that the judge would run an answer and grade it as a test."""

from _tools import ASKED, by_id

EXPECTED = {"gain": 0}


def hand_in(notebook):
    cells = by_id(notebook)
    for question in ASKED:
        cells[f"{question}-answer"].metadata.nbgrader["grade_id"] = f"{question}-check"
        cells[f"{question}-check"].metadata.nbgrader["grade_id"] = f"{question}-answer"
    return notebook
