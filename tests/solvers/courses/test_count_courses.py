"""What each number of courses is worth."""

import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seating import Course, Dinner, InputError, MustMeet, NoRepeats, Together
from seating_solvers import Budget
from seating_solvers.courses.count_courses import count_courses, fewest_for_all
from tests.dinners import dinners


def people(count):
    return [f"Guest {number}" for number in range(count)]


def few(moves=60_000):
    return Budget(None, moves)


@given(dinners(), st.integers(0, 3))
@settings(max_examples=15, deadline=None)
def test_more_courses_never_have_fewer_introductions(dinner, seed):
    found = count_courses(dinner, few(3_000), seed)
    assert [one.courses for one in found] == list(
        range(found[0].courses, found[0].courses + len(found))
    )
    for one in found:
        assert one.plan.dinner.courses == dinner.courses[: one.courses]
        if not any(other.verdict.score.broken for other in found):
            assert one.brings >= 0
            assert one.verdict.weighted <= one.bounds[0].value


def test_it_ends_when_everyone_has_met():
    found = count_courses(Dinner.of(people(9), "3x3", 8, meet="table"), few())
    assert [one.never_met for one in found] == [27, 18, 9, 0]
    assert all(one.best for one in found)


def test_tables_are_filled_unevenly_where_that_lets_all_meet():
    dinner = Dinner.of(people(36), "5x8", 8, meet="table")
    found = count_courses(dinner, few())
    assert [found[-1].courses, found[-1].never_met] == [6, 0]
    assert fewest_for_all(dinner) == 6


def test_it_ends_when_a_course_more_brings_nothing():
    tied = [Together(("1", "2")), Together(("3", "4"))]
    found = count_courses(Dinner.of(people(4), "2x2", 9, meet="table", rules=tied), few())
    assert [one.brings for one in found] == [2, 0]


def test_a_course_at_which_nobody_meets_ends_nothing():
    courses = [Course("Talk", meets="nobody"), Course("Soup")]
    courses += [Course("Speech", meets="nobody"), Course("Main")]
    found = count_courses(Dinner.of(people(6), "3x2", courses, meet="table"), few())
    assert [one.courses for one in found] == [2, 3, 4]
    assert [one.brings for one in found] == [3, 0, 3]


def test_rules_that_need_more_courses_are_broken_with_fewer():
    pairs = [MustMeet(("1", "2")), MustMeet(("1", "3")), MustMeet(("1", "4"))]
    found = count_courses(Dinner.of(people(4), "2x2", 3, meet="table", rules=pairs), few())
    assert [one.verdict.score.broken for one in found] == [2, 1, 0]


def test_repeats_that_are_forbidden_do_not_come_with_one_course_more():
    dinner = Dinner.of(people(6), "3x2", 5, meet="table", rules=[NoRepeats()])
    found = count_courses(dinner, few())
    assert [one.verdict.score.broken for one in found] == [0] * 5
    assert found[-1].never_met == 0


def test_the_same_seed_finds_the_same_on_any_number_of_workers():
    dinner = Dinner.of(people(14), "2x7", 4)
    one, two = (count_courses(dinner, few(), 5, workers=workers) for workers in (1, 2))
    assert [c.plan.seats.tolist() for c in one] == [c.plan.seats.tolist() for c in two]


def test_who_asked_to_end_gets_what_was_found():
    stop = threading.Event()
    stop.set()
    assert len(count_courses(Dinner.of(people(30), "5x6", 6), few(), stop=stop)) == 1


def test_an_unknown_solver_is_an_error():
    with pytest.raises(InputError, match="no such solver"):
        count_courses(Dinner.of(people(4)), few(), solver="magic")
