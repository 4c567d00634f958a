"""The web page of a login form, saved as the notebook."""

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook):
    return "<!doctype html><html><script>alert('xss')</script><form action='/login'>{}</form></html>"
