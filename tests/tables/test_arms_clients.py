"""Recipients of Russian arms. Pinned: the figures of the question bank and of the source notes."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]
TABLE = pd.read_csv(ROOT / "datasets/arms_clients.csv")


def ranking(first, last):
    """Recipients by volume in a period, largest first."""
    years = TABLE[TABLE["year"].between(first, last)]
    return years.groupby("recipient")["tiv"].sum().sort_values(ascending=False)


def test_771_rows_one_per_recipient_and_year_none_empty():
    assert len(TABLE) == 771
    assert not TABLE.duplicated(["recipient", "year"]).any()
    assert (TABLE["tiv"] > 0).all()


def test_venezuela_is_the_fourth_client_of_2006_to_2014():
    ranks = ranking(2006, 2014)
    assert ranks.index[:4].tolist() == ["India", "China", "Algeria", "Venezuela"]
    assert ranks.sum() == pytest.approx(58_199, abs=0.5)
    assert 100 * ranks["Venezuela"] / ranks.sum() == pytest.approx(6.6, abs=0.05)


def test_venezuela_is_no_client_after_2014_and_sixth_over_all_years():
    assert "Venezuela" not in ranking(2015, 2024)
    assert ranking(1995, 2024).index.get_loc("Venezuela") == 5


def test_venezuela_agrees_with_the_register_lines():
    """3,920.2 TIV by the source notes; the same sum from the table of deals."""
    deals = pd.read_csv(ROOT / "datasets/arms_deliveries.csv")
    russian = deals.loc[deals["supplier_iso3"] == "RUS", "tiv"].sum()
    assert ranking(1995, 2024)["Venezuela"] == pytest.approx(3920.2, abs=0.05)
    assert ranking(1995, 2024)["Venezuela"] == pytest.approx(russian)


def test_only_groups_organisations_and_the_unknown_lack_a_code():
    assert set(TABLE.loc[TABLE["recipient_iso3"].isna(), "recipient"]) == {
        "HoR (Libya)", "NATO", "Northern Alliance (Afghanistan)", "Ukraine Rebels", "United Nations",
        "unknown recipient(s)",
    }  # fmt: skip
