"""Agreement figures of questions 02.2-02.6, and the traps and checks SOURCES-diplomacy.md names."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]
VOTES = pd.read_csv(ROOT / "datasets/unga_votes.csv")
CALLS = pd.read_csv(ROOT / "datasets/unga_rollcalls.csv")
STATES = list(VOTES.loc[:, "VEN":"UKR"])
PEERS = ["COL", "BRA", "MEX", "ARG", "CHL", "PER", "ECU"]


def years(first, last, votes=VOTES):
    return votes[votes["year"].between(first, last)]


def agreement(votes, one, other):
    both = votes.dropna(subset=[one, other])
    return 100 * (both[one] == both[other]).mean()


def mean_agreement(votes, group, other="RUS"):
    return sum(agreement(votes, state, other) for state in group) / len(group)


@pytest.mark.parametrize(
    ("first", "last", "russia", "peers", "usa"),
    [
        (1970, 1979, 57.0, 56.5, 37.6),
        (1980, 1989, 80.2, 78.2, 14.3),
        (1990, 1998, 61.6, 63.1, 23.2),
        (1999, 2005, 72.0, 70.0, 16.9),
        (2006, 2012, 75.4, 70.5, 16.0),
        (2013, 2021, 67.6, 60.6, 13.6),
    ],
)
def test_identical_votes_of_venezuela_by_period(first, last, russia, peers, usa):
    votes = years(first, last)
    assert agreement(votes, "VEN", "RUS") == pytest.approx(russia, abs=0.05)
    assert mean_agreement(votes, PEERS) == pytest.approx(peers, abs=0.05)
    assert agreement(votes, "VEN", "USA") == pytest.approx(usa, abs=0.05)


def test_the_gap_depends_on_the_jury_and_on_what_counts_as_a_vote():
    jury = ["CUB", "NIC", "BOL"]
    for first, last, gap, whole_gap in [(2006, 2012, 2.4, 5.3), (2013, 2021, -1.3, 6.3)]:
        votes = years(first, last)
        ours = agreement(votes, "VEN", "RUS")
        assert ours - mean_agreement(votes, jury) == pytest.approx(gap, abs=0.05)
        whole = votes[votes["whole"] == 1]
        ours = agreement(whole, "VEN", "RUS")
        assert ours - mean_agreement(whole, PEERS) == pytest.approx(whole_gap, abs=0.05)


def test_venezuela_is_third_then_eighth_of_25_and_agrees_most_with_cuba():
    for first, last, rank in [(2006, 2012, 3), (2013, 2021, 8)]:
        scores = pd.Series({s: agreement(years(first, last), s, "RUS") for s in STATES if s != "RUS"})
        assert len(scores) == 25
        assert scores.rank(ascending=False)["VEN"] == rank
    assert agreement(years(2013, 2021), "VEN", "CUB") == pytest.approx(92.4, abs=0.05)


def test_whom_venezuela_joins_where_russia_and_the_usa_differ():
    for first, last, russia, usa in [(1990, 1998, 62.0, 4.4), (2006, 2021, 79.9, 5.4)]:
        votes = years(first, last).dropna(subset=["VEN", "RUS", "USA"])
        split = votes[votes["RUS"] != votes["USA"]]
        assert 100 * (split["VEN"] == split["RUS"]).mean() == pytest.approx(russia, abs=0.05)
        assert 100 * (split["VEN"] == split["USA"]).mean() == pytest.approx(usa, abs=0.05)


def test_when_russia_votes_no_venezuela_votes_yes_in_55_of_100():
    no = years(1999, 2021).query("RUS == 'no'")
    yes = {s: round(100 * (no[s].dropna() == "yes").mean(), 1) for s in ["VEN", *PEERS]}
    assert no["VEN"].notna().sum() == 256
    assert yes.pop("VEN") == 55.1
    assert (min(yes.values()), max(yes.values())) == (69.0, 88.8)


@pytest.mark.parametrize(
    ("topic", "venezuela", "peers"),
    [("human_rights", 81.8, 67.9), ("palestine", 81.5, 87.3), ("nuclear", 34.4, 36.1)],
)
def test_agreement_by_topic_2006_to_2019(topic, venezuela, peers):
    votes = years(2006, 2019).query(f"{topic} == 1")
    assert agreement(votes, "VEN", "RUS") == pytest.approx(venezuela, abs=0.05)
    assert mean_agreement(votes, PEERS) == pytest.approx(peers, abs=0.05)


def test_venezuela_has_no_vote_from_2022_and_is_listed_absent_each_time():
    late = years(2022, 2024)
    assert len(late) == 81 + 88 + 6
    assert late["VEN"].isna().all() and late["absent"].str.contains("VEN").all()


def test_a_cell_is_a_vote_or_listed_absent_or_before_membership():
    for state in STATES:
        silent = VOTES[VOTES[state].isna() & ~VOTES["absent"].fillna("").str.contains(state)]
        last = {"CHN": 1971, "DEU": 1972, "PRK": 1990}
        assert silent.empty or state == "TUR" or silent["year"].max() == last[state]
        assert not VOTES.loc[VOTES[state].notna(), "absent"].fillna("").str.contains(state).any()
    assert years(2023, 2024)["TUR"].notna().sum() == 9


def test_topics_the_source_gets_wrong_are_left_empty():
    assert years(2020, 2024)[["colonialism", "development"]].isna().all(axis=None)
    assert years(2024, 2024).loc[:, "palestine":"development"].isna().all(axis=None)
    assert VOTES["whole"].eq(1)[VOTES["year"] >= 2020].all()


def test_both_tables_have_the_same_5388_roll_calls_and_known_outcomes():
    assert len(VOTES) == 5388 and VOTES["roll_call"].is_unique
    assert list(VOTES["roll_call"]) == list(CALLS["roll_call"])
    assert (CALLS["month"].str.slice(0, 4).astype(int) == VOTES["year"]).all()
    crimea = CALLS.set_index("resolution").loc["68/262"]  # UN record: 27 March 2014, 100-11-58
    assert crimea["voted_on"] == "2014-03-27"
    assert list(crimea[["states_yes", "states_no", "states_abstain"]]) == [100, 11, 58]


def test_a_date_is_given_only_where_it_can_be_one():
    dated = pd.to_datetime(CALLS["voted_on"])
    assert dated.min() >= pd.Timestamp("2003-10-01")
    assert (dated.dropna().dt.day_of_week < 5).mean() > 0.97
    assert (dated.dt.strftime("%Y-%m").dropna() == CALLS["month"][dated.notna()]).all()
