"""The reading site: executed lessons, ledger and tables laid out as Sphinx sources, then built without a network.

``docs/`` holds what is written by hand: pages, ``conf.py``, templates of generated pages (``_pages``). Everything else
on the site is derived here. Students read it: no source of an assignment, no rubric and no hidden test is laid out
unless ``instructor`` is asked for.
"""

from __future__ import annotations

import base64
import html
import json
import posixpath
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pandas as pd
from bs4 import BeautifulSoup
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from alliance.authoring import leaks, plots, tables
from alliance.authoring.assignments import assignment_names
from alliance.authoring.catalogue import GRADES, read_ledger
from alliance.authoring.lessons import lesson_names
from alliance.authoring.twins import Twin, read_twin
from alliance.claims import ClaimCard
from alliance.ledger import SECTIONS, VERDICTS, find

#: Pages below each part of the site, in reading order; one that does not exist yet, or is not laid out, is left out.
PARTS = {
    "index": ["notebooks/MAP", "scoreboard", "datasets/index", "notebooks/GLOSSARY", "docs/guide"],
    "notebooks/MAP": [
        "notebooks/[0-9][0-9]_*",
        "notebooks/method_test_before",
        "figures",
        "cards",
    ],
    "datasets/index": ["datasets/*"],
    "docs/guide": [
        "docs/specimen",
        "docs/grading-day",
        "docs/teaching-choices",
        "docs/change-it",
        "docs/assignments",
        "notebooks/instructor/*",
        # Whoever reads it before the course has spoiled it.
        "notebooks/method_test_after",
        "docs/capacity",
        "deploy/*/README",
        "CONTRIBUTING",
        "assignments/rubrics/*",
        "assignments/answers/*",
    ],
}
#: Files of the repository that are pages as they stand.
PAGES = (
    "docs/*.md",
    "notebooks/MAP.md",
    "notebooks/GLOSSARY.md",
    "notebooks/instructor/[0-9]*.md",
    "deploy/*/README.md",
    "CONTRIBUTING.md",
)
#: Executed notebooks that are pages.
NOTEBOOKS = ("notebooks/[0-9][0-9]_*.ipynb", "notebooks/method_test_*.ipynb")
#: And for instructors only.
PAGES_APART = ("notebooks/instructor/method_test.md", "assignments/rubrics/*.md")
FIGURES = "notebooks/figures"


class SiteError(ValueError):
    """A site that cannot be built; the message names the page and the next step."""


@dataclass
class Settled:
    """Where a claim is settled: the lesson, its title, and the number of the code cell that shows the verdict."""

    lesson: str
    title: str
    cell: int


@dataclass
class Figure:
    """A figure of a lesson: the picture's path on the site, its words, and where it stands."""

    path: str
    alt: str
    lesson: str
    title: str


def lay_out(root: Path, folder: Path, instructor: bool = False) -> list[str]:
    """Write the sources of the site into ``folder`` (made afresh); the names of its pages, in reading order."""
    shutil.rmtree(folder, ignore_errors=True)
    for pattern in (*PAGES, *(PAGES_APART if instructor else ())):
        for path in sorted(root.glob(pattern)):
            write(folder / path.relative_to(root), path.read_text(encoding="utf-8"))
    templates = Environment(
        loader=FileSystemLoader(root / "docs/_pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters["code"] = with_code

    def page(name: str, template: str, **values) -> None:
        write(folder / f"{name}.md", templates.get_template(template).render(**values))

    settled, figures = lessons(root, folder)
    ledger = read_ledger(root)
    rows = [
        {**entry, "finding": find(entry["id"]), "settled": settled[entry["id"]], "card": ClaimCard(entry["id"]).lines}
        for entry in ledger
    ]
    sections = [
        (title, [row for row in rows if row["section"] == letter]) for letter, (title, _, _) in SECTIONS.items()
    ]
    counts = Counter(row["finding"].verdict for row in rows)
    page("scoreboard", "scoreboard.md.j2", sections=sections, verdicts=VERDICTS, counts=counts, total=len(rows))
    page("cards", "cards.md.j2", sections=sections)
    page("figures", "figures.md.j2", figures=figures)
    resources = json.loads((root / "datasets/datapackage.json").read_text(encoding="utf-8"))["resources"]
    page("datasets/index", "catalogue.md.j2", resources=resources, grades=GRADES)
    for resource in resources:
        page(f"datasets/{resource['name']}", "table.md.j2", **table_page(root, folder, resource))
    twins = [read_twin(root / "assignments/text" / f"{name}.py") for name in assignment_names(root)]
    page("docs/assignments", "assignments.md.j2", twins=twins, total=assignment_total)
    for twin in twins if instructor else ():
        page(f"assignments/answers/{twin.name}", "answers.md.j2", twin=twin)
    (folder / "docs/index.md").unlink()
    start = templates.from_string((root / "docs/index.md").read_text(encoding="utf-8"))
    facts = {"claims": len(rows), "verdicts": counts, "tables": len(resources), "cards": lesson_cards(root)}
    write(folder / "index.md", relinked(start.render(**facts), "docs", ""))
    without_dead_ends(root, folder)
    return with_contents(folder)


def with_code(words: str) -> Markup:
    """Plain words with their `names` set as code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(words))))


def write(path: Path, content: str | bytes) -> None:
    """Write a file of the sources, with its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)


def lesson_cards(root: Path) -> list[dict]:
    """The cards of all lessons, with their names."""
    twins = [read_twin(root / "notebooks" / f"{name}.py") for name in lesson_names(root)]
    return [{**twin.card, "name": twin.name} for twin in twins]


def assignment_total(twin: Twin, what: str) -> int:
    """Points or minutes of a whole assignment."""
    return sum(int(question.card.get(what, 0)) for question in twin.questions.values())


def relinked(text: str, before: str, after: str) -> str:
    """A page moved from one folder to another, with its links still leading where they led."""

    def moved(match: re.Match) -> str:
        target = match.group(2)
        if re.match(r"[a-z]+:|#", target):
            return match.group(0)
        return f"{match.group(1)}{posixpath.relpath(posixpath.join(before, target), after or '.')})"

    return re.sub(r"(\]\()([^)\s]+)\)", moved, text)


def without_dead_ends(root: Path, folder: Path) -> None:
    """Turn links to files of the repository that are not on the site into the file's name."""
    for page in folder.rglob("*.md"):
        here = page.parent.relative_to(folder).as_posix()

        def named(match: re.Match, here: str = here) -> str:
            words, target = match.groups()
            path = posixpath.normpath(posixpath.join(here, target.split("#")[0]))
            if (folder / path).is_file() or not (root / path).exists():
                return match.group(0)
            return f"`{path}`" if words.strip("`") in path else f"{words} (`{path}`)"

        text = page.read_text(encoding="utf-8")
        write(page, re.sub(r"(?<!!)\[([^\]]+)\]\(([^):\s#][^):\s]*)\)", named, text))


# Lessons: figures become files, the cell that settles a claim can be linked to, tables get their header cells


def lessons(root: Path, folder: Path) -> tuple[dict[str, Settled], list[Figure]]:
    """Lay out the executed lessons; where each claim is settled, and every figure. Raises SiteError."""
    settled: dict[str, Settled] = {}
    figures: list[Figure] = []
    for path in [path for pattern in NOTEBOOKS for path in sorted(root.glob(pattern))]:
        name, notebook = path.stem, nbformat.read(path, as_version=4)
        title = re.search(r"^# (.+)", notebook.cells[0].source, flags=re.MULTILINE).group(1)
        for cell in notebook.cells:
            for output in cell.get("outputs", []):
                if "text/html" not in output.get("data", {}):
                    continue
                soup = BeautifulSoup(output["data"]["text/html"], "html.parser")
                plain(soup)
                for picture in pictures(soup, folder, f"{name}-{len(figures):02d}"):
                    figures.append(Figure(picture["src"], picture["alt"], name, title))
                    picture["src"] = posixpath.relpath(picture["src"], "notebooks")
                for claim_id in mark_claims(soup):
                    if claim_id in settled:
                        raise SiteError(f"claim {claim_id} is settled in {settled[claim_id].lesson} and in {name}")
                    settled[claim_id] = Settled(name, title, cell.execution_count)
                output["data"]["text/html"] = str(soup)
        reading = nbformat.v4.new_markdown_cell(
            "*You are reading this notebook as it was run. To work in it, open it in JupyterLab: "
            "[how to begin](../index.md#how-to-begin).*",
            id="reading",
        )
        notebook.cells.insert(2 if "box" in notebook.cells[1].metadata.get("tags", []) else 1, reading)
        write(folder / "notebooks" / f"{name}.ipynb", nbformat.writes(notebook))
    if missing := {entry["id"] for entry in read_ledger(root)} - set(settled):
        raise SiteError(f"no executed lesson settles {', '.join(sorted(missing))}: run `course build`")
    return settled, figures


def plain(soup: BeautifulSoup) -> None:
    """Take the notebook's own styles away, give tables header cells, and let wide ones scroll by themselves."""
    for style in soup.find_all("style"):
        style.decompose()
    for element in soup.find_all(style=True):
        del element["style"]
    for table in soup.find_all("table"):
        del table["border"]
        for cell in table.select("thead th"):
            cell["scope"] = "col"
        for cell in table.select("tbody th"):
            cell["scope"] = "row"
        for cell in table.find_all("th"):
            if not cell.get_text().strip():
                cell.name = "td"
                del cell["scope"]
        caption = table.find("caption")
        words = caption.get_text() if caption else "Table"
        table.wrap(soup.new_tag("div", attrs={"class": "wide", "role": "region", "tabindex": "0", "aria-label": words}))


def pictures(soup: BeautifulSoup, folder: Path, name: str):
    """Take the pictures out of a figure into files of their own; each ``<img>``, with its path on the site."""
    for number, picture in enumerate(soup.select("figure img")):
        data = base64.b64decode(picture["src"].split("base64,", 1)[1])
        path = f"{FIGURES}/{name}{'abcdef'[number] if number else ''}.png"
        write(folder / "_files" / path, data)
        picture["src"] = path
        picture["width"], picture["height"] = png_size(data)
        yield picture


def png_size(data: bytes) -> tuple[str, str]:
    """Width and height of a PNG, from its header, so that a page does not jump while it loads."""
    return str(int.from_bytes(data[16:20], "big")), str(int.from_bytes(data[20:24], "big"))


def mark_claims(soup: BeautifulSoup) -> list[str]:
    """Give each row or card that settles a claim the claim's id as its anchor; the ids."""
    found = []
    for row in soup.select("tbody tr"):
        head = row.find("th")
        if head is not None and re.fullmatch(r"[A-Z]\d\d[a-z]?", head.get_text()):
            row["id"] = head.get_text()
            found.append(row["id"])
    for caption in soup.find_all("caption"):
        card = caption.parent
        card["class"] = "card-table"
        if "Verdict" in [head.get_text() for head in card.find_all("th")]:
            card["id"] = caption.get_text().removeprefix("Claim ")
            found.append(card["id"])
    return found


# Tables


def table_page(root: Path, folder: Path, resource: dict) -> dict:
    """What the page of one table shows: its entry, plot, the plot as a table, first rows, and the file itself."""
    import io

    import matplotlib.pyplot as plt

    name, fields = resource["name"], resource["schema"]["fields"]
    plot = tables.read_description(root, name).get("plot")
    if not plot:
        raise SiteError(f"table {name!r} has no plot: add `plot:` to datasets/builders/{name}.yml")
    table = pd.read_csv(root / "datasets" / resource["path"], low_memory=False)
    drawn = plots.plotted(table, plot, name)
    figure = plots.draw(drawn, plot, fields, resource["title"], resource["credit"])
    picture = io.BytesIO()
    figure.savefig(picture, format="png", dpi=110, bbox_inches="tight", metadata={"Software": None})
    plt.close(figure)
    write(folder / "_files/datasets/plots" / f"{name}.png", picture.getvalue())
    shutil.copyfile(root / "datasets" / resource["path"], folder / "_files/datasets" / resource["path"])
    width, height = png_size(picture.getvalue())
    return {
        "r": resource,
        "alt": plots.described(drawn, plot, fields),
        "width": width,
        "height": height,
        "drawn": html_table(drawn.round(3).reset_index()),
        "first_rows": html_table(table.head(5)),
        "lessons": [name for name in resource["used_by"] if not name.startswith("a")],
    }


def html_table(table: pd.DataFrame) -> str:
    """A DataFrame as a table with header cells; a missing value is an empty cell."""
    head = "".join(f'<th scope="col">{html.escape(str(column))}</th>' for column in table.columns)
    rows = "".join(
        "<tr>" + "".join(f"<td>{html.escape('' if pd.isna(cell) else str(cell))}</td>" for cell in row) + "</tr>"
        for row in table.astype(object).to_numpy()
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


# Contents, and the build itself


def with_contents(folder: Path) -> list[str]:
    """Write the list of contents into each part's first page; the pages in reading order. Raises SiteError."""
    pages = {str(p.relative_to(folder).with_suffix("")) for p in folder.rglob("*") if p.suffix in (".md", ".ipynb")}
    order = ["index"]
    for part, patterns in PARTS.items():
        found: list[str] = []
        for pattern in patterns:
            hits = sorted(str(path.relative_to(folder).with_suffix("")) for path in folder.glob(f"{pattern}.*"))
            found += [hit for hit in hits if hit in pages and hit not in found and hit not in PARTS]
            found += [pattern] if pattern in PARTS else []
        lines = ["", "```{toctree}", ":hidden:", "", *(f"/{page}" for page in found), "```", ""]
        path = folder / f"{part}.md"
        write(path, path.read_text(encoding="utf-8") + "\n".join(lines))
        order += found
    if lost := pages - set(order):
        raise SiteError(f"in no list of contents: {', '.join(sorted(lost))}; name it in PARTS of authoring/site.py")
    return order


def refuse_secrets(root: Path, folder: Path) -> None:
    """Raise SiteError where a page holds a worked answer, a hidden test or a rubric; lessons' notes are meant to be read."""
    known = {secret: kind for secret, kind in leaks.secrets(root).items() if kind != "instructor's page"}
    paths = [path for path in sorted(folder.rglob("*")) if path.suffix in (".md", ".ipynb", ".csv")]
    # Quotation marks inside markup are written as entities.
    files = ((path.relative_to(folder).as_posix(), html.unescape(path.read_text("utf-8")).encode()) for path in paths)
    if found := leaks.searched(files, known):
        raise SiteError("Nothing was built, the site would tell students:\n  " + "\n  ".join(map(str, found[:20])))


def build_site(root: Path, target: Path, instructor: bool = False, tell: Callable[[str], None] = print) -> None:
    """Build the site into ``target`` (made afresh). Raises SiteError with Sphinx's own words where it complains."""
    sources = target.parent / f"{target.name}-sources"
    started = time.monotonic()
    pages = lay_out(root, sources, instructor)
    if not instructor:
        refuse_secrets(root, sources)
    tell(f"{len(pages)} pages laid out in {time.monotonic() - started:.0f} s")
    shutil.rmtree(target, ignore_errors=True)
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-j", "2", "-b", "html"]
    command += ["-c", str(root / "docs"), "-d", str(sources / ".doctrees"), str(sources), str(target)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise SiteError(f"Sphinx complains:\n{done.stderr.strip()}")
    # What Sphinx and its theme leave for themselves is no page.
    for leftover in (".buildinfo", "_static/webpack-macros.html"):
        (target / leftover).unlink(missing_ok=True)
