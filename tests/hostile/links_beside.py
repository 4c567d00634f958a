"""Links beside a good notebook: to the gradebook, to a folder, to nowhere, to themselves."""

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook, folder):
    root = folder.parents[2]
    (folder / "notes.txt").symlink_to(root / "gradebook.db")
    (folder / "private.txt").symlink_to(root / "private.txt")
    (folder / "others").symlink_to(root / "submitted")
    (folder / "nowhere.csv").symlink_to("/does/not/exist")
    (folder / "itself").symlink_to("itself")
    return notebook
