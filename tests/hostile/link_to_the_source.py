"""The notebook is a symbolic link to the instructor's source notebook, which holds the solutions."""

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook, folder):
    (folder / "a01_history.ipynb").symlink_to(folder.parents[2] / "source/a01_history/a01_history.ipynb")
