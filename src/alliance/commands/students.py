"""Commands for whoever works through the course: doctor, lab."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from alliance.commands.terminal import say


@click.command()
def doctor():
    """Check this installation and this folder, and say how to mend what is wrong."""
    from alliance.doctor import examine

    findings = examine(Path.cwd())
    for finding in findings:
        say(f"{finding.mark}  {finding.what}")
        if finding.mend:
            say(f"      -> {finding.mend}")
    bad = sum(not f.good and not f.optional for f in findings)
    say()
    say("All well." if not bad else f"{bad} thing{'s' if bad > 1 else ''} to mend.")
    sys.exit(1 if bad else 0)


@click.command()
@click.option("--browser/--no-browser", default=True, help="Open a browser window.")
@click.option("--port", default=8888, show_default=True)
@click.argument("jupyter_options", nargs=-1)
def lab(browser: bool, port: int, jupyter_options: tuple[str, ...]):
    """Open JupyterLab on a copy of the lessons, so that working in them never touches the originals."""
    from alliance.workspace import start_lab

    sys.exit(start_lab(Path.cwd(), browser, port, list(jupyter_options), say))
