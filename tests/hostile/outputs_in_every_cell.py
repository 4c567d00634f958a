"""As much output as one cell may have, in a hundred cells, as text and as pages."""

from _tools import after

START = "model"
EXPECTED = {"score": "honest"}

CODE = """
print("x" * (1 << 20))
from IPython.display import HTML
for _ in range(5):
    display(HTML("<p>" + "y" * (700 << 10) + "</p>"))
"""


def hand_in(notebook):
    for _ in range(100):
        after(notebook, "a01-q7-check", CODE)
    return notebook
