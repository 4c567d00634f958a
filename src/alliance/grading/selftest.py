"""Attack this grader, on this machine: a corpus of hostile and damaged submissions, graded the way a class is.

Each file of ``tests/hostile`` is one attack: a docstring that says what it tries, ``EXPECTED``, and a function
``hand_in`` that makes the submission. Some files have more:

* ``START``: ``blank`` (the released notebook, the default: every point is a gain) or ``model`` (every answer right:
  no point may be lost outside the attacked question). Its points are the honest part.
* ``STUDENT``: the name of the student's folder; the file's name otherwise.
* ``EXPECTED``: ``gain`` (most points above the honest part), ``score`` (exact points, or ``honest``), ``status``
  (``graded`` unless it says otherwise).

``hand_in(notebook)`` returns the hostile notebook, as nbformat or as the text or bytes of a file;
``hand_in(notebook, folder)`` may write into the submission's folder itself.

What no attack may do, whatever it expects: bring a secret into an output or a page (secrets are planted in the
source, the gradebook, a classmate's submission, the environment and the disk), run a script in a reader's browser,
print ``BREACH`` (attacks print it where something forbidden worked), change anybody else's grade or file, take much of
the judge's time or the judge's memory, or leave a process behind.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import inspect
import json
import os
import re
import secrets
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from html.parser import HTMLParser
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook

from alliance.grading.batch import COURSE, GRADED, Job, Outcome, grade_class, grade_one, known_as, run_here
from alliance.grading.course import open_course, release
from alliance.grading.feedback import write_feedback

CORPUS = Path("tests") / "hostile"
ASSIGNMENT = "a01_history"
#: Students who hand in the model answers, first and last in the alphabet: what an attack does to them shows.
NEIGHBOURS = ("aa-neighbour", "zz-neighbour")
#: Shorter than a class gets, so that what never ends does not take the day.
SETTINGS = (("cell_seconds", 2.5), ("call_seconds", 1.5), ("total_seconds", 15.0))
#: What a judge may need for one submission: processor seconds and megabytes.
MOST_SECONDS, MOST_MEGABYTES = 30, 900
BREACH, SCRIPT = "BREACH", "xss"


@dataclass(frozen=True)
class Attack:
    """One file of the corpus."""

    name: str
    about: str
    expected: dict
    start: str
    student: str
    hand_in: Callable


@dataclass
class Verdict:
    """What became of an attack; ``failures`` is empty where the grader held."""

    attack: str
    about: str
    outcome: Outcome
    failures: list[str] = field(default_factory=list)


@dataclass
class Findings:
    """What a selftest found: attack by attack, and about the course as a whole."""

    verdicts: list[Verdict]
    course: list[str]
    level: str
    seconds: float


def read_corpus(folder: Path, names: tuple[str, ...] = ()) -> list[Attack]:
    """The attacks in a folder, all or those named. Raises KeyError for a name that is not there."""
    files = {p.stem: p for p in sorted(folder.glob("*.py")) if not p.stem.startswith("_")}
    attacks = []
    sys.path.insert(0, str(folder))
    try:
        for name in names or files:
            spec = importlib.util.spec_from_file_location(f"hostile_{name}", files[name])
            module = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(module)
            attacks.append(
                Attack(name, inspect.getdoc(module), module.EXPECTED, getattr(module, "START", "blank"),
                       getattr(module, "STUDENT", name), module.hand_in)
            )  # fmt: skip
    finally:
        sys.path.remove(str(folder))
    return attacks


class Class:
    """A course root of its own with planted secrets, two honest students, and the attackers."""

    def __init__(self, repository: Path, root: Path):
        self.repository, self.root = repository, root
        self.secrets = {place: f"token-{secrets.token_hex(8)}" for place in (
            "hidden test", "hidden call", "solution", "mark scheme", "gradebook", "classmate", "environment", "disk",
        )}  # fmt: skip
        self.max_points: float = 0
        self.untouched: dict[Path, str] = {}

    def prepare(self) -> None:
        """Release the assignment with secrets in its source, and let the honest students hand in."""
        from alliance.authoring.samples import answered, automatic_points, model_sources
        from alliance.authoring.twins import read_twin

        source = self.root / "source" / ASSIGNMENT
        shutil.copytree(self.repository / "assignments/source" / ASSIGNMENT, source)
        self._plant(source / f"{ASSIGNMENT}.ipynb")
        api = open_course(self.repository, self.root)
        release(api, ASSIGNMENT)
        with Gradebook(api.coursedir.db_url, COURSE) as gradebook:
            gradebook.update_or_create_student("planted", first_name=self.secrets["gradebook"])
        (self.root / "private.txt").write_text(self.secrets["disk"])
        twin = read_twin(self.repository / "assignments/text" / f"{ASSIGNMENT}.py")
        self.max_points = automatic_points(twin)
        self.blank = nbformat.read(self.root / "release" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb", as_version=4)
        self.model = answered(self.blank, model_sources(twin))
        for student in NEIGHBOURS:
            notebook = nbformat.from_dict(self.model)
            notebook.cells.append(nbformat.v4.new_markdown_cell(self.secrets["classmate"]))
            folder = self.folder(student)
            nbformat.write(notebook, folder / f"{ASSIGNMENT}.ipynb")

    def _plant(self, path: Path) -> None:
        notebook = nbformat.read(path, as_version=4)
        for cell in notebook.cells:
            for mark, place in (
                ("HIDDEN TESTS", "hidden test"),
                ("SOLUTION", "solution"),
                ("MARK SCHEME", "mark scheme"),
            ):
                words = f"### BEGIN {mark}"
                cell.source = cell.source.replace(words, f"{words}\n# {self.secrets[place]}")
            if cell.metadata.get("nbgrader", {}).get("grade_id") == "a01-q5-check":
                # What a hidden test calls a student's function with is a secret, too.
                cell.source = cell.source.replace('"Aland"', f'"{self.secrets["hidden call"]}"')
        nbformat.write(notebook, path)

    def folder(self, student: str) -> Path:
        """The folder a student hands in."""
        folder = self.root / "submitted" / student / ASSIGNMENT
        folder.mkdir(parents=True)
        return folder

    def hand_in(self, attack: Attack) -> None:
        """Write an attack's submission."""
        folder = self.folder(attack.student)
        notebook = nbformat.from_dict(self.model if attack.start == "model" else self.blank)
        more = [folder] if len(inspect.signature(attack.hand_in).parameters) > 1 else []
        made = attack.hand_in(notebook, *more)
        if made is None:
            return
        # Not nbformat.writes, which would mend what an attack has damaged.
        text = json.dumps(made) if isinstance(made, dict) else made
        (folder / f"{ASSIGNMENT}.ipynb").write_bytes(text if isinstance(text, bytes) else text.encode())

    def digests(self) -> dict[str, str]:
        """Digest of every file that no grading may change."""
        kept = [self.root / "private.txt"]
        kept += [p for p in (self.root / "source").rglob("*") if p.is_file()]
        kept += [p for s in NEIGHBOURS for p in (self.root / "submitted" / s).rglob("*.ipynb")]
        return {str(p): hashlib.sha256(p.read_bytes()).hexdigest() for p in kept}

    def honest(self, attack: Attack) -> float:
        """The points an attack's submission deserves without the attack."""
        return self.max_points if attack.start == "model" else 0.0

    def leaks(self, text: str) -> list[str]:
        """Places whose secret is in a text."""
        return [place for place, secret in self.secrets.items() if secret in text]


def graded_notebook(root: Path, student: str) -> nbformat.NotebookNode | None:
    """What nbgrader wrote for a student, if it did."""
    path = root / "autograded" / student / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    return nbformat.read(path, as_version=4) if path.is_file() else None


def feedback_page(root: Path, student: str) -> str:
    """A student's page, empty where there is none."""
    path = root / "feedback" / student / ASSIGNMENT / f"{ASSIGNMENT}.html"
    return path.read_text(encoding="utf-8") if path.is_file() else ""


class Scripts(HTMLParser):
    """Finds what would run, load or send in a page, where it carries the attackers' word."""

    RUNS = {"script", "iframe", "object", "embed", "style", "form", "base", "meta", "link", "svg", "math"}

    def __init__(self):
        super().__init__()
        self.found: list[str] = []
        self.inside = ""

    def handle_starttag(self, tag, attributes):
        self.inside = tag if tag in ("script", "style") else ""
        values = " ".join(f"{k}={v}" for k, v in attributes)
        active = any(k.startswith("on") or _runs(v or "") for k, v in attributes)
        if SCRIPT in values.casefold() and (tag in self.RUNS or active):
            self.found.append(f"<{tag} {values}>"[:100])
        elif tag == "img" and any(k == "src" and "tracker" in (v or "") for k, v in attributes):
            self.found.append(f"<img {values}>"[:100])

    def handle_data(self, data):
        if self.inside and SCRIPT in data.casefold():
            self.found.append(f"<{self.inside}> {data.strip()[:80]}")

    def handle_endtag(self, tag):
        self.inside = ""


def _runs(url: str) -> bool:
    """Whether a browser would run an address: it skips white space and control characters in the scheme."""
    return bool(
        re.match(r"(java|vb)script:|data:(text/html|application)", re.sub(r"[\s\x00-\x20]", "", url).casefold())
    )


def scripts_in(page: str) -> list[str]:
    """What of the attackers' scripts would run in a page."""
    parser = Scripts()
    parser.feed(page)
    return parser.found


def scripts_in_notebook(notebook: nbformat.NotebookNode) -> list[str]:
    """The same for a graded notebook as formgrader shows it: texts rendered, pages and pictures put in as they are."""
    from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

    found = []
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            try:
                found += scripts_in(
                    MarkdownWithMath(IPythonRenderer(escape=False, attachments=cell.get("attachments"))).render(
                        cell.source
                    )
                )
            except Exception as error:
                found.append(f"none, for it cannot show the cell at all ({error})")
            found += ["\\href in a formula"] if re.search(r"\\href\s*\{\s*javascript", cell.source) else []
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            for form, content in data.items():
                if form == "image/png":
                    found += [] if re.fullmatch(r"[\w+/=\s]*", content) else ["a picture that is none"]
                elif form != "text/plain":
                    found += scripts_in(content)
                    found += ["\\href in a formula"] if re.search(r"\\href\s*\{\s*javascript", content) else []
                    found += [f"an output of type {form}"] if form != "text/html" else []
    return found


def shown(notebook: nbformat.NotebookNode) -> str:
    """Every output of a graded notebook as text."""
    return "\n".join(json.dumps(c.get("outputs", []), ensure_ascii=False) for c in notebook.cells)


def watched(job: Job) -> Outcome:
    """Grade one submission; note beside it the processor time and the most memory that this process needed for it."""
    started = time.process_time()
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")
    outcome = grade_one(job)
    peak = 0
    with contextlib.suppress(OSError):
        peak = int(re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())[1]) >> 10
    name = hashlib.sha256(os.fsencode(job.student)).hexdigest()
    (job.root / "watched" / name).write_text(json.dumps([time.process_time() - started, peak]))
    return outcome


def selftest(
    repository: Path,
    root: Path,
    names: tuple[str, ...] = (),
    report: Callable[[Verdict], None] = lambda verdict: None,
    workers: int | None = None,
    allow_weaker: bool = False,
    settings: tuple[tuple[str, object], ...] = SETTINGS,
) -> Findings:
    """Run the corpus in an empty folder ``root``. Raises KeyError for an attack that is not there, GradingError
    where this machine gives no isolation and weaker isolation was not asked for."""
    started = time.monotonic()
    attacks = read_corpus(repository / CORPUS, names)
    course = Class(repository, root)
    course.prepare()
    for folder in ("watched", "tmp"):
        (root / folder).mkdir()
    for attack in attacks:
        course.hand_in(attack)
    before = course.digests()
    with _planted(course, root / "tmp"):
        outcomes = {
            o.student: o
            for o in grade_class(
                repository, root, ASSIGNMENT, lambda outcome: None, workers, allow_weaker=allow_weaker,
                run=partial(run_here, grade=watched), settings=settings,
            )
        }  # fmt: skip
        troubles = bystanders(course, outcomes, before)
        attacked = [outcomes[s] for s in map(known_as, (a.student for a in attacks)) if s in outcomes]
        list(write_feedback(repository, root, attacked, workers))
        verdicts = []
        for attack in attacks:
            verdict = judge(course, attack, outcomes.get(known_as(attack.student)))
            verdicts.append(verdict)
            report(verdict)
    level = next((o.isolation for o in outcomes.values() if o.isolation), "nothing was run")
    return Findings(verdicts, troubles, level, time.monotonic() - started)


@contextlib.contextmanager
def _planted(course: Class, temporary: Path):
    """A secret in the environment, and a folder for temporary files of this run alone."""
    before, tempfile.tempdir = tempfile.tempdir, str(temporary)
    os.environ["COURSE_SECRET"] = course.secrets["environment"]
    try:
        yield
    finally:
        tempfile.tempdir = before
        del os.environ["COURSE_SECRET"]


def judge(course: Class, attack: Attack, outcome: Outcome | None) -> Verdict:
    """Whether the grader held."""
    if outcome is None:
        return Verdict(attack.name, attack.about, Outcome(attack.student, ASSIGNMENT, "lost"), ["it has no row at all"])
    verdict = Verdict(attack.name, attack.about, outcome)
    wrong = verdict.failures
    expected, honest, score = attack.expected, course.honest(attack), outcome.auto_score or 0
    if "gain" in expected and score - honest > expected["gain"]:
        wrong.append(f"it got {score:g} points where {honest + expected['gain']:g} is the most")
    wanted = honest if expected.get("score") == "honest" else expected.get("score", score)
    if score != wanted:
        wrong.append(f"it got {score:g} points instead of {wanted:g}")
    if (outcome.score or 0) != score:
        wrong.append(f"it got {outcome.score - score:g} points that only a person may give")
    status = expected.get("status", GRADED)
    if outcome.status != status:
        wrong.append(f"{outcome.status} instead of {status}" + (f": {outcome.why}" if outcome.why else ""))
    notebook, page = graded_notebook(course.root, outcome.student), feedback_page(course.root, outcome.student)
    told = shown(notebook) if notebook else ""
    wrong += [f"the secret of the {place} is in an output" for place in course.leaks(told)]
    wrong += [f"the secret of the {place} is in the feedback" for place in course.leaks(page)]
    wrong += [f"it says: {words}" for words in dict.fromkeys(re.findall(BREACH + r"[^\\\"]{0,80}", told))]
    wrong += [f"a script in formgrader: {s}" for s in dict.fromkeys(scripts_in_notebook(notebook) if notebook else [])]
    wrong += [f"a script in the feedback: {s}" for s in dict.fromkeys(scripts_in(page))]
    if not page:
        wrong.append("it got no feedback")
    notes = course.root / "watched" / hashlib.sha256(os.fsencode(outcome.student)).hexdigest()
    seconds, megabytes = json.loads(notes.read_text()) if notes.exists() else (0, 0)
    if seconds > MOST_SECONDS:
        wrong.append(f"the judge worked {seconds:.0f} seconds for it")
    if megabytes > MOST_MEGABYTES:
        wrong.append(f"the judge needed {megabytes} MB for it")
    return verdict


def bystanders(course: Class, outcomes: dict[str, Outcome], before: dict[str, str]) -> list[str]:
    """What the attacks did to others: grades, files, the gradebook, processes left behind."""
    wrong = []
    for student in NEIGHBOURS:
        if student not in outcomes or outcomes[student].auto_score != course.max_points:
            got = outcomes[student].auto_score if student in outcomes else "no row"
            wrong.append(f"{student}, whose answers are right, got {got} of {course.max_points:g}")
    after = course.digests()
    wrong += [f"{Path(path).name} was changed" for path in before if after.get(path) != before[path]]
    with Gradebook(open_course(course.repository, course.root).coursedir.db_url, COURSE) as gradebook:
        if gradebook.find_student("planted").first_name != course.secrets["gradebook"]:
            wrong.append("the gradebook was changed")
    left = left_behind(course.root / "tmp")
    if left:
        wrong.append(f"{len(left)} processes were left behind: {left[:3]}")
    return wrong


def left_behind(temporary: Path, patience: float = 3.0) -> list[str]:
    """Processes started for this run that are still there; their command lines name its temporary folder."""
    ends = time.monotonic() + patience
    while True:
        left = []
        for entry in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                words = (entry / "cmdline").read_bytes()
                if os.fsencode(temporary) in words and "\nState:\tZ" not in (entry / "status").read_text():
                    left.append(entry.name)
        if not left or time.monotonic() > ends:
            return left
        time.sleep(0.2)
