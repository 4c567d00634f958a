"""The tables of the course: rebuilt from the raw sources, described in one data package.

Each table has two files in ``datasets/builders``: ``<table>.py`` with one function
``build(raw) -> DataFrame`` and ``<table>.yml`` with everything a reader must know about the table.
Its figures are in ``datasets/<table>.csv``; ``datapackage.json`` and the catalogue are derived.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import re
import sys
from pathlib import Path
from types import ModuleType

import pandas as pd
import yaml

from alliance.tables import column_digests

#: The columns by which a table says which years it covers, in order of preference.
YEAR_COLUMNS = ("year", "delivery_year", "target_year", "date", "month", "period_start")


def builder_names(root: Path) -> list[str]:
    """Names of all tables that have a builder, in alphabetical order."""
    return sorted(p.stem for p in (root / "datasets/builders").glob("[!_]*.py"))


def load_builder(root: Path, name: str) -> ModuleType:
    """Import one builder; its neighbours (``_countries``) are importable by it."""
    folder = str(root / "datasets/builders")
    if folder not in sys.path:
        sys.path.insert(0, folder)
    spec = importlib.util.spec_from_file_location(f"builders.{name}", Path(folder) / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def table_text(table: pd.DataFrame) -> str:
    """The table as the bytes we keep: UTF-8, LF, a missing value is an empty cell."""
    return table.to_csv(index=False, lineterminator="\n", na_rep="")


def rebuild_table(root: Path, name: str, raw: Path) -> str:
    """The text of ``datasets/<name>.csv`` made afresh from the sources in ``raw``."""
    return table_text(load_builder(root, name).build(raw))


def read_description(root: Path, name: str) -> dict:
    """The hand-written half of a table's entry (``datasets/builders/<name>.yml``)."""
    path = root / "datasets/builders" / f"{name}.yml"
    if not path.exists():
        raise FileNotFoundError(f"table {name!r} has no description: write datasets/builders/{name}.yml")
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def coverage(table: pd.DataFrame) -> dict[str, int] | None:
    """First and last year in the table's time column, or None where it has none."""
    for column in YEAR_COLUMNS:
        if column in table.columns:
            years = table[column].dropna().astype(str).str.slice(0, 4).astype(int)
            return {"first": int(years.min()), "last": int(years.max())}
    return None


def readers_of(root: Path, name: str) -> list[str]:
    """Lessons and assignments whose text reads the table: found, not declared."""
    pattern = re.compile(rf"""dataset\(\s*["']{name}["']""")
    twins = sorted((root / "notebooks").glob("[0-9]*.py")) + sorted((root / "assignments/text").glob("a*.py"))
    return [twin.stem for twin in twins if pattern.search(twin.read_text(encoding="utf-8"))]


def resource(root: Path, name: str) -> dict:
    """One Frictionless resource: the description, and what is measured from the CSV."""
    about = read_description(root, name)
    path = root / "datasets" / f"{name}.csv"
    data = path.read_bytes()
    table = pd.read_csv(path, low_memory=False)
    digests = column_digests(data)
    fields = [{"name": key, **value, "digest": digests.get(key)} for key, value in about["fields"].items()]
    if [f["name"] for f in fields] != list(table.columns):
        raise ValueError(
            f"table {name!r}: builders/{name}.yml describes {[f['name'] for f in fields]}, "
            f"the CSV has {list(table.columns)}"
        )
    schema = {"fields": fields, "missingValues": [""]}
    if about.get("primary_key"):
        schema["primaryKey"] = about["primary_key"]
    return {
        "name": name,
        "type": "table",
        "path": f"{name}.csv",
        "title": about["title"],
        "description": " ".join(about["description"].split()),
        "grain": about["grain"],
        "caveats": [" ".join(c.split()) for c in about["caveats"]],
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "hash": "sha256:" + hashlib.sha256(data).hexdigest(),
        "bytes": len(data),
        "rows": len(table),
        # Where an absent row means zero, the years looked at are more than the years with rows: the description says so.
        "coverage": about.get("coverage") or coverage(table),
        "schema": schema,
        "licenses": [about["licence"]],
        "grade": about["grade"],
        "credit": about["credit"],
        "sources": about["sources"],
        "obtain": " ".join(about["obtain"].split()),
        "used_by": readers_of(root, name),
    }


def package(root: Path) -> dict:
    """The whole data package, one resource a table."""
    return {
        "name": "alliance-course-data",
        "title": "Tables of the course",
        "description": (
            "Small tidy tables cut from public sources, one per question the course asks. "
            "Grade A tables are CC BY or freer; grade B tables are third-party extracts for teaching, "
            "not covered by the course's licence."
        ),
        "resources": [resource(root, name) for name in builder_names(root)],
    }


def package_text(root: Path) -> str:
    """``datapackage.json`` as text."""
    return json.dumps(package(root), indent=1, ensure_ascii=False) + "\n"
