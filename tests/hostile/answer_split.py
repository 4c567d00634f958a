"""Answers split into two cells, as happens with Ctrl-Shift-Minus; the second half has no mark."""

from _tools import after, by_id

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    for name in ("a01-q2-answer", "a01-q3-answer"):
        cell = by_id(notebook)[name]
        lines = cell.source.splitlines()
        cell.source = "\n".join(lines[:2])
        after(notebook, name, "\n".join(lines[2:]))
    return notebook
