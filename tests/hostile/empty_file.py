"""An empty file."""

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook):
    return b""
