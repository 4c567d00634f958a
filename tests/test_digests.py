"""Values are recognised within their tolerance, never beyond twice of it, and cannot be read from the file."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alliance.digests import SEALED_BYTES, bucket, candidates, seal, unseal

numbers = st.floats(-1e9, 1e9, allow_nan=False)
tolerances = st.sampled_from([0.01, 0.05, 0.5, 1.0, 25.0])


@given(numbers, tolerances, st.floats(-0.999, 0.999))
def test_an_answer_within_the_tolerance_is_recognised(target, tolerance, step):
    answer = target + step * tolerance
    assert candidates(target, tolerance)[0] in candidates(answer, tolerance)


@given(numbers, tolerances, st.floats(2.001, 1e6), st.sampled_from([-1, 1]))
def test_an_answer_beyond_twice_the_tolerance_never_is(target, tolerance, steps, sign):
    answer = target + sign * steps * tolerance
    if abs(answer - target) > 2.0005 * tolerance:  # what is left after floating-point rounding
        assert abs(bucket(answer, tolerance) - bucket(target, tolerance)) >= 2


@settings(max_examples=25, deadline=None)
@given(numbers, st.text(max_size=60))
def test_a_seal_opens_for_its_value_only(value, hint):
    tag, sealed = seal(value, 0.5, "q/a/value", {"hint": hint})
    assert unseal(value, 0.5, "q/a/value", {tag: sealed}) == {"hint": hint}
    assert unseal(value + 10, 0.5, "q/a/value", {tag: sealed}) is None
    assert unseal(value, 0.5, "another/question", {tag: sealed}) is None


def test_right_and_wrong_look_alike():
    right = seal(78.4, 0.05, "q/a/value", {"right": True})
    wrong = seal(12.3, 0.05, "q/a/value", {"hint": "You counted rows."})
    assert len(right[1]) == len(wrong[1]) and len(right[0]) == len(wrong[0])


def test_integer_float_and_missing_values():
    assert candidates(7, None) == candidates(7.0, None)
    assert candidates(math.nan, 0.1) == ["nan"]
    assert candidates(None, 0.1) == ["null"] != candidates("null", 0.1)


def test_a_hint_too_long_to_seal_is_an_error_that_names_the_question():
    with pytest.raises(ValueError, match="q7"):
        seal(1, 0.1, "q7/a/value", {"hint": "x" * SEALED_BYTES})
