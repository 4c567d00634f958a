"""Chinese commitments: Venezuela by year, others as a whole; question 02.7."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def table():
    return pd.read_csv(ROOT / "datasets/chinese_commitments.csv")


@pytest.fixture(scope="module")
def venezuela(table):
    rows = table[table["recipient_iso3"] == "VEN"]
    assert (rows["period_start"] == rows["period_end"]).all()
    return rows.set_index("period_start")["usd_bn_2021"]


def test_keys_are_unique_and_sums_are_not_negative(table):
    assert not table.duplicated(["recipient_iso3", "period_start"]).any()
    assert (table["usd_bn_2021"] >= 0).all()
    others = table[table["recipient_iso3"] != "VEN"]
    assert set(others["period_start"]) == {2000} and set(others["period_end"]) == {2021}


def test_venezuela_sums_to_112_884(venezuela):
    """SOURCES-economy.md, section 7: 112.884 in both files."""
    assert venezuela.sum() == pytest.approx(112.884, abs=0.005)


def test_peak_in_2010_and_95_percent_in_2007_to_2015(venezuela):
    assert venezuela.idxmax() == 2010 and round(venezuela.max(), 1) == 29.3
    assert round(venezuela.loc[2007:2015].sum() / venezuela.sum(), 2) == 0.95


def test_russia_and_argentina_were_promised_more_than_venezuela(table):
    totals = table.groupby("recipient")["usd_bn_2021"].sum().sort_values(ascending=False)
    assert totals.index[:3].tolist() == ["Russia", "Argentina", "Venezuela"]
    assert totals["Russia"] == pytest.approx(169.568, abs=0.001)
