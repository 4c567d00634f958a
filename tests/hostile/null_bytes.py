"""Null bytes between the characters of the file."""

import nbformat

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    return nbformat.writes(notebook).replace("\n", "\n\x00")
