"""A folder that is called like the notebook."""

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook, folder):
    (folder / "a01_history.ipynb").mkdir()
