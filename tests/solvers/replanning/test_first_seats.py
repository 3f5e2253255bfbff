import numpy as np

from seating import Closed, Dinner, Plan
from seating_solvers.replanning.first_seats import seated_somewhere

DINNER = Dinner.of("ABCDEFG", "3x4", 1)
NOTHING_HELD = np.zeros((1, 12), dtype=bool)


def test_free_seats_at_tables_in_use_go_first_the_emptiest_before_others():
    plan = Plan.of(DINNER, [[0, 1, 2, 4, 5, -1, -1]])
    seats = seated_somewhere(plan, NOTHING_HELD).seats[0].tolist()
    assert seats[:5] == [0, 1, 2, 4, 5]
    assert sorted(seats[5:]) == [3, 6]


def test_nobody_is_put_on_a_held_or_a_closed_seat():
    dinner = DINNER.changed(rules=(Closed(("2",), (3,)),))
    held = NOTHING_HELD.copy()
    held[0, 3] = True
    plan = Plan.of(dinner, [[0, 1, 2, 4, 5, -1, -1]])
    seats = seated_somewhere(plan, held).seats[0].tolist()
    assert seats[5] == 7
    assert seats[6] in range(8, 12)


def test_where_there_is_no_seat_somebody_has_none():
    held = ~NOTHING_HELD
    plan = Plan.of(DINNER, [[0, 1, 2, 4, 5, -1, -1]])
    assert (seated_somewhere(plan, held).seats == plan.seats).all()
