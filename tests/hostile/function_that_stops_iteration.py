"""A function that raises StopIteration: inside map() or a generator it would end a test early and without a word."""

from _tools import answer

EXPECTED = {"gain": 0}


def hand_in(notebook):
    for question, name in (("a01-q5", "import_share"), ("a01-q7", "top_supplier_share")):
        answer(notebook, question, f"def {name}(*a):\n    raise StopIteration")
    return notebook
