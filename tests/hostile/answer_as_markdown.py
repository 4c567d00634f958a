"""An answer whose cell became text by an accidental key (M): it is set back and runs."""

from _tools import by_id

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    cell = by_id(notebook)["a01-q3-answer"]
    cell.cell_type = "markdown"
    del cell["outputs"], cell["execution_count"]
    return notebook
