"""A notebook of 100 MB."""

import nbformat

START = "model"
EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook, folder):
    text = nbformat.writes(notebook)
    with (folder / "a01_history.ipynb").open("wb") as file:
        file.write(text.encode())
        file.truncate(100 << 20)
