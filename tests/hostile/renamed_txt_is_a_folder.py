"""A folder called renamed.txt, where the grader itself once left a note."""

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook, folder):
    (folder / "renamed.txt").mkdir()
    (folder / "renamed.txt/x").write_text("x")
    return notebook
