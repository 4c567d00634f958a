"""The notebook under a name with escape sequences, quotes and a script, beside a larger one that is another's."""

import nbformat

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook, folder):
    name = "<img src=x onerror=alert('xss')> \x1b[2J\n=cmd|' 'A0.ipynb".replace("/", "")
    (folder / name).write_text(nbformat.writes(notebook))
    (folder / "other.ipynb").write_text('{"cells": []}')
