"""A wheel and an sdist build; the wheel that students get works alone and holds no answer."""

import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest
from conftest import ROOT

from alliance.authoring.twins import read_twin

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def dist(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return folder


def test_the_sdist_holds_the_course(dist):
    with tarfile.open(next(dist.glob("*.tar.gz"))) as archive:
        names = {name.split("/", 1)[-1] for name in archive.getnames()}
    assert {"README.md", "pyproject.toml", "datasets/datapackage.json", "notebooks/01_history.py"} <= names
    assert not [n for n in names if n.startswith(("build/", "workspace/", ".venv/", "assignments/release/"))]


def test_the_wheel_holds_no_answer(dist):
    with zipfile.ZipFile(next(dist.glob("*.whl"))) as archive:
        names = archive.namelist()
        text = "\n".join(archive.read(n).decode("utf-8") for n in names if not n.endswith((".pyc", ".png")))
    assert "alliance/_datasets/arms_deliveries.csv" in names
    assert not [n for n in names if "assignments/" in n or "rubric" in n or n.endswith((".ipynb", "checks.json"))]
    secrets = set()
    for twin in map(read_twin, sorted((ROOT / "assignments/text").glob("a*.py"))):
        for question in twin.questions.values():
            secrets.update(v.hint for v in question.variants if not v.right)
            region = (question.solution or "").partition("### BEGIN SOLUTION")[2].partition("### END SOLUTION")[0]
            # A single line can be an idiom that lessons and ledger use too; a whole answer cannot.
            secrets.update({region.strip()} if len(region.strip()) > 60 else ())
    assert len(secrets) > 30
    assert not [s for s in secrets if s in text]


def test_the_wheel_alone_finds_its_tables(dist, tmp_path):
    """Installed beside the locked packages, away from the repository, it reads its own copy of the tables."""
    home = tmp_path / "a folder with ünïcode"
    venv.create(home / "env", system_site_packages=False, with_pip=False)
    site = next((home / "env/lib").glob("python*")) / "site-packages"
    with zipfile.ZipFile(next(dist.glob("*.whl"))) as archive:
        archive.extractall(site)
    (site / "locked.pth").write_text(next(p for p in sys.path if p.endswith("site-packages")) + "\n")
    code = (
        "import pandas as pd; from alliance import dataset, claim; import alliance; "
        "print(alliance.__file__); print(len(pd.read_csv(dataset('arms_deliveries')))); print(claim('H02'))"
    )
    done = subprocess.run([home / "env/bin/python", "-c", code], cwd=home, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert str(home) in done.stdout.splitlines()[0]
    assert "Claim H02" in done.stdout
