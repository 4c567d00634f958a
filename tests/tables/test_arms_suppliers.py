"""Suppliers of major arms. Pinned: the design's figures for Venezuela, and the splice's own traps."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]
TABLE = pd.read_csv(ROOT / "datasets/arms_suppliers.csv")
VEN = TABLE[TABLE["recipient_iso3"] == "VEN"]
RUS = VEN[VEN["supplier_iso3"] == "RUS"]


def share(first, last, supplier):
    """Share in percent of one supplier in the deliveries to Venezuela of a period."""
    rows = VEN[VEN["year"].between(first, last)]
    return 100 * rows.loc[rows["supplier"] == supplier, "tiv"].sum() / rows["tiv"].sum()


def test_one_row_per_recipient_supplier_and_year_and_no_empty_delivery():
    assert not TABLE.duplicated(["recipient_iso3", "supplier", "year"]).any()
    assert (TABLE["tiv"] > 0).all()


def test_russia_delivered_3920_tiv_to_venezuela_883_of_it_in_2013():
    """Cross-checked in the source notes for the register of February 2026."""
    assert RUS["tiv"].sum() == pytest.approx(3920.2, abs=0.05)
    assert RUS.set_index("year")["tiv"][2013] == pytest.approx(883.0, abs=0.05)
    assert RUS["year"].max() == 2014
    assert not RUS["year"].between(1998, 2005).any()


PERIODS = [(1995, 2005, 11.0), (2006, 2014, 78.5), (2015, 2024, 0)]


@pytest.mark.parametrize(("first", "last", "percent"), PERIODS)
def test_russia_share_of_deliveries_to_venezuela(first, last, percent):
    assert share(first, last, "Russia") == pytest.approx(percent, abs=0.05)


def test_china_has_half_of_the_410_tiv_of_2015_to_2024():
    assert VEN.loc[VEN["year"] >= 2015, "tiv"].sum() == pytest.approx(410, abs=0.5)
    assert share(2015, 2024, "China") == pytest.approx(50, abs=0.5)


def test_western_suppliers_1950_to_1998_and_no_soviet_delivery():
    """The 2022 edition alone gives 34.5, 28.0, 14.1; the splice changes Italy to 34.4."""
    assert share(1950, 1998, "Italy") == pytest.approx(34.45, abs=0.05)
    assert share(1950, 1998, "United States") == pytest.approx(28.0, abs=0.05)
    assert share(1950, 1998, "United Kingdom") == pytest.approx(14.1, abs=0.05)
    assert "SUN" not in set(VEN["supplier_iso3"])


def test_imports_2006_to_2014_rank_venezuela_chile_brazil_colombia():
    sums = TABLE[TABLE["year"].between(2006, 2014)].groupby("recipient_iso3")["tiv"].sum().nlargest(4)
    assert sums.round().to_dict() == {"VEN": 4929, "CHL": 3530, "BRA": 1928, "COL": 1620}


def test_73_percent_of_russian_deliveries_to_the_twelve_went_to_venezuela():
    russian = TABLE[(TABLE["supplier_iso3"] == "RUS") & (TABLE["year"] >= 1995)]
    assert 100 * RUS["tiv"].sum() / russian["tiv"].sum() == pytest.approx(73, abs=0.5)


def test_the_splice_nine_recipients_in_whole_numbers_then_twelve():
    old, new = TABLE[TABLE["year"] < 1995], TABLE[TABLE["year"] >= 1995]
    assert set(old["edition"]) == {"2022-07"} and set(new["edition"]) == {"2026-02"}
    assert old["recipient_iso3"].nunique() == 9
    assert set(new["recipient_iso3"]) - set(old["recipient_iso3"]) == {"BOL", "GUY", "NIC"}
    assert (old["tiv"] % 1 == 0).all()


def test_soviet_union_and_russia_do_not_overlap():
    years = TABLE.groupby("supplier_iso3")["year"].agg(["min", "max"])
    assert years.loc["SUN", "max"] == 1991 and years.loc["RUS", "min"] == 1992
    assert set(TABLE.loc[TABLE["supplier_iso3"].isna(), "supplier"]) == {"unknown supplier(s)"}
