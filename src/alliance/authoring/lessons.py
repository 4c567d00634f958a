"""From a lesson's text twin to the executed notebook a reader opens."""

from __future__ import annotations

import ast
import json
import os
import re
import string
import subprocess
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from alliance.authoring.twins import Twin, TwinError, has_tag, read_twin, tags
from alliance.predictions import BUILD_VARIABLE

#: Cells of these roles never reach the reader's notebook.
DROPPED = ("question", "alternative", "misconception")
CLAIM_ID = re.compile(r"^([AHKOGCX]\d\d[a-z]?)\b")
READS_TABLE = re.compile(r"""dataset\(\s*["'](\w+)["']""")


def tables_read(twin: Twin) -> list[str]:
    """Tables a twin reads, in order of first use."""
    found: dict[str, None] = {}
    for cell in twin.cells:
        found.update(dict.fromkeys(READS_TABLE.findall(cell.source)))
    return list(found)


def claims_settled(twin: Twin) -> list[str]:
    """Claims whose verdict a lesson shows, in order: by ``settle("X01", ...)`` or ``claim("X01", verdict=True)``."""
    found: list[str] = []
    for cell in twin.cells:
        if cell.cell_type != "code" or any(has_tag(cell, tag) for tag in (*DROPPED, "solution")):
            continue
        calls = [node for node in ast.walk(ast.parse(cell.source)) if isinstance(node, ast.Call)]
        for call in calls:
            name = getattr(call.func, "id", None)
            if name == "settle" or (name == "claim" and any(word.arg == "verdict" for word in call.keywords)):
                found += [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
    return found


def runs(ids: list[str]) -> str:
    """Claim ids, neighbours joined: H01 to H03, H05."""
    groups: list[list[str]] = []
    for claim_id in ids:
        last = groups[-1][-1] if groups else ""
        follows = last[:1] == claim_id[:1] and last[1:].isdigit() and claim_id[1:].isdigit()
        if follows and int(claim_id[1:]) == int(last[1:]) + 1:
            groups[-1].append(claim_id)
        else:
            groups.append([claim_id])
    return ", ".join(g[0] if len(g) == 1 else f"{g[0]} to {g[-1]}" for g in groups)


def box(twin: Twin) -> str:
    """The box under the title: minutes, needs, claims, tables; generated, so that it is true."""
    card = twin.card
    minutes = f"{card['minutes_core']} minutes core path"
    if card.get("minutes_full"):
        minutes += f", {card['minutes_full']} minutes with everything"
    lines = [f"**Time** {minutes}", f"**You need** {card['needs']}"]
    if card.get("claims"):
        lines.append(f"**Claims tested** {runs(card['claims'])}")
    tables = tables_read(twin)
    if tables:
        lines.append("**Tables** " + ", ".join(f"`{name}`" for name in tables))
    return "> " + "  \n> ".join(lines)


def sources(twin: Twin, package: dict) -> str:
    """The list of sources at a lesson's end, from the data package."""
    by_name = {resource["name"]: resource for resource in package["resources"]}
    lines = ["## Sources", ""]
    for name in tables_read(twin):
        if name not in by_name:
            raise TwinError(f"{twin.name}: table {name!r} is not in datasets/datapackage.json")
        resource = by_name[name]
        origin = "; ".join(f"[{s['title']}]({s['path']})" if s.get("path") else s["title"] for s in resource["sources"])
        years = resource.get("coverage")
        span = f", {years['first']} to {years['last']}" if years else ""
        lines.append(f"* `{name}`: {resource['title']}{span}. {resource['credit'].rstrip('.')}. From: {origin}.")
    return "\n".join(lines)


def folded_answer(source: str) -> str:
    """A worked answer the reader unfolds; it is text, so running it by accident gives nothing away."""
    return f"<details><summary>Show one way to do it</summary>\n\n```python\n{source.strip()}\n```\n\n</details>"


def placeholders(text: str) -> list[tuple[str, str, str, str]]:
    """Parts of a results cell: (text before, expression, format, conversion), as ``str.format`` reads them."""
    return [
        (before, name, spec or "", conversion or "")
        for before, name, spec, conversion in string.Formatter().parse(text)
        if name is not None or before
    ]


def filler(text: str) -> str:
    """Code that computes a results cell's values in the notebook's own kernel and prints them as JSON."""
    values = []
    for _, name, spec, _ in placeholders(text):
        if name is None:
            continue
        expression = CLAIM_ID.sub(r'__find("\1")', name)
        values.append(f"format({expression}, {spec!r})")
    return (
        f"import json as __json\nfrom alliance.ledger import find as __find\nprint(__json.dumps([{', '.join(values)}]))"
    )


def fill(text: str, values: list[str]) -> str:
    """A results cell with its placeholders replaced by the computed values, in order."""
    pending = iter(values)
    parts = []
    for before, name, _, _ in placeholders(text):
        parts.append(before)
        if name is not None:
            parts.append(next(pending))
    return "".join(parts)


def notebook_from(twin: Twin, package: dict) -> nbformat.NotebookNode:
    """The lesson as a notebook, not yet executed; results cells are still code that computes them."""
    cells = []
    for cell in twin.cells:
        if any(has_tag(cell, tag) for tag in DROPPED):
            continue
        if has_tag(cell, "sources"):
            new = new_markdown_cell(sources(twin, package))
        elif has_tag(cell, "solution"):
            new = new_markdown_cell(folded_answer(cell.source))
        elif has_tag(cell, "results"):
            new = new_code_cell(filler(cell.source))
            new.metadata["filled_from"] = cell.source
        elif cell.cell_type == "code":
            new = new_code_cell(cell.source)
        else:
            new = new_markdown_cell(cell.source)
        kept = ["answer" if tag == "solution" else tag for tag in tags(cell)]
        if kept:
            new.metadata["tags"] = kept
        cells.append(new)
        if len(cells) == 1:
            cells.append(new_markdown_cell(box(twin), metadata={"tags": ["box"]}))
    for number, cell in enumerate(cells):
        cell["id"] = f"{twin.name[:2]}-{number:03d}"
    course = {key: twin.card[key] for key in ("minutes_core", "minutes_full", "needs", "claims") if key in twin.card}
    metadata = {
        "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
        "course": {"id": twin.name, **course, "tables": tables_read(twin)},
    }
    return new_notebook(cells=cells, metadata=metadata)


def execute(notebook: nbformat.NotebookNode, folder: Path, timeout: int = 60) -> nbformat.NotebookNode:
    """Run a notebook where its reader would, in a fresh kernel. An error of any cell is raised."""
    metadata = dict(notebook.metadata)
    environment = {**os.environ, BUILD_VARIABLE: "1", "PYTHONHASHSEED": "0"}
    client = NotebookClient(
        notebook,
        timeout=timeout,
        kernel_name="python3",
        resources={"metadata": {"path": str(folder)}},
        record_timing=False,
        # A print may arrive in one piece or in several: stored, it is one.
        coalesce_streams=True,
    )
    client.execute(env=environment, stderr=subprocess.DEVNULL)
    notebook.metadata.clear()
    notebook.metadata.update(metadata)
    return notebook


def settle_results(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """Turn executed results cells back into prose with numbers, and number the code cells 1, 2, 3."""
    count = 0
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        template = cell.metadata.pop("filled_from", None)
        if template is not None:
            values = json.loads("".join(output.text for output in cell.outputs))
            cell.cell_type = "markdown"
            cell.source = fill(template, values)
            del cell["outputs"], cell["execution_count"]
            continue
        count += 1
        cell.execution_count = count
        for output in cell.outputs:
            if "execution_count" in output:
                output.execution_count = count
            if output.output_type == "error":  # a traceback shown on purpose names its cell by the same number
                output.traceback = [re.sub(r"In\[\d+\]", f"In[{count}]", line) for line in output.traceback]
    return notebook


def build_lesson(root: Path, name: str) -> str:
    """The text of ``notebooks/<name>.ipynb``, made afresh from its twin."""
    twin = read_twin(root / "notebooks" / f"{name}.py")
    package = json.loads((root / "datasets/datapackage.json").read_text(encoding="utf-8"))
    notebook = settle_results(execute(notebook_from(twin, package), root / "notebooks"))
    nbformat.validate(notebook)
    return nbformat.writes(notebook, version=4) + "\n"


def lesson_names(root: Path) -> list[str]:
    """All lessons that have a twin, in order."""
    return sorted(p.stem for p in (root / "notebooks").glob("[0-9][0-9]_*.py"))
