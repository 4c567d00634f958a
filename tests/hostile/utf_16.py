"""The file saved as UTF-16."""

import nbformat

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    return nbformat.writes(notebook).encode("utf-16")
