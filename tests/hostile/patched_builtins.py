"""Builtins replaced: abs gives 0, len and sorted what one wants, AssertionError is a class that is never caught."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import builtins
builtins.abs = lambda x: 0
builtins.all = lambda x: True
builtins.isinstance = lambda *a: True
builtins.AssertionError = type("Quiet", (BaseException,), {})
builtins.sorted = lambda x, **k: [str(y) for y in range(1995, 2025)]
builtins.len = lambda x: 18
"""


def hand_in(notebook):
    return first(notebook, CODE)
