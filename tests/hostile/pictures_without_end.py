"""Two hundred figures, each a large picture."""

from _tools import after

START = "model"
EXPECTED = {"score": "honest"}

CODE = """
import os
from IPython.display import Image
for _ in range(200):
    display(Image(data=b"\\x89PNG\\r\\n\\x1a\\n" + os.urandom(700 << 10), format="png"))
"""


def hand_in(notebook):
    return after(notebook, "a01-q7-check", CODE)
