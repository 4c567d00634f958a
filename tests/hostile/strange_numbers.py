"""nan, infinities, numbers of 10,000 digits, truth values, complex, Decimal, Fraction, numbers as text, 0-d arrays."""

from _tools import answer_all

EXPECTED = {"gain": 0}

CODE = """
import decimal, fractions, numpy as np, pandas as pd
pick = iter([float("nan"), float("inf"), 10 ** 4000, -10 ** 400, True, 1j, decimal.Decimal(3), fractions.Fraction(1, 3),
             "3", np.array(3.0), np.float16("inf"), pd.NA, pd.NaT, np.datetime64("NaT"), 1e308, 2 ** 70, b"3"] * 3)
"""


def hand_in(notebook):
    return answer_all(notebook, "next(pick)", CODE)
