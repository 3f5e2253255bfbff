"""Constructions not yet built."""

import numpy as np

from seating_solvers.schedules.shared.construction import Construction


def test_it_holds_for_fewer_courses_unless_it_is_exact():
    table = np.array([[0, 0, 1, 1], [0, 1, 0, 1], [0, 1, 1, 0]])
    some = Construction.of_table(3, lambda: table, "by hand")
    assert [some.fits(courses) for courses in range(1, 5)] == [True, True, True, False]
    assert (some.build(2).table == table[:2]).all()
    exact = Construction.of_table(3, lambda: table, "by hand", exact=True)
    assert [exact.fits(courses) for courses in range(1, 5)] == [False, False, True, False]
