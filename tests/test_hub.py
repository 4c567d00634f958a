"""A class on a hub: real users of the system, real servers, nbgrader's exchange; what each can do and cannot."""

import json
import os
import shutil
import time

import nbformat
import pandas as pd
import pytest
from conftest import ROOT, without
from hub import Hub, Machine, readable_python, run

from alliance.authoring.samples import answered, whole_samples
from alliance.authoring.twins import read_twin

pytestmark = pytest.mark.hub
A01 = "a01_history"
#: How often the whole class hands in; the exchange must lose nothing in any of them.
ROUNDS = int(os.environ.get("COURSE_HUB_ROUNDS", "1"))
STUDENTS = 5


@pytest.fixture(scope="module")
def machine():
    if os.geteuid() != 0:
        without("root, to make users of the system")
    if not shutil.which("configurable-http-proxy"):
        without("configurable-http-proxy (npm install -g configurable-http-proxy)")
    python = readable_python()
    if python is None:
        without("a Python of this version that every user may run (Debian's python3)")
    made = Machine(python)
    yield made
    made.remove()


@pytest.fixture(scope="module")
def hub(machine):
    config = machine.environment / "etc/jupyter/nbgrader_config.py"
    settings = (ROOT / "deploy/jupyterhub/nbgrader_config.py").read_text(encoding="utf-8")
    config.write_text(f"{settings}\nc.Exchange.root = {str(machine.exchange)!r}\n", encoding="utf-8")
    running = Hub(machine)
    running.prepare = lambda course, who: run(
        "sh", ROOT / "deploy/jupyterhub/prepare-exchange.sh", machine.exchange, course, who
    )
    yield running
    running.stop()


@pytest.fixture(scope="module")
def people(hub, machine):
    """The instructor's account and five students with their servers up; how long that took."""
    instructor = machine.add_user("prof")
    started = time.monotonic()
    students = [hub.log_in(machine.add_user(f"s{number}")) for number in range(STUDENTS)]
    for student in students:
        student.wait()
    return instructor, students, time.monotonic() - started


@pytest.fixture(scope="module")
def clock():
    """Seconds of each path, written where the closing note and the page on capacity find them."""
    seconds = {}
    yield seconds
    to = ROOT / "build/measured/hub.json"
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_text(json.dumps(seconds, indent=1), encoding="utf-8")
    print("\n" + "\n".join(f"{value:8.1f} s  {what}" for what, value in seconds.items()))


class Class:
    """One course of the instructor's, in the exchange under a name of its own."""

    def __init__(self, hub, machine, people, course):
        self.machine, self.course = machine, course
        self.instructor, self.students, _ = people
        self.repository = machine.home(self.instructor) / course
        self.root = self.repository / "assignments"
        (self.repository / "notebooks").mkdir(parents=True)
        self.root.mkdir()
        for part in ("text", "source", "rubrics"):
            shutil.copytree(ROOT / "assignments" / part, self.root / part)
        shutil.copy(ROOT / "nbgrader_config.py", self.repository)
        shutil.copy(ROOT / "assignments/nbgrader_config.py", self.root)
        with (self.root / "nbgrader_config.py").open("a", encoding="utf-8") as config:
            config.write(f"\nc.CourseDirectory.course_id = {course!r}\n")
        for path in (self.repository, *self.repository.rglob("*")):
            shutil.chown(path, self.instructor, self.instructor)
        self.repository.chmod(0o700)
        hub.prepare(course, self.instructor)

    def do(self, *command, **options):
        """A command of the instructor's, in their clone."""
        return self.machine.as_user(self.instructor, *command, cwd=self.repository, **options)

    def release(self):
        """Into the exchange; the student version is made once, and is the same in every round."""
        made = self.machine.folder / "state/released"
        if made.exists():
            for part in ("release", "gradebook.db"):
                run("cp", "-a", made / part, self.root)
        else:
            self.do("course", "release", "a01")
            made.mkdir()
            for part in ("release", "gradebook.db"):
                run("cp", "-a", self.root / part, made)
        self.do("nbgrader", "release_assignment", A01)

    def hand_in(self, student, sources, words):
        """Fetch, answer, submit: through the student's own server."""
        listed = student.assignments("fetch", self.course, A01)
        assert [a["status"] for a in listed if a["assignment_id"] == A01] == ["fetched"]
        path = f"{self.course}/{A01}/{A01}.ipynb"
        notebook = nbformat.from_dict(student.read(path)["content"])
        if sources:
            notebook = answered(notebook, sources)
        for cell in notebook.cells:
            if "essay" in cell.metadata.get("tags", []):
                cell.source = words
        student.ask("PUT", f"api/contents/{path}", json={"type": "notebook", "content": notebook})
        listed = student.assignments("submit", self.course, A01)
        assert any(a["status"] == "submitted" and a["assignment_id"] == A01 for a in listed), listed

    def fetch_feedback(self, student):
        """The pages that a student finds after fetching feedback."""
        student.assignments("fetch_feedback", self.course, A01)
        folder = f"{self.course}/{A01}/feedback"
        times = student.read(folder)["content"]
        return [student.read(f"{t['path']}/{A01}.html")["content"] for t in times]


def answers(round_number):
    """What five students answer in a round, and the points each should get: never the same class twice."""
    known = [
        (sample.expected, sources) for sample, sources in whole_samples(read_twin(ROOT / f"assignments/text/{A01}.py"))
    ]
    return [known[(STUDENTS * round_number + number) % len(known)] for number in range(STUDENTS)]


def test_a_class_hands_in_and_everybody_gets_their_own_feedback(hub, machine, people, clock):
    _, students, seconds = people
    clock["log in and start, five servers"] = seconds
    returned = 0
    for number in range(ROUNDS):
        a_class = Class(hub, machine, people, f"alliance-{number}")
        start = time.monotonic()
        a_class.release()
        released = time.monotonic()
        given = answers(number)
        mark = {s.name: f"These words are from {s.name} in round {number}." for s in students}
        for student, (_, sources) in zip(students, given, strict=True):
            a_class.hand_in(student, sources, mark[student.name])
        handed_in = time.monotonic()
        day = a_class.do("course", "grading-day", "a01", "--return-feedback")
        assert "Collected 5 new and 0 newer" in day.stdout and "5 students can fetch theirs" in day.stdout, day.stdout
        graded = time.monotonic()
        grades = pd.read_csv(a_class.root / f"grades-{A01}.csv").set_index("student")
        assert {s.name: g for s, (g, _) in zip(students, given, strict=True)} == grades["automatic"].to_dict()
        for student in students:
            (page,) = a_class.fetch_feedback(student)
            assert [words in page for words in mark.values()] == [name == student.name for name in mark]
            returned += 1
        if number == 0:
            clock["release to first grade"] = graded - start
            clock["submission to feedback, all five"] = time.monotonic() - handed_in
            clock["release: student version and exchange"] = released - start
            clock["five students fetch, answer and submit"] = handed_in - released
            clock["five submissions collected, graded, feedback returned"] = graded - handed_in
    assert returned == STUDENTS * ROUNDS
    clock[f"{ROUNDS} rounds: {returned} of {STUDENTS * ROUNDS} submissions returned; a round"] = (
        time.monotonic() - start
    )


def test_validate_and_formgrader_work_in_peoples_own_servers(hub, machine, people):
    instructor, students, _ = people
    for student, (expected, _) in list(zip(students, answers(0), strict=True))[:2]:
        told = student.ask("POST", "assignments/validate", json={"path": f"alliance-0/{A01}/{A01}.ipynb"})
        assert told["success"], told
        passed = not told["value"].get("failed")
        assert passed == (expected == 12), told
    settings = machine.home(instructor) / ".jupyter"
    course = machine.home(instructor) / "alliance-0"
    script = f"mkdir {settings} && cat > {settings}/nbgrader_config.py"
    config = f"c = get_config()\nload_subconfig('nbgrader_config.py', path={str(course / 'assignments')!r})\n"
    machine.as_user(instructor, "sh", "-c", script, input=config)
    prof = hub.log_in(instructor)
    prof.wait()
    (a01,) = [a for a in prof.ask("GET", "formgrader/api/assignments") if a["name"] == A01]
    assert a01["status"] == "released" and a01["num_submissions"] == STUDENTS, a01


ATTEMPTS = """
import json, os, shutil, signal, sys
victim, course, exchange, pid, name = sys.argv[1:]
inbound, feedback = f"{exchange}/alliance-0/inbound", f"{exchange}/alliance-0/feedback"
home = os.path.dirname(os.path.expanduser("~")) + "/" + victim
said = {}
def attempt(what, how):
    try:
        how()
        said[what] = "WORKED"
    except OSError as error:
        said[what] = type(error).__name__
attempt("list what others handed in", lambda: os.listdir(inbound))
attempt("list a submission whose name is known", lambda: os.listdir(f"{inbound}/{name}"))
attempt("read a submission whose name is known", lambda: open(f"{inbound}/{name}/a01_history.ipynb").read())
attempt("write into it", lambda: open(f"{inbound}/{name}/a01_history.ipynb", "a").write("x"))
attempt("remove it", lambda: os.rename(f"{inbound}/{name}", f"{inbound}/gone"))
attempt("list the victim's home", lambda: os.listdir(home))
attempt("read the victim's notebook", lambda: open(f"{home}/alliance-0/a01_history/a01_history.ipynb").read())
attempt("list the course", lambda: os.listdir(course))
attempt("read the gradebook", lambda: open(f"{course}/assignments/gradebook.db", "rb").read())
attempt("write the gradebook", lambda: open(f"{course}/assignments/gradebook.db", "ab").write(b"x"))
attempt("read the source", lambda: open(f"{course}/assignments/source/a01_history/a01_history.ipynb").read())
attempt("read what was collected", lambda: open(f"{course}/assignments/submitted/{victim}/a01_history/a01_history.ipynb"))
attempt("list feedback", lambda: os.listdir(feedback))
attempt("put feedback there", lambda: open(f"{feedback}/x.html", "w"))
attempt("change what is released", lambda: open(f"{exchange}/alliance-0/outbound/a01_history/a01_history.ipynb", "a"))
attempt("remove the course from the exchange", lambda: os.rename(f"{exchange}/alliance-0", f"{exchange}/mine"))
attempt("read the token of the victim's server", lambda: open(f"/proc/{pid}/environ").read())
attempt("end the victim's server", lambda: os.kill(int(pid), signal.SIGTERM))
attempt("read the hub's state", lambda: os.listdir(os.path.dirname(exchange) + "/state"))
print(json.dumps(said))
"""


def test_one_student_cannot_read_or_write_what_is_anothers(hub, machine, people):
    instructor, students, _ = people
    thief, victim = students[0], students[1]
    course, inbound = machine.home(instructor) / "alliance-0", machine.exchange / "alliance-0/inbound"
    (name,) = [p.name for p in inbound.iterdir() if p.name.startswith(f"{victim.name}+")]
    pid = victim.processes()[0].pid
    script = machine.as_user(
        thief.name, machine.environment / "bin/python", "-c", ATTEMPTS,
        victim.name, course, machine.exchange, pid, name,
    )  # fmt: skip
    said = json.loads(script.stdout)
    assert len(said) == 19 and set(said.values()) == {"PermissionError"}, said
    # Nor through the other's server.
    for path in ("api/contents", "lab", "assignments?course_id=alliance-0"):
        assert thief.call("GET", f"/user/{victim.name}/{path}", allow_redirects=False).status_code in (302, 403)
    assert thief.call("GET", f"/user/{victim.name}/api/contents").status_code == 403
    # A server runs under its student's number and nobody else's.
    assert {p.uids().real for s in students for p in s.processes()} == {
        os.stat(machine.home(s.name)).st_uid for s in students
    }


def test_what_is_left_under_anothers_name_is_not_collected_and_stops_nobody(hub, machine, people):
    instructor, students, _ = people
    thief, victim = students[0], students[1]
    course, inbound = machine.home(instructor) / "alliance-0", machine.exchange / "alliance-0/inbound"
    before = (course / "assignments/submitted" / victim.name / A01 / f"{A01}.ipynb").read_bytes()
    later = f"{A01}+2099-01-01 00:00:00 UTC+x"
    script = f"""
import os
os.chdir({str(inbound)!r})
os.makedirs("{victim.name}+{later}")
open("{victim.name}+{later}/{A01}.ipynb", "w").write("forged")
os.makedirs("{thief.name}+{A01}+no time+x")
os.makedirs("{thief.name}+{later}")
os.symlink({str(course / "assignments/source" / A01 / f"{A01}.ipynb")!r}, "{thief.name}+{later}/{A01}.ipynb")
"""
    machine.as_user(thief.name, machine.environment / "bin/python", "-c", script)
    closed = f"import os; os.makedirs({str(inbound / (students[2].name + '+' + later))!r}, mode=0)"
    machine.as_user(students[2].name, machine.environment / "bin/python", "-c", closed)
    day = machine.as_user(instructor, "course", "grading-day", "a01", cwd=course, check=False)
    assert day.returncode == 1 and f"it was left by {thief.name}, not by {victim.name}" in day.stdout, day.stdout
    assert f"{thief.name}: " in day.stdout and "link" in day.stdout
    assert f"{students[2].name}: the folder holds no notebook" in day.stdout
    assert (course / "assignments/submitted" / victim.name / A01 / f"{A01}.ipynb").read_bytes() == before
    grades = pd.read_csv(course / f"assignments/grades-{A01}.csv").set_index("student")
    assert len(grades) == STUDENTS and (grades["status"] == "graded").sum() == STUDENTS - 2
    assert grades.loc[thief.name, "score"] == 0, "the solution was handed in through a link"
