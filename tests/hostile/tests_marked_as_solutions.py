"""Test cells marked as solutions: the student's own text of them would be kept."""

from _tools import checks

EXPECTED = {"gain": 0}


def hand_in(notebook):
    for cell in checks(notebook):
        cell.metadata.nbgrader.update(solution=True, locked=False)
        cell.source = "print('passed')"
    return notebook
