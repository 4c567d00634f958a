"""Venezuela's GDP by edition: what each said, and that two sources became one."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def gdp():
    table = pd.read_csv(ROOT / "datasets/gdp_vintages.csv")
    key = ["source", "edition", "year"]
    assert not table.duplicated(key).any()
    return table.set_index(key)["gdp_usd_bn"]


def test_thirteen_imf_editions_and_three_of_the_world_bank(gdp):
    editions = gdp.index.droplevel("year").unique().to_frame(index=False)
    assert editions["source"].value_counts().to_dict() == {"IMF": 13, "World Bank": 3}
    assert gdp.between(40, 500).all()


def test_2014_is_482_or_215_by_edition(gdp):
    assert round(gdp["World Bank", "2026-03", 2014], 1) == 482.4
    assert round(gdp["World Bank", "2026-05", 2014], 2) == 214.69
    assert round(gdp["World Bank", "2026-08", 2014], 2) == 214.84
    assert round(gdp["IMF", "2025-10", 2014], 1) == 214.7


def test_imf_value_of_2015_fell_between_april_and_october_2022(gdp):
    by_edition = gdp["IMF"].xs(2015, level="year").round(1)
    assert (by_edition.loc[:"2022-04"] == 323.6).all() and (by_edition.loc["2022-10":] == 125.4).all()


def test_the_world_bank_of_may_2026_is_the_imf_from_2011_on(gdp):
    bank, fund = gdp["World Bank", "2026-05"], gdp["IMF", "2025-10"]
    assert (bank.loc[2011:] - fund.loc[2011:2024]).abs().max() < 0.01
    assert bank[2010] - fund[2010] > 70


def test_values_of_the_source_notes(gdp):
    """SOURCES-economy.md, sections 1 and 3: NGDPD 2013 and 2020; August 2026 gives 99.66 bn for 2025."""
    assert round(gdp["IMF", "2025-10", 2013], 1) == 258.9 and round(gdp["IMF", "2025-10", 2020], 1) == 42.8
    assert round(gdp["World Bank", "2026-08", 2025], 2) == 99.66
    assert gdp["World Bank", "2026-03"].index.max() == 2014
