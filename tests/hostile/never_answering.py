"""The worker stops answering, but does not end: a question about a value is never answered."""

from _tools import answer

START = "model"
EXPECTED = {"score": 11}

CODE = """
import sys, threading
sys.modules["alliance.grading.worker"].send = lambda *a, **k: threading.Event().wait()
"""


def hand_in(notebook):
    return answer(notebook, "a01-q1", CODE)
