"""Two links: what is written in place of the first goes through the second, into the instructor's file."""

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook, folder):
    (folder / "notes.txt").symlink_to("x\n* * * * * echo xss\n")
    for name in ("notes.txt.removed-link.txt", "notes.txt.note.txt", "removed.txt"):
        (folder / name).symlink_to(folder.parents[2] / "private.txt")
    return notebook
