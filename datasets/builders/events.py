"""Dated events between Venezuela, Russia and others, 1945 to 2026: one row per event.

Which raw rows are one event, and in what words, is decided by hand in ``_events.yml``.
"""

from pathlib import Path

import pandas as pd
import yaml

SOURCES = {
    "main": "events/venezuela_russia_events.csv",
    "hand": "events/russia_venezuela_events_handcoded.csv",
    "other": "events/other_external_actors.csv",
    "oil": "rosneft-pdvsa-facts/oil_events_timeline.csv",
}
CODING = Path(__file__).with_name("_events.yml")
PRECISION = {4: "year", 7: "month", 10: "day"}


def raw_rows(raw):
    """All rows of the four lists by their key ``list:date``, with ``b`` for the second row of a date."""
    parts = []
    for name, source in SOURCES.items():
        part = pd.read_csv(raw / source, dtype=str)
        again = part.groupby("date").cumcount().map({0: "", 1: "b"})
        parts.append(part.assign(key=name + ":" + part["date"] + again))
    rows = pd.concat(parts).set_index("key")
    if not rows.index.is_unique:
        raise ValueError(f"three rows of one date in a list: {sorted(rows.index[rows.index.duplicated()])}")
    return rows


def pages(entry, rows):
    """At most two addresses of an event, in the order the coding asks for."""
    known = [url.strip() for urls in rows["source_url"] for url in urls.split("|")]
    known = list(dict.fromkeys(known))
    wanted = entry.get("pages", known)
    found = [page if page.startswith("http") else next(u for u in known if page in u) for page in wanted]
    return [*found, None][:2]


def one_event(entry, rows):
    """One row of the table from one entry of the coding."""
    date = entry.get("date", rows["date"].iloc[0])
    first, second = pages(entry, rows)
    return {
        "date": date,
        "date_precision": entry.get("precision", PRECISION[len(date)]),
        "year": int(date[:4]),
        "category": entry["category"],
        "actors": ";".join(entry["actors"]),
        "event": entry["event"],
        "confidence": entry.get("confidence", rows["confidence"].fillna("medium").iloc[0]),
        "publisher": entry["publisher"],
        "source_url": first,
        "second_url": second,
    }


def build(raw):
    rows = raw_rows(raw)
    coding = yaml.safe_load(CODING.read_text(encoding="utf-8"))
    used = [key for entry in coding for key in entry["rows"]]
    if sorted(used) != sorted(rows.index):
        raise ValueError(f"each raw row must be used once: {set(used) ^ set(rows.index)}")
    table = pd.DataFrame([one_event(entry, rows.loc[entry["rows"]]) for entry in coding])
    return table.sort_values(["date", "event"])
