"""Work without end inside one call of a library: a power, a pattern, a sleep. No signal handler runs meanwhile."""

from _tools import answer

START = "model"
EXPECTED = {"score": 8}


def hand_in(notebook):
    answer(notebook, "a01-q1", "x = 10 ** (10 ** 9)")
    answer(notebook, "a01-q2", "import re\nre.match('(a*)*b', 'a' * 60)")
    return answer(notebook, "a01-q3", "import time\ntime.sleep(10 ** 8)")
