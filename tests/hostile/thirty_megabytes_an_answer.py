"""Forged answers of 30 MB each, to every question and every call: the judge would keep them all, for the receipt."""

from _tools import SOCKET, answer, answer_all, first

EXPECTED = {"gain": 0}

CODE = (
    SOCKET
    + """
import sys
worker = sys.modules["alliance.grading.worker"]
junk = b'["list", [' + b'"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",' * 600_000 + b"1]]"
def send(connection, message, seconds=30.0):
    to = json.dumps(message["to"]).encode()
    if "values" in message:
        named = b",".join(b'"%s": %s' % (k.encode(), b'["function", 0]' if v[0] == "function" else junk)
                          for k, v in message["values"].items())
        data = b'{"to": ' + to + b', "values": {' + named + b"}}"
    elif "value" in message:
        data = b'{"to": ' + to + b', "value": ' + junk + b"}"
    else:
        data = json.dumps(message).encode()
    connection.setblocking(True)
    connection.sendall(struct.pack(">I", len(data)) + data)
worker.send = send
"""
)


def hand_in(notebook):
    first(notebook, CODE)
    answer_all(notebook, "(lambda *a: 1)")
    return answer(notebook, "a01-q2", "zero_years = 1")
