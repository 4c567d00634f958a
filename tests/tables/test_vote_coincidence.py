"""Question 02.4, and the State Department's formulas, which a reader can recompute."""

from pathlib import Path

import pandas as pd

ROOT = Path(__file__).parents[2]
SCORES = pd.read_csv(ROOT / "datasets/vote_coincidence.csv")


def test_venezuela_scores_half_without_a_single_vote():
    venezuela = SCORES[SCORES["iso3"] == "VEN"].set_index("year").loc[2022:]
    assert venezuela["coincidence"].tolist() == [0.5, 0.5]
    assert venezuela["absent"].tolist() == [89, 88]
    assert venezuela[["same", "partial", "opposed"]].sum(axis=None) == 0


def test_the_score_follows_three_formulas_in_turn():
    partial = SCORES["partial"].where(SCORES["year"] >= 2017, 0)
    absent = SCORES["absent"].where(SCORES["year"] >= 2021, 0)
    counted = SCORES["same"] + SCORES["opposed"] + partial + absent
    score = (SCORES["same"] + partial / 2 + absent / 2) / counted
    off = SCORES[(score - SCORES["coincidence"]).abs() > 0.0051]
    assert list(zip(off["iso3"], off["year"], strict=True)) == [("BOL", 2019), ("CAN", 2021), ("FRA", 2016)]


def test_important_votes_to_2017_then_all_votes():
    votes = SCORES.assign(total=SCORES[["same", "partial", "opposed", "absent"]].sum(axis=1))
    totals = votes.groupby("year")["total"].agg(["min", "max"])
    assert (totals["min"] == totals["max"]).all()
    assert totals["max"].loc[2013:2017].max() == 21 and totals["min"].loc[2018:].min() == 86
    assert set(SCORES.loc[SCORES["counted"] == "all votes", "year"]) == set(range(2018, 2024))


def test_one_row_per_state_and_year():
    assert len(SCORES) == 229 and SCORES["iso3"].nunique() == 21
    assert not SCORES.duplicated(["iso3", "year"]).any()
    assert SCORES["coincidence"].between(0, 1).all()
