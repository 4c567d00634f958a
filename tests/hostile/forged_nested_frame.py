"""A frame nested ten million deep, one with NaN and Infinity, one with a number of 4,000 digits, one that is no JSON."""

from _tools import SOCKET, after, first

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook):
    first(notebook, SOCKET + "\nforge(b'[' * 10_000_000)")
    after(notebook, "a01-q1-check", SOCKET + '\nforge(b\'{"ok": NaN, "outputs": Infinity}\')')
    after(notebook, "a01-q2-check", SOCKET + "\nforge(b'{\"outputs\": ' + b'9' * 4000 + b'}')")
    after(notebook, "a01-q3-check", SOCKET + "\nforge(b'\\xff\\xfe\\x00')")
    return after(notebook, "a01-q6-check", SOCKET + "\nforge(b'[]')")
