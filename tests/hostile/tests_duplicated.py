"""Every test copied and pasted: one such copy ends stock nbgrader's whole batch."""

import copy

from _tools import checks

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    for cell in checks(notebook):
        notebook.cells.append(copy.deepcopy(cell))
    return notebook
