"""The notebook is a named pipe: whoever opens it waits for ever."""

import os

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook, folder):
    os.mkfifo(folder / "a01_history.ipynb")
