"""The ``course`` command: for students (lab, doctor, data) and for instructors (build to export, and demo).

Exit codes: 0 all is well; 1 something needs a person; 2 the command was used wrongly or in the wrong place.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from alliance import __version__
from alliance.names import UnknownName
from alliance.places import NotTheCourse, find_repository

INSTRUCTOR_PACKAGES = (
    "nbgrader", "jupytext", "nbclient", "nbconvert", "nbformat", "yaml", "rich", "frictionless", "sqlalchemy",
)  # fmt: skip


class CourseGroup(click.Group):
    """Turns the errors a person can mend into one clear line and exit code 2."""

    def invoke(self, ctx):
        try:
            return super().invoke(ctx)
        except (NotTheCourse, UnknownName) as error:
            raise click.UsageError(str(error)) from error
        except ModuleNotFoundError as error:
            if (error.name or "").split(".")[0] in INSTRUCTOR_PACKAGES:
                raise click.UsageError(
                    f"This command is for instructors and needs {error.name}: pip install 'alliance-course[instructor]'"
                ) from error
            raise


@click.group(cls=CourseGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="course")
def main():
    """A course that tests every claim of one article with public data."""


def say(words: str = "") -> None:
    """One line for the person in front of the screen."""
    click.echo(words)


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


# ---- students ---------------------------------------------------------------------------------------------


@main.command()
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


@main.command()
@click.option("--browser/--no-browser", default=True, help="Open a browser window.")
@click.option("--port", default=8888, show_default=True)
@click.argument("jupyter_options", nargs=-1)
def lab(browser: bool, port: int, jupyter_options: tuple[str, ...]):
    """Open JupyterLab on a copy of the lessons, so that working in them never touches the originals."""
    from alliance.workspace import start_lab

    sys.exit(start_lab(Path.cwd(), browser, port, list(jupyter_options), say))


@main.group()
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


# ---- instructors ------------------------------------------------------------------------------------------

root_option = click.option("--root", type=click.Path(file_okay=False), help="Another course folder than assignments/.")


@main.command()
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
    total = 6 + 2 * len(builder.assignment_names(repository)) + len(chosen)
    try:
        with Steps("Building", total) as steps:
            changed = builder.build(
                repository, lambda path, new: steps.step(f"{'made     ' if new else 'unchanged'}  {path}"), chosen
            )
    except TwinError as error:
        raise click.ClickException(str(error)) from error
    say(f"Built {total} files in {steps.seconds:.0f} s; {len(changed)} changed, {len(chosen)} lessons executed.")
    return changed


@main.command()
@click.argument("names", nargs=-1)
def lint(names: tuple[str, ...]):
    """The author's gate: right ways pass, wrong turns are named, no hint tells. Exit 1 where something is wrong."""
    from alliance.authoring.lint import lint as lint_twin
    from alliance.authoring.lint import shared_variables
    from alliance.authoring.twins import read_twin

    repository = find_repository()
    bad = 0
    for name in pick_assignments(repository, names):
        twin = read_twin(repository / "assignments/text" / f"{name}.py")
        report = lint_twin(twin, repository / "assignments")
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
    sys.exit(1 if bad else 0)


def pick_assignments(repository: Path, names: tuple[str, ...]) -> list[str]:
    """Assignments named on the command line, or all."""
    from alliance.authoring.assignments import assignment_names

    known = assignment_names(repository)
    return [resolve(name, known, "assignment") for name in names] or known


@main.command()
@click.argument("names", nargs=-1)
@root_option
def release(names: tuple[str, ...], root: str | None):
    """Make the student version of assignments (all, or those named: a01)."""
    repository = find_repository()
    run_release(repository, course_root(repository, root), pick_assignments(repository, names))


def run_release(repository: Path, root: Path, names: list[str]) -> None:
    """Release and tell."""
    from alliance.grading.course import GradingError, open_course
    from alliance.grading.course import release as release_one

    api = open_course(repository, root)
    with Steps("Releasing", len(names)) as steps:
        for name in names:
            try:
                release_one(api, name)
            except GradingError as error:
                raise click.ClickException(str(error)) from error
            steps.step(f"released   {name}")
    say(f"Released to {shown(root / 'release')}.")


def shown(path: Path) -> str:
    """A path as the reader should type it: from here where that is possible."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def demo_root(repository: Path) -> Path:
    """The course folder of sample classes: never the one that holds real students."""
    return repository / "build" / "demo"


@main.command("sample-class")
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

    from alliance.authoring.samples import write_sample_class

    released = root / "release" / name
    if not released.exists():
        source = repository / "assignments/source" / name
        if root != repository / "assignments":
            shutil.copytree(source, root / "source" / name, dirs_exist_ok=True)
        run_release(repository, root, [name])
    samples = write_sample_class(root, repository / "assignments/text" / f"{name}.py")
    kinds = {}
    for sample in samples:
        kinds[sample.kind] = kinds.get(sample.kind, 0) + 1
    told = ", ".join(f"{count} {kind}" for kind, count in kinds.items())
    say(f"Sample class of {name}: {len(samples)} submissions ({told}) in {shown(root / 'submitted')}.")
    return samples


@main.command()
@click.argument("name")
@root_option
@click.option("--workers", type=int, help="Submissions graded at once (default: one a core).")
@click.option("--force", is_flag=True, help="Grade also what has not changed since it was graded.")
@click.option("--allow-weaker-isolation", "weaker", is_flag=True, help="Grade where this machine gives no namespaces.")
def grade(name: str, root: str | None, workers: int | None, force: bool, weaker: bool):
    """Grade every new or changed submission of an assignment. Exit 1 where one could not be graded."""
    repository = find_repository()
    name = pick_assignments(repository, (name,))[0]
    outcomes = run_grade(repository, course_root(repository, root), name, workers, force, weaker)
    sys.exit(1 if any(o.status != "graded" for o in outcomes) else 0)


def run_grade(
    repository: Path, root: Path, name: str, workers: int | None = None, force: bool = False, weaker: bool = False
) -> list:
    """Grade and tell: totals, what was repaired, and who needs a person and why."""
    from alliance.grading.batch import GRADED, grade_class, submissions
    from alliance.grading.course import GradingError

    done = 0
    try:
        with Steps(f"Grading {name}", len(submissions(root, name))) as steps:

            def follow(outcome):
                nonlocal done
                done += 1
                if outcome.status == GRADED:
                    mark = "  (repaired)" if outcome.repairs else "  (stopped in part)" if outcome.budgets else ""
                    score = f"{outcome.auto_score:g} of {outcome.max_auto_score:g}"
                    steps.step(f"{score:>9}  {outcome.student}{mark}", quiet=not mark)
                else:
                    steps.step(f"needs a person  {outcome.student}: {outcome.why}")

            outcomes = grade_class(repository, root, name, follow, workers, force, weaker)
    except GradingError as error:
        raise click.ClickException(str(error)) from error
    graded = [o for o in outcomes if o.status == GRADED]
    told = f"Graded {done} of {len(outcomes)} submissions of {name} in {steps.seconds:.0f} s"
    told += f" ({steps.seconds / done:.2f} s each)" if done else ""
    say(told + (f"; {len(outcomes) - done} were unchanged." if done < len(outcomes) else "."))
    levels = sorted({o.isolation for o in graded})
    say(f"Isolation of students' code: {', '.join(levels) or 'nothing was run'}.")
    repaired = sum(bool(o.repairs) for o in outcomes)
    if repaired:
        say(f"{repaired} submissions were damaged and repaired before grading; each says how on its first line.")
    waiting = sum(o.waits_for_reading for o in graded)
    if waiting:
        say(f"{waiting} wait for a person to read their essay (formgrader).")
    lost = [o for o in outcomes if o.status != GRADED]
    if lost:
        say(f"{len(lost)} could not be graded: score 0 and a flag, kept in every list:")
        for outcome in lost:
            say(f"  {outcome.student}: {outcome.why}")
    return outcomes


@main.command()
@click.argument("name")
@root_option
def feedback(name: str, root: str | None):
    """Write each student's feedback page: no hidden test and no marking scheme in it."""
    repository = find_repository()
    run_feedback(repository, course_root(repository, root), pick_assignments(repository, (name,))[0])


def run_feedback(repository: Path, root: Path, name: str) -> None:
    """Write feedback and tell."""
    import os
    from concurrent.futures import ProcessPoolExecutor
    from functools import partial

    from alliance.grading.batch import log_to, read_outcomes
    from alliance.grading.course import GradingError
    from alliance.grading.feedback import feedback_one

    try:
        outcomes = read_outcomes(root, name)
    except GradingError as error:
        raise click.ClickException(str(error)) from error
    students = [o.student for o in outcomes]
    write = partial(feedback_one, repository, root)
    failed = []
    quiet = {"initializer": log_to, "initargs": (root / "grading.log",)}
    with Steps("Feedback", len(outcomes)) as steps, ProcessPoolExecutor(os.cpu_count(), **quiet) as pool:
        told = pool.map(write, students, [name] * len(students), [o.why for o in outcomes])
        for student, why in zip(students, told, strict=True):
            failed += [f"{student}: {why}"] if why else []
            steps.step(f"feedback   {student}" + (f" FAILED: {why}" if why else ""), quiet=not why)
    say(f"Feedback for {len(outcomes) - len(failed)} students in {shown(root / 'feedback')} ({steps.seconds:.0f} s).")
    if failed:
        raise click.ClickException("no feedback for " + "; ".join(failed))


@main.command()
@click.argument("name")
@root_option
@click.option("--to", type=click.Path(dir_okay=False, path_type=Path), help="Where to write the CSV.")
def export(name: str, root: str | None, to: Path | None):
    """Write the grades of an assignment as CSV: one row a submission, also where nothing could be graded."""
    repository = find_repository()
    run_export(repository, course_root(repository, root), pick_assignments(repository, (name,))[0], to)


def run_export(repository: Path, root: Path, name: str, to: Path | None = None) -> Path:
    """Write the CSV and tell. Scores are read from the gradebook, so essays read since then count."""
    from alliance.grading.course import GradingError, open_course
    from alliance.grading.export import grades_table

    try:
        table = grades_table(root, name, open_course(repository, root).coursedir.db_url)
    except GradingError as error:
        raise click.ClickException(str(error)) from error
    to = to or root / f"grades-{name}.csv"
    table.to_csv(to, index=False)
    say(f"Grades of {len(table)} submissions in {shown(to)}.")
    return to


@main.command()
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


if __name__ == "__main__":
    main()
