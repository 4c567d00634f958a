"""The shell's run_cell, run_code and showtraceback replaced: every cell succeeds and says nothing."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
shell = get_ipython()
class Fine:
    success = True
    error_in_exec = error_before_exec = None
    def raise_error(self): pass
kind = type(shell)
async def fine(*a, **k): return False
kind.run_cell = shell.run_cell = lambda *a, **k: Fine()
kind.run_code = shell.run_code = fine
kind.run_cell_async = shell.run_cell_async = fine
shell.showtraceback = shell._showtraceback = lambda *a, **k: None
"""


def hand_in(notebook):
    return first(notebook, CODE)
