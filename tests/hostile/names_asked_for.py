"""The worker's socket read along: which names do the tests ask for? Hidden tests have names of their own."""

from _tools import after, first

START = "model"
EXPECTED = {"score": "honest"}

CODE = """
import sys
worker = sys.modules["alliance.grading.worker"]
asked = []
real = worker.receive
def receive(*a, **k):
    request = real(*a, **k)
    asked.append(request)
    return request
worker.receive = receive
"""
TELL = """
for request in asked:
    names = request.get("names", [])
    print(names)
    if set(names) & {"fresh", "wanted", "true_of_table", "made_up", "answer_here", "missing", "lines", "other"}:
        print("BREACH: names of hidden tests", names)
"""


def hand_in(notebook):
    first(notebook, CODE)
    after(notebook, "a01-q4-check", TELL)
    return after(notebook, "a01-q7-check", TELL)
