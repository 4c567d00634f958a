"""Proved oil reserves since 1980: one row per country and year."""

import pandas as pd

SOURCE = "owid/oil-proved-reserves.csv"
TONNES_PER_BARREL = 0.1364  # the factor the source used to turn barrels into tonnes


def build(raw):
    reserves = pd.read_csv(raw / SOURCE).set_axis(["entity", "iso3", "year", "tonnes"], axis=1)
    # Zeros (Chad, Sudan and Vietnam in the 1980s and 1990s) are places held for years without a figure.
    countries = reserves[reserves["iso3"].str.fullmatch("[A-Z]{3}", na=False) & (reserves["tonnes"] > 0)]
    gb = (countries["tonnes"] / TONNES_PER_BARREL / 1e9).round(4)
    table = countries[["iso3", "year"]].assign(reserves_gb=gb)
    return table.sort_values(["iso3", "year"])
