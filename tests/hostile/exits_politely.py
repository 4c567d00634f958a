"""sys.exit, exit(), quit(), raise SystemExit and breakpoint() between good answers."""

from _tools import first

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    for line in ("import sys\nsys.exit(1)", "exit()", "quit()", "raise SystemExit", "raise KeyboardInterrupt"):
        first(notebook, line)
    return notebook
