"""Dated events: form of the table, the facts other tables rest on, and that merged rows stay merged."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]
TABLE = pd.read_csv(ROOT / "datasets/events.csv")


def find(word, date):
    """The events of a date whose wording holds a word."""
    return TABLE[TABLE["event"].str.contains(word) & (TABLE["date"] == date)]


def test_dates_are_sorted_as_precise_as_they_say_and_end_before_the_freeze():
    lengths = TABLE["date_precision"].map({"year": 4, "month": 7, "week": 10, "day": 10})
    assert (TABLE["date"].str.len() == lengths).all()
    assert (TABLE["date"].str[:4].astype(int) == TABLE["year"]).all()
    assert TABLE["date"].is_monotonic_increasing
    assert TABLE["date"].min() == "1945-03-14" and TABLE["date"].max() <= "2026-03-10"


def test_every_row_has_a_page_and_a_blog_alone_is_never_high():
    assert TABLE["source_url"].str.startswith("http").all()
    assert (TABLE["source_url"] != TABLE["second_url"]).all()
    blogs = TABLE["source_url"].str.contains("blogspot|anoncandanga|rusecrets") & TABLE["second_url"].isna()
    assert (TABLE.loc[blogs, "confidence"] == "low").all()


def test_twenty_hand_coded_rows_add_only_four_events():
    """64 rows, 20 hand-coded (16 doubles), 3 on Iran, 16 on oil (9 doubles): 78 events."""
    assert len(TABLE) == 64 + (20 - 16) + 3 + (16 - 9)


@pytest.mark.parametrize(
    ("word", "date"),
    [
        ("establish diplomatic relations", "1945-03-14"),
        ("S/2019/186", "2019-02-28"),
        ("Treaty on Strategic Partnership", "2025-05-07"),
        ("Assembly ratifies", "2025-09-30"),
        ("law that ratifies", "2025-10-27"),
        ("seize President Maduro", "2026-01-03"),
        ("General License 46", "2026-01-29"),
        ("Rosneft passes all", "2020-03-28"),
        ("designates PDVSA", "2019-01-28"),
    ],
)
def test_an_event_is_there_once_on_its_day(word, date):
    """Dates of the design and of the source notes."""
    assert len(find(word, date)) == 1


def test_three_visits_of_the_bombers():
    bombers = TABLE[TABLE["event"].str.contains("Tu-160")]
    assert bombers["year"].tolist() == [2008, 2013, 2018]


def test_words_stay_neutral_toward_every_government():
    assert not TABLE["event"].str.contains("regime|dictator|puppet|usurp|kidnap", case=False).any()
