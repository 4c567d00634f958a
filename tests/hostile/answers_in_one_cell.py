"""All answers in the first question's cell, the other answers left as they were released."""

from _tools import ASKED, answers, by_id

START = "model"
EXPECTED = {"score": 1}


def hand_in(notebook):
    cells = by_id(notebook)
    text = "\n\n".join(c.source for c in answers(notebook))
    for question, names in ASKED.items():
        cells[f"{question}-answer"].source = "\n".join(f"{name} = ..." for name in names)
    cells["a01-q1-answer"].source = text
    return notebook
