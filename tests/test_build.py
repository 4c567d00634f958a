"""Everything derived is what its source gives: a rebuild changes nothing; nbval sees a changed number."""

import os
import re
import shutil
import subprocess
import sys

import nbformat
import pytest
from conftest import ROOT

from alliance.authoring import build, catalogue
from alliance.authoring.lessons import build_lesson, claims_settled, lesson_names
from alliance.authoring.twins import read_twin
from alliance.ledger import find

NBVAL = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--nbval", "--nbval-sanitize-with"]


def test_data_files_and_pages_are_up_to_date(root):
    for path, make in build.data_steps(root):
        assert (root / path).read_text(encoding="utf-8") == make(), f"{path} is out of date: run `course build`"


def test_checks_and_source_notebooks_are_up_to_date(root):
    for path, make in build.check_steps(root):
        assert (root / path).read_text(encoding="utf-8") == make(), f"{path} is out of date: run `course build`"


@pytest.mark.slow
@pytest.mark.parametrize("name", lesson_names(ROOT))
def test_an_executed_lesson_is_what_its_twin_gives(root, name):
    stored = (root / "notebooks" / f"{name}.ipynb").read_text(encoding="utf-8")
    assert build_lesson(root, name) == stored, f"{name}.ipynb is out of date: run `course build`"


def nbval_on(folder, name):
    command = [*NBVAL, str(ROOT / "tests/nbval_sanitize.cfg"), f"notebooks/{name}.ipynb"]
    environment = {**os.environ, "ALLIANCE_BUILD": "1"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)


@pytest.fixture
def copy_of_lessons(tmp_path):
    shutil.copytree(ROOT / "notebooks", tmp_path / "notebooks")
    shutil.copytree(ROOT / "datasets", tmp_path / "datasets", ignore=shutil.ignore_patterns("builders"))
    return tmp_path


@pytest.mark.slow
def test_nbval_fails_where_a_stored_number_is_changed(copy_of_lessons):
    name = "01_history"
    assert nbval_on(copy_of_lessons, name).returncode == 0
    path = copy_of_lessons / "notebooks" / f"{name}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    figure = next(
        o for c in notebook.cells if c.cell_type == "code" for o in c.outputs
        if "<figure>" in o.get("data", {}).get("text/html", "")
    )  # fmt: skip
    table = figure["data"]["text/html"]
    head, last = table.rsplit("<td>", 1)
    figure["data"]["text/html"] = f"{head}<td>9{last}"
    nbformat.write(notebook, path)
    failed = nbval_on(copy_of_lessons, name)
    assert failed.returncode == 1 and "1 failed" in failed.stdout


@pytest.mark.slow
def test_nbval_fails_where_a_table_is_changed(copy_of_lessons):
    path = copy_of_lessons / "datasets/arms_deliveries.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    changed = [line for line in lines if ",Russia," not in line or line.split(",")[1] != "2013"]
    assert len(changed) < len(lines)
    path.write_text("\n".join(changed) + "\n", encoding="utf-8")
    assert nbval_on(copy_of_lessons, "01_history").returncode == 1


def test_the_map_names_every_lesson_and_gives_each_claim_its_verdict_once(root):
    page = catalogue.course_map(root)
    for name in lesson_names(root):
        assert f"({name}.ipynb)" in page
    rows = [line.split(" | ") for line in page.splitlines() if re.match(r"\| [A-Z]\d\d", line)]
    listed = {row[0].strip("| "): row[-1].strip("| ") for row in rows}
    assert len(rows) == len(listed)
    assert listed == {entry["id"]: find(entry["id"]).verdict for entry in catalogue.read_ledger(root)}


def test_claims_shown_without_their_verdict_are_not_settled(tmp_path):
    cells = ['claim("H02")', 'settle("H05", "H06")', 'claim("H02", verdict=True)', "x = settle"]
    twin = tmp_path / "09_toy.py"
    twin.write_text('# %% [raw] tags=["card"]\n# title: Toy\n\n' + "".join(f"# %%\n{c}\n\n" for c in cells))
    assert claims_settled(read_twin(twin)) == ["H05", "H06", "H02"]


def test_a_readme_without_its_marks_is_an_error(root):
    with pytest.raises(ValueError, match="scoreboard"):
        catalogue.with_scoreboard("# README", root)
