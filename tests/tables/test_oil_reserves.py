"""Question 03.1 and the Factbook's own world total (1.697 trillion barrels, 2021)."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]
RESERVES = pd.read_csv(ROOT / "datasets/oil_reserves.csv").set_index("iso3")
GB = RESERVES["reserves_gb"]


def test_venezuela_is_first_and_russia_eighth():
    rank = GB.rank(ascending=False)
    assert (rank["VEN"], rank["SAU"], rank["RUS"]) == (1, 2, 8)
    assert (GB["VEN"], GB["RUS"]) == (303.806, 80)
    assert GB["VEN"] / GB["SAU"] == pytest.approx(1.17, abs=0.005)


def test_the_sum_is_the_factbooks_world_and_venezuela_has_17_9_percent():
    assert GB.sum() == pytest.approx(1697, abs=0.5)
    assert 100 * GB["VEN"] / GB.sum() == pytest.approx(17.9, abs=0.05)


def test_years_of_output():
    years = GB * 1e9 / (RESERVES["output_kbd"] * 1e3 * 365)
    assert years[["VEN", "SAU", "RUS"]].round().tolist() == [1039, 63, 20]


def test_no_aggregate_and_no_double_country():
    assert RESERVES.index.is_unique and RESERVES.index.str.fullmatch("[A-Z]{3}").all()
    assert not RESERVES["country"].isin(["World", "European Union"]).any()
    assert GB.notna().sum() == 99
    assert RESERVES["output_kbd"].sum() == pytest.approx(99_887, rel=0.03)  # the Factbook's world, 2023


def test_missing_is_empty_and_order_is_by_reserves():
    assert RESERVES["reserves_gb"].dropna().is_monotonic_decreasing
    assert (GB.dropna() > 0).all()
    assert RESERVES.loc["CAN", "reserves_gb"] == 170.3  # oil sands included
