"""Question 04.5, and V-Dem's own construction: the electoral index is a part of the other four."""

from pathlib import Path

import pandas as pd

ROOT = Path(__file__).parents[2]
INDICES = pd.read_csv(ROOT / "datasets/democracy_indices.csv")
PARTS = ["electoral", "liberal", "participatory", "deliberative", "egalitarian"]


def test_venezuelas_electoral_index():
    electoral = INDICES[INDICES["iso3"] == "VEN"].set_index("year")["electoral"]
    assert electoral.loc[[1998, 2012, 2024]].tolist() == [0.733, 0.401, 0.197]


def test_one_row_per_country_and_year():
    assert not INDICES.duplicated(["iso3", "year"]).any()
    assert len(INDICES) == 26 * 35
    assert (INDICES["year"].min(), INDICES["year"].max()) == (1990, 2024)


def test_indices_are_complete_and_between_0_and_1():
    assert INDICES[PARTS].notna().all(axis=None)
    assert INDICES[PARTS].stack().between(0, 1).all()


def test_liberal_democracy_never_exceeds_electoral_democracy():
    assert (INDICES["liberal"] <= INDICES["electoral"]).all()


def test_known_order_in_2024():
    electoral = INDICES[INDICES["year"] == 2024].set_index("iso3")["electoral"]
    assert electoral["URY" if "URY" in electoral else "CHL"] > electoral["COL"] > electoral["VEN"] > electoral["PRK"]
