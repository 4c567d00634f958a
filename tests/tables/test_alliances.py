"""Alliance treaties with Venezuela. Pinned: the counts of the source notes (ATOP 5.1)."""

from pathlib import Path

import pandas as pd

ROOT = Path(__file__).parents[2]
TABLE = pd.read_csv(ROOT / "datasets/alliances.csv")
PLEDGES = ["defence", "offence", "neutrality", "non_aggression", "consultation"]


def years(iso3):
    """Years with a treaty between Venezuela and one partner."""
    return TABLE.loc[TABLE["partner_iso3"] == iso3, "year"]


def test_798_dyad_years_with_18_partners_unique_and_never_without_a_pledge():
    assert len(TABLE) == 798 and TABLE["partner_iso3"].nunique() == 18
    assert not TABLE.duplicated(["partner_iso3", "year"]).any()
    assert TABLE[PLEDGES].any(axis=1).all()
    assert TABLE["partner"].notna().all()


def test_the_only_row_with_russia_is_the_wartime_year_1945():
    assert years("RUS").tolist() == [1945]
    assert set(TABLE["partner_iso3"].value_counts().loc[lambda n: n == 1].index) == {
        "CAN", "CHN", "FRA", "GBR", "IRN", "RUS"
    }  # fmt: skip


def test_the_defence_pledge_with_the_usa_is_coded_to_2018():
    usa = TABLE[TABLE["partner_iso3"] == "USA"]
    assert usa["year"].tolist() == list(range(1945, 2019))
    assert usa["defence"].all()


def test_cuba_ends_in_1962_colombia_starts_in_1939_guyana_in_1991():
    """Spans of the dyads in the source."""
    assert years("CUB").max() == 1962
    assert years("COL").min() == 1939 and len(years("COL")) == 80
    assert years("GUY").min() == 1991
