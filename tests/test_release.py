"""What a student gets holds no solution, hidden test, marking scheme, rubric or twin: also from stock nbgrader."""

import os
import re
import shutil
import subprocess
import sys

import nbformat
import pytest
from conftest import ROOT

from alliance.authoring.assignments import assignment_names, read_assignment, track_names
from alliance.authoring.twins import has_tag

pytestmark = pytest.mark.slow
NAMES = [*assignment_names(ROOT), *track_names(ROOT)]


@pytest.fixture(scope="module")
def releases(tmp_path_factory):
    """Two releases of everything: by ``course release``, and by nbgrader started where it finds no settings."""
    from alliance.commands import authoring

    ours = tmp_path_factory.mktemp("ours")
    shutil.copytree(ROOT / "assignments/source", ours / "source")
    authoring.run_release(ROOT, ours, NAMES)
    stock, elsewhere = tmp_path_factory.mktemp("stock"), tmp_path_factory.mktemp("elsewhere")
    shutil.copytree(ROOT / "assignments/source", stock / "source")
    environment = {**os.environ, "JUPYTER_CONFIG_DIR": str(elsewhere), "HOME": str(elsewhere)}
    for name in NAMES:
        command = [
            sys.executable,
            "-m",
            "nbgrader",
            "generate_assignment",
            name,
            "--create",
            "--course-dir",
            str(stock),
        ]
        done = subprocess.run(command, cwd=elsewhere, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[-2000:]
    return {"ours": ours / "release", "stock": stock / "release"}


def secrets_of(name):
    """Lines that only the instructor's side may hold: of solution regions, hidden tests, schemes, variants."""
    twin = read_assignment(ROOT, name)
    lines = set()
    for cell in twin.cells:
        for region in re.findall(r"### BEGIN [A-Z ]+\n(.*?)### END", cell.source, flags=re.DOTALL):
            lines.update(region.splitlines())
        if has_tag(cell, "misconception"):
            lines.add(cell.metadata["hint"])
        if has_tag(cell, "help"):
            lines.update(line for line in cell.source.splitlines() if len(line) > 40)
    shown = "\n".join(
        re.sub(r"### BEGIN [A-Z ]+\n.*?### END[^\n]*", "", c.source, flags=re.DOTALL)
        for c in twin.cells
        if not any(has_tag(c, tag) for tag in ("alternative", "misconception", "help"))
    )
    return {line.strip() for line in lines if len(line.strip()) > 12 and line.strip() not in shown}


@pytest.mark.parametrize("kind", ["ours", "stock"])
@pytest.mark.parametrize("name", NAMES)
def test_the_release_holds_no_secret(releases, kind, name):
    folder = releases[kind] / name
    assert sorted(p.name for p in folder.iterdir()) == sorted([f"{name}.ipynb", "checks.json"])
    text = "\n".join(c.source for c in nbformat.read(folder / f"{name}.ipynb", as_version=4).cells)
    text += (folder / "checks.json").read_text(encoding="utf-8")
    secrets = secrets_of(name)
    assert len(secrets) > 5, "the test would find nothing"
    assert not [line for line in secrets if line in text]
    assert "### BEGIN" not in text


@pytest.mark.parametrize("name", NAMES)
def test_run_all_goes_through_a_blank_release(releases, name):
    """Blank answers are dots, not errors: every check says what to do, and none stops Run All."""
    from nbclient import NotebookClient

    path = releases["ours"] / name / f"{name}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, resources={"metadata": {"path": str(path.parent)}}, kernel_name="python3")
    client.execute(stderr=subprocess.DEVNULL)
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade"):
            assert "Not yet:" in "".join(o.get("text", "") for o in cell.outputs), cell.source


def test_a_planted_twin_is_not_released(tmp_path):
    """The second belt: a file an editor left in a source folder stays there."""
    from alliance.commands import authoring

    shutil.copytree(ROOT / "assignments/source", tmp_path / "source")
    name = NAMES[0]
    shutil.copy(ROOT / "assignments/text" / f"{name}.py", tmp_path / "source" / name)
    (tmp_path / "source" / name / "rubric.md").write_text("secret", encoding="utf-8")
    authoring.run_release(ROOT, tmp_path, [name])
    assert sorted(p.name for p in (tmp_path / "release" / name).iterdir()) == sorted([f"{name}.ipynb", "checks.json"])
