"""Predictions: written down before looking, kept on the student's own machine, shown beside the result."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import pandas as pd

#: While lessons are built or compared nothing personal is read or written.
BUILD_VARIABLE = "ALLIANCE_BUILD"
#: Where personal notes are kept; by default the user's data folder of this machine.
HOME_VARIABLE = "ALLIANCE_HOME"
#: A guess is a hit within ten of the result (points, years), or within a tenth of it where that is wider.
WITHIN, PART = 10, 0.1


def building() -> bool:
    """True while the course builds or compares its own lessons."""
    return bool(os.environ.get(BUILD_VARIABLE))


def personal_file(name: str) -> Path:
    """A file of the student's own, outside the course's folder; nothing in it is ever sent anywhere."""
    if os.environ.get(HOME_VARIABLE):
        folder = Path(os.environ[HOME_VARIABLE])
    else:
        from platformdirs import user_data_path

        folder = user_data_path("alliance-course", appauthor=False)
    return folder / name


def read_notes(name: str) -> dict:
    """A personal JSON file, empty where there is none; a damaged one is set aside, never lost."""
    path = personal_file(name)
    if not path.exists():
        return {}
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        spare = path.with_suffix(".damaged.json")
        path.replace(spare)
        print(f"Your notes could not be read. They are kept as {spare.name}; a new file is started.")
        return {}


def write_notes(name: str, notes: dict) -> None:
    """Write a personal JSON file in one step, so that a crash leaves the old one whole."""
    path = personal_file(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    new.write_text(json.dumps(notes, indent=1, ensure_ascii=False, default=str), encoding="utf-8")
    new.replace(path)


#: Stands for "no result given": the dots are what a blank answer holds.
NOT_GIVEN = object()


def predict(key: str, value: object = ..., sure: float | None = None, result: object = NOT_GIVEN) -> None:
    """Keep a prediction (``value``, and how ``sure`` you are, 50 to 100 percent) or show it beside ``result``.

    ``predict("H05", 40, sure=70)`` before looking; ``predict("H05", result=63.2)`` after.
    The first prediction stands: a second one under the same key is kept as a revision.
    """
    if result is ... or getattr(result, "size", 1) != 1:
        print(f"Result {key}: not one value yet. Solve the task, then run this cell again.")
        return
    if building():
        if result is NOT_GIVEN:
            print(f"Prediction {key}: write down your guess and how sure you are, then run the cell.")
        else:
            print(f"Result {key}: {_plain(result)}. Your prediction appears here when you have made one.")
        return
    notes = read_notes("predictions.json")
    mine = notes.get(key)
    if result is not NOT_GIVEN:
        _compare(key, mine, result)
        if mine:
            notes[key] = {**mine, "result": _plain(result)}
            write_notes("predictions.json", notes)
        return
    if value is ... or value is None:
        print(f"Prediction {key}: replace the dots with your guess and run the cell again.")
        return
    if sure is None or not isinstance(sure, (int, float)) or not 50 <= sure <= 100:
        print("How sure are you? Give a number from 50 (a coin toss) to 100 (certain): sure=70")
        return
    new = {"value": _plain(value), "sure": sure, "made": date.today().isoformat()}
    if mine and mine["value"] != new["value"]:
        revisions = [*mine.get("revisions", []), new]
        notes[key] = {**mine, "revisions": revisions}
        print(f"Prediction {key}: your first guess, {mine['value']}, stands; this one is kept as a revision.")
    else:
        notes[key] = {**(mine or {}), **new}
        print(f"Prediction {key}: {new['value']}, {sure:g} % sure. Kept in your own notes on this machine only.")
    write_notes("predictions.json", notes)


def _compare(key: str, mine: dict | None, result: object) -> None:
    if not mine:
        print(f"Result {key}: {_plain(result)}. You made no prediction; next time, guess first.")
        return
    print(f"Result {key}: {_plain(result)}. You predicted {mine['value']}, {mine['sure']:g} % sure.")


def my_predictions() -> pd.DataFrame:
    """The predictions kept on this machine, one row each: key, value, sure, result, hit.

    A number is a hit within ten of the result (points, years), or within ten percent of it where that is wider;
    a word is a hit where it is the same. ``hit`` is missing while there is no result. The first prediction counts, not
    its revisions. While lessons are built the table is empty.
    """
    notes = {} if building() else read_notes("predictions.json")
    rows = [
        (key, n["value"], n["sure"], n.get("result"), _hit(n["value"], n.get("result"))) for key, n in notes.items()
    ]
    table = pd.DataFrame(rows, columns=["key", "value", "sure", "result", "hit"])
    return table.astype({"sure": float, "hit": "boolean"})


def _hit(value: object, result: object) -> bool | None:
    if result is None:
        return None
    if not isinstance(value, bool) and not isinstance(result, bool):
        try:
            return abs(float(value) - float(result)) <= max(WITHIN, PART * abs(float(result)))
        except ValueError:
            pass
    return str(value).strip().casefold() == str(result).strip().casefold()


def _plain(value: object) -> object:
    """Numbers rounded for reading; everything else as text a JSON file can hold."""
    item = getattr(value, "item", None)
    if callable(item) and getattr(value, "size", 1) == 1:
        value = item()
    if isinstance(value, float):
        return round(value, 2)
    return value if isinstance(value, (bool, int, str)) else str(value)
