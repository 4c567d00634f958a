"""Reading and repairing submissions: whatever was done to a notebook, undamaged answers keep their place."""

import copy
import json
import os

import nbformat
import pytest
from conftest import ROOT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nbformat.v4 import new_code_cell

from alliance.authoring.assignments import source_notebook
from alliance.authoring.samples import ESSAY, answered, model_sources
from alliance.authoring.twins import read_twin
from alliance.grading.inspection import Unreadable, inspect, marks, normal, read_file, writable
from alliance.grading.texts import CUT_CODE, cut_slow_code

TWIN = read_twin(ROOT / "assignments/text/a01_history.py")


def released() -> nbformat.NotebookNode:
    """The assignment as students get it: answers empty, locked cells as they are (hidden tests do not matter here)."""
    notebook = source_notebook(TWIN)
    for cell in notebook.cells:
        if writable(cell):
            cell.source = cell.source.partition("### BEGIN SOLUTION")[0]
    return notebook


RELEASED = released()
MODEL = answered(RELEASED, model_sources(TWIN))
ANSWERS = {marks(c)["grade_id"]: c.source for c in MODEL.cells if writable(c)}


def as_bytes(notebook) -> bytes:
    return nbformat.writes(notebook).encode()


def answers_in(inspected) -> dict[str, str]:
    return {marks(c)["grade_id"]: c.source for c in inspected.notebook.cells if writable(c)}


def locked_in(inspected) -> list[tuple[str, str]]:
    return [(marks(c)["grade_id"], c.source) for c in inspected.notebook.cells if marks(c) and not writable(c)]


def test_an_honest_notebook_comes_back_as_it_is():
    inspected = inspect(as_bytes(MODEL), RELEASED)
    assert inspected.repairs == []
    assert [c.source for c in inspected.notebook.cells] == [c.source for c in MODEL.cells]


def number_of(grade_id: str, notebook=MODEL) -> int:
    return next(i for i, c in enumerate(notebook.cells) if marks(c).get("grade_id") == grade_id)


def damaged(change) -> bytes:
    notebook = json.loads(nbformat.writes(MODEL))
    change(notebook["cells"])
    return json.dumps(notebook).encode()


def strip_marks(cells):
    for cell in cells:
        cell["metadata"] = {}
        cell.pop("id", None)


def split_answer(cells):
    number = number_of("a01-q3-answer")
    lines = "".join(cells[number]["source"]).splitlines(keepends=True)
    second = {"cell_type": "code", "metadata": {}, "source": lines[4:], "outputs": [], "execution_count": None}
    cells[number]["source"] = lines[:4]
    cells.insert(number + 1, second)


def copy_answer_and_write_in_the_copy(cells):
    number = number_of("a01-q3-answer")
    cells.insert(number + 1, copy.deepcopy(cells[number]))
    cells[number]["source"] = RELEASED.cells[number].source


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda cells: cells.append(copy.deepcopy(cells[number_of("a01-q3-check")])), "stood 2 times"),
        (copy_answer_and_write_in_the_copy, "stood 2 times"),
        (lambda cells: cells.__delitem__(number_of("a01-q3-check")), "missing and were put back"),
        (lambda cells: cells.insert(0, cells.pop(number_of("a01-q3-check"))), "moved"),
        (strip_marks, "lost its mark"),
        (lambda cells: cells[number_of("a01-q3-answer")].update(cell_type="markdown"), "set back"),
        (lambda cells: cells[number_of("a01-q3-answer")].update(cell_type="raw"), "set back"),
        (lambda cells: cells[number_of("a01-q3-check")].update(source="assert True"), "instructor's copy"),
        (lambda cells: cells[number_of("a01-q3-answer")]["metadata"].pop("nbgrader"), "lost its mark"),
        (lambda cells: cells[number_of("a01-q3-answer")]["metadata"]["nbgrader"].update(grade_id="x"), "lost its mark"),
        (lambda cells: cells[number_of("a01-q3-check")]["metadata"].update(tags=["skip-execution"]), "tag"),
        (lambda cells: cells.insert(3, None), "no cell"),
        (lambda cells: cells.reverse(), "moved"),
    ],
)
def test_what_tools_and_hands_do_is_mended_and_told(change, words):
    inspected = inspect(damaged(change), RELEASED)
    assert any(words in repair for repair in inspected.repairs), inspected.repairs
    assert {k: normal(v) for k, v in answers_in(inspected).items()} == {k: normal(v) for k, v in ANSWERS.items()}
    assert locked_in(inspected) == [
        (marks(c)["grade_id"], c.source) for c in RELEASED.cells if marks(c) and not writable(c)
    ]


def test_a_split_answer_runs_in_order():
    inspected = inspect(damaged(split_answer), RELEASED)
    sources = [c.source for c in inspected.notebook.cells]
    first = next(
        i for i, s in enumerate(sources) if normal(ANSWERS["a01-q3-answer"]).startswith(normal(s)) and s.strip()
    )
    assert normal(sources[first] + sources[first + 1]) == normal(ANSWERS["a01-q3-answer"])
    assert marks(inspected.notebook.cells[first + 2])["grade_id"] == "a01-q3-check"


def test_forged_points_and_flags_do_not_count():
    def forge(cells):
        for cell in cells:
            if cell["metadata"].get("nbgrader"):
                cell["metadata"]["nbgrader"].update(points=100, locked=False, grade=False, schema_version=99)

    inspected = inspect(damaged(forge), RELEASED)
    assert [dict(marks(c)) for c in inspected.notebook.cells if marks(c)] == [
        dict(marks(c)) for c in RELEASED.cells if marks(c)
    ]


@pytest.mark.parametrize(
    "data",
    [b"", b"   ", b"\x00\x00", b"not json", b"[]", b"{}", b'{"cells": null}', b'{"cells": 7}', b"[" * 100_000,
     b'{"cells": []}', json.dumps({"cells": [{"cell_type": "code", "source": ""}]}).encode(), b"\xff\xfe\x00\x01"],
)  # fmt: skip
def test_what_is_no_notebook_is_unreadable_and_says_why(data):
    with pytest.raises(Unreadable) as told:
        inspect(data, RELEASED)
    assert len(str(told.value)) > 10


def test_older_formats_bom_and_null_bytes_are_read():
    old = {"nbformat": 3, "nbformat_minor": 0, "metadata": {}, "worksheets": [{"cells": [
        {"cell_type": c.cell_type, "metadata": dict(c.metadata), "outputs": [],
         ("input" if c.cell_type == "code" else "source"): c.source} for c in MODEL.cells]}]}  # fmt: skip
    for data in (json.dumps(old).encode(), b"\xef\xbb\xbf" + as_bytes(MODEL), as_bytes(MODEL) + b"\x00\x00"):
        assert answers_in(inspect(data, RELEASED)) == ANSWERS


def test_links_folders_and_large_files_are_not_read(tmp_path):
    (tmp_path / "a").write_text("x")
    os.symlink(tmp_path / "a", tmp_path / "link")
    os.mkfifo(tmp_path / "pipe")
    os.link(tmp_path / "a", tmp_path / "hard")
    for name, words in (("link", "link"), ("pipe", "regular"), ("hard", "hard link"), ("none", "opened")):
        with pytest.raises(Unreadable, match=words):
            read_file(tmp_path / name)
    (tmp_path / "b").write_bytes(b"x" * 100)
    with pytest.raises(Unreadable, match="larger"):
        read_file(tmp_path / "b", most=10)


def test_code_that_takes_too_long_to_highlight_is_shown_cut_and_honest_code_whole():
    honest, slow = copy.deepcopy(MODEL.cells), new_code_cell("x = 1" + "\n " * 30_000)
    cut_slow_code([*honest, slow])
    assert [c.source for c in honest] == [c.source for c in MODEL.cells]
    assert slow.source.startswith("x = 1") and slow.source.endswith(CUT_CODE) and len(slow.source) < 300


# ---- random damage ----------------------------------------------------------------------------------------


@st.composite
def damages(draw):
    """A damaged notebook as bytes, and the answers that nobody touched."""
    notebook = json.loads(nbformat.writes(MODEL))
    cells = notebook["cells"]
    hurt: set[str] = set()

    def mark_of(cell):
        return (cell.get("metadata") or {}).get("nbgrader", {}).get("grade_id", "")

    for _ in range(draw(st.integers(1, 6))):
        number = draw(st.integers(0, len(cells) - 1))
        kind = draw(
            st.sampled_from(["delete", "copy", "move", "retype", "strip", "rename", "edit", "junk", "tag", "null"])
        )
        cell = cells[number]
        grade_id = mark_of(cell) if type(cell) is dict else ""
        if type(cell) is not dict:
            continue
        if kind == "delete":
            del cells[number]
            hurt.add(grade_id)
        elif kind == "copy":
            cells.insert(draw(st.integers(0, len(cells))), copy.deepcopy(cell))
        elif kind == "move":
            cells.insert(draw(st.integers(0, len(cells) - 1)), cells.pop(number))
        elif kind == "retype":
            cell["cell_type"] = draw(st.sampled_from(["code", "markdown", "raw", "nonsense"]))
        elif kind == "strip":
            cell["metadata"] = {}
            hurt.add(grade_id)  # found again where its place tells; not promised where it was moved too
        elif kind == "rename" and grade_id:
            cell["metadata"]["nbgrader"]["grade_id"] = draw(st.sampled_from(["x", "a01-q1-check", "a01-q5-answer"]))
            hurt |= {grade_id, "a01-q5-answer"}
        elif kind == "edit":
            cell["source"] = draw(st.text(max_size=40))
            hurt.add(grade_id)
        elif kind == "junk":
            cells.insert(number, {"cell_type": "code", "metadata": {}, "source": draw(st.text(max_size=30))})
        elif kind == "tag":
            cell.setdefault("metadata", {})["tags"] = ["skip-execution"]
        elif kind == "null":
            cells.insert(number, draw(st.sampled_from([None, 7, "text", [], {"cell_type": None, "source": None}])))
    return json.dumps(notebook).encode(), {k: v for k, v in ANSWERS.items() if k not in hurt}


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(damages())
def test_random_damage_never_costs_an_untouched_answer(damage):
    data, untouched = damage
    inspected = inspect(data, RELEASED)
    found = answers_in(inspected)
    assert found.keys() == ANSWERS.keys()
    for grade_id, source in untouched.items():
        assert found[grade_id] == source, (grade_id, inspected.repairs)
    assert len(locked_in(inspected)) == len([c for c in RELEASED.cells if marks(c) and not writable(c)])
    nbformat.validate(inspected.notebook)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(as_bytes(MODEL))))
def test_a_cut_off_file_keeps_every_answer_that_arrived_whole(cut):
    data = as_bytes(MODEL)[:cut]
    try:
        found = answers_in(inspect(data, RELEASED))
    except Unreadable:
        found = {}
    for number, cell in enumerate(MODEL.cells):
        if not writable(cell):
            continue
        after = MODEL.cells[number + 1]
        # The next cell has begun, so this one is whole.
        if (
            json.dumps(after.source.splitlines(keepends=True)[0])[:-1].encode()
            in data.partition(cell["id"].encode())[2]
        ):
            assert found.get(marks(cell)["grade_id"]) == cell.source


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_flipped_bytes_never_crash_and_cost_at_most_the_cells_they_hit(data):
    raw = bytearray(as_bytes(MODEL))
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        inspected = inspect(bytes(raw), RELEASED)
    except Unreadable:
        return
    same = sum(answers_in(inspected)[k] == v for k, v in ANSWERS.items())
    assert same >= len(ANSWERS) - 4 - 1


def test_the_essay_is_kept():
    assert any(c.source == ESSAY for c in inspect(as_bytes(MODEL), RELEASED).notebook.cells)
    stripped = inspect(damaged(strip_marks), RELEASED)
    assert any(c.source == ESSAY for c in stripped.notebook.cells)
