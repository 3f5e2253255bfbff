from seating import Dinner, Plan
from seating.evening.evening_changes import EveningChanges
from seating_solvers import Budget
from seating_solvers.replanning.replan import replan
from seating_solvers.replanning.thin_tables import thin_tables, thin_told, without_thin_tables

DINNER = Dinner.of([f"G{number}" for number in range(14)], "3x6", 2, meet="table", fill="full")
PLAN = Plan.of(DINNER, [[*range(5), *range(6, 11), *range(12, 16)]] * 2)


def found(there):
    return replan(
        PLAN, EveningChanges(0, there), Budget(seconds=None, iterations=2_000), cards="none"
    )


def absent(*guests):
    return {guest: frozenset[int]() for guest in guests}


def test_a_table_that_falls_below_half_is_thin_and_its_guests_find_seats_at_others():
    one = found(absent(10, 11))
    assert thin_tables(one) == {2: frozenset({0, 1})}
    without = without_thin_tables(one)
    assert without is not None
    assert without.closed == {2: frozenset({0, 1})}
    joined = replan(PLAN, without, Budget(seconds=None, iterations=2_000))
    assert (joined.chosen.plan.sizes[:, 2] == 0).all()
    told = thin_told(one, joined)
    assert told[0] == "Less than half full: table 3, 2 of 6 at Main and Dessert."
    assert "--join does that" in told[1]


def test_where_others_have_no_room_it_is_only_told():
    dinner = Dinner.of([f"G{number}" for number in range(15)], "3x6", 2, meet="table", fill="full")
    plan = Plan.of(dinner, [[*range(6), *range(6, 12), 12, 13, 14]] * 2)
    one = replan(plan, EveningChanges(0, absent(14)), Budget(seconds=None, iterations=10))
    assert thin_tables(one) == {2: frozenset({0, 1})}
    assert without_thin_tables(one) is None
    assert len(thin_told(one, None)) == 1


def test_a_table_that_was_planned_thin_is_not_told():
    one = found({})
    assert thin_tables(one) == {}
    assert without_thin_tables(one) is None
    assert thin_told(one, None) == []
