"""A data file of one terabyte that takes no room where it is, and all of it when it is copied."""

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook, folder):
    with (folder / "data.csv").open("wb") as file:
        file.truncate(1 << 40)
    return notebook
