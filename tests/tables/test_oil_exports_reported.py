"""Reported oil exports: who lifted them, where they went."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def exports():
    return pd.read_csv(ROOT / "datasets/oil_exports_reported.csv")


def test_each_figure_once_and_shares_are_shares(exports):
    assert not exports.duplicated(["period", "indicator", "party", "unit"]).any()
    shares = exports[exports["unit"] == "percent of exports"]
    assert shares["value"].between(0, 100).all() and shares["party"].notna().all()
    assert (exports["party"].isna() == exports["indicator"].isin(["total", "revenue"])).all()


def test_rosneft_lifted_a_third_of_2019_and_two_thirds_in_august(exports):
    rosneft = exports[exports["party"] == "Rosneft"].set_index("period")["value"]
    assert rosneft.to_dict() == {"2019": 33.5, "2019-07": 40.0, "2019-08": 65.0}


def test_exports_of_2020_were_three_eighths_below_2019(exports):
    """The note of 2020 says 37.5 percent; the two rounded totals give 37.4."""
    totals = exports[(exports["indicator"] == "total") & (exports["unit"] == "kb/d")].set_index("period")["value"]
    assert round(100 * (totals["2020"] / totals["2019"] - 1), 1) == -37.4


def test_china_took_65_percent_in_2023(exports):
    """SOURCES-oil.md, section 6: tanker counts say China took 65 percent."""
    shares = exports[(exports["year"] == 2023) & (exports["indicator"] == "to")].set_index("party")["value"]
    assert shares["China"] == 65 and shares.sum() == 96
