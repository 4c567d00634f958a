"""Commands for grading day: grade, judge again, feedback, report, export, selftest."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from alliance.commands.terminal import Steps, course_root, pick_assignments, root_option, say, shown
from alliance.places import find_repository

workers_option = click.option("--workers", type=int, help="Submissions graded at once (default: one a core).")
weaker_option = click.option(
    "--allow-weaker-isolation", "weaker", is_flag=True, help="Go on where this machine gives no namespaces."
)
scheduler_option = click.option(
    "--scheduler", help="Grade on the Dask cluster behind this address, such as tcp://10.0.0.5:8786."
)


@click.command()
@click.argument("name")
@root_option
@workers_option
@click.option("--force", is_flag=True, help="Grade also what has not changed since it was graded.")
@weaker_option
@scheduler_option
def grade(name: str, root: str | None, workers: int | None, force: bool, weaker: bool, scheduler: str | None):
    """Grade every new or changed submission of an assignment. Exit 1 where one could not be graded."""
    repository = find_repository()
    name = pick_assignments(repository, (name,))[0]
    outcomes = run_grade(repository, course_root(repository, root), name, workers, force, weaker, scheduler)
    sys.exit(1 if any(o.status != "graded" for o in outcomes) else 0)


def run_grade(
    repository: Path,
    root: Path,
    name: str,
    workers: int | None = None,
    force: bool = False,
    weaker: bool = False,
    scheduler: str | None = None,
) -> list:
    """Grade and tell: totals, what was repaired, and who needs a person and why."""
    from alliance.grading.batch import GRADED, grade_class, submissions

    run = None
    if scheduler:
        from alliance.grading.cluster import Cluster

        run = Cluster(scheduler)
    done = 0
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

        outcomes = grade_class(repository, root, name, follow, workers, force, weaker, run)
    graded = [o for o in outcomes if o.status == GRADED]
    told = f"Graded {done} of {len(outcomes)} submissions of {name} in {steps.seconds:.0f} s"
    told += f" ({steps.seconds / done:.2f} s each)" if done else ""
    told += f"; {len(outcomes) - done} were unchanged." if done < len(outcomes) else "."
    say(told if done else f"Nothing was graded again: all {len(outcomes)} submissions of {name} are unchanged.")
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


@click.command()
@click.argument("name")
@root_option
@click.option("--dry-run", is_flag=True, help="Show what would change, and write nothing.")
def rejudge(name: str, root: str | None, dry_run: bool):
    """Judge a class again after a changed tolerance, test or point value: no student's code is run.

    Change the twin, then `course build` and `course release`. Exit 1 where a submission must be run again.
    """
    repository = find_repository()
    name = pick_assignments(repository, (name,))[0]
    sys.exit(1 if run_rejudge(repository, course_root(repository, root), name, dry_run).again else 0)


def run_rejudge(repository: Path, root: Path, name: str, dry_run: bool = False):
    """Judge again and tell: which scores changed, and who must be run again and why."""
    from alliance.grading.rejudge import rejudge_class

    result = rejudge_class(repository, root, name, write=not dry_run)
    for change in result.changes:
        old = "new" if change.old is None else f"{change.old:g}"
        say(f"  {old:>4} -> {change.new:g} of {change.points:g}  {change.student}  {change.grade_id}")
    students = len({change.student for change in result.changes})
    told = f"Judged {result.students} submissions of {name} again from their receipts in {result.seconds:.1f} s: "
    said = f"{len(result.changes)} scores of {students} students " + ("would change." if dry_run else "changed.")
    say(told + (said if result.changes else "no score changes."))
    if result.unread:
        say(f"{len(result.unread)} still wait for a person: they could not be read.")
    if result.again:
        say(f"{len(result.again)} must be run again (`course grade {name}`); nothing was changed for them:")
        for student, why in result.again.items():
            say(f"  {student}: {why}")
    if result.changes and not dry_run:
        say(f"Next: `course feedback {name}` and `course export {name}`.")
    return result


@click.command()
@click.argument("name")
@root_option
def feedback(name: str, root: str | None):
    """Write each student's feedback page: no hidden test and no marking scheme in it."""
    repository = find_repository()
    run_feedback(repository, course_root(repository, root), pick_assignments(repository, (name,))[0])


def run_feedback(repository: Path, root: Path, name: str) -> None:
    """Write feedback and tell."""
    from alliance.grading.batch import read_outcomes
    from alliance.grading.feedback import write_feedback

    outcomes = read_outcomes(root, name)
    failed = []
    with Steps("Feedback", len(outcomes)) as steps:
        for student, why in write_feedback(repository, root, outcomes):
            failed += [f"{student}: {why}"] if why else []
            steps.step(f"feedback   {student}" + (f" FAILED: {why}" if why else ""), quiet=not why)
    say(f"Feedback for {len(outcomes) - len(failed)} students in {shown(root / 'feedback')} ({steps.seconds:.0f} s).")
    if failed:
        raise click.ClickException("no feedback for " + "; ".join(failed))


@click.command()
@click.argument("name")
@root_option
@click.option("--to", type=click.Path(dir_okay=False, path_type=Path), help="Where to write the page.")
def report(name: str, root: str | None, to: Path | None):
    """Write the class report: what was hard, which wrong turns were taken, what waits for a person."""
    repository = find_repository()
    run_report(repository, course_root(repository, root), pick_assignments(repository, (name,))[0], to)


def run_report(repository: Path, root: Path, name: str, to: Path | None = None) -> Path:
    """Write the report and tell."""
    from alliance.grading.report import write_report

    path = write_report(repository, root, name, to)
    say(f"Class report in {shown(path)}. It holds names and scores: it is for you, not for students.")
    return path


@click.command()
@click.argument("name")
@root_option
@click.option(
    "--format", "kind", type=click.Choice(["csv", "canvas", "moodle"]), default="csv", show_default=True,
    help="A row a submission with notes, or what Canvas or Moodle imports.",
)  # fmt: skip
@click.option("--to", type=click.Path(dir_okay=False, path_type=Path), help="Where to write the file.")
def export(name: str, root: str | None, kind: str, to: Path | None):
    """Write the grades of an assignment: with notes, or for Canvas or Moodle."""
    repository = find_repository()
    run_export(repository, course_root(repository, root), pick_assignments(repository, (name,))[0], to, kind)


def run_export(repository: Path, root: Path, name: str, to: Path | None = None, kind: str = "csv") -> Path:
    """Write the grades and tell. Scores are read from the gradebook, so essays read since then count."""
    from alliance.grading.batch import GRADED
    from alliance.grading.course import open_course
    from alliance.grading.export import grades_table, write_lms_grades

    api = open_course(repository, root)
    table = grades_table(root, name, api.coursedir.db_url)
    if kind == "csv":
        to = to or root / f"grades-{name}.csv"
        table.to_csv(to, index=False)
    else:
        to = to or root / f"{kind}-{name}.csv"
        write_lms_grades(api, name, kind, to)
    say(f"Grades of {len(table)} submissions in {shown(to)}.")
    waiting = int(table["needs_person"].sum())
    if waiting:
        lost = int((table["needs_person"] & (table["status"] != GRADED)).sum())
        why = f" ({lost} could not be graded)" if lost else ""
        say(f"{waiting} of them still wait for a person{why}, so their scores may rise.")
    return to


@click.command("grading-day")
@click.argument("name")
@root_option
@workers_option
@weaker_option
@scheduler_option
@click.option("--return-feedback", "give_back", is_flag=True, help="Let students fetch their feedback in the exchange.")
def grading_day(
    name: str, root: str | None, workers: int | None, weaker: bool, scheduler: str | None, give_back: bool
):  # fmt: skip
    """Collect, inspect, grade, feedback, report, export: all of it, as often as you like.

    What is unchanged is not graded again. Exit 1 where a submission was refused or could not be graded.
    """
    repository = find_repository()
    name = pick_assignments(repository, (name,))[0]
    sys.exit(
        1 if run_grading_day(repository, course_root(repository, root), name, workers, weaker, scheduler, give_back)
        else 0
    )  # fmt: skip


def run_grading_day(
    repository: Path,
    root: Path,
    name: str,
    workers: int | None = None,
    weaker: bool = False,
    scheduler: str | None = None,
    give_back: bool = False,
) -> list[str]:
    """Do the whole day and tell; what needs a person before the grades are whole (essays apart), one line each."""
    from alliance.grading.batch import GRADED
    from alliance.grading.course import open_course
    from alliance.grading.exchange import has_exchange, return_feedback

    api = open_course(repository, root)
    exchange = has_exchange(api)
    if give_back and not exchange:
        raise click.UsageError(
            "There is no exchange to return feedback through: leave --return-feedback out and hand on the folder "
            "feedback/, or release the assignment to an exchange first (nbgrader release_assignment)."
        )
    say("1. Collect")
    troubles = [f"not collected: {why}" for why in _collect(api, name)] if exchange else []
    if not exchange:
        say(f"No exchange is set up: what lies in {shown(root / 'submitted')} is graded.")
    say("\n2. Inspect and grade")
    outcomes = run_grade(repository, root, name, workers, weaker=weaker, scheduler=scheduler)
    troubles += [f"{o.student}: {o.why}" for o in outcomes if o.status != GRADED]
    say("\n3. Feedback")
    run_feedback(repository, root, name)
    if give_back:
        returned, by_hand = return_feedback(api, name)
        say(f"{len(returned)} students can fetch theirs in the exchange.")
        troubles += [f"{student}: feedback did not come back through the exchange" for student in by_hand]
    say("\n4. Report and grades")
    run_report(repository, root, name)
    run_export(repository, root, name)
    say("\n5. What is left for you")
    reading = [o.student for o in outcomes if o.status == GRADED and o.waits_for_reading]
    if reading:
        say(f"{len(reading)} essays to read in formgrader; then run this command again.")
    for trouble in troubles:
        say(f"  {trouble}")
    if not reading and not troubles:
        say("Nothing: every submission is graded, and no essay waits.")
    return troubles


def _collect(api, name: str) -> list[str]:
    """Collect from the exchange and tell; what was refused, and why."""
    from alliance.grading.exchange import collect

    found = collect(api, name)
    say(
        f"Collected {len(found.new)} new and {len(found.newer)} newer submissions; {len(found.unchanged)} were "
        "here already."
    )
    return found.refused


@click.command()
@click.argument("names", nargs=-1)
@workers_option
@weaker_option
def selftest(names: tuple[str, ...], workers: int | None, weaker: bool):
    """Attack the grader on this machine, and say what holds. Exit 1 where something does not.

    All of tests/hostile, or the attacks named.
    """
    repository = find_repository()
    findings = run_selftest(repository, names, workers, weaker)
    sys.exit(1 if findings.course or any(v.failures for v in findings.verdicts) else 0)


def run_selftest(repository: Path, names: tuple[str, ...] = (), workers: int | None = None, weaker: bool = False):
    """Attack and tell: what was tried, what did not hold."""
    import tempfile

    from alliance.grading.selftest import CORPUS, selftest
    from alliance.names import unknown

    known = sorted(p.stem for p in (repository / CORPUS).glob("[!_]*.py"))
    for name in names:
        if name not in known:
            raise unknown("attack", name, known)
    with Steps("Attacking the grader", len(names or known)) as steps, tempfile.TemporaryDirectory() as folder:

        def follow(verdict) -> None:
            about = verdict.about.splitlines()[0]
            if verdict.failures:
                steps.step(f"FAILED  {verdict.attack}: {about}" + "".join(f"\n        {f}" for f in verdict.failures))
            else:
                steps.step(f"held    {verdict.attack}: {about}")

        findings = selftest(repository, Path(folder), tuple(names), follow, workers, weaker)
    failed = sum(bool(v.failures) for v in findings.verdicts)
    held = len(findings.verdicts) - failed
    say(f"{held} of {len(findings.verdicts)} attacks and damages held in {findings.seconds:.0f} s "
        f"(isolation here: {findings.level}).")  # fmt: skip
    for trouble in findings.course:
        say(f"To others: {trouble}")
    return findings
