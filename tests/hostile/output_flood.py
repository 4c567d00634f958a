"""500 MB printed, in long and in short lines, and 50,000 small outputs displayed."""

from _tools import first

START = "model"
EXPECTED = {"score": "honest"}

CODE = """
for _ in range(60):
    print("x" * (1 << 20))
for _ in range(20000):
    print("y")
for _ in range(3000):
    display(1)
"""


def hand_in(notebook):
    return first(notebook, CODE)
