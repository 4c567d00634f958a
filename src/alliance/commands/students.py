"""Commands for whoever works through the course: doctor, lab, solution, progress."""

from __future__ import annotations

import sys
from pathlib import Path
from textwrap import shorten

import click

from alliance.commands.terminal import say, show_markdown, shown


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


@click.command()
@click.argument("question")
@click.option("--track", help="Of the assignments about other countries (chile-china).")
def solution(question: str, track: str | None):
    """Two hints for a question (a02-q3), then, after an honest attempt, a worked answer with its reasoning."""
    sys.exit(run_solution(question, track))


def run_solution(question: str, track: str | None = None, start: Path | None = None) -> int:
    """Show the next page of help and tell; 1 where this copy of the course holds no worked answers."""
    from alliance.solutions import NoWorkedAnswers, next_page

    try:
        page = next_page(question, track, start)
    except NoWorkedAnswers as error:
        say(str(error))
        return 1
    show_markdown(page.markdown)
    return 0


@click.command()
@click.option("--plot", type=click.Path(dir_okay=False), help="Where to draw confidence against success (a PNG).")
@click.option("--recalled", metavar="LESSON", help="You have just recalled this lesson from memory (01).")
def progress(plot: str | None, recalled: str | None):
    """Where you stand: questions passed, predictions against results, recall due. Read on this machine only."""
    sys.exit(run_progress(Path.cwd(), Path(plot) if plot else None, recalled))


def run_progress(start: Path, plot: Path | None = None, recalled: str | None = None) -> int:
    """Tell the progress kept on this machine; draw the calibration where there are results enough."""
    from alliance.places import find_lessons
    from alliance.predictions import personal_file
    from alliance.progress import ENOUGH, calibration_figure, my_progress, note_recalled
    from alliance.workspace import WORKSPACE

    if recalled:
        following = note_recalled(recalled, start)
        say(
            f"Noted. Next recall: {following:%d %B %Y}." if following else "Noted. That was the last one: it stays now."
        )
        return 0
    mine = my_progress(start)
    if not mine.begun:
        say(
            "Nothing is noted on this machine yet. Run `course lab`, open lesson 00, run its cells and make a prediction;"
        )
        say("then ask again. What you do is noted by `check` and `predict` on this machine only, and sent nowhere.")
        return 0
    _tell_units("Lessons (tasks right)", mine.lessons)
    _tell_units("Assignments (questions right)", mine.assignments)
    _tell_method(mine.method)
    scored = mine.scored
    say(f"Predictions: {len(mine.predictions)} made, {len(scored)} with a result.")
    if len(scored):
        sure, right = scored["sure"].mean(), 100 * scored["hit"].astype(float).mean()
        say(f"  On average {sure:.0f} % sure and right in {right:.0f} %.")
    if len(scored) >= ENOUGH:
        workspace = find_lessons(start) / WORKSPACE
        path = plot or (workspace if workspace.is_dir() else Path.cwd()) / "calibration.png"
        calibration_figure(scored).savefig(path, dpi=110, bbox_inches="tight")
        say(f"  Confidence against success is drawn in {shown(path)}.")
    else:
        say(f"  From {ENOUGH} results on there is a plot of confidence against success.")
    _tell_recall(mine)
    say()
    say(f"Read from {personal_file('').resolve()}; nothing is sent anywhere.")
    return 0


def _tell_units(heading: str, units: list) -> None:
    say(heading)
    for unit in units:
        say(
            f"  {shorten(unit.title, 48, placeholder=' ...'):<50}{unit.passed:>2} of {len(unit.questions)}   {unit.state}"
        )
    say()


def _tell_method(scores: dict[str, dict]) -> None:
    from alliance.method_test import FORMS

    told = [f"{form} {scores[form]['right']} of {scores[form]['items']}" for form in FORMS if form in scores]
    if told:
        say(f"Test of method: {', '.join(told)}.")


def _tell_recall(mine) -> None:
    say()
    if not mine.due:
        following = f"; the next is due on {mine.next_recall:%d %B %Y}" if mine.next_recall else ""
        say(f"No recall is due today{following}.")
        return
    say("Recall due. Close everything; say or write from memory how you would")
    for recall in mine.due:
        say(f"  {recall.title} (due {recall.due:%d %B}):")
        for prompt in recall.prompts:
            say(f"    - {prompt}")
        say(f"    Then look it up, and note it: course progress --recalled {recall.lesson[:2]}")
