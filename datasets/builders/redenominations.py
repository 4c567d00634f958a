"""Zeros removed from Venezuela's currency: one row per new unit."""

import numpy as np
import pandas as pd

SOURCE = "venezuela-money/redenominations.csv"


def build(raw):
    table = pd.read_csv(raw / SOURCE)
    table.insert(4, "zeros_removed", np.log10(table["old_per_new"]).round().astype(int))
    return table.sort_values("date")
