"""``course lint``: the author's quality gate. Proves a twin's checks by its own right and wrong answers.

For every question: the model and each alternative pass the visible check and the hidden tests; what the check takes
for right, the hidden test does too, and what it hands to a function can travel; the blank fails and is told what to
define; each misconception fails with its own hint, only in its question, and well away from the right value and the
other misconceptions; no hint holds a right value; every hidden test kills at least one wrong answer; two hints and a
reasoning are there for whoever learns alone. Runs in this process, without kernels.
"""

from __future__ import annotations

import ast
import contextlib
import copy
import io
import itertools
import math
import re
from dataclasses import dataclass, field
from pathlib import Path
from types import FunctionType

import pandas as pd

from alliance import checks as student_checks
from alliance.answers import read
from alliance.authoring.digesting import run_source, solution_only, start_namespace, twin_checks, working_in
from alliance.authoring.twins import Question, Twin, TwinError, has_tag
from alliance.figures import figure_facts
from alliance.grading.judge import contract_breach
from alliance.grading.transfer import AxesFacts, NotData, encode

HIDDEN = re.compile(r"### BEGIN HIDDEN TESTS\n(.*?)### END HIDDEN TESTS", re.DOTALL)
NUMBER = re.compile(r"(?<![\w.])-?\d+(?:[.,]\d+)*(?![\w])")
SENTENCE_END = re.compile(r"[.?!](?=\s|$)")
#: How many sentences the reasoning of a worked answer has.
REASONING = range(2, 7)
#: Fewest right and wrong ways a question must know, by kind: soft landings and multiple choice need fewer.
FEWEST = {"right": 2, "right of a choice": 1, "wrong": 4, "wrong of one point": 2}
#: Fewest in all assignments of the course together.
FEWEST_IN_ALL = {"questions": 42, "alternatives": 75, "misconceptions": 140}
#: How far, in tolerances, an answer is moved to see that the hidden test takes what the visible check takes.
SHIFT = 1.4


@dataclass
class Report:
    """What lint found in one twin: problems that stop a release, and facts worth knowing."""

    name: str
    problems: list[str] = field(default_factory=list)
    kills: pd.DataFrame = field(default_factory=pd.DataFrame)
    guessing: dict[str, float] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def good(self) -> bool:
        return not self.problems


def tests_of(twin: Twin, question: Question) -> dict[str, str]:
    """A question's tests by name: the check the student sees, and the hidden region."""
    source = next((c.source for c in twin.cells if has_tag(c, "test") and c.metadata["question"] == question.id), "")
    hidden = HIDDEN.search(source)
    tests = {"check": HIDDEN.sub("", source)}
    return tests | ({"hidden": hidden.group(1)} if hidden else {})


def outcome(source: str, test: str, namespace: dict) -> tuple[bool, str]:
    """Whether a test passes after an answer's code, and what the check said."""
    told = io.StringIO()
    try:
        after = run_source(source, namespace)
        with contextlib.redirect_stdout(told):
            run_test(test, after)
    except Exception as error:
        return False, in_one_line(told.getvalue()) or f"{type(error).__name__}: {error}"
    return True, in_one_line(told.getvalue())


def in_one_line(told: str) -> str:
    """What was printed without its line ends, which depend on the width of a line."""
    return " ".join(told.split())


def run_test(test: str, namespace: dict) -> None:
    """Run a test cell's code in a name space, its output not swallowed."""
    exec(compile(test, "<test>", "exec"), dict(namespace))


def lint(twin: Twin, folder: Path) -> Report:
    """Check one assignment's twin. ``folder`` is where its notebook would run."""
    report = Report(twin.name)
    try:
        sealed = twin_checks(twin, folder)
    except TwinError as error:
        report.problems.append(str(error))
        return report
    known, student_checks.load_checks = student_checks.load_checks, lambda start=None: sealed
    try:
        with working_in(folder):
            namespace = start_namespace(twin)
            rows = {}
            for question in twin.questions.values():
                if question.answers:
                    rows |= _lint_question(twin, question, namespace, report)
            report.kills = pd.DataFrame.from_dict(rows, orient="index").fillna(False).astype(bool)
    finally:
        student_checks.load_checks = known
    _lint_kills(report)
    report.counts = {
        "questions": sum(bool(q.answers) for q in twin.questions.values()),
        "alternatives": sum(v.right for q in twin.questions.values() for v in q.variants),
        "misconceptions": sum(not v.right for q in twin.questions.values() for v in q.variants),
    }
    return report


def _lint_question(twin: Twin, question: Question, namespace: dict, report: Report) -> dict[str, dict[str, bool]]:
    """Problems of one question into the report; its rows of the kill matrix."""
    say = report.problems.append
    tests = tests_of(twin, question)
    if "check(" not in tests["check"]:
        say(f"{question.id}: no test cell asserts check(...)")
    for name, source in tests.items():
        why = contract_breach(source)
        if why:
            say(f"{question.id}: its {name} is outside the judge's contract: {why}")
    for label, source in [("model", solution_only(question.solution)), *_variants(question, right=True)]:
        for name, test in tests.items():
            passed, told = outcome(source, test, namespace)
            if not passed:
                say(f"{question.id}: {label} fails its {name}: {told.strip()[:200]}")
    if "hidden" in tests:
        _lint_tolerance(question, tests, namespace, say)
        _lint_arguments(question, tests["hidden"], namespace, say)
    blank = question.solution.partition("### BEGIN SOLUTION")[0]
    passed, told = outcome(blank, tests["check"], namespace)
    if passed:
        say(f"{question.id}: the blank passes")
    elif "Not yet:" not in told:
        say(f"{question.id}: the blank fails without a word of the check: {told.strip()[:120]}")
    rows = {}
    for variant in (v for v in question.variants if not v.right):
        row = {}
        for name, test in tests.items():
            passed, told = outcome(variant.source, test, namespace)
            row[f"{question.id} {name}"] = not passed
            if name == "check" and (passed or in_one_line(variant.hint) not in told):
                say(f"{question.id}: {variant.name!r} is not met with its own hint: {told.strip()[:160]}")
        rows[f"{question.id} {variant.name}"] = row
    _lint_hints(question, namespace, say)
    _lint_help(question, say)
    _lint_numbers(question, say)
    report.guessing[question.id] = guessing_bits(question)
    return rows


def _variants(question: Question, right: bool) -> list[tuple[str, str]]:
    return [(f"{v.name!r}", v.source) for v in question.variants if v.right == right]


def _lint_hints(question: Question, namespace: dict, say) -> None:
    """No hint, praise or next step may hold a right value, nor may the hints of self-study."""
    after = run_source(solution_only(question.solution), namespace)
    values: set[str] = set()
    for name, spec in question.answers.items():
        for content in read(name, after[name], spec).facts.values():
            if isinstance(content, (int, float)) and not isinstance(content, bool) and abs(content) >= 2:
                values |= {f"{content:.{n}f}" for n in (1, 2, 3)} | {f"{content:g}"}
                if content == int(content) and not 1900 <= content <= 2100:
                    values.add(str(int(content)))
    texts = {v.name: v.hint for v in question.variants if not v.right} | {"praise": question.card.get("praise", "")}
    texts |= {f"next of {n}": spec.get("next", "") + spec.get("define", "") for n, spec in question.answers.items()}
    texts |= {f"help, level {n}": hint for n, hint in enumerate((question.help or {}).get("hints", []), start=1)}
    for name, text in texts.items():
        found = [word for word in NUMBER.findall(text) if word.replace(",", "") in values]
        if found:
            say(f"{question.id}: the text of {name!r} holds a right value ({found[0]})")


def _lint_help(question: Question, say) -> None:
    """Whoever learns alone gets two hints that differ and give no line away, then a few sentences of reasoning."""
    if question.help is None:
        say(f"{question.id}: no help cell: two hints and the reasoning of the worked answer are wanted")
        return
    lines = [line.strip() for line in solution_only(question.solution).splitlines() if len(line.strip()) > 25]
    for level, hint in enumerate(question.help["hints"], start=1):
        if any(line in hint for line in lines):
            say(f"{question.id}: the hint of level {level} holds a line of the model answer")
    if len(set(question.help["hints"])) < 2:
        say(f"{question.id}: both hints say the same")
    sentences = len(SENTENCE_END.findall(question.help["reasoning"]))
    if sentences not in REASONING:
        say(f"{question.id}: the reasoning has {sentences} sentences; {REASONING[0]} to {REASONING[-1]} are wanted")


def _lint_tolerance(question: Question, tests: dict[str, str], namespace: dict, say) -> None:
    """Whatever the visible check takes for right, the hidden test takes too: by what it says, and tried out."""
    finest = min((spec["tolerance"] for spec in question.answers.values() if spec.get("tolerance")), default=0)
    for said in hidden_tolerances(tests["hidden"]):
        if said < 2 * finest:
            say(f"{question.id}: its hidden test allows {said:g}, less than twice the check's {finest:g}")
    right = run_source(solution_only(question.solution), namespace)
    for name, spec in question.answers.items():
        tolerance = spec.get("tolerance")
        for shift in (SHIFT * tolerance, -SHIFT * tolerance) if tolerance else ():
            moved = {**right, name: shifted(right[name], shift)}
            if not _passes(tests["check"], moved):
                continue
            if not _passes(tests["hidden"], moved):
                say(
                    f"{question.id}: `{name}` {shift:+g} passes the check and fails the hidden test: give the hidden "
                    f"test twice the check's tolerance ({tolerance:g})"
                )
                break


def hidden_tolerances(test: str) -> list[float]:
    """The limits in a test's comparisons of the form ``abs(...) <= limit``."""
    return [
        node.comparators[0].value
        for node in ast.walk(ast.parse(test))
        if isinstance(node, ast.Compare)
        and isinstance(node.left, ast.Call)
        and getattr(node.left.func, "id", "") == "abs"
        and isinstance(node.ops[0], (ast.Lt, ast.LtE))
        and isinstance(node.comparators[0], ast.Constant)
    ]


def _passes(test: str, namespace: dict) -> bool:
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            run_test(test, namespace)
    except Exception:
        return False
    return True


def shifted(value: object, by: float) -> object:
    """An answer whose numbers all lie ``by`` higher: a number, a column, a table, a function's results, a figure."""
    if isinstance(value, pd.DataFrame):
        return value.apply(lambda column: column + by if column.dtype.kind in "iuf" else column)
    if callable(value):
        return lambda *arguments: value(*arguments) + by
    if hasattr(value, "get_xlabel"):
        facts = copy.deepcopy(figure_facts(value))
        for series in facts["series"]:
            series["points"] = {x: None if y is None else y + by for x, y in series["points"].items()}
        low, high = sorted(facts["ylim"])
        return AxesFacts(facts | {"ylim": [low - abs(by) if low else low, high + abs(by)]})
    return value if isinstance(value, str) else value + by


def _lint_arguments(question: Question, hidden: str, namespace: dict, say) -> None:
    """What a hidden test hands to a student's function must be able to travel to the process the function runs in."""
    after = run_source(solution_only(question.solution), namespace)
    refused: dict[str, str] = {}

    def watched(name, function):
        def call(*arguments, **keywords):
            try:
                for argument in (*arguments, *keywords.values()):
                    encode(argument)
            except NotData as error:
                refused.setdefault(name, str(error))
            return function(*arguments, **keywords)

        return call

    made = {name: watched(name, held) for name, held in after.items() if isinstance(held, FunctionType)
            and held.__module__ == "__main__" and namespace.get(name) is not held}  # fmt: skip
    _passes(hidden, {**after, **made})
    for name, why in refused.items():
        say(f"{question.id}: its hidden test hands {name}() what cannot be handed to a student's function: {why}")


def in_all(reports: list[Report]) -> tuple[dict[str, int], list[str]]:
    """What several assignments know together, and where that is too little for the course."""
    counts = {what: sum(report.counts.get(what, 0) for report in reports) for what in FEWEST_IN_ALL}
    few = [f"{counts[what]} {what} in all; {fewest} are wanted" for what, fewest in FEWEST_IN_ALL.items()
           if counts[what] < fewest]  # fmt: skip
    return counts, few


def _lint_numbers(question: Question, say) -> None:
    right = sum(v.right for v in question.variants)
    wrong = len(question.variants) - right
    choice = next(iter(question.answers.values()))["kind"] == "text"
    fewest = FEWEST["right of a choice" if choice else "right"]
    if right < fewest:
        say(f"{question.id}: knows {right} other right ways; {fewest} are wanted")
    wanted = FEWEST["wrong of one point"] if question.points <= 1 or choice else FEWEST["wrong"]
    if wrong < wanted:
        say(f"{question.id}: knows {wrong} wrong turns; {wanted} are wanted")


def _lint_kills(report: Report) -> None:
    """Every wrong answer is killed by a test, every test kills a wrong answer."""
    for row in report.kills.index[~report.kills.any(axis=1)]:
        report.problems.append(f"no test kills the wrong answer {row}")
    for column in report.kills.columns[~report.kills.any(axis=0)]:
        report.problems.append(f"the test {column} kills no wrong answer: does it test anything?")


def guessing_bits(question: Question) -> float:
    """How hard a loop must work to guess the answers from the digests alone, in bits (information, no secret)."""
    bits = 0.0
    for spec in question.answers.values():
        if spec["kind"] == "text" and spec.get("choices"):
            bits += math.log2(len(spec["choices"]))
        elif spec["kind"] == "list" and spec.get("choices") and spec.get("length"):
            bits += math.log2(math.perm(len(spec["choices"]), spec["length"]))
        elif spec["kind"] == "number":
            low, high = spec.get("range", (0, 1e6))
            bits += math.log2(max(2, (high - low) / spec.get("tolerance", 1)))
        else:
            facts = len(spec.get("probes", [])) or len(spec.get("calls", [])) or 1
            bits += facts * 20
    return round(bits, 1)


def shared_variables(twin: Twin) -> list[str]:
    """Answers of different questions that use one name: an error in one would spoil the other."""
    owners: dict[str, set[str]] = {}
    for question, name in itertools.chain.from_iterable(
        ((q.id, name) for name in q.answers) for q in twin.questions.values()
    ):
        owners.setdefault(name, set()).add(question)
    return [f"{name}: {', '.join(sorted(ids))}" for name, ids in owners.items() if len(ids) > 1]
