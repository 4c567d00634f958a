"""Attachments of text cells that are pages and pictures with scripts in them."""

from _tools import write

EXPECTED = {"gain": 0}


def hand_in(notebook):
    write(notebook, "![x](attachment:a.svg) ![y](attachment:b.html)")
    import base64

    script = base64.b64encode(b"<svg xmlns='http://www.w3.org/2000/svg' onload=\"alert('xss')\"/>").decode()
    notebook.cells[-1]["attachments"] = {"a.svg": {"image/svg+xml": script}, "b.html": {"text/html": script}}
    return notebook
