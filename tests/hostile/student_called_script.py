"""A student's folder whose name is a script and a formula."""

STUDENT = "=1+1<img src=x onerror=alert('xss')>"
START = "model"
EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook):
    return notebook
