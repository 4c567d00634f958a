"""Vetoes in the UN Security Council: one row per vetoed draft, one column per permanent member."""

import pandas as pd

SOURCE = "unsc-vetoes/unsc_vetoes_1946_2026.csv"
TYPING = {"S/2025/115 S/2025/116": "S/2025/115, S/2025/116", "Malasyia": "Malaysia"}


def build(raw):
    drafts = pd.read_csv(raw / SOURCE).replace(TYPING)
    members = pd.DataFrame(
        {
            "CHN": drafts["China"],
            "FRA": drafts["France"],
            "GBR": drafts["UK"],
            "RUS": drafts["Russia"] | drafts["USSR"],
            "USA": drafts["USA"],
        }
    ).astype("Int64")
    # Seventeen rows of 1966-80 mark nobody: a gap of the source, so unknown and not "no veto".
    known = members.sum(axis=1) > 0
    names = {"meeting_record": "meeting", "crisis_topic": "topic"}
    about = drafts.rename(columns=names)[["date", "draft", "meeting", "agenda_item", "topic"]]
    return pd.concat([about, members.where(known)], axis=1).sort_values("date", kind="stable")
