"""Classes of guests who never meet."""

from itertools import combinations

import numpy as np

from seating_solvers.schedules.designs.round_robin import round_robin
from seating_solvers.schedules.shared.unmet_classes import unmet_classes


def test_unmet_classes_never_meet():
    table = round_robin(5)[:4].astype(np.int32)
    letter = unmet_classes(table)
    assert letter.max() > 0
    for a, b in combinations(range(10), 2):
        if letter[a] == letter[b] >= 0:
            assert (table[:, a] != table[:, b]).all()


def test_whom_everyone_meets_is_in_no_class():
    assert unmet_classes(np.zeros((1, 3), np.int32)).tolist() == [-1, -1, -1]


def test_of_very_many_guests_nobody_is_looked_at():
    assert (unmet_classes(np.arange(4000, dtype=np.int32)[None, :]) == -1).all()
