"""Nothing but the answers, in the order of the questions, without any mark or text between them."""

from _tools import answers

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    notebook.cells = answers(notebook)
    for cell in notebook.cells:
        cell.metadata = {}
    return notebook
