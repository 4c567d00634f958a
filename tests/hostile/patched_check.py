"""alliance.check and figure_facts replaced by functions that praise everything."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import alliance, alliance.checks, alliance.figures, alliance.answers, alliance.digests
good = lambda *a, **k: True
alliance.check = alliance.checks.check = check = good
alliance.digests.unseal = lambda *a: {"right": True}
facts = {"title": "", "xlabel": "year", "ylabel": "TIV", "xscale": "linear", "yscale": "linear", "legend": [],
         "texts": [], "ylim": [0.0, 9.0], "series": [
             {"kind": "bar", "label": "", "points": {str(y): 0.0 for y in range(1995, 2025)}, "forwards": True}]}
alliance.figures.figure_facts = lambda ax: facts
import matplotlib.pyplot as plt
ax = plt.gca()
"""


def hand_in(notebook):
    return first(notebook, CODE)
