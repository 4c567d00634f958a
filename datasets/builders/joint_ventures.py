"""Oil ventures of PDVSA with Russian partners: one row per venture (or all five together) and year."""

import pandas as pd

SOURCES = [
    "rosneft-pdvsa-facts/rosneft_venezuela_output.csv",
    "rosneft-pdvsa-facts/russian_joint_ventures.csv",
]
COLUMNS = {
    "jv_output_bbl_day_2025": "output_bbl_day",
    "five_jv_output_million_tonnes": "output_mn_tonnes",
    "rosneft_share_million_tonnes": "rosneft_part_mn_tonnes",
    "joint_venture": "venture",
    "output_source_title": "source_title",
    "output_source_url": "source_url",
}
ORDER = [
    "venture", "year", "russian_share_pct", "output_bbl_day", "output_mn_tonnes", "rosneft_part_mn_tonnes",
    "crude_type", "location", "source_title", "source_url", "share_source_url",
]  # fmt: skip


def build(raw):
    together, single = (pd.read_csv(raw / source).rename(columns=COLUMNS) for source in SOURCES)
    together["venture"] = "Five ventures together"
    single["year"] = 2025
    table = pd.concat([together, single], ignore_index=True)[ORDER]
    return table.astype({"output_bbl_day": "Int64"}).sort_values(
        ["year", "output_bbl_day", "venture"], ascending=[True, False, True]
    )
