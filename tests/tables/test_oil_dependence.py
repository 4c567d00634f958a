"""Fuel share of exports and oil rents: question 03.10."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def dependence():
    table = pd.read_csv(ROOT / "datasets/oil_dependence.csv").set_index(["country_iso3", "year"])
    assert table.index.is_unique
    return table


def test_shares_are_shares(dependence):
    values = dependence.select_dtypes("number").stack().dropna()
    assert values.between(0, 100).all()


def test_mean_fuel_share_2000_to_2013(dependence):
    share = dependence["fuel_exports_pct_exports"]
    assert round(share["VEN"].loc[2000:2013].mean(), 1) == 87.8
    assert round(share["RUS"].loc[2000:2013].mean(), 1) == 60.9
    assert share["VEN"].loc[2000:2013].count() == 13


def test_the_break_of_2011_weighs_on_the_mean(dependence):
    """SOURCES-oil.md, section 10: 67.2 percent in 2011 looks like a reporting break."""
    share = dependence["fuel_exports_pct_exports"]["VEN"].loc[2000:2013]
    assert round(share[2011], 1) == 67.2 and round(share.drop(2011).mean(), 1) == 89.6


def test_venezuela_stops_in_2013_and_2014(dependence):
    """SOURCES-oil.md, section 10."""
    venezuela = dependence.loc["VEN"]
    assert venezuela["fuel_exports_pct_exports"].last_valid_index() == 2013
    assert venezuela["oil_rents_pct_gdp"].last_valid_index() == 2014
    assert round(venezuela.loc[2013, "fuel_exports_pct_exports"], 1) == 97.7
