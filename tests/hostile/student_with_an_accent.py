"""A student's folder called as people are called: with an accent, a blank, an apostrophe, an @ and a dot."""

STUDENT = "Zoë O'Brien-Núñez, z.o@uni"
START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    return notebook
