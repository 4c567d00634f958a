"""One quote at the beginning turns strings inside out, so that 100,000 levels hide from a count of brackets."""

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook):
    return '"' + '{"id":[' * 1_000_000
