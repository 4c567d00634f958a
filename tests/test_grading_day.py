"""Grading day is one command: the page shows what it says, a second run grades nothing again, exit codes are true."""

import re
import shutil

import pandas as pd
import pytest
from click.testing import CliRunner
from conftest import ROOT

from alliance.cli import main
from alliance.commands import authoring

A02 = "a02_cooperation"
CLASS = ("alt-q1-small-letter", "blank", "damaged-cut-off", "damaged-empty-file", "mis-q1-proposer", "model")


@pytest.fixture(scope="module")
def small_class(tmp_path_factory):
    """The six of the sample class that the page shows."""
    root = tmp_path_factory.mktemp("day") / "assignments"
    authoring.run_sample_class(ROOT, root, A02)
    for folder in (root / "submitted").iterdir():
        if folder.name not in CLASS:
            shutil.rmtree(folder)
    return root


def run(root, *options):
    return CliRunner().invoke(main, ["grading-day", "a02", "--root", str(root), *options])


def comparable(text, root=None):
    """Lines without what differs from run to run: seconds, who was first, the folder."""
    if root:
        text = text.replace(str(root), "assignments")
    text = re.sub(r"in \d+ s \([\d.]+ s each\)|\(\d+ s\)", "(seconds)", text)
    return sorted(re.sub(r"\[\d+/6\]", "", line).strip() for line in text.splitlines() if line.strip())


@pytest.mark.slow
def test_the_page_shows_what_one_sees_and_a_second_run_changes_nothing(small_class, monkeypatch):
    monkeypatch.chdir(ROOT)
    first = run(small_class)
    assert first.exit_code == 1, first.output
    page = (ROOT / "docs/grading-day.md").read_text(encoding="utf-8")
    shown = re.findall(r"^```\n(.*?)^```$", page, flags=re.MULTILINE | re.DOTALL)
    assert comparable(first.output, small_class) == comparable(shown[1])

    grades = pd.read_csv(small_class / f"grades-{A02}.csv")
    graded = {p: p.read_bytes() for p in (small_class / "autograded").rglob("*.ipynb")}
    second = run(small_class)
    assert second.exit_code == 1
    assert set(comparable(shown[2])) < set(comparable(second.output, small_class))
    assert graded == {p: p.read_bytes() for p in (small_class / "autograded").rglob("*.ipynb")}
    pd.testing.assert_frame_equal(grades, pd.read_csv(small_class / f"grades-{A02}.csv"))
    assert set(grades["student"]) == set(CLASS)

    # The one that could not be read comes again, mended: only that one is graded, and all is well.
    broken = small_class / "submitted/damaged-empty-file" / A02
    shutil.copy(small_class / "submitted/model" / A02 / f"{A02}.ipynb", broken)
    third = run(small_class)
    assert third.exit_code == 0, third.output
    assert "Graded 1 of 6 submissions" in third.output and "6 essays to read in formgrader" in third.output
    assert (small_class / "feedback/damaged-empty-file" / A02 / f"{A02}.html").exists()


def test_feedback_cannot_be_returned_where_there_is_no_exchange(tmp_path, monkeypatch):
    monkeypatch.chdir(ROOT)
    result = run(tmp_path, "--return-feedback")
    assert result.exit_code == 2 and "There is no exchange" in result.output
    nothing = run(tmp_path)
    assert nothing.exit_code == 1 and "collect them first" in nothing.output
