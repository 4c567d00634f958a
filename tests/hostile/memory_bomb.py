"""Lists, arrays and texts until the memory is full, in one answer; the others stay right."""

from _tools import answer

START = "model"
EXPECTED = {"score": 11}

CODE = """
import numpy as np
kept = []
while True:
    try:
        kept.append(np.ones(16 << 20))
    except MemoryError:
        kept.append("x" * (1 << 20))
        if sum(getattr(k, "nbytes", 0) for k in kept) > 6 << 30:
            print("BREACH: 6 GB taken")
            break
"""


def hand_in(notebook):
    return answer(notebook, "a01-q1", CODE)
