"""Question 04.4, and official tallies: UN press release SC/13725, the resolutions' own counts, the OAS."""

from pathlib import Path

import pandas as pd

ROOT = Path(__file__).parents[2]
VOTES = pd.read_csv(ROOT / "datasets/venezuela_votes.csv")
TEXTS = pd.read_csv(ROOT / "datasets/venezuela_texts.csv").set_index("text")
RIGHTS = VOTES[VOTES["body"] == "UN Human Rights Council"]
CRITICAL = RIGHTS[RIGHTS["stance"] == "critical"]


def test_official_tallies():
    official = {
        "S/2019/186": (9, 3, 3),
        "S/2019/190": (4, 7, 4),
        "CP/RES. 1117 (2200/19)": (19, 6, 8),
        "CP/RES. 1124 (2217/19)": (18, 9, 6),
        "A/HRC/RES/39/1": (23, 7, 17),
        "A/HRC/RES/42/25": (19, 7, 21),
        "A/HRC/RES/45/2": (14, 7, 26),
        "A/HRC/RES/45/20": (22, 3, 22),
        "A/HRC/RES/51/29": (19, 5, 23),
        "A/HRC/RES/57/36": (23, 6, 18),
    }
    for text, expected in official.items():
        assert tuple(TEXTS.loc[text, ["yes", "no", "abstain"]]) == expected
        counts = VOTES.loc[VOTES["text"] == text, "vote"].value_counts()
        assert (counts["yes"], counts["no"], counts["abstain"]) == expected


def test_five_critical_texts_in_the_human_rights_council():
    assert CRITICAL["text"].nunique() == 5
    assert CRITICAL["vote"].value_counts().to_dict() == {"yes": 106, "abstain": 101, "no": 28}
    assert CRITICAL.loc[CRITICAL["vote"] == "yes", "iso3"].nunique() == 50
    assert CRITICAL.loc[CRITICAL["vote"] == "no", "iso3"].nunique() == 15


def test_russia_was_no_member_of_the_human_rights_council_and_proposed_amendments():
    assert RIGHTS["text"].nunique() == 11 and "RUS" not in set(RIGHTS["iso3"])
    amendments = TEXTS[TEXTS["stance"] == "amendment"]
    assert amendments["proposed_by"].str.contains("Russia").all() and set(amendments["outcome"]) == {"rejected"}


def test_the_vetoed_draft_was_opposed_by_russia_china_and_south_africa():
    draft = VOTES[VOTES["text"] == "S/2019/186"]
    assert set(draft.loc[draft["vote"] == "no", "iso3"]) == {"RUS", "CHN", "ZAF"}
    assert TEXTS.loc["S/2019/186", "outcome"] == "vetoed"


def test_one_row_per_text_and_member_and_full_councils():
    assert not VOTES.duplicated(["text", "iso3"]).any()
    members = VOTES.groupby("text").size()
    size = {"UN Security Council": 15, "UN Human Rights Council": 47, "OAS Permanent Council": 34}
    assert members.to_dict() == TEXTS["body"].map(size).to_dict()
    assert VOTES["vote"].isna().sum() == TEXTS["absent"].sum() == 5
