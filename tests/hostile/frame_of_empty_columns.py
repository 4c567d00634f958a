"""A forged table of a million empty columns, and an index of as many levels: each costs the judge more than its sender."""

from _tools import SOCKET, answer, first

EXPECTED = {"gain": 0}

CODE = (
    SOCKET
    + """
import sys
empty = ["text", []]
wide = ["frame", [empty] * 900_000, ["flat", empty, ["none"]], ["flat", empty, ["none"]]]
levels = ["index", ["levels", [empty] * 900_000, [["none"]] * 900_000]]
narrow = ["frame", [empty] * 1_900, ["flat", empty, ["none"]], ["flat", empty, ["none"]]]
pick = iter([wide, levels, ["list", [narrow] * 400]] * 9)
sys.modules["alliance.grading.worker"].encode = lambda value: next(pick)
"""
)


def hand_in(notebook):
    first(notebook, CODE)
    answer(notebook, "a01-q1", "answer = 1")
    answer(notebook, "a01-q4", "order = [1]")
    return answer(notebook, "a01-q2", "zero_years = 1")
