"""Growth, inflation, GDP, debt: one row per country and year, 1990-2025."""

import pandas as pd

SOURCES = [
    "imf-weo/weo_2025-10_selected_countries.csv",
    "iciv-venezuela/wdi_venezuela_fetched_2026-08-11.csv",
]

CONCEPTS = {
    "NGDP_RPCH": "growth_pct",
    "PCPIPCH": "inflation_avg_pct",
    "PCPIEPCH": "inflation_eop_pct",
    "NGDPD": "gdp_usd_bn",
    "GGXWDG_NGDP": "debt_gdp_pct",
    "BCA_NGDPD": "current_account_gdp_pct",
    "LP": "population_mn",
}
# The IMF names the last actual year by subject; within a group its concepts agree.
LAST_ACTUAL = {"output": "NGDP_RPCH", "prices": "PCPIPCH", "debt": "GGXWDG_NGDP", "population": "LP"}
NOT_USED = ["SDN", "SYR"]


def build(raw):
    weo, wdi = (pd.read_csv(raw / source) for source in SOURCES)
    weo = weo[weo["year"].between(1990, 2025) & ~weo["iso3"].isin(NOT_USED)]
    table = (
        weo[weo["concept"].isin(list(CONCEPTS))]
        .pivot(index=["iso3", "country", "year"], columns="concept", values="value")
        .rename(columns=CONCEPTS)[list(CONCEPTS.values())]
        .reset_index()
        .rename(columns={"iso3": "country_iso3"})
    )
    for subject, concept in LAST_ACTUAL.items():
        last_actual = weo[weo["concept"] == concept].groupby("iso3")["last_actual_year"].first()
        table[f"{subject}_estimated"] = table["year"] > table["country_iso3"].map(last_actual)
    fdi = pd.DataFrame(
        {
            "country_iso3": "VEN",
            "year": wdi["year"],
            "fdi_net_inflows_usd_bn": (wdi["fdi_net_inflows_usd"] / 1e9).round(6),
        }
    )
    return table.merge(fdi, how="left").sort_values(["country_iso3", "year"])
