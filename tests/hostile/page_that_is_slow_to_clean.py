"""An HTML output of nested and broken tags that takes a cleaner minutes, again and again."""

from _tools import first

START = "model"
EXPECTED = {"score": "honest"}

CODE = """
from IPython.display import HTML
display(HTML("<div>" * 200000))
display(HTML("<table><a><b><i>" * 50000))
display(HTML("<" * 900000))
display(HTML("&" * 900000))
display(HTML("<p title='" * 90000))
"""


def hand_in(notebook):
    first(notebook, CODE)
    return first(notebook, CODE)
