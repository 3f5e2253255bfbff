"""Tables larger than their number."""

import pytest

from seating_solvers.schedules import schedule
from seating_solvers.schedules.algebra.fields import is_prime_power
from seating_solvers.schedules.matrices.letter_multiplicity import letter_multiplicity
from tests.solvers.schedules.recounted import counted


@pytest.mark.parametrize("tables", [q for q in range(2, 10) if is_prime_power(q)])
def test_larger_tables_repeat_no_more_than_the_pigeonhole_forces(tables):
    for seats in range(tables + 1, 3 * tables + 2):
        whole, rest = divmod(seats, tables)
        forced = (tables - rest) * whole * (whole - 1) // 2 + rest * (whole + 1) * whole // 2
        for courses in range(1, tables + 1):
            matrix = letter_multiplicity(tables, seats, courses)
            assert matrix.repeats() == (courses - 1) * tables * forced


def test_letters_several_times_may_still_sit_together():
    found = schedule(3, 6, 4)
    assert found is not None
    assert found.repeats == 4 * 45 - 18 * 17 // 2


def test_as_many_letters_as_tables_serve_larger_tables_too():
    found = schedule(12, 14, 6)
    assert found is not None
    assert found.repeats == counted(found.table) == 5 * 12 * 2
