import pytest

from seating import AtMost, InputError
from tests.seating.rules.firms_and_roles import APART, DINNER, TOGETHER, broken


def test_kept():
    assert broken(AtMost("firm", 1), APART) == []
    assert broken(AtMost("firm", 2), TOGETHER) == []
    assert broken(AtMost("firm", 1, "Bolt"), TOGETHER) == []
    assert broken(AtMost("firm", 1, tables=("Elm",)), TOGETHER) == []


def test_broken():
    assert broken(AtMost("firm", 1, courses=("Fish",)), TOGETHER) == [
        ("2 guests whose firm is Acme sit at table Oak, at Fish, not at most 1: Ana and Bo", 1, 1)
    ]
    assert broken(AtMost("role", 0, "guest", ("Oak",), ("Soup",)), TOGETHER) == [
        ("1 guest whose role is Guest sits at table Oak, at Soup, not at most 0: Bo", 1, 0)
    ]


def test_a_cell_may_hold_two_values():
    assert len(broken(AtMost("role", 1, courses=("Soup",)), TOGETHER)) == 2


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (AtMost("firm", 1), "No two guests of one firm sit at one table"),
        (
            AtMost("Firm", 3, courses=("1",)),
            "At most 3 guests of one Firm sit at one table at Soup",
        ),
        (AtMost("firm", 0, "acme"), "No guest whose firm is Acme sits at any table"),
        (AtMost("firm", 1, "acme", ("oak",)), "No two guests whose firm is Acme sit at table Oak"),
        (
            AtMost("firm", 2, None, ("Elm", "Oak")),
            "At most 2 guests of one firm sit at any one of the tables Oak and Elm",
        ),
    ],
)
def test_sentence(rule, said):
    assert rule.sentence(DINNER) == said


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (AtMost("frim", 1), "no such column: 'frim'\n  did you mean 'firm'"),
        (AtMost("firm", -1), "at least 0 here: '-1'"),
        (AtMost("firm", 1, "Akme"), "no such firm in the list: 'Akme'\n  did you mean 'Acme'"),
        (AtMost("firm", 1, tables=("Ook",)), "did you mean 'Oak'"),
        (AtMost("firm", 1, tables=()), "must name one"),
        (AtMost("firm", 1, courses=()), "must name one"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        DINNER.changed(rules=(rule,))
