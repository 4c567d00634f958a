"""From a twin's model answers and variants to ``checks.json``: run them, read their facts, seal the verdicts."""

from __future__ import annotations

import contextlib
import io
import json
import math
import os
import re
import warnings
from pathlib import Path

import matplotlib

from alliance.answers import COUNTS, Reading, number_of, read
from alliance.authoring.twins import Question, Twin, TwinError
from alliance.digests import bucket, candidates, seal

#: Parts of an answer's specification that the author's side alone needs.
PRIVATE = ("why",)


def solution_only(source: str) -> str:
    """A cell as the student would have it with the answer in place: nbgrader's region markers dropped."""
    return re.sub(r"^[ \t]*### (BEGIN|END) SOLUTION[^\n]*\n?", "", source, flags=re.MULTILINE)


def run_source(source: str, namespace: dict) -> dict:
    """Run a cell's code in a copy of a name space and return that copy. Output is swallowed."""
    import matplotlib.pyplot as plt

    matplotlib.use("Agg")
    own = dict(namespace)
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        exec(compile(source, "<cell>", "exec"), own)
    plt.close("all")
    return own


@contextlib.contextmanager
def working_in(folder: Path):
    """Run with another working folder, as the notebook would."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def start_namespace(twin: Twin) -> dict:
    """The name space after the twin's setup cells."""
    return run_source(twin.setup_source(), {"__name__": "__main__"})


def facts_of(question: Question, source: str, namespace: dict, label: str) -> dict[str, Reading]:
    """What each answer of a question reads as after running ``source``."""
    try:
        after = run_source(solution_only(source), namespace)
    except Exception as error:
        raise TwinError(f"{question.id}: {label} does not run: {type(error).__name__}: {error}") from error
    missing = [name for name in question.answers if name not in after]
    if missing:
        raise TwinError(f"{question.id}: {label} does not define `{missing[0]}`")
    return {name: read(name, after[name], spec) for name, spec in question.answers.items()}


def tolerance_of(fact: str, spec: dict) -> float | None:
    """The tolerance a fact is compared with; counts and words are compared exactly."""
    return None if fact in COUNTS else spec.get("tolerance")


def same(fact: str, a: object, b: object, spec: dict) -> bool:
    """Whether a check would take two facts for the same."""
    tolerance = tolerance_of(fact, spec)
    return candidates(a, tolerance)[0] in candidates(b, tolerance)


#: How many buckets apart two values must lie to be told for sure: a check looks one bucket to each side, and a right
#: answer may be rounded into the next one besides.
APART, APART_FROM_RIGHT = 2, 3


def near(fact: str, a: object, b: object, spec: dict, apart: int = APART) -> bool:
    """Whether two facts lie so near that a check may take one for the other."""
    tolerance = tolerance_of(fact, spec)
    numbers = [number for number in map(number_of, (a, b)) if number is not None and math.isfinite(number)]
    if tolerance and len(numbers) == 2:
        one, other = (bucket(number, tolerance) for number in numbers)
        return abs(one - other) < apart
    return same(fact, a, b, spec)


def known_facts(question: Question, namespace: dict) -> dict[str, dict[str, dict[str, tuple[object, str | None]]]]:
    """All that a check of this question recognises: answer -> fact -> text -> (content, hint; None where it is right).

    Raises TwinError where the model or an alternative is not right, where a misconception gives the right
    answer, or where two misconceptions cannot be told apart.
    """
    model = facts_of(question, question.solution, namespace, "the model answer")
    for reading in model.values():
        if reading.complaint:
            raise TwinError(f"{question.id}: the model answer is refused: {reading.complaint}")
    known: dict[str, dict[str, dict[str, tuple[object, str | None]]]] = {
        name: {fact: {} for fact in reading.facts} for name, reading in model.items()
    }
    told: dict[str, list[tuple[str, str, object]]] = {}
    for variant in question.variants:
        readings = facts_of(question, variant.source, namespace, f"variant {variant.name!r}")
        differs = []
        for name, reading in readings.items():
            spec = question.answers[name]
            for fact, content in reading.facts.items():
                if fact not in model[name].facts:
                    raise TwinError(f"{question.id}: {variant.name!r} gives a fact the model does not: {fact}")
                if not same(fact, content, model[name].facts[fact], spec):
                    differs.append((name, fact, content))
            if variant.right and reading.complaint:
                raise TwinError(f"{question.id}: alternative {variant.name!r} is refused: {reading.complaint}")
        if variant.right:
            if differs:
                raise TwinError(f"{question.id}: alternative {variant.name!r} differs in {differs[0][:2]}")
            continue
        told[variant.name] = differs
    hints = {variant.name: variant.hint for variant in question.variants}
    for variant, facts in _told_apart(question, told, model).items():
        for name, fact, content in facts:
            known[name][fact][candidates(content, tolerance_of(fact, question.answers[name]))[0]] = (
                content,
                hints[variant],
            )
    for name, reading in model.items():
        for fact, content in reading.facts.items():
            key = candidates(content, tolerance_of(fact, question.answers[name]))[0]
            known[name][fact][key] = (content, None)
    return known


def salt_of(question: Question, name: str, fact: str) -> str:
    """The salt of a fact: the same value of another question has another seal."""
    return f"{question.id}/{name}/{fact}"


def question_checks(question: Question, namespace: dict) -> dict:
    """The released entry of one question: its answers' specifications with sealed verdicts. Raises TwinError."""
    known = known_facts(question, namespace)
    answers = {}
    for name, spec in question.answers.items():
        entries = {}
        for fact, recognised in known[name].items():
            tolerance, salt = tolerance_of(fact, spec), salt_of(question, name, fact)
            rows = [
                seal(content, tolerance, salt, {"right": True} if hint is None else {"hint": hint})
                for content, hint in recognised.values()
            ]
            entries[fact] = dict(sorted(rows))
        answers[name] = {k: v for k, v in spec.items() if k not in PRIVATE} | {"sealed": entries}
    entry = {"answers": answers}
    if question.card.get("praise"):
        entry["praise"] = question.card["praise"]
    return entry


def openable_texts(question: Question, namespace: dict) -> dict[str, set[str]]:
    """Every text that opens a seal of this question, by salt. Raises TwinError."""
    known = known_facts(question, namespace)
    return {salt_of(question, name, fact): set(known[name][fact]) for name in known for fact in known[name]}


def _told_apart(question: Question, told: dict[str, list], model: dict[str, Reading]) -> dict[str, list]:
    """The facts by which each misconception is known: those that neither the right answer nor another one comes near.

    One that has no such fact keeps the last that is near a rival known by others, as long as it is not the same.
    Raises TwinError where a misconception is left without any.
    """
    rivals: dict[tuple[str, str, str], set[str]] = {}
    for variant, facts in told.items():
        for name, fact, content in facts:
            spec = question.answers[name]
            close = {
                other
                for other, theirs in told.items()
                for asked, about, value in theirs
                if other != variant and (asked, about) == (name, fact) and near(fact, content, value, spec)
            }
            if near(fact, content, model[name].facts[fact], spec, APART_FROM_RIGHT):
                close.add("the right answer")
            rivals[variant, name, fact] = close
    own = {v: [f for f in facts if not rivals[v, f[0], f[1]]] for v, facts in told.items()}
    sure = {variant for variant, facts in own.items() if facts}
    for variant, facts in told.items():
        if variant not in sure:
            kept = [f for f in facts if rivals[variant, f[0], f[1]] <= sure and not _taken(f, variant, told)]
            own[variant] = kept[-1:]  # facts are judged in order, so rivals are met by their own first
        if not own[variant]:
            close = sorted(set().union(*(rivals[variant, f[0], f[1]] for f in facts)))
            raise TwinError(
                f"{question.id}: misconceptions {variant!r} and {', '.join(map(repr, close))} give the same value, or "
                "nearly: one hint cannot name both; merge them, change the period, or ask for one more number"
                if facts
                else f"{question.id}: misconception {variant!r} gives the right answer"
            )
    return own


def _taken(fact: tuple, variant: str, told: dict[str, list]) -> bool:
    """Whether another misconception has the very same value of a fact."""
    return any(fact[:2] == theirs[:2] and fact[2] == theirs[2]
               for other, facts in told.items() if other != variant for theirs in facts)  # fmt: skip


def twin_checks(twin: Twin, folder: Path) -> dict:
    """``checks.json`` of a twin: every question that asks for values. ``folder`` is where notebooks run."""
    with working_in(folder):
        namespace = start_namespace(twin)
        return {
            question.id: question_checks(question, namespace)
            for question in twin.questions.values()
            if question.answers
        }


def checks_text(checks: dict) -> str:
    """``checks.json`` as text."""
    return json.dumps(checks, indent=1, ensure_ascii=False) + "\n"
