"""A frame that announces 2 GiB, then 4 GiB less one byte."""

from _tools import SOCKET, first

START = "model"
EXPECTED = {"score": "honest"}

CODE = (
    SOCKET
    + """
judge.setblocking(True)
judge.sendall(struct.pack(">I", (1 << 31)) + b"{" * 1000)
time.sleep(0.3)
judge.sendall(struct.pack(">I", (1 << 32) - 1) + b"{" * 1000)
time.sleep(0.3)
"""
)


def hand_in(notebook):
    return first(notebook, CODE)
