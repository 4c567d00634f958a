"""Recognising a value without holding it.

A released ``checks.json`` must tell a right answer from a known wrong one, and hold neither. Each value is
quantised to its tolerance, the bucket is put through a slow key derivation (scrypt), and the first half of
the key is a tag to look up; the second half opens a sealed verdict ("right", or the hint for that wrong turn).
Whoever has the value can open its seal; whoever has only the file must guess values one by one.

A short loop can still guess a percentage. That is a self-check, not a secret: grades rest on hidden tests.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import math
from collections.abc import Iterator
from functools import lru_cache

#: Cost of one guess: about 10 ms and 4 MiB (scrypt, RFC 7914).
COST = {"n": 2**12, "r": 8, "p": 1}
#: Every sealed verdict has this many bytes, so that its length tells nothing.
SEALED_BYTES = 512

#: Neighbouring buckets, nearest first: an answer within the tolerance is at most one bucket away.
NEIGHBOURS = (0, -1, 1)


def bucket(number: float, tolerance: float) -> int:
    """The bucket of a number, as wide as the tolerance.

    Two numbers closer than the tolerance lie in the same or in neighbouring buckets; two numbers further
    apart than twice the tolerance never do.
    """
    return math.floor(number / tolerance + 0.5)


def candidates(fact: object, tolerance: float | None) -> list[str]:
    """Texts to look up for a fact: its own bucket and the neighbours for a number, itself for the rest."""
    if isinstance(fact, bool) or fact is None or isinstance(fact, str):
        return [json.dumps(fact, ensure_ascii=False)]
    if isinstance(fact, (int, float)):
        if math.isnan(fact):
            return ["nan"]
        if math.isinf(fact):
            return ["inf" if fact > 0 else "-inf"]
        if not tolerance:
            return [json.dumps(int(fact) if fact == int(fact) else fact)]
        middle = bucket(fact, tolerance)
        return [f"#{middle + step}" for step in NEIGHBOURS]
    return [json.dumps(fact, ensure_ascii=False)]


@lru_cache(maxsize=4096)
def _keys(text: str, salt: str) -> tuple[str, bytes]:
    raw = hashlib.scrypt(text.encode(), salt=hashlib.sha256(salt.encode()).digest(), dklen=48, **COST)
    return raw[:12].hex(), raw[12:]


def seal(fact: object, tolerance: float | None, salt: str, verdict: dict) -> tuple[str, str]:
    """The tag of a fact, and the verdict that only the fact opens.

    Raises ValueError where the verdict does not fit into ``SEALED_BYTES``.
    """
    tag, key = _keys(candidates(fact, tolerance)[0], salt)
    plain = json.dumps(verdict, ensure_ascii=False).encode()
    if len(plain) > SEALED_BYTES:
        raise ValueError(f"{salt}: the hint is {len(plain) - SEALED_BYTES} bytes too long")
    return tag, base64.b85encode(_combine(plain.ljust(SEALED_BYTES), key)).decode()


def _combine(block: bytes, key: bytes) -> bytes:
    """A block combined with the key's stream; done twice, it is the block again."""
    stream = hashlib.shake_256(key).digest(SEALED_BYTES)
    return (int.from_bytes(block, "big") ^ int.from_bytes(stream, "big")).to_bytes(SEALED_BYTES, "big")


#: Salts whose every text that opens something is known here. Empty wherever the answers are not.
_openable: dict[str, set[str]] = {}


@contextlib.contextmanager
def knowing(openable: dict[str, set[str]]) -> Iterator[None]:
    """For whoever has the answers: inside, no other text is tried for these salts, and judging a class is fast."""
    before = dict(_openable)
    _openable.update(openable)
    try:
        yield
    finally:
        _openable.clear()
        _openable.update(before)


def opens_exactly(texts: set[str], salt: str, entries: dict[str, str]) -> bool:
    """Whether these texts are all that open something among the entries of a salt."""
    return {_keys(text, salt)[0] for text in texts} == set(entries)


def unseal(fact: object, tolerance: float | None, salt: str, entries: dict[str, str]) -> dict | None:
    """The verdict kept for a fact, or None where the value is not known."""
    for text in candidates(fact, tolerance):
        if salt in _openable and text not in _openable[salt]:
            continue
        tag, key = _keys(text, salt)
        if tag in entries:
            return json.loads(_combine(base64.b85decode(entries[tag]), key).decode().rstrip())
    return None
