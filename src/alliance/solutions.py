"""``course solution``: two hints, then, after an honest attempt, the worked answer of a question with its reasoning."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from alliance.attempts import HONEST, Attempts, read_attempts
from alliance.checks import load_checks
from alliance.names import UnknownName, unknown
from alliance.places import NotTheCourse, find_lessons, is_repository
from alliance.predictions import read_notes, write_notes

#: The folder that a self-study bundle has and a student's bundle has not.
SOLUTIONS = "solutions"
HINTS_FILE = "hints.json"
#: A task of a lesson (02-e1), and an assignment (a02, a02_cooperation, a02_cooperation_chile_china).
LESSON_TASK, ASSIGNMENT = re.compile(r"\d\d-e\d+"), re.compile(r"(a\d\d)(_\w+)?")


class NoWorkedAnswers(LookupError):
    """This copy of the course holds no worked answers."""


@dataclass
class Page:
    """One page of help, in Markdown; a notebook and a terminal both render it."""

    markdown: str

    def __str__(self) -> str:
        return self.markdown

    def _repr_markdown_(self) -> str:
        return self.markdown


def find_worked(start: Path | None = None, track: str | None = None) -> dict[str, dict]:
    """Every worked answer of this copy of the course, on one track.

    Raises NoWorkedAnswers where it is a class's copy, UnknownName where there is no such track.
    """
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        worked = folder / SOLUTIONS
        if worked.is_dir():
            tracks = {path.name: path for path in worked.iterdir() if path.is_dir()}
            if track is not None and track not in tracks:
                raise unknown("track", track, tracks)
            files = sorted((tracks[track] if track else worked).glob("a*.json"))
            return {k: v for file in files for k, v in json.loads(file.read_text(encoding="utf-8")).items()}
        if is_repository(folder):
            return _from_twins(folder, track)
    raise NoWorkedAnswers(
        "This copy of the course holds no worked answers: in a class they come from your instructor. "
        "Learning alone? Get the self-study bundle; it has them."
    )


def _from_twins(repository: Path, track: str | None) -> dict[str, dict]:
    # Only authors have the repository, and they have the authoring half installed.
    from alliance.authoring.assignments import assignment_names, read_assignment, track_names
    from alliance.authoring.worked import worked_answers

    tracks = track_names(repository)
    known = {each for _, each in tracks.values()}
    if track is not None and track not in known:
        raise unknown("track", track, known)
    names = [name for name, (_, each) in tracks.items() if each == track] if track else assignment_names(repository)
    twins = [read_assignment(repository, name) for name in names]
    return {k: v for twin in twins for k, v in worked_answers(twin, repository / "assignments").items()}


def solution(question: str, track: str | None = None) -> Page:
    """In a notebook: the next page of help for a question, or why there is none."""
    try:
        return next_page(question, track)
    except (NoWorkedAnswers, UnknownName, NotTheCourse) as error:
        return Page(str(error))


def next_page(question: str, track: str | None = None, start: Path | None = None) -> Page:
    """The next page of help for a question: first hint, second hint, then the worked answer after an honest attempt.

    An attempt is honest when the question's check was run on two different answers, or found one right.
    Questions of a ``track`` have their own worked answers; an attempt counts for both.
    Raises UnknownName where there is no such question, NoWorkedAnswers in a class's copy of the course, NotTheCourse
    where there are no lessons to look a lesson's task up in.
    """
    question = question.strip().casefold()
    if LESSON_TASK.fullmatch(question):
        tasks = [name for name in load_checks(find_lessons(start) / "notebooks") if LESSON_TASK.fullmatch(name)]
        if question not in tasks:
            raise unknown("task", question, tasks)
        return Page(f"**{question}** belongs to a lesson: unfold *Show one way to do it* below the task.")
    worked = find_worked(start, track)
    if question not in worked:
        raise _unknown_question(question, worked)
    answer, tried = worked[question], read_attempts().get(question, Attempts())
    if answer.get("essay"):
        return Page(
            f"**{question}. {answer['title']}** is a text to write, and has no one right answer. Its task lists four "
            "criteria: give yourself 0, 1 or 2 points for each, and mark the sentence that earns them. Better: let "
            "somebody else do it."
        )
    seen = read_notes(HINTS_FILE)
    level = int(seen.get(question, 0))
    head = f"# {question}. {answer['title']}\n\n"
    if tried.passed or (level >= len(answer["hints"]) and tried.honest):
        return Page(head + _worked_page(answer))
    level = min(level + 1, len(answer["hints"]))
    write_notes(HINTS_FILE, {**seen, question: level})
    again = f"`course solution {question}{f' --track {track}' if track else ''}`"
    hints = [f"**Hint {n}.** {text}" for n, text in enumerate(answer["hints"][:level], start=1)]
    return Page(head + "\n\n".join([*hints, _what_next(again, level < len(answer["hints"]), tried)]))


def _unknown_question(name: str, worked: dict) -> UnknownName:
    """The error for a name that is no question; an assignment's name is answered with its questions."""
    assignment = ASSIGNMENT.fullmatch(name)
    questions = [q for q in worked if assignment and q.startswith(f"{assignment[1]}-")]
    if questions:
        return UnknownName(f"{assignment[1]} is an assignment. Ask for one of its questions: {', '.join(questions)}.")
    return unknown("question", name, worked)


def _what_next(again: str, more: bool, tried: Attempts) -> str:
    if more:
        return f"Try again with this. If you are still stuck, {again} gives the next hint."
    if tried.honest:
        return f"Try again with this. After that, {again} shows a worked answer with its reasoning."
    so_far = f"{len(tried.answers)} so far" if tried.answers else "none so far"
    return (
        f"The worked answer opens after an honest attempt. Put your answer in the place of the dots, run its cell, and "
        f"run the check below it; after {HONEST} different answers ({so_far}), or a right one, ask {again} again. A "
        "wrong answer is a good start: the check often says which turn was wrong."
    )


def _worked_page(answer: dict) -> str:
    gives = "".join(f"* {line}\n" for line in answer["gives"])
    return (
        f"**Why**\n\n{answer['reasoning']}\n\n**One way to do it**\n\n```python\n{answer['code'].strip()}\n```\n\n"
        f"**What comes out**\n\n{gives}\nClose this, and write it once more from memory: that is what stays."
    )
