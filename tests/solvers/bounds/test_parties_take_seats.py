"""What parties lose wherever they sit, against the best of all plans and against searches."""

from itertools import pairwise, permutations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seating import Acquaintances, At, Beside, Dinner, Plan, Present, Talk, Together, judge
from seating.dinner.even_spread import even_spread
from seating_solvers import Budget, solve
from seating_solvers.bounds import upper_bounds
from seating_solvers.bounds.parties_take_seats import parties_take_seats
from seating_solvers.bounds.seats_at_a_table import seats_at_a_table
from seating_solvers.bounds.shared.bound_setting import BoundSetting


def with_parties(room, courses, sizes, meet, rule=Together, guests=None):
    """A dinner of parties one after the other in the list, who know each other."""
    guests = sum(sizes) if guests is None else guests
    starts = np.concatenate([[0], np.cumsum(sizes)]).tolist()
    parties = [range(first, last) for first, last in pairwise(starts) if last - first > 1]
    knows = [(one, two) for party in parties for one in party for two in party if one < two]
    rules = []
    for party in parties:
        ids = tuple(str(one + 1) for one in party)
        rules.append(rule(ids))
    dinner = Dinner.of([f"G{n}" for n in range(guests)], room, courses, meet=meet)
    known = Acquaintances.of(guests, knows)
    return dinner.changed(acquaintances=known, rules=tuple(rules))


def from_seats(dinner):
    """What seats give at most, less what parties lose."""
    setting = BoundSetting.of(dinner)
    return seats_at_a_table(setting).number - parties_take_seats(setting).number


def best_of_all(dinner):
    """The most introductions of any plan that keeps rules and fills tables evenly."""
    spread, found = even_spread(dinner), []
    every = [
        seats
        for seats in permutations(range(dinner.seat_count), len(dinner.guests))
        if _even(dinner, spread, seats)
    ]
    for rows in product(every, repeat=len(dinner.courses)):
        verdict = judge(Plan.of(dinner, rows))
        if not verdict.breaks:
            found.append(verdict.introductions)
    return max(found)


def _even(dinner, spread, seats):
    sizes = np.bincount(dinner.table_of_seat[list(seats)], minlength=len(dinner.tables))
    return (spread.low[0] <= sizes).all() and (sizes <= spread.high[0]).all()


@pytest.mark.parametrize("meet", ["near", "beside"])
@pytest.mark.parametrize("room", ["1x5", "1x5:long", "1x3,1x2:top"])
@pytest.mark.parametrize("sizes", [(2,), (3,), (2, 2)])
def test_one_course_against_all_plans(meet, room, sizes):
    dinner = with_parties(room, 1, sizes, meet, guests=5)
    best = best_of_all(dinner)
    assert best <= from_seats(dinner)
    assert best <= upper_bounds(dinner)[0].value


@pytest.mark.parametrize("meet", ["near", "beside"])
@pytest.mark.parametrize("rule", [Together, Beside])
def test_two_courses_against_all_plans(meet, rule):
    dinner = with_parties("1x4", 2, (2,), meet, rule, guests=4)
    assert best_of_all(dinner) <= from_seats(dinner)


def test_it_is_met_where_parties_sit_as_far_apart_as_can_be():
    dinner = with_parties("1x4:long", 1, (2, 2), "near")
    assert best_of_all(dinner) == from_seats(dinner)


def test_nothing_is_lost_where_nobody_must_sit_with_anybody():
    assert parties_take_seats(BoundSetting.of(Dinner.of(["Ana", "Bo"], "1x2"))).number == 0


def test_where_everyone_at_a_table_meets_others_say_all():
    dinner = with_parties("2x4", 2, (2, 2, 2), "table", guests=8)
    assert parties_take_seats(BoundSetting.of(dinner)).number == 0


def test_a_plan_that_breaks_rules_is_measured_without_them():
    dinner = with_parties("2x4", 1, (2, 2), "near", guests=8)
    plan = Plan.of(dinner, [[0, 4, 1, 5, 2, 3, 6, 7]])
    assert parties_take_seats(BoundSetting.of(dinner, plan)).number == 0
    assert parties_take_seats(BoundSetting.of(dinner)).number > 0


def test_a_party_that_fits_at_some_tables_loses_what_it_loses_there():
    several, alone = (
        with_parties(room, 1, (3,), "near", guests=guests)
        for room, guests in (("1x2,1x6", 8), ("1x6", 6))
    )
    lost = parties_take_seats(BoundSetting.of(alone)).number
    assert parties_take_seats(BoundSetting.of(several)).number == lost > 0


def test_a_party_too_large_for_any_table_is_left_to_others():
    dinner = with_parties("2x3", 1, (4,), "near", guests=6)
    assert parties_take_seats(BoundSetting.of(dinner)).number == 0


@pytest.mark.parametrize("room", ["3x10", "5x6", "2x12,1x6", "1x30:long", "2x15"])
def test_households_nearby_reach_it_but_for_little(room):
    sizes = (1, 2, 3, 4, 5, 2, 3, 2, 4, 1, 3)
    dinner = with_parties(room, 1, sizes, "near")
    budget = Budget(seconds=None, iterations=60_000)
    found = solve(dinner, budget, 1, workers=1, even_out=False)
    assert not found.score.broken
    assert 0.97 * from_seats(dinner) <= found.score.introductions <= from_seats(dinner)


@settings(max_examples=12)
@given(st.data())
def test_no_search_exceeds_it(data):
    """Parties of every size and kind, pinned ones and absent ones, at tables of every shape."""
    draw = data.draw
    tables = draw(st.lists(st.integers(2, 7), min_size=1, max_size=3))
    shapes = [draw(st.sampled_from(["", ":long", ":u", ":square", ":oval"])) for _ in tables]
    room = ",".join(f"1x{seats}{shape}" for seats, shape in zip(tables, shapes, strict=True))
    guests = draw(st.integers(2, sum(tables)))
    sizes = draw(st.lists(st.integers(1, 4), min_size=1, max_size=guests))
    while sum(sizes) > guests:
        sizes.pop()
    courses = draw(st.integers(1, 3))
    dinner = with_parties(
        room, courses, sizes or [1], draw(st.sampled_from(["near", "beside"])), guests=guests
    )
    more = draw(
        st.sampled_from(
            [(), (Present("1", (dinner.courses[0].name,)),), (At("1", "1"), At(str(guests), "1"))]
        )
    )
    asked = dinner.changed(rules=(*dinner.rules, *more), talk=Talk(dinner.talk.meet))
    budget = Budget(seconds=None, iterations=4000)
    found = solve(asked, budget, 0, solver="anneal", workers=1, even_out=False)
    if not found.score.broken and even_spread(asked).holds(found.plan.sizes):
        assert found.score.introductions <= from_seats(asked)
