"""Venezuela's trade by partner. Pinned: figures of the question bank and of the source notes (COW v4.0)."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]
TABLE = pd.read_csv(ROOT / "datasets/trade_partners.csv")
IMPORTS = TABLE.pivot(index="year", columns="partner_iso3", values="imports_musd")
EXPORTS = TABLE.pivot(index="year", columns="partner_iso3", values="exports_musd")
SHARES = 100 * IMPORTS.div(IMPORTS.sum(axis=1), axis=0)


def test_one_row_per_partner_and_year_and_some_flow_in_each():
    assert not TABLE.duplicated(["year", "partner_iso3"]).any()
    assert (TABLE[["imports_musd", "exports_musd"]].max(axis=1) > 0).all()
    assert TABLE["year"].min() == 1960 and TABLE["year"].max() == 2014


def test_trade_with_russia_2012_to_2014_as_in_the_source_notes():
    assert IMPORTS.loc[2012:, "RUS"].tolist() == [2138, 2691, 1336]
    assert EXPORTS.loc[2012:, "RUS"].tolist() == [1, 4, 3]


@pytest.mark.parametrize(("year", "percent"), [(2005, 0.05), (2012, 3.3), (2013, 5.2), (2014, 3.1)])
def test_share_of_imports_from_russia(year, percent):
    assert SHARES.loc[year, "RUS"] == pytest.approx(percent, abs=0.05 if percent > 1 else 0.005)


def test_russia_ranks_fourth_in_2013_and_that_is_its_largest_share():
    assert SHARES.loc[2013].rank(ascending=False)["RUS"] == 4
    assert SHARES["RUS"].loc[2000:].idxmax() == 2013


def test_mean_share_of_russia_before_and_from_2012():
    assert SHARES["RUS"].loc[2000:2011].mean() == pytest.approx(0.30, abs=0.005)
    assert SHARES["RUS"].loc[2012:].mean() == pytest.approx(3.87, abs=0.005)


def test_largest_partners_of_2014():
    exports = 100 * EXPORTS.loc[2014] / EXPORTS.loc[2014].sum()
    assert SHARES.loc[2014, ["USA", "CHN"]].round(1).tolist() == [28.7, 14.7]
    assert exports[["USA", "IND", "CHN"]].round(1).tolist() == [39.3, 17.2, 14.7]


def test_us_exports_of_2014_equal_the_imf_mirror_figure():
    """30,219 million in the IMF series as well, say the source notes."""
    assert EXPORTS.loc[2014, "USA"] == 30219


def test_codes_of_vanished_states_and_the_gap_before_german_unification():
    assert "SUN" not in IMPORTS and IMPORTS["RUS"].first_valid_index() == 1973
    assert {"CSK", "DDR", "YUG"} <= set(IMPORTS)
    assert IMPORTS["DEU"].first_valid_index() == 1990
