"""The recursion limit set to 30 and to a billion, the integer limit to none, thread stacks to the smallest."""

from _tools import first

START = "model"
EXPECTED = {"gain": 0}


def hand_in(notebook):
    return first(notebook, "import sys, threading\nthreading.stack_size(32768)\nsys.setrecursionlimit(60)")
