"""Permutations of guests that carry courses to courses."""

import numpy as np
import pytest

from seating_solvers.schedules.search.automorphism import (
    Automorphism,
    closure,
    permutation,
    unfold,
)


def test_guests_go_round_and_cycles_change_places():
    swapped = permutation((3, 3, 1), Automorphism((1, 0, 2), (0, 1, 0), times=2))
    assert swapped.tolist() == [3, 5, 4, 1, 0, 2, 6]
    assert sorted(swapped.tolist()) == list(range(7))


def test_a_group_closes():
    turn = permutation((5,), Automorphism((0,), (1,)))
    mirror = permutation((5,), Automorphism((0,), (0,), times=4))
    assert len(closure([turn])) == 5
    whole = closure([turn, mirror])
    assert len(np.unique(whole, axis=0)) == len(whole) == 10
    with pytest.raises(ValueError, match="more than 4"):
        closure([turn], limit=4)


def test_a_starter_unfolds_to_its_images():
    turn = permutation((3, 1), Automorphism((0, 1), (1, 0)))
    courses = unfold([np.array([7, 7, 4, 4])], [turn])
    assert courses.tolist() == [[0, 0, 1, 1], [0, 1, 1, 0], [0, 1, 0, 1]]
