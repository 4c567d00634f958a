"""nbgrader's exchange where students share one machine: what one of them leaves there costs nobody else anything.

Set in ``assignments/nbgrader_config.py`` as ``c.ExchangeFactory.collect`` and ``release_feedback`` (on a hub, for
students, ``submit``), so that ``nbgrader collect``, formgrader's button and ``course grading-day`` take this way. Stock
nbgrader collects a folder that somebody else left under a student's name (it only warns), follows links with the
instructor's rights, and ends at the first folder it cannot read; its release of feedback ends at the first submission
without a secret.
"""

from __future__ import annotations

import glob
import os
import pwd
import shutil
import stat
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from nbgrader.apps import NbGraderAPI
from nbgrader.exchange import ExchangeError
from nbgrader.exchange.default import ExchangeCollect, ExchangeReleaseFeedback, ExchangeSubmit
from nbgrader.utils import ignore_patterns, parse_utc, temp_attrs

from alliance.grading.course import GradingError

#: What nbgrader puts beside a submission, and needs to give its feedback back to the right student.
STAMP, SECRET = "timestamp.txt", "submission_secret.txt"


class NotTheirs(OSError):
    """A file in a student's submission that is another's, or none that can be read."""


@dataclass
class Collected:
    """What collecting found; ``refused`` says for each folder why it is nobody's submission."""

    new: list[str] = field(default_factory=list)
    newer: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


class Collect(ExchangeCollect):
    """Takes the latest folder that each student left, and of it only files that are the student's own."""

    def init_src(self):
        self.told = Collected()
        super().init_src()
        self.src_records = sorted((r for r in self.src_records if r["username"]), key=lambda r: r["username"])

    def _path_to_record(self, path):
        try:
            record = super()._path_to_record(path)
            self._owned(path, record["username"])
        except (ValueError, OverflowError, OSError, ExchangeError) as error:
            self._refuse(path, str(error))
            # Put with the others of nobody, and left there.
            return {"username": "", "filename": "", "timestamp": datetime.min}
        return record

    def _owned(self, path, student: str) -> None:
        status = os.lstat(path)
        if not stat.S_ISDIR(status.st_mode):
            raise NotTheirs("it is no folder")
        if self.check_owner and (owner := _name_of(status.st_uid)) != student:
            raise NotTheirs(f"it was left by {owner}, not by {student}")

    def _refuse(self, path, why: str) -> None:
        told = f"{ascii(os.path.basename(path))[1:-1]}: {why}"
        self.log.warning("Not collected: %s", told)
        self.told.refused.append(told)

    def copy_files(self):
        for record in self.src_records:
            student, assignment = record["username"], self.coursedir.assignment_id
            there = Path(self.coursedir.format_path(self.coursedir.submitted_directory, student, assignment))
            before = there.is_dir()
            known = self._collected_at(there) if before else None
            newer = self.update and (known is None or record["timestamp"] > known)
            if before and not newer and not (self.before_duedate and known != record["timestamp"]):
                self.told.unchanged.append(student)
                continue
            self._bring(Path(self.inbound_path) / record["filename"], there)
            (self.told.newer if before else self.told.new).append(student)
        self.log.info("Collected %d submissions", len(self.told.new) + len(self.told.newer))

    def _collected_at(self, there: Path) -> datetime | None:
        try:
            return parse_utc((there / STAMP).read_text(encoding="utf-8").strip())
        except (OSError, ValueError, OverflowError):
            return None

    def _bring(self, source: Path, there: Path) -> None:
        """Copy a submission beside its place first: a run that is killed loses neither the old nor the new one."""
        half = there.parent / f".collecting-{there.name}"
        shutil.rmtree(half, ignore_errors=True)
        half.parent.mkdir(parents=True, exist_ok=True)
        owner = os.lstat(source).st_uid if self.check_owner else None
        leave_out = ignore_patterns(
            exclude=self.coursedir.ignore, include=self.coursedir.include,
            max_file_size=self.coursedir.max_file_size, log=self.log,
        )  # fmt: skip
        try:
            if self.get_size(source) > 1000 * self.coursedir.max_dir_size:
                raise NotTheirs(f"larger than {self.coursedir.max_dir_size} kB")
            shutil.copytree(
                source, half, symlinks=True, ignore=leave_out, copy_function=lambda a, b: _copy_own(a, b, owner)
            )
        except (shutil.Error, OSError) as error:
            # What could be copied is kept; a folder without a notebook is a line in every list.
            half.mkdir(exist_ok=True)
            problems = error.args[0] if isinstance(error, shutil.Error) else [(source, there, str(error))]
            for path, _, why in problems:
                self._refuse(path, f"{why} ({there.parent.name})")
        for folder, _, _ in os.walk(half):
            os.chmod(folder, 0o755)
        # The time in the folder's name is the one that was compared: nobody has two of them.
        stamp = half / STAMP
        if stamp.is_dir() and not stamp.is_symlink():
            shutil.rmtree(stamp)
        stamp.unlink(missing_ok=True)
        stamp.write_text(source.name.rsplit("+", 3)[2], encoding="utf-8")
        shutil.rmtree(there, ignore_errors=True)
        half.rename(there)


def _name_of(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"user {uid}"


def _copy_own(source: str, there: str, owner: int | None) -> None:
    """Copy a file that belongs to ``owner`` (None: to anybody), whatever its name is made to lead to meanwhile."""
    descriptor = os.open(source, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    with open(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise NotTheirs("it is no file")
        if owner is not None and status.st_uid != owner:
            raise NotTheirs(f"it belongs to {_name_of(status.st_uid)}")
        with open(there, "wb") as copy:
            shutil.copyfileobj(file, copy)


class Submit(ExchangeSubmit):
    """Closes a submission to everybody but its student and the course's group, where the exchange has one."""

    def set_perms(self, dest, fileperms, dirperms):
        super().set_perms(dest, fileperms, dirperms)
        self.left_at = dest

    def copy_files(self):
        super().copy_files()
        inbound = os.stat(self.inbound_path)
        # Without the course's group the instructor could not read it.
        if inbound.st_mode & stat.S_ISGID and os.stat(self.left_at).st_gid == inbound.st_gid:
            os.chmod(self.left_at, 0o770)


class ReleaseFeedback(ExchangeReleaseFeedback):
    """Passes over whoever's page cannot be given back through the exchange, and goes on."""

    def copy_files(self):
        self.returned, self.by_hand = [], []
        for folder in sorted(map(Path, glob.glob(self.src_path))):
            whole = all((folder / slip).is_file() for slip in (STAMP, SECRET))
            (self.returned if whole else self.by_hand).append(folder.parent.name)
        for student in self.returned:
            with temp_attrs(self.coursedir, student_id=student):
                self.init_src()
                super().copy_files()
        for student in self.by_hand:
            self.log.warning("No feedback released for %s: what was handed in came without its secret", student)


def has_exchange(api: NbGraderAPI) -> bool:
    """Whether students hand in to this course through an exchange: it was released to one."""
    exchange = api.exchange.Collect(coursedir=api.coursedir, authenticator=api.authenticator, parent=api)
    return (Path(exchange.root) / api.coursedir.course_id / "inbound").is_dir()


def collect(api: NbGraderAPI, assignment: str) -> Collected:
    """Bring what is new in the exchange into ``submitted``. Raises GradingError where that is not possible."""
    with temp_attrs(api.coursedir, assignment_id=assignment):
        exchange = api.exchange.Collect(coursedir=api.coursedir, authenticator=api.authenticator, parent=api)
        exchange.update = True
        try:
            exchange.start()
        except ExchangeError as error:
            raise GradingError(f"the exchange could not be read: {error}") from error
    return exchange.told


def return_feedback(api: NbGraderAPI, assignment: str) -> tuple[list[str], list[str]]:
    """Give feedback pages back through the exchange: (students who can fetch theirs, students who cannot)."""
    with temp_attrs(api.coursedir, assignment_id=assignment):
        exchange = api.exchange.ReleaseFeedback(coursedir=api.coursedir, authenticator=api.authenticator, parent=api)
        try:
            exchange.start()
        except ExchangeError as error:
            raise GradingError(f"the exchange could not be written: {error}") from error
    return exchange.returned, exchange.by_hand
