"""Two answers merged into one cell (Shift-M); the second cell and its mark are gone."""

from _tools import by_id

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    cells = by_id(notebook)
    cells["a01-q1-answer"].source += "\n" + cells["a01-q2-answer"].source
    notebook.cells.remove(cells["a01-q2-answer"])
    return notebook
