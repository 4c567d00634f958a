"""Russian money item by item: two debts, kept apart."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def items():
    return pd.read_csv(ROOT / "datasets/finance_items.csv").set_index("item")


def test_each_item_once_with_a_source(items):
    assert items.index.is_unique and len(items) == 16
    assert items["source_url"].str.startswith("http").all()
    assert (items["period_start"] <= items["period_end"]).all()


def test_the_state_loan_was_missed_and_restructured(items):
    """Question 03.7: 0.95 bn missed in 2017; question 02.8: 3.15 bn restructured on 15 November 2017."""
    state = items[items["creditor"] == "Russian government"]
    arrears = state[state["measure"] == "arrears"]
    assert arrears["usd_bn"].item() == 0.955 and arrears["period_start"].item() == "2017-06"
    restructured = state[state["measure"] == "restructured"]
    assert restructured["usd_bn"].tolist() == [2.84, 3.15]
    assert restructured["period_start"].iloc[-1] == "2017-11-15"


def test_parts_of_the_prepayments_stay_below_their_total(items):
    parts = items[items["part_of_another_item"]]
    assert len(parts) == 2 and parts["usd_bn"].sum() < items.loc["Rosneft prepayments for oil (total)", "usd_bn"]


def test_repayment_of_2018_is_the_fall_of_the_balance(items):
    """SOURCES-economy.md, section 10: the balance is confirmed by two independent pages."""
    balance = pd.read_csv(ROOT / "datasets/rosneft_balance.csv").set_index("date")["outstanding_usd_bn"]
    paid = items.filter(like="during 2018", axis=0)["usd_bn"].item()
    assert paid == pytest.approx(balance["2017-12-31"] - balance["2018-12-31"])


def test_sums_of_the_source_notes(items):
    """SOURCES-oil.md, section 12: key facts name 9 bn (Reuters) and 6.5 bn prepaid."""
    assert items.loc["Rosneft money put into Venezuela since 2010", "usd_bn"] == 9.0
    assert items.loc["Rosneft prepayments for oil (total)", "usd_bn"] == 6.5
    assert items.loc[items["measure"] == "commitment", "usd_bn"].tolist() == [17.0, 2.2, 4.0]
