"""Both bundles, walked as a newcomer walks them: unzip, three lines, first figure, first question, without a network.

The folder has a space and letters that are not ASCII. Minutes are printed, not asserted.
"""

import json
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from conftest import ROOT

from alliance.authoring.digesting import solution_only
from alliance.authoring.twins import read_twin

pytestmark = pytest.mark.bundle

#: Runs in the student's own environment, in the student's folder, with only loopback for a network.
WALK = r'''
import json, pathlib, subprocess, sys, time, urllib.request
import nbformat
from nbclient import NotebookClient

answers, began = json.loads(sys.argv[1]), time.monotonic()
course, seen = [str(pathlib.Path(sys.executable).with_name("course"))], {}


def run(*words):
    done = subprocess.run([*course, *words], capture_output=True, text=True)
    return {"code": done.returncode, "said": done.stdout + done.stderr}


def open_notebook(path):
    notebook = nbformat.read(path, as_version=4)
    return notebook, NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(path.parent)}})


def ask(name, question, source):
    """One answer to one question, and what its check says."""
    path = pathlib.Path("workspace/assignments") / name / f"{name}.ipynb"
    notebook, client = open_notebook(path)
    with client.setup_kernel():
        for number, cell in enumerate(notebook.cells):
            grade_id = cell.metadata.get("nbgrader", {}).get("grade_id", "")
            if grade_id == f"{question}-answer":
                cell.source = source
            if "setup" in grade_id or grade_id in (f"{question}-answer", f"{question}-check"):
                client.execute_cell(cell, number)
            if grade_id == f"{question}-check":
                return "".join(output.get("text", "") for output in cell.outputs)


seen["doctor"] = run("doctor")
seen["progress before"] = run("progress")
lab = subprocess.Popen([*course, "lab", "--no-browser", "--port", "8899", "--", "--ServerApp.token=walk"],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
for _ in range(120):
    try:
        page = "http://127.0.0.1:8899/api/contents/notebooks/00_start_here.ipynb?content=0&token=walk"
        seen["lab"] = json.load(urllib.request.urlopen(page, timeout=5))["name"]
        break
    except OSError:
        time.sleep(0.5)
lab.terminate()
lab.wait(30)
try:
    urllib.request.urlopen(page, timeout=5)
    seen["lab after its end"] = "still there"
except OSError:
    seen["lab after its end"] = "gone"
seen["seconds to JupyterLab"] = time.monotonic() - began
notebook, client = open_notebook(pathlib.Path("workspace/notebooks/00_start_here.ipynb"))
client.execute()
notebook, client = open_notebook(pathlib.Path("workspace/notebooks/01_history.ipynb"))
with client.setup_kernel():
    for number, cell in enumerate(notebook.cells):
        if cell.cell_type == "code":
            client.execute_cell(cell, number)
            if any("<figure>" in output.get("data", {}).get("text/html", "") for output in cell.outputs):
                seen["seconds to the first figure"] = time.monotonic() - began
                break
seen["right"] = ask("a01_history", "a01-q1", answers["right"])
seen["seconds to the first question"] = time.monotonic() - began
seen["hints"] = [run("solution", "a01-q2") for _ in range(3)]
seen["wrong"] = [ask("a01_history", "a01-q2", wrong) for wrong in answers["wrong"]]
seen["solution"] = run("solution", "a01-q2")
seen["essay"] = run("solution", "a01-q8")
seen["progress after"] = run("progress")
seen["recalled"] = run("progress", "--recalled", "01")
print(json.dumps(seen))
'''


@pytest.fixture(scope="module", params=["student", "self-study"])
def walked(request, tmp_path_factory, no_network):
    """What a walk through one bundle saw, and how many seconds each part took."""
    from alliance.commands.authoring import run_bundle

    place = tmp_path_factory.mktemp("walk") / "Mañana übung 1"
    archive = run_bundle(ROOT, place.parent, self_study=request.param == "self-study")
    began = time.monotonic()
    with zipfile.ZipFile(archive) as zipped:
        zipped.extractall(place)
    (folder,) = place.iterdir()
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("ALLIANCE_", "PYTHON", "JUPYTER", "VIRTUAL"))}
    clean |= {"HOME": str(place.parent / "home"), "XDG_DATA_HOME": "", "MPLCONFIGDIR": str(place.parent / "mpl")}
    for command in (
        [getattr(sys, "_base_executable", sys.executable), "-m", "venv", ".venv"],
        [".venv/bin/python", "-m", "pip", "install", "-qq", "--disable-pip-version-check", "-r", "requirements.lock"],
    ):
        # Installing still reads this machine's settings of the package index.
        done = subprocess.run(
            command, cwd=folder, env=clean | {"HOME": os.environ["HOME"]}, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr[-2000:]
    installed = time.monotonic() - began
    twin = read_twin(ROOT / "assignments/text/a01_history.py")
    wrong = [v.source for v in twin.questions["a01-q2"].variants if not v.right][:2]
    answers = {"right": solution_only(twin.questions["a01-q1"].solution), "wrong": wrong}
    command = [*no_network, ".venv/bin/python", "-c", WALK, json.dumps(answers)]
    done = subprocess.run(command, cwd=folder, env=clean, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    seen = json.loads(done.stdout.splitlines()[-1])
    print(f"\n{request.param}: {installed:.0f} s from zip to installed", end="")
    for what in ("JupyterLab", "the first figure", "the first question"):
        print(f", {installed + seen[f'seconds to {what}']:.0f} s to {what}", end="")
    print()
    return seen | {"kind": request.param, "folder": folder, "twin": twin}


def test_the_installation_is_whole(walked):
    assert walked["doctor"]["code"] == 0 and "All well." in walked["doctor"]["said"]
    check = [str(walked["folder"] / ".venv/bin/python"), "-m", "pip", "check"]
    assert subprocess.run(check, capture_output=True).returncode == 0


def test_jupyterlab_serves_the_lessons_and_ends_with_its_command(walked):
    assert walked["lab"] == "00_start_here.ipynb" and walked["lab after its end"] == "gone"


def test_a_first_figure_and_a_first_right_answer_come_without_a_network(walked):
    assert walked["seconds to the first figure"] > 0
    assert walked["right"].startswith("Right: a01-q1")
    assert all(said.startswith("Not yet: a01-q2") for said in walked["wrong"])


def test_progress_begins_empty_and_notes_what_was_done(walked):
    assert walked["progress before"]["code"] == 0 and "Nothing is noted" in walked["progress before"]["said"]
    after = walked["progress after"]["said"]
    assert "1 of 7   begun" in after and "sent anywhere" in after
    assert "Next recall" in walked["recalled"]["said"]


def test_worked_answers_open_after_an_attempt_and_only_in_self_study(walked):
    told = [page["said"] for page in walked["hints"]]
    if walked["kind"] == "student":
        assert [page["code"] for page in walked["hints"]] == [1, 1, 1]
        assert walked["solution"]["code"] == 1 and "instructor" in walked["solution"]["said"]
        assert not (walked["folder"] / "solutions").exists()
        return
    code = solution_only(walked["twin"].questions["a01-q2"].solution).strip().splitlines()[-1]
    assert "Hint 1" in told[0] and "Hint 2" not in told[0] and "Hint 2" in told[1]
    assert "honest attempt" in told[2] and not any(code in page for page in told)
    assert walked["solution"]["code"] == 0 and code in walked["solution"]["said"]
    assert "no one right answer" in walked["essay"]["said"]


def test_every_link_of_the_pages_leads_somewhere(walked):
    import re

    for page in walked["folder"].glob("**/*.md"):
        if ".venv" in page.parts or "workspace" in page.parts:
            continue
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert "://" in target or (page.parent / target).exists(), f"{page.name} links to {target}"


def test_a_bundle_made_twice_has_the_same_bytes(tmp_path):
    from alliance.commands.authoring import run_bundle

    first, second = (run_bundle(ROOT, tmp_path / name, self_study=True) for name in ("one", "two"))
    assert first.read_bytes() == second.read_bytes()


def test_a_solution_planted_in_the_sources_stops_the_bundle(tmp_path):
    """Not only the finished zip is searched in a test: the command itself refuses to write it."""
    import shutil

    import click

    from alliance.commands.authoring import run_bundle

    copy = tmp_path / "course"
    ignored = shutil.ignore_patterns(".git", ".venv", "build", "dist", "workspace", "release", "tests")
    shutil.copytree(ROOT, copy, ignore=ignored)
    (copy / "notebooks/GLOSSARY.md").write_text(
        read_twin(ROOT / "assignments/text/a01_history.py").questions["a01-q7"].solution, encoding="utf-8"
    )
    with pytest.raises(click.ClickException, match=r"GLOSSARY\.md: model answer"):
        run_bundle(copy, tmp_path / "dist")
    assert not Path(tmp_path / "dist").exists()
