"""A file where the submission folder should be."""

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook, folder):
    folder.rmdir()
    folder.write_text("my homework")
