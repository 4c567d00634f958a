"""Sanctions on Venezuela by date and sender: one row per measure that tightens or eases them."""

from pathlib import Path

import pandas as pd

SOURCE = "sanctions/us_venezuela_sanctions_timeline.csv"
# Other senders and one US order, and the reasons senders gave: read and put in our words for this table.
ADDED = Path(__file__).with_name("_sanctions_added.csv")
REASONS = Path(__file__).with_name("_sanctions_reasons.csv")
COLUMNS = [
    "date", "sender", "measure", "type", "direction", "what", "stated_reason",
    "confidence", "source_title", "source_publisher", "source_url", "reason_url",
]  # fmt: skip


def build(raw):
    timeline = pd.read_csv(raw / SOURCE).assign(sender="United States")
    reasons = pd.read_csv(REASONS)
    timeline = timeline.merge(reasons, on=["date", "measure"], how="left", validate="one_to_one")
    if timeline["stated_reason"].notna().sum() != len(reasons):
        raise ValueError("a stated reason belongs to no measure of the timeline")
    table = pd.concat([timeline, pd.read_csv(ADDED)], ignore_index=True)
    return table[COLUMNS].sort_values(["date", "sender", "measure"])
