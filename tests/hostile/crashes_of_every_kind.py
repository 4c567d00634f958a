"""Python itself brought down: a null pointer, abort, a stack that overflows, a signal to oneself."""

from _tools import answer

START = "model"
EXPECTED = {"score": 6}


def hand_in(notebook):
    answer(notebook, "a01-q1", "import ctypes\nctypes.string_at(0)")
    answer(notebook, "a01-q2", "import os\nos.abort()")
    answer(notebook, "a01-q3", "import os, signal\nos.kill(os.getpid(), 9)\nos.kill(os.getpid(), signal.SIGSEGV)")
    code = "import sys\nsys.setrecursionlimit(10**9)\ndef f(x):\n    return sorted([1, 2], key=f)\nf(1)"
    return answer(notebook, "a01-q4", code)
