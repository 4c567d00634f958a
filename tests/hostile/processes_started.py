"""New processes by every call there is: fork, vfork, spawn, exec, clone, clone3, popen, multiprocessing, %%bash, !ls."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import ctypes, multiprocessing, os, subprocess, sys
libc = ctypes.CDLL(None, use_errno=True)
def fork():
    pid = os.fork()
    if not pid:
        os._exit(0)
def run(): subprocess.run([sys.executable, "-c", "pass"], check=True)
def spawn(): os.posix_spawn("/bin/true", ["true"], {})
def many():
    with multiprocessing.get_context("fork").Pool(2) as pool:
        pool.map(abs, [1])
def raw(number, *arguments):
    answer = libc.syscall(number, *arguments)
    if answer == 0:
        os._exit(0)
    if answer < 0:
        raise OSError(ctypes.get_errno(), "refused")
def system():
    if os.system("true") != 0:
        raise OSError("refused")
ways = [fork, run, spawn, many, system, lambda: raw(57), lambda: raw(58), lambda: raw(56, 17, 0, 0, 0, 0),
        lambda: raw(435, ctypes.create_string_buffer(88), 88), lambda: raw(0x40000000 + 57)]
for way in ways:
    try:
        way()
        print("BREACH: a process was started", way)
    except BaseException as error:
        print(type(error).__name__, error)
try:
    os.execv("/bin/true", ["true"])
except OSError as error:
    print(error)
"""


def hand_in(notebook):
    return first(notebook, CODE + "\n!echo BREACH started a shell".replace("BREACH", "$((40+2))"))
