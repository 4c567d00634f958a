"""Statements on trade. Pinned: the figures of the question bank, and that kinds stay apart."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]
TABLE = pd.read_csv(ROOT / "datasets/trade_statements.csv", dtype={"period": str})
WHOLE_YEAR = TABLE["period"].str.len() == 4
YEARLY = TABLE[(TABLE["measure"] == "turnover") & WHOLE_YEAR].dropna(subset="value_musd")
SAID = YEARLY[YEARLY["kind"] == "statement"].set_index("period")["value_musd"]


def test_22_statements_each_with_a_figure_and_a_page():
    assert len(TABLE) == 22
    assert TABLE[["value_musd", "growth_pct"]].notna().any(axis=1).all()
    assert TABLE["source_url"].str.startswith("http").all()
    assert not TABLE.duplicated(["period", "measure", "said_by"]).any()


def test_turnover_said_for_2013_2016_and_2024():
    assert SAID[["2013", "2016", "2024"]].tolist() == [2450, 336, 200]
    assert 100 * (SAID["2024"] / SAID["2013"] - 1) == pytest.approx(-92, abs=0.5)


def test_the_target_of_2030_needs_12_percent_a_year():
    target = YEARLY.loc[YEARLY["kind"] == "target", "value_musd"].item()
    assert target == 400
    assert 100 * ((target / SAID["2024"]) ** (1 / 6) - 1) == pytest.approx(12.2, abs=0.05)


def test_the_press_claim_is_ten_times_the_official_figure_and_marked_as_a_claim():
    claim = YEARLY[YEARLY["kind"] == "press_claim"]
    assert claim["value_musd"].item() / SAID["2024"] == 10
    assert TABLE["kind"].value_counts().to_dict() == {
        "statement": 15, "customs_based": 4, "target": 1, "projection": 1, "press_claim": 1
    }  # fmt: skip


def test_the_embassy_said_967_8_million_for_2008():
    """Against 231 million in the COW data (source notes)."""
    assert SAID["2008"] == 967.8


def test_the_ministry_s_figures_for_2000_add_up():
    ministry = TABLE[TABLE["period"] == "2000"].set_index("measure")["value_musd"]
    assert ministry["russian_exports"] + ministry["russian_imports"] == pytest.approx(ministry["turnover"])
