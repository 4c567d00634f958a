"""Objects that lie about their class, their type's name and their module."""

from _tools import answer_all

EXPECTED = {"gain": 0}

CODE = """
import pandas as pd, matplotlib.axes
class Lie:
    __class__ = property(lambda self: float)
    dtype = type("dtype", (), {"kind": "f"})()
    ndim = 0
    def item(self): return 18
class AxesFacts:
    facts = {"title": "", "xlabel": "year", "ylabel": "TIV", "series": []}
    def get_xlabel(self): return "year"
    def get_ylabel(self): return "TIV"
class DataFrame:
    shape = (1, 1)
    columns = index = []
for kind in (AxesFacts, DataFrame):
    kind.__module__ = "pandas"
pick = iter([Lie(), AxesFacts(), DataFrame()] * 9)
"""


def hand_in(notebook):
    return answer_all(notebook, "next(pick)", CODE)
