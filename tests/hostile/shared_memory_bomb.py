"""Memory that no limit of a process counts: System V segments and anonymous files, written and let go."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
libc.shmat.restype = ctypes.c_void_p
libc.shmdt.argtypes = [ctypes.c_void_p]
taken, size = 0, 32 << 20
for _ in range(3):
    number = libc.shmget(0, size, 0o1600)
    if number < 0:
        print("no segment")
        break
    place = libc.shmat(number, None, 0)
    if place in (None, 2 ** 64 - 1):
        break
    ctypes.memset(place, 1, size)
    libc.shmdt(place)
    taken += size
kept = []
try:
    for _ in range(6):
        kept.append(os.memfd_create("x"))
        taken += os.write(kept[-1], b"x" * (16 << 20))
except OSError as error:
    print(error)
if taken:
    print("BREACH:", taken >> 20, "MB that no limit counts")
"""


def hand_in(notebook):
    return first(notebook, CODE)
