"""Worked answers for whoever learns alone: hints and reasoning from a twin's help cells, code from its model answers."""

from __future__ import annotations

import ast
import json
import math
import re
from pathlib import Path

from alliance.answers import Reading
from alliance.authoring.digesting import facts_of, start_namespace, working_in
from alliance.authoring.twins import Question, Twin, TwinError

#: A lettered line of a question that asks for an order.
LETTERED = re.compile(r"^\| \*\*([A-Z])\*\* \| `(.+)` \|$", re.MULTILINE)


def worked_answers(twin: Twin, folder: Path) -> dict[str, dict]:
    """Every question of an assignment: a worked answer where a check judges it, a note where a person does.

    ``folder`` is where the notebook would run. Raises TwinError where a checked question has no help cell.
    """
    with working_in(folder):
        namespace = start_namespace(twin)
        return {question.id: _worked(twin, question, namespace) for question in twin.questions.values()}


def worked_text(answers: dict[str, dict]) -> str:
    """Worked answers as the text of a JSON file."""
    return json.dumps(answers, indent=1, ensure_ascii=False) + "\n"


def _worked(twin: Twin, question: Question, namespace: dict) -> dict:
    title = question.card["title"]
    if not question.answers:
        return {"title": title, "essay": True}
    if question.help is None:
        raise TwinError(f"{question.id}: no help cell: two hints and the reasoning of the worked answer are wanted")
    code = whole_answer(question.solution)
    # What comes out is read from the very code that is shown.
    readings = facts_of(question, code, namespace, "the worked answer")
    gives = [line for name, reading in readings.items() for line in _told(name, reading, question)]
    return {"title": title, **question.help, "code": code + _lines_in_order(twin, question, readings), "gives": gives}


def _lines_in_order(twin: Twin, question: Question, readings: dict[str, Reading]) -> str:
    """Where letters stand for lines of code: these lines, as the right order puts them."""
    text = "\n".join(cell.source for cell in twin.cells if cell.metadata.get("question") == question.id)
    lines = dict(LETTERED.findall(text))
    orders = [r.facts["value"] for n, r in readings.items() if lines and question.answers[n]["kind"] == "list"]
    return "".join(
        f"\n# {letter.upper()}  {lines[letter.upper()]}" for order in orders for letter in order.split(" > ")
    )


def whole_answer(solution: str) -> str:
    """A solution cell as one piece of code: the lines that were given and stay, then the model answer."""
    given, _, rest = solution.partition("### BEGIN SOLUTION")
    model = rest.partition("### END SOLUTION")[0].strip()
    made = {name for statement in ast.parse(model).body for name in _makes(statement)}
    kept = [
        ast.get_source_segment(given, statement)
        for statement in ast.parse(given).body
        if _makes(statement) and not _makes(statement) <= made and not _is_blank(statement)
    ]
    gap = "\n\n\n" if model.startswith("def ") else "\n"
    return gap.join(filter(None, ["\n".join(kept), model]))


def _makes(statement: ast.stmt) -> set[str]:
    """Names that a statement gives a value."""
    if isinstance(statement, ast.FunctionDef):
        return {statement.name}
    stored = (node for node in ast.walk(statement) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))
    return {node.id for node in stored}


def _is_blank(statement: ast.stmt) -> bool:
    """Whether a statement still holds the dots that stand for an answer."""
    return any(isinstance(node, ast.Constant) and node.value is ... for node in ast.walk(statement))


def _told(name: str, reading: Reading, question: Question) -> list[str]:
    """What comes out, one line for each fact, numbers rounded as the check judges them."""
    spec = question.answers[name]
    lines = []
    for fact, content in reading.facts.items():
        if fact == "value":
            what, unit = f"`{name}`", f" {spec['unit']}" if spec.get("unit") else ""
        else:
            several = len(question.answers) > 1 and spec["kind"] != "function"
            what, unit = f"`{name}`, {fact}" if several else fact, ""
        lines.append(f"{what}: {_words(content, spec)}{unit}")
    return lines


def _words(content: object, spec: dict) -> str:
    if content is None or (isinstance(content, float) and not math.isfinite(content)):
        return "empty"
    if isinstance(content, bool) or not isinstance(content, (int, float)):
        choices = {choice.casefold(): choice for choice in spec.get("choices", [])}
        return ", ".join(choices.get(word, word) for word in str(content).split(" > "))
    if content == int(content):
        return f"{content:,.0f}"
    digits = max(0, -math.floor(math.log10(spec["tolerance"]))) if spec.get("tolerance") else 2
    return f"{content:,.{digits}f}"
