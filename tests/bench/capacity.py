"""What a class costs a machine, measured: servers, kernels, grading, disk. Writes the tables of docs/capacity.md.

As root, with configurable-http-proxy (it makes users of the system for the servers, and removes them)::

    .venv/bin/python tests/bench/capacity.py
"""

from __future__ import annotations

import asyncio
import datetime
import os
import platform
import resource
import sys
import tempfile
import threading
import time
from pathlib import Path

import nbformat
import psutil
from nbclient import NotebookClient

sys.path.insert(0, str(Path(__file__).parents[1]))
from conftest import ROOT
from hub import Hub, Machine, readable_python

from alliance.commands import authoring, grading

PAGE = ROOT / "docs/capacity.md"
A01 = "a01_history"
MB = 1 << 20


def proportional(processes: list[psutil.Process]) -> float:
    """Memory of processes in MB, shared pages divided among those who share them."""
    total = 0
    for process in processes:
        try:
            total += process.memory_full_info().pss
        except psutil.Error:
            continue
    return total / MB


def servers(count: int = 5) -> tuple[float, float, float]:
    """(MB, processor seconds to start, MB on disk) of one person's idle server on the hub."""
    machine = Machine(readable_python())
    try:
        hub = Hub(machine)
        try:
            people = [hub.log_in(machine.add_user(f"s{number}")) for number in range(count)]
            for person in people:
                person.wait()
            time.sleep(5)
            own = [process for person in people for process in person.processes()]
            seconds = sum(sum(process.cpu_times()[:2]) for process in own)
            return proportional(own) / count, seconds / count, disk(machine.folder / "home") / count
        finally:
            hub.stop()
    finally:
        machine.remove()


def disk(folder: Path) -> float:
    """MB that a folder takes."""
    return sum(path.lstat().st_blocks * 512 for path in folder.rglob("*")) / MB


def kernels() -> tuple[float, float]:
    """(MB, processor seconds) of a kernel that ran a whole lesson; the largest of all lessons."""

    async def one(path: Path) -> tuple[float, float]:
        client = NotebookClient(nbformat.read(path, as_version=4), resources={"metadata": {"path": str(path.parent)}})
        async with client.async_setup_kernel():
            for index, cell in enumerate(client.nb.cells):
                if cell.cell_type == "code":
                    await client.async_execute_cell(cell, index)
            process = psutil.Process(client.km.provisioner.pid)
            return proportional([process]), sum(process.cpu_times()[:2])

    runs = [asyncio.run(one(path)) for path in sorted((ROOT / "notebooks").glob("[0-9]*.ipynb"))]
    return max(memory for memory, _ in runs), max(seconds for _, seconds in runs)


class Peak:
    """The most memory that this process and its children took while something ran."""

    def __enter__(self):
        self.most, self.over = 0.0, threading.Event()
        self.thread = threading.Thread(target=self._watch)
        self.thread.start()
        return self

    def _watch(self):
        while not self.over.wait(1.0):
            self.most = max(self.most, proportional(psutil.Process().children(recursive=True)))

    def __exit__(self, *exception):
        self.over.set()
        self.thread.join()


def children_seconds() -> float:
    """Processor seconds of all processes that this one has waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def graded_class() -> dict[str, float]:
    """Grading the sample class of a01 with one process a core: per submission."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        authoring.run_sample_class(ROOT, root, A01)
        empty = disk(root) - disk(root / "submitted")
        begun = children_seconds()
        with Peak() as peak:
            count = len(grading.run_grade(ROOT, root, A01))
        graded = children_seconds()
        grading.run_feedback(ROOT, root, A01)
        told = children_seconds()
        return {
            "count": count,
            "grading": (graded - begun) / count,
            "feedback": (told - graded) / count,
            "memory": peak.most / os.cpu_count(),
            "disk": (disk(root) - empty) / count,
        }


def tables() -> str:
    """The tables, as Markdown."""
    load = os.getloadavg()[0]
    server, start, home = servers()
    kernel, lesson = kernels()
    grade = graded_class()
    cores = os.cpu_count()
    one = grade["grading"] + grade["feedback"]
    rows = [
        ("a person's server, idle, memory", f"{server:.0f} MB"),
        ("a kernel that ran a whole lesson, memory", f"{kernel:.0f} MB"),
        ("starting a server, processor", f"{start:.1f} s"),
        ("a whole lesson, Run All, processor", f"{lesson:.1f} s"),
        ("a person's home after the first start, disk", f"{home:.1f} MB"),
        ("a grading process with its worker, memory", f"{grade['memory']:.0f} MB"),
        ("grading a submission of a01, processor", f"{grade['grading']:.2f} s"),
        ("its feedback page, processor", f"{grade['feedback']:.2f} s"),
        ("a submission with grade, receipt and feedback, disk", f"{grade['disk']:.2f} MB"),
    ]
    system = f"Linux {platform.release().split('-')[0]}, Python {platform.python_version()}, {cores} cores"
    lines = [
        f"Measured on {datetime.date.today():%d %B %Y} ({system}, load average {load:.1f} before it began), with "
        f"{grade['count']} submissions of the sample class:",
        "", "| What | Measured |", "|---|---:|", *(f"| {what} | {value} |" for what, value in rows),
        "", "What follows from it for a class, everybody at work at once, all seven assignments kept:",
        "", "| Class | Memory, servers and kernels | Starting all servers, one core | Disk, all assignments "
        "| Grading and feedback of one assignment, processor time over two cores |",
        "|---:|---:|---:|---:|---:|",
    ]  # fmt: skip
    for people in (30, 300, 3000):
        lines.append(
            f"| {people:,} | {people * (server + kernel) / 1024:.0f} GB | {duration(people * start)} "
            f"| {people * (home + 7 * grade['disk']) / 1024:.1f} GB | {duration(people * one / 2)} |"
        )
    return "\n".join(lines)


def duration(seconds: float) -> str:
    """Seconds as a person says them."""
    if seconds < 120:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.1f} h"


if __name__ == "__main__":
    begin, end = "<!-- measured:begin -->", "<!-- measured:end -->"
    page = PAGE.read_text(encoding="utf-8")
    first, rest = page.split(begin)
    PAGE.write_text(f"{first}{begin}\n{tables()}\n{end}{rest.split(end)[1]}", encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)} holds the new measurements")
