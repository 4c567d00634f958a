"""Errors for names that do not exist: they name the thing and list the nearest names."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


class UnknownName(LookupError):
    """A table, claim or question that does not exist."""


def unknown(kind: str, name: object, known: Iterable[str]) -> UnknownName:
    """The error for an unknown ``kind`` ("table", "claim", "question"), with the nearest names."""
    names = sorted(known)
    by_folded = {n.casefold(): n for n in reversed(names)}
    near = [by_folded[n] for n in get_close_matches(str(name).casefold(), by_folded, n=3, cutoff=0.4)]
    shown = near or names[:8]
    label = "Nearest names" if near else "Known names"
    more = "" if near or len(names) <= len(shown) else f", ... ({len(names)} in all)"
    return UnknownName(f"There is no {kind} called {name!r}. {label}: {', '.join(shown) or 'none'}{more}.")
