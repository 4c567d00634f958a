"""What a student leaves in the exchange, whatever it is, costs nobody else anything."""

import getpass
import os

import pytest
from toy import TOY, make_repository

from alliance.grading.course import open_course
from alliance.grading.exchange import collect, has_exchange, return_feedback

ME = getpass.getuser()


@pytest.fixture
def course(tmp_path):
    """(course root, the exchange's inbound folder, nbgrader's interface)."""
    exchange = tmp_path / "exchange"
    repository = make_repository(tmp_path / "repository", f"\nc.Exchange.root = {str(exchange)!r}\n")
    api = open_course(repository)
    assert not has_exchange(api)
    inbound = exchange / "alliance/inbound"
    inbound.mkdir(parents=True)
    return repository / "assignments", inbound, api


def leave(inbound, student, hour, text, name=f"{TOY}.ipynb"):
    stamp = f"2026-03-01 {hour:02}:00:00.000000 UTC"
    folder = inbound / f"{student}+{TOY}+{stamp}+x{hour}"
    folder.mkdir()
    (folder / name).write_text(text, encoding="utf-8")
    (folder / "timestamp.txt").write_text(stamp, encoding="utf-8")
    (folder / "submission_secret.txt").write_text("secret", encoding="utf-8")
    return folder


def test_the_latest_is_collected_once_and_a_newer_one_replaces_it(course):
    root, inbound, api = course
    leave(inbound, ME, 10, "first")
    leave(inbound, ME, 12, "second")
    there = root / "submitted" / ME / TOY / f"{TOY}.ipynb"
    assert has_exchange(api) and collect(api, TOY).new == [ME]
    assert there.read_text(encoding="utf-8") == "second"
    assert collect(api, TOY).unchanged == [ME]
    leave(inbound, ME, 13, "third")
    assert collect(api, TOY).newer == [ME] and there.read_text(encoding="utf-8") == "third"
    assert [p.name for p in there.parent.parent.iterdir()] == [TOY]


def test_what_is_nobodys_submission_is_named_and_stops_nobody(course):
    root, inbound, api = course
    leave(inbound, ME, 9, "mine")
    leave(inbound, "nobody", 23, "forged, and later than anything of theirs")
    (inbound / f"{ME}+{TOY}+no time at all+x").mkdir()
    (inbound / f"{ME}+{TOY}+2026-03-01 22:00:00 UTC+x").symlink_to(inbound)
    (inbound / f"{ME}+{TOY}+2026-03-01 21:00:00 UTC+x").write_text("a file")
    found = collect(api, TOY)
    assert found.new == [ME] and not (root / "submitted/nobody").exists()
    assert len(found.refused) == 4 and f"it was left by {ME}, not by nobody" in " ".join(found.refused)


def test_links_are_not_followed_and_pipes_not_waited_for(course):
    root, inbound, api = course
    (root / "gradebook.txt").write_text("everybody's grades")
    folder = leave(inbound, ME, 9, "mine", name="other.ipynb")
    (folder / f"{TOY}.ipynb").symlink_to(root / "gradebook.txt")
    (folder / "all").symlink_to(root, target_is_directory=True)
    os.mkfifo(folder / "pipe")
    stamp = folder / "timestamp.txt"
    stamp.unlink()
    stamp.symlink_to(root / "gradebook.txt")
    found = collect(api, TOY)
    there = root / "submitted" / ME / TOY
    assert found.new == [ME] and len(found.refused) == 1 and "pipe" in found.refused[0]
    assert (there / f"{TOY}.ipynb").is_symlink() and (there / "all").is_symlink()
    assert not (there / "timestamp.txt").is_symlink()
    assert (root / "gradebook.txt").read_text() == "everybody's grades"


@pytest.mark.skipif(os.geteuid() == 0, reason="root can read every folder; the hub's test does this as a student")
def test_a_folder_that_cannot_be_read_is_a_line_in_the_list(course):
    root, inbound, api = course
    folder = leave(inbound, ME, 9, "mine")
    folder.chmod(0)
    assert collect(api, TOY).new == [ME] and (root / "submitted" / ME / TOY).is_dir()
    folder.chmod(0o700)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file to another user")
def test_a_file_that_is_not_the_students_is_left_out(course):
    root, inbound, api = course
    folder = leave(inbound, ME, 9, "mine")
    (folder / "borrowed.csv").write_text("a,b")
    os.chown(folder / "borrowed.csv", 65534, 65534)
    found = collect(api, TOY)
    assert found.new == [ME] and "belongs to nobody" in found.refused[0]
    assert not (root / "submitted" / ME / TOY / "borrowed.csv").exists()


def test_feedback_goes_back_to_whoever_handed_in_through_the_exchange_and_is_no_stop(course):
    root, inbound, api = course
    for student, slips in (("ana", ()), ("ben", ("timestamp.txt", "submission_secret.txt"))):
        folder = root / "feedback" / student / TOY
        folder.mkdir(parents=True)
        (folder / f"{TOY}.html").write_text(f"for {student}", encoding="utf-8")
        for slip in slips:
            (folder / slip).write_text(f"{student}'s {slip}", encoding="utf-8")
    assert return_feedback(api, TOY) == (["ben"], ["ana"])
    pages = list((inbound.parent / "feedback").glob("*.html"))
    assert [page.read_text(encoding="utf-8") for page in pages] == ["for ben"]


def test_another_course_folder_is_another_class(course, tmp_path):
    root, _, _ = course
    repository = root.parent
    config = root / "nbgrader_config.py"
    config.write_text(
        config.read_text(encoding="utf-8") + "\nc.CourseDirectory.db_url = 'postgresql://db/class'\n", encoding="utf-8"
    )
    assert open_course(repository, root).coursedir.db_url == "postgresql://db/class"
    other = open_course(repository, tmp_path / "rehearsal")
    assert other.coursedir.db_url == f"sqlite:///{tmp_path}/rehearsal/gradebook.db" and not has_exchange(other)


def test_settings_of_the_machine_count_unless_the_course_says_otherwise(course, tmp_path, monkeypatch):
    machine = tmp_path / "etc"
    machine.mkdir()
    (machine / "nbgrader_config.py").write_text(
        "c = get_config()\nc.Exchange.root = '/nowhere'\nc.Exchange.timezone = 'Europe/Berlin'\n", encoding="utf-8"
    )
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", str(machine))
    root, inbound, _ = course
    config = open_course(root.parent).config
    assert config.Exchange.timezone == "Europe/Berlin" and config.Exchange.root == str(inbound.parents[1])
