"""Question 03.2 and the jumps that SOURCES-oil.md describes (80 in 2005, 172 in 2008, 297 in 2010)."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]
HISTORY = pd.read_csv(ROOT / "datasets/oil_reserves_history.csv")
WIDE = HISTORY.pivot(index="year", columns="iso3", values="reserves_gb")


def test_venezuelas_largest_yearly_jumps():
    jumps = WIDE["VEN"].diff().nlargest(3)
    assert jumps.index.tolist() == [2010, 2008, 2009]
    assert jumps.round(2).tolist() == [85.33, 72.95, 38.85]


@pytest.mark.parametrize(("year", "expected"), [(2005, 80.0), (2008, 172.3), (2010, 296.5), (2020, 303.8)])
def test_venezuelas_level(year, expected):
    assert WIDE.loc[year, "VEN"] == pytest.approx(expected, abs=0.05)


def test_reserves_doubled_in_1985_and_canada_booked_oil_sands():
    assert WIDE.loc[1985, "VEN"] / WIDE.loc[1984, "VEN"] > 1.9
    assert WIDE["CAN"].diff().max() > 100


def test_the_last_year_agrees_with_the_snapshot_for_venezuela_but_not_for_russia():
    snapshot = pd.read_csv(ROOT / "datasets/oil_reserves.csv").set_index("iso3")["reserves_gb"]
    assert WIDE.loc[2020, "VEN"] == pytest.approx(snapshot["VEN"], abs=0.002)
    assert WIDE.loc[2020, "RUS"] - snapshot["RUS"] > 27


def test_one_row_per_country_and_year_and_no_placeholder():
    assert not HISTORY.duplicated(["iso3", "year"]).any()
    assert (HISTORY["reserves_gb"] > 0).all() and HISTORY["year"].between(1980, 2020).all()
    assert HISTORY["iso3"].str.fullmatch("[A-Z]{3}").all() and HISTORY["iso3"].nunique() == 49
