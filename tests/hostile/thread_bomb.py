"""Ten thousand threads that wait for ever, then threads that all compute."""

from _tools import answer

START = "model"
EXPECTED = {"score": 11}

CODE = """
import threading
started = 0
try:
    for _ in range(10000):
        threading.Thread(target=threading.Event().wait, daemon=True).start()
        started += 1
except RuntimeError:
    pass
if started > 200:
    print("BREACH:", started, "threads")
def burn():
    while True: pass
burn()
"""


def hand_in(notebook):
    return answer(notebook, "a01-q1", CODE)
