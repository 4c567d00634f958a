"""Estimates of what Venezuela was lent or owes: kinds kept apart, ratios of question 02.7."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def estimates():
    return pd.read_csv(ROOT / "datasets/creditor_estimates.csv")


def commitment(estimates, creditor, words):
    rows = estimates[(estimates["creditor"] == creditor) & estimates["wording"].str.contains(words)]
    assert len(rows) == 1 and rows["measure"].item() == "commitment"
    return rows["usd_bn"].item()


def test_every_row_says_what_it_measures_and_where_it_stands(estimates):
    assert not estimates.duplicated(["creditor", "wording"]).any()
    assert estimates["source_url"].str.startswith("http").all()
    assert not estimates.isin(["same"]).any().any()
    assert set(estimates["measure"]) == {"commitment", "outstanding", "restructured"}
    assert estimates.loc[estimates["price_basis"] != "nominal", "usd_bn"].tolist() == [112.88]


def test_china_lent_6_2_or_3_8_times_the_russian_sum_by_source(estimates):
    russia = commitment(estimates, "Russia", "Reuters calculation")
    assert russia == 17.0
    assert round(commitment(estimates, "China", "2000-2018") / russia, 1) == 6.2
    assert round(commitment(estimates, "China", "since 2007") / russia, 1) == 3.8


def test_restructured_debt_is_2_7_percent_of_gdp_and_2_of_external_debt(estimates):
    restructured = estimates.loc[estimates["measure"] == "restructured", "usd_bn"].item()
    macro = pd.read_csv(ROOT / "datasets/macro.csv").set_index(["country_iso3", "year"])
    assert round(100 * restructured / macro.loc[("VEN", 2017), "gdp_usd_bn"], 1) == 2.7
    external = estimates[estimates["creditor"] == "All creditors"]
    assert sorted(external["bound"]) == ["high", "low"]
    assert round(100 * restructured / external["usd_bn"].mean(), 1) == 2.0


def test_low_ends_lie_below_high_ends(estimates):
    ends = estimates.pivot_table(index=["creditor", "measure"], columns="bound", values="usd_bn")
    both = ends.dropna(subset=["low", "high"])
    assert len(both) == 2 and (both["low"] < both["high"]).all()
