"""The central bank's inflation: the IMF's own number to 2020, another in 2025."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def stated():
    table = pd.read_csv(ROOT / "datasets/inflation_statements.csv")
    assert table["period"].is_unique
    return table.set_index("period")


@pytest.fixture(scope="module")
def imf():
    macro = pd.read_csv(ROOT / "datasets/macro.csv")
    return macro[macro["country_iso3"] == "VEN"].set_index("year")["inflation_eop_pct"]


@pytest.mark.parametrize("year", [2018, 2019, 2020])
def test_two_sources_that_are_one(stated, imf, year):
    assert stated.loc[str(year), "inflation_pct"] == pytest.approx(imf[year], abs=0.06)


def test_the_bank_and_the_imf_differ_on_2025(stated, imf):
    """The bank on 6 March 2026: 475.28 percent; the IMF in October 2025: 548.6."""
    assert stated.loc["2025", "inflation_pct"] == 475.28 and round(imf[2025], 1) == 548.6


def test_two_months_of_2026_compound_to_the_published_51_9(stated):
    months = stated.loc[["2026-01", "2026-02"], "inflation_pct"]
    assert 100 * ((1 + months / 100).prod() - 1) == pytest.approx(51.9, abs=0.1)
