"""The US State Department's score of agreement with the United States: one row per state and year."""

import pandas as pd

SOURCE = "unga-votes/us_state_dept_voting_coincidence_selected_2013_2023.csv"


def build(raw):
    scores = pd.read_csv(raw / SOURCE)
    counted = scores["year"].map(lambda year: "important votes" if year <= 2017 else "all votes")
    table = pd.DataFrame(
        {
            "iso3": scores["iso3"],
            "year": scores["year"],
            "counted": counted,
            "same": scores["same"],
            "partial": scores["partial"],
            "opposed": scores["oppose"],
            "absent": scores["absent"],
            "coincidence": scores["coincidence"],
        }
    )
    return table.sort_values(["iso3", "year"])
