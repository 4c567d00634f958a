"""Recorded votes of the UN General Assembly: one row per roll call, one column per state."""

import pandas as pd

SOURCE = "unga-votes/unga_rollcalls_selected_1946_2024.csv"
FIRST_YEAR = 1970
STATES = [
    *["VEN", "RUS", "USA", "CHN", "CUB", "NIC", "BOL"],
    *["ARG", "BRA", "CHL", "COL", "ECU", "MEX", "PER", "GUY"],
    *["BLR", "CAN", "DEU", "FRA", "GBR", "IND", "IRN", "PRK", "SYR", "TUR", "UKR"],
]
TOPICS = {
    "me": "palestine",
    "nu": "nuclear",
    "di": "arms_control",
    "hr": "human_rights",
    "co": "colonialism",
    "ec": "development",
}
WORDS = {1: "yes", 2: "abstain", 3: "no"}
ABSENT = 8
# From November 2023 the source lost Türkiye under its new name and codes it absent, then not a member.
TUR_LOST = "2023-11-01"


def read_roll_calls(raw):
    """The source's roll calls since 1970, in the order of both UNGA tables."""
    calls = pd.read_csv(raw / SOURCE)
    calls["month"] = calls["date"].str.slice(0, 7)
    return calls[calls["year"] >= FIRST_YEAR].sort_values(["month", "rcid"], ignore_index=True)


def build(raw):
    calls = read_roll_calls(raw)
    calls["TUR"] = calls["TUR"].where(calls["date"] < TUR_LOST)
    # The source codes no topics in 2024, and two of them wrongly from 2020 (one is a copy of the other).
    topics = calls[list(TOPICS)].rename(columns=TOPICS).where(calls["year"] < 2024)
    late = ["colonialism", "development"]
    topics[late] = topics[late].where(calls["year"] < 2020)
    part = (calls["amend"] == 1) | (calls["para"] == 1)
    absent = calls[STATES] == ABSENT
    return pd.concat(
        [
            calls["rcid"].rename("roll_call"),
            calls["year"],
            (~part).astype(int).rename("whole"),
            topics.astype("Int64"),
            calls[STATES].apply(lambda codes: codes.map(WORDS)),
            absent.apply(lambda row: " ".join(row.index[row]), axis=1).rename("absent"),
        ],
        axis=1,
    )
