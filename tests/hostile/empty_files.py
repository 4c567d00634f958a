"""A million empty files: no bytes, but a kilobyte of the kernel's memory each."""

from _tools import first

START = "model"
EXPECTED = {"score": "honest"}

CODE = """
import os, time
made, ends = 0, time.monotonic() + 1.5
try:
    while time.monotonic() < ends:
        os.close(os.open(f"f{made}", os.O_CREAT | os.O_WRONLY))
        made += 1
except OSError as error:
    print(error)
print(made)
if made > 20000:
    print("BREACH:", made, "files")
for number in range(min(made, 100)):
    os.unlink(f"f{number}")
"""


def hand_in(notebook):
    return first(notebook, CODE)
