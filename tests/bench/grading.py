"""Grading a class: ``course grade`` against stock ``nbgrader autograde``, same submissions, same run.

Run with ``make bench``; BENCH_N sets the class size (20). Writes ``bench/grading.csv`` and ``bench/grading.png``.
The environment must be byte-compiled (``make setup`` does that), or every ratio is false.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import matplotlib
import nbformat
import pandas as pd

from alliance import cli
from alliance.authoring.samples import answered, whole_samples
from alliance.authoring.twins import read_twin

matplotlib.use("Agg")
ROOT = Path(__file__).parents[2]
ASSIGNMENT = "a01_history"


def make_class(folder: Path, size: int) -> None:
    """A released assignment and ``size`` honest submissions, the known answers in turn."""
    shutil.copytree(ROOT / "assignments/source" / ASSIGNMENT, folder / "source" / ASSIGNMENT)
    cli.run_release(ROOT, folder, [ASSIGNMENT])
    release = nbformat.read(folder / "release" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb", as_version=4)
    samples = list(whole_samples(read_twin(ROOT / "assignments/text" / f"{ASSIGNMENT}.py")))
    for number in range(size):
        _, answers = samples[number % len(samples)]
        home = folder / "submitted" / f"s{number:03d}" / ASSIGNMENT
        home.mkdir(parents=True)
        nbformat.write(answered(release, answers) if answers else release, home / f"{ASSIGNMENT}.ipynb")


def measure(command: list[str], folder: Path) -> dict[str, float]:
    """Wall and CPU seconds of a command and its children."""
    shutil.rmtree(folder / "autograded", ignore_errors=True)
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    with (folder / "bench.log").open("a") as log:
        subprocess.run(command, cwd=folder, stdout=log, stderr=log, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return {"wall_s": time.monotonic() - start, "cpu_s": cpu}


def main() -> None:
    """Measure both, twice, in turn; print and write the medians and the ratios."""
    size = int(os.environ.get("BENCH_N", "20"))
    os.environ["PATH"] = str(Path(sys.executable).parent) + os.pathsep + os.environ["PATH"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_class(folder, size)
        # Stock nbgrader under the course's own settings: the same limits, the same ignored warnings.
        settings = ROOT / "assignments"
        (folder / "nbgrader_config.py").write_text(
            f"c = get_config()\nload_subconfig('nbgrader_config.py', path={str(settings)!r})\n"
            f"c.CourseDirectory.root = {name!r}\n"
        )
        stock = [sys.executable, "-m", "nbgrader", "autograde", ASSIGNMENT, "--force", "--create"]
        ours = [sys.executable, "-c", f"import sys; from pathlib import Path; from alliance import cli; "
                f"cli.run_grade(Path({str(ROOT)!r}), Path({name!r}), {ASSIGNMENT!r}, int(sys.argv[1]))"]  # fmt: skip
        ways = {
            "nbgrader autograde": stock,
            "course grade, 1 worker": [*ours, "1"],
            "course grade, 2 workers": [*ours, "2"],
        }
        rows = [{"way": way, **measure(command, folder)} for _ in range(2) for way, command in ways.items()]
    table = pd.DataFrame(rows).groupby("way", sort=False).median()
    table["cpu_s_each"] = table["cpu_s"] / size
    table["wall_ratio"] = table["wall_s"] / table.loc["nbgrader autograde", "wall_s"]
    table["cpu_ratio"] = table["cpu_s"] / table.loc["nbgrader autograde", "cpu_s"]
    out = ROOT / "bench"
    out.mkdir(exist_ok=True)
    table.round(3).to_csv(out / "grading.csv")
    ax = table[["wall_s", "cpu_s"]].plot.barh(figsize=(8, 3.5), color=["#0072B2", "#767676"])
    ax.set(xlabel=f"Seconds for {size} submissions", ylabel="", title="Grading a class")
    ax.figure.savefig(out / "grading.png", dpi=110, bbox_inches="tight")
    print(table.round(2).to_string())
    print(f"{size} submissions; written to bench/grading.csv and bench/grading.png")


if __name__ == "__main__":
    main()
