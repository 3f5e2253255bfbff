import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating_solvers.annealing.mending.suspects import all_suspect, drop, suspect


def held(suspects):
    """The places in the set, each where its row says."""
    places = suspects.place[: suspects.many[0]]
    assert (suspects.row[places] == np.arange(len(places))).all()
    assert (suspects.row >= 0).sum() == len(places)
    return set(places.tolist())


@given(st.lists(st.integers(0, 11), max_size=30), st.sets(st.integers(0, 11)))
def test_it_is_a_set_of_places(changed, away):
    seat = np.zeros((4, 3), dtype=np.int64)
    seat.reshape(-1)[sorted(away)] = -1
    suspects = all_suspect(seat)
    expected = set(range(12)) - away
    assert held(suspects) == expected
    for place in changed:
        if place in expected:
            drop.py_func(suspects, place)
            expected.remove(place)
        else:
            suspect.py_func(suspects, place)
            suspect.py_func(suspects, place)
            expected.add(place)
        assert held(suspects) == expected
