"""The notebook's metadata already hold the grader's own note: unreadable, repaired, with scripts in it."""

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    script = "<script>alert('xss')</script>"
    notebook.metadata["alliance"] = {"repairs": [script], "unreadable": script, "isolation": "none", "score": 12}
    notebook.metadata["nbgrader"] = {"score": 12}
    return notebook
