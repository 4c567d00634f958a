"""Venezuela's GDP as different editions state it: one row per edition and year."""

import pandas as pd

IMF = "imf-weo/weo_vintages_2019-04_to_2026-04.csv"
WORLD_BANK = {
    "2026-03": "worldbank-datahub/worldbank_gdp_population_cpi_selected.csv",
    "2026-05": "iciv-venezuela/wdi_venezuela_fetched_2026-05-21.csv",
    "2026-08": "iciv-venezuela/wdi_venezuela_fetched_2026-08-11.csv",
}
COLUMNS = ["source", "edition", "country_iso3", "year", "gdp_usd_bn"]


def world_bank(raw):
    for edition, source in WORLD_BANK.items():
        copy = pd.read_csv(raw / source)
        if "iso3" in copy:
            copy = copy[copy["iso3"] == "VEN"]
        yield pd.DataFrame(
            {
                "source": "World Bank",
                "edition": edition,
                "year": copy["year"],
                "gdp_usd_bn": (copy["gdp_current_usd"] / 1e9).round(6),
            }
        )


def imf(raw):
    weo = pd.read_csv(raw / IMF)
    weo = weo[(weo["iso3"] == "VEN") & (weo["concept"] == "NGDPD")]
    return pd.DataFrame(
        {"source": "IMF", "edition": weo["vintage"], "year": weo["year"], "gdp_usd_bn": weo["value"].round(6)}
    )


def build(raw):
    table = pd.concat([imf(raw), *world_bank(raw)]).assign(country_iso3="VEN")
    table = table[table["year"].between(2010, 2025) & table["gdp_usd_bn"].notna()]
    return table[COLUMNS].sort_values(["source", "edition", "year"])
