"""Military burden. Pinned: the values of the question bank and the gaps of the source."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]
TABLE = pd.read_csv(ROOT / "datasets/military_burden.csv")
BURDEN = TABLE.pivot(index="year", columns="country_iso3", values="share_of_gdp_pct")


def test_fourteen_countries_34_years_no_value_out_of_range():
    assert len(TABLE) == 14 * 34 and not TABLE.duplicated(["country_iso3", "year"]).any()
    assert TABLE["share_of_gdp_pct"].dropna().between(0.1, 10).all()


@pytest.mark.parametrize(
    ("iso3", "in_2006", "in_2014"),
    [("VEN", 1.98, 1.16), ("COL", 3.30, 3.11), ("ECU", 2.03, 2.74), ("BRA", 1.48, 1.33), ("CHL", 2.51, 1.97)],
)
def test_burden_of_2006_and_2014(iso3, in_2006, in_2014):
    assert BURDEN.loc[[2006, 2014], iso3].round(2).tolist() == [in_2006, in_2014]


def test_colombia_peaks_in_2009_after_the_year_2000():
    assert BURDEN["COL"].loc[2000:].idxmax() == 2009
    assert BURDEN.loc[2009, "COL"] == pytest.approx(3.89, abs=0.005)


def test_venezuela_is_complete_and_cuba_is_not():
    assert BURDEN["VEN"].notna().all()
    assert BURDEN["CUB"].dropna().index.tolist() == list(range(2009, 2019))
    assert BURDEN["RUS"].first_valid_index() == 1992
