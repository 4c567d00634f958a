"""The notebook is a socket, with a device's worth of other special files beside it."""

import os
import socket

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook, folder):
    before = os.getcwd()
    os.chdir(folder)
    try:
        socket.socket(socket.AF_UNIX).bind("a01_history.ipynb")
    finally:
        os.chdir(before)
