"""Where the tables of the course are."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
from pathlib import Path

from alliance.names import unknown

#: Set this environment variable to use tables kept elsewhere (a hub's shared folder, say).
DATASETS_VARIABLE = "ALLIANCE_DATASETS"


class TablePath(os.PathLike):
    """The path of one table. ``pd.read_csv`` and ``open`` take it; printed, it names no machine."""

    def __init__(self, path: Path):
        self._path = path

    def __fspath__(self) -> str:
        return str(self._path)

    def __repr__(self) -> str:
        return f"datasets/{self._path.name}"

    __str__ = __repr__


def dataset_folder() -> Path:
    """The folder of tables: the environment variable, the nearest ``datasets`` upward, the package's own.

    Raises FileNotFoundError where none of the three holds a ``datapackage.json``.
    """
    if os.environ.get(DATASETS_VARIABLE):
        folder = Path(os.environ[DATASETS_VARIABLE])
        if not (folder / "datapackage.json").is_file():
            raise FileNotFoundError(
                f"{DATASETS_VARIABLE} is set, but its folder holds no datapackage.json: "
                "point it at the course's datasets folder, or unset it."
            )
        return folder
    here = Path.cwd()
    candidates = [folder / "datasets" for folder in (here, *here.parents)]
    package = Path(__file__).parent
    candidates += [package / "_datasets", package.parents[1] / "datasets"]
    for folder in candidates:
        if (folder / "datapackage.json").is_file():
            return folder
    raise FileNotFoundError(
        "The course's tables are not here: open the notebook inside the course's folder, "
        f"or set {DATASETS_VARIABLE}. `course doctor` says more."
    )


def dataset(name: str, about: bool = False) -> TablePath:
    """The path of table ``name``, for ``pd.read_csv(dataset(name))``; ``about=True`` prints its provenance too.

    Raises UnknownName, with the nearest names, where there is no such table.
    """
    folder = dataset_folder()
    path = folder / f"{name}.csv"
    if not isinstance(name, str) or Path(name).name != name or not path.is_file():
        raise unknown("table", name, (p.stem for p in folder.glob("*.csv")))
    if about:
        print(provenance(name))
    return TablePath(path)


def column_digests(data: bytes) -> dict[str, str]:
    """A short digest of each column of a CSV file, so that a changed cell can be named by its column."""
    rows = list(csv.reader(io.StringIO(data.decode("utf-8"), newline="")))
    return {
        name: hashlib.sha256("\n".join(row[number] for row in rows[1:]).encode()).hexdigest()[:16]
        for number, name in enumerate(rows[0])
    }


def changed_columns(folder: Path) -> list[str]:
    """Columns (``table.column``) of a folder of tables that are not what its data package says."""
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    changed = []
    for resource in package["resources"]:
        found = column_digests((folder / resource["path"]).read_bytes())
        fields = {field["name"]: field["digest"] for field in resource["schema"]["fields"]}
        changed += [f"{resource['name']}.{name}" for name in fields if found.get(name) != fields[name]]
    return changed


def provenance(name: str) -> str:
    """One line on where a table comes from: publisher and edition, years, units, licence."""
    r = find_resource(name)
    origin = "; ".join(f"{s['publisher']}, {s['title']} ({s['date']})" for s in r["sources"])
    units = sorted({field["unit"] for field in r["schema"]["fields"] if field.get("unit")})
    years = f" {r['coverage']['first']}-{r['coverage']['last']}." if r["coverage"] else ""
    unit = f" Units: {', '.join(units)}." if units else ""
    return f"{name}: {r['title']}.{years} From {origin}.{unit} Licence: {r['licenses'][0]['title']}."


def find_resource(name: str) -> dict:
    """A table's entry in the data package. Raises UnknownName, with the nearest names."""
    resources = {r["name"]: r for r in read_package()["resources"]}
    if name not in resources:
        raise unknown("table", name, resources)
    return resources[name]


def read_package() -> dict:
    """The data package: what every table is, as ``datapackage.json`` says."""
    return json.loads((dataset_folder() / "datapackage.json").read_text(encoding="utf-8"))


def describe_table(name: str) -> str:
    """One table in words: grain, years, traps, columns with units, source, credit, licence.

    Raises UnknownName, with the nearest names.
    """
    r = find_resource(name)
    years = f", {r['coverage']['first']} to {r['coverage']['last']}" if r["coverage"] else ""
    lines = [f"{name}: {r['title']}", f"One row is {r['grain']}; {r['rows']:,} rows{years}.", r["description"], ""]
    lines += ["Before you use it:"] + [f"  * {caveat}" for caveat in r["caveats"]] + ["", "Columns:"]
    for field in r["schema"]["fields"]:
        unit = f" [{field['unit']}]" if field.get("unit") else ""
        lines.append(f"  {field['name']}{unit}: {field.get('description', '')}")
    origin = "; ".join(f"{s['title']}, {s['publisher']}, {s['date']}" for s in r["sources"])
    licence = r["licenses"][0]
    lines += ["", f"Source: {origin}", f"Credit: {r['credit']}", f"Licence: {licence['title']} (grade {r['grade']})"]
    return "\n".join(lines)
