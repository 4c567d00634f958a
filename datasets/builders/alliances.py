"""Alliance treaties of Venezuela: one row per partner and year with a treaty in force."""

import pandas as pd

SOURCE = "atop/atop_venezuela_dyads_1900_2018.csv"
NAMES = {
    "ARG": "Argentina", "BOL": "Bolivia", "BRA": "Brazil", "CAN": "Canada", "CHL": "Chile", "CHN": "China",
    "COL": "Colombia", "CUB": "Cuba", "ECU": "Ecuador", "FRA": "France", "GBR": "United Kingdom",
    "GUY": "Guyana", "IRN": "Iran", "MEX": "Mexico", "NIC": "Nicaragua", "PER": "Peru", "RUS": "Russia",
    "USA": "United States",
}  # fmt: skip
OBLIGATIONS = {
    "atop_defense": "defence",
    "atop_offense": "offence",
    "atop_neutral": "neutrality",
    "atop_nonagg": "non_aggression",
    "atop_consul": "consultation",
}


def build(raw):
    dyads = pd.read_csv(raw / SOURCE)
    table = pd.DataFrame(
        {
            "partner_iso3": dyads["partner"],
            "partner": dyads["partner"].map(NAMES),
            "year": dyads["year"],
        }
    )
    table = table.join((dyads[list(OBLIGATIONS)] == 1).rename(columns=OBLIGATIONS))
    return table.sort_values(["partner_iso3", "year"])
