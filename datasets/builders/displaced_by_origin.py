"""People displaced abroad from 34 countries: one row per country of origin and year, 2000-2025."""

import pandas as pd

SOURCE = "unhcr-refugees/unhcr_displaced_by_origin_selected.csv"
GROUPS = {
    "refugees": "refugees",
    "asylum_seekers": "asylum_seekers",
    "oip": "other_in_need",
    "ooc": "others_of_concern",
    "idps": "internally_displaced",
}


def build(raw):
    unhcr = pd.read_csv(raw / SOURCE)
    table = unhcr[unhcr["year"] >= 2000].rename(columns={"coo_iso": "origin_iso3", "coo_name": "origin", **GROUPS})
    table = table[["origin_iso3", "origin", "year", *GROUPS.values()]]
    return table.astype(dict.fromkeys(GROUPS.values(), "Int64")).sort_values(["origin_iso3", "year"])
