"""Brent and WTI by month."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def prices():
    return pd.read_csv(ROOT / "datasets/oil_prices.csv").set_index("month")


def test_no_month_is_missing_or_twice(prices):
    assert list(prices.index) == [str(m) for m in pd.period_range("1986-01", "2026-07", freq="M")]
    assert prices["brent_usd_bbl"].first_valid_index() == "1987-05"
    assert prices["brent_usd_bbl"].loc["1987-05":].notna().all() and prices["wti_usd_bbl"].notna().all()


def test_brent_peaked_at_132_72_in_july_2008(prices):
    assert prices["brent_usd_bbl"].idxmax() == "2008-07" and prices.loc["2008-07", "brent_usd_bbl"] == 132.72


def test_the_spike_of_april_2026_is_in_both_series(prices):
    """SOURCES-oil.md, section 1: 117.29 in April 2026, in Brent and WTI."""
    spike = prices.loc["2026-04"]
    assert 117.29 in spike.tolist() and (spike > 90).all()


def test_yearly_means_of_brent(prices):
    """EIA's yearly prices, which average days: 111.63 (2012) and 41.96 (2020)."""
    yearly = prices["brent_usd_bbl"].groupby(prices.index.str[:4]).mean()
    assert yearly["2012"] == pytest.approx(111.63, abs=0.5) and yearly["2020"] == pytest.approx(41.96, abs=0.5)


def test_wti_fell_far_below_brent_in_2011_and_stays_within_reason(prices):
    gap = (prices["brent_usd_bbl"] - prices["wti_usd_bbl"]).dropna()
    assert gap.idxmax() == "2011-09" and gap.between(-10, 30).all()
