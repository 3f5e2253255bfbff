"""Guests counted at tables."""

import numpy as np
import pytest
from hypothesis import given, settings

from seating import Dinner, Present
from seating.rules.shared.kinds import CountAtTable, Kind, TableMate
from seating_solvers.annealing.rules.table_counts import KIN, MANY, OTHERS, beyond, tallies_of
from tests.solvers.annealing.rules.swapping import asking, assert_swaps_exact, broken
from tests.solvers.counting import seeds
from tests.solvers.kinds import bound_dinners

FOUR = [str(number) for number in range(4)]


@settings(max_examples=25)
@given(
    bound_dinners(
        only=(
            CountAtTable,
            TableMate,
        )
    ),
    seeds,
)
def test_swaps_change_just_what_they_were_weighed_to(dinner, seed):
    assert_swaps_exact(dinner, seed)


BOTH = frozenset({0, 1})


def test_one_tally_for_each_set_of_guests_at_a_course():
    kinds = (
        CountAtTable(BOTH, 0, frozenset({0}), 0, 1),
        CountAtTable(BOTH, 0, frozenset({1}), 1, 2),
        CountAtTable(BOTH, 1, frozenset({0, 1}), 0, 1),
        TableMate(3, 1, BOTH),
    )
    tallies = asking(Dinner.of(FOUR, "2x2", 2), *kinds).rules.tallies
    assert tallies.course.tolist() == [0, 1, 2]
    assert tallies.least[0].tolist() == [0, 1]
    assert tallies.most[0].tolist() == [1, 2]
    assert tallies.owner.tolist() == [3]
    assert tallies.limits.tolist() == [0, 1, 2]


def test_a_table_that_two_rules_speak_of_is_held_to_both():
    kinds = [CountAtTable(BOTH, 0, frozenset({0}), 0, most) for most in (1, 0)]
    assert len(asking(Dinner.of(FOUR, "2x2", 1), *kinds).rules.tallies.least) == 2
    assert broken(Dinner.of(FOUR, "2x2", 1), [[0, 1, 2, 3]], *kinds) == 3


def test_an_empty_table_lacks_nobody():
    some = CountAtTable(BOTH, 0, frozenset({0, 1, 2}), 1, 2)
    assert broken(Dinner.of(FOUR, "3x4", 1), [[0, 1, 2, 4]], some) == 1


def test_somebody_of_some_is_asked_for_at_the_table():
    dinner = Dinner.of(FOUR, "2x2", 1)
    assert broken(dinner, [[0, 1, 2, 3]], TableMate(0, 0, frozenset({0, 1}))) == 0
    assert broken(dinner, [[0, 2, 1, 3]], TableMate(0, 0, frozenset({0, 1}))) == 1


ROOM = Dinner.of(FOUR, "3x2", 2, rules=[Present("4", ("2",))])
KINDS: list[Kind] = [
    CountAtTable(BOTH, 1, frozenset({0, 1}), 1, 2),
    CountAtTable(BOTH, 1, frozenset({2}), 0, 1),  # of another table: in the same row
    CountAtTable(BOTH, 1, frozenset({1, 2}), 0, 1),  # of tables spoken of already: in its own
    TableMate(2, 1, frozenset({0, 1, 2})),  # nobody is their own table mate
    TableMate(0, 0, frozenset({1, 3})),
    TableMate(3, 0, frozenset({1})),  # who is away asks nothing
]


def test_limits_of_one_tally_share_rows_as_far_as_they_speak_of_different_tables():
    tallies = tallies_of(ROOM, KINDS)
    assert tallies.limits.tolist() == [0, 0, 2, 2]
    assert tallies.least.tolist() == [[1, 1, 0], [0, 0, 0]]
    assert tallies.most.tolist() == [[2, 2, 1], [MANY, 1, 1]]


def test_each_tally_knows_who_asks_for_one_of_it_and_they_know_the_tally():
    tallies = tallies_of(ROOM, KINDS)
    assert tallies.owners.tolist() == [0, 1, 1, 2]
    assert tallies.owner.tolist() == [0, 2]
    assert tallies.need.tolist() == [OTHERS, OTHERS, KIN]
    asked = np.diff(tallies.own_start).reshape(4, 2)
    assert asked.tolist() == [[1, 0], [0, 0], [0, 1], [0, 0]]
    assert tallies.own.tolist() == [0, 2]


@pytest.mark.parametrize(
    ("table", "count", "anybody", "expected"),
    [(0, 1, True, 0), (0, 0, True, 1), (0, 0, False, 0), (0, 4, True, 2), (1, 3, True, 3)],
)
def test_members_beyond_every_limit_are_counted(table, count, anybody, expected):
    assert beyond.py_func(tallies_of(ROOM, KINDS), 1, table, count, anybody) == expected


def test_guests_who_ask_for_one_of_their_own_share_a_tally():
    kin = frozenset({0, 1, 2})
    kinds = [TableMate(guest, 0, kin) for guest in sorted(kin)]
    dinner = Dinner.of(FOUR, "2x3", 1)
    tallies = tallies_of(dinner, kinds)
    assert tallies.owner.tolist() == [0, 1, 2]
    assert tallies.need.tolist() == [KIN]
    assert broken(dinner, [[0, 1, 2, 3]], *kinds) == 0
    assert broken(dinner, [[0, 1, 3, 4]], *kinds) == 1
