"""Every construction is as good as it promises, counted pair by pair."""

import pytest

from seating_solvers.schedules.constructions import (
    best_construction,
    constructions,
    most_courses,
)
from tests.solvers.schedules.recounted import counted, sizes

SHAPES = [
    *((1, 4), (5, 1), (3, 2), (4, 4), (6, 3), (9, 4), (7, 4), (15, 8), (11, 9), (13, 4)),
    *((3, 5), (4, 8), (6, 6), (6, 7), (10, 10), (10, 12)),
]


@pytest.mark.parametrize(("tables", "seats"), SHAPES)
def test_each_has_the_courses_and_the_repeats_it_promises(tables, seats):
    for known in constructions(tables, seats):
        courses = min(known.courses, 4) if not known.exact else known.courses
        built = known.build(courses)
        assert built.table.shape == (courses, tables * seats)
        assert sizes(built.table) == {seats}
        assert counted(built.table) == built.repeats
        assert known.repeats or not built.repeats


@pytest.mark.parametrize(("tables", "seats"), SHAPES)
def test_the_best_has_the_most_courses_without_a_repeat(tables, seats):
    courses = min(most_courses(tables, seats), 20)
    built = best_construction(tables, seats, courses).build(courses)
    assert built.table.shape == (courses, tables * seats)
    assert counted(built.table) == built.repeats == 0


@pytest.mark.parametrize(
    ("tables", "seats", "how"),
    [
        (1, 4, "one table"),
        (5, 1, "everyone alone"),
        (6, 2, "round robin"),
        (9, 3, "affine space"),
        (15, 8, "maximal arc"),
        (7, 4, "Hermitian curve"),
        (11, 9, "semiplane"),
        (10, 12, "2-plex"),
        (8, 4, "each letter by itself"),
        (9, 4, "catalogue"),
    ],
)
def test_each_shape_has_its_construction(tables, seats, how):
    built = [known.build(min(known.courses, 3)) for known in constructions(tables, seats)]
    longest = [known.build(min(known.courses, 20)) for known in constructions(tables, seats)]
    assert any(how in found.how for found in (*built, *longest))
