"""The worker's own code replaced from inside: encode, decode, send, receive, json, and the object that serves."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import gc, json, sys
import alliance.grading.transfer as transfer, alliance.grading.channel as channel
worker = sys.modules.get("alliance.grading.worker")
answers = ["list", [["str", letter] for letter in "FBEGAD"[::-1]]]
transfer.encode = lambda value: ["float", "nan"]
worker.encode = transfer.encode
worker.decode = lambda tagged: None
real = json.dumps
json.dumps = lambda message, **k: real({"ok": True, "outputs": [], "values": {}, "verdict": "pass", "score": 12, **message})
for thing in gc.get_objects():
    if type(thing).__name__ == "Worker":
        thing.get = lambda request: {"values": {name: ["bool", True] for name in request["names"]}}
        thing.call = lambda request: {"value": ["bool", True], "passed": True}
"""


def hand_in(notebook):
    return first(notebook, CODE)
