"""Thousands of lines that hold one blank: a highlighter looks from each of them to the end of all."""

from _tools import last

EXPECTED = {"gain": 0}


def hand_in(notebook):
    for times in (2_000, 9_000, 150_000):
        last(notebook, "x = 1" + "\n " * times)
    for _ in range(300):
        last(notebook, "x = 1" + "\n " * 140)
    return notebook
