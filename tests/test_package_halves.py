"""The half that students import needs nothing of the half that instructors install."""

import subprocess
import sys

FORBIDDEN = ("nbgrader", "jupytext", "nbformat", "nbclient", "nbconvert", "yaml", "frictionless", "rich", "sqlalchemy")


def test_importing_alliance_loads_nothing_of_the_instructor_half():
    code = (
        "import sys, alliance, alliance.cli, alliance.ledger, alliance.doctor, alliance.workspace\n"
        "alliance.ledger.load_sections()\n"
        "print(*sorted({m.split('.')[0] for m in sys.modules} | {m for m in sys.modules if m.startswith('alliance')}))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "alliance.checks" in loaded
    assert not set(FORBIDDEN) & set(loaded)
    assert not [m for m in loaded if m.startswith(("alliance.authoring", "alliance.grading"))]


def test_an_instructor_command_without_its_packages_says_what_to_install(root, tmp_path):
    blocked = "; ".join(f"sys.modules[{name!r}] = None" for name in FORBIDDEN)
    code = f"import sys; {blocked}; from alliance.cli import main; main(['release'])"
    result = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True)
    assert result.returncode == 2
    assert "alliance-course[instructor]" in result.stderr
