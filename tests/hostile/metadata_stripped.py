"""All metadata gone, as some editors do it."""

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    notebook.metadata = {}
    for cell in notebook.cells:
        cell.metadata = {}
    return notebook
