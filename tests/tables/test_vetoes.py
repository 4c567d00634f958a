"""Question 02.1 and 02.9, and the checks of SOURCES-diplomacy.md on the veto list."""

from pathlib import Path

import pandas as pd

ROOT = Path(__file__).parents[2]
VETOES = pd.read_csv(ROOT / "datasets/vetoes.csv")
MEMBERS = ["CHN", "FRA", "GBR", "RUS", "USA"]
RUSSIA = VETOES[(VETOES["date"] >= "1992") & (VETOES["RUS"] == 1)]


def test_42_russian_vetoes_since_1992_and_one_on_venezuela():
    assert len(RUSSIA) == 42
    topics = RUSSIA["topic"].value_counts()
    assert (topics["Syria"], topics["Ukraine"], topics["Venezuela"]) == (18, 5, 1)
    assert round(100 * topics["Venezuela"] / len(RUSSIA), 1) == 2.4


def test_the_veto_on_venezuela_was_cast_with_china():
    veto = VETOES[VETOES["topic"] == "Venezuela"].iloc[0]
    assert (veto["date"], veto["draft"], veto["meeting"]) == ("2019-02-28", "S/2019/186", "S/PV.8476")
    assert [m for m in MEMBERS if veto[m]] == ["CHN", "RUS"]


def test_members_totals_and_the_dates_of_the_list():
    assert len(VETOES) == 233
    assert VETOES[MEMBERS].sum().tolist() == [21, 7, 29, 84 + 42, 79]
    assert VETOES["date"].is_monotonic_increasing
    assert (VETOES["date"].iloc[0], VETOES["date"].iloc[-1]) == ("1946-02-16", "2026-09-17")


def test_every_row_names_a_member_except_17_that_are_left_empty():
    unknown = VETOES[VETOES[MEMBERS].isna().all(axis=1)]
    assert len(unknown) == 17
    assert unknown["date"].between("1966", "1981").all()
    assert (VETOES.drop(unknown.index)[MEMBERS].sum(axis=1) >= 1).all()


def test_no_soviet_or_russian_veto_between_1984_and_1993():
    assert VETOES.loc[VETOES["RUS"] == 1, "date"].between("1984-03-01", "1993-05-10").sum() == 0


def test_the_invented_rows_of_a_known_bad_copy_are_absent():
    assert "S/2025/812" not in set(VETOES["draft"])
    recent = VETOES[VETOES["date"] >= "1970"]
    assert recent["draft"].is_unique
