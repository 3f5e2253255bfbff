"""A smallest set of rules that cannot be kept together."""

import pytest

from seating import Apart, At, Dinner, Present, Stays, Together
from seating.rules import NeverReturns, Rule
from seating_solvers.cpsat.contradictions.reasons import reasons
from seating_solvers.cpsat.contradictions.smallest_contradiction import (
    none_idle,
    possible,
    smallest_contradiction,
    with_rules,
)
from seating_solvers.cpsat.effort import Effort


def big_dinner(*clash: Rule) -> Dinner:
    """Three hundred guests and some five hundred rules that can be kept, and those that cannot."""
    ids = [str(number) for number in range(1, 301)]
    rules: list[Rule] = [Together((ids[place], ids[place + 1])) for place in range(0, 120, 2)]
    rules += [
        At(ids[place], str(place % 40 + 1), courses=("Starter",)) for place in range(120, 160)
    ]
    rules += [Stays(ids[place], table=place % 2 == 0) for place in range(160, 180)]
    rules += [Present(ids[place], ("Starter", "Main")) for place in range(180, 210)]
    apart = [(place, place + step) for step in (61, 67, 71, 73) for place in range(87)]
    rules += [Apart((ids[one], ids[other])) for one, other in apart]
    return Dinner.of([f"Guest {number}" for number in ids], "40x8", rules=[*clash, *rules])


@pytest.mark.parametrize(
    ("clash", "facts"),
    [
        (
            [At(str(guest), "7", courses=("Main",)) for guest in range(230, 239)],
            ("table 7 has 8 seats",),
        ),
        ([NeverReturns(("299",)), Stays("299", table=True)], ()),
        ([Together(("290", "291")), Together(("291", "292")), Apart(("290", "292"))], ()),
        ([Apart(tuple(map(str, range(230, 271))))], ("there are 40 tables",)),
    ],
    ids=["seats", "ways", "company", "tables"],
)
def test_a_contradiction_is_named_among_five_hundred_rules(clash, facts):
    dinner, effort = big_dinner(*clash), Effort(work=60)
    found = smallest_contradiction(dinner, effort)
    assert found == list(range(len(clash)))
    assert none_idle(dinner, found, effort)
    assert tuple(reasons(dinner, found, effort)) == facts


def test_rules_that_can_be_kept_have_none():
    dinner = Dinner.of(["Ana", "Bo", "Cy"], "2x2", rules=[Apart(("1", "2"))])
    assert smallest_contradiction(dinner, Effort(work=5)) is None
    assert possible(dinner, None, Effort(work=5)) is True
    assert possible(dinner, None, Effort(work=0)) is None


def test_a_rule_that_plays_no_part_is_idle():
    rules = [Apart(("1", "2")), Together(("1", "2")), Stays("3")]
    dinner = Dinner.of(["Ana", "Bo", "Cy"], "2x2", rules=rules)
    assert smallest_contradiction(dinner, Effort(work=5)) == [0, 1]
    assert none_idle(dinner, [0, 1], Effort(work=5))
    assert not none_idle(dinner, [0, 1, 2], Effort(work=5))


def test_there_may_be_seats_too_few_without_a_rule_about_who_is_there():
    away = Present("3", ("Starter",))
    dinner = Dinner.of(["Ana", "Bo", "Cy"], "1x3", rules=[away, Apart(("1", "2"))])
    assert with_rules(dinner, [1]) is not None
    late = Present("1", ("Main",)), Present("2", ("Starter",))
    tight = Dinner.of(["Ana", "Bo", "Cy"], "1x3", rules=late)
    assert with_rules(tight, [0]) is not None
