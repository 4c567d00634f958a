"""A track: the same assignment about other countries, periods or tables, made from the same twin.

An assignment's card and a question's card may name tracks::

    tracks:
      chile-china:
        exchange: {Netherlands: Germany, NLD: DEU}     # words of the text, code, hints and card, all at once
        without: {order-year: "this table has no year of the order"}    # wrong turns that do not exist there
        keeps: "why this question stays as it is"

The assignment's exchange holds in every question; a question adds its own. A cell that carries ``track="..."``
stands in for the cell above it on that track, and nowhere else. Answers, hints and hidden tests follow, because
they are computed from the cells.
"""

from __future__ import annotations

import re

import yaml
from nbformat import NotebookNode


class TrackError(ValueError):
    """A track that does not fit its twin; the message names the question and the word."""


def names_in(cards: list[dict]) -> list[str]:
    """Every track that a card names, in order of appearance."""
    return list(dict.fromkeys(name for card in cards for name in card.get("tracks") or {}))


class Exchange:
    """Words for words, all at once and the longest first; remembers which of them it met."""

    def __init__(self, *tables: dict):
        self.words = {str(old): str(new) for table in tables for old, new in table.items()}
        self.met: set[str] = set()
        longest_first = sorted(self.words, key=len, reverse=True)
        self.pattern = re.compile("|".join(map(_whole, longest_first))) if longest_first else None

    def text(self, text: str) -> str:
        """A text with its words exchanged."""
        return self.pattern.sub(self._new, text) if self.pattern else text

    def _new(self, hit: re.Match) -> str:
        # A phrase may run over the end of a line.
        old = next(w for w in self.words if w.split() == hit.group().split())
        self.met.add(old)
        return self.words[old]

    def tree(self, value: object) -> object:
        """A card, or a part of one, with its words exchanged: keys, texts and numbers alike."""
        if isinstance(value, dict):
            return {self.tree(key): self.tree(held) for key, held in value.items()}
        if isinstance(value, list):
            return [self.tree(held) for held in value]
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return int(self.text(str(value)))
        return value


def _whole(words: str) -> str:
    """A pattern for whole words, whatever white space stands between them."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    before = r"(?<!\w)" if words[0].isalnum() else ""
    return before + pattern + (r"(?!\w)" if words[-1].isalnum() else "")


def on_track(cells: list[NotebookNode], track: str | None) -> list[NotebookNode]:
    """The twin's cells as a track has them; without a track, those that belong to none.

    Raises TrackError where an exchanged word or a dropped wrong turn occurs nowhere.
    """
    general: dict = {}
    own: dict = {}
    exchange, kept, where = Exchange(), [], "the assignment's card"
    used: set[str] = set()

    def close() -> None:
        used.update(exchange.met)
        unmet = [w for w in map(str, own.get("exchange") or {}) if w not in exchange.met]
        if unmet:
            raise TrackError(f"{where}: the track {track} exchanges {unmet[0]!r}, which occurs nowhere there")
        if own.get("without"):
            raise TrackError(f"{where}: the track {track} drops {next(iter(own['without']))!r}, which does not exist")

    for cell in cells:
        belongs = cell.metadata.get("track")
        if belongs is not None:
            if belongs == track:
                del cell.metadata["track"]
                kept[-1] = cell
            continue
        roles = cell.metadata.get("tags", [])
        if track is not None and ("card" in roles or "question" in roles):
            card = yaml.safe_load(cell.source)
            asked = (card.pop("tracks", None) or {}).get(track) or {}
            if "card" in roles:
                general = asked.get("exchange") or {}
                exchange = Exchange(general)
            else:
                close()
                own = {**asked, "without": dict(asked.get("without") or {})}
                where = card.get("id", "a question")
                exchange = Exchange(general, own.get("exchange") or {})
            card = exchange.tree(card)
            cell.source = yaml.safe_dump(
                card | {"kept_on_track": own.get("keeps")}, allow_unicode=True, sort_keys=False
            )
        elif track is not None:
            if (own.get("without") or {}).pop(cell.metadata.get("name"), None):
                continue
            cell.source = exchange.text(cell.source)
            if "hint" in cell.metadata:
                cell.metadata["hint"] = exchange.text(cell.metadata["hint"])
        kept.append(cell)
    if track is not None:
        close()
        unmet = [word for word in map(str, general) if word not in used]
        if unmet:
            raise TrackError(f"the track {track} exchanges {unmet[0]!r}, which occurs nowhere in the assignment")
    return kept
