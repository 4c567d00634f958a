"""A folder with nothing in it."""

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook, folder):
    """Nothing is handed in."""
