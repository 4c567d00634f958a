"""An array of 2**40 rows and no columns: it takes no memory, until somebody makes a list of its rows."""

from _tools import answer_all

EXPECTED = {"gain": 0}


def hand_in(notebook):
    return answer_all(notebook, "np.zeros((2 ** 40, 0))", "import numpy as np")
