"""pandas.testing, numpy.testing, math.isclose and unittest replaced by functions that do nothing."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import math, numpy.testing, pandas.testing, unittest, builtins
for module in (numpy.testing, pandas.testing):
    for name in dir(module):
        if name.startswith("assert"):
            setattr(module, name, lambda *a, **k: None)
math.isclose = lambda *a, **k: True
for name in dir(unittest.TestCase):
    if name.startswith("assert"):
        setattr(unittest.TestCase, name, lambda *a, **k: None)
"""


def hand_in(notebook):
    return first(notebook, CODE)
