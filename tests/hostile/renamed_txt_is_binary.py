"""A file called renamed.txt that is no text, where the grader itself once left a note."""

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook, folder):
    (folder / "renamed.txt").write_bytes(b"\xff\xfe<script>alert('xss')</script>")
    return notebook
