"""Outputs stored in the submission: passed tests, partial credit of NaN and of 1000."""

from _tools import checks
from nbformat.v4 import new_output

EXPECTED = {"gain": 0}


def hand_in(notebook):
    for number, cell in enumerate(checks(notebook)):
        text = ("2", "nan", "1000", "-1")[number % 4]
        cell.execution_count = 1
        cell.outputs = [new_output("execute_result", data={"text/plain": text}, execution_count=1)]
    return notebook
