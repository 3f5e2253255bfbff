"""Where guests may sit, as variables."""

import numpy as np
import pytest
from ortools.sat.python import cp_model

from seating import Dinner, Present, Together
from seating.dinner.even_spread import even_spread
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.fill_seats import fill_seats
from seating_solvers.cpsat.model.asked_rules import asked_rules
from seating_solvers.cpsat.model.places import Places
from seating_solvers.cpsat.run_model import run_model


def places_of(dinner, **more):
    return Places(cp_model.CpModel(), dinner, even_spread(dinner), asked_rules(dinner), **more)


def dinner(*rules):
    names = [f"Guest {number}" for number in range(7)]
    return Dinner.of(names, "2x4", 2, rules=rules)


def test_whom_nobody_asks_about_is_in_a_crowd():
    places = places_of(dinner(Together(("1", "2"))))
    assert set(places.named[0]) == {0, 1}
    assert [crowd.members for crowd in places.crowds[0]] == [(2, 3, 4, 5, 6)]
    assert set(places_of(dinner(), everyone=True).named[1]) == set(range(7))


@pytest.mark.parametrize("everyone", [False, True])
def test_tables_hold_as_many_as_the_spread_says(everyone):
    asked = dinner(Present("7", ("Main",)))
    places = places_of(asked, everyone=everyone)
    places.model.maximize(places.count(0, 0, range(7)))
    answer = run_model(places.model, Effort(work=2))
    assert answer.best
    assert answer.solver.objective_value == 4
    seats = np.full((2, 7), -1, dtype=np.int32)
    fill_seats(places, answer.solver, 1, seats)
    assert seats[1, 6] == -1
    assert all(len(set(row[row >= 0])) == (row >= 0).sum() for row in seats)
    sizes = np.bincount(asked.table_of_seat[seats[0]], minlength=2)
    assert sorted(sizes) == [3, 4]


def test_no_seat_has_two():
    places = places_of(dinner(), everyone=True)
    for guest in (0, 1):
        places.model.add(places.seats_of(guest, 0, 1)[2] == 1)
    places.one_on_each_seat()
    assert run_model(places.model, Effort(work=2)).impossible
    assert len(places.seat_row(0, 0)) == 8
