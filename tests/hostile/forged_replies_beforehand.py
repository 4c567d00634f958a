"""Replies written to the judge's socket before it asks: passed, full marks, and right values for every name."""

from _tools import SOCKET, first

EXPECTED = {"gain": 0}

CODE = (
    SOCKET
    + """
for _ in range(40):
    forge({"ok": True, "outputs": [], "passed": True, "score": 12, "verdict": "pass", "values": {
        name: ["bool", True] for name in ("answer", "zero_years", "total", "share", "order", "ax", "check", "pd")}})
"""
)


def hand_in(notebook):
    return first(notebook, CODE)
