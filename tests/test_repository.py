"""What the repository holds, and what it must not hold."""

import re
import subprocess

import pytest


def tracked(root) -> list[str]:
    if not (root / ".git").exists():
        pytest.skip("not a git checkout")
    return subprocess.run(["git", "ls-files"], cwd=root, capture_output=True, text=True, check=True).stdout.split("\n")[
        :-1
    ]


def test_the_commissioned_top_level_is_there(root):
    for name in ("notebooks", "assignments", "datasets", "tests", "environment.yml", "README.md"):
        assert (root / name).exists(), name


def test_nothing_derived_from_students_is_tracked(root):
    folders = r"^assignments/(release|submitted|autograded|feedback|receipts)/|^(build|workspace|site)/"
    derived = re.compile(folders + r"|^assignments/[^/]*\.(jsonl|csv|html|log|lock)$|\.db$")
    assert not [name for name in tracked(root) if derived.search(name)]


def test_no_file_names_a_machine(root):
    places = re.compile(r"(?<![\w.])/(work|farm|root|home/\w+|Users/\w+|tmp/w)/")
    for name in tracked(root):
        if name.endswith((".py", ".md", ".yml", ".json", ".ipynb", ".toml", ".lock", ".cfg", "run", "Makefile")):
            text = (root / name).read_text(encoding="utf-8")
            assert name == "tests/test_repository.py" or not places.search(text), name


def test_tracked_files_are_small(root):
    for name in tracked(root):
        assert (root / name).stat().st_size <= 1_048_576, name


def test_source_folders_hold_only_what_is_released(root):
    for folder in sorted((root / "assignments/source").iterdir()):
        names = sorted(p.name for p in folder.iterdir() if p.name != ".ipynb_checkpoints")
        assert names == sorted([f"{folder.name}.ipynb", "checks.json"])


def test_every_assignment_has_a_rubric(root):
    for twin in (root / "assignments/text").glob("a*.py"):
        assert (root / "assignments/rubrics" / f"{twin.stem}.md").exists(), twin.stem


def test_local_links_in_pages_lead_somewhere(root):
    for name in [n for n in tracked(root) if n.endswith(".md")]:
        page = root / name
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            if "://" not in target and not target.startswith("mailto:"):
                assert (page.parent / target).exists(), f"{name} links to {target}"
