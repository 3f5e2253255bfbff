import numpy as np
from hypothesis import given, settings

from seating import At, Dinner, Stays
from seating.talk.talk import Talk
from seating_solvers.annealing.kernels.problem import (
    ACROSS,
    ANYWHERE,
    problem_of,
    talking,
    widened,
)
from seating_solvers.running.budget import Budget
from seating_solvers.solve import solve
from tests.dinners import dinners


@settings(max_examples=40)
@given(dinners())
def test_the_arrays_say_what_the_dinner_says(dinner):
    problem = problem_of(dinner)
    for course, there in enumerate(dinner.present):
        start, end = problem.attendance.start[course : course + 2]
        assert problem.attendance.there[start:end].tolist() == np.flatnonzero(there).tolist()
    talk = np.arange(len(problem.pairs.worth))
    assert (problem.pairs.worth == dinner.talk.worth.of(talk)).all()
    assert problem.goals == any(guest.goal for guest in dinner.guests)
    for number, table in enumerate(dinner.tables):
        form = problem.room.form[number]
        seats = slice(0, table.seats)
        assert (problem.room.talk[form, seats, seats] == dinner.talk.between(table)).all()
        assert (problem.room.beside[form, seats, seats] == table.beside).all()


@settings(max_examples=40)
@given(dinners())
def test_wider_bounds_hold_the_narrower_and_fit_the_room(dinner):
    narrow = problem_of(dinner)
    wide = widened(narrow, dinner, 2).attendance
    assert (wide.low <= narrow.attendance.low).all()
    assert (wide.high >= narrow.attendance.high).all()
    assert (wide.low >= 0).all()
    assert (wide.high <= [table.seats for table in dinner.tables]).all()


def test_swaps_within_a_table_are_tried_where_they_matter():
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "2x2", meet="table")
    assert problem_of(dinner).reach == ACROSS
    assert problem_of(dinner.changed(rules=(At("1", "2"),))).reach == ACROSS
    assert problem_of(dinner.changed(rules=(Stays("1", table=True),))).reach == ACROSS
    assert problem_of(dinner.changed(rules=(At("1", "2", 1),))).reach == ANYWHERE
    assert problem_of(dinner.changed(rules=(Stays("1"),))).reach == ANYWHERE


def arrays(problem):
    """All arrays of a problem, one after the other."""
    for part in problem:
        if isinstance(part, np.ndarray):
            yield part
        elif isinstance(part, tuple):
            yield from arrays(part)


@settings(max_examples=15)
@given(dinners())
def test_a_search_leaves_the_arrays_that_all_share_as_they_are(dinner):
    before = [array.copy() for array in arrays(problem_of(dinner))]
    solve(dinner, Budget(seconds=None, iterations=2_000), solver="anneal", best_effort=True)
    assert problem_of(dinner) is problem_of(dinner)
    for was, now in zip(before, arrays(problem_of(dinner)), strict=True):
        assert (was == now).all()


@settings(max_examples=20)
@given(dinners())
def test_a_dinner_that_differs_in_talk_alone_has_the_same_rules(dinner):
    near = dinner.changed(talk=Talk("near"))
    found, whole = talking(problem_of(dinner), near), problem_of(near)
    assert found.rules is problem_of(dinner).rules
    for part in ("room", "pairs", "attendance"):
        for one, other in zip(
            arrays(getattr(found, part)), arrays(getattr(whole, part)), strict=True
        ):
            assert np.array_equal(one, other)
