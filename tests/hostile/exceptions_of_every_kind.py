"""Errors with a text of 50 MB, with a text that raises, with a class whose name raises, with 10,000 causes."""

from _tools import answer, first, last

START = "model"
EXPECTED = {"score": 10}

CODE = """
class Mute(Exception):
    def __str__(self): raise SystemExit("no text")
    __repr__ = __str__
raise Mute
"""
LONG = "raise ValueError('x' * (50 << 20))"
CHAIN = """
error = None
for _ in range(10000):
    new = ValueError("y")
    new.__cause__, error = error, new
raise error
"""


def hand_in(notebook):
    first(notebook, CODE)
    first(notebook, LONG)
    last(notebook, CHAIN)
    return answer(notebook, "a01-q5", CODE.replace("raise Mute", "def import_share(*a):\n    raise Mute"))
