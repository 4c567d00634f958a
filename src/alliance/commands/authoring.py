"""Commands for whoever makes the course: build, site, lint, release, bundles, sample classes, all of it (demo)."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from alliance.commands.grading import run_export, run_feedback, run_grade
from alliance.commands.terminal import Steps, course_root, demo_root, pick_assignments, resolve, root_option, say, shown
from alliance.places import find_repository


@click.command()
@click.option("--check", is_flag=True, help="Exit 1 where something was out of date.")
@click.option("--lesson", "lessons", multiple=True, help="Execute only this lesson (00, 01_history, ...).")
@click.option("--no-lessons", is_flag=True, help="Execute no lesson.")
def build(check: bool, lessons: tuple[str, ...], no_lessons: bool):
    """Make everything derived: tables' package, checks, source notebooks, executed lessons, scoreboard."""
    sys.exit(1 if run_build(find_repository(), lessons, no_lessons) and check else 0)


def run_build(repository: Path, lessons: tuple[str, ...] = (), no_lessons: bool = False) -> list[str]:
    """Build and tell; the paths that changed."""
    from alliance.authoring import build as builder
    from alliance.authoring.twins import TwinError

    known = builder.lesson_names(repository)
    chosen = [] if no_lessons else [resolve(name, known, "lesson") for name in lessons] or known
    steps = [*builder.data_steps(repository), *builder.check_steps(repository)]
    total = len(steps) + len(chosen) + 1  # and the figure of the front page
    try:
        with Steps("Building", total) as steps:
            changed = builder.build(
                repository, lambda path, new: steps.step(f"{'made     ' if new else 'unchanged'}  {path}"), chosen
            )
    except TwinError as error:
        raise click.ClickException(str(error)) from error
    say(f"Built {total} files in {steps.seconds:.0f} s; {len(changed)} changed, {len(chosen)} lessons executed.")
    return changed


@click.command()
@click.option("--instructor", is_flag=True, help="With rubrics and worked answers, in build/site-instructor.")
@click.option("--to", type=click.Path(file_okay=False), help="Folder of the site (made afresh).")
def site(instructor: bool, to: str | None):
    """Build the reading site: lessons, scoreboard, tables, glossary, guide. Nothing is fetched."""
    repository = find_repository()
    default = repository / "build" / ("site-instructor" if instructor else "site")
    run_site(repository, Path(to).resolve() if to else default, instructor)


def run_site(repository: Path, target: Path, instructor: bool = False) -> None:
    """Build the site and tell."""
    import time

    from alliance.authoring.plots import PlotError
    from alliance.authoring.site import SiteError, build_site

    started = time.monotonic()
    if target.exists() and any(target.iterdir()) and not (target / "searchindex.js").exists():
        raise click.UsageError(f"{shown(target)} holds something else than a site: name an empty or a new folder.")
    try:
        build_site(repository, target, instructor, say)
    except (SiteError, PlotError) as error:
        raise click.ClickException(str(error)) from error
    size = sum(path.stat().st_size for path in target.rglob("*") if path.is_file()) / 1e6
    say(f"Site of {size:.1f} MB in {time.monotonic() - started:.0f} s. Open {shown(target / 'index.html')}")
    if instructor:
        say("It holds rubrics and worked answers: not for students.")


@click.command()
@click.argument("names", nargs=-1)
def lint(names: tuple[str, ...]):
    """The author's gate: right ways pass, wrong turns are named, no hint tells. Exit 1 where something is wrong."""
    from alliance.authoring.assignments import assignment_names, read_assignment, track_names
    from alliance.authoring.lint import in_all, shared_variables
    from alliance.authoring.lint import lint as lint_twin

    repository = find_repository()
    everything = [*assignment_names(repository), *track_names(repository)]
    bad, reports = 0, []
    for name in pick_assignments(repository, names) if names else everything:
        twin = read_assignment(repository, name)
        report = lint_twin(twin, repository / "assignments")
        if twin.track is None:
            reports.append(report)
        problems = [*report.problems, *(f"one name in two questions: {words}" for words in shared_variables(twin))]
        bad += len(problems)
        counts = ", ".join(f"{count} {what}" for what, count in report.counts.items())
        say(f"{'ok  ' if not problems else 'BAD '} {name}: {counts}")
        for problem in problems:
            say(f"      {problem}")
        if not report.kills.empty:
            told = report.kills.sum().to_dict()
            say("      wrong answers killed: " + ", ".join(f"{test} {count}" for test, count in told.items()))
        bits = ", ".join(f"{question} {b:g}" for question, b in report.guessing.items())
        say(f"      bits to guess from the digests: {bits}")
    if not names:
        counts, few = in_all(reports)
        say("In all, tracks not counted: " + ", ".join(f"{count} {what}" for what, count in counts.items()) + ".")
        for problem in few:
            say(f"BAD  {problem}")
        bad += len(few)
    sys.exit(1 if bad else 0)


@click.command()
@click.argument("names", nargs=-1)
@root_option
@click.option("--track", help="The same assignments about other countries or periods, as a track in their twins says.")
def release(names: tuple[str, ...], root: str | None, track: str | None):
    """Make the student version of assignments (all, or those named: a01)."""
    repository = find_repository()
    chosen = pick_assignments(repository, names)
    run_release(repository, course_root(repository, root), on_track(repository, chosen, track) if track else chosen)


def on_track(repository: Path, names: list[str], track: str) -> list[str]:
    """The names these assignments have on a track. Fails where the track is unknown; says which have none."""
    from alliance.authoring.assignments import track_names

    tracks = {pair: name for name, pair in track_names(repository).items()}
    known = sorted({each for _, each in tracks})
    if track not in known:
        raise click.UsageError(f"No card names the track {track}. Known tracks: {', '.join(known)}.")
    for name in names:
        if (name, track) not in tracks:
            say(f"{name} has no track {track}; its card in assignments/text says why.")
    return [tracks[name, track] for name in names if (name, track) in tracks]


def run_release(repository: Path, root: Path, names: list[str]) -> None:
    """Release and tell."""
    from alliance.grading.course import open_course
    from alliance.grading.course import release as release_one

    api = open_course(repository, root)
    with Steps("Releasing", len(names)) as steps:
        for name in names:
            release_one(api, name)
            steps.step(f"released   {name}")
    say(f"Released to {shown(root / 'release')}.")


@click.command()
@click.option("--self-study", is_flag=True, help="With worked answers, for whoever learns without a class.")
@click.option("--output", type=click.Path(file_okay=False), help="Another folder than dist/.")
def bundle(self_study: bool, output: str | None):
    """Make the zip that a student gets: lessons, assignments, tables, and what the installation needs."""
    repository = find_repository()
    run_bundle(repository, Path(output) if output else repository / "dist", self_study)


def run_bundle(repository: Path, folder: Path, self_study: bool = False) -> Path:
    """Make a bundle and tell."""
    from alliance.authoring.bundle import BundleError, make_bundle

    with Steps("Bundling", 4 if self_study else 3) as steps:
        try:
            made = make_bundle(repository, folder, self_study, run_release, steps.step)
        except BundleError as error:
            raise click.ClickException(str(error)) from error
    say(f"Made {shown(made)} ({made.stat().st_size / 1e6:.1f} MB) in {steps.seconds:.0f} s.")
    return made


@click.command("sample-class")
@click.argument("name")
@root_option
def sample_class(name: str, root: str | None):
    """Write a class of made-up submissions of an assignment (into build/demo unless --root is given)."""
    repository = find_repository()
    folder = Path(root).resolve() if root else demo_root(repository)
    run_sample_class(repository, folder, pick_assignments(repository, (name,))[0])


def run_sample_class(repository: Path, root: Path, name: str) -> list:
    """Write the sample class and tell."""
    import shutil

    from alliance.authoring.assignments import read_assignment
    from alliance.authoring.samples import write_sample_class

    released = root / "release" / name
    if not released.exists():
        source = repository / "assignments/source" / name
        if root != repository / "assignments":
            shutil.copytree(source, root / "source" / name, dirs_exist_ok=True)
        run_release(repository, root, [name])
    samples = write_sample_class(root, read_assignment(repository, name))
    kinds = {}
    for sample in samples:
        kinds[sample.kind] = kinds.get(sample.kind, 0) + 1
    told = ", ".join(f"{count} {kind}" for kind, count in kinds.items())
    say(f"Sample class of {name}: {len(samples)} submissions ({told}) in {shown(root / 'submitted')}.")
    return samples


@click.command()
@click.argument("name", default="a01")
def demo(name: str):
    """The whole line once, on a made-up class: build, release, sample class, grade, feedback, export."""
    import shutil

    from alliance.demo import compare, next_steps

    repository = find_repository()
    name = pick_assignments(repository, (name,))[0]
    root = demo_root(repository)
    shutil.rmtree(root, ignore_errors=True)
    say("1. Build: tables, checks, lessons")
    run_build(repository)
    say("\n2. Release")
    shutil.copytree(repository / "assignments/source", root / "source")
    run_release(repository, root, pick_assignments(repository, ()))
    say("\n3. A made-up class")
    run_sample_class(repository, root, name)
    say("\n4. Grade, through nbgrader")
    outcomes = run_grade(repository, root, name)
    say("\n5. Feedback")
    run_feedback(repository, root, name)
    say("\n6. Export")
    run_export(repository, root, name)
    surprises = compare(root, name, outcomes)
    say("\nWhat came out")
    for line in next_steps(root, name, outcomes, surprises, shown):
        say(line)
    sys.exit(1 if surprises else 0)
