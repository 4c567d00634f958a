"""20,000 whole numbers that all have the same hash, in sets, again and again: each takes seconds to build."""

from _tools import SOCKET, answer, first

EXPECTED = {"gain": 0}

CODE = (
    SOCKET
    + """
import sys
numbers = [["int", hex(n * (2 ** 61 - 1))] for n in range(190_000)]
colliding = iter([["set", numbers], ["list", [["set", numbers[:19_000]]] * 10], ["dict", [[n, n] for n in numbers]]] * 9)
sys.modules["alliance.grading.worker"].encode = lambda value: next(colliding)
"""
)


def hand_in(notebook):
    first(notebook, CODE)
    answer(notebook, "a01-q1", "answer = 1")
    answer(notebook, "a01-q4", "order = [1]")
    return answer(notebook, "a01-q2", "zero_years = 1")
