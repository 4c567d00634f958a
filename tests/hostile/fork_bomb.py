"""A fork bomb, from the answer to one question."""

from _tools import answer

START = "model"
EXPECTED = {"score": 11}


def hand_in(notebook):
    return answer(notebook, "a01-q1", "import os\nwhile True:\n    os.fork()")
