"""A function that empties the table it is given, so that a test which computes afterwards would find nothing."""

from _tools import answer

EXPECTED = {"gain": 0}

CODE = """
def import_share(table, partner_iso3, first, last):
    table["imports_musd"] = 0.0
    table.drop(table.index, inplace=True)
    return float("nan")
"""


def hand_in(notebook):
    return answer(notebook, "a01-q5", CODE)
