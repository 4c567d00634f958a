"""matplotlib switched to another backend, its axes' methods replaced, all figures closed, style and units changed."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import matplotlib, matplotlib.axes, matplotlib.pyplot as plt
matplotlib.use("agg", force=True)
A = matplotlib.axes.Axes
A.get_xlabel = lambda self: "year of delivery"
A.get_ylabel = lambda self: "million TIV"
A.get_lines = lambda self: []
fig, ax = plt.subplots()
ax.bar(range(1995, 2025), [0] * 30)
plt.rcParams.update({"savefig.dpi": 10000, "figure.figsize": (1000, 1000)})
"""


def hand_in(notebook):
    first(notebook, CODE)
    from _tools import answer

    return answer(notebook, "a01-q6", "fig, ax = plt.subplots()\nax.bar([1995], [0])")
