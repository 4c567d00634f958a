"""The kernel's do_execute and its session replaced, where there is a kernel."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import sys
shell = get_ipython()
kernel = getattr(shell, "kernel", None)
if kernel is not None:
    kernel.do_execute = lambda *a, **k: {"status": "ok", "execution_count": 1, "payload": [], "user_expressions": {}}
    kernel.session.send = lambda *a, **k: None
try:
    import ipykernel.ipkernel, nbclient
    nbclient.NotebookClient.async_execute_cell = lambda *a, **k: None
except ImportError:
    pass
"""


def hand_in(notebook):
    return first(notebook, CODE)
