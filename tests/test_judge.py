"""The judge on small notebooks: what a test cell's two parts see, where functions are called, what stays bounded."""

import contextlib
import subprocess
import sys
import time

import pytest
from nbformat.v4 import new_code_cell

from alliance.grading.judge import TEST_SECONDS, Judge, Judged, Sitting, Zygote, compiled, isolation
from alliance.grading.sandbox import Limits

ANSWER = {"grade_id": "x-answer", "grade": False, "solution": True, "locked": False}
BEGIN, END = "### BEGIN HIDDEN TESTS\n", "\n### END HIDDEN TESTS"


def answer(source):
    return new_code_cell(source, metadata={"nbgrader": ANSWER})


def test_cell(number, shown, hidden="", points=1):
    marks = {"grade_id": f"x-{number}", "grade": True, "solution": False, "locked": True, "points": points}
    return new_code_cell(shown + (f"\n{BEGIN}{hidden}{END}" if hidden else ""), metadata={"nbgrader": marks})


test_cell.__test__ = False


@pytest.fixture(scope="module")
def judge():
    zygote = Zygote(3, Limits(cell_seconds=2, call_seconds=1), isolation(True))
    with contextlib.closing(zygote), contextlib.closing(Judge(zygote, {})) as judge:
        yield judge


def failed(judged):
    """Numbers of the cells that ended with an error."""
    return {number for number, outputs in judged.outputs.items() if any(o["output_type"] == "error" for o in outputs)}


def text_of(judged):
    return str(judged.outputs)


def test_a_function_is_called_in_the_state_of_its_place(judge):
    """Also by a hidden test, which runs when the names have long been given to something else."""
    cells = [
        answer("factor = 2\ndef f(x):\n    return factor * x"),
        test_cell(1, "assert f(1) == 2", "assert f(10) == 20"),
        answer("factor = 100"),
        test_cell(2, "assert f(1) == 100", "assert f(10) == 1000"),
        answer("def f(x):\n    return None"),
    ]
    judged = judge.judge(cells)
    assert failed(judged) == set() and set(judged.outputs) == {0, 1, 2, 3, 4}
    assert [len(record["calls"]["f"]) for record in judged.values.values()] == [2, 2]


def test_a_function_that_a_test_has_wrapped_is_called_there_too(judge, monkeypatch):
    """In the second worker, and no third one is started."""
    started, start = [], Zygote.worker
    monkeypatch.setattr(Zygote, "worker", lambda self, files: started.append(self) or start(self, files))
    shown = "import functools\nf = functools.partial(f, 1)\nassert f(1) == 2"
    cells = [answer("def f(x, y):\n    return x + y"), test_cell(1, shown, "assert f(10) == 11")]
    assert failed(judge.judge(cells)) == set() and len(started) == 2


def test_no_later_cell_learns_what_a_hidden_test_told_and_every_one_what_a_shown_test_did(judge):
    cells = [
        answer("heard = []\ndef f(x):\n    heard.append(x)\n    return x"),
        test_cell(1, "assert f(1) == 1", "assert f(4711) == 4711"),
        answer("print(heard)"),
        test_cell(2, "assert heard == [1]", "assert heard == [1] and f(4712) == 4712"),
        answer("print(heard)"),
    ]
    judged = judge.judge(cells)
    assert failed(judged) == set() and "4711" not in text_of(judged) and "4712" not in text_of(judged)
    assert judged.outputs[4][0]["text"] == "[1]\n"


def test_a_failure_in_the_shown_part_is_the_cells_failure(judge):
    cells = [
        answer("def f(x):\n    print('called')\n    return x"),
        test_cell(1, "assert f(1) == 2, 'shown'", "assert f(1) == 3, 'hidden'"),
        test_cell(2, "assert f(1) == 1, 'shown'", "assert f(1) == 3, 'hidden'"),
    ]
    judged = judge.judge(cells)
    assert [judged.outputs[n][0]["evalue"] for n in (1, 2)] == ["shown", "hidden"]
    assert [len(record["calls"]["f"]) for record in judged.values.values()] == [1, 2]


def test_a_function_that_ends_the_worker_costs_its_own_question(judge):
    cells = [
        answer("import os\ndef f(x):\n    if x > 5:\n        os._exit(0)\n    return x\ndef g(x):\n    return x"),
        test_cell(1, "assert f(1) == 1", "assert f(10) == 10"),
        answer("mark = 1"),
        test_cell(2, "assert g(1) == 1", "assert g(10) == 10"),
        answer("os._exit(0)"),
        test_cell(3, "assert mark == 1", "assert g(11) == 11 and f(2) == 2"),
    ]
    judged = judge.judge(cells)
    assert failed(judged) == {1, 4} and len(judged.budgets) == 1


#: Nothing is displayed where a cell is run again: by that it knows.
ENDS_THE_SECOND_RUN = "import os\nif not get_ipython().display_formatter.active_types:\n    os._exit(0)"


@pytest.mark.parametrize("place", [1, 2], ids=["before the first hidden test", "between two"])
def test_a_cell_that_only_ends_the_second_run_is_left_out_there(judge, place):
    """Hidden tests are answered without it, not never."""
    cells = [
        answer("def f(x):\n    return x"),
        test_cell(1, "assert f(1) == 1", "assert f(10) == 10"),
        test_cell(2, "assert f(2) == 2", "assert f(20) == 20"),
    ]
    cells.insert(place, answer(ENDS_THE_SECOND_RUN))
    judged = judge.judge(cells)
    assert failed(judged) == set() and len(judged.budgets) == 1


def test_what_the_first_worker_left_out_the_second_leaves_out_too(judge):
    """After a crash the first one lost a cell that it had run before the first hidden test."""
    cells = [
        answer("def f(x):\n    return x"),
        answer(ENDS_THE_SECOND_RUN),
        test_cell(1, "assert f(1) == 1", "assert f(10) == 10"),
        answer("os._exit(0)"),
        answer("def g(x):\n    return x"),
        test_cell(2, "assert g(1) == 1", "assert g(10) == 10"),
    ]
    assert failed(judge.judge(cells)) == {3}


def test_the_value_of_a_last_line_is_partial_credit(judge):
    cells = [
        answer("def f(x):\n    return x"),
        test_cell(1, "f(1) / 2", points=1),
        test_cell(2, "assert f(1) == 1", "f(1) / 4", points=1),
        test_cell(3, "7", points=1),
    ]
    judged = judge.judge(cells)
    assert [judged.outputs[n][0].get("data", {}).get("text/plain") for n in (1, 2, 3)] == ["0.5", "0.25", None]
    assert failed(judged) == {3}


@pytest.mark.parametrize(
    "source, shown, rest",
    [
        ("a = 1\nb = 2", {"a": 1, "b": 2}, {}),
        (f"a = 1\n{BEGIN}b = 2{END}", {"a": 1}, {"b": 2}),
        (f"{BEGIN}b = 2{END}", {}, {"b": 2}),
        (f"a = 1\n{BEGIN}b = 2{END}\nc = 3", {"a": 1}, {"b": 2, "c": 3}),
        (f"a = 1\nif a:\n    b = 2\n    {BEGIN}    c = 3{END}", {"a": 1}, {"b": 2, "c": 3}),
        (f"a = 1\n{BEGIN}# nothing{END}", {"a": 1}, {}),
        ("", {}, {}),
    ],
)
def test_a_cell_is_cut_where_its_hidden_tests_begin(source, shown, rest):
    """A statement that they begin within is hidden as a whole."""
    space = {"a": 1}
    for (code, value), expected in zip(compiled(source), (shown, rest), strict=True):
        before = dict(space)
        if code:
            exec(code, space)
        made = {name: v for name, v in space.items() if name != "__builtins__" and before.get(name) != v}
        assert value is None and made == {name: v for name, v in expected.items() if before.get(name) != v}


def test_bounds_leave_nothing_behind_for_a_tracer():
    """Taking back an exception that was never raised made CPython 3.11 loop for ever under a profiler."""
    code = (
        "import cProfile\nfrom alliance.grading.bounds import bounded\n"
        "with bounded(5): pass\n"
        "profile = cProfile.Profile()\nprofile.enable()\nprint(sum(len(str(n)) for n in range(10)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout == "10\n", done.stderr


def test_the_parts_of_a_test_cell_share_one_budget(judge):
    sitting = Sitting(test_cell(1, "a = 1"), {})
    for _ in range(2):
        with judge.within_bounds(sitting, Judged()):
            end = time.thread_time() + 0.2
            while time.thread_time() < end:
                pass
    assert sitting.failed is None and TEST_SECONDS - 2 < sitting.seconds <= TEST_SECONDS - 0.4
