"""Every answer copied, the copy blanked or broken; the copy carries the same grade id."""

import copy

from _tools import answers

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    for cell in answers(notebook):
        twin = copy.deepcopy(cell)
        twin.source = ""
        notebook.cells.insert(notebook.cells.index(cell), twin)
    return notebook
