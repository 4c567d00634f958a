"""``course data``: the tables, described, validated, rebuilt."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from alliance.commands.terminal import resolve, say
from alliance.places import find_repository


@click.group()
def data():
    """The tables: list, describe, validate, rebuild."""


@data.command("list")
def data_list():
    """Every table with its grain, rows and years."""
    from alliance.tables import read_package

    for r in read_package()["resources"]:
        years = f"{r['coverage']['first']}-{r['coverage']['last']}" if r["coverage"] else "-"
        say(f"{r['name']:<24}{r['rows']:>7,} rows  {years:<10} {r['grain']}")


@data.command("describe")
@click.argument("name")
def data_describe(name: str):
    """What one table is, its columns, its traps, its source."""
    from alliance.tables import describe_table

    say(describe_table(name))


@data.command("validate")
def data_validate():
    """Check every table against its description (Frictionless)."""
    import frictionless

    from alliance.tables import changed_columns, dataset_folder

    report = frictionless.Package(str(dataset_folder() / "datapackage.json")).validate()
    for task in report.tasks:
        say(f"{'ok  ' if task.valid else 'BAD '} {task.name}")
        for error in task.errors:
            say(f"      table {task.name}: {error.message}")
    changed = changed_columns(dataset_folder())
    for column in changed:
        say(f"BAD  {column} is not what the data package says")
    sys.exit(0 if report.valid and not changed else 1)


@data.command("rebuild")
@click.option(
    "--raw",
    envvar="COURSE_RAW",
    required=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of the raw sources (or set COURSE_RAW).",
)
@click.option("--check", is_flag=True, help="Change nothing; exit 1 where a table would change.")
@click.argument("names", nargs=-1)
def data_rebuild(raw: Path, check: bool, names: tuple[str, ...]):
    """Make tables afresh from the raw sources."""
    from alliance.authoring.build import write_if_changed
    from alliance.authoring.tables import builder_names, rebuild_table

    root = find_repository()
    known = builder_names(root)
    differs = []
    for name in names or known:
        text = rebuild_table(root, resolve(name, known, "table"), raw)
        path = root / "datasets" / f"{name}.csv"
        new = path.read_bytes() != text.encode() if check and path.exists() else write_if_changed(path, text)
        differs += [name] if new else []
        say(f"{'changed  ' if new else 'identical'}  {name}")
    sys.exit(1 if check and differs else 0)
