"""A working copy of the lessons, and JupyterLab on it. The originals are never touched."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from alliance.places import find_lessons, is_repository

WORKSPACE = "workspace"
RECORD = ".copied.json"


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def originals(lessons: Path) -> dict[str, Path]:
    """What a workspace holds, relative name -> original: lessons, their checks, released assignments."""
    notebooks = [
        p for pattern in ("[0-9]*", "method_test_*") for p in sorted((lessons / "notebooks").glob(f"{pattern}.ipynb"))
    ]
    files = {f"notebooks/{p.name}": p for p in notebooks}
    for name in ("checks.json", "GLOSSARY.md", "MAP.md"):
        if (lessons / "notebooks" / name).exists():
            files[f"notebooks/{name}"] = lessons / "notebooks" / name
    for folder in (lessons / "build/demo/release", lessons / "assignments/release", lessons / "assignments"):
        for path in sorted(folder.glob("a[0-9]*/*")):
            if path.is_file():
                files[f"assignments/{path.parent.name}/{path.name}"] = path
    return files


def refresh(lessons: Path, tell: Callable[[str], None]) -> Path:
    """Copy what is new into the workspace; a file the student has changed is never overwritten."""
    workspace = lessons / WORKSPACE
    workspace.mkdir(exist_ok=True)
    record_file = workspace / RECORD
    record = json.loads(record_file.read_text(encoding="utf-8")) if record_file.exists() else {}
    for name, original in originals(lessons).items():
        copy = workspace / name
        new = _digest(original)
        if copy.exists() and _digest(copy) not in (record.get(name), new):
            if record.get(name) != new:
                tell(f"Kept your own {name}: there is a newer original; delete or rename yours to get it.")
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        if not copy.exists() or _digest(copy) != new:
            shutil.copyfile(original, copy)
        record[name] = new
    record_file.write_text(json.dumps(record, indent=1), encoding="utf-8")
    return workspace


def offer_formgrader(repository: Path, workspace: Path, tell: Callable[[str], None]) -> None:
    """Let formgrader in this JupyterLab see the sample class (or the real one where no sample was made).

    Formgrader wants the course below the server's folder, so a link leads there.
    """
    demo = repository / "build/demo"
    course = demo if (demo / "gradebook.db").exists() else repository / "assignments"
    link = workspace / "class"
    try:
        if link.is_symlink():
            link.unlink()
        link.symlink_to(course, target_is_directory=True)
    except OSError:
        tell("Formgrader is left out: this system does not let us link folders.")
        return
    settings = [
        "# Written by `course lab`: which class formgrader shows.",
        "import os",
        "c = get_config()",
        f"load_subconfig('nbgrader_config.py', path={str(repository / 'assignments')!r})",
        f"c.CourseDirectory.root = {str(link)!r}",
    ]
    # Formgrader and Assignment List want an exchange: one for trying things out, unless the class has its own.
    exchange = workspace / ".exchange"
    exchange.mkdir(exist_ok=True)
    trial = [f"c.Exchange.root = {str(exchange)!r}", f"c.Exchange.cache = {str(workspace / '.exchange-cache')!r}"]
    if course == demo:
        settings += [f"c.CourseDirectory.db_url = {'sqlite:///' + str(demo / 'gradebook.db')!r}", *trial]
    else:
        settings.append("if not os.path.isdir(c.Exchange.get('root') or '/usr/local/share/nbgrader/exchange'):")
        settings += [f"    {line}" for line in trial]
    (workspace / "nbgrader_config.py").write_text("\n".join(settings) + "\n", encoding="utf-8")
    tell(f"Formgrader shows {'the sample class' if course == demo else 'your class in assignments/'}.")


def quiet_settings(workspace: Path) -> Path:
    """A folder of settings for this JupyterLab alone: no question about news, which would need the internet."""
    folder = workspace / ".jupyter"
    (folder / "labconfig").mkdir(parents=True, exist_ok=True)
    page = {"disabledExtensions": {"@jupyterlab/apputils-extension:announcements": True}}
    (folder / "labconfig" / "page_config.json").write_text(json.dumps(page), encoding="utf-8")
    return folder


def start_lab(start: Path, browser: bool, port: int, options: list[str], tell: Callable[[str], None]) -> int:
    """Refresh the workspace and run JupyterLab in it until it is stopped; its exit code."""
    lessons = find_lessons(start)
    workspace = refresh(lessons, tell)
    if is_repository(lessons):
        offer_formgrader(lessons, workspace, tell)
    first = "notebooks/00_start_here.ipynb"
    tell(f"JupyterLab opens {WORKSPACE}/{first}. Your work stays in {WORKSPACE}/; stop with Ctrl+C.")
    command = [sys.executable, "-m", "jupyterlab", f"--ServerApp.root_dir={workspace}", f"--ServerApp.port={port}"]
    command.append(f"--LabApp.default_url=/lab/tree/{first}")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--allow-root")
    if not browser:
        command.append("--no-browser")
    environment = {
        # Tabs of other work on this machine do not open here.
        "JUPYTERLAB_WORKSPACES_DIR": str(workspace / ".jupyter" / "workspaces"),
        **os.environ,
        "PATH": str(Path(sys.executable).parent) + os.pathsep + os.environ.get("PATH", ""),
        "JUPYTER_CONFIG_PATH": os.pathsep.join(
            filter(None, [str(quiet_settings(workspace)), os.environ.get("JUPYTER_CONFIG_PATH")])
        ),
    }
    # Whoever ends this command from outside ends JupyterLab too: run() kills what it started when it is left.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        return subprocess.run(command + options, cwd=workspace, env=environment).returncode
    except KeyboardInterrupt:
        return 0
