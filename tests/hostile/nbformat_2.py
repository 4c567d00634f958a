"""nbformat 2: worksheets, and code under `input`."""

import json

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    cells = []
    for cell in notebook.cells:
        old = {"cell_type": cell.cell_type, "metadata": cell.metadata}
        if cell.cell_type == "code":
            old |= {"input": cell.source, "language": "python", "outputs": [], "collapsed": False, "prompt_number": 1}
        else:
            old["source"] = cell.source
        cells.append(old)
    return json.dumps({"metadata": {"name": "x"}, "nbformat": 2, "worksheets": [{"cells": cells, "metadata": {}}]})
