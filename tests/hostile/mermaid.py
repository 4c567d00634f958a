"""A block of a drawing language that is put into the page as it is."""

from _tools import essay, write

EXPECTED = {"gain": 0}
TEXT = "```mermaid\ngraph LR\n<script>alert('xss')</script>\n<img src=x onerror=alert('xss')>\n```"


def hand_in(notebook):
    write(notebook, TEXT)
    return essay(notebook, TEXT)
