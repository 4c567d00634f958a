"""The notebook printed as a Python dictionary: single quotes, None, True."""

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook):
    return repr(dict(notebook))
