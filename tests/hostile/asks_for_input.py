"""input(), getpass, breakpoint() and reading from standard input: nobody is there to answer."""

from _tools import first

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    for line in ("input('name?')", "import getpass\ngetpass.getpass()", "breakpoint()", "import sys\nsys.stdin.read()",
                 "import pdb\npdb.set_trace()", "%debug", "import code\ncode.interact()"):  # fmt: skip
        first(notebook, line)
    return notebook
