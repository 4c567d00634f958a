"""A cell that is harmless once and ends Python whenever it is run again, with a crash behind it that causes that."""

from _tools import after, first

START = "model"
EXPECTED = {"score": "honest"}

CODE = """
import os, time
# The clock is the only thing that a new worker shares with the old one: the first run waits for an even quarter.
while int(time.time() * 4) % 2:
    time.sleep(0.01)
"""
AGAIN = """
import os, time
if not os.path.exists("/proc/1/nothing") and int(time.time() * 4) % 2:
    os._exit(0)
"""


def hand_in(notebook):
    first(notebook, AGAIN)
    first(notebook, CODE)
    after(notebook, "a01-q1-check", "import os\nos._exit(0)")
    return after(notebook, "a01-q4-check", "import os\nos._exit(0)")
