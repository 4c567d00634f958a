"""A loop without end in every answer: the whole submission has a limit, too."""

from _tools import answer_all

EXPECTED = {"gain": 0}


def hand_in(notebook):
    return answer_all(notebook, "1", "while True:\n    pass")
