"""Schedules as constructions give them: counted when they are made."""

import numpy as np

from seating_solvers.schedules.algebra.groups import cyclic
from seating_solvers.schedules.matrices.linear_rule import linear_rule
from seating_solvers.schedules.shared.schedule import from_matrix, from_table, restricted
from tests.solvers.schedules.recounted import counted


def test_a_matrix_unfolds_with_its_letters():
    found = from_matrix(linear_rule(5, 3, 4))
    assert found.table.shape == (4, 15)
    assert found.repeats == counted(found.table) == 0
    assert (np.bincount(found.letter) == 5).all()
    assert found.still == 0
    assert (found.table[:, found.letter == 0] == np.arange(cyclic(5).order)).all()


def test_what_repeats_is_counted_again_when_guests_are_left_out():
    whole = from_table(np.array([[0, 0, 0, 1], [0, 0, 1, 1]]), "by hand")
    assert whole.repeats == 1
    assert restricted(whole, np.array([0, 2, 3])).repeats == 0
    assert restricted(whole, np.array([0, 1, 3])).repeats == 1
