"""Descriptors of folders outside, left open by whoever forked: with one of them the old root is reached."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import os, stat
for number in range(0, 512):
    try:
        status = os.fstat(number)
    except OSError:
        continue
    kind = stat.S_IFMT(status.st_mode)
    name = {stat.S_IFDIR: "folder", stat.S_IFSOCK: "socket", stat.S_IFREG: "file", stat.S_IFCHR: "device"}.get(kind, kind)
    print(number, name)
    if name in ("folder", "file"):
        try:
            print("BREACH:", os.listdir(number) if name == "folder" else os.pread(number, 1000, 0))
        except OSError as error:
            print(error)
for step in range(40):
    os.chdir("..")
print(os.getcwd(), os.listdir("."))
if set(os.listdir("/")) & {"var", "srv", "boot", "old", "mnt", "media", "run"}:
    print("BREACH: the old root is seen", os.listdir("/"))
"""


def hand_in(notebook):
    return first(notebook, CODE)
