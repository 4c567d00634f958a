"""Proved oil reserves and output of all countries, one snapshot: one row per country."""

import pandas as pd
from _countries import iso3

SOURCE = "cia-factbook/petroleum_and_gas_by_country.csv"
NAMES = {"C&ocirc;te d'Ivoire": "Cote d'Ivoire", "Burma": "Myanmar", "DRC": "DR Congo"}


def build(raw):
    places = pd.read_csv(raw / SOURCE)
    places = places[~places["is_aggregate"]]
    table = pd.DataFrame(
        {
            "iso3": "",
            "country": places["country"].replace(NAMES),
            "reserves_gb": places["crude_reserves_bbl"] / 1e9,
            "output_kbd": places["petroleum_production_bbl_day"] / 1e3,
            "gas_reserves_bcm": places["gas_reserves_m3"] / 1e9,
            "gas_output_bcm": places["gas_production_m3"] / 1e9,
        }
    )
    table = table[table[["reserves_gb", "output_kbd", "gas_reserves_bcm"]].notna().any(axis=1)]
    table["iso3"] = table["country"].map(iso3)
    return table.round(6).sort_values(["reserves_gb", "iso3"], ascending=[False, True])
