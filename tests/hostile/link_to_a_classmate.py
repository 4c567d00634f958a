"""The notebook is a symbolic link to a classmate's submission."""

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook, folder):
    (folder / "a01_history.ipynb").symlink_to("../../aa-neighbour/a01_history/a01_history.ipynb")
