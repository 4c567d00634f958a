"""The macro table: check figures of the course's design and of the IMF's October 2025 edition."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def macro():
    return pd.read_csv(ROOT / "datasets/macro.csv").set_index(["country_iso3", "year"]).sort_index()


def test_one_row_a_country_and_year(macro):
    assert macro.index.is_unique
    countries, years = macro.index.levels
    assert len(countries) == 17 and years.min() == 1990 and years.max() == 2025
    assert (macro[["gdp_usd_bn", "debt_gdp_pct", "population_mn"]].min() > 0).all()


def test_values_the_source_notes_name(macro):
    """SOURCES-economy.md, section 1, checks."""
    growth = macro["growth_pct"]
    assert growth["VEN", 2013] == 1.343 and growth["VEN", 2018] == -19.655 and growth["VEN", 2020] == -29.999
    assert growth["RUS", 2020] == -2.654
    assert macro.loc[("VEN", 2018), "inflation_avg_pct"] == 65374.082
    assert macro.loc[("VEN", 2018), "inflation_eop_pct"] == 130060.244
    gdp = macro["gdp_usd_bn"].round(1)
    assert gdp["VEN", 2013] == 258.9 and gdp["VEN", 2020] == 42.8 and gdp["RUS", 2024] == 2173.2


@pytest.mark.parametrize(
    "country, change", [("VEN", -74.3), ("RUS", 3.0), ("COL", 9.4), ("ARG", -13.3), ("LBN", -27.2)]
)
def test_real_gdp_2013_to_2020(macro, country, change):
    chain = (1 + macro.loc[country]["growth_pct"].loc[2014:2020] / 100).prod()
    assert round(100 * (chain - 1), 1) == change


def test_half_of_the_logarithmic_fall_came_before_2019(macro):
    steps = np.log1p(macro.loc["VEN"]["growth_pct"].loc[2014:2020] / 100)
    assert round(steps.loc[:2018].sum() / steps.sum(), 2) == 0.50
    assert round(steps.loc[:2016].sum() / steps.sum(), 2) == 0.21


def test_prices_multiplied_by_about_ten_to_the_eleventh(macro):
    later = macro.loc["VEN"].loc[2013:2024]
    assert round((1 + later["inflation_eop_pct"] / 100).prod() / 1e11, 2) == 1.15
    assert round((1 + later["inflation_avg_pct"] / 100).prod() / 1e11, 2) == 0.98


def test_last_actual_years_for_venezuela(macro):
    flags = macro.loc["VEN"].filter(like="_estimated")
    last_actual = {name: int(column[~column].index.max()) for name, column in flags.items()}
    assert last_actual == {
        "output_estimated": 2018,
        "prices_estimated": 2023,
        "debt_estimated": 2017,
        "population_estimated": 2010,
    }


def test_debt_and_foreign_investment_of_venezuela(macro):
    venezuela = macro.loc["VEN"]
    assert venezuela["debt_gdp_pct"].loc[[2013, 2020, 2024]].round().tolist() == [85, 337, 164]
    windows = [(2010, 2014), (2015, 2020), (2000, 2012), (2013, 2024)]
    means = [round(venezuela["fdi_net_inflows_usd_bn"].loc[a:b].mean(), 2) for a, b in windows]
    assert means == [3.14, 1.16, 2.51, 1.29]
