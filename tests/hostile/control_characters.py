"""Escape sequences, form feeds, line separators and a bell in cells, some unescaped in the JSON."""

import json

from _tools import by_id, write

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    by_id(notebook)["a01-q1-answer"].source += "\n# \x1b[31m \x07 \x0c \u2028 \u2029 \u202e \ufeff"
    write(notebook, "raw \t tab")
    return json.dumps(notebook, ensure_ascii=False).replace("\\t", "\t").replace("\\u001b", "\x1b")
