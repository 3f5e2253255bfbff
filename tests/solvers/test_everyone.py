"""The fewest courses until all have met."""

import threading

import numpy as np
import pytest

from seating import Dinner, Impossible, InputError, NeverAt, Stays
from seating_solvers import Budget, Progress
from seating_solvers.covering.to_meet import unmet
from seating_solvers.everyone import all_met, fewest_courses, meet_everyone


def dinner(people, tables, **more):
    names = [f"Guest {number}" for number in range(people)]
    return Dinner.of(names, tables, 1, **{"meet": "table", **more})


def test_meets_everyone_in_the_fewest_courses():
    result = meet_everyone(dinner(16, "4x4"), Budget(None, 200_000), seed=1)
    assert len(result.plan.dinner.courses) == 5
    assert result.stopped == "bound"
    assert all_met(result)
    assert result.verdict.new_pairs == 16 * 15 // 2


def test_never_fewer_than_can_be():
    # at four courses the bound is three pairs short of everyone
    assert fewest_courses(dinner(12, "3x4")) == 5
    result = meet_everyone(dinner(12, "3x4"), Budget(None, 400_000), seed=1)
    assert len(result.plan.dinner.courses) == 5
    assert result.stopped == "bound"


def test_people_who_know_each_other_need_not_meet():
    known = dinner(4, "2x2", knows=[("1", "2"), ("3", "4")])
    assert len(meet_everyone(known, Budget(None, 20_000)).plan.dinner.courses) == 2


def test_asks_who_meets():
    with pytest.raises(InputError, match="certain"):
        meet_everyone(dinner(16, "4x4", meet="near"))


def test_gives_the_plan_in_which_most_have_met_when_nobody_finds_a_way(monkeypatch):
    monkeypatch.setattr("seating_solvers.everyone.MOST_COURSES", 7)  # sixty take long
    # nobody of the first two tables ever meets those of the other two
    rules = [NeverAt(str(guest + 1), ("3", "4") if guest < 4 else ("1", "2")) for guest in range(8)]
    result = meet_everyone(dinner(8, "4x2").changed(rules=tuple(rules)), Budget(None, 2000))
    assert not all_met(result)
    assert result.stopped != "bound"
    assert len(unmet(result.plan)) == 4 * 4
    assert result.verdict.new_pairs == 28 - 4 * 4


def test_where_nobody_may_move_it_is_told_why_they_never_meet():
    still = dinner(4, "2x2").changed(rules=tuple(Stays(str(guest + 1)) for guest in range(4)))
    with pytest.raises(Impossible, match="more than 60 courses to meet: rules bring the same"):
        meet_everyone(still, Budget(None, 20))


def test_more_courses_than_anybody_plans_are_impossible():
    with pytest.raises(Impossible, match="more than 60"):
        meet_everyone(dinner(200, "100x2"), Budget(None, 20))


def test_tables_are_filled_unevenly_where_that_saves_a_course():
    assert fewest_courses(dinner(36, "5x8")) == 6
    result = meet_everyone(dinner(36, "5x8"), Budget(None, 2_000_000))
    assert len(result.plan.dinner.courses) == 6
    assert result.stopped == "bound"
    assert result.plan.sizes.max() == 8
    assert not len(unmet(result.plan))


def test_tables_are_filled_evenly_where_that_costs_nothing():
    result = meet_everyone(dinner(14, "4x4"), Budget(None, 1_000_000), seed=1)
    assert len(result.plan.dinner.courses) == 5
    assert sorted(result.plan.sizes[0].tolist()) == [3, 3, 4, 4]


def test_iterations_give_the_same_plan_for_any_number_of_workers():
    plans = [
        meet_everyone(dinner(22, "4x6"), Budget(None, 3_000_000), seed=5, workers=workers).plan
        for workers in (1, 3)
    ]
    assert np.array_equal(plans[0].seats, plans[1].seats)


def test_stopped_at_once_it_still_gives_a_plan():
    stop = threading.Event()
    stop.set()
    result = meet_everyone(dinner(35, "5x7"), Budget(100), stop=stop)
    assert result.stopped == "interrupted"
    assert (result.plan.seats >= 0).all()
    assert result.verdict.new_pairs + len(unmet(result.plan)) == 35 * 34 // 2


def test_tells_each_better_plan():
    told: list[Progress] = []
    result = meet_everyone(dinner(20, "4x5"), Budget(None, 2_000_000), progress=told.append)
    assert told
    assert max(step.score for step in told) == result.verdict.uneven_score


def test_tells_each_number_of_courses_in_which_all_meet_while_it_looks_for_fewer():
    told: list[int] = []
    result = meet_everyone(dinner(34, "5x7"), Budget(None, 100_000), found=told.append)
    assert told == [7] == [len(result.plan.dinner.courses)]
    told.clear()
    meet_everyone(dinner(16, "4x4"), Budget(None, 100_000), found=told.append)
    assert not told


def test_neighbours_are_planned_as_before():
    result = meet_everyone(dinner(5, "1x5", meet="beside"), Budget(None, 50_000))
    assert len(result.plan.dinner.courses) == 2
    assert all_met(result)
