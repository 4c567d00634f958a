"""Half characters in cells, in keys and in metadata: they can be read but not be written."""

import json

from _tools import by_id

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    cells = by_id(notebook)
    cells["a01-q1-answer"].source += "\n# \ud800 half"
    cells["a01-q8-title"].source += "\udfff"
    notebook.metadata["\ud800"] = "\udc00"
    cells["a01-q2-answer"].metadata.nbgrader["\ud800"] = 1
    notebook.cells[-1].source = "An essay \ud83d with half a sign."
    return json.dumps(notebook)
