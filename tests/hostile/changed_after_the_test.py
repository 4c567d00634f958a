"""Right answers that are taken away again after their test, and given only before it: the time of asking counts."""

from _tools import ASKED, after

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    for question, names in ASKED.items():
        after(notebook, f"{question}-check", "\n".join(f"del {name}" for name in names))
    return notebook
