"""The displaced of 34 countries: categories that not every origin has."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def origins():
    table = pd.read_csv(ROOT / "datasets/displaced_by_origin.csv")
    assert not table.duplicated(["origin_iso3", "year"]).any()
    return table.set_index(["origin_iso3", "year"])


def test_34_origins_from_2000_to_2025(origins):
    assert origins.index.unique("origin_iso3").size == 34
    years = origins.index.get_level_values("year")
    assert years.min() == 2000 and years.max() == 2025
    assert (origins.select_dtypes("number").min() >= 0).all()


def test_other_in_need_is_counted_for_venezuela_and_afghanistan_only(origins):
    counted = origins["other_in_need"].dropna()
    assert set(counted.index.get_level_values("origin_iso3")) == {"VEN", "AFG"}
    assert counted.index.get_level_values("year").min() == 2018


def test_by_refugees_alone_venezuela_is_far_from_the_largest(origins):
    """UNHCR, end of 2025: 5.2 million refugees from Ukraine, 4.9 from Syria, 0.4 from Venezuela."""
    refugees = origins["refugees"].xs(2025, level="year").sort_values(ascending=False)
    assert refugees.index[:2].tolist() == ["UKR", "SYR"]
    assert refugees["VEN"] == 417_010 and refugees.index.get_loc("VEN") >= 7


def test_internal_displacement_is_large_in_colombia_and_unreported_for_venezuela(origins):
    internal = origins["internally_displaced"]
    assert internal["COL", 2025] == 7_157_716 and (internal["VEN"] == 0).all()
