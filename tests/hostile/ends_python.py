"""os._exit in one answer: the other answers stay right."""

from _tools import answer

START = "model"
EXPECTED = {"score": 11}


def hand_in(notebook):
    return answer(notebook, "a01-q1", "import os\nos._exit(0)")
