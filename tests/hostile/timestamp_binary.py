"""timestamp.txt is no text at all."""

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook, folder):
    (folder / "timestamp.txt").write_bytes(bytes(range(256)) * 100)
    return notebook
