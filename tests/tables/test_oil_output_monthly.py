"""Checks of data.md, questions 03.3 and 03.4, and the strike and the spot check that SOURCES-oil.md names."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]
OUTPUT = pd.read_csv(ROOT / "datasets/oil_output_monthly.csv")
VENEZUELA = OUTPUT[OUTPUT["iso3"] == "VEN"].set_index("month")["kbd"]


@pytest.mark.parametrize(
    ("year", "expected"), [("2000", 2893), ("2008", 2510), ("2015", 2489.5), ("2020", 528), ("2025", 972.5)]
)
def test_yearly_means_of_venezuela(year, expected):
    assert VENEZUELA[VENEZUELA.index.str.startswith(year)].mean() == pytest.approx(expected, abs=0.5)


def test_low_and_latest_month():
    assert (VENEZUELA.idxmin(), VENEZUELA.min()) == ("2020-09", 360)
    assert (VENEZUELA.index[-1], VENEZUELA.iloc[-1]) == ("2026-04", 1100)
    assert VENEZUELA["2003-01"] == pytest.approx(1362, abs=0.5)


def test_flat_line_2008_to_2014_and_ruler_line_2015():
    steps = VENEZUELA.diff()
    assert (steps["2008-01":"2014-12"] == 0).mean() == pytest.approx(0.95, abs=0.005)
    assert VENEZUELA["2008-01":"2014-12"].nunique() == 4
    assert (steps["2015-02":"2015-12"] == -1).all() and steps["2015-01"] == -5


def test_parts_of_the_fall_from_december_2015():
    start, end = VENEZUELA["2015-12"], VENEZUELA["2020-09"]
    assert start - end == 2124
    fallen = [100 * (start - VENEZUELA[month]) / (start - end) for month in ("2017-08", "2019-01")]
    assert fallen == pytest.approx([21.7, 57.1], abs=0.05)


def test_russia_in_2022_and_no_gap_in_either_series():
    russia = OUTPUT[OUTPUT["iso3"] == "RUS"].set_index("month")["kbd"]
    assert russia["2022-01":"2022-12"].mean() == pytest.approx(10_320, abs=3)
    for series, months in [(VENEZUELA, 316), (russia, 46)]:
        expected = pd.period_range(series.index[0], series.index[-1], freq="M")
        assert list(series.index) == [str(month) for month in expected] and len(series) == months
