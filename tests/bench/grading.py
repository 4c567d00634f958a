"""Grading a class: ``course grade`` against stock ``nbgrader autograde``, same submissions, same run, in turn.

``make bench`` runs it. ``BENCH_N`` sets the class sizes ("20,60,200"), ``BENCH_ROUNDS`` how often each is measured
(medians are kept). Beside both stands the floor: the same cells, answers and tests, run in one warm process without
isolation or gradebook. Writes ``bench/grading.csv``, ``bench/grading.md`` and ``bench/grading.png``. The environment
must be byte-compiled (``make setup`` does that), or every ratio is false.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import matplotlib
import nbformat
import pandas as pd
import psutil

from alliance.authoring.samples import answered, whole_samples
from alliance.authoring.twins import read_twin
from alliance.commands import authoring
from alliance.grading.arguments import Arguments
from alliance.grading.judge import Submission, Zygote, isolation
from alliance.grading.sandbox import Limits

matplotlib.use("Agg")
ROOT = Path(__file__).parents[2]
ASSIGNMENT = "a01_history"

#: nbgrader as it comes, but for the settings that say what is graded: warnings, missing cells, time limit.
STOCK = """
c = get_config()
c.CourseDirectory.root = {root!r}
c.CourseDirectory.course_id = "alliance"
c.ClearSolutions.code_stub = {{"python": ""}}
c.OverwriteCells.add_missing_cells = True
c.IgnorePattern.enabled = True
c.IgnorePattern.pattern = r"(?s)."
"""

FLOOR = """
import os, sys, nbformat
from pathlib import Path
os.chdir(sys.argv[1])
os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
from alliance.grading.worker import Told, connect_shell, inline_figures, warm_up
shell, told = warm_up(), Told(1 << 20)
connect_shell(shell, told)
inline_figures(shell)
tests = {{c.metadata.get("nbgrader", {{}}).get("grade_id"): c for c in nbformat.read({source!r}, 4).cells}}
tests = {{grade_id: c for grade_id, c in tests.items() if grade_id and grade_id.endswith("-check")}}
for path in sorted(Path({root!r}).glob("submitted/*/*/*.ipynb")):
    for cell in nbformat.read(path, 4).cells:
        cell = tests.get(cell.metadata.get("nbgrader", {{}}).get("grade_id"), cell)
        if cell.cell_type == "code":
            told.start()
            shell.run_cell(cell.source)
"""


def make_class(folder: Path, size: int) -> None:
    """A released assignment and ``size`` honest submissions, the known answers in turn."""
    shutil.copytree(ROOT / "assignments/source" / ASSIGNMENT, folder / "source" / ASSIGNMENT)
    authoring.run_release(ROOT, folder, [ASSIGNMENT])
    release = nbformat.read(folder / "release" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb", as_version=4)
    samples = list(whole_samples(read_twin(ROOT / "assignments/text" / f"{ASSIGNMENT}.py")))
    for number in range(size):
        _, answers = samples[number % len(samples)]
        home = folder / "submitted" / f"s{number:03d}" / ASSIGNMENT
        home.mkdir(parents=True)
        nbformat.write(answered(release, answers) if answers else release, home / f"{ASSIGNMENT}.ipynb")


def measure(command: list[str], where: Path, folder: Path) -> dict[str, float]:
    """Wall and CPU seconds of a command started ``where``, and the peak of its proportional memory in MB.

    With all that the command starts, on the class in ``folder``.
    """
    shutil.rmtree(folder / "autograded", ignore_errors=True)
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    with (folder / "bench.log").open("a") as log:
        process = subprocess.Popen(command, cwd=where, stdout=log, stderr=log)
        peak, done = [0.0], threading.Event()

        def watch():
            while not done.wait(0.5):
                peak[0] = max(peak[0], memory_of(process.pid))

        watcher = threading.Thread(target=watch)
        watcher.start()
        process.wait()
        done.set()
        watcher.join()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return {"wall_s": time.monotonic() - start, "cpu_s": cpu, "peak_mb": peak[0]}


def memory_of(pid: int) -> float:
    """Proportional set size (shared pages divided among their users) of a process and all below it, in MB."""
    total = 0
    try:
        tree = [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]
    except psutil.Error:
        return 0
    for process in tree:
        try:
            total += process.memory_full_info().pss
        except psutil.Error:
            continue
    return total / 1e6


def run(size: int, rounds: int) -> pd.DataFrame:
    """Medians of all ways for one class size."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_class(folder, size)
        (folder / "nbgrader_config.py").write_text(STOCK.format(root=name))
        ours = [sys.executable, "-m", "alliance.cli", "grade", ASSIGNMENT, "--force", "--root", name, "--workers"]
        source = str(ROOT / "assignments/source" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb")
        floor = [sys.executable, "-c", FLOOR.format(root=name, source=source), str(folder / "release" / ASSIGNMENT)]
        stock = [sys.executable, "-m", "nbgrader", "autograde", ASSIGNMENT, "--force", "--create"]
        # Each is started where it finds its settings.
        ways = {
            "nbgrader autograde": (stock, folder),
            "course grade, 1 worker": ([*ours, "1"], ROOT),
            "course grade, 2 workers": ([*ours, "2"], ROOT),
            "floor: one warm process": (floor, folder),
        }
        rows = [{"way": way, **measure(*how, folder)} for _ in range(rounds) for way, how in ways.items()]
    table = pd.DataFrame(rows).groupby("way", sort=False).median().reset_index()
    stock, floor = table.iloc[0], table.iloc[-1]
    table["submissions"], table["cpu_s_each"] = size, table["cpu_s"] / size
    table["cpu_s_each_above_floor"] = (table["cpu_s"] - floor["cpu_s"]) / size
    table["wall_of_nbgrader"] = table["wall_s"] / stock["wall_s"]
    table["cpu_of_nbgrader"] = table["cpu_s"] / stock["cpu_s"]
    return table


def growth(table: pd.DataFrame) -> pd.DataFrame:
    """What each further submission costs: the slope between the smallest and the largest class."""
    rows = {}
    for way, part in table.groupby("way", sort=False):
        first, last = part.iloc[0], part.iloc[-1]
        more = last["submissions"] - first["submissions"]
        rows[way] = {f"{c}_each_more": (last[c] - first[c]) / more for c in ("wall_s", "cpu_s", "peak_mb")}
    return pd.DataFrame(rows).T.rename_axis("way").reset_index()


def worker_memory(folder: Path) -> float:
    """MB that a worker has for itself at the end of a model submission, beyond what it shares with its zygote."""
    path = next((folder / "submitted").glob("*")) / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    zygote = Zygote(1, Limits(), isolation(False))
    submission = Submission(zygote, {}, Arguments())
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type == "code":
            submission.run(cell.source)
    (worker,) = psutil.Process(submission.pid).children()
    memory = worker.memory_full_info().uss / 1e6
    submission.end()
    zygote.close()
    return memory


def picture(table: pd.DataFrame, path: Path) -> None:
    """Wall time, processor time and memory by class size, one line a way, labelled at its end."""
    import matplotlib.pyplot as plt

    from alliance.figures import STYLE

    panels = {"wall_s": "Wall time (s)", "cpu_s": "Processor time (s)", "peak_mb": "Peak memory (MB)"}
    with plt.style.context(STYLE):
        fig, axes = plt.subplots(3, 1, figsize=(8, 12), sharex=True)
        for ax, (column, label) in zip(axes, panels.items(), strict=True):
            for way, rows in table.groupby("way", sort=False):
                ax.plot(rows["submissions"], rows[column], marker="o", label=way)
            ax.set(ylabel=label, ylim=(0, None))
        axes[0].set_title("Grading a class on this machine")
        axes[0].legend()
        axes[-1].set_xlabel("Submissions")
        fig.savefig(path, dpi=110, bbox_inches="tight")


def as_markdown(table: pd.DataFrame) -> str:
    """A table in Markdown, numbers to two decimals."""
    rows = [list(table.columns), ["---"] * table.shape[1]]
    rows += [[f"{v:.2f}" if isinstance(v, float) else str(v) for v in row] for row in table.itertuples(index=False)]
    return "".join("| " + " | ".join(row) + " |\n" for row in rows)


def main() -> None:
    """Measure every class size, print and write the medians and ratios."""
    os.environ["PATH"] = str(Path(sys.executable).parent) + os.pathsep + os.environ["PATH"]
    sizes = [int(n) for n in os.environ.get("BENCH_N", "20,60,200").split(",")]
    table = pd.concat([run(size, int(os.environ.get("BENCH_ROUNDS", "1"))) for size in sizes], ignore_index=True)
    with tempfile.TemporaryDirectory() as name:
        make_class(Path(name), 3)
        memory = worker_memory(Path(name))
    text = f"# Grading {ASSIGNMENT}: {os.cpu_count()} cores\n\n" + as_markdown(table)
    if len(sizes) > 1:
        text += "\n## What each further submission costs\n\n" + as_markdown(growth(table))
    text += f"\nA worker has {memory:.0f} MB for itself at the end of a submission.\n"
    out = ROOT / "bench"
    out.mkdir(exist_ok=True)
    table.round(3).to_csv(out / "grading.csv", index=False)
    (out / "grading.md").write_text(text, encoding="utf-8")
    picture(table, out / "grading.png")
    print(text + "\nWritten to bench/grading.csv, bench/grading.md and bench/grading.png")


if __name__ == "__main__":
    main()
