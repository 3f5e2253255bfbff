"""All that binds guests, as kernels read it."""

import numpy as np
import pytest

from seating import Dinner
from seating.rules.shared.kinds import (
    Alternates,
    CountAtTable,
    MeetAtMost,
    NewTable,
    NoWalk,
    PairAtTable,
    PairBeside,
    PairMeets,
    PairOpposite,
    PlaceAgain,
    SamePlace,
    SeatsAllowed,
    TableMate,
    TimesOnSeats,
)
from seating_solvers.annealing.rules.compiled_rules import CompiledRules, rules_of, speaks_of_seats

DINNER = Dinner.of([str(number) for number in range(8)], "2x4", 2)
ALL = frozenset(range(8))

OF_SEATS = {
    SeatsAllowed(0, 0, frozenset({0})): True,
    SeatsAllowed(0, 0, frozenset({0, 1, 2, 3, 4})): True,
    SeatsAllowed(0, 0, frozenset({4, 5, 6, 7})): False,
    SamePlace(0): True,
    SamePlace(0, table=True): False,
    PlaceAgain(0, 1, 0, table=False): True,
    PlaceAgain(0, 1, 0, table=True): False,
    TimesOnSeats(0, frozenset({0}), 0, 1): True,
    TimesOnSeats(0, frozenset({4, 5, 6, 7}), 0, 1): False,
    PairAtTable(0, 1, 0, True): False,
    PairBeside(0, 1, 0, False): True,
    PairOpposite(0, 1, 0, True): True,
    PairMeets(0, 1): False,
    PairMeets(0, 1, beside=True): True,
    MeetAtMost(ALL, frozenset(), 1): False,
    MeetAtMost(ALL, frozenset(), 1, beside=True): True,
    CountAtTable(ALL, 0, frozenset({0}), 0, 4): False,
    Alternates((0, 1) * 4, 0): True,
    TableMate(0, 0, frozenset({1})): False,
    NewTable(0): False,
}


@pytest.mark.parametrize(("kind", "of_seats"), OF_SEATS.items(), ids=str)
def test_some_rules_are_about_seats_and_others_about_tables_only(kind, of_seats):
    assert speaks_of_seats(DINNER, kind) == of_seats


def test_a_dinner_without_rules_has_parts_that_bind_nobody():
    rules = rules_of(DINNER, [])
    assert not rules.routes.bound.any()
    assert not rules.spots.mask.any()
    held = (rules.bonds.other, rules.meetings.other, rules.repeats.times, rules.tallies.row)
    assert [len(part) for part in held] == [0] * 4
    assert not len(rules.rows.value)
    assert not len(rules.kin.guest)


SOME = frozenset({0, 1})

PARTS = {
    SeatsAllowed(0, 0, SOME): {"spots"},
    SamePlace(0): {"routes"},
    NewTable(0): {"routes"},
    NoWalk(0, frozenset({(0, 1), (1, 0)})): {"routes"},
    PlaceAgain(0, 1, 0, table=True): {"more", "routes"},
    TimesOnSeats(0, SOME, 0, 1): {"more", "routes", "turns"},
    PairAtTable(0, 1, 0, True): {"bonds"},
    PairBeside(0, 1, 0, False): {"bonds"},
    PairOpposite(0, 1, 0, True): {"bonds"},
    PairMeets(0, 1): {"more", "meetings"},
    MeetAtMost(SOME, frozenset(), 1): {"more", "repeats"},
    CountAtTable(SOME, 0, SOME, 0, 1): {"more", "tallies", "kin"},
    TableMate(0, 0, frozenset({1})): {"more", "tallies"},
    Alternates((0, 1) * 4, 0): {"more", "rows", "kin"},
}


def same(one, two) -> bool:
    if isinstance(one, bool):
        return one is two
    return all(np.array_equal(first, second) for first, second in zip(one, two, strict=True))


@pytest.mark.parametrize(
    ("kind", "parts"), PARTS.items(), ids=[type(one).__name__ for one in PARTS]
)
def test_each_kind_binds_in_its_part_alone(kind, parts):
    told = zip(CompiledRules._fields, rules_of(DINNER, []), rules_of(DINNER, [kind]), strict=True)
    assert {part for part, bare, bound in told if not same(bare, bound)} == parts
    with_them = rules_of(DINNER, [kind, PairAtTable(0, 1, 0, True)])
    assert with_them.more is ("more" in parts)
