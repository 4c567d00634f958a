"""Every process of the machine looked at: command lines, environments, open files, memory, roots, working folders."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import os
me = os.getpid()
for name in sorted(os.listdir("/proc")) if os.path.isdir("/proc") else []:
    if name.isdigit() and int(name) != me:
        print("BREACH: another process is seen:", name)
    if name.isdigit() or name in ("self", "1"):
        for what in ("cmdline", "environ", "root/etc/passwd", "cwd/gradebook.db", "cwd/private.txt"):
            try:
                print(name, what, open(f"/proc/{name}/{what}", "rb").read()[:3000])
            except OSError:
                pass
        for what in ("root", "cwd", "exe"):
            try:
                print(name, what, os.readlink(f"/proc/{name}/{what}"), os.listdir(f"/proc/{name}/root"))
            except OSError:
                pass
        try:
            for number in os.listdir(f"/proc/{name}/fd"):
                print(name, number, os.readlink(f"/proc/{name}/fd/{number}"))
        except OSError:
            pass
for what in ("/proc/kcore", "/proc/kmsg", "/dev/mem", "/dev/kmsg", "/proc/sysrq-trigger", "/proc/sys/kernel/core_pattern"):
    try:
        with open(what, "r+b") as file:
            print("BREACH: opened", what)
    except OSError:
        pass
"""


def hand_in(notebook):
    return first(notebook, CODE)
