"""Folders nested until the path is too long."""

import os

START = "model"
EXPECTED = {"score": "honest"}


def hand_in(notebook, folder):
    before = os.getcwd()
    os.chdir(folder)
    try:
        for _ in range(400):
            os.mkdir("dddddddddddd")
            os.chdir("dddddddddddd")
        with open("f.txt", "w") as file:
            file.write("deep")
    finally:
        os.chdir(before)
    return notebook
