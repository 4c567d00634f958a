"""Copies and older versions of the notebook beside it, one of them damaged, as students hand in whole folders."""

import nbformat

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook, folder):
    (folder / "a01_history-Copy1.ipynb").write_text(nbformat.writes(notebook))
    (folder / "a00_start_here.ipynb").write_text("{}")
    (folder / "broken.ipynb").write_text("{")
    (folder / ".ipynb_checkpoints").mkdir()
    (folder / ".ipynb_checkpoints/a01_history-checkpoint.ipynb").write_text("")
    return notebook
