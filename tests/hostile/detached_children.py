"""Children in sessions of their own that are to write the gradebook later."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import os, subprocess, sys, time
try:
    for _ in range(3):
        subprocess.Popen([sys.executable, "-c", "import time; time.sleep(300)"], start_new_session=True)
    print("BREACH: children left behind")
except OSError as error:
    print(error)
try:
    if not os.fork():
        os.setsid()
        if not os.fork():
            time.sleep(300)
        os._exit(0)
    print("BREACH: forked twice")
except OSError as error:
    print(error)
"""


def hand_in(notebook):
    return first(notebook, CODE)
