"""Question 03.9 and the spot checks of SOURCES-oil.md."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]
OUTPUT = pd.read_csv(ROOT / "datasets/oil_output_annual.csv")
CRUDE, LIQUIDS = "crude and condensate", "oil with natural gas liquids"


def kbd(iso3, year, source, measure):
    return OUTPUT.set_index(["iso3", "year", "source", "measure"])["kbd"].loc[iso3, year, source, measure]


def test_rival_figures_for_venezuela_in_2020():
    assert kbd("VEN", 2020, "EIA", CRUDE) == pytest.approx(527, abs=0.5)
    assert kbd("VEN", 2020, "OPEC", "crude") == 569
    assert kbd("VEN", 2020, "Energy Institute", CRUDE) == 624
    assert kbd("VEN", 2020, "Energy Institute", LIQUIDS) == 650


@pytest.mark.parametrize(("year", "expected"), [(2008, 2510), (2015, 2489), (2018, 1486), (2022, 724)])
def test_eia_spot_checks_for_venezuela(year, expected):
    assert kbd("VEN", year, "EIA", CRUDE) == pytest.approx(expected, abs=0.5)


def test_other_spot_checks():
    assert kbd("RUS", 2022, "EIA", CRUDE) == pytest.approx(10_320, abs=1)  # 10,319.6 by months, 10,319.0 by days
    assert kbd("VEN", 2008, "OPEC", "crude") == 2958
    assert kbd("VEN", 2025, "Energy Institute", LIQUIDS) == 1104


def test_eias_year_is_the_mean_of_its_months_by_days():
    months = pd.read_csv(ROOT / "datasets/oil_output_monthly.csv", parse_dates=["month"])
    months = months[(months["iso3"] == "VEN") & (months["month"] < "2026")]
    days = months["month"].dt.days_in_month
    year = months["month"].dt.year
    means = (months["kbd"] * days).groupby(year).sum() / days.groupby(year).sum()
    eia = OUTPUT[(OUTPUT["iso3"] == "VEN") & (OUTPUT["source"] == "EIA")].set_index("year")["kbd"]
    assert (means - eia).abs().max() < 0.06 and len(eia) == 26


def test_the_converted_series_is_near_the_energy_institute_for_venezuela():
    for year in (2008, 2020):
        ours = kbd("VEN", year, "Our World in Data", LIQUIDS)
        assert 1.0 < ours / kbd("VEN", year, "Energy Institute", LIQUIDS) < 1.07
    assert kbd("RUS", 2020, "Our World in Data", LIQUIDS) == pytest.approx(10_666, rel=0.02)


def test_cross_checks_are_few_and_keys_unique():
    assert OUTPUT["source"].isin(["OPEC", "Energy Institute"]).sum() == 8
    assert not OUTPUT.duplicated(["iso3", "year", "source", "measure"]).any()
    russia = OUTPUT[(OUTPUT["iso3"] == "RUS") & (OUTPUT["source"] == "Our World in Data")]
    assert russia["year"].min() == 1985 and OUTPUT["iso3"].nunique() == 20
