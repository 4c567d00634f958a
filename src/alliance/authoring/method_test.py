"""From ``notebooks/method_test.yml`` to two notebooks, their sealed answers, and the instructors' key."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import nbformat
import yaml
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from alliance.authoring.twins import TwinError
from alliance.digests import seal
from alliance.method_test import FORMS, ITEMS, LETTERS, item_id, salt_of, score

SOURCE = "notebooks/method_test.yml"
KEY = "notebooks/instructor/method_test.md"
INTRO = {
    "before": (
        "# Test of method, first form\n\n"
        "Ten short questions, to be answered **before** lesson 01; a second form with other examples waits for the end. "
        "They are about everyday things and need no computing. Give one letter each, in quotes, such as `q1 = \"A\"`. "
        "About ten minutes, from your own head. It gives no marks. The number of right answers is kept on this machine "
        "and shown by `course progress`; it is sent nowhere."
    ),
    "after": (
        "# Test of method, second form\n\n"
        "**For after the course.** Not at lesson 06 yet? Close this page: whoever has read it cannot use it any more.\n\n"
        "Ten short questions, to be answered **after** lesson 06: the same ten questions of method as in the first form, "
        "with other examples. Give one letter each, in quotes, such as `q1 = \"A\"`. About ten minutes, from your own "
        "head. It gives no marks. At the end you see which choices were wrong, and what each of them shows."
    ),
}  # fmt: skip


def read_items(root: Path) -> list[dict]:
    """The ten items. Raises TwinError where one is not whole."""
    items = yaml.safe_load((root / SOURCE).read_text(encoding="utf-8"))["items"]
    if len(items) != ITEMS:
        raise TwinError(f"{SOURCE}: {len(items)} items; {ITEMS} are wanted")
    for item in items:
        for form in FORMS:
            options = item[form]["options"]
            if len(options) != len(LETTERS) or sum(bool(o.get("right")) for o in options) != 1:
                raise TwinError(f"{SOURCE}: {item['topic']}, {form}: four options, one of them right, are wanted")
            if not all(o.get("why") for o in options):
                raise TwinError(f"{SOURCE}: {item['topic']}, {form}: every option needs a `why`")
    return items


def right_letter(options: list[dict]) -> str:
    """The letter of the right option."""
    return LETTERS[next(n for n, option in enumerate(options) if option.get("right"))]


def sealed_items(root: Path) -> dict:
    """The items' entries for ``checks.json``: topic and sealed verdicts, no answer."""
    checks = {}
    for number, item in enumerate(read_items(root), start=1):
        for form in FORMS:
            verdicts = [{"right": True} if o.get("right") else {"hint": o["why"]} for o in item[form]["options"]]
            rows = [
                seal(letter, None, salt_of(form, number), verdict)
                for letter, verdict in zip(LETTERS, verdicts, strict=True)
            ]
            checks[item_id(form, number)] = {"topic": item["topic"], "sealed": dict(sorted(rows))}
    return checks


def build_form(root: Path, form: str) -> str:
    """The text of ``notebooks/method_test_<form>.ipynb``."""
    cells = [new_markdown_cell(INTRO[form])]
    for number, item in enumerate(read_items(root), start=1):
        options = "\n".join(
            f"- **{letter}.** {option['text']}" for letter, option in zip(LETTERS, item[form]["options"], strict=True)
        )
        cells.append(new_markdown_cell(f"## Item {number}\n\n{item[form]['text']}\n\n{options}"))
        cells.append(new_code_cell(f"q{number} = ...", execution_count=number))
    names = ", ".join(f"q{number}" for number in range(1, ITEMS + 1))
    told = io.StringIO()
    with contextlib.redirect_stdout(told):
        score(form, [...] * ITEMS)
    cells.append(
        new_markdown_cell("## Your score\n\nRun this cell when all ten have a letter. The first score stands.")
    )
    cells.append(
        new_code_cell(
            f'from alliance.method_test import score\n\nscore("{form}", [{names}])',
            execution_count=ITEMS + 1,
            outputs=[new_output("stream", name="stdout", text=told.getvalue())],
        )
    )
    for number, cell in enumerate(cells):
        cell["id"] = f"{form}-{number:03d}"
    metadata = {
        "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    notebook = new_notebook(cells=cells, metadata=metadata)
    nbformat.validate(notebook)
    return nbformat.writes(notebook, version=4) + "\n"


def key_text(root: Path) -> str:
    """The key for instructors: what each item and each choice shows."""
    lines = [
        "# Test of method: the key",
        "",
        "Ten items in two parallel forms, `method_test_before.ipynb` and `method_test_after.ipynb`: give the first before "
        "lesson 01, the second after lesson 06. Both ask the same ten questions of method, with other everyday examples. "
        "Students score themselves; nothing is collected, and it should not be graded. What is worth looking at is which "
        "wrong choice a class takes: ask for a show of hands on one item, or collect the letters without names.",
        "",
        "With one class a gain of one or two items can be chance, and the forms have not been tried on large groups: "
        "compare topics, not people.",
        "",
        "This file is made by `course build` from `notebooks/method_test.yml`.",
    ]
    for number, item in enumerate(read_items(root), start=1):
        lines += ["", f"## {number}. {item['topic'].capitalize()}", "", item["shows"]]
        for form in FORMS:
            lines += ["", f"**{form.capitalize()}.** {item[form]['text']}", ""]
            for letter, option in zip(LETTERS, item[form]["options"], strict=True):
                mark = " (right)" if option.get("right") else ""
                lines.append(f"- **{letter}{mark}** {option['text']} *{option['why']}*")
    return "\n".join(lines) + "\n"
