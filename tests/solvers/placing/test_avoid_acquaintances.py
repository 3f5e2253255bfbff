"""Guests on the places of a schedule so that people who know each other do not meet."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating.people.pairs import PairTable
from seating_solvers.placing.avoid_acquaintances import (
    ANNEAL,
    UNCOUNTED,
    Case,
    avoid_acquaintances,
    change_places,
)
from seating_solvers.running.packed_array import PackedArray
from seating_solvers.running.packed_record import PackedRecord
from seating_solvers.running.random_numbers import generator
from seating_solvers.schedules import schedule

EVERYONE = np.arange(300, dtype=np.int64)


def never():
    return False


def teams(sizes):
    """Components one after the other, whose members know each other."""
    pairs, start = [], 0
    for size in sizes:
        pairs += [(start + one, start + other) for one in range(size) for other in range(one)]
        start += size
    first, second = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    return PairTable.summed(start, first, second, np.ones(len(first), dtype=np.int64))


def lost(table, known, place):
    return sum(
        value
        for one, other, value in known
        if (table[:, place[one]] == table[:, place[other]]).any()
    )


def mapped_on(tables, seats, courses, known, seed=0):
    found = schedule(tables, seats, courses)
    assert found is not None
    assert found.repeats == 0
    guests = EVERYONE[: tables * seats]
    place = avoid_acquaintances(found.table, known, guests, 0 * guests, seed, never)
    assert sorted(place) == guests.tolist()
    return lost(found.table, known, place)


@given(
    st.lists(st.tuples(st.integers(0, 24), st.integers(0, 24)), max_size=60),
    st.lists(st.integers(-1, 2), min_size=25, max_size=25),
    st.integers(0, 9),
)
def test_guests_change_places_within_their_class_only(pairs, classes, seed):
    found = schedule(5, 5, 4)
    assert found is not None
    first, second = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    known = PairTable.summed(25, first, second, np.full(len(first), 3))
    kind = np.array(classes, dtype=np.int64)
    given_first = EVERYONE[:25][::-1].copy()
    place = avoid_acquaintances(found.table, known, given_first, kind, seed, never)
    assert sorted(place) == list(range(25))
    assert (place[kind < 0] == given_first[kind < 0]).all()
    for one in range(3):
        assert set(place[kind == one]) == set(given_first[kind == one])
    case = PackedRecord(Case(np.ascontiguousarray(found.table.T), *known.rows, kind))
    places, losing = PackedArray(place), np.full(2, UNCOUNTED)
    random = PackedArray(generator(1, 1))
    change_places(ANNEAL, case, places, random, places, places, PackedArray(losing), 0, 1.0)
    assert (losing == lost(found.table, known, place)).all()


def test_teams_take_the_place_of_a_course():
    assert mapped_on(8, 8, 8, teams([8] * 8)) == 0
    assert mapped_on(7, 7, 7, teams([7, 3, 4, 7, 5, 2, 6, 1, 7, 7])) == 0


def test_teams_of_all_sizes_lose_as_little_as_they_must():
    # a team of 13 at eight tables has at least five pairs at tables of two, and so on
    sizes = [13, 9, 8, 8, 8, 8, 5, 5]
    table, known = 8, teams(sizes)
    least = sum(max(size - table, 0) for size in sizes) * 5
    assert least <= mapped_on(table, 8, 5, known) <= 2 * least
