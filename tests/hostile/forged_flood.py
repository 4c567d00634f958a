"""The socket flooded from a thread for as long as the worker lives."""

from _tools import SOCKET, first

EXPECTED = {"gain": 0}

CODE = (
    SOCKET
    + """
def flood():
    while True:
        judge.sendall(frame({"ok": True, "outputs": [{"output_type": "stream", "name": "stdout", "text": "x" * (8 << 20)}]}))
threading.Thread(target=flood, daemon=True).start()
time.sleep(0.5)
"""
)


def hand_in(notebook):
    return first(notebook, CODE)
