"""All numbers from 0 to 100 in one list, array, set, range, Series, generator: one of them must be right."""

from _tools import answer_all

EXPECTED = {"gain": 0}

CODE = """
import numpy as np, pandas as pd
pick = iter([list(range(31)), np.arange(31), set(range(31)), range(31), pd.Series(range(31)), (n for n in range(31)),
             np.array([]), pd.Series([], dtype=float), pd.DataFrame(), "ABCDE", list("ABCDE"), {"A": 1}, ["A", ["B"]]] * 3)
"""


def hand_in(notebook):
    return answer_all(notebook, "next(pick)", CODE)
