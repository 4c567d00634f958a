"""A frame of which one byte comes every tenth of a second: it never ends and never stops."""

from _tools import SOCKET, first

START = "model"
EXPECTED = {"score": "honest"}

CODE = (
    SOCKET
    + """
judge.sendall(struct.pack(">I", 1 << 20))
while True:
    judge.sendall(b" ")
    time.sleep(0.1)
"""
)


def hand_in(notebook):
    return first(notebook, CODE)
