import pytest

from seating import Dinner, InputError, Opposite, Plan
from tests.seating.rules.kept import NAMES

DINNER = Dinner.of(NAMES, "1x6:long", ("Soup", "Fish"))


def test_kept_and_broken():
    # seats 0, 1 and 2 face seats 5, 4 and 3
    rule = Opposite(("1", "2"))
    plan = Plan.of(DINNER.changed(rules=(rule,)), [[1, 4, 0, 5], [1, 2, 0, 5]])
    assert [(one.what, one.amount, one.course, one.guests) for one in rule.breaks(plan)] == [
        ("Ana and Bo do not sit opposite each other, at Fish", 1, 1, (0, 1))
    ]


def test_whoever_is_away_leaves_nobody_alone():
    rule = Opposite(("1", "2"))
    plan = Plan.of(DINNER.changed(rules=(rule,)), [[1, -1, 0, 5], [-1, 2, 0, 5]])
    assert list(rule.breaks(plan)) == []


def test_sentence():
    said = Opposite(("1", "2"), ("Fish",)).sentence(DINNER)
    assert said == "Ana and Bo sit opposite each other at Fish"


@pytest.mark.parametrize(
    ("rule", "tables", "what"),
    [
        (Opposite(("1",)), "1x6:long", "needs two guests"),
        (
            Opposite(("1", "2", "3")),
            "1x6:long",
            "sit two guests: 'Ana, Bo and Cy'",
        ),
        (
            Opposite(("1", "2")),
            "1x5,1x6:top",
            "no two seats of this room are",
        ),
    ],
)
def test_what_is_no_rule(rule, tables, what):
    with pytest.raises(InputError, match=what):
        Dinner.of(NAMES, tables, ("Soup", "Fish"), rules=(rule,))
