"""Sanctions by date and sender: the dates lessons rest on."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def sanctions():
    return pd.read_csv(ROOT / "datasets/sanctions.csv", parse_dates=["date"])


def test_each_measure_once_in_order_with_a_page(sanctions):
    assert sanctions["measure"].is_unique and sanctions["date"].is_monotonic_increasing
    assert sanctions["source_url"].str.startswith("http").all()
    assert (sanctions["stated_reason"].isna() == sanctions["reason_url"].isna()).all()


@pytest.mark.parametrize(
    "measure, date",
    [
        ("E.O. 13692", "2015-03-08"),
        ("E.O. 13808", "2017-08-24"),
        ("PDVSA designation", "2019-01-28"),
        ("Rosneft Trading S.A.", "2020-02-18"),
        ("General License 41", "2022-11-26"),
        ("General License 46", "2026-01-29"),
    ],
)
def test_dates_of_us_measures(sanctions, measure, date):
    """Question 03.4 and 05.8; SOURCES-diplomacy.md, section 7, for E.O. 13692."""
    row = sanctions[sanctions["measure"] == measure]
    assert row["date"].item() == pd.Timestamp(date) and row["sender"].item() == "United States"


def test_other_senders_follow_the_first_us_order(sanctions):
    first = sanctions.groupby("sender")["date"].min()
    assert first["United States"] == first.min()
    assert first["Canada"] == pd.Timestamp("2017-09-22") and first["European Union"] == pd.Timestamp("2017-11-13")
    assert first["Switzerland"] == pd.Timestamp("2018-03-28")


def test_only_licences_and_one_order_ease(sanctions):
    eases = sanctions[sanctions["direction"] == "ease"]
    assert eases["date"].min() == pd.Timestamp("2022-11-26")
    assert set(eases["type"]) == {"general_license", "executive_order"} and len(eases) == 5


def test_the_licence_of_january_2026_excludes_russia(sanctions):
    assert "Russia" in sanctions.set_index("measure").loc["General License 46", "what"]
