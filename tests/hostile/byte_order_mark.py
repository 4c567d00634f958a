"""A byte order mark before the first brace, as Windows editors write it."""

import nbformat

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    return b"\xef\xbb\xbf" + nbformat.writes(notebook).encode()
