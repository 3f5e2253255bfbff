from itertools import pairwise

from hypothesis import given, settings

from seating import Dinner, Plan
from seating.rules.shared.kinds import Alternates
from seating.score.score import judge
from seating.talk.talk import Talk
from seating_solvers import Budget
from seating_solvers.annealing import arrange_seats
from seating_solvers.annealing.arrange_seats import arranged
from seating_solvers.annealing.kernels.entry_points import walked
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.running.when_to_stop import Watch
from tests.naive_kinds import Asked
from tests.solvers.counting import any_plan, seeds
from tests.solvers.kinds import bound_dinners


@settings(max_examples=40)
@given(bound_dinners(), seeds)
def test_everyone_stays_at_their_table_and_no_rule_breaks(dinner, seed):
    plan = any_plan(dinner, seed)
    after = arranged(plan, seed)
    for course in range(len(dinner.courses)):
        tables = range(len(dinner.tables))
        before = [{one.guest for one in plan.at(course, table)} for table in tables]
        assert before == [{one.guest for one in after.at(course, table)} for table in tables]
    assert judge(after).score.broken <= judge(plan).score.broken


def test_new_neighbours_are_found_at_the_table():
    dinner = Dinner.of([str(number) for number in range(8)], "1x8", 3, meet="table")
    plan = Plan.of(dinner, [list(range(8))] * 3)
    assert judge(plan).beside_again > 0
    assert judge(arranged(plan, 1)).beside_again == 0


def test_neighbours_alternate_where_a_rule_says_so():
    dinner = Dinner.of([str(number) for number in range(8)], "1x8", 2, meet="table")
    values = (0, 0, 0, 0, 1, 1, 1, 1)
    dinner = dinner.changed(rules=(Asked((Alternates(values, 0), Alternates(values, 1))),))
    assert problem_of(dinner).by_seat
    plan = Plan.of(dinner, [list(range(8))] * 2)
    assert judge(plan).score.broken > 0
    assert judge(arranged(plan, 1)).score.broken == 0


@settings(max_examples=20)
@given(bound_dinners(), seeds)
def test_what_others_hold_is_left_as_it_is(dinner, seed):
    dinner = dinner.changed(talk=Talk("table"))
    plan = any_plan(dinner, seed)
    seats, occupants, sizes = plan.seats, plan.occupants, plan.sizes
    prior, interest, first = dinner.prior.values, dinner.interest.values, dinner.first_seat
    held = [seats, occupants, sizes, prior, interest, first, dinner.present, dinner.table_of_seat]
    before = [one.copy() for one in held]
    after = arranged(plan, seed)
    after.seats.flags.writeable = True
    after.seats[:] = -1
    assert all((one == copy).all() for one, copy in zip(held, before, strict=True))
    assert plan.dinner is dinner
    assert dinner.talk.meet == "table"


def test_once_time_is_over_one_slice_of_the_walk_is_made(monkeypatch):
    walks = []

    def counted(problem, state, rng, cooling):
        walks.append(cooling)
        return walked(problem, state, rng, cooling)

    monkeypatch.setattr(arrange_seats, "walked", counted)
    monkeypatch.setattr(arrange_seats, "SLICE", 500)
    dinner = Dinner.of([str(number) for number in range(8)], "1x8", 3, meet="table")
    plan = Plan.of(dinner, [list(range(8))] * 3)
    arranged(plan, 1, Watch(Budget(seconds=1e-9), started=0.0))
    assert [one.moves for one in walks] == [500]
    assert judge(arranged(plan, 1, Watch(Budget(None, 1)))).beside_again == 0
    ends = [(one.hot, one.cold) for one in walks[1:]]
    assert len(ends) == 5
    assert all(sooner[1] == later[0] for sooner, later in pairwise(ends))
