"""Limits every lesson keeps; what may differ is listed here and nowhere else."""

import ast
import itertools
import re
from collections import Counter

import nbformat
import pytest
from conftest import ROOT

from alliance.authoring.catalogue import read_ledger
from alliance.authoring.digesting import facts_of, start_namespace, working_in
from alliance.authoring.lessons import claims_settled, lesson_names, placeholders
from alliance.authoring.twins import has_tag, read_twin, tags
from alliance.claims import claim_row

LESSONS = lesson_names(ROOT)
#: Lessons that may be shorter than the others or have fewer devices, and in what.
SHORTER = {"00_start_here": {"cells": 20, "words": 700}, "06_claim_audit": {"cells": 20, "words": 700}}
KNOWN_TAGS = {
    "answer", "box", "check", "claim", "core", "data", "exit", "extend", "method", "misconception-told", "predict",
    "raises-exception",
    "recall", "recap", "results", "setup", "sources", "stress", "verdict", "worked", "your-turn",
}  # fmt: skip
NUMBER_IN_PROSE = re.compile(r"(?<![\w.{:-])\d+(?:[.,]\d+)?\s*(?:%|per ?cent|percent|TIV|million|billion|times)")


def built(name):
    return nbformat.read(ROOT / "notebooks" / f"{name}.ipynb", as_version=4)


def words(text: str) -> int:
    return len(re.findall(r"[A-Za-z0-9'’-]+", re.sub(r"<[^>]+>|```.*?```", " ", text, flags=re.DOTALL)))


def code_lines(source: str) -> int:
    return sum(1 for line in source.splitlines() if line.strip() and not line.strip().startswith("#"))


def code_cells(notebook):
    return [c for c in notebook.cells if c.cell_type == "code"]


def prose_cells(notebook):
    return [c for c in notebook.cells if c.cell_type == "markdown"]


def figures(notebook):
    shown = [o for c in code_cells(notebook) for o in c.outputs if "<figure>" in o.get("data", {}).get("text/html", "")]
    return [o["data"]["text/html"] for o in shown]


@pytest.mark.parametrize("name", LESSONS)
class TestLesson:
    def test_length(self, name):
        notebook, least = built(name), SHORTER.get(name, {"cells": 25, "words": 900})
        assert least["cells"] <= len(notebook.cells) <= 50
        assert least["words"] <= sum(words(c.source) for c in prose_cells(notebook)) <= 2000
        assert sum(code_lines(c.source) for c in code_cells(notebook)) <= 140

    def test_cells_are_short(self, name):
        for cell in code_cells(built(name)):
            if not has_tag(cell, "setup"):
                assert code_lines(cell.source) <= 20, cell.source
        long = [c.source for c in code_cells(built(name)) if code_lines(c.source) > 12 and not has_tag(c, "setup")]
        assert len(long) <= 2, "more than two code cells are longer than 12 lines"
        for cell in prose_cells(built(name)):
            if not has_tag(cell, "sources"):
                assert words(cell.source) <= 180, cell.source[:200]

    def test_a_sentence_stands_between_code_cells(self, name):
        cells = built(name).cells
        for before, after in itertools.pairwise(cells):
            if before.cell_type == after.cell_type == "code":
                assert has_tag(after, "check"), f"two code cells in a row: {after.source[:80]!r}"

    def test_headings(self, name):
        text = "\n".join(re.sub(r"```.*?```", "", c.source, flags=re.DOTALL) for c in prose_cells(built(name)))
        levels = [len(m) for m in re.findall(r"^(#+) ", text, flags=re.MULTILINE)]
        assert levels.count(1) == 1 and levels[0] == 1
        assert all(b <= a + 1 for a, b in itertools.pairwise(levels)), levels

    def test_figures_have_alternative_text_and_a_table_and_are_read(self, name):
        notebook = built(name)
        shown = figures(notebook)
        assert len(shown) <= 5
        for picture in shown:
            alt = re.search(r'<img alt="([^"]*)"', picture).group(1)
            assert 40 <= len(alt) <= 250
            assert "<details><summary>The figure as a table" in picture and "<td>" in picture
        for cell, following in zip(notebook.cells, notebook.cells[1:], strict=False):
            if "show(" in cell.source and cell.cell_type == "code" and figures(_one(cell)):
                assert following.cell_type == "markdown", "a figure is followed by a reading or a question"

    def test_core_path_fits_one_class(self, name):
        notebook = built(name)
        core = [c for c in code_cells(notebook) if has_tag(c, "core") or has_tag(c, "setup")]
        assert sum(code_lines(c.source) for c in core) <= 70
        assert sum(len(figures(_one(c))) for c in core) <= 3
        assert notebook.metadata["course"]["minutes_core"] <= 55

    def test_code_is_plain(self, name):
        for cell in code_cells(built(name)):
            assert "import *" not in cell.source and "filterwarnings" not in cell.source
            assert not re.search(r"^\s*[!%]", cell.source, flags=re.MULTILINE)
            assert "inplace=True" not in cell.source and not cell.source.rstrip().endswith(";")
            assert not re.search(r"https?://|/home/|/Users/", cell.source)
            ast.parse(cell.source)

    def test_tags_are_known(self, name):
        for cell in built(name).cells:
            assert set(tags(cell)) <= KNOWN_TAGS, tags(cell)

    def test_no_output_is_an_error_or_a_warning(self, name):
        for cell in code_cells(built(name)):
            for output in cell.outputs:
                # An error is shown on purpose only where reading a traceback is the lesson.
                assert output.output_type != "error" or has_tag(cell, "raises-exception")
                assert output.get("name") != "stderr", output.get("text")

    def test_numbers_in_prose_are_computed(self, name):
        twin = read_twin(ROOT / "notebooks" / f"{name}.py")
        for cell in twin.cells:
            if cell.cell_type != "markdown":
                continue
            if has_tag(cell, "results"):
                assert any(field is not None for _, field, _, _ in placeholders(cell.source)), cell.source[:120]
            else:
                assert not NUMBER_IN_PROSE.findall(cell.source), cell.source[:200]

    def test_claims_named_are_in_the_ledger(self, name):
        for claim_id in built(name).metadata["course"].get("claims", []):
            assert claim_row(claim_id)["lesson"] == name

    def test_folded_answers_run_and_misconceptions_are_known(self, name):
        twin = read_twin(ROOT / "notebooks" / f"{name}.py")
        with working_in(ROOT / "notebooks"):
            namespace = start_namespace(twin)
            for question in twin.questions.values():
                assert question.solution, f"{question.id} has no folded answer"
                assert [v for v in question.variants if not v.right], f"{question.id} knows no wrong turn"
                readings = facts_of(question, question.solution, namespace, "the folded answer")
                assert all(r.complaint is None for r in readings.values())


def test_every_claim_is_settled_in_exactly_one_lesson():
    settled = {name: claims_settled(read_twin(ROOT / "notebooks" / f"{name}.py")) for name in LESSONS}
    times = Counter(itertools.chain.from_iterable(settled.values()))
    entries = read_ledger(ROOT)
    assert {e["id"]: times[e["id"]] for e in entries if times[e["id"]] != 1} == {}, "not settled once"
    assert set(times) == {e["id"] for e in entries}
    for entry in entries:
        assert entry["id"] in settled[entry["lesson"]], f"{entry['id']} is not settled in {entry['lesson']}"


def test_the_glossary_explains_terms_the_course_uses_and_states_no_figures():
    text = (ROOT / "notebooks/GLOSSARY.md").read_text(encoding="utf-8")
    sources = [*ROOT.glob("notebooks/0*.py"), *ROOT.glob("assignments/text/*.py"), *ROOT.glob("datasets/**/*.yml")]
    used = " ".join(path.read_text(encoding="utf-8") for path in sources).casefold()
    bold = re.findall(r"^\* \*\*(.+?)\*\*", text, flags=re.MULTILINE)
    terms = [term for entry in bold for term in entry.split(", ")]
    assert len(terms) >= 60
    assert not NUMBER_IN_PROSE.findall(text)
    assert [t for t in terms if t.casefold() not in used and t.split()[0].casefold() not in used] == []


def _one(cell):
    return nbformat.v4.new_notebook(cells=[cell])
