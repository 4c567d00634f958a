"""Assignments as their twins state them: points, minutes, cards, checks, no duplicate grade ids."""

import re

import nbformat
import pytest
from conftest import ROOT

from alliance.authoring.assignments import BARE_CHECK, assignment_names, read_assignment, source_notebook, track_names
from alliance.authoring.samples import automatic_points
from alliance.authoring.twins import TwinError, has_tag

NAMES = [*assignment_names(ROOT), *track_names(ROOT)]
#: Assignments that need not have 20 points in 6 to 9 questions.
SMALL = {"a00_start_here"}


def twin_of(name):
    return read_assignment(ROOT, name)


def source_of(name):
    return nbformat.read(ROOT / f"assignments/source/{name}/{name}.ipynb", as_version=4)


@pytest.mark.parametrize("name", NAMES)
def test_points_and_questions(name):
    twin = twin_of(name)
    total = sum(q.points for q in twin.questions.values())
    if name not in SMALL:
        assert 6 <= len(twin.questions) <= 9
        assert total == 20 and automatic_points(twin) == 12
    for question in twin.questions.values():
        assert question.card["objective"] and int(question.card["minutes"]) > 0 and question.points > 0
        assert question.id.startswith(name[:3])


@pytest.mark.parametrize("name", NAMES)
def test_printed_points_are_the_metadata(name):
    notebook = source_of(name)
    metadata = [c.metadata["nbgrader"] for c in notebook.cells if c.metadata.get("nbgrader", {}).get("points")]
    total = sum(m["points"] for m in metadata)
    text = "\n".join(c.source for c in notebook.cells if c.cell_type == "markdown")
    assert f"**{total} points**" in text
    printed = [int(n) for n in re.findall(r"^\*(\d+) points?", text, flags=re.MULTILINE)]
    assert printed == [m["points"] for m in metadata]


@pytest.mark.parametrize("name", NAMES)
def test_grade_ids_are_readable_and_unique(name):
    ids = [c.metadata["nbgrader"]["grade_id"] for c in source_of(name).cells if "nbgrader" in c.metadata]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(name[:3] + r"-(header|setup\d|q\d+-(title|answer|check|verdict))", i) for i in ids), ids


@pytest.mark.parametrize("name", NAMES)
def test_every_question_knows_right_and_wrong_ways(name):
    for question in twin_of(name).questions.values():
        if not question.answers:
            continue
        right = [v for v in question.variants if v.right]
        wrong = [v for v in question.variants if not v.right]
        assert len(right) >= (0 if next(iter(question.answers.values()))["kind"] in ("text", "list") else 2), (
            question.id
        )
        assert len(wrong) >= (2 if question.points == 1 else 4), question.id


@pytest.mark.parametrize("name", NAMES)
def test_the_source_holds_no_variant_and_only_asserted_checks(name):
    twin, text = twin_of(name), nbformat.writes(source_of(name))
    for question in twin.questions.values():
        for variant in question.variants:
            if not variant.right:
                assert variant.hint not in text
    for cell in source_of(name).cells:
        if cell.metadata.get("nbgrader", {}).get("grade"):
            assert "assert check(" in cell.source and not BARE_CHECK.search(cell.source)


def test_a_bare_check_is_refused(tmp_path):
    twin = twin_of(NAMES[-1])
    cell = next(c for c in twin.cells if has_tag(c, "test"))
    cell.source = cell.source.replace("assert check(", "check(")
    with pytest.raises(TwinError, match="assert check"):
        source_notebook(twin)
