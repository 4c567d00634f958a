"""The test of method: ten topics, two parallel forms, a whole key, no position and no length that gives the answer."""

import json
from collections import Counter

import pytest
from conftest import ROOT

from alliance.authoring.method_test import KEY, build_form, key_text, read_items, right_letter, sealed_items
from alliance.authoring.twins import TwinError
from alliance.method_test import FORMS, ITEMS, read_scores, score
from alliance.names import UnknownName

TOPICS = [
    "denominator", "baseline", "missing", "vintage", "unit", "cause", "population", "definition", "source", "uncertainty"
]  # fmt: skip


@pytest.fixture(scope="module")
def items():
    return read_items(ROOT)


@pytest.fixture
def there(tmp_path, monkeypatch):
    monkeypatch.setenv("ALLIANCE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("ALLIANCE_BUILD", raising=False)
    monkeypatch.chdir(ROOT / "notebooks")


def letters(items, form):
    return [right_letter(item[form]["options"]) for item in items]


def test_one_item_for_each_topic(items):
    assert [item["topic"] for item in items] == TOPICS and len(items) == ITEMS


@pytest.mark.parametrize("form", FORMS)
def test_options_are_distinct_and_explained(items, form):
    for item in items:
        options = item[form]["options"]
        assert len({o["text"] for o in options}) == 4 and len({o["why"] for o in options}) == 4, item["topic"]
        assert all(len(o["why"]) > 25 for o in options) and len(item["shows"]) > 40


@pytest.mark.parametrize("form", FORMS)
def test_neither_position_nor_length_gives_the_answer(items, form):
    assert set(Counter(letters(items, form)).values()) == {2, 3}
    longest = [max(item[form]["options"], key=lambda o: len(o["text"])) for item in items]
    assert sum(bool(o.get("right")) for o in longest) <= 3
    shortest = [min(item[form]["options"], key=lambda o: len(o["text"])) for item in items]
    assert sum(bool(o.get("right")) for o in shortest) <= 3


def test_the_forms_are_parallel_and_not_the_same(items):
    for item in items:
        assert item["before"]["text"] != item["after"]["text"]
        assert right_letter(item["before"]["options"]) != right_letter(item["after"]["options"]), item["topic"]


def test_the_key_holds_every_choice_and_is_up_to_date(items):
    page = (ROOT / KEY).read_text(encoding="utf-8")
    assert page == key_text(ROOT)
    for item in items:
        assert item["shows"] in page
        assert all(o["text"] in page and o["why"] in page for form in FORMS for o in item[form]["options"])


@pytest.mark.parametrize("form", FORMS)
def test_the_notebook_is_up_to_date_and_tells_no_answer(items, form):
    stored = (ROOT / f"notebooks/method_test_{form}.ipynb").read_text(encoding="utf-8")
    assert stored == build_form(ROOT, form)
    checks = (ROOT / "notebooks/checks.json").read_text(encoding="utf-8")
    assert json.loads(checks).items() >= sealed_items(ROOT).items()
    assert not [o["why"] for item in items for o in item[form]["options"] if o["why"] in stored + checks]


def test_the_first_form_gives_a_number_and_the_second_says_why(items, there, capsys):
    wrong = ["ABCD".replace(letter, "")[0] for letter in letters(items, "before")]
    score("before", letters(items, "before")[:6] + wrong[6:])
    told = capsys.readouterr().out
    assert "6 of 10 are right" in told and "population" not in told
    score("before", letters(items, "before"))
    assert read_scores()["before"]["right"] == 6, "the first score stands"
    capsys.readouterr()
    mixed = letters(items, "after")
    mixed[0] = "A"
    score("after", [f" {letter.lower()} " for letter in mixed])
    told = capsys.readouterr().out
    assert "9 of 10" in told and "Item 1, denominator; you chose A." in told and "you had 6 of 10" in told
    assert items[0]["after"]["options"][0]["why"] in told


@pytest.mark.parametrize("answers", [[...] * 10, ["A"] * 9, ["A"] * 9 + ["E"], ["A"] * 9 + [3]])
def test_an_open_item_is_named_and_nothing_is_kept(there, answers, capsys):
    score("before", answers)
    assert "Not scored yet" in capsys.readouterr().out and read_scores() == {}


def test_nothing_is_kept_while_lessons_are_built(items, there, monkeypatch):
    monkeypatch.setenv("ALLIANCE_BUILD", "1")
    score("before", letters(items, "before"))
    assert read_scores() == {}


def test_an_unknown_form_and_a_folder_without_checks_are_named(items, there, tmp_path, monkeypatch, capsys):
    with pytest.raises(UnknownName, match="before"):
        score("befor", ["A"] * 10)
    monkeypatch.chdir(tmp_path)
    score("before", ["A"] * 10)
    assert "open the notebook in the folder it came in" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda text: text.replace("  right: true", "  right: false", 1), "one of them right"),
        (
            lambda text: text.replace("          why: That may matter", "          because: That may matter", 1),
            "needs a `why`",
        ),
    ],
)
def test_an_item_that_is_not_whole_is_refused(tmp_path, change, words):
    (tmp_path / "notebooks").mkdir()
    text = (ROOT / "notebooks/method_test.yml").read_text(encoding="utf-8")
    (tmp_path / "notebooks/method_test.yml").write_text(change(text), encoding="utf-8")
    with pytest.raises(TwinError, match=words):
        read_items(tmp_path)
