"""dataset, claim, settle, predict, show, figure_facts: what the notebooks import."""

import json

import matplotlib
import pandas as pd
import pytest

from alliance import claim, dataset, figure_facts, my_predictions, predict, settle, show
from alliance.names import UnknownName

matplotlib.use("Agg")
ALT = "Line chart of two made-up values by year, 2001 and 2002, rising."


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("ALLIANCE_HOME", str(tmp_path))
    monkeypatch.delenv("ALLIANCE_BUILD", raising=False)
    return tmp_path


def test_a_table_is_read_and_no_path_is_printed(root):
    path = dataset("arms_deliveries")
    assert len(pd.read_csv(path)) > 100
    assert f"{path} {path!r}" == "datasets/arms_deliveries.csv datasets/arms_deliveries.csv"


def test_provenance_is_one_line_with_publisher_edition_unit_and_licence(capsys):
    dataset("arms_deliveries", about=True)
    told = capsys.readouterr().out
    assert told.count("\n") == 1
    for words in ("Stockholm", "2026-02-12", "million TIV", "1995-2024", "non-commercial"):
        assert words in told


@pytest.mark.parametrize("name", ["arms_delivery", "Arms_Deliveries", "../claims", "nonsense", 7])
def test_an_unknown_table_lists_the_nearest(name):
    with pytest.raises(UnknownName, match=r"There is no table called .*(Nearest|Known) names: \w+"):
        dataset(name)


def test_tables_elsewhere_are_found_by_the_variable_and_missed_aloud(tmp_path, monkeypatch):
    monkeypatch.setenv("ALLIANCE_DATASETS", str(tmp_path))
    with pytest.raises(FileNotFoundError, match=r"holds no datapackage\.json"):
        dataset("arms_deliveries")
    (tmp_path / "datapackage.json").write_text("{}")
    (tmp_path / "mine.csv").write_text("a\n1\n")
    assert pd.read_csv(dataset("mine")).shape == (1, 1)


def test_a_card_shows_the_threshold_before_and_the_verdict_only_when_asked():
    before, after = repr(claim("H02")), repr(claim("H02", verdict=True))
    assert "Fixed before looking" in before and "Verdict" not in before
    assert "Verdict" in after and "Because" in after
    assert "<table" in claim("H02")._repr_html_()
    with pytest.raises(UnknownName, match="Nearest names"):
        claim("H2")


def test_settled_claims_come_as_a_table():
    table = settle("H05", "H12")
    assert list(table.columns) == ["claim", "verdict", "because"] and list(table.index) == ["H05", "H12"]
    with pytest.raises(UnknownName):
        settle("H99")


def test_a_prediction_is_kept_and_shown_beside_the_result(home, capsys):
    predict("H02-share", 40, sure=70)
    predict("H02-share", result=63.27)
    told = capsys.readouterr().out
    assert "on this machine only" in told and "63.27. You predicted 40, 70 % sure" in told
    predict("H02-share", 60, sure=90)
    assert "your first guess, 40, stands" in capsys.readouterr().out
    kept = json.loads((home / "predictions.json").read_text(encoding="utf-8"))["H02-share"]
    assert kept["value"] == 40 and kept["result"] == 63.27 and kept["revisions"][0]["value"] == 60


@pytest.mark.parametrize(
    ("value", "result", "hit"),
    [
        (40, 50, True), (40, 50.5, False), (8, 1, True), (900, 1000, True), (890, 1000, False), (-60, -74.3, False),
        ("Fifth", "fifth ", True), ("up", 3, False), (True, False, False), ("40", 45, True),
    ],
)  # fmt: skip
def test_a_hit_lies_within_ten_or_a_tenth_and_words_agree(home, value, result, hit):
    predict("x", value, sure=60)
    predict("x", result=result)
    (row,) = my_predictions().itertuples(index=False)
    assert (row.key, row.sure, bool(row.hit)) == ("x", 60, hit)


def test_my_predictions_keep_the_first_guess_and_leave_open_ones_missing(home):
    assert list(my_predictions().columns) == ["key", "value", "sure", "result", "hit"] and my_predictions().empty
    predict("open", 3, sure=70)
    predict("done", 40, sure=90)
    predict("done", 75, sure=60)
    predict("done", result=78.5)
    table = my_predictions().set_index("key")
    assert table.loc["done", "value"] == 40 and table.loc["done", "sure"] == 90 and not table.loc["done", "hit"]
    assert pd.isna(table.loc["open", "hit"]) and table["hit"].mean() == 0 and len(table.dropna(subset=["hit"])) == 1


@pytest.mark.parametrize(("value", "sure"), [(..., 70), (40, None), (40, 30), (40, "very")])
def test_an_unfinished_prediction_asks_for_what_is_missing(home, capsys, value, sure):
    predict("x", value, sure=sure)
    assert not (home / "predictions.json").exists()
    told = capsys.readouterr().out
    assert "replace the dots" in told or "How sure are you?" in told


def test_damaged_notes_are_set_aside_not_lost(home, capsys):
    (home / "predictions.json").write_text("{half")
    predict("x", 1, sure=60)
    assert (home / "predictions.damaged.json").read_text() == "{half"
    assert "could not be read" in capsys.readouterr().out


def test_nothing_personal_is_read_or_written_while_building(home, monkeypatch, capsys):
    monkeypatch.setenv("ALLIANCE_BUILD", "1")
    predict("x", 1, sure=60)
    predict("x", result=2.0)
    assert not list(home.iterdir())
    (home / "predictions.json").write_text('{"x": {"value": 1, "sure": 60, "result": 2}}')
    assert my_predictions().empty
    assert "write down your guess" in capsys.readouterr().out


def figure(values=(1.0, 2.0)):
    import matplotlib.pyplot as plt

    fig, ax = plt.subplots()
    ax.plot([2001, 2002], values)
    return fig, ax


def test_a_shown_figure_carries_alt_text_and_its_table(capsys):
    fig, _ = figure()
    shown = []
    import IPython.display

    original, IPython.display.display = IPython.display.display, shown.append
    try:
        show(fig, alt=ALT, data=pd.Series([1.0, 2.0], index=[2001, 2002], name="TIV"))
    finally:
        IPython.display.display = original
    html = shown[0]._repr_html_()
    assert f'alt="{ALT}"' in html and "<figcaption>" in html and "<td>2.0</td>" in html
    assert "data:image/png;base64," in html


@pytest.mark.parametrize(("alt", "data"), [("short", pd.Series([1])), (ALT * 5, pd.Series([1])), (ALT, pd.Series([]))])
def test_a_figure_without_alt_text_or_table_is_refused(alt, data):
    with pytest.raises(ValueError, match=r"alt has|data is empty"):
        show(figure()[0], alt=alt, data=data)


def test_facts_of_bars_drawn_by_pandas_and_by_matplotlib_agree():
    import matplotlib.pyplot as plt

    values = pd.Series([1.0, 2.0, 0.0], index=[2001, 2002, 2003])
    by_pandas = figure_facts(values.plot.bar(ax=plt.figure().subplots()))
    ax = plt.figure().subplots()
    ax.bar(values.index, values)
    by_matplotlib = figure_facts(ax)
    ax = plt.figure().subplots()
    ax.bar(values.index.astype(str), values)
    by_category = figure_facts(ax)
    points = {"2001": 1.0, "2002": 2.0, "2003": 0.0}
    for facts in (by_pandas, by_matplotlib, by_category):
        assert [s["kind"] for s in facts["series"]] == ["bar"]
        assert facts["series"][0]["points"] == points


def test_facts_of_a_line_with_gaps_scales_and_legend():
    _, ax = figure((1.0, float("nan")))
    ax.set(xlabel="year", ylabel="TIV", yscale="log")
    ax.lines[0].set_label("Russia")
    ax.legend()
    facts = figure_facts(ax)
    assert facts["series"][0]["points"] == {"2001": 1.0, "2002": None}
    assert facts["legend"] == ["Russia"] and facts["yscale"] == "log" and facts["xlabel"] == "year"
