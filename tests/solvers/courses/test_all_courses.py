"""What is told of all numbers of courses together."""

from seating import Dinner
from seating_solvers import Budget
from seating_solvers.courses.all_courses import AllCourses
from seating_solvers.courses.count_courses import count_courses

FEW = Budget(None, 30_000)


def counted(people, tables, courses, **more):
    dinner = Dinner.of([f"Guest {number}" for number in range(people)], tables, courses, **more)
    return AllCourses(dinner, count_courses(dinner, FEW))


def test_when_everyone_has_met():
    courses = counted(9, "3x3", 6, meet="table")
    assert (courses.all_met, courses.needed, courses.unlooked) == (4, 4, False)


def test_how_many_it_takes_where_that_is_more_than_was_looked_at():
    courses = counted(9, "3x3", 2, meet="table")
    assert (courses.all_met, courses.needed, courses.unlooked) == (None, 4, False)
    near = counted(16, "4x4", 2)
    assert near.all_met is None
    assert near.needed == 5


def test_how_many_somebody_needs_by_themselves():
    assert counted(31, "8x4", 1).needed == 10
    assert counted(2, "2x1", 1, fill=2).needed == 2


def test_what_was_not_looked_at_is_known():
    courses = counted(16, "4x4", 4)
    sooner = AllCourses(courses.dinner, courses.counts[:2], interrupted=True)
    assert sooner.unlooked
    assert not courses.unlooked
