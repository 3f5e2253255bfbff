import numpy as np
from hypothesis import given, settings

from seating import Apart, At, Dinner, Plan, Together, judge
from seating.dinner.even_spread import even_spread
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.feasible import feasible_seats
from tests.solvers.cpsat.every_plan import can_be_kept, every_plan
from tests.solvers.cpsat.ruled import ruled_dinners


def effort() -> Effort:
    return Effort(work=60)


def plan_of(dinner: Dinner, seed: int = 0) -> Plan:
    found = feasible_seats(dinner, Effort(work=9, seed=seed))
    assert found.seats is not None
    return Plan(dinner, found.seats)


@settings(max_examples=50)
@given(ruled_dinners())
def test_all_rules_are_kept_where_they_can_be(dinner):
    found = feasible_seats(dinner, effort())
    assert found.impossible != can_be_kept(dinner)
    if found.seats is None:
        return
    plan, even = Plan(dinner, found.seats), even_spread(dinner)
    assert judge(plan).score.broken == 0
    assert (found.spread.low <= plan.sizes).all()
    assert (plan.sizes <= found.spread.high).all()
    if any(judge(other).score.broken == 0 for other in every_plan(dinner, even)):
        assert (found.spread.low == even.low).all()
        assert (found.spread.high == even.high).all()


def test_tables_are_filled_unevenly_only_as_far_as_rules_need():
    dinner = Dinner.of([str(number) for number in range(9)], "3x5", courses=1)
    assert (even_spread(dinner).high == 3).all()
    four = dinner.changed(rules=(Together(("1", "2", "3", "4")), Apart(("5", "1"))))
    assert sorted(plan_of(four).sizes[0].tolist()) == [2, 3, 4]


def test_courses_that_no_rule_links_are_found_one_by_one():
    names = [f"Guest {number}" for number in range(40)]
    rules = [At("1", "1", courses=("Starter",)), At("1", "2", courses=("Main",))]
    dinner = Dinner.of(names, "5x8", rules=rules)
    plan = plan_of(dinner)
    assert judge(plan).score.broken == 0
    assert not np.array_equal(plan.seats[0], plan.seats[1])


def test_the_same_seed_finds_the_same_seats():
    dinner = Dinner.of([str(number) for number in range(12)], "3x4", rules=[Apart(("1", "2"))])
    first, again, other = (plan_of(dinner, seed).seats for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
