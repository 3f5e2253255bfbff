"""Guests who know each other, on places that never meet."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating.people.pairs import PairTable
from seating_solvers.placing.pack_components import components, packed


def knowing(people, *pairs):
    return PairTable.of(people, dict.fromkeys(pairs, 1))


def test_people_belong_together_through_others():
    found = components(knowing(8, (0, 5), (5, 2), (3, 4)))
    assert found is not None
    assert found.tolist() == [0, 1, 0, 3, 3, 0, 6, 7]


def test_where_most_know_each_other_there_are_no_components_to_speak_of():
    assert components(knowing(5, (0, 1), (1, 2))) is None
    assert components(knowing(6, (0, 1), (1, 2))) is not None


def test_a_long_chain_is_none_either():
    assert components(knowing(200, *[(one, one + 1) for one in range(60)])) is None


@given(
    st.lists(st.integers(0, 3), min_size=12, max_size=12),
    st.lists(st.integers(-1, 3), min_size=12, max_size=12),
    st.sets(st.integers(0, 11), max_size=3),
)
def test_everyone_has_a_place_and_who_is_not_free_keeps_theirs(component, unmet, held):
    first = np.arange(12)[::-1].copy()
    free = np.array(sorted(set(range(12)) - held))
    place = packed(np.array(component), np.array(unmet), free, first)
    assert sorted(place.tolist()) == list(range(12))
    assert all(place[guest] == first[guest] for guest in held)


def test_components_fill_classes_that_never_meet_the_largest_first():
    component = np.array([0] * 4 + [1] * 3 + [2])
    unmet = np.array([0, 1, 0, 1, 0, 1, 0, 1])
    place = packed(component, unmet, np.arange(8), np.arange(8))
    assert len(set(unmet[place[:4]].tolist())) == 1
    assert len(set(unmet[place[4:7]].tolist())) == 1
