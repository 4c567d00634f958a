"""The course command: true exit codes, errors that name the thing and the next step."""

import shutil
import sys

import pytest
from click.testing import CliRunner
from conftest import ROOT

from alliance.cli import main
from alliance.workspace import refresh


@pytest.fixture
def course(monkeypatch):
    monkeypatch.chdir(ROOT)
    return lambda *words: CliRunner().invoke(main, list(words))


def test_outside_the_course_the_folder_is_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for command in (["build"], ["release"], ["grade", "a01"], ["lab"]):
        result = CliRunner().invoke(main, command)
        assert result.exit_code == 2, command
        assert "go to the folder that holds" in result.output


@pytest.mark.parametrize(
    "words", [("release", "a1"), ("grade", "a99"), ("build", "--lesson", "9"), ("sample-class", "x")]
)
def test_unknown_names_list_the_nearest(course, words):
    result = course(*words)
    assert result.exit_code == 2 and "There is no" in result.output and "names: " in result.output


def test_grading_before_collecting_says_so(course, tmp_path):
    result = course("grade", "a01", "--root", str(tmp_path))
    assert result.exit_code == 1 and "collect them first" in result.output
    result = course("feedback", "a01", "--root", str(tmp_path))
    assert result.exit_code == 1 and "course grade a01_history" in result.output


def test_doctor_is_content_here_and_not_elsewhere(course, tmp_path, monkeypatch):
    result = course("doctor")
    assert result.exit_code == 0 and "All well." in result.output
    monkeypatch.chdir(ROOT / "notebooks")
    assert "cd .." in CliRunner().invoke(main, ["doctor"]).output
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["doctor"])
    assert result.exit_code == 1 and "BAD" in result.output and "-> go to the folder" in result.output


def test_tables_are_listed_described_and_validated(course):
    assert "arms_deliveries" in course("data", "list").output
    described = course("data", "describe", "arms_deliveries").output
    assert "not dollars" in described and "Credit: " in described
    assert course("data", "describe", "arms").exit_code == 2
    assert course("data", "validate").exit_code == 0


def test_validate_names_the_damaged_table(tmp_path, monkeypatch):
    shutil.copytree(ROOT / "datasets", tmp_path / "datasets", ignore=shutil.ignore_patterns("builders"))
    path = tmp_path / "datasets/arms_deliveries.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("Su-30MK", "Su-30"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["data", "validate"])
    assert result.exit_code == 1 and "BAD  arms_deliveries" in result.output


def test_a_workspace_never_overwrites_what_a_student_changed(tmp_path):
    for name in ("notebooks", "datasets"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("builders"))
    told = []
    workspace = refresh(tmp_path, told.append)
    mine, untouched = workspace / "notebooks/01_history.ipynb", workspace / "notebooks/00_start_here.ipynb"
    mine.write_text("my work", encoding="utf-8")
    for original in ("00_start_here", "01_history"):
        path = tmp_path / f"notebooks/{original}.ipynb"
        path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    refresh(tmp_path, told.append)
    assert mine.read_text(encoding="utf-8") == "my work"
    assert untouched.read_bytes() == (tmp_path / "notebooks/00_start_here.ipynb").read_bytes()
    assert len(told) == 1 and "01_history" in told[0]


def test_help_is_short_enough_to_read():
    assert len(CliRunner().invoke(main, ["--help"]).output.splitlines()) < 40
    assert sys.version_info >= (3, 11)
