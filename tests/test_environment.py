"""One set of requirements, said in three files, with bounds on both sides and no address."""

import re
import tomllib

import yaml
from packaging.requirements import Requirement

#: What environment.yml brings: a student's and an instructor's packages, and of the tests' the one for notebooks.
CONDA_BRINGS = ("instructor",)


def requirements(root, *extras: str) -> dict[str, Requirement]:
    """What the project asks for, with the extras named, or with all."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    optional = project["optional-dependencies"]
    lines = project["dependencies"] + [line for extra in extras or optional for line in optional[extra]]
    return {r.name: r for r in map(Requirement, lines)}


def test_every_requirement_has_a_lower_and_an_upper_bound(root):
    for requirement in requirements(root).values():
        operators = {s.operator for s in requirement.specifier}
        assert {">=", "<"} <= operators, requirement


def test_environment_yml_says_the_same_as_pyproject(root):
    environment = yaml.safe_load((root / "environment.yml").read_text(encoding="utf-8"))
    pip_part = next(d["pip"] for d in environment["dependencies"] if isinstance(d, dict))
    conda = {r.name: r for r in map(Requirement, [p for p in pip_part if not p.startswith("-")])}
    wanted = requirements(root, *CONDA_BRINGS) | {"nbval": requirements(root, "test")["nbval"]}
    assert conda.keys() == wanted.keys()
    for name, requirement in wanted.items():
        assert conda[name].specifier == requirement.specifier, name
    assert {"jupyterlab", "nbgrader", "matplotlib", "pandas", "nbval"} <= conda.keys()


def test_the_lock_holds_every_requirement_with_hashes_and_no_address(root):
    text = (root / "requirements.lock").read_text(encoding="utf-8")
    pins = dict(re.findall(r"^([a-z0-9._-]+)==([^\s;\\]+)", text, flags=re.MULTILINE))
    for name, requirement in requirements(root).items():
        assert name.lower() in pins, f"{name} is missing: run `make lock`"
        assert requirement.specifier.contains(pins[name.lower()]), f"{name}: run `make lock`"
    assert "--hash=sha256:" in text
    assert not re.search(r"https?://|--index|--find-links|file:", text)
