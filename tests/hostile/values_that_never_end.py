"""Lists that hold themselves, generators, nests of 1,000 levels, a million numbers, a text of 200 MB."""

from _tools import answer_all

EXPECTED = {"gain": 0}

CODE = """
def forever():
    while True:
        yield 1
inside = []
inside.append(inside)
deep = []
for _ in range(1000):
    deep = [deep]
pick = iter([inside, forever(), deep, list(range(10 ** 6)), "x" * (200 << 20), {1: inside}, [["x" * (8 << 20)]] * 30] * 2)
"""


def hand_in(notebook):
    return answer_all(notebook, "next(pick)", CODE)
