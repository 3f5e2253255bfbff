"""What rules ask of tables alone is asked by the rules too."""

from hypothesis import given, settings

from seating import Dinner
from seating.dinner.even_spread import even_spread
from seating.rules.shared.kinds import (
    Kind,
    PairAtTable,
    PairBeside,
    PairOpposite,
    SamePlace,
    SeatsAllowed,
    SeatsClosed,
)
from seating_solvers.cpsat.model.asked_rules import AskedRule, asked_rules
from seating_solvers.cpsat.model.tablewise import tablewise
from tests.naive_kinds import broken
from tests.solvers.cpsat.every_plan import every_plan
from tests.solvers.cpsat.ruled import ruled_dinners


@settings(max_examples=25)
@given(ruled_dinners())
def test_a_plan_that_keeps_the_rules_keeps_it(dinner):
    asked = asked_rules(dinner)
    rough = tablewise(dinner, asked)
    for plan in every_plan(dinner, even_spread(dinner)):
        if not any(broken(plan, one.kind) for one in asked):
            assert not any(broken(plan, one.kind) for one in rough)


def test_only_tables_of_which_every_seat_is_closed_are_closed():
    dinner = Dinner.of(["Ana", "Bo"], "1x3,1x2", 1)
    kind = SeatsClosed(0, frozenset({0, 3, 4}))
    assert [one.kind for one in tablewise(dinner, [AskedRule(0, kind)])] == [
        SeatsClosed(0, frozenset({3, 4}))
    ]
    assert tablewise(dinner, [AskedRule(0, SeatsClosed(0, frozenset({0})))]) == []


def test_seats_become_their_tables():
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "2x3", 1)
    kinds: list[Kind] = [
        SeatsAllowed(0, 0, frozenset({1, 2})),
        SamePlace(1),
        PairBeside(0, 1, 0, together=True),
        PairBeside(0, 1, 0, together=False),
        PairOpposite(2, 3, 0, together=True),
        PairOpposite(2, 3, 0, together=False),
    ]
    found = tablewise(dinner, [AskedRule(number, kind) for number, kind in enumerate(kinds)])
    assert [one.kind for one in found] == [
        SeatsAllowed(0, 0, frozenset({0, 1, 2})),
        SamePlace(1, table=True),
        PairAtTable(0, 1, 0, together=True),
        PairAtTable(2, 3, 0, together=True),
    ]
    assert [one.rule for one in found] == [0, 1, 2, 4]
