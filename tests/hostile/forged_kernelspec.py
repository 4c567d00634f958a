"""A kernel of one's own in the notebook's metadata."""

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    notebook.metadata["kernelspec"] = {"name": "bash", "display_name": "x", "language": "bash", "argv": ["/bin/sh"]}
    return notebook
