"""Distances of question 04.1, and the caveats SOURCES-diplomacy.md states about the ideal points."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]
POINTS = pd.read_csv(ROOT / "datasets/ideal_points.csv")
WIDE = POINTS.pivot(index="year", columns="iso3", values="ideal_point")


def distance(state, first, last):
    years = WIDE.loc[first:last]
    return (years[state] - years["RUS"]).abs().mean()


@pytest.mark.parametrize(("state", "expected"), [("VEN", 1.57), ("COL", 0.14), ("BRA", 0.40), ("USA", 2.49)])
def test_mean_yearly_distance_to_russia_2013_to_2021(state, expected):
    assert distance(state, 2013, 2021) == pytest.approx(expected, abs=0.005)


@pytest.mark.parametrize(("first", "last", "expected"), [(1992, 1998, 1.27), (1999, 2005, 0.83), (2006, 2012, 1.25)])
def test_venezuelas_distance_to_russia_by_period(first, last, expected):
    assert distance("VEN", first, last) == pytest.approx(expected, abs=0.005)


def test_venezuela_lies_beyond_russia_seen_from_the_united_states():
    means = WIDE.loc[2013:2021].mean().round(2)
    assert (means["VEN"], means["RUS"], means["USA"]) == (-1.53, 0.04, 2.53)


def test_venezuela_ends_in_2021_and_2024_rests_on_8_votes():
    assert WIDE["VEN"].last_valid_index() == 2021
    assert POINTS.loc[POINTS["year"] == 2024, "votes"].max() == 8
    assert WIDE.loc[2025, ["USA", "RUS"]].round(2).tolist() == [3.36, 0.44]


def test_one_row_per_state_and_year_with_quantiles_in_order():
    assert not POINTS.duplicated(["iso3", "year"]).any()
    assert POINTS["iso3"].nunique() == 26 and POINTS["year"].between(1970, 2025).all()
    quantiles = POINTS[["q05", "q10", "q50", "q90", "q95"]]
    assert (quantiles.diff(axis=1).iloc[:, 1:] > 0).all(axis=None)
    assert POINTS["ideal_point"].between(POINTS["q05"], POINTS["q95"]).all()
