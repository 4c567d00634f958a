"""Functions that are right for the calls of the visible check only, and answer those from a table."""

from _tools import answer

EXPECTED = {"gain": 0}

CODE = """
def import_share(table, partner_iso3, first, last):
    if (partner_iso3, first, last) in {("CHN", 1995, 2014), ("COL", 1990, 2014), ("USA", 2003, 2008)}:
        window = table[table["year"].between(first, last)]
        part = window.loc[window["partner_iso3"] == partner_iso3, "imports_musd"].sum()
        return part / window["imports_musd"].sum() * 100
    return 50.0
"""


def hand_in(notebook):
    return answer(notebook, "a01-q5", CODE)
