"""Functions that sleep until just before their time is over, at every call."""

from _tools import answer

EXPECTED = {"gain": 0}


def hand_in(notebook):
    for question, name in (("a01-q5", "import_share"), ("a01-q7", "top_supplier_share")):
        answer(notebook, question, f"import time\ndef {name}(*a):\n    time.sleep(0.6)\n    return 50.0")
    return notebook
