"""A notebook format that does not exist yet, with fields that do not exist yet."""

import json

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    notebook["nbformat"], notebook["nbformat_minor"], notebook["signature"] = 5, 99, {"a": []}
    for cell in notebook.cells:
        cell["future"] = True
    return json.dumps(notebook)
