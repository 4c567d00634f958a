"""The claim ledger: for each claim one small function that computes its result fields and its verdict.

A function takes nothing, reads the course's tables with ``read`` and returns a ``Finding``. Lessons show it, a
test compares it with ``datasets/claims.yml``; nobody types a verdict twice.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

import pandas as pd

from alliance.names import unknown
from alliance.tables import dataset

HOLDS = "holds"
CAVEAT = "holds with a caveat"
FAILS = "does not hold"
CANNOT_TELL = "cannot be told from these data"
VERDICTS = (HOLDS, CAVEAT, FAILS, CANNOT_TELL)

#: The article's sections, in its order: letter of the claims, title, lesson, module of this package.
SECTIONS = {
    "A": ("Title and introduction", "00_start_here", "introduction"),
    "H": ("Historical overview", "01_history", "history"),
    "K": ("Key areas of cooperation", "02_cooperation", "cooperation"),
    "O": ("The role of oil and gas", "03_oil_and_gas", "oil_and_gas"),
    "G": ("Geopolitical implications", "04_geopolitics", "geopolitics"),
    "C": ("Challenges and future prospects", "05_challenges_and_prospects", "prospects"),
    "X": ("Conclusion", "06_claim_audit", "conclusion"),
}


@dataclass(frozen=True)
class Finding:
    """What the tables say to a claim: named results, a verdict of the four, and one sentence why."""

    verdict: str
    reason: str
    results: dict[str, object] = field(default_factory=dict)

    def __post_init__(self):
        if self.verdict not in VERDICTS:
            raise ValueError(f"{self.verdict!r} is not one of the four verdicts: {', '.join(VERDICTS)}")

    def __getattr__(self, name: str) -> object:
        try:
            return self.__dict__["results"][name]
        except KeyError:
            raise AttributeError(f"no result field {name!r}; there are {', '.join(self.results)}") from None


FINDERS: dict[str, Callable[[], Finding]] = {}


def settles(claim_id: str):
    """Register the function that settles one claim."""

    def register(function: Callable[[], Finding]) -> Callable[[], Finding]:
        if claim_id in FINDERS:
            raise ValueError(f"claim {claim_id} is settled twice")
        FINDERS[claim_id] = function
        return function

    return register


@cache
def _table(path: str) -> pd.DataFrame:
    return pd.read_csv(path, low_memory=False)


def read(name: str) -> pd.DataFrame:
    """A table of the course. Shared between findings: select from it, do not change it."""
    return _table(dataset(name).__fspath__())


def load_sections() -> None:
    """Import every section's findings that exist."""
    for _, _, module in SECTIONS.values():
        name = f"{__name__}.{module}"
        if importlib.util.find_spec(name):
            importlib.import_module(name)


def find(claim_id: str) -> Finding:
    """The finding for a claim. Raises UnknownName, with the nearest ids, where nothing settles it."""
    load_sections()
    if claim_id not in FINDERS:
        raise unknown("settled claim", claim_id, FINDERS)
    return FINDERS[claim_id]()
