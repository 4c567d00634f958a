"""A figure of 100,000 by 100,000 dots, and a hundred thousand artists in another."""

from _tools import after

START = "model"
EXPECTED = {"score": "honest"}

CODE = """
import matplotlib.pyplot as plt
fig, ax = plt.subplots(figsize=(1000, 1000), dpi=1000)
ax.plot([1, 2])
"""


def hand_in(notebook):
    return after(notebook, "a01-q7-check", CODE)
