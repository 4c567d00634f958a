"""The test of method, before the course and after it: scored on the learner's own machine, kept there, sent nowhere."""

from __future__ import annotations

from datetime import date

from alliance.checks import load_checks
from alliance.digests import unseal
from alliance.names import unknown
from alliance.predictions import building, read_notes, write_notes

FORMS = ("before", "after")
ITEMS = 10
LETTERS = "ABCD"
SCORES_FILE = "method_test.json"


def item_id(form: str, number: int) -> str:
    """The name of an item among the checks."""
    return f"{form}-{number:02d}"


def salt_of(form: str, number: int) -> str:
    """The salt of an item's seals: the same letter of another item has another seal."""
    return f"{item_id(form, number)}/answer/value"


def score(form: str, answers: list) -> None:
    """Score one form ("before" or "after"): ten letters. The first score stands.

    The first form tells how many are right and no more, so that the second measures the same; the second tells what each
    wrong choice shows. Raises UnknownName for another form.
    """
    if form not in FORMS:
        raise unknown("form", form, FORMS)
    letters = [" ".join(answer.split()).upper() if isinstance(answer, str) else None for answer in answers]
    missing = [str(n) for n, letter in enumerate(letters, start=1) if letter not in tuple(LETTERS)]
    if len(letters) != ITEMS or missing:
        print(f"Not scored yet. Items without a letter from A to D: {', '.join(missing) or 'some'}.")
        return
    known = load_checks()
    if item_id(form, 1) not in known:
        print("No checks.json was found here: open the notebook in the folder it came in.")
        return
    wrong = {}
    for number, letter in enumerate(letters, start=1):
        entry = known[item_id(form, number)]
        verdict = unseal(letter, None, salt_of(form, number), entry["sealed"])
        if not verdict.get("right"):
            wrong[entry["topic"]] = (number, letter, verdict["hint"])
    _keep(form, ITEMS - len(wrong), list(wrong))
    print(f"{ITEMS - len(wrong)} of {ITEMS} are right.")
    if form == FORMS[0]:
        print(
            "Which ones is told after the second form, so that both measure the same. It is in method_test_after.ipynb."
        )
    for topic, (number, letter, hint) in wrong.items() if form == FORMS[1] else ():
        print(f"\nItem {number}, {topic}; you chose {letter}. {hint}")
    earlier = read_scores().get(FORMS[0])
    if form == FORMS[1] and earlier and not building():
        print(f"\nBefore the course you had {earlier['right']} of {earlier['items']}.")


def read_scores() -> dict[str, dict]:
    """Scores kept on this machine, by form: day, right, items, wrong topics."""
    return read_notes(SCORES_FILE)


def _keep(form: str, right: int, wrong: list[str]) -> None:
    scores = read_scores()
    if building() or form in scores:
        return
    entry = {"day": date.today().isoformat(), "right": right, "items": ITEMS, "wrong": wrong}
    write_notes(SCORES_FILE, {**scores, form: entry})
