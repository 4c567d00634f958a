"""A figure that was never drawn: its facts forged, with what the labels must say and every year."""

from _tools import SOCKET, first

EXPECTED = {"gain": 0}

CODE = (
    SOCKET
    + """
import sys
worker = sys.modules["alliance.grading.worker"]
points = {str(year): 0.0 for year in range(1995, 2025)}
facts = {"title": "", "xlabel": "year", "ylabel": "TIV", "xscale": "linear", "yscale": "linear", "legend": [],
         "texts": [], "ylim": [0.0, 9.0], "series": [
             {"kind": "bar", "label": "", "points": points, "forwards": True},
             {"kind": "bar", "label": [[]], "points": points, "forwards": True}]}
worker.encode = lambda value: ["axes", facts]
"""
)


def hand_in(notebook):
    return first(notebook, CODE)
