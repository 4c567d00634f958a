"""A twin that cannot be built is an error that names the file, the question and the next step."""

import pytest

from alliance.authoring.digesting import twin_checks
from alliance.authoring.twins import TwinError, read_twin

HEAD = '# %% [raw] tags=["card"]\n# title: T\n# question: Q?\n\n'
CARD = (
    '# %% [raw] tags=["question"]\n# id: t-q1\n# points: 1\n# minutes: 1\n# objective: o\n# title: t\n'
    "# answers:\n#   x: {kind: number, tolerance: 0.1}\n\n"
)
SOLUTION = '# %% tags=["solution"]\nx = ...\n### BEGIN SOLUTION\nx = 7\n### END SOLUTION\n\n'


HELP = '# %% [raw] tags=["help"]\n# hints: [one, two]\n# reasoning: r\n\n'


def wrong(name, value, hint="A hint."):
    return f'# %% tags=["misconception"] name="{name}" hint="{hint}"\nx = {value}\n\n'


def right(name, value):
    return f'# %% tags=["alternative"] name="{name}"\nx = {value}\n\n'


def write(tmp_path, text):
    path = tmp_path / "t.py"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("# %% [markdown]\n# # Title\n", "tagged `card`"),
        (HEAD + SOLUTION, "before the first question"),
        (HEAD + CARD + CARD + SOLUTION, "t-q1 stands twice"),
        (HEAD + CARD + SOLUTION + SOLUTION, "two solution cells"),
        (HEAD + CARD + wrong("a", 3), "before the solution cell"),
        (HEAD + CARD + SOLUTION + '# %% tags=["misconception"] name="a"\nx = 1\n', "needs hint"),
        (HEAD + CARD + SOLUTION + '# %% tags=["alternative"]\nx = 1\n', "needs name"),
        (HEAD + CARD + SOLUTION + wrong("a", 3) + wrong("a", 4), "two variants are called 'a'"),
        (HEAD + CARD + SOLUTION + '# %% [raw] tags=["help"]\n# hints: [one]\n# reasoning: r\n', "two `hints`"),
        (HEAD + CARD + SOLUTION + 2 * HELP, "two help cells"),
        (HEAD + '# %% [raw] tags=["question"]\n# - list\n', "key: value"),
    ],
)
def test_a_misplaced_cell_is_named(tmp_path, text, words):
    with pytest.raises(TwinError, match=words):
        read_twin(write(tmp_path, text))


@pytest.mark.parametrize(
    ("variants", "words"),
    [
        (wrong("same", 7.05), "'same' gives the right answer"),
        (right("other", 9), "alternative 'other' differs"),
        (right("text", '"7"'), "'text' is refused"),
        (wrong("a", 3) + wrong("b", 3, "Another hint."), "give the same value"),
        (wrong("crash", "1 / 0"), "'crash' does not run: ZeroDivisionError"),
    ],
)
def test_a_variant_that_proves_nothing_is_refused(tmp_path, variants, words):
    twin = read_twin(write(tmp_path, HEAD + CARD + SOLUTION + variants))
    with pytest.raises(TwinError, match=words):
        twin_checks(twin, tmp_path)


def test_a_good_twin_gives_checks_without_its_values(tmp_path):
    twin = read_twin(write(tmp_path, HEAD + CARD + SOLUTION + right("other", "7.01") + wrong("a", 3)))
    entry = twin_checks(twin, tmp_path)["t-q1"]["answers"]["x"]
    assert len(entry["sealed"]["value"]) == 2
    assert "A hint." not in str(entry)
