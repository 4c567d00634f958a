"""Half characters as answers, in prints, in errors and in names of columns: they cross as JSON and cannot be written."""

from _tools import answer, first

START = "model"
EXPECTED = {"score": 9}

CODE = """
print("half \\ud83d and \\udfff")
import sys
print("half \\ud83d", file=sys.stderr)
"""


def hand_in(notebook):
    answer(notebook, "a01-q1", "answer = '\\ud800'")
    answer(notebook, "a01-q4", "order = ['\\udc00'] * 6\nraise ValueError('\\ud800')")
    return first(notebook, CODE)
