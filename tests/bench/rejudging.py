"""Judging a class again after a changed tolerance: seconds for 1,000 submissions with recorded values.

``python tests/bench/rejudging.py`` grades the sample class once and makes ``BENCH_RECEIPTS`` (1,000) from its records:
for every question 60 % right in one of five spellings of the last digits, 25 % a known wrong turn, 15 % a value of
their own that nobody foresaw; and once more with a value of their own for everybody. Writes ``bench/rejudging.csv``.
"""

from __future__ import annotations

import copy
import os
import random
import re
import shutil
import sys
import tempfile
import time
from pathlib import Path

import nbformat
import pandas as pd

from alliance.authoring.assignments import source_notebook
from alliance.authoring.digesting import checks_text, twin_checks
from alliance.authoring.twins import read_twin
from alliance.commands import authoring, grading
from alliance.grading.receipts import read_receipt, save_receipt
from alliance.grading.rejudge import rejudge_class

ROOT = Path(__file__).parents[2]
A01 = "a01_history"
#: What is changed in the twin: a pattern, and what stands there afterwards.
CHANGES = {
    "nothing": (r"$^", ""),
    "tolerance of question 3": (r"(#   share:\n#     kind: number\n#     tolerance: )[\d.]+", r"\g<1>0.2"),
    "tolerance of question 7": (
        r"(#   top_supplier_share:\n#     kind: function\n#     tolerance: )[\d.]+",
        r"\g<1>0.1",
    ),
    "every test cell": (r"### BEGIN HIDDEN TESTS\n", "### BEGIN HIDDEN TESTS\n# once more\n"),
}


def noisy(tagged: list, spelling: int, factor: float = 1.0) -> list:
    """A recorded number in another spelling of its last digits, or another number; anything else as it is."""
    if tagged[0] == "float" or (tagged[0] == "np" and "f" in tagged[1]):
        return [*tagged[:-1], repr(float(tagged[-1]) * factor * (1 + 2e-16 * spelling))]
    return tagged


def respelled(record: dict, spelling: int, factor: float = 1.0) -> dict:
    """A record with its numbers in another spelling."""
    record = copy.deepcopy(record)
    record["values"] = {name: noisy(tagged, spelling, factor) for name, tagged in record["values"].items()}
    for calls in record["calls"].values():
        for _, reply in calls:
            if "value" in reply:
                reply["value"] = noisy(reply["value"], spelling, factor)
    return record


def make_receipts(sample: Path, root: Path, size: int, own_values: bool) -> None:
    """Receipts of ``size`` students from the records of the sample class, and the files they belong to."""
    chance, twin = random.Random(2026), read_twin(ROOT / "assignments/text" / f"{A01}.py")
    model = read_receipt(sample, A01, "model")
    submitted = sample / "submitted/model" / A01 / f"{A01}.ipynb"
    wrong = {q.id: [read_receipt(sample, A01, f"mis-{q.id.split('-')[-1]}-{v.name}") for v in q.variants if v.hint]
             for q in twin.questions.values() if q.answers}  # fmt: skip
    for number in range(size):
        receipt = {**model, "student": f"s{number:04d}", "values": {}, "tests": {}}
        for question, receipts in wrong.items():
            kind, key = chance.random(), f"{question}-check"
            if own_values or kind >= 0.85:
                source, spelling, factor = model, number, 1.0 if own_values and kind < 0.6 else chance.uniform(0.3, 3)
            elif kind < 0.6:
                source, spelling, factor = model, chance.randrange(5), 1.0
            else:
                source, spelling, factor = chance.choice(receipts), chance.randrange(5), 1.0
            receipt["values"][key] = respelled(source["values"][key], spelling, factor)
            receipt["tests"][key] = source["tests"][key]
        save_receipt(root, receipt)
        home = root / "submitted" / receipt["student"] / A01
        home.mkdir(parents=True)
        shutil.copy(submitted, home)


def release(repository: Path, root: Path, change: str) -> None:
    """Write the changed twin, build and release it."""
    text = (ROOT / "assignments/text" / f"{A01}.py").read_text(encoding="utf-8")
    text, count = re.subn(*CHANGES[change], text)
    assert count or change == "nothing", f"the twin has no place for: {change}"
    (repository / "assignments/text").mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "assignments/nbgrader_config.py", repository / "assignments")
    path, source = repository / "assignments/text" / f"{A01}.py", root / "source" / A01
    path.write_text(text, encoding="utf-8")
    source.mkdir(parents=True, exist_ok=True)
    twin = read_twin(path)
    nbformat.write(source_notebook(twin), source / f"{A01}.ipynb")
    (source / "checks.json").write_text(checks_text(twin_checks(twin, source)), encoding="utf-8")
    authoring.run_release(ROOT, root, [A01])


def main() -> None:
    """Measure each change on each class; print and write the table."""
    size, rows = int(os.environ.get("BENCH_RECEIPTS", "1000")), []
    os.environ["PATH"] = str(Path(sys.executable).parent) + os.pathsep + os.environ["PATH"]
    with tempfile.TemporaryDirectory() as name:
        sample, repository = Path(name) / "sample", Path(name) / "repository"
        release(repository, sample, "nothing")
        authoring.run_sample_class(ROOT, sample, A01)
        grading.run_grade(ROOT, sample, A01)
        for own_values in (False, True):
            root = Path(name) / f"class-{own_values}"
            shutil.copytree(sample / "source", root / "source")
            make_receipts(sample, root, size, own_values)
            shutil.copy(sample / f"outcomes-{A01}.jsonl", root)
            for change in CHANGES:
                release(repository, root, change)
                began = time.monotonic()
                result = rejudge_class(repository, root, A01, write=False)
                assert result.students == size and not result.again, result.again
                rows.append({"values": "everybody's own" if own_values else "as in a class", "changed": change,
                             "judging_s": result.seconds, "with_start_s": time.monotonic() - began,
                             "scores_changed": len(result.changes)})  # fmt: skip
    table = pd.DataFrame(rows).round(2)
    (ROOT / "bench").mkdir(exist_ok=True)
    table.to_csv(ROOT / "bench/rejudging.csv", index=False)
    print(table.to_string(index=False))


if __name__ == "__main__":
    main()
