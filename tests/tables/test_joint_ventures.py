"""Ventures with Russian partners: question 03.8."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[2]
BARRELS_A_TONNE = (6.6, 7.33)


@pytest.fixture(scope="module")
def ventures():
    table = pd.read_csv(ROOT / "datasets/joint_ventures.csv")
    assert not table.duplicated(["venture", "year"]).any()
    return table.set_index("year")


def test_gross_and_net_output_of_2025(ventures):
    now = ventures.loc[2025]
    assert len(now) == 5
    gross = now["output_bbl_day"]
    net = gross * now["russian_share_pct"] / 100
    assert round(gross.sum() / 1000, 1) == 114.2 and round(net.sum() / 1000, 1) == 44.2
    assert round(gross.sum() / 972_000 * 100, 1) == 11.7 and round(net.sum() / 972_000 * 100, 1) == 4.5


def test_output_of_2018_in_barrels_depends_on_the_factor(ventures):
    barrels = [ventures.loc[2018, "output_mn_tonnes"] * factor * 1000 / 365 for factor in BARRELS_A_TONNE]
    assert [round(b) for b in barrels] == [156, 173]
    assert [round(b / 1486 * 100, 1) for b in barrels] == [10.5, 11.7]


def test_output_grew_by_about_ten_thousand_barrels_a_day(ventures):
    tonnes = ventures["output_mn_tonnes"]
    assert round((tonnes[2018] - tonnes[2017]) * 6.6 * 1000 / 365) == 10


def test_figures_of_the_source_notes(ventures):
    """SOURCES-oil.md, section 12: 8.06 Mt (2017), 8.63 Mt (2018), Rosneft's own part 3.36 Mt."""
    assert ventures["output_mn_tonnes"].dropna().tolist() == [8.06, 8.63]
    assert ventures["rosneft_part_mn_tonnes"].dropna().tolist() == [3.36]
