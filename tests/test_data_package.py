"""The data package describes the tables that are there, truly; a changed cell is found and named."""

import json
import shutil

import frictionless
import pandas as pd
import pytest

from alliance.authoring.tables import builder_names, package_text, rebuild_table
from alliance.tables import changed_columns

MOST_BYTES, MOST_TOGETHER = 1_000_000, 4_000_000


def test_the_package_is_what_the_tables_and_descriptions_say(root):
    assert (root / "datasets/datapackage.json").read_text(encoding="utf-8") == package_text(root)


def test_frictionless_finds_no_fault(root):
    report = frictionless.Package(str(root / "datasets/datapackage.json")).validate()
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "type", "note"])


def test_every_table_has_a_builder_and_a_description(root):
    csvs = sorted(p.stem for p in (root / "datasets").glob("*.csv"))
    assert csvs == builder_names(root)
    assert csvs == sorted(p.stem for p in (root / "datasets/builders").glob("[!_]*.yml"))


def test_tables_are_small(root):
    sizes = {p.name: p.stat().st_size for p in (root / "datasets").glob("*.csv")}
    assert max(sizes.values()) <= MOST_BYTES
    assert sum(sizes.values()) <= MOST_TOGETHER


def test_entries_are_complete(root):
    for resource in json.loads((root / "datasets/datapackage.json").read_text(encoding="utf-8"))["resources"]:
        name = resource["name"]
        assert resource["grade"] in ("A", "B"), name
        assert resource["caveats"] and resource["credit"] and resource["obtain"] and resource["grain"], name
        for source in resource["sources"]:
            assert {"title", "publisher", "date"} <= source.keys(), name
        for field in resource["schema"]["fields"]:
            assert field.get("description"), f"{name}.{field['name']} has no description"


def test_a_changed_cell_is_found_and_its_table_and_column_named(root, tmp_path):
    folder = tmp_path / "datasets"
    shutil.copytree(root / "datasets", folder, ignore=shutil.ignore_patterns("builders"))
    path = folder / "arms_deliveries.csv"
    table = pd.read_csv(path)
    table.loc[table.index[5], "tiv"] = table["tiv"].iloc[5] + 1
    table.to_csv(path, index=False, lineterminator="\n")
    report = frictionless.Package(str(folder / "datapackage.json")).validate()
    assert [task.name for task in report.tasks if not task.valid] == ["arms_deliveries"]
    assert changed_columns(folder) == ["arms_deliveries.tiv"]


def test_no_column_differs_from_the_package(root):
    assert changed_columns(root / "datasets") == []


@pytest.mark.sources
def test_rebuilding_from_the_sources_gives_the_same_bytes(root, raw):
    for name in builder_names(root):
        kept = (root / "datasets" / f"{name}.csv").read_text(encoding="utf-8")
        assert rebuild_table(root, name, raw) == kept, f"table {name} is not what its builder makes"
