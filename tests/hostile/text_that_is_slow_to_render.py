"""Texts of 300,000 characters that a renderer may go through again and again: brackets, stars, quotes, formulas."""

from _tools import write

EXPECTED = {"gain": 0}


def hand_in(notebook):
    for sign in ("[", "[a](", "*a ", "_a", ">", "`", "$a ", "<a ", "|a", "![", "\\begin{a}", "- ", "~~a"):
        write(notebook, sign * (300_000 // len(sign)))
    return write(notebook, "".join(" " * n + "- a\n" for n in range(700)))
