"""The file saved as Latin-1, with an accent in a comment."""

import json

from _tools import by_id

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    by_id(notebook)["a01-q1-answer"].source += "\n# Nicolás, año"
    return json.dumps(notebook, ensure_ascii=False).encode("latin-1", "replace")
