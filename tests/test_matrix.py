"""No right answer loses a point with the oldest or the newest pandas and matplotlib that the course allows."""

import json
import os
import re
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

import pytest
from conftest import ROOT

from alliance.authoring import lint
from alliance.authoring.assignments import assignment_names, read_assignment, track_names
from alliance.authoring.digesting import solution_only

pytestmark = pytest.mark.matrix
WATCHED = ("pandas", "matplotlib")


def requirements(end: str) -> list[str]:
    """What to install: the lower bounds of what is watched, or the newest below its upper bound; the rest as it comes."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = []
    for line in project["dependencies"]:
        name, low = re.match(r"([\w-]+)>=([\d.]+)", line).groups()
        if name in WATCHED:
            wanted.append(f"{name}=={low}" if end == "oldest" else line)
        elif name in ("click", "platformdirs"):
            wanted.append(line)
    return wanted


def cases() -> list[dict]:
    """Every model answer and alternative of every assignment and track, with its tests."""
    found = []
    for name in [*assignment_names(ROOT), *track_names(ROOT)]:
        twin = read_assignment(ROOT, name)
        rows = []
        for question in (q for q in twin.questions.values() if q.answers):
            ways = {"model": solution_only(question.solution)} | {
                v.name: v.source for v in question.variants if v.right
            }
            tests = list(lint.tests_of(twin, question).values())
            rows += [{"label": f"{name} {question.id} {way}", "source": s, "tests": tests} for way, s in ways.items()]
        folder = str(ROOT / "assignments/source" / name)
        found.append({"folder": folder, "setup": twin.setup_source(), "cases": rows})
    return found


def run(python: Path | str, everything: list[dict], home: Path) -> dict:
    """What became of the cases under this Python, with warnings turned on."""
    done = subprocess.run(
        [python, "-W", "default", Path(__file__).parent / "matrix/right_answers.py"],
        input=json.dumps(everything), capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "ALLIANCE_HOME": str(home)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)


def test_a_lost_point_and_a_warning_are_seen(tmp_path):
    rows = [
        {"label": "wrong", "source": "x = 1", "tests": ["assert x == 2"]},
        {"label": "old", "source": "import warnings\nwarnings.warn('going', DeprecationWarning)\nx = 2", "tests": []},
    ]
    found = run(sys.executable, [{"folder": str(tmp_path), "setup": "", "cases": rows}], tmp_path)
    assert [label for label, _ in found["failed"]] == ["wrong"] and found["tried"] == 2
    assert found["warned"] == {"DeprecationWarning: going": ["old"]}


@pytest.mark.parametrize("end", ["oldest", "newest"])
def test_every_right_answer_keeps_its_points(end, tmp_path):
    place = tmp_path / end
    venv.create(place, with_pip=True)
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    install = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--only-binary=:all:"]
    done = subprocess.run([*install, *requirements(end)], capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"the {end} could not be installed here: {done.stderr.strip().splitlines()[-1][:200]}")
    everything = cases()
    result = run(python, everything, tmp_path)
    print(
        sys.version.split()[0], result["versions"], result["tried"], "right answers;", len(result["warned"]), "warnings"
    )
    for words, where in result["warned"].items():
        print(f"  {len(where)}x {words[:160]} ({where[0]})")
    assert result["tried"] == sum(len(one["cases"]) for one in everything) > 150
    assert result["failed"] == []
