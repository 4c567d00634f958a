"""What was tried: each check of a question in a notebook, noted on the student's own machine and sent nowhere."""

from __future__ import annotations

import contextlib
import hashlib
import json
import sys
from dataclasses import dataclass, field
from datetime import date

from alliance.answers import Reading
from alliance.predictions import building, personal_file

#: One line for each check, appended, so that two notebooks open at once never overwrite each other.
ATTEMPTS_FILE = "attempts.jsonl"
#: So many different answers are an honest attempt; a right one is enough.
HONEST = 2


@dataclass
class Attempts:
    """What was tried at one question: different answers, and the days on which it was right."""

    answers: set[str] = field(default_factory=set)
    opened: date | None = None
    passed: date | None = None

    @property
    def honest(self) -> bool:
        """Whether a worked answer may be shown: it was right once, or different answers were tried."""
        return self.passed is not None or len(self.answers) >= HONEST


def in_notebook() -> bool:
    """Whether a person's notebook is running: grading, lint and tests judge with the same check, and note nothing."""
    if "IPython" not in sys.modules or building():
        return False
    shell = sys.modules["IPython"].get_ipython()
    return getattr(shell, "kernel", None) is not None


def note(question: str, right: bool, readings: dict[str, Reading]) -> None:
    """Note one check of a question, where a notebook is running. Failing to note is no reason to stop a check."""
    if not in_notebook():
        return
    entry = {"question": question, "right": right, "day": date.today().isoformat()}
    if not any(reading.blank for reading in readings.values()):
        told = [(name, reading.complaint, reading.facts) for name, reading in readings.items()]
        entry["answer"] = hashlib.sha256(repr(told).encode()).hexdigest()[:12]
    with contextlib.suppress(OSError):
        path = personal_file(ATTEMPTS_FILE)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(entry) + "\n")


def read_attempts() -> dict[str, Attempts]:
    """All that was tried on this machine, by question; a line that cannot be read is passed over."""
    found: dict[str, Attempts] = {}
    path = personal_file(ATTEMPTS_FILE)
    if not path.exists():
        return found
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        with contextlib.suppress(ValueError, KeyError, TypeError):
            entry = json.loads(line)
            day = date.fromisoformat(entry["day"])
            tried = found.setdefault(entry["question"], Attempts())
            tried.opened = tried.opened or day
            if entry.get("answer"):
                tried.answers.add(entry["answer"])
            if entry["right"]:
                tried.passed = tried.passed or day
    return found
