"""Zeros removed: question 05.2."""

from pathlib import Path

import pandas as pd

ROOT = Path(__file__).parents[2]
MONEY = pd.read_csv(ROOT / "datasets/redenominations.csv")


def test_three_units_and_their_days():
    assert MONEY["date"].tolist() == ["2008-01-01", "2018-08-20", "2021-10-01"]


def test_fourteen_zeros_eleven_of_them_since_2013():
    """The page of 2008's row counts fourteen zeros in thirteen years."""
    assert MONEY["zeros_removed"].sum() == 14
    assert MONEY.loc[MONEY["date"] > "2012-12-31", "zeros_removed"].sum() == 11
    assert (10 ** MONEY["zeros_removed"] == MONEY["old_per_new"]).all()


def test_each_new_unit_is_the_next_old_unit():
    codes = {side: MONEY[side].str.extract(r"\((V..)")[0].tolist() for side in ["old_unit", "new_unit"]}
    assert codes["old_unit"][1:] == codes["new_unit"][:-1] == ["VEF", "VES"]
