"""The same nbformat cell id everywhere, and ids that nbformat does not allow."""

import json

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    for number, cell in enumerate(notebook.cells):
        cell["id"] = "same" if number % 2 else "../" * 40
    return json.dumps(notebook)
