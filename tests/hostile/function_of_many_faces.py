"""A function that returns something else at every call: a number, a text, a frame, itself, nothing, an error."""

from _tools import answer

EXPECTED = {"gain": 0}

CODE = """
import pandas as pd
calls = [0]
def import_share(*a):
    calls[0] += 1
    return [1.0, "1.0", pd.DataFrame(), import_share, None, NotImplementedError, float("nan")][calls[0] % 7]
top_supplier_share = import_share
"""


def hand_in(notebook):
    answer(notebook, "a01-q7", CODE)
    return answer(notebook, "a01-q5", CODE)
