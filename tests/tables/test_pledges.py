"""Announced and achieved: no plan is taken for an outcome."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def pledges():
    return pd.read_csv(ROOT / "datasets/pledges.csv")


def test_each_statement_once_with_a_source(pledges):
    assert not pledges.duplicated(["date", "item"]).any()
    assert pledges["source_url"].str.startswith("http").all()
    assert pledges["kind"].value_counts().to_dict() == {"plan": 6, "outcome": 4}


def test_junin_was_to_give_450_000_barrels_and_all_projects_gave_160_000_in_2013(pledges):
    output = pledges[pledges["unit"] == "barrels a day"].set_index("date")["value"]
    assert output["2010-02-01"] == 450_000 and output["2013-07-12"] == 160_000


def test_shares_of_output_are_claims_of_a_named_party(pledges):
    """SOURCES-oil.md, section 12: the 12 percent claim; RIA Novosti, November 2025: 11 percent."""
    shares = pledges[pledges["unit"] == "percent of output"]
    assert shares["value"].tolist() == [12.0, 11.0] and shares["claimed_by"].notna().all()


def test_announced_investment_in_billions(pledges):
    plans = pledges[(pledges["kind"] == "plan") & (pledges["unit"] == "US$ bn")].set_index("date")["value"]
    assert plans.to_dict() == {"2010-02-01": 10.0, "2015-05-28": 14.0, "2018-12-05": 6.0}
