"""``check``: layered, tolerant of equivalent answers, knows wrong turns, never raises, never tells."""

import json

import matplotlib
import matplotlib.pyplot
import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alliance import check
from alliance.digests import seal

matplotlib.use("Agg")

ANSWER, WRONG = 63.27, 41.08
SHARE = {"kind": "number", "tolerance": 0.05, "unit": "%", "range": [0, 100], "next": "Look at the window."}


def sealed(question, name, fact, right, wrong=(), tolerance=0.05):
    """Sealed entries of one fact: the right value, and wrong values with their hints."""
    salt = f"{question}/{name}/{fact}"
    rows = [seal(right, tolerance, salt, {"right": True})]
    rows += [seal(value, tolerance, salt, {"hint": hint}) for value, hint in wrong]
    return dict(rows)


@pytest.fixture(autouse=True)
def questions(tmp_path, monkeypatch):
    """A folder with checks of every kind of answer."""
    series = {"kind": "series", "tolerance": 0.05, "probes": [{"name": "the total", "take": "sum"}]}
    order = {"kind": "list", "choices": ["A", "B", "C"], "length": 2}
    letter = {"kind": "text", "choices": ["A", "B"]}
    line = {"kind": "figure", "kinds": ["line"], "xlabel": ["year"], "ylabel": ["TIV"], "tolerance": 0.05}
    line |= {"probes": [{"name": "the value in 2003", "take": {"at": 2003}}]}
    twice = {"kind": "function", "tolerance": 0.001, "calls": [{"with": [2]}, {"with": [5]}]}
    checks = {
        "t-q1": {"answers": {"share": SHARE | {"sealed": {
            "value": sealed("t-q1", "share", "value", ANSWER, [(WRONG, "You counted rows.")])}}}},
        "t-q2": {"answers": {"total": series | {"sealed": {
            "how many values": sealed("t-q2", "total", "how many values", 3, tolerance=None),
            "the total": sealed("t-q2", "total", "the total", 6.0)}}}},
        "t-q3": {"answers": {"order": order | {"sealed": {
            "value": sealed("t-q3", "order", "value", "c > a", [("a > c", "The filter comes first.")])}}}},
        "t-q4": {"answers": {"ax": line | {"sealed": {
            "how many points": sealed("t-q4", "ax", "how many points", 3, tolerance=None),
            "the value in 2003": sealed("t-q4", "ax", "the value in 2003", 0.0, [(None, "2003 is left out.")])}}}},
        "t-q5": {"answers": {"twice": twice | {"sealed": {
            "twice(2)": sealed("t-q5", "twice", "twice(2)", 4, tolerance=0.001),
            "twice(5)": sealed("t-q5", "twice", "twice(5)", 10, tolerance=0.001)}}}},
        "t-q6": {"answers": {"letter": letter | {"sealed": {
            "value": sealed("t-q6", "letter", "value", "b", [("a", "TIV is not a price.")])}}}},
    }  # fmt: skip
    (tmp_path / "checks.json").write_text(json.dumps(checks), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    yield
    matplotlib.pyplot.close("all")


def said(capsys) -> str:
    """What was told, without the ends of its lines."""
    return " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("share", [ANSWER, 63.3, 63.25, np.float64(ANSWER), np.float32(ANSWER), np.array(ANSWER)])
def test_equivalent_right_answers_are_accepted(share, capsys):
    assert check("t-q1", share=share) is True
    assert said(capsys).startswith("Right: t-q1")


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (..., "still `...`"),
        (None, "is None"),
        ("63.27", "without quotes"),
        (True, "True or False"),
        (pd.Series([ANSWER]), "take that number out"),
        (pd.Series([1.0, 2.0]), "One number is asked for"),
        (163.27, "outside 0 to 100"),
        (ANSWER / 100, "a percentage is asked for"),
        (WRONG, "You counted rows."),
        (50.0, "Look at the window."),
    ],
)
def test_layers_speak_one_at_a_time(share, words, capsys):
    assert check("t-q1", share=share) is False
    told = said(capsys)
    assert words in told and told.startswith("Not yet")
    assert str(ANSWER) not in told.replace(str(share), "")


def test_series_from_dict_frame_and_series_are_equivalent():
    assert check("t-q2", total=pd.Series([1, 2, 3]))
    assert check("t-q2", total=pd.Series([1.0, 2.0, 3.0]).to_frame("tiv"))
    assert check("t-q2", total={"a": 1, "b": 2, "c": 3})
    assert not check("t-q2", total=pd.Series([1, 2]))


def test_orders_may_be_any_sequence_of_letters(capsys):
    assert (
        check("t-q3", order=["C", "A"])
        and check("t-q3", order=("c", "a"))
        and check("t-q3", order=pd.Series(["C", "A"]))
    )
    said(capsys)
    assert not check("t-q3", order=["A", "C"])
    assert "The filter comes first." in said(capsys)
    assert not check("t-q3", order=["A"]) and not check("t-q3", order=["A", "A"]) and not check("t-q3", order="CA")


def test_letters_fold_case_and_name_the_wrong_turn(capsys):
    assert check("t-q6", letter=" B ")
    assert not check("t-q6", letter="A")
    assert "TIV is not a price." in said(capsys)
    assert not check("t-q6", letter="E")
    assert "one of A, B" in said(capsys)


def draw(style):
    import matplotlib.pyplot as plt

    values = pd.Series([1.0, 2.0, 0.0], index=[2001, 2002, 2003])
    plt.figure()
    if style == "pandas":
        ax = values.plot()
    elif style == "pyplot":
        plt.plot(values.index, values.to_numpy())
        ax = plt.gca()
    else:
        ax = plt.figure().subplots()
        ax.plot(values)
    ax.set_xlabel("Delivery year")
    ax.set_ylabel("million TIV")
    ax.axvline(2002)
    return ax


@pytest.mark.parametrize("style", ["pandas", "pyplot", "object"])
def test_a_figure_is_judged_by_what_it_shows(style):
    assert check("t-q4", ax=draw(style))


def test_a_figure_without_a_unit_or_with_a_gap_is_told_so(capsys):
    ax = draw("object")
    ax.set_ylabel("")
    assert not check("t-q4", ax=ax) and "y axis should say" in said(capsys)
    import matplotlib.pyplot as plt

    _, ax = plt.subplots()
    ax.plot([2001, 2002], [1.0, 2.0])
    ax.set_xlabel("year")
    ax.set_ylabel("TIV")
    assert not check("t-q4", ax=ax)
    assert "2003 is left out." in said(capsys)


def test_a_figure_without_a_value_says_what_empties_a_table(capsys):
    _, ax = matplotlib.pyplot.subplots()
    ax.plot([2002, 2003], [np.nan, np.nan])
    ax.set(xlabel="Year", ylabel="TIV")
    assert not check("t-q4", ax=ax)
    told = said(capsys)
    assert "every value is empty (nan)" in told and "dropna() without subset" in told and "2003 is left out" not in told
    _, ax = matplotlib.pyplot.subplots()
    ax.plot([], [])
    assert not check("t-q4", ax=ax)
    told = said(capsys)
    assert "`ax = plt.gca()` before `plt.show()`" in told and "dropna() without subset" in told


def test_functions_are_called_and_their_faults_are_told(capsys):
    assert check("t-q5", twice=lambda x: 2 * x)
    assert not check("t-q5", twice=lambda x: 4)
    assert not check("t-q5", twice=lambda x: None) and "`return` missing" in said(capsys)
    assert not check("t-q5", twice=lambda x: 1 / 0) and "ZeroDivisionError" in said(capsys)
    assert not check("t-q5", twice=4)


def test_a_made_up_table_tells_a_function_that_uses_another_one(tmp_path, capsys):
    made_up = {"who": ["A", "B"], "much": [1, 2]}
    spec = {"kind": "function", "tolerance": 0.1, "calls": [{"with": [made_up, ["A"]]}, {"with": [3, ["A"]]}]}
    first, second = "total(a made-up table, ['A'])", "total(3, ['A'])"
    spec["sealed"] = {first: sealed("t-q7", "total", first, 1.0, [(50.0, "Which table?")], tolerance=0.1),
                      second: sealed("t-q7", "total", second, 0.0, tolerance=0.1)}  # fmt: skip
    (tmp_path / "checks.json").write_text(json.dumps({"t-q7": {"answers": {"total": spec}}}), encoding="utf-8")

    def total(table, names):
        found = 0 if isinstance(table, int) else table.loc[table["who"].isin(names), "much"].sum()
        names.pop()  # each call gets arguments of its own
        return found

    assert check("t-q7", total=total) and check("t-q7", total=total)

    def stops(table, names):
        return 50 if isinstance(table, pd.DataFrame) else table["no such column"]

    assert not check("t-q7", total=stops)
    assert "Which table?" in said(capsys)  # the wrong turn says more than the error after it


def test_unknown_names_list_the_nearest(capsys):
    assert not check("t-q11", share=1)
    assert "Nearest names: t-q1" in said(capsys)
    assert not check("t-q1", shar=1)
    assert 'check("t-q1", share=share)' in said(capsys)


def test_without_checks_here_the_folder_is_named(tmp_path, monkeypatch, capsys):
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir("/")
    assert not check("t-q1", share=1)
    assert "No checks.json was found here" in said(capsys)


anything = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.binary(), st.lists(st.integers()),
    st.dictionaries(st.text(), st.floats()), st.sets(st.integers()), st.complex_numbers(), st.dates(),
    st.builds(object), st.just(pd.DataFrame({"a": ["x"]})), st.just(pd.Series(dtype=float)), st.just(np.zeros((2, 2))),
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(anything, st.sampled_from(["t-q1/share", "t-q2/total", "t-q3/order", "t-q4/ax", "t-q5/twice", "t-q6/letter"]))
def test_check_never_raises_and_returns_a_bool(value, where):
    question, name = where.split("/")
    assert check(question, **{name: value}) in (True, False)


def test_the_file_holds_no_answer(tmp_path):
    text = (tmp_path / "checks.json").read_text(encoding="utf-8")
    for secret in (str(ANSWER), str(WRONG), "You counted rows", "c > a"):
        assert secret not in text


def test_a_known_wrong_turn_speaks_first_and_the_other_answers_are_told(tmp_path, capsys):
    two = {"part": SHARE | {"sealed": {"value": sealed("t-q7", "part", "value", 10.0)}},
           "whole": SHARE | {"sealed": {"value": sealed("t-q7", "whole", "value", 20.0, [(30.0, "Wrong window.")])}},
           "rest": SHARE | {"sealed": {"value": sealed("t-q7", "rest", "value", 5.0)}}}  # fmt: skip
    (tmp_path / "checks.json").write_text(json.dumps({"t-q7": {"answers": two}}), encoding="utf-8")
    assert not check("t-q7", part=11.0, whole=30.0, rest=5.0)
    told = capsys.readouterr().out
    assert told == "Not yet: t-q7. Wrong window.\n(Besides: `part` is not right yet.)\n"
    assert not check("t-q7", part=10.0, whole=30.0, rest=5.0)
    assert capsys.readouterr().out == "Not yet: t-q7. Wrong window.\n"  # the others may rest on the same mistake
    assert not check("t-q7", part=..., whole=20.0, rest=5.0)
    assert "`part` is still `...`" in said(capsys)


def test_a_factor_is_named_only_where_every_number_is_off_by_it(capsys):
    assert not check("t-q5", twice=lambda x: 200 * x) and "100 times too large" in said(capsys)
    assert not check("t-q5", twice=lambda x: 400 if x == 2 else 7)
    assert "100 times" not in said(capsys)


def test_long_messages_end_their_lines_between_words(tmp_path, capsys):
    hint = "Each of these words stands whole at the end of a line, however long the hint of a wrong turn may be. " * 2
    checks = {"t-q8": {"answers": {"share": SHARE | {"sealed": {
        "value": sealed("t-q8", "share", "value", ANSWER, [(WRONG, hint.strip())])}}}}}  # fmt: skip
    (tmp_path / "checks.json").write_text(json.dumps(checks), encoding="utf-8")
    assert not check("t-q8", share=WRONG)
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) > 2 and max(map(len, lines)) <= 88 and hint.strip() in " ".join(lines)


def test_none_is_told_what_is_wanted(capsys):
    assert not check("t-q2", total=None)
    assert "`total` is None, where a Series is wanted" in said(capsys)


FIGURE = {"kind": "figure", "kinds": ["line", "bar"], "xlabel": ["year"], "ylabel": ["TIV"], "tolerance": 0.05,
          "yscale": "linear", "probes": [{"name": "the value in 2002", "take": {"at": 2002}}]}  # fmt: skip
VALUES = pd.Series([5.0, 7.0, 6.0], index=[2001, 2002, 2003])


@pytest.fixture
def figure_question(tmp_path):
    facts = {"how many series": 1, "how many points": 3, "the value in 2002": 7.0, "y axis": "shows all",
             "order of the points": "one way", "names of the series": "there", "scale of the y axis": "linear"}  # fmt: skip
    entries = {
        fact: sealed("t-q9", "ax", fact, right, tolerance=0.05 if isinstance(right, float) else None)
        for fact, right in facts.items()
    }
    checks = {"t-q9": {"answers": {"ax": FIGURE | {"sealed": entries}}}}
    (tmp_path / "checks.json").write_text(json.dumps(checks), encoding="utf-8")


def drawn(kind="bar", style="object", values=VALUES):
    import matplotlib.pyplot as plt

    plt.figure()
    if style == "pandas":
        ax = values.plot(kind=kind)
    elif style == "pyplot":
        (plt.bar if kind == "bar" else plt.plot)(values.index, values.to_numpy())
        ax = plt.gca()
    else:
        ax = plt.gca()
        (ax.bar if kind == "bar" else ax.plot)(values.index, values)
    ax.set(xlabel="Year", ylabel="million TIV")
    return ax


def two_series(**labels):
    ax = drawn("line", values=VALUES)
    ax.plot(VALUES.index, VALUES + 1, **labels)
    return ax


@pytest.mark.parametrize("kind", ["bar", "line"])
@pytest.mark.parametrize("style", ["object", "pyplot", "pandas"])
def test_three_ways_to_draw_are_one_figure(figure_question, kind, style):
    assert check("t-q9", ax=drawn(kind, style))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda ax: ax.set_ylim(4, 8), "bars must start at zero"),
        (lambda ax: ax.set_ylim(0, 6.5), "no value may lie outside"),
        (lambda ax: ax.set_yscale("log"), "another scale than the one asked for"),
        (lambda ax: ax.set_ylabel("deliveries"), "The y axis should say what is measured and its unit"),
    ],
)
def test_what_a_figure_shows_wrongly_is_named(figure_question, change, words, capsys):
    ax = drawn()
    change(ax)
    assert not check("t-q9", ax=ax)
    assert words in said(capsys)


def test_a_line_may_start_above_zero_and_may_carry_dots(figure_question):
    ax = drawn("line")
    ax.set_ylim(4, 8)
    ax.scatter(VALUES.index, VALUES)
    assert check("t-q9", ax=ax)


def test_a_line_that_runs_back_and_forth_and_a_second_series_are_named(figure_question, capsys):
    assert not check("t-q9", ax=drawn("line", values=VALUES.sort_values()))
    assert "runs back and forth" in said(capsys)
    assert not check("t-q9", ax=two_series())
    assert "more or fewer series" in said(capsys)


def test_series_want_names_in_a_legend_or_beside_them():
    from alliance.answers import read

    def named(ax):
        return read("ax", ax, FIGURE).facts["names of the series"]

    assert named(drawn()) == "there" and named(two_series()) == "missing"
    ax = two_series(label="Russia")
    ax.lines[0].set_label("others")
    ax.legend()
    assert named(ax) == "there"
    ax = two_series()
    ax.text(2003, 6, "others")
    ax.text(2003, 7, "Russia")
    assert named(ax) == "there"


def test_a_probe_can_ask_for_one_of_several_series_by_its_label():
    from alliance.answers import read

    ax = two_series(label="from Russia")
    ax.lines[0].set_label("from others")
    asked = [{"name": n, "series": n, "take": {"at": 2002}} for n in ("russia", "others", "nobody")]
    facts = read("ax", ax, FIGURE | {"probes": asked}).facts
    assert (facts["russia"], facts["others"], facts["nobody"]) == (8.0, 7.0, None)


def test_a_table_whose_rows_lost_their_labels_is_told_so():
    from alliance.answers import read

    spec = {"kind": "table", "columns": ["BRA"], "probes": [{"name": "b", "column": "BRA", "take": {"at": "IRN"}}]}
    numbered = pd.DataFrame({"BRA": [1.0, 2.0]})
    assert "no row labelled IRN: its labels begin with 0, 1" in read("matrix", numbered, spec).complaint
    assert read("matrix", numbered.set_axis(["BRA", "IRN"]), spec).complaint is None
