"""A picture pasted into the essay, as the editor keeps it: an attachment of the cell. It must not be lost."""

import base64

from _tools import essay

START = "model"
EXPECTED = {"score": "honest"}
PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def hand_in(notebook):
    essay(notebook, "As the figure shows: ![figure](attachment:figure.png) ![lost](attachment:lost.png)")
    cell = next(c for c in notebook.cells if "essay" in c.metadata.get("tags", []))
    assert base64.b64decode(PICTURE)
    cell["attachments"] = {"figure.png": {"image/png": PICTURE}}
    return notebook
