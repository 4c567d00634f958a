"""The notebook in a folder of the folder, beside a link, a pipe and four gigabytes that also end in .ipynb."""

import os

import nbformat

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook, folder):
    (folder / "Homework 1").mkdir()
    (folder / "Homework 1/final (2).ipynb").write_text(nbformat.writes(notebook))
    (folder / "a.ipynb").symlink_to("../../aa-neighbour/a01_history/a01_history.ipynb")
    os.mkfifo(folder / "b.ipynb")
    with (folder / "c.ipynb").open("wb") as file:
        file.truncate(4 << 30)
