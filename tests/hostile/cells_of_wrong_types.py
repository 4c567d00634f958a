"""Cells that are numbers and lists, sources that are nested lists, numbers or objects, types that are null."""

import json

EXPECTED = {"score": 0}


def hand_in(notebook):
    for number, cell in enumerate(notebook.cells):
        cell["source"] = (cell.source, [["a", ["b"]]], 12, {"a": 1}, None)[number % 5]
        cell["cell_type"] = (cell.cell_type, None, 3, ["code"])[number % 4]
    cells = [1, "code", None, [], *notebook.cells, {"cell_type": {}, "source": True}]
    return json.dumps({**notebook, "cells": cells})
