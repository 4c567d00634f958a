"""The tag raises-exception on every test: its error would be expected, and forgiven."""

from _tools import checks

EXPECTED = {"gain": 0}


def hand_in(notebook):
    for cell in checks(notebook):
        cell.metadata["tags"] = ["raises-exception", "nbval-skip"]
    return notebook
