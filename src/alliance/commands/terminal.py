"""What every command shares: words on the terminal, progress, names and folders from the command line."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click


def say(words: str = "") -> None:
    """One line for the person in front of the screen."""
    click.echo(words)


def show_markdown(text: str) -> None:
    """Markdown for the person in front of the screen: set on a terminal, as it stands elsewhere."""
    if not sys.stdout.isatty():
        say(text)
        return
    from rich.console import Console
    from rich.markdown import Markdown

    Console(width=min(100, Console().width)).print(Markdown(text, code_theme="bw"))


def fail(words: str) -> None:
    """End with exit code 2: used wrongly, or in the wrong place."""
    raise click.UsageError(words)


def resolve(short: str, known: list[str], kind: str) -> str:
    """A full name from its beginning: a01 -> a01_history."""
    from alliance.names import unknown

    hits = [name for name in known if name == short or name.startswith(f"{short}_")]
    if len(hits) != 1:
        raise unknown(kind, short, known)
    return hits[0]


def course_root(repository: Path, root: str | None) -> Path:
    """nbgrader's course root: ``assignments``, or the folder given with --root."""
    return Path(root).resolve() if root else repository / "assignments"


class Steps:
    """A progress bar on a terminal, plain lines elsewhere; both end with the same words."""

    def __init__(self, title: str, total: int):
        self.title, self.total, self.done, self.started = title, total, 0, time.monotonic()
        self.bar = None
        if sys.stdout.isatty():
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

            columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
            self.bar = Progress(*columns, transient=True)

    def __enter__(self):
        if self.bar:
            self.bar.start()
            self.task = self.bar.add_task(self.title, total=self.total)
        return self

    def step(self, words: str, quiet: bool = False) -> None:
        """One thing is done; ``quiet`` ones are only counted on a terminal."""
        self.done += 1
        if self.bar:
            self.bar.advance(self.task)
            if not quiet:
                self.bar.console.print(f"  {words}", highlight=False, markup=False)
        else:
            say(f"  [{self.done}/{self.total}] {words}")

    def __exit__(self, *exception):
        if self.bar:
            self.bar.stop()

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.started


def shown(path: Path) -> str:
    """A path as the reader should type it: from here where that is possible."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def demo_root(repository: Path) -> Path:
    """The course folder of sample classes: never the one that holds real students."""
    return repository / "build" / "demo"


def pick_assignments(repository: Path, names: tuple[str, ...]) -> list[str]:
    """Assignments named on the command line (tracks by their full name), or all that are no track."""
    from alliance.authoring.assignments import assignment_names, track_names

    known, tracks = assignment_names(repository), track_names(repository)
    return [name if name in tracks else resolve(name, known, "assignment") for name in names] or known


root_option = click.option("--root", type=click.Path(file_okay=False), help="Another course folder than assignments/.")
