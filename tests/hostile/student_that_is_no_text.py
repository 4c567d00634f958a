"""A student's folder whose name is bytes that are no text: lists cannot be written with it."""

STUDENT = "\udcff\udcfe\u202e"
START = "model"
EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook):
    return notebook
