"""Dinners whose courses are all alike."""

from seating import Dinner, Present
from seating_solvers.bounds.even_courses import EvenCourses
from seating_solvers.bounds.shared.bound_setting import BoundSetting


def even(people, tables, courses, *rules):
    dinner = Dinner.of([str(n) for n in range(people)], tables, courses, meet="table", rules=rules)
    return EvenCourses.of(BoundSetting.of(dinner))


def test_its_figures():
    assert even(20, "4x5", 5) == EvenCourses(20, 4, 5, in_common=40)
    assert even(3, "2x2", 2) == EvenCourses(3, 2, 2, in_common=0)
    assert even(19, "4x5", 2) == EvenCourses(19, 4, 2, in_common=3)
    assert even(20, "4x5", 5, Present("1", ("Course 1",))) is None


def test_each_argument_tells_its_sentence():
    found = even(36, "6x6", 4)
    assert found is not None
    sentences = {reason.why.split()[0]: reason.number for reason in found.repeats()}
    assert sentences == {"each": 0, "six": 2}
    counted = even(12, "3x4", 4)
    assert counted is not None
    numbers = {reason.why.split()[0]: reason.number for reason in counted.repeats()}
    assert numbers["all"] == 13


def test_each_sits_with_as_many_as_share_the_tables():
    found = even(20, "4x5", 5)
    assert found is not None
    # with twenty others, of nineteen
    assert max(reason.number for reason in found.repeats() if reason.why.startswith("each")) == 20
