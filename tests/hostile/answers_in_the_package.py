"""Every file of the installed package and of the tables searched for solutions, tests, seals and model answers."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import os, pathlib, alliance
from alliance.tables import dataset_folder
words = ("### BEGIN " + "SOLUTION", "### BEGIN " + "HIDDEN", '"sea' + 'led"', "a01-q" + "2-check", "zero" + "_years")
for folder in (pathlib.Path(alliance.__file__).parent, dataset_folder()):
    for path in folder.rglob("*"):
        if path.is_file():
            text = path.read_bytes().decode("utf-8", "replace")
            found = [w for w in words if w in text]
            if found and path.suffix not in (".py", ".pyc"):
                print("BREACH: answers travel with the package:", path.name, found)
            elif "zero" + "_years" in text:
                print("BREACH: an answer's name in", path.name)
"""


def hand_in(notebook):
    return first(notebook, CODE)
