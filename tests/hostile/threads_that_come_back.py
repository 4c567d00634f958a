"""Threads that go on after their cell: they change answers, close the socket and print in other cells."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import threading, time
def haunt():
    shell = get_ipython()
    while True:
        shell.user_ns.update(answer=True, zero_years=True, total=True, share=True, order=[True])
        print("BOO")
        time.sleep(0.001)
for _ in range(5):
    threading.Thread(target=haunt, daemon=True).start()
"""


def hand_in(notebook):
    return first(notebook, CODE)
