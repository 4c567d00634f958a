"""What the General Assembly voted on: one row per roll call of ``unga_votes``."""

import pandas as pd
from unga_votes import read_roll_calls

# Before session 58 (autumn 2003) most days in the source's dates are codes from 1 to 7: month only.
FIRST_DATED_SESSION = 58


def build(raw):
    calls = read_roll_calls(raw)
    dated = (calls["session"] >= FIRST_DATED_SESSION) | (calls["year"] > 2003)
    return pd.DataFrame(
        {
            "roll_call": calls["rcid"],
            "month": calls["month"],
            "voted_on": calls["date"].where(dated),
            "session": calls["session"].astype("Int64"),
            "resolution": calls["unres"].str.replace(r"^(A/RES|R)/", "", regex=True),
            "title": calls["short"].str.replace(r" : ?(r\w*( /.*)?)?$", "", regex=True).str.strip(),
            "states_yes": calls["n_yes"],
            "states_no": calls["n_no"],
            "states_abstain": calls["n_abstain"],
            "states_absent": calls["n_absent"],
        }
    )
