"""Grades leave for Canvas and Moodle in the columns their importers read; late hand-ins cost what the policy says."""

import csv
import datetime
import shutil
import subprocess
import sys

import pytest
from nbgrader.api import Gradebook
from toy import TOY, make_class, make_repository
from traitlets.config import Config

from alliance.commands import grading
from alliance.grading.batch import COURSE
from alliance.grading.course import open_course
from alliance.grading.gradebook import apply_late_policy
from alliance.grading.late import LatePolicy
from alliance.grading.lms import CanvasExport, MoodleExport, number
from alliance.grading.rejudge import rejudge_class

A01 = "a01_history"
DUE = datetime.datetime(2026, 3, 1, 12)


@pytest.fixture(scope="module")
def db_url(tmp_path_factory):
    """A gradebook with two assignments: one student on time, one late, one with an odd name who handed in nothing."""
    url = f"sqlite:///{tmp_path_factory.mktemp('gradebook')}/gradebook.db"
    with Gradebook(url, COURSE) as gradebook:
        gradebook.add_student("ana", first_name="Ana", last_name="Pérez", email="ana@example.org", lms_user_id="4711")
        gradebook.add_student("bo", email="bo@example.org")
        gradebook.add_student("cy", first_name='Cy "Z", Jr', last_name="O'Hara")
        for name, points in (("a00_start", 3), (A01, 12)):
            gradebook.add_assignment(name, duedate=DUE)
            gradebook.add_notebook(name, name)
            gradebook.add_grade_cell("q1-check", name, name, max_score=points, cell_type="code")
        for student, hours, score in (("ana", -1, 10.5), ("bo", 30, 8)):
            gradebook.add_submission(A01, student, timestamp=DUE + datetime.timedelta(hours=hours))
            gradebook.find_grade("q1-check", A01, A01, student).auto_score = score
        gradebook.db.commit()
    return url


def export(plugin, db_url, to, **traits):
    plugin.to = str(to)
    for name, value in traits.items():
        setattr(plugin, name, value)
    with Gradebook(db_url, COURSE) as gradebook:
        plugin.export(gradebook)
    assert not to.read_bytes().startswith(b"\xef\xbb\xbf")
    with to.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_canvas_finds_its_columns(db_url, tmp_path):
    # The importer wants "Student" first, "ID" second, the two SIS columns, then "Section"; assignments follow.
    header, points, *students = export(CanvasExport(), db_url, tmp_path / "c.csv")
    assert header == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "a00_start", A01]
    assert "Points Possible" in points[0] and points[1:] == ["", "", "", "", "3", "12"]
    # In the gradebook's order, by last name.
    assert students == [
        ["bo", "", "", "bo", "", "", "8"],
        ['O\'Hara, Cy "Z", Jr', "", "", "cy", "", "", ""],
        ["Pérez, Ana", "4711", "", "ana", "", "", "10.5"],
    ]


def test_canvas_settings_name_section_and_its_own_numbers(db_url, tmp_path):
    config = Config({"CanvasExport": {"section": "Monday", "assignment_ids": {A01: 99}}})
    rows = export(CanvasExport(config=config), db_url, tmp_path / "c.csv", assignment=[A01], student=["bo"])
    assert rows[0][4:] == ["Section", f"{A01} (99)"]
    assert rows[2:] == [["bo", "", "", "bo", "Monday", "8"]]


def test_moodle_finds_somebody_by_each_of_its_three_keys(db_url, tmp_path):
    header, *students = export(MoodleExport(), db_url, tmp_path / "m.csv", assignment=[A01])
    assert header == ["First name", "Last name", "ID number", "Username", "Email address", A01]
    assert students[2] == ["Ana", "Pérez", "4711", "ana", "ana@example.org", "10.5"]
    assert students[1][-1] == "" and len(students) == 3


@pytest.mark.parametrize("kind", [CanvasExport, MoodleExport])
def test_what_the_gradebook_does_not_know_is_an_error(kind, db_url, tmp_path):
    with pytest.raises(ValueError, match="no assignment 'a09'"):
        export(kind(), db_url, tmp_path / "x.csv", assignment=["a09"])
    with pytest.raises(ValueError, match="no student 'eve'"):
        export(kind(), db_url, tmp_path / "x.csv", student=["eve"])


def test_scores_are_written_as_a_person_would():
    assert [number(x) for x in (None, 0.0, 10.0, 2.5, 1 / 3, 100.0)] == ["", "0", "10", "2.5", "0.33", "100"]


@pytest.mark.parametrize(
    ("settings", "score", "hours", "penalty"),
    [
        ({}, 10, 1000, 0),
        ({"points_per_day": 2}, 10, 1, 2),
        ({"points_per_day": 2}, 10, 24, 2),
        ({"points_per_day": 2}, 10, 24.1, 4),
        ({"points_per_day": 2}, 3, 100, 3),
        ({"percent_per_day": 10}, 8, 30, 1.6),
        ({"percent_per_day": 10, "points_per_day": 1}, 8, 30, 3.6),
        ({"percent_per_day": 10, "most_percent": 25}, 8, 1000, 2),
        ({"percent_per_day": 10, "grace_minutes": 60}, 8, 1, 0),
        ({"percent_per_day": 10, "grace_minutes": 60}, 8, 1.01, 0.8),
        ({"percent_per_day": 10}, 0, 50, 0),
    ],
)
def test_the_policy_takes_off_what_it_says(settings, score, hours, penalty):
    assert LatePolicy(**settings).late_submission_penalty("x", score, hours * 3600) == pytest.approx(penalty)


@pytest.mark.parametrize("settings", [{"percent_per_day": 101}, {"points_per_day": -1}, {"most_percent": 300}])
def test_a_policy_that_makes_no_sense_is_refused(settings):
    with pytest.raises(Exception, match="should not be"):
        LatePolicy(**settings)


def test_nbgrader_applies_the_policy_and_exports_are_less_the_penalty(db_url, tmp_path):
    policy = {"percent_per_day": 25, "grace_minutes": 29 * 60}
    config = Config({"AssignLatePenalties": {"plugin_class": "alliance.grading.late.LatePolicy"}, "LatePolicy": policy})
    for student in ("ana", "bo"):
        apply_late_policy(config, db_url, A01, A01, student)
    rows = {row[3]: row[-1] for row in export(MoodleExport(), db_url, tmp_path / "m.csv", assignment=[A01])}
    assert rows["ana"] == "10.5" and rows["bo"] == "4"
    config.LatePolicy.grace_minutes = 31 * 60
    apply_late_policy(config, db_url, A01, A01, "bo")
    rows = {row[3]: row[-1] for row in export(MoodleExport(), db_url, tmp_path / "m.csv", assignment=[A01])}
    assert rows["bo"] == "8"


@pytest.mark.slow
def test_nbgrader_itself_runs_the_plugins(db_url, tmp_path):
    for name, first in (("CanvasExport", "Student"), ("MoodleExport", "First name")):
        to = tmp_path / f"{name}.csv"
        command = [sys.executable, "-m", "nbgrader", "export", f"--exporter=alliance.grading.lms.{name}"]
        command += ["--to", str(to), "--db", db_url, "--course", COURSE, f"--assignment=['{A01}']"]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[-2000:]
        assert to.read_text(encoding="utf-8").startswith(first) and A01 in to.read_text(encoding="utf-8")


@pytest.mark.slow
def test_a_late_submission_from_hand_in_to_export(tmp_path):
    """Graded, penalised, exported; the penalty follows when an essay was read and the class is judged again."""
    policy = "\nc.LatePolicy.percent_per_day = 10\nc.LatePolicy.grace_minutes = 90\n"
    repository, root = make_repository(tmp_path / "repository", policy), tmp_path / "class"
    make_class(repository, root, {})
    for folder in (root / "submitted").iterdir():
        if folder.name not in ("model", "blank"):
            shutil.rmtree(folder)
    url = open_course(repository, root).coursedir.db_url
    with Gradebook(url, COURSE) as gradebook:
        gradebook.update_or_create_assignment(TOY, duedate=DUE)
    for student, hours in (("model", 25), ("blank", 1)):
        when = DUE + datetime.timedelta(hours=hours)
        (root / "submitted" / student / TOY / "timestamp.txt").write_text(f"{when} UTC", encoding="utf-8")
    grading.run_grade(repository, root, TOY)

    def exported(kind):
        with grading.run_export(repository, root, TOY, kind=kind).open(encoding="utf-8", newline="") as file:
            return {row[3]: row[-1] for row in csv.reader(file)}

    assert exported("canvas")["model"] == "4.8" and exported("moodle")["blank"] == "0"
    with Gradebook(url, COURSE) as gradebook:
        essay = gradebook.find_grade("a90-q5-verdict", TOY, TOY, "model")
        essay.manual_score, essay.needs_manual_grade = 3, False
        gradebook.db.commit()
    assert rejudge_class(repository, root, TOY).changes == []
    assert exported("canvas")["model"] == "7.2"
    with grading.run_export(repository, root, TOY).open(encoding="utf-8", newline="") as file:
        rows = {row["student"]: row for row in csv.DictReader(file)}
    assert (rows["model"]["score"], rows["model"]["late_penalty"]) == ("9.0", "1.8")
    assert rows["blank"]["late_penalty"] == "0.0"
