"""Courses in which each letter sits by itself."""

import numpy as np
import pytest

from seating_solvers.schedules.constructions import constructions
from seating_solvers.schedules.designs.round_robin import round_robin
from seating_solvers.schedules.matrices.letters_together import letters_together
from tests.solvers.schedules.recounted import counted, sizes


def test_letters_sit_at_tables_of_their_own():
    table = letters_together(3, round_robin(2))
    assert table.shape == (3, 12)
    assert counted(table) == 0
    letter = np.repeat(np.arange(3), 4)
    for course in table:
        assert len({(letter[guest], course[guest]) for guest in range(12)}) == 6


@pytest.mark.parametrize(("tables", "seats", "courses"), [(4, 2, 7), (6, 3, 8), (8, 4, 10)])
def test_they_follow_a_matrix_in_which_letters_never_meet(tables, seats, courses):
    known = [one for one in constructions(tables, seats) if one.courses == courses]
    found = next(one.build(courses) for one in known)
    assert sizes(found.table) == {seats}
    assert counted(found.table) == found.repeats == 0
