"""The US list: question 04.3."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]
KINDS = ["persons", "entities", "aircraft", "vessels"]
ORDERS = ["eo_13692", "eo_13850", "eo_13884"]


@pytest.fixture(scope="module")
def lists():
    return pd.read_csv(ROOT / "datasets/sanctions_lists.csv").set_index("date")


def test_no_entry_in_january_2015_354_in_april_2021_350_in_2024(lists):
    assert lists.index.is_unique
    entries = lists["entries"].dropna()
    assert entries["2015-01-17"] == 0 and entries["2021-04-25"] == 354 and entries["2024-04-26"] == 350


def test_kinds_in_april_2021(lists):
    assert lists.loc["2021-04-25", KINDS].tolist() == [144, 101, 56, 53]


def test_kinds_and_orders_both_add_up(lists):
    counted = lists[lists["counted_in"] == "OFAC list"]
    assert len(counted) == 35
    assert (counted[KINDS].sum(axis=1) == counted["entries"]).all()
    assert (counted[ORDERS].sum(axis=1) == counted["entries"]).all()


def test_reports_of_2019_give_persons_only(lists):
    """SOURCES-diplomacy.md, section 7: four editions of IF10715."""
    reports = lists[lists["counted_in"] == "Congressional Research Service"]
    assert reports["persons"].tolist() == [111, 115, 129, 132]
    assert reports.drop(columns=["counted_in", "persons"]).isna().all(axis=None)
