"""nbformat 3, as old editors write it."""

import nbformat

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    return nbformat.writes(nbformat.convert(notebook, 3))
