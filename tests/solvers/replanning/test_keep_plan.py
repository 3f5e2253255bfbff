from functools import cache

import numpy as np

from seating import Closed, Dinner, Guest
from seating_solvers import Budget, solve
from seating_solvers.replanning.keep_plan import keep_plan, seats_kept

MOVES = Budget(seconds=None, iterations=20_000)
GUESTS = [Guest(f"Guest {number}", fields={"team": str(number % 6)}) for number in range(24)]


@cache
def earlier():
    return solve(dinner(), MOVES).plan


def dinner(guests=GUESTS, tables="4x7", **more):
    return Dinner.of(guests, tables, 3, known_by="team", **more)


def test_the_same_list_keeps_every_seat():
    found = keep_plan(dinner(), earlier(), MOVES, cards="none")
    assert (found.menu.steps[0].plan.seats == earlier().seats).all()


def test_people_are_known_by_name_in_another_order_and_newcomers_find_a_seat():
    guests = [*reversed(GUESTS[3:]), Guest("New", fields={"team": "1"})]
    found = keep_plan(dinner(guests), earlier(), MOVES, cards="none")
    step = found.menu.steps[0]
    assert step.cards == 0
    assert step.plan.seats[:, :21].tolist() == earlier().seats[:, :2:-1].tolist()
    assert (step.plan.seats[:, 21] >= 0).all()


def test_tables_and_courses_are_the_same_by_name():
    other = dinner(tables="3x7,1x9")
    seats, known = seats_kept(other, earlier())
    assert known.all()
    assert (seats == earlier().seats).all()
    fewer, _ = seats_kept(Dinner.of(GUESTS, "5x5", ["Main", "Sweet"]), earlier())
    assert (fewer[1] == -1).all()
    at = earlier().sitting(1, 0)
    assert at is not None
    expected = -1 if at.seat > 5 else 5 * at.table + at.seat - 1
    assert fewer[0, 0] == expected


def test_nobody_keeps_a_seat_that_is_closed():
    closed = dinner(rules=(Closed(("1",), (1,)),))
    step = keep_plan(closed, earlier(), MOVES).menu.chosen()
    assert not step.score.broken
    assert (step.plan.occupants[:, 0] == -1).all()
    assert step.cards >= len(set(earlier().occupants[:, 0].tolist()) - {-1})
    assert isinstance(step.plan.seats, np.ndarray)
