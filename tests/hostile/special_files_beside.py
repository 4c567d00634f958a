"""Named pipes and sockets beside a good notebook: a copy of the folder would wait for ever, or fail."""

import os
import socket

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook, folder):
    before = os.getcwd()
    os.chdir(folder)
    try:
        os.mkfifo("data.csv")
        socket.socket(socket.AF_UNIX).bind("s.txt")
    finally:
        os.chdir(before)
    return notebook
