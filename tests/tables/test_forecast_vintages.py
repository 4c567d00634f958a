"""Forecasts by edition: questions 05.3 and 05.4."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]
KEY = ["source", "country_iso3", "target_year", "edition"]


@pytest.fixture(scope="module")
def said():
    table = pd.read_csv(ROOT / "datasets/forecast_vintages.csv")
    assert not table.duplicated(KEY).any()
    return table.set_index(KEY).sort_index()


def test_fifteen_editions_and_one_statement_of_the_central_bank(said):
    assert said.loc["IMF"].index.unique("edition").size == 15
    assert len(said.loc["Central Bank of Venezuela"]) == 1
    edition_year = said.index.get_level_values("edition").str[:4].astype(int)
    assert (said.index.get_level_values("target_year") - edition_year == said["horizon_years"]).all()


def test_growth_of_2025_by_edition(said):
    growth = said.loc[("IMF", "VEN", 2025), "growth_pct"]
    assert growth.round(1).to_dict() == {
        "2024-04": 3.0, "2024-10": 3.0, "2025-04": -4.0, "2025-10": 0.5, "2026-04": 1.5
    }  # fmt: skip
    assert said.loc[("Central Bank of Venezuela", "VEN", 2025, "2026-03"), "growth_pct"] == 8.66


def test_ten_million_percent_in_april_2019_became_19906(said):
    inflation = said.loc[("IMF", "VEN", 2019), "inflation_avg_pct"]
    assert inflation["2019-04"] == 10_000_000 and round(inflation["2025-10"]) == 19_906
    first = said.xs("2019-04", level="edition").loc[("IMF", "VEN"), "inflation_avg_pct"]
    assert (first.loc[2019:2024] == 10_000_000).all()


def test_gdp_of_2015_fell_from_323_6_to_125_4(said):
    gdp = said.loc[("IMF", "VEN", 2015), "gdp_usd_bn"].dropna().round(1)
    assert gdp.iloc[0] == 323.6 and gdp.iloc[-1] == 125.4 and gdp.nunique() == 2


def test_october_2025_is_the_macro_table(said):
    macro = pd.read_csv(ROOT / "datasets/macro.csv").set_index(["country_iso3", "year"])
    now = said.loc["IMF"].xs("2025-10", level="edition").loc[lambda t: t.index.get_level_values(1) <= 2025]
    columns = ["growth_pct", "inflation_avg_pct", "inflation_eop_pct", "gdp_usd_bn", "debt_gdp_pct"]
    pd.testing.assert_frame_equal(now[columns], macro.loc[now.index, columns], check_names=False)


def test_gaps_the_source_notes_name(said):
    """SOURCES-economy.md, section 1: no Venezuelan inflation from 2018 in 2019-10, 2020-04, 2020-10."""
    venezuela = said.loc[("IMF", "VEN")].loc[2018:]
    for edition in ["2019-10", "2020-04", "2020-10"]:
        assert venezuela.xs(edition, level="edition")["inflation_avg_pct"].isna().all()
    assert said.loc[("IMF", "VEN", 2013), "debt_gdp_pct"].dropna().round().iloc[[0, 1, -1]].tolist() == [
        72,
        33,
        85,
    ]
