"""Objects that are equal to everything, larger and smaller than everything, true, and any number at once."""

from _tools import answer_all

EXPECTED = {"gain": 0}

CODE = """
class Any:
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    __lt__ = __le__ = __gt__ = __ge__ = __eq__
    def __hash__(self): return 1
    def __abs__(self): return 0
    def __sub__(self, other): return 0
    __rsub__ = __add__ = __mul__ = __rmul__ = __truediv__ = __mod__ = __sub__
    def __float__(self): return 0.0
    def __int__(self): return 0
    __index__ = __int__
    def __call__(self, *a): return Any()
    def __getattr__(self, name): return Any()
    def __getitem__(self, key): return Any()
    def __iter__(self): return iter([])
    def __len__(self): return 0
    def __bool__(self): return True
    def __contains__(self, x): return True
    def __round__(self, n=0): return 0
"""


def hand_in(notebook):
    return answer_all(notebook, "Any()", CODE)
