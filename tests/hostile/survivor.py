"""A worker that leaves its group and its session, clears the signal for its parent's death, and does not end."""

from _tools import answer

START = "model"
EXPECTED = {"score": 11}

CODE = """
import ctypes, os, signal, time
libc = ctypes.CDLL(None)
for call in (os.setsid, os.setpgrp):
    try:
        call()
    except OSError:
        pass
libc.prctl(1, 0, 0, 0, 0)
while True:
    time.sleep(1)
"""


def hand_in(notebook):
    return answer(notebook, "a01-q1", CODE)
