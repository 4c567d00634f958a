"""``course lint`` finds what is wrong with a twin's checks, and finds nothing wrong with ours."""

import pytest
from conftest import ROOT

from alliance.authoring.assignments import assignment_names, read_assignment, track_names
from alliance.authoring.lint import Report, guessing_bits, in_all, lint, shared_variables
from alliance.authoring.twins import read_twin

HEAD = '# %% [raw] tags=["card"]\n# title: T\n# question: Q?\n\n'
CARD = (
    '# %% [raw] tags=["question"]\n# id: t-q1\n# points: {points}\n# minutes: 1\n# objective: o\n# title: t\n'
    '# answers:\n#   x: {{kind: number, tolerance: 0.1, range: [0, 100], next: "{next}"}}\n\n'
)
SETUP = '# %% tags=["setup"]\nfrom alliance import check\n\n'
SOLUTION = '# %% tags=["solution"]\nx = ...\n### BEGIN SOLUTION\nx = 41.7\n### END SOLUTION\n\n'
RIGHT = "".join(f'# %% tags=["alternative"] name="r{n}"\nx = 41.7{n}\n\n' for n in (1, 2))
WRONG = "".join(f'# %% tags=["misconception"] name="w{n}" hint="Wrong turn {w}."\nx = {n}\n\n'
                for n, w in ((3, "one"), (5, "two"), (7, "three"), (9, "four")))  # fmt: skip
HELP = '# %% [raw] tags=["help"]\n# hints: ["Which whole?", "Divide."]\n# reasoning: "A share. Of a whole."\n\n'
HIDDEN = "### BEGIN HIDDEN TESTS\nassert abs(x - 41.7) < 0.2\n### END HIDDEN TESTS\n"
TEST = '# %% tags=["test"]\nassert check("t-q1", x=x)\n'


def report(tmp_path, *cells, points=2, next="Look again."):
    path = tmp_path / "t.py"
    path.write_text(HEAD + SETUP + CARD.format(points=points, next=next) + "".join(cells), encoding="utf-8")
    return lint(read_twin(path), tmp_path)


@pytest.mark.parametrize(
    "name", [*assignment_names(ROOT), *(pytest.param(name, marks=pytest.mark.slow) for name in track_names(ROOT))]
)
def test_our_assignments_pass(name):
    twin = read_assignment(ROOT, name)
    found = lint(twin, ROOT / "assignments")
    assert found.problems == []
    assert shared_variables(twin) == []
    assert found.kills.any(axis=1).all() and found.kills.any(axis=0).all()


def test_a_sound_question_passes(tmp_path):
    found = report(tmp_path, SOLUTION, RIGHT, WRONG, TEST, HIDDEN, "\n", HELP)
    assert found.good, found.problems
    assert found.kills.shape == (4, 2) and found.kills.to_numpy().all()


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ((SOLUTION, RIGHT, WRONG, TEST, HIDDEN.replace("abs(x - 41.7) < 0.2", "x > 0")), "kills no wrong answer"),
        ((SOLUTION, RIGHT, WRONG, TEST, HIDDEN.replace("0.2", "0.0001")), "fails its hidden"),
        ((SOLUTION, WRONG, TEST, HIDDEN), "knows 0 other right ways"),
        ((SOLUTION, RIGHT, TEST, HIDDEN), "knows 0 wrong turns"),
        ((SOLUTION, RIGHT, WRONG.replace("turn one", "turn, it is 41.7"), TEST, HIDDEN), "holds a right value"),
        ((SOLUTION, RIGHT, WRONG, TEST.replace("assert", "assert 1 or"), HIDDEN), "not met with its own hint"),
        ((SOLUTION, RIGHT, WRONG, TEST, HIDDEN.replace("assert", "del x; assert")), "contract"),
        ((SOLUTION, RIGHT, WRONG.replace("x = 3", "x = 41.84"), TEST, HIDDEN), "the right answer"),
        ((SOLUTION, RIGHT, WRONG.replace("x = 3", "x = 5.1"), TEST, HIDDEN), "or nearly"),
        ((SOLUTION, RIGHT, WRONG, TEST, HIDDEN.replace("0.2", "0.11")), "less than twice the check's 0.1"),
        ((SOLUTION, RIGHT, WRONG, TEST, HIDDEN.replace("abs(x - 41.7) < 0.2", "41.59 < x < 41.81")), "passes the check"),
        ((SOLUTION.replace("x = ...", "x = 41.7"), RIGHT, WRONG, TEST, HIDDEN), "the blank passes"),
        ((SOLUTION, RIGHT, WRONG, TEST, HIDDEN), "no help cell"),
        ((SOLUTION, RIGHT, WRONG, HELP.replace("Divide.", "It is 41.7"), TEST, HIDDEN), "level 2' holds a right value"),
        ((SOLUTION, RIGHT, WRONG, HELP.replace("Divide.", "Which whole?"), TEST, HIDDEN), "both hints say the same"),
        ((SOLUTION, RIGHT, WRONG, HELP.replace(" Of a whole.", ""), TEST, HIDDEN), "the reasoning has 1 sentences"),
        ((SOLUTION.replace("x = 41.7", "x = 41.7 + 0 * len('a long line')"), RIGHT, WRONG,
          HELP.replace("Divide.", "Write x = 41.7 + 0 * len('a long line')"), TEST, HIDDEN), "a line of the model answer"),
        ((SOLUTION.replace("x = ...", "y = ..."), RIGHT, WRONG, TEST, HIDDEN), "without a word of the check"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(tmp_path, cells, words):
    found = report(tmp_path, *cells)
    assert any(words in problem for problem in found.problems), found.problems


def test_a_next_step_that_tells_is_named(tmp_path):
    found = report(tmp_path, SOLUTION, RIGHT, WRONG, TEST, HIDDEN, next="It is about 41.7 percent.")
    assert any("next of x" in problem for problem in found.problems)


def test_bits_say_how_easily_a_loop_guesses(tmp_path):
    path = tmp_path / "t.py"
    path.write_text(HEAD + CARD.format(points=2, next="n") + SOLUTION, encoding="utf-8")
    question = read_twin(path).questions["t-q1"]
    assert guessing_bits(question) == 10.0


FUNCTION = CARD.replace(
    "kind: number, tolerance: 0.1, range: [0, 100]", "kind: function, tolerance: 0.1, calls: [{{with: [2]}}]"
)
TWICE = (
    '# %% tags=["solution"]\ndef x(n):\n    ...\n### BEGIN SOLUTION\ndef x(n):\n    return 2.0\n### END SOLUTION\n\n'
)


def test_an_argument_that_cannot_travel_is_named(tmp_path):
    ways = '# %% tags=["misconception"] name="w" hint="No."\ndef x(n):\n    return 9.0\n\n'
    hidden = "### BEGIN HIDDEN TESTS\nassert abs(x(given) - 2) <= 0.2\n### END HIDDEN TESTS\n"
    for given, refused in (("3", False), ("object()", True)):
        text = HEAD + SETUP + FUNCTION.format(points=1, next="Look.") + TWICE + ways + TEST
        text += hidden.replace("given", given)
        (tmp_path / "t.py").write_text(text, encoding="utf-8")
        found = lint(read_twin(tmp_path / "t.py"), tmp_path)
        assert any("hands x() what cannot be handed" in problem for problem in found.problems) is refused


def test_the_course_as_a_whole_knows_enough():
    counts = {"questions": 41, "alternatives": 75, "misconceptions": 140}
    assert in_all([Report("a", counts=counts)]) == (counts, ["41 questions in all; 42 are wanted"])
    reports = []
    for name in assignment_names(ROOT):
        questions = [q for q in read_assignment(ROOT, name).questions.values() if q.answers]
        right = sum(v.right for q in questions for v in q.variants)
        wrong = sum(not v.right for q in questions for v in q.variants)
        own = {"questions": len(questions), "alternatives": right, "misconceptions": wrong}
        reports.append(Report(name, counts=own))
    assert in_all(reports)[1] == []
