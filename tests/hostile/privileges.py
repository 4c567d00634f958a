"""Becoming somebody else: setuid, capabilities, user namespaces, mounts, chroot, ptrace, keys, limits, devices, priorities."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import ctypes, os, resource, stat
libc = ctypes.CDLL(None, use_errno=True)
def c(name, *arguments):
    if getattr(libc, name)(*arguments) < 0:
        raise OSError(ctypes.get_errno(), name)
def call(number, *arguments):
    if libc.syscall(number, *arguments) < 0:
        raise OSError(ctypes.get_errno(), str(number))
me = os.getuid()
ways = {
    "another user": lambda: os.setuid(me + 1),
    "another group": lambda: os.setgid(os.getgid() + 1),
    "groups": lambda: os.setgroups([0]),
    "user namespace": lambda: c("unshare", 0x10000000),
    "mount namespace": lambda: c("unshare", 0x00020000),
    "mount": lambda: c("mount", b"none", b"/scratch", b"tmpfs", 0, None),
    "remount": lambda: c("mount", b"none", b"/usr", None, 4096 | 32, None),
    "new mount calls": lambda: call(430, b"tmpfs", 0),
    "unmount": lambda: c("umount2", b"/usr", 2),
    "chroot": lambda: os.chroot("/usr"),
    "ptrace": lambda: call(101, 16, 1, 0, 0),
    "read another's memory": lambda: call(310, 1, 0, 0, 0, 0, 0),
    "device": lambda: os.mknod("disk", stat.S_IFBLK | 0o666, os.makedev(8, 0)),
    "keys": lambda: call(250, 0, -3, 1),
    "bpf": lambda: call(321, 5, ctypes.create_string_buffer(128), 128),
    "io_uring": lambda: call(425, 8, ctypes.create_string_buffer(120)),
    "perf": lambda: call(298, ctypes.create_string_buffer(120), 0, -1, -1, 0),
    "kernel log": lambda: call(103, 3, ctypes.create_string_buffer(1000), 1000),
    "userfaultfd": lambda: call(323, 1),
    "open by handle": lambda: call(304, -100, ctypes.create_string_buffer(200), 0),
    "host name": lambda: c("sethostname", b"evil", 4),
    "limits": lambda: resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)),
    "processes": lambda: resource.setrlimit(resource.RLIMIT_NPROC, (9999, 9999)),
    "priority": lambda: os.setpriority(os.PRIO_PROCESS, 0, -10),
    "clock": lambda: __import__("time").clock_settime(0, 0),
    "reboot": lambda: call(169, 0xFEE1DEAD, 672274793, 0, 0),
    "swap": lambda: c("swapon", b"/scratch/x", 0),
    "old root": lambda: os.listdir("/old/root"),
}
for what, way in ways.items():
    try:
        way()
        print("BREACH:", what)
    except (OSError, ValueError) as error:
        print(what, error)
with open("/proc/self/status") as file:
    for line in file:
        if line.startswith("CapEff") and int(line.split()[1], 16):
            print("BREACH: capabilities", line)
"""


def hand_in(notebook):
    return first(notebook, CODE)
