"""What each edition said of growth, inflation, GDP and debt: one row per edition, country and target year."""

import pandas as pd

SOURCE = "imf-weo/weo_vintages_2019-04_to_2026-04.csv"
CONCEPTS = {
    "NGDP_RPCH": "growth_pct",
    "PCPIPCH": "inflation_avg_pct",
    "PCPIEPCH": "inflation_eop_pct",
    "NGDPD": "gdp_usd_bn",
    "GGXWDG_NGDP": "debt_gdp_pct",
}
# The Central Bank of Venezuela on 2025, published on 4 and 6 March 2026 (pages under sources).
CENTRAL_BANK = {
    "source": "Central Bank of Venezuela",
    "edition": "2026-03",
    "country_iso3": "VEN",
    "target_year": 2025,
    "growth_pct": 8.66,
    "inflation_eop_pct": 475.28,
}
KEY = ["country_iso3", "target_year", "source", "edition"]


def build(raw):
    weo = pd.read_csv(raw / SOURCE)
    weo = weo[weo["concept"].isin(list(CONCEPTS))].rename(
        columns={"vintage": "edition", "iso3": "country_iso3", "year": "target_year"}
    )
    weo["source"] = "IMF"
    table = weo.pivot(index=KEY, columns="concept", values="value").rename(columns=CONCEPTS).reset_index()
    table = pd.concat([table, pd.DataFrame([CENTRAL_BANK])], ignore_index=True).round(6)
    published = table["edition"].str[:4].astype(int)
    table["horizon_years"] = table["target_year"] - published
    return table[[*KEY, "horizon_years", *CONCEPTS.values()]].sort_values([*KEY])
