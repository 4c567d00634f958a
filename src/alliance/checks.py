"""``check``: says what is right, or which wrong turn it recognises. Never raises, never tells the answer."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

from alliance.answers import Reading, read
from alliance.digests import unseal
from alliance.names import unknown

CHECKS_FILE = "checks.json"

#: How far a value is off when only its unit is wrong.
SCALES = (
    (100, "100 times too large: is a fraction asked for, or did you multiply by 100 twice?"),
    (0.01, "100 times too small: a percentage is asked for, not a fraction."),
    (1e3, "1,000 times too large: look at the unit asked for."),
    (1e-3, "1,000 times too small: look at the unit asked for."),
    (1e6, "a million times too large: look at the unit asked for."),
    (1e-6, "a million times too small: look at the unit asked for."),
    (-1, "of the right size with the wrong sign: what is subtracted from what?"),
)


def load_checks(start: Path | None = None) -> dict:
    """Questions known here: from every ``checks.json`` in the working folder and above, nearest first."""
    here = start or Path.cwd()
    known: dict = {}
    for folder in (here, *here.parents):
        path = folder / CHECKS_FILE
        if path.is_file():
            for question, entry in _parsed(path, path.stat().st_mtime_ns).items():
                known.setdefault(question, entry)
    return known


@lru_cache(maxsize=8)
def _parsed(path: Path, changed: int) -> dict:
    """A file of checks, read once until it is ``changed``."""
    return json.loads(path.read_text(encoding="utf-8"))


def check(question: str, **answers: object) -> bool:
    """Check the answers to one question, by name: ``check("a01-q2", share=share)``.

    Returns True where every answer is right. Otherwise prints what is wrong, layer by layer: is there an
    answer, is it of the right type, has it the right shape, the right unit, the right value. A value that
    comes from a known wrong turn is met with that wrong turn's name and one next step.
    """
    try:
        verdict, words = _judge(question, answers)
    except Exception as error:  # a check must never stop a notebook
        verdict, words = False, f"This check could not run ({type(error).__name__}: {error})."
    check.said = f"{'Right' if verdict else 'Not yet'}: {question}. {words}"
    print(check.said)
    return verdict


#: What the last check said: an assignment asserts ``check(...), check.said``, so that nbgrader's Validate shows it.
check.said = ""


def _judge(question: str, answers: dict[str, object]) -> tuple[bool, str]:
    known = load_checks()
    if question not in known:
        if not known:
            return False, "No checks.json was found here: open the notebook in the folder it came in."
        return False, str(unknown("question", question, known))
    entry = known[question]
    wanted = entry["answers"]
    strange = [name for name in answers if name not in wanted]
    missing = [name for name in wanted if name not in answers]
    if strange or missing:
        call = ", ".join(f"{name}={name}" for name in wanted)
        return False, f'Call it as check("{question}", {call}).'
    for name, spec in wanted.items():
        words = _complaint(question, name, answers[name], spec)
        if words:
            return False, words if words.endswith(("?", ".", ")")) else words + "."
    return True, entry.get("praise", "")


def _complaint(question: str, name: str, value: object, spec: dict) -> str | None:
    """What to say about one answer, or None where it is right.

    A recognised wrong turn says more than a complaint about the form, and that more than "not right yet".
    """
    reading: Reading = read(name, value, spec)
    judged = [_judge_fact(question, name, fact, content, spec) for fact, content in reading.facts.items()]
    complaints = [words for words in judged if words]
    recognised = [words for words, known in complaints if known]
    if recognised:
        return recognised[0]
    if reading.complaint:
        return reading.complaint
    return complaints[0][0] if complaints else None


def _judge_fact(question: str, name: str, fact: str, content: object, spec: dict) -> tuple[str, bool] | None:
    """(what to say, whether a wrong turn was recognised) for one fact; None where it is right."""
    sealed = spec["sealed"].get(fact)
    if sealed is None:
        return f"`{name}`: {fact} is not part of this question.", False
    tolerance = spec.get("tolerance") if fact not in ("how many rows", "how many values", "how many points") else None
    salt = f"{question}/{name}/{fact}"
    verdict = unseal(content, tolerance, salt, sealed)
    if verdict is not None:
        return None if verdict.get("right") else (verdict["hint"], True)
    what = f"`{name}`" if fact == "value" else f"`{name}`: {fact}"
    if isinstance(content, (int, float)) and not isinstance(content, bool) and content == content and tolerance:
        for factor, words in SCALES:
            scaled = unseal(content / factor, tolerance, salt, sealed)
            if scaled is not None and scaled.get("right"):
                return f"{what} is {words}", True
    if content is None:
        return f"{what} is missing.", False
    next_step = spec.get("next") or "Go through your steps one by one, and look at what each line gives."
    return f"{what} is not right yet. {next_step}", False
