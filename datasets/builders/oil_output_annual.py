"""Oil output by year, with rival sources side by side: one row per country, year, source and measure."""

import pandas as pd

EIA_VENEZUELA = "eia-venezuela/venezuela_energy_annual.csv"
EIA_RUSSIA = "eia-russia/russia_crude_monthly.csv"
OWID = "owid/oil-production-by-country.csv"
ENERGY_INSTITUTE = "energy-institute-2026/ei_extract_long.csv"
OPEC = "opec-asb/opec_asb_extract_1960_2022.csv"

FIRST_YEAR = 1950
PRODUCERS = [
    *["VEN", "RUS", "USA", "SAU", "CAN", "IRQ", "IRN", "CHN", "BRA", "KWT", "ARE", "MEX"],
    *["NOR", "KAZ", "NGA", "ARG", "COL", "ECU", "GUY"],
]
# 1 TWh of oil is 85,985 tonnes; a tonne of average crude is 7.33 barrels.
THOUSAND_BARRELS_PER_TWH = 85.985 * 7.33
# Of these two publishers only single figures, to check the others against.
CROSS_CHECKS = {"OPEC": [2008, 2020], "Energy Institute": [2008, 2020, 2025]}
MEASURES = {
    "oil_production": "oil with natural gas liquids",
    "crude_condensate_production": "crude and condensate",
    "crude_oil_production": "crude",
}


def eia(raw):
    """EIA's yearly figures for Venezuela; for Russia the mean of its months by their days."""
    venezuela = pd.read_csv(raw / EIA_VENEZUELA)[["year", "crude_incl_condensate_kbd"]]
    months = pd.read_csv(raw / EIA_RUSSIA, parse_dates=["month"])
    days = months["month"].dt.days_in_month
    by_year = pd.DataFrame({"days": days, "barrels": months["crude_incl_condensate_kbd"] * days})
    russia = by_year.groupby(months["month"].dt.year.rename("year")).sum().query("days >= 365")
    venezuela = venezuela.set_axis(["year", "kbd"], axis=1).assign(iso3="VEN")
    russia = (russia["barrels"] / russia["days"]).rename("kbd").reset_index().assign(iso3="RUS")
    return pd.concat([venezuela, russia]).assign(source="EIA", measure="crude and condensate")


def our_world_in_data(raw):
    """TWh turned into thousand barrels a day; the Soviet Union is a state of its own."""
    output = pd.read_csv(raw / OWID).set_axis(["entity", "iso3", "year", "twh"], axis=1)
    output["iso3"] = output["iso3"].replace({"OWID_USS": "SUN"})
    output = output[output["iso3"].isin([*PRODUCERS, "SUN"]) & (output["year"] >= FIRST_YEAR)]
    days = 365 + pd.to_datetime(output["year"].astype(str), format="%Y").dt.is_leap_year
    kbd = output["twh"] * THOUSAND_BARRELS_PER_TWH / days
    return output.assign(kbd=kbd, source="Our World in Data", measure=MEASURES["oil_production"])


def cross_checks(raw):
    """A handful of figures for Venezuela from OPEC and the Energy Institute."""
    opec = pd.read_csv(raw / OPEC).rename(columns={"country": "entity"})
    institute = pd.read_csv(raw / ENERGY_INSTITUTE)
    parts = []
    for source, table in [("OPEC", opec), ("Energy Institute", institute)]:
        rows = table[(table["entity"] == "Venezuela") & table["year"].isin(CROSS_CHECKS[source])]
        rows = rows[rows["metric"].isin(list(MEASURES))]
        parts.append(rows.assign(source=source, kbd=rows["value"].round(), measure=rows["metric"].map(MEASURES)))
    return pd.concat(parts).assign(iso3="VEN")


def build(raw):
    table = pd.concat([eia(raw), our_world_in_data(raw), cross_checks(raw)])
    table["kbd"] = table["kbd"].round(1)
    keys = ["iso3", "year", "source", "measure"]
    return table[[*keys, "kbd"]].sort_values(keys)
