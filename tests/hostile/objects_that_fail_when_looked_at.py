"""Objects whose type, length, attributes, items, texts and comparisons all raise, some of them with SystemExit."""

from _tools import answer_all

EXPECTED = {"gain": 0}

CODE = """
import pandas as pd
class Fails:
    def __getattribute__(self, name): raise SystemExit(name)
    def __repr__(self): raise KeyboardInterrupt
    __str__ = __len__ = __iter__ = __hash__ = __bool__ = __repr__
class Meta(type):
    @property
    def __name__(cls): raise ValueError
    def __instancecheck__(cls, other): raise ValueError
class Worse(metaclass=Meta):
    pass
pick = iter([Fails(), {1: Fails()}, [Fails()], Worse(), pd.Series([Fails()], dtype=object)] * 3)
"""


def hand_in(notebook):
    return answer_all(notebook, "next(pick)", CODE)
