"""Every descriptor closed, the judge's among them, and then others opened in their place."""

from _tools import answer

START = "model"
EXPECTED = {"score": 11}

CODE = """
import os
os.closerange(0, 256)
for _ in range(100):
    os.open("/dev/null", os.O_RDWR)
"""


def hand_in(notebook):
    return answer(notebook, "a01-q1", CODE)
