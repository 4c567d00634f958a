"""The shell's name space replaced by a dictionary that gives another value each time it is asked."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
class Space(dict):
    asked = 0
    def __contains__(self, key): return True
    def __getitem__(self, key):
        Space.asked += 1
        try:
            return super().__getitem__(key)
        except KeyError:
            return Space.asked
shell = get_ipython()
shell.user_ns = Space(shell.user_ns)
"""


def hand_in(notebook):
    return first(notebook, CODE)
