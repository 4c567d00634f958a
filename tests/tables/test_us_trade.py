"""US trade with Venezuela: question 03.6."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def trade():
    return pd.read_csv(ROOT / "datasets/us_trade.csv").set_index("month")


@pytest.fixture(scope="module")
def yearly(trade):
    return trade.groupby(trade.index.str[:4]).sum()


def test_no_month_is_missing_or_twice(trade):
    assert list(trade.index) == [str(m) for m in pd.period_range("2010-01", "2026-04", freq="M")]
    assert trade.notna().all(axis=None) and (trade >= 0).all(axis=None)


def test_imports_by_year(yearly):
    billions = (yearly["us_imports_cif_musd"] / 1000).round(2)
    assert billions.loc[["2018", "2019", "2020", "2024"]].tolist() == [13.19, 1.93, 0.17, 5.99]


def test_imports_before_and_after_the_designation_of_pdvsa(trade):
    imports = trade["us_imports_cif_musd"].round()
    assert imports["2018-12"] == 1051 and imports["2019-07"] == 21


def test_imports_of_2014_equal_the_trade_data_of_cow(yearly):
    """SOURCES-economy.md, section 3: equals COW for US imports in 2014 (30 219)."""
    assert round(yearly.loc["2014", "us_imports_cif_musd"]) == 30219


def test_the_usa_sold_more_than_it_bought_in_2020_to_2022_only(yearly):
    whole = yearly.loc[:"2025"]
    more = whole.index[whole["us_exports_fob_musd"] > whole["us_imports_cif_musd"]]
    assert more.tolist() == ["2020", "2021", "2022"]
