"""The corpus of attacks and damages, graded the way a class is: nothing gains, nobody is lost, nothing leaks."""

import pytest
from conftest import ROOT

from alliance.grading.judge import isolation
from alliance.grading.sandbox import NAMESPACES
from alliance.grading.selftest import CORPUS, Findings, read_corpus, selftest

pytestmark = [pytest.mark.slow, pytest.mark.hostile]
NAMES = sorted(path.stem for path in (ROOT / CORPUS).glob("[!_]*.py"))


@pytest.fixture(scope="module")
def findings(tmp_path_factory) -> Findings:
    """What became of the whole corpus in one class."""
    return selftest(ROOT, tmp_path_factory.mktemp("attacked"))


def test_the_corpus_is_large_and_every_attack_says_what_it_tries():
    attacks = read_corpus(ROOT / CORPUS)
    assert len(attacks) >= 180
    assert all(attack.about and attack.expected.keys() <= {"gain", "score", "status"} for attack in attacks)
    assert all(attack.expected for attack in attacks)


def test_this_machine_isolates_fully():
    assert isolation(False) == NAMESPACES


@pytest.mark.parametrize("name", NAMES)
def test_the_grader_holds(findings, name):
    verdict = next(v for v in findings.verdicts if v.attack == name)
    assert not verdict.failures


def test_nothing_happens_to_others(findings):
    assert not findings.course
