"""Small dinners whose guests never share a table with somebody they know."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating.people.pairs import PairTable
from seating_solvers.placing.strangers_only import MOST_GUESTS, strangers_only
from seating_solvers.schedules import schedule

EVERYONE = np.arange(MOST_GUESTS + 1, dtype=np.int64)


def places(tables, seats, courses, guests):
    found = schedule(tables, seats, courses, guests)
    assert found is not None
    return found.table


def known_pairs(count, pairs):
    first, second = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    return PairTable.summed(count, first, second, np.full(len(first), 5))


def met(table, place, pairs):
    """How many of the pairs share a table at some course."""
    return sum(bool((table[:, place[one]] == table[:, place[other]]).any()) for one, other in pairs)


@given(st.lists(st.tuples(st.integers(0, 24), st.integers(0, 24)), max_size=30), st.integers(0, 9))
def test_whatever_is_found_keeps_acquaintances_apart(pairs, seed):
    pairs = [pair for pair in pairs if pair[0] != pair[1]]
    table = places(5, 5, 3, 25)
    classes = np.where(EVERYONE[:25] < 3, -1, EVERYONE[:25] % 2)
    place = strangers_only(table, known_pairs(25, pairs), EVERYONE[:25], classes, seed)
    if place is not None:
        assert sorted(place) == list(range(25))
        assert (place[:3] == range(3)).all()
        assert (place % 2 == EVERYONE[:25] % 2)[3:].all()
        assert met(table, place, pairs) == 0


def test_teams_are_kept_apart():
    table = places(8, 8, 3, 64)
    pairs = [(5 * team + one, 5 * team + other)
             for team in range(12) for one in range(5) for other in range(one)]  # fmt: skip
    place = strangers_only(table, known_pairs(64, pairs), EVERYONE[:64], 0 * EVERYONE[:64], 0)
    assert place is not None
    assert met(table, place, pairs) == 0


def test_what_cannot_be_is_not_found():
    table = places(2, 2, 3, 4)
    four = EVERYONE[:4]
    assert strangers_only(table, known_pairs(4, [(0, 1)]), four, 0 * four, 0) is None
    assert strangers_only(table, known_pairs(4, [(0, 1)]), four, 0 * four - 1, 0) is None


def test_a_large_dinner_is_left_to_the_kernels():
    table = np.zeros((1, MOST_GUESTS + 1), dtype=np.int32)
    known = known_pairs(MOST_GUESTS + 1, [(0, 1)])
    assert strangers_only(table, known, EVERYONE, 0 * EVERYONE, 0) is None
