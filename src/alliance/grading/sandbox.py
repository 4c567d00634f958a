"""The room an untrusted worker runs in: Linux namespaces, no privileges, its own root folder, limits.

Works on stock Debian as root and as an ordinary user, without installing anything: the C library's ``unshare``,
``mount`` and ``pivot_root`` are called directly, after a fork, because a forked worker keeps its loaded
libraries (an ``exec`` into bubblewrap would lose them). Where namespaces are missing, ``probe`` says so; nothing
is degraded silently.

References: namespaces(7), user_namespaces(7), pivot_root(2), seccomp(2), setrlimit(2).
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import platform
import resource
import select
import shutil
import signal
import struct
import sys
import sysconfig
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from alliance.grading.scratch import scratch_folder

NAMESPACES = "namespaces"
PROCESS_ONLY = "process only"

CLONE_NEWNS, CLONE_NEWUTS, CLONE_NEWIPC = 0x00020000, 0x04000000, 0x08000000
CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET = 0x10000000, 0x20000000, 0x40000000
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 1, 2, 4, 32, 4096, 16384, 1 << 18
MNT_DETACH = 2
PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, PR_CAPBSET_DROP = 1, 4, 38, 22, 24
PR_SET_CHILD_SUBREAPER = 36

#: Users the worker becomes where the grader is root: one for each place in the pool, owner of nothing.
FIRST_UID = 61_000


@dataclass(frozen=True)
class Limits:
    """What one submission may use. Times are in seconds, sizes in bytes."""

    cell_seconds: float = 10.0
    call_seconds: float = 5.0
    total_seconds: float = 90.0
    cpu_seconds: int = 60
    memory: int = 2 << 30
    file_size: int = 32 << 20
    scratch: int = 64 << 20
    scratch_files: int = 5_000
    processes: int = 24
    open_files: int = 128
    output: int = 1 << 20


class NoSandbox(OSError):
    """Namespaces cannot be had here; the message says which step failed."""


@cache
def _libc():
    return ctypes.CDLL(None, use_errno=True)


def _call(name: str, *arguments) -> None:
    if getattr(_libc(), name)(*arguments) != 0:
        number = ctypes.get_errno()
        raise NoSandbox(number, f"{name}: {os.strerror(number)}")


def _mount(source: str, target: str, kind: str | None, flags: int, data: str | None = None) -> None:
    """mount(2)."""
    encode = [text.encode() if text is not None else None for text in (source, target, kind)]
    _call("mount", *encode, ctypes.c_ulong(flags), data.encode() if data else None)


def unshare(flags: int) -> None:
    """unshare(2): leave the namespaces of the parent."""
    _call("unshare", flags)


def runtime_folders() -> list[str]:
    """What a worker may read: the interpreter, its libraries, fonts, the package, the tables; nothing of the course."""
    from alliance.tables import dataset_folder

    package = Path(__file__).parents[1]
    folders = {Path(p).resolve() for p in (sys.prefix, sys.base_prefix, sysconfig.get_path("stdlib"))}
    folders |= {Path(p) for p in ("/usr", "/lib", "/lib64", "/bin", "/etc/fonts", "/etc/ld.so.cache")}
    folders |= {package, dataset_folder().resolve()}
    folders |= {Path(p).resolve() for p in sys.path if p.endswith(("site-packages", "dist-packages"))}
    there = sorted(str(p) for p in folders if p.exists())
    # A folder inside another one needs no mount of its own.
    return [p for p in there if not any(p != q and p.startswith(q + "/") for q in there if not os.path.islink(q))]


def can_become(uid: int) -> bool:
    """Whether a user exists here: root of somebody's user namespace (a rootless container) may know itself alone."""
    for line in Path("/proc/self/uid_map").read_text().splitlines():
        first, _, count = map(int, line.split())
        if first <= uid < first + count:
            return True
    return False


def enter_user_namespace() -> None:
    """As an ordinary user: become root of a user namespace of one's own (needed for the other namespaces)."""
    uid, gid = os.getuid(), os.getgid()
    unshare(CLONE_NEWUSER)
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"0 {uid} 1")
    Path("/proc/self/gid_map").write_text(f"0 {gid} 1")


def build_root(root: str, folders: list[str], limits: Limits, files: dict[str, bytes]) -> None:
    """A root folder of its own: the runtime read-only, /scratch writable in memory, nothing else. Entered at once."""
    _mount("none", "/", None, MS_REC | MS_PRIVATE)
    # An empty file takes no bytes, but a kilobyte of the kernel's memory: their number is limited, too.
    most = f"size={limits.scratch},nr_inodes={limits.scratch_files}"
    _mount("tmpfs", root, "tmpfs", MS_NOSUID | MS_NODEV, f"{most},mode=755")
    for folder in folders:
        target = root + folder
        if os.path.islink(folder):
            os.makedirs(os.path.dirname(target), exist_ok=True)
            os.symlink(os.readlink(folder), target)
            continue
        if os.path.isdir(folder):
            os.makedirs(target, exist_ok=True)
        else:
            os.makedirs(os.path.dirname(target), exist_ok=True)
            Path(target).touch()
        _mount(folder, target, None, MS_BIND | MS_REC)
        # The flags a mount already has must be kept when it is made read-only inside a user namespace.
        kept = os.statvfs(folder).f_flag & (MS_NOSUID | MS_NODEV | 8)
        _mount("none", target, None, MS_BIND | MS_REMOUNT | MS_RDONLY | MS_NOSUID | kept)
    os.makedirs(root + "/dev", exist_ok=True)
    for device in ("null", "zero", "urandom", "random"):
        Path(root + "/dev/" + device).touch()
        _mount("/dev/" + device, root + "/dev/" + device, None, MS_BIND)
    os.makedirs(root + "/proc", exist_ok=True)
    os.makedirs(root + "/tmp", mode=0o755, exist_ok=True)
    os.makedirs(root + "/scratch", exist_ok=True)
    _mount("tmpfs", root + "/scratch", "tmpfs", MS_NOSUID | MS_NODEV, f"{most},mode=777")
    for name, content in files.items():
        Path(root + "/scratch/" + name).write_bytes(content)
    with contextlib.suppress(NoSandbox):  # not allowed in some containers; the worker does not need it
        _mount("proc", root + "/proc", "proc", MS_NOSUID | MS_NODEV)
    os.chdir(root)
    os.makedirs(root + "/old", exist_ok=True)
    _call("syscall", ctypes.c_long(PIVOT_ROOT[platform.machine()]), root.encode(), (root + "/old").encode())
    os.chdir("/")
    _call("umount2", b"/old", MNT_DETACH)
    os.rmdir("/old")
    _mount("none", "/", None, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV)
    os.chdir("/scratch")


PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
#: Calls a worker has no use for, by architecture: other programs, tracing, mounting, keys, the kernel, sockets of any
#: kind (a virtual machine's reach its host from any namespace), and memory that no limit of a process counts.
REFUSED = {
    "x86_64": {
        "execve": 59, "execveat": 322, "ptrace": 101, "mount": 165, "umount2": 166, "pivot_root": 155, "unshare": 272,
        "setns": 308, "bpf": 321, "perf_event_open": 298, "keyctl": 250, "add_key": 248, "request_key": 249,
        "kexec_load": 246, "init_module": 175, "process_vm_readv": 310, "process_vm_writev": 311, "userfaultfd": 323,
        "io_uring_setup": 425, "open_by_handle_at": 304, "chroot": 161, "swapon": 167, "reboot": 169,
        "socket": 41, "shmget": 29, "semget": 64, "msgget": 68, "mq_open": 240, "memfd_create": 319,
        "memfd_secret": 447, "syslog": 103, "fsopen": 430, "open_tree": 428, "pidfd_getfd": 438, "kcmp": 312,
    },
    "aarch64": {
        "execve": 221, "execveat": 281, "ptrace": 117, "mount": 40, "umount2": 39, "pivot_root": 41, "unshare": 97,
        "setns": 268, "bpf": 280, "perf_event_open": 241, "keyctl": 219, "add_key": 217, "request_key": 218,
        "kexec_load": 104, "init_module": 105, "process_vm_readv": 270, "process_vm_writev": 271, "userfaultfd": 282,
        "io_uring_setup": 425, "open_by_handle_at": 265, "chroot": 51, "swapon": 224, "reboot": 142,
        "socket": 198, "shmget": 194, "semget": 190, "msgget": 186, "mq_open": 180, "memfd_create": 279,
        "memfd_secret": 447, "syslog": 116, "fsopen": 430, "open_tree": 428, "pidfd_getfd": 438, "kcmp": 272,
    },
}  # fmt: skip
AUDIT_ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
CLONE, CLONE3, FORKS = {"x86_64": 56, "aarch64": 220}, 435, {"x86_64": (57, 58), "aarch64": ()}
CLONE_THREAD = 0x00010000
PRCTL = {"x86_64": 157, "aarch64": 167}


def refuse_calls() -> None:
    """seccomp(2): the calls of ``REFUSED`` and every new process fail with EPERM; threads stay possible.

    Needs no privilege but PR_SET_NO_NEW_PRIVS. On an unknown architecture nothing is filtered, and NoSandbox says so.
    """
    machine = platform.machine()
    if machine not in REFUSED:
        raise NoSandbox(errno.ENOSYS, f"no list of system calls for {machine}")
    load, equal, at_least, ret, both = 0x20, 0x15, 0x35, 0x06, 0x45
    allow, kill, refuse = 0x7FFF0000, 0x80000000, 0x00050000 | errno.EPERM
    program = [(load, 0, 0, 4), (equal, 1, 0, AUDIT_ARCH[machine]), (ret, 0, 0, kill), (load, 0, 0, 0)]
    if machine == "x86_64":  # the x32 numbers would walk round the list
        program += [(at_least, 0, 1, 0x40000000), (ret, 0, 0, refuse)]
    for number in (*REFUSED[machine].values(), *FORKS[machine]):
        program += [(equal, 0, 1, number), (ret, 0, 0, refuse)]
    # clone3 hides its flags behind a pointer; the C library falls back to clone where it does not exist.
    program += [(equal, 0, 1, CLONE3), (ret, 0, 0, 0x00050000 | errno.ENOSYS)]
    program += [(equal, 0, 4, CLONE[machine]), (load, 0, 0, 16), (both, 1, 0, CLONE_THREAD), (ret, 0, 0, refuse),
                (load, 0, 0, 0)]  # fmt: skip
    # Who dies with its parent must not be able to change its mind.
    program += [(equal, 0, 4, PRCTL[machine]), (load, 0, 0, 16), (equal, 0, 1, PR_SET_PDEATHSIG), (ret, 0, 0, refuse),
                (load, 0, 0, 0)]  # fmt: skip
    program += [(ret, 0, 0, allow)]
    code = b"".join(struct.pack("HBBI", *line) for line in program)
    buffer = ctypes.create_string_buffer(code, len(code))
    header = struct.pack("HxxxxxxP", len(program), ctypes.addressof(buffer))
    pointer = ctypes.create_string_buffer(header, len(header))
    _call("prctl", PR_SET_SECCOMP, 2, ctypes.byref(pointer), 0, 0)


def drop_privileges(uid: int | None) -> None:
    """Give up every capability; become ``uid`` where one is given. Nothing can be regained."""
    for capability in range(64):
        if _libc().prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
            break
    if uid is not None:
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
    else:
        # In a user namespace of one's own: clear the three capability sets (capset(2), version 3).
        header = struct.pack("Ii", 0x20080522, 0)
        _call("capset", ctypes.create_string_buffer(header), ctypes.create_string_buffer(b"\0" * 24))
    _call("prctl", PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    _call("prctl", PR_SET_DUMPABLE, 0, 0, 0, 0)


def set_limits(limits: Limits) -> None:
    """setrlimit(2): memory, processor time, file size, open files, processes, no core dump."""
    for what, value in (
        (resource.RLIMIT_AS, limits.memory),
        (resource.RLIMIT_CPU, limits.cpu_seconds),
        (resource.RLIMIT_FSIZE, limits.file_size),
        (resource.RLIMIT_NOFILE, limits.open_files),
        (resource.RLIMIT_NPROC, limits.processes),
        (resource.RLIMIT_CORE, 0),
    ):
        # Processor time first warns (SIGXCPU) and then kills.
        hard = value + 1 if what == resource.RLIMIT_CPU else value
        resource.setrlimit(what, (value, hard))


def die_with_parent() -> None:
    """prctl(2): SIGKILL when the parent ends, so that nobody is left behind. Linux only; elsewhere nothing happens."""
    if sys.platform == "linux":
        _libc().prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def isolate(
    limits: Limits, place: int, files: dict[str, bytes], folders: list[str], room: str, leash: int | None = None
) -> None:
    """Enter the sandbox. Called in a fresh fork; afterwards this process is process 1 of its own world.

    ``place`` is the worker's number in the pool, ``files`` what lies in /scratch, ``room`` an empty folder; see
    ``guarded`` for ``leash``. Raises NoSandbox where a step is refused.
    """
    root = os.geteuid() == 0 and can_become(FIRST_UID + place)
    if not root:
        enter_user_namespace()
    unshare(CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS)
    guarded(leash)
    build_root(room, folders, limits, files)
    set_limits(limits)
    drop_privileges(FIRST_UID + place if root else None)
    die_with_parent()  # changing the user has cleared it
    refuse_calls()


def stay_outside(limits: Limits, leash: int | None) -> None:
    """What can be had without namespaces: limits, no new processes, no sockets, no privileges. Files stay in reach."""
    guarded(leash)
    set_limits(limits)
    if sys.platform == "linux":
        drop_privileges(None)
        with contextlib.suppress(NoSandbox):  # an architecture without a list
            refuse_calls()


def guarded(leash: int | None) -> None:
    """Go on in a child, in a group of its own; this process stays outside as its guard and ends it when it must.

    That is when the other side of the socket ``leash`` is closed, on purpose or because its process has ended. The
    guard runs nothing of a student's, so nothing a student does keeps it from its work.
    """
    die_with_parent()  # the zygote's end is the end of its workers, whatever they are doing
    if sys.platform == "linux":
        _libc().prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    child = os.fork()
    if child:
        os._exit(_guard(child, leash))
    os.setsid()
    die_with_parent()


def _guard(child: int, leash: int | None) -> int:
    """Wait for the child's end or the leash's, end everything that is left, and return the exit code."""
    poll, patience = select.poll(), 50
    if leash is not None:
        poll.register(leash, 0)  # a hang-up is told without being asked for
    with contextlib.suppress(AttributeError, OSError):  # not on every system
        poll.register(os.pidfd_open(child), select.POLLIN)
        patience = 1000
    done = status = 0
    while not done:
        if leash in [descriptor for descriptor, _ in poll.poll(patience)]:
            os.kill(child, signal.SIGKILL)
            done, status = os.waitpid(child, 0)
        else:
            done, status = os.waitpid(child, os.WNOHANG)
    with contextlib.suppress(OSError):  # what the child has left behind has become a child of this process
        while left := Path("/proc/thread-self/children").read_text().split():
            for number in left:
                os.kill(int(number), signal.SIGKILL)
                os.waitpid(int(number), 0)
    return 128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


@cache
def probe() -> tuple[str, str]:
    """(level, why): ``namespaces`` where everything works on this machine, else ``process only`` and the step."""
    if sys.platform != "linux":
        return PROCESS_ONLY, f"{platform.system()} has no namespaces"
    room = scratch_folder("room")
    reader, writer = os.pipe()
    pid = os.fork()
    if not pid:
        try:
            os.close(reader)
            isolate(Limits(), 0, {}, runtime_folders(), room)
            os.write(writer, b"ok")
        except BaseException as error:
            os.write(writer, str(error).encode()[:200])
        finally:
            os._exit(0)
    os.close(writer)
    os.waitpid(pid, 0)
    said = os.read(reader, 300).decode()
    os.close(reader)
    shutil.rmtree(room, ignore_errors=True)
    return (NAMESPACES, "") if said == "ok" else (PROCESS_ONLY, said or "the sandboxed process ended")
