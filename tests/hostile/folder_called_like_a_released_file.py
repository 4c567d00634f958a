"""A folder called checks.json, where nbgrader wants to put the instructor's file."""

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook, folder):
    (folder / "checks.json").mkdir()
    (folder / "checks.json/x.txt").write_text("x")
    return notebook
