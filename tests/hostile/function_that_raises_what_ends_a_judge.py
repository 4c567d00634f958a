"""Functions that raise SystemExit, KeyboardInterrupt, GeneratorExit and classes that only look built in."""

from _tools import answer, first

EXPECTED = {"gain": 0}

CODE = """
import sys
worker = sys.modules["alliance.grading.worker"]
kinds = iter(["SystemExit", "KeyboardInterrupt", "GeneratorExit", "BaseException", "exit", "__import__", "eval", 7] * 9)
worker._builtin_name = lambda error: next(kinds)
"""


def hand_in(notebook):
    first(notebook, CODE)
    answer(notebook, "a01-q5", "def import_share(*a):\n    raise SystemExit(0)")
    return answer(notebook, "a01-q7", "def top_supplier_share(*a):\n    raise KeyboardInterrupt")
