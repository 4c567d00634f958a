"""Venezuelans displaced abroad: one row per country of destination and year."""

import pandas as pd

SOURCE = "unhcr-refugees/unhcr_venezuelans_by_country_of_asylum.csv"
GROUPS = {
    "refugees": "refugees",
    "asylum_seekers": "asylum_seekers",
    "oip": "other_in_need",
    "ooc": "others_of_concern",
}


def build(raw):
    unhcr = pd.read_csv(raw / SOURCE)
    table = unhcr.rename(columns={"coa_iso": "destination_iso3", "coa_name": "destination", **GROUPS})
    table = table[["destination_iso3", "destination", "year", *GROUPS.values()]]
    return table.astype(dict.fromkeys(GROUPS.values(), "Int64")).sort_values(["year", "destination_iso3"])
