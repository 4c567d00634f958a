"""PDVSA's debt to Rosneft: eight points, paid down."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def balance():
    return pd.read_csv(ROOT / "datasets/rosneft_balance.csv", parse_dates=["date"]).set_index("date")


def test_the_eight_balances_of_the_source_notes(balance):
    """SOURCES-oil.md, section 12; question 03.7: 4.6 bn to 0.8."""
    assert balance["outstanding_usd_bn"].tolist() == [4.6, 4.0, 3.6, 3.1, 2.3, 1.8, 1.1, 0.8]


def test_quarter_ends_follow_without_a_gap(balance):
    assert list(balance.index) == list(pd.date_range("2017-12-31", "2019-09-30", freq="QE"))


def test_the_balance_fell_in_every_quarter(balance):
    assert (balance["outstanding_usd_bn"].diff().dropna() < 0).all()


def test_every_balance_has_two_different_sources(balance):
    first, second = balance["source_url"], balance["second_source_url"]
    assert first.notna().all() and second.notna().all() and (first != second).all()
