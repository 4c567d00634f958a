"""The file holds JSON, but a list, with NaN and a number of 5,000 digits in it."""

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook):
    return "[NaN, Infinity, " + "9" * 5000 + "]"
