"""The reading site: what its generators make of lessons, ledger and tables, and what the built folder holds."""

import html
import itertools
import json
import re
import shlex
from urllib.parse import unquote, urldefrag

import nbformat
import pandas as pd
import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner
from conftest import ROOT

from alliance import check
from alliance.authoring import leaks, plots, site
from alliance.authoring.assignments import assignment_names
from alliance.authoring.catalogue import read_ledger
from alliance.authoring.tables import builder_names, read_description
from alliance.cli import main

TABLE = pd.DataFrame(
    {
        "year": [2001, 2001, 2002, 2003],
        "day": ["2001-01-02", "2001-05-06", "2002-01-01", "2003-01-01"],
        "who": ["A", "B", "A", "C"],
        "tons": [1.0, 2.0, 4.0, None],
    }
)
FIELDS = [{"name": "tons", "unit": "tonnes"}]


# Plots


@pytest.mark.parametrize("name", builder_names(ROOT))
def test_every_table_can_be_drawn_and_told(name):
    about = read_description(ROOT, name)
    fields = [{"name": key, **value} for key, value in about["fields"].items()]
    table = pd.read_csv(ROOT / "datasets" / f"{name}.csv", low_memory=False)
    drawn = plots.plotted(table, about["plot"], name)
    assert len(drawn) >= 2 and 1 <= len(drawn.columns) <= 6
    assert 40 <= len(plots.described(drawn, about["plot"], fields)) <= 250


def test_a_plot_adds_up_groups_and_says_where_it_is_highest():
    plot = {"kind": "bars", "x": "year", "y": "tons", "by": "who", "keep": ["A"], "label": "shipped"}
    drawn = plots.plotted(TABLE, plot, "toy")
    assert list(drawn.columns) == ["A", "others"] and list(drawn.index) == [2001, 2002]
    assert drawn.loc[2001].to_list() == [1.0, 2.0]
    words = plots.described(drawn, plot, FIELDS)
    assert words == "Bars. Shipped (tonnes), 2001 to 2002; highest in 2002: 4; shown: A, others."


def test_a_plot_of_lines_keeps_gaps_and_counts_rows_by_year_of_a_date():
    lines = plots.plotted(TABLE, {"kind": "lines", "x": "year", "y": "tons", "by": "who", "label": "x"}, "toy")
    assert pd.isna(lines.loc[2002, "B"])
    counted = plots.plotted(TABLE, {"kind": "bars", "x": "day", "year": True, "label": "rows"}, "toy")
    assert counted["rows"].to_dict() == {2001: 2, 2002: 1, 2003: 1}


def test_bars_that_are_grouped_stay_together_in_the_order_of_the_table():
    plot = {"kind": "ranks", "x": "year", "y": "tons", "group": "who", "label": "shipped"}
    drawn = plots.plotted(TABLE, plot, "toy")
    assert list(drawn.index) == ["A: 2001", "A: 2002", "B: 2001"]
    assert plots.described(drawn, plot, FIELDS) == "3 bars by who: 2 A, 1 B. Shipped (tonnes)."


@pytest.mark.parametrize(
    ("plot", "told"),
    [
        ({"kind": "pie", "x": "year", "label": "x"}, "needs kind"),
        ({"kind": "bars", "x": "year", "label": "x", "colour": "red"}, "needs kind"),
        ({"kind": "bars", "x": "month", "label": "x"}, "'month'"),
        ({"kind": "bars", "x": "year", "label": "x", "where": {"who": "Z"}}, "nothing is left"),
    ],
)
def test_a_plot_that_cannot_be_drawn_names_the_table(plot, told):
    with pytest.raises(plots.PlotError, match="'toy'") as error:
        plots.plotted(TABLE, plot, "toy")
    assert told in str(error.value)


# Lessons


def test_each_claim_leads_to_the_lesson_that_settles_it(tmp_path):
    settled, figures = site.lessons(ROOT, tmp_path)
    assert {claim: where.lesson for claim, where in settled.items()} == {
        e["id"]: e["lesson"] for e in read_ledger(ROOT)
    }
    for name in {where.lesson for where in settled.values()}:
        notebook = nbformat.read(tmp_path / "notebooks" / f"{name}.ipynb", as_version=4)
        cells = {c.execution_count: json.dumps(c.outputs) for c in notebook.cells if c.cell_type == "code"}
        for claim, where in settled.items():
            assert where.lesson != name or f'id=\\"{claim}\\"' in cells[where.cell]
    assert len(figures) >= 20 and all(40 <= len(figure.alt) <= 250 for figure in figures)
    assert all((tmp_path / "_files" / figure.path).read_bytes().startswith(b"\x89PNG") for figure in figures)


def test_a_claim_settled_nowhere_or_twice_is_an_error(tmp_path):
    lesson = tmp_path / "course/notebooks/00_start_here.ipynb"
    lesson.parent.mkdir(parents=True)
    (tmp_path / "course/datasets").mkdir()
    (tmp_path / "course/datasets/claims.yml").write_text("- {id: A01}\n- {id: A02}\n", encoding="utf-8")
    row = "<table><tbody><tr><th>A01</th><td>holds</td></tr></tbody></table>"
    output = nbformat.v4.new_output("display_data", {"text/html": row})
    cells = [nbformat.v4.new_markdown_cell("# Toy"), nbformat.v4.new_code_cell("", execution_count=1, outputs=[output])]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), lesson)
    with pytest.raises(site.SiteError, match="settles A02: run `course build`"):
        site.lessons(tmp_path / "course", tmp_path / "site")
    cells[1].outputs.append(output)
    nbformat.write(nbformat.v4.new_notebook(cells=cells), lesson)
    with pytest.raises(site.SiteError, match="A01 is settled in 00_start_here and in 00_start_here"):
        site.lessons(tmp_path / "course", tmp_path / "site")


def test_only_a_card_with_its_verdict_settles():
    card = "<table><caption>Claim {}</caption><tr><th>Kind</th><td>x</td></tr>{}</table>"
    soup = BeautifulSoup(card.format("H02", "") + card.format("H03", "<tr><th>Verdict</th></tr>"), "html.parser")
    assert site.mark_claims(soup) == ["H03"]


def test_tables_of_a_notebook_lose_their_styles_and_gain_header_cells():
    page = BeautifulSoup(
        "<style>x</style><table border='1' style='color:red'><thead><tr><th></th><th>n</th></tr></thead>"
        "<tbody><tr><th>0</th><td>1</td></tr></tbody></table>",
        "html.parser",
    )
    site.plain(page)
    assert page.find("style") is None and page.find(style=True) is None
    assert [cell.get("scope") for cell in page.find_all("th")] == ["col", "row"]
    assert page.find("div", role="region", tabindex="0").find("table")


# Pages and links


def test_links_follow_a_page_that_moves():
    text = "[a](../notebooks/MAP.md) [b](guide.md#x) [c](https://x.org) [d](#here)"
    assert site.relinked(text, "docs", "") == "[a](notebooks/MAP.md) [b](docs/guide.md#x) [c](https://x.org) [d](#here)"


def test_links_to_what_is_not_on_the_site_become_names(tmp_path):
    root, folder = tmp_path / "root", tmp_path / "site"
    for path in (root / "src/secret.py", root / "docs/a.md", folder / "docs/a.md", folder / "docs/b.md"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("[the code](../src/secret.py), [next](b.md), [gone](nowhere.md)", encoding="utf-8")
    site.without_dead_ends(root, folder)
    told = (folder / "docs/a.md").read_text(encoding="utf-8")
    assert told == "the code (`src/secret.py`), [next](b.md), [gone](nowhere.md)"


def test_a_page_in_no_list_of_contents_is_an_error(tmp_path):
    for part in [*site.PARTS, "lost"]:
        site.write(tmp_path / f"{part}.md", "# Page")
    with pytest.raises(site.SiteError, match="no list of contents: lost"):
        site.with_contents(tmp_path)


def test_a_folder_that_is_no_site_is_not_emptied(tmp_path, monkeypatch):
    (tmp_path / "thesis.txt").write_text("mine", encoding="utf-8")
    monkeypatch.chdir(ROOT)
    result = CliRunner().invoke(main, ["site", "--to", str(tmp_path)])
    assert result.exit_code == 2 and "something else than a site" in result.output
    assert (tmp_path / "thesis.txt").read_text(encoding="utf-8") == "mine"


# What the guide says is so


def guide_lines():
    """Lines of the guide's consoles: commands begin with a dollar sign, the others are what one sees."""
    pages = [page.read_text(encoding="utf-8") for page in sorted(ROOT.glob("docs/*.md"))]
    blocks = [block for page in pages for block in re.findall(r"```console\n(.*?)```", page, re.DOTALL)]
    return [line.strip() for block in blocks for line in block.splitlines() if line.strip()]


def test_commands_in_the_guide_exist():
    text = "\n".join(page.read_text(encoding="utf-8") for page in ROOT.glob("docs/*.md"))
    used = re.findall(r"`(?:\$ )?course ([^`]+)`", text) + re.findall(r"^\s*\$ course (.+)$", text, re.MULTILINE)
    assert len(used) >= 15
    for words in used:
        name, *rest = shlex.split(words)
        assert name in main.commands, f"course {words}"
        command = main.commands[name]
        known = {option for parameter in command.params for option in parameter.opts}
        assert {word for word in rest if word.startswith("--")} <= known, f"course {words}"
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"(?:`|^)make ([\w-]+)(?:`|  +#)", text, re.MULTILINE):
        suite = target.removeprefix("test-")
        assert f"\n{target}:" in makefile or ("\ntest-%:" in makefile and suite in makefile), f"make {target}"


def test_the_syllabus_adds_up():
    text = (ROOT / "docs/teaching-choices.md").read_text(encoding="utf-8")
    minutes = {card["name"][:2]: card["minutes_core"] for card in site.lesson_cards(ROOT)}
    rows = re.findall(r"^\| (\w[^|]+) \| ([^|]+) \| (\d+) \|", text, re.MULTILINE)
    assert [row[0] for row in rows] == ["workshop of two hours", "five weeks", "term"]
    for option, lessons, told in rows:
        named = re.findall(r"\b0\d\b", lessons)
        if "00 to 06" in lessons:
            named = sorted(minutes)
        assert sum(minutes[number] for number in named) == int(told), option


def test_the_hint_in_the_guide_is_one_of_lesson_01():
    (hint,) = re.findall(r"^> (.+)$", (ROOT / "docs/guide.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert hint in (ROOT / "notebooks/01_history.py").read_text(encoding="utf-8")


def test_the_specimen_says_what_the_check_says(monkeypatch):
    page = " ".join((ROOT / "docs/specimen.md").read_text(encoding="utf-8").split())
    monkeypatch.chdir(ROOT / "notebooks")
    years = pd.read_csv(ROOT / "datasets/alliances.csv").query("partner == 'United States'")["year"]
    for answer in (..., 0, years.max() - years.min(), 2, len(years)):
        check("00-e3", years_with_usa=answer)
        assert f"| {' '.join(check.said.split())} |" in page


@pytest.mark.slow
def test_the_lines_in_the_guide_are_the_lines_one_sees(graded_class, monkeypatch):
    monkeypatch.chdir(ROOT)
    said = (graded_class / "said.log").read_text(encoding="utf-8")
    for words in (["report", "a01", "--root", str(graded_class)], ["lint", "a01"]):
        said += CliRunner().invoke(main, words).output

    def alike(line):  # the words must be these; numbers move with the class and the machine
        return re.sub(r"\d+(\.\d+)?", "0", line.replace(str(graded_class), "assignments")).strip()

    seen = {alike(line) for line in said.splitlines()}
    told = [line for line in guide_lines() if not line.startswith("$")]
    assert len(told) >= 15
    assert [line for line in told if alike(line) not in seen] == []
    counted = [line for line in told if "misconceptions" in line]
    assert counted and set(counted) <= {line.strip() for line in said.splitlines()}


# The built folder


def pages_of(folder):
    return {
        path.relative_to(folder).as_posix(): BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        for path in sorted(folder.rglob("*.html"))
    }


@pytest.fixture(scope="module")
def built_pages(built_site):
    return pages_of(built_site)


@pytest.mark.slow
def test_the_site_is_complete_and_small(built_site, built_pages):
    for name in ("index", "scoreboard", "cards", "figures", "notebooks/MAP", "notebooks/GLOSSARY", "docs/guide"):
        assert f"{name}.html" in built_pages
    assert {f"notebooks/{entry['lesson']}.html" for entry in read_ledger(ROOT)} <= set(built_pages)
    assert {f"datasets/{name}.html" for name in builder_names(ROOT)} <= set(built_pages)
    assert sum(path.stat().st_size for path in built_site.rglob("*") if path.is_file()) < 25e6


@pytest.mark.slow
def test_every_link_leads_somewhere(built_site, built_pages):
    anchors = {name: {e["id"] for e in page.find_all(id=True)} for name, page in built_pages.items()}
    lost = []
    for name, page in built_pages.items():
        here = (built_site / name).parent
        for element in page.select("[href], [src]"):
            target, anchor = urldefrag(element.get("href") or element.get("src"))
            if re.match(r"[a-z]+:|//", target):
                continue
            path = (here / unquote(target).split("?")[0]).resolve() if target else built_site / name
            if not path.is_file():
                lost.append(f"{name} -> {target}")
            elif anchor and path.suffix == ".html":
                page_there = path.relative_to(built_site.resolve()).as_posix()
                lost += [] if unquote(anchor) in anchors[page_there] else [f"{name} -> {target}#{anchor}"]
    assert lost == []


@pytest.mark.slow
def test_the_scoreboard_leads_to_the_cell_of_each_claim(built_pages):
    board = built_pages["scoreboard.html"]
    links = {row["id"]: row.find("a")["href"] for row in board.select("table.scoreboard tbody tr")}
    assert links == {e["id"]: f"notebooks/{e['lesson']}.html#{e['id']}" for e in read_ledger(ROOT)}
    for claim, link in links.items():
        place = built_pages[link.split("#")[0]].find(id=claim)
        verdict = board.find(id=claim).select_one("td.verdict").get_text()
        assert verdict in place.get_text() and "cell_output" in str([p.get("class") for p in place.parents])


@pytest.mark.slow
def test_nothing_is_loaded_from_another_host(built_site, built_pages):
    loads = (
        "script[src], link[href], img[src], iframe[src], source[src], video[src], audio[src], object[data], embed[src]"
    )
    for name, page in built_pages.items():
        for element in page.select(loads):
            target = element.get("src") or element.get("href") or element.get("data")
            assert not re.match(r"(https?:)?//", target), f"{name}: {element}"
    for sheet in built_site.rglob("*.css"):
        text = sheet.read_text(encoding="utf-8")
        assert not re.search(r"(@import|url\()\s*['\"]?(https?:)?//", text), sheet.name


@pytest.mark.slow
def test_every_page_can_be_heard(built_pages):
    for name, page in built_pages.items():
        assert page.html["lang"] == "en" and page.select_one(".skip-link a[href='#main-content']"), name
        for picture in page.find_all("img"):
            assert len(picture.get("alt", "")) >= 40, f"{name}: {picture}"
        levels = [int(h.name[1]) for h in page.select("#main-content :is(h1, h2, h3, h4, h5, h6)")]
        assert levels.count(1) == 1 and levels[0] == 1, name
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels)), (name, levels)
        for table in page.select("#main-content table"):
            assert table.find("th"), name
        for fold in page.find_all("details"):
            assert fold.find("summary"), name


# No answer on it


@pytest.fixture(scope="module")
def secrets():
    known = leaks.secrets(ROOT)
    assert {"model answer", "hidden test", "rubric", "hint of a misconception", "key of the test of method"} <= {
        *known.values()
    }
    return {secret: kind for secret, kind in known.items() if kind != "instructor's page"}


def as_read(folder):
    """The files of a built site as a reader sees them: of a page, its text without marks."""
    for path in sorted(folder.rglob("*")):
        if path.suffix in (".html", ".js", ".txt", ".csv", ".json", ".md", ".ipynb", ".py", ".inv"):
            raw = path.read_text(encoding="utf-8", errors="replace")
            yield path.name, html.unescape(re.sub(r"<[^>]+>", "", raw)).encode()


@pytest.mark.slow
def test_no_answer_no_hidden_test_and_no_rubric_is_on_the_site(built_site, secrets, tmp_path):
    assert leaks.searched(as_read(built_site), secrets) == []
    line = next(secret for secret, kind in secrets.items() if kind == "model answer" and "[" in secret)
    (tmp_path / "planted.html").write_text(f"<p>{html.escape(line[:20])}<b></b>{html.escape(line[20:])}</p>")
    assert [leak.member for leak in leaks.searched(as_read(tmp_path), secrets)] == ["planted.html"]


def test_a_page_that_tells_is_not_built(secrets, tmp_path):
    hint = next(secret for secret, kind in secrets.items() if kind == "hint of a misconception" and "'" in secret)
    site.write(tmp_path / "docs/guide.md", f"# Guide\n\n{html.escape(hint)}\n")
    with pytest.raises(site.SiteError, match=r"docs/guide.md: hint of a misconception"):
        site.refuse_secrets(ROOT, tmp_path)


@pytest.mark.slow
def test_instructors_get_rubrics_and_answers_when_they_ask(tmp_path):
    pages = site.lay_out(ROOT, tmp_path / "pages", instructor=True)
    for name in assignment_names(ROOT):
        assert f"assignments/rubrics/{name}" in pages and f"assignments/answers/{name}" in pages
    assert "notebooks/instructor/method_test" in pages
    with pytest.raises(site.SiteError, match="model answer"):
        site.refuse_secrets(ROOT, tmp_path / "pages")
