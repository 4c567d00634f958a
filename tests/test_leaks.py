"""The leak test finds what is planted, wherever it is planted, and nothing where nothing is."""

import io
import json
import zipfile

import pytest
from conftest import ROOT

from alliance.authoring.leaks import leaks, secrets
from alliance.authoring.twins import has_tag, read_twin

CLEAN = {"START-HERE.md": "Open a terminal.", "checks.json": '{"a01-q1": {"answers": {}}}', "data.csv": "a,b\n1,2\n"}


@pytest.fixture(scope="module")
def known():
    return secrets(ROOT)


@pytest.fixture(scope="module")
def twin():
    return read_twin(ROOT / "assignments/text/a01_history.py")


def zipped(members: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def notebook(source: str) -> str:
    return json.dumps({"cells": [{"cell_type": "code", "source": source.splitlines(keepends=True), "outputs": []}]})


def planted(twin) -> dict[str, tuple[str, str]]:
    """Kind of secret -> (a text of that kind, how the search names it)."""
    question = twin.questions["a01-q7"]
    tests = next(c.source for c in twin.cells if has_tag(c, "test") and c.metadata["question"] == question.id)
    scheme = next(c.source for c in twin.cells if has_tag(c, "task"))
    wrong = next(v for v in question.variants if v.name == "largest-single-row")
    rubric = (ROOT / "assignments/rubrics/a01_history.md").read_text(encoding="utf-8").splitlines()
    key = (ROOT / "notebooks/instructor/method_test.md").read_text(encoding="utf-8").splitlines()
    notes = (ROOT / "notebooks/instructor/01_history.md").read_text(encoding="utf-8").splitlines()
    return {
        "a model answer": (question.solution.partition("### END")[0].partition("BEGIN SOLUTION\n")[2], "model answer"),
        "one line of it": ("    return by_supplier.max() / by_supplier.sum() * 100", "model answer"),
        "a hidden test": (tests.partition("BEGIN HIDDEN TESTS\n")[2], "hidden test"),
        "a marking scheme": (scheme.partition("BEGIN MARK SCHEME\n")[2], "marking scheme"),
        "a hint": (wrong.hint, "hint of a misconception"),
        "a wrong way": (wrong.source, "misconception"),
        "an other right way": (next(v.source for v in question.variants if v.right), "alternative"),
        "a reasoning": (question.help["reasoning"], "worked answer"),
        "a level of help": (question.help["hints"][1], "worked answer"),
        "a rubric": (max(rubric, key=len), "rubric"),
        "the key of the test": (max(key, key=len), "key of the test of method"),
        "a note for instructors": (max(notes, key=len), "instructor's page"),
    }


def test_nothing_is_found_where_nothing_is(known):
    assert leaks(zipped(CLEAN), known) == []
    assert len(known) > 1000 and len(set(known.values())) == 10


def test_every_kind_is_found(known, twin):
    for what, (text, kind) in planted(twin).items():
        found = leaks(zipped(CLEAN | {"notebooks/MAP.md": f"Some words.\n{text}\nMore words."}), known)
        assert ("notebooks/MAP.md", kind) in {(leak.member, leak.kind) for leak in found}, what


@pytest.mark.parametrize("where", ["notebooks/01.ipynb", "assignments/a01/checks.json", "src/x.py", "a.csv"])
def test_it_is_found_in_every_kind_of_file(known, twin, where):
    text = planted(twin)["a hidden test"][0]
    content = notebook(text) if where.endswith(".ipynb") else json.dumps([text]) if where.endswith(".json") else text
    assert [leak.member for leak in leaks(zipped(CLEAN | {where: content}), known)] == [where]


def test_it_is_found_inside_the_wheel(known, twin):
    wheel = zipped({"alliance/answers.py": planted(twin)["a model answer"][0]})
    (found,) = leaks(zipped(CLEAN | {"alliance_course.whl": wheel}), known)
    assert found.member == "alliance_course.whl!alliance/answers.py" and found.kind == "model answer"


def test_other_line_breaks_hide_nothing(known, twin):
    text = planted(twin)["a hint"][0].replace(" ", "\n   ")
    assert leaks(zipped({"page.md": text}), known)


def test_a_whole_twin_is_found_by_all_it_holds(known):
    text = (ROOT / "assignments/text/a02_cooperation.py").read_text(encoding="utf-8")
    kinds = {leak.kind for leak in leaks(zipped({"assignments/a02.py": text}), known)}
    assert {"model answer", "hidden test", "misconception", "hint of a misconception"} <= kinds


def test_worked_answers_are_allowed_in_their_folder_and_nothing_else_is(known, twin):
    answer, hint = planted(twin)["a model answer"][0], planted(twin)["a hint"][0]
    assert leaks(zipped({"solutions/a01.json": json.dumps([answer])}), known, "solutions/") == []
    assert leaks(zipped({"solutions/a01.json": json.dumps([hint])}), known, "solutions/")
    assert leaks(zipped({"other/a01.json": json.dumps([answer])}), known, "solutions/")
