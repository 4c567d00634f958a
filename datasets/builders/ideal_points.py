"""Ideal points from General Assembly votes: one row per state and year."""

import pandas as pd

SOURCE = "unga-votes/unga_ideal_points_selected_1946_2025.csv"
FIRST_YEAR = 1970
COLUMNS = {
    "iso3c": "iso3",
    "year": "year",
    "NVotesFP": "votes",
    "IdealPointFP": "ideal_point",
    "Q5%FP": "q05",
    "Q10%FP": "q10",
    "Q50%FP": "q50",
    "Q90%FP": "q90",
    "Q95%FP": "q95",
}


def build(raw):
    points = pd.read_csv(raw / SOURCE).rename(columns=COLUMNS)[list(COLUMNS.values())]
    return points[points["year"] >= FIRST_YEAR].sort_values(["iso3", "year"])
