import numpy as np
from hypothesis import given

from seating import Dinner, Plan
from seating.score.score import judge
from seating_solvers import Budget, solve
from seating_solvers.placing.seats_in_turn import seats_in_turn
from tests.dinners import plans


def test_neighbours_of_an_empty_seat_are_others_each_time():
    dinner = Dinner.of([str(number) for number in range(61)], "8x8", 4)
    alone = solve(dinner, Budget(seconds=None, iterations=1000), even_out=False).plan
    dealt = seats_in_turn(alone)
    assert judge(alone).unevenness.missed.max() == 3
    assert judge(dealt).unevenness.missed.max() == 2
    assert judge(dealt).unevenness.value < judge(alone).unevenness.value
    assert judge(dealt).introductions == judge(alone).introductions
    assert judge(dealt).unevenness.flat


def test_ends_of_a_long_table_are_taken_in_turns():
    dinner = Dinner.of([str(number) for number in range(8)], "1x8:long", 1, meet="beside")
    twice = dinner.changed(courses=(dinner.courses[0], dinner.courses[0].__class__("Tea")))
    plan = Plan(twice, np.array([range(8)] * 2, dtype=np.int32))
    ends = judge(plan).unevenness
    dealt = judge(seats_in_turn(plan)).unevenness
    assert dealt.of_seats < ends.of_seats
    assert dealt.missed.max() < ends.missed.max()


@given(plans())
def test_everybody_stays_at_their_table_and_nothing_gets_worse(plan):
    found = seats_in_turn(plan)
    assert judge(found).score >= judge(plan).score
    tables = [
        [plan.dinner.table_of_seat[seat] if seat >= 0 else -1 for seat in row]
        for row in (*plan.seats, *found.seats)
    ]
    courses = len(plan.seats)
    assert tables[:courses] == tables[courses:]


def test_where_all_seats_are_alike_there_is_nothing_to_deal():
    dinner = Dinner.of([str(number) for number in range(12)], "3x4", 2)
    plan = solve(dinner, Budget(seconds=None, iterations=1000), even_out=False).plan
    assert seats_in_turn(plan) is plan
