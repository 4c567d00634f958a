"""V-Dem's five indices of democracy: one row per country and year."""

import pandas as pd

SOURCE = "regimes/vdem_indices_selected_1960_2024.csv"
FIRST_YEAR = 1990
COLUMNS = {
    "country_text_id": "iso3",
    "year": "year",
    "v2x_polyarchy": "electoral",
    "v2x_libdem": "liberal",
    "v2x_partipdem": "participatory",
    "v2x_delibdem": "deliberative",
    "v2x_egaldem": "egalitarian",
}


def build(raw):
    indices = pd.read_csv(raw / SOURCE).rename(columns=COLUMNS)[list(COLUMNS.values())]
    return indices[indices["year"] >= FIRST_YEAR].sort_values(["iso3", "year"])
