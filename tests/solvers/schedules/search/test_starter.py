"""Random starter courses that keep what they are told to keep."""

import numpy as np
import pytest

from seating_solvers.schedules.search.automorphism import Automorphism
from seating_solvers.schedules.search.starter import (
    KeptTables,
    Starter,
    random_starter,
    stabiliser,
)

CYCLES = (13, 13, 13, 1)
TURN = Automorphism((1, 2, 0, 3), (0,) * 4, 3)


def together(course):
    """Who sits together, whatever tables are called."""
    return {frozenset(np.flatnonzero(course == table).tolist()) for table in set(course.tolist())}


@pytest.mark.parametrize("seed", range(5))
def test_the_stabiliser_keeps_it(seed):
    starter = Starter((TURN,), (KeptTables((TURN,), 1, 1),))
    course = random_starter(np.random.default_rng(seed), CYCLES, starter, 10, 4)
    assert (np.bincount(course) == 4).all()
    group = stabiliser(CYCLES, starter)
    assert len(group) == 3
    for image in group:
        assert together(course[np.argsort(image)]) == together(course)


def test_starters_that_cannot_fit_are_refused():
    with pytest.raises(ValueError, match="kept tables"):
        random_starter(np.random.default_rng(1), CYCLES, Starter((TURN,)), 10, 4)
