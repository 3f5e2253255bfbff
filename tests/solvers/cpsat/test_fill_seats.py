"""From a solution to a seat for everyone."""

import numpy as np

from seating import Dinner, Guest, Plan, Table, judge
from seating.dinner.even_spread import any_spread
from seating.rules import Alternate, Beside, Head
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.fill_seats import fill_seats
from seating_solvers.cpsat.keep_rules import keep_rules
from seating_solvers.cpsat.model.asked_rules import asked_rules


def seats_of(dinner, seed):
    asked = asked_rules(dinner)
    courses = range(len(dinner.courses))
    places, answer = keep_rules(dinner, asked, courses, any_spread(dinner), Effort(work=10))
    assert answer.found
    seats = np.full(dinner.present.shape, -1, dtype=np.int32)
    fill_seats(places, answer.solver, seed, seats)
    return seats


def test_seats_that_rules_ask_for_are_kept_and_others_are_left_to_chance():
    guests = [Guest(str(number), fields={"gender": "fm"[number % 2]}) for number in range(8)]
    rules = (Beside(("1", "2")), Head("1", "Oak"), Alternate("gender"))
    tables = (Table("Oak", 6, "long"), Table("Elm", 4))
    dinner = Dinner.of(guests, tables, 1, rules=rules)
    found = [seats_of(dinner, seed) for seed in (1, 1, 2)]
    for seats in found:
        assert len(set(seats[0].tolist())) == 8
        assert judge(Plan(dinner, seats)).score.broken == 0
    assert (found[0] == found[1]).all()
    assert (found[0] != found[2]).any()
