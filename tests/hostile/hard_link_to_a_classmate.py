"""The notebook is a hard link to a classmate's submission."""

import os

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook, folder):
    # A copy of the classmate's file stands for it, so that the classmate's own file keeps its single name.
    original = folder.parent / "theirs.ipynb"
    original.write_bytes((folder.parents[1] / "aa-neighbour/a01_history/a01_history.ipynb").read_bytes())
    os.link(original, folder / "a01_history.ipynb")
