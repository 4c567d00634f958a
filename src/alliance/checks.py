"""``check``: says what is right, or which wrong turn it recognises. Never raises, never tells the answer."""

from __future__ import annotations

import json
import textwrap
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from alliance import attempts
from alliance.answers import COUNTS, FIGURE_WORDS, Reading, number_of, read
from alliance.digests import unseal
from alliance.names import unknown

CHECKS_FILE = "checks.json"
#: Notebook pages break longer lines wherever they end, also within a word.
LINE = 88

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
    readings: dict[str, Reading] = {}
    try:
        verdict, words = _judge(question, answers, readings)
    except Exception as error:  # a check must never stop a notebook
        verdict, words = False, f"This check could not run ({type(error).__name__}: {error})."
    if readings:
        attempts.note(question, verdict, readings)
    told = f"{'Right' if verdict else 'Not yet'}: {question}. {words}"
    lines = [textwrap.fill(line, LINE, break_long_words=False, break_on_hyphens=False) for line in told.splitlines()]
    check.said = "\n".join(lines)
    print(check.said)
    return verdict


#: What the last check said: an assignment asserts ``check(...), check.said``, so that nbgrader's Validate shows it.
check.said = ""


def _judge(question: str, answers: dict[str, object], readings: dict[str, Reading]) -> tuple[bool, str]:
    """Whether every answer is right, and what to say; how each was read goes into ``readings``."""
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
    readings |= {name: read(name, answers[name], spec) for name, spec in wanted.items()}
    said = {name: _complaint(question, name, readings[name], spec) for name, spec in wanted.items()}
    complaints = {name: told for name, told in said.items() if told}
    if not complaints:
        return True, entry.get("praise", "")
    # A wrong turn that is recognised says most, whichever answer shows it.
    first = next((name for name, (_, known) in complaints.items() if known), next(iter(complaints)))
    words, recognised = complaints[first]
    # The others may come from the same wrong turn: then none is said to be right.
    told = [name for name in wanted if name != first and not (recognised and name not in complaints)]
    rest = [f"`{name}` is {'not right yet' if name in complaints else 'right'}" for name in told]
    besides = f"\n(Besides: {', '.join(rest)}.)" if rest else ""
    return False, words + ("" if words.endswith(("?", ".", ")")) else ".") + besides


def _complaint(question: str, name: str, reading: Reading, spec: dict) -> tuple[str, bool] | None:
    """(what to say about one answer, whether a wrong turn was recognised), or None where it is right.

    A recognised wrong turn says more than a complaint about the form, and that more than "not right yet".
    """
    judged = [_judge_fact(question, name, fact, content, spec) for fact, content in reading.facts.items()]
    wrong = [verdict for verdict in judged if verdict]
    recognised = [verdict.hint for verdict in wrong if verdict.hint]
    # A hint that only a small part of the numbers bears out may be chance: where all are off by one and the same
    # factor, it is a matter of the unit.
    if wrong and 2 * max(map(recognised.count, recognised), default=0) < len(wrong):
        factor = _factor(question, name, wrong[0], spec)
        if factor is not None and all(_factor(question, name, one, spec) == factor for one in wrong[1:]):
            what = f"`{name}`" if wrong[0].fact == "value" else f"`{name}`: {wrong[0].fact}"
            return f"{what} is {dict(SCALES)[factor]}", True
    if recognised:
        return recognised[0], True
    if reading.complaint:
        return reading.complaint, False
    return (wrong[0].plain, False) if wrong else None


@dataclass(frozen=True)
class Wrong:
    """A fact that is not right: its content, what to say of it, and the hint of the wrong turn where that is known."""

    fact: str
    content: object
    plain: str
    hint: str | None = None


def _judge_fact(question: str, name: str, fact: str, content: object, spec: dict) -> Wrong | None:
    """What is wrong with one fact; None where it is right."""
    sealed = spec["sealed"].get(fact)
    if sealed is None and fact in FIGURE_WORDS:
        return None  # checks built before this fact of a figure was read
    if sealed is None:
        return Wrong(fact, content, f"`{name}`: {fact} is not part of this question.")
    verdict = _verdict(question, name, fact, content, spec)
    if verdict is not None and verdict.get("right"):
        return None
    plain = FIGURE_WORDS.get(fact) if spec["kind"] == "figure" else None
    if plain is None:
        what = f"`{name}`" if fact == "value" else f"`{name}`: {fact}"
        next_step = spec.get("next") or "Go through your steps one by one, and look at what each line gives."
        plain = f"{what} is missing." if content is None else f"{what} is not right yet. {next_step}"
    return Wrong(fact, content, plain, verdict and verdict["hint"])


def _verdict(question: str, name: str, fact: str, content: object, spec: dict) -> dict | None:
    """What is sealed for a fact's content, or None where nothing is."""
    tolerance = None if fact in COUNTS else spec.get("tolerance")
    return unseal(content, tolerance, f"{question}/{name}/{fact}", spec["sealed"].get(fact, {}))


def _factor(question: str, name: str, wrong: Wrong, spec: dict) -> float | None:
    """The factor by which a number is off where only its unit is wrong."""
    number = number_of(wrong.content)
    if number is None or number != number or not spec.get("tolerance"):
        return None
    for factor, _ in SCALES:
        scaled = _verdict(question, name, wrong.fact, number / factor, spec)
        if scaled is not None and scaled.get("right"):
            return factor
    return None
