"""Subclasses of DataFrame, Series, ndarray, list and dict with sums, lengths and comparisons of their own."""

from _tools import answer_all

EXPECTED = {"gain": 0}

CODE = """
import numpy as np, pandas as pd
class D(pd.DataFrame):
    def __eq__(self, other): return True
    def equals(self, other): return True
class A(np.ndarray):
    def __eq__(self, other): return True
    def item(self): return 18
class L(list):
    def __eq__(self, other): return True
    def __len__(self): return 6
class K(dict):
    def __missing__(self, key): return 0.0
pick = iter([D({"a": [1]}), np.zeros(3).view(A), L("ABC"), K()] * 9)
"""


def hand_in(notebook):
    return answer_all(notebook, "next(pick)", CODE)
