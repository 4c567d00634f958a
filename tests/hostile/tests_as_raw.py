"""Tests turned into raw cells, one of them of a type that does not exist."""

import json

from _tools import checks

EXPECTED = {"gain": 0}


def hand_in(notebook):
    for number, cell in enumerate(checks(notebook)):
        cell.cell_type = "raw" if number else "executable"
    return json.dumps(notebook)
