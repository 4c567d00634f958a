"""Marks of a merge conflict in the JSON, as a version control system leaves them."""

import nbformat

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    text = nbformat.writes(notebook)
    where = text.index('"id": "') - 1
    return text[:where] + "\n<<<<<<< HEAD\n=======\n>>>>>>> mine\n" + text[where:]
