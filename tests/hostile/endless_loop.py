"""A loop without end in one answer, one that catches KeyboardInterrupt in another."""

from _tools import answer

START = "model"
EXPECTED = {"score": 10}

STUBBORN = """
import signal
for number in range(1, 65):
    try:
        signal.signal(number, lambda *a: None)
    except (OSError, ValueError):
        pass
while True:
    try:
        while True: pass
    except BaseException:
        pass
"""


def hand_in(notebook):
    answer(notebook, "a01-q1", "while True:\n    pass")
    return answer(notebook, "a01-q2", STUBBORN)
