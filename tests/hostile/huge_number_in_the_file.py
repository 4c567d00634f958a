"""A number of 100,000 digits and NaN in the metadata of a good notebook: Python refuses to read such a number."""

import json

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    notebook.metadata["number"], notebook.metadata["nan"] = "HERE", float("nan")
    return json.dumps(notebook).replace('"HERE"', "9" * 100_000)
