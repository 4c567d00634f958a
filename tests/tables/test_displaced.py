"""Venezuelans abroad: question 05.5, and the break of 2018."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]
COUNTED = ["refugees", "asylum_seekers", "other_in_need"]


@pytest.fixture(scope="module")
def displaced():
    table = pd.read_csv(ROOT / "datasets/displaced.csv")
    assert not table.duplicated(["destination_iso3", "year"]).any()
    return table.assign(displaced=table[COUNTED].sum(axis=1))


def test_world_totals_by_year(displaced):
    """SOURCES-economy.md, section 4: 3.08 m (2018), 4.88 (2020), 6.59 (2022), 7.61 (2024), 7.64 (2025)."""
    totals = displaced.groupby("year")["displaced"].sum()
    assert totals[2017] == 157_368 and totals[2018] == 3_078_217
    millions = (totals / 1e6).round(2)
    assert millions.loc[[2020, 2022, 2024, 2025]].tolist() == [4.88, 6.59, 7.61, 7.64]


def test_the_new_category_is_empty_before_2018(displaced):
    assert displaced.loc[displaced["year"] < 2018, "other_in_need"].isna().all()
    assert displaced.loc[displaced["year"] == 2018, "other_in_need"].sum() == 2_592_947
    assert displaced.loc[displaced["year"] == 2017, "others_of_concern"].sum() == 345_585


def test_shares_of_destinations_in_2025(displaced):
    now = displaced[displaced["year"] == 2025].set_index("destination_iso3")
    share = (100 * now["displaced"] / now["displaced"].sum()).round(1)
    assert share.nlargest(3).to_dict() == {"COL": 37.0, "PER": 21.5, "BRA": 9.6}
    assert now["refugees"].sum() == 417_010


def test_by_origin_gives_the_same_world_totals(displaced):
    origin = pd.read_csv(ROOT / "datasets/displaced_by_origin.csv").query("origin_iso3 == 'VEN'").set_index("year")
    for group in [*COUNTED, "others_of_concern"]:
        totals = displaced.groupby("year")[group].sum(min_count=1).loc[2000:]
        pd.testing.assert_series_equal(totals, origin[group].loc[totals.index], check_dtype=False)
