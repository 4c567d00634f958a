"""Recorded votes on texts about Venezuela in three councils: one row per text and voting state."""

from pathlib import Path

import pandas as pd
import yaml
from _countries import ISO3, iso3

COUNCIL = "unsc-vetoes/unsc_venezuela_drafts_2019_member_votes.csv"
RIGHTS = "hrc-oas/hrc_venezuela_votes_2018_2024.csv"
AMERICAS = "hrc-oas/oas_venezuela_legitimacy_votes_2019.csv"
OAS_TEXTS = {"2019-01-10": "CP/RES. 1117 (2200/19)", "2019-04-09": "CP/RES. 1124 (2217/19)"}
# The first name a code has in _countries.py is the one we print.
NAMES = {code: name for name, code in reversed(ISO3.items())}


def read_texts():
    """What we wrote down about each text, by hand, with the pages it rests on."""
    coding = Path(__file__).with_name("_venezuela_texts.yml")
    return pd.DataFrame(yaml.safe_load(coding.read_text(encoding="utf-8")))


def read_votes(raw):
    """Who voted how on which text; a member that cast no vote has none."""
    council = pd.read_csv(raw / COUNCIL).rename(columns={"draft": "text"})
    rights = pd.read_csv(raw / RIGHTS).rename(columns={"symbol": "text"})
    americas = pd.read_csv(raw / AMERICAS)
    americas["text"] = americas["date"].map(OAS_TEXTS)
    named = pd.concat([council, americas])
    votes = pd.concat([named.assign(iso3=named["country"].map(iso3)), rights], ignore_index=True)
    votes["member"] = votes["iso3"].map(NAMES)
    votes["vote"] = votes["vote"].where(votes["vote"].isin(["yes", "no", "abstain"]))
    return votes[["text", "date", "iso3", "member", "vote"]]


def build(raw):
    about = read_texts()[["text", "body", "stance"]]
    votes = read_votes(raw).merge(about, on="text", validate="m:1")
    table = votes[["text", "body", "date", "stance", "iso3", "member", "vote"]]
    return table.sort_values(["date", "text", "iso3"])
