"""pandas in the worker replaced: frames whose every comparison is true, sums that are what one wants."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import pandas as pd, numpy as np
pd.Series.sum = pd.Series.max = lambda self, *a, **k: 0.0
pd.DataFrame.__eq__ = pd.Series.__eq__ = lambda self, other: True
pd.read_csv = lambda *a, **k: pd.DataFrame()
pd.isna = lambda *a: []
np.ndarray.__module__
"""


def hand_in(notebook):
    return first(notebook, CODE)
