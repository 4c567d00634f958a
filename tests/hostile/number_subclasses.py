"""Subclasses of int, float and str that are always equal and whose differences are 0."""

from _tools import answer_all

EXPECTED = {"gain": 0}

CODE = """
class I(int):
    def __eq__(self, other): return True
    def __sub__(self, other): return 0
    __rsub__ = __sub__
    __hash__ = int.__hash__
class F(float):
    def __eq__(self, other): return True
    def __sub__(self, other): return 0.0
    def __floor__(self): return 18
    __hash__ = float.__hash__
class S(str):
    def __eq__(self, other): return True
    def __hash__(self): return hash("d")
    def casefold(self): return "d"
    def split(self, *a): return ["d"]
"""


def hand_in(notebook):
    answer_all(notebook, "I(3) if zero else F(3)", CODE + "\nzero = True")
    from _tools import answer

    return answer(notebook, "a01-q1", CODE + "\nanswer = S('x')")
