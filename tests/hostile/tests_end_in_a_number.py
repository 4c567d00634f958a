"""Tests whose last line is a number of points: nbgrader's partial credit."""

from _tools import checks

EXPECTED = {"gain": 0}


def hand_in(notebook):
    for number, cell in enumerate(checks(notebook)):
        cell.source = ("1000", "2", "float('nan')", "-1", "True")[number % 5]
    return notebook
