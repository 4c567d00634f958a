"""Temporary folders and locks that outlive no run: a grading that is killed leaves nothing behind for good.

A folder is locked (flock(2)) for as long as the process lives that made it; the system lets go of the lock however the
process ends. Whoever grades next removes folders that nobody holds.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

PREFIX = "alliance-grading-"
#: Descriptors that hold a lock until this process ends.
_held: list[int] = []


def scratch_folder(kind: str) -> str:
    """A new temporary folder of this process."""
    while True:
        folder = tempfile.mkdtemp(prefix=f"{PREFIX}{kind}-")
        with contextlib.suppress(FileNotFoundError):  # swept before it was locked
            descriptor = os.open(folder, os.O_RDONLY)
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            if os.path.isdir(folder):
                _held.append(descriptor)
                return folder
            os.close(descriptor)


def sweep() -> None:
    """Remove the folders of processes that have ended without removing them."""
    for folder in Path(tempfile.gettempdir()).glob(PREFIX + "*"):
        with contextlib.suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY | os.O_NOFOLLOW)
            try:
                if os.fstat(descriptor).st_uid == os.getuid():
                    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    shutil.rmtree(folder, ignore_errors=True)
            finally:
                os.close(descriptor)


@contextlib.contextmanager
def alone(root: Path) -> Iterator[None]:
    """Hold a course folder while it is worked on. Raises BlockingIOError where somebody else does."""
    descriptor = os.open(root / ".grading.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(descriptor)
