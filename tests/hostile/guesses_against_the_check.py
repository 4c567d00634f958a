"""The instant check asked again and again in the answer's own cell, until it says right."""

from _tools import answer

EXPECTED = {"gain": 0}


def hand_in(notebook):
    answer(notebook, "a01-q1", "for answer in 'ABCDE':\n    if check('a01-q1', answer=answer):\n        break")
    code = "for zero_years in range(31):\n    if check('a01-q2', zero_years=zero_years):\n        break"
    return answer(notebook, "a01-q2", code)
