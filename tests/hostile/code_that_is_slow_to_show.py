"""Cells of 300,000 characters of code that a highlighter may go through again and again: quotes, brackets, letters."""

from _tools import last

EXPECTED = {"gain": 0}


def hand_in(notebook):
    for sign in ('"', "'''\\", "(", "f'{", "a.", "0x", "@", "# ", "\\", '"""a', "rb'", "_"):
        last(notebook, "if 0:\n    " + sign * (300_000 // len(sign)))
    return notebook
