"""Files and a folder nobody may read, beside a good notebook."""

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook, folder):
    (folder / "closed").mkdir()
    (folder / "closed/f.txt").write_text("x")
    (folder / "data.csv").write_text("x")
    (folder / "data.csv").chmod(0)
    (folder / "closed").chmod(0)
    return notebook
