"""A thousand cells of the student's own between the released ones, each run."""

from _tools import first

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    for number in range(1000):
        first(notebook, f"mine_{number} = {number}")
    return notebook
