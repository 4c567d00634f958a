"""Entries of the US sanctions list tied to Venezuela: one row per day on which the list was counted."""

import pandas as pd

SOURCES = [
    "ofac/ofac_sdn_venezuela_snapshot_counts_2015_2024.csv",
    "ofac/crs_individuals_sanctioned_2019.csv",
]
COLUMNS = {
    "snapshot": "date",
    "crs_report_date": "date",
    "individuals_sanctioned_treasury": "persons",
    "venezuela_programme_entries": "entries",
    "individuals": "persons",
    "entities": "entities",
    "aircraft": "aircraft",
    "vessels": "vessels",
    "VENEZUELA (EO13692)": "eo_13692",
    "VENEZUELA-EO13850": "eo_13850",
    "VENEZUELA-EO13884": "eo_13884",
    "sdn_total": "whole_list",
}


def build(raw):
    ofac, crs = (pd.read_csv(raw / source).rename(columns=COLUMNS) for source in SOURCES)
    ofac["counted_in"] = "OFAC list"
    crs["counted_in"] = "Congressional Research Service"
    columns = list(dict.fromkeys(COLUMNS.values()))
    columns.insert(1, "counted_in")
    table = pd.concat([ofac, crs], ignore_index=True)[columns]
    return table.astype(dict.fromkeys(columns[2:], "Int64")).sort_values("date")
