"""Signals to the parent, to process 1, to the group, to every process, and to the first 5,000 numbers."""

from _tools import answer

START = "model"
EXPECTED = {"score": 11}

CODE = """
import os, signal
for target in (os.getppid(), 0, 1, -1, -os.getpgrp() or -1, *range(2, 5000)):
    for number in (signal.SIGSTOP, signal.SIGKILL, signal.SIGTERM):
        try:
            os.kill(target, number)
            if target > 1:
                print("BREACH: a signal reached", target)
        except (OSError, OverflowError) as error:
            pass
answer = ...
"""


def hand_in(notebook):
    return answer(notebook, "a01-q1", CODE)
