"""What the judge itself may use while it handles a student's data: processor time and memory.

A value can be made so that a harmless test takes hours with it, or a list of it fills the machine. The judge's own
work is bounded, so that such a value costs its own question and nothing else.
"""

from __future__ import annotations

import contextlib
import ctypes
import threading
import time
from collections.abc import Iterator
from pathlib import Path

try:
    import resource
except ImportError:  # not on Windows
    resource = None


class TookTooMuch(Exception):
    """A student's data made the judge work for too long."""


@contextlib.contextmanager
def bounded(seconds: float, memory: int = 1 << 30) -> Iterator[None]:
    """Inside, TookTooMuch is raised after so many seconds of processor time, MemoryError above so many more bytes.

    Processor time of this thread, because waiting for a worker is bounded elsewhere. A thread beside it keeps the
    time, since signals reach the main thread only. One long call of a library is not interrupted.
    """
    thread, over, raised = threading.get_ident(), threading.Event(), threading.Event()
    clock = _clock(thread)
    end = clock() + seconds

    def watch():
        # Again every second: what is raised first may be caught by the very code that takes so long.
        while not over.wait(max(1.0, end - clock())):
            if clock() >= end:
                raised.set()
                _raise_in(thread, ctypes.py_object(TookTooMuch))

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        with _no_more_than(memory):
            yield
    finally:
        over.set()
        watcher.join()
        # What was about to be raised comes too late. Taken back where nothing was raised, it would leave CPython 3.11
        # looking for it at every call from then on, and for ever under a tracer.
        if raised.is_set():
            _raise_in(thread, None)


def _clock(thread: int):
    """A function that tells the processor time of a thread (of the whole process where threads have no clock)."""
    if not hasattr(time, "pthread_getcpuclockid"):
        return time.process_time
    number = time.pthread_getcpuclockid(thread)
    return lambda: time.clock_gettime(number)


def _raise_in(thread: int, kind) -> None:
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), kind)


@contextlib.contextmanager
def _no_more_than(memory: int) -> Iterator[None]:
    """Address space: what is used already, and so many bytes more."""
    try:
        used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    except (OSError, AttributeError):
        yield
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = min([used + memory, *(limit for limit in (soft, hard) if limit != resource.RLIM_INFINITY)])
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
