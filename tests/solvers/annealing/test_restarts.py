"""Searches one after the other, from the incumbent or from a fresh start."""

import numpy as np
import pytest

from seating import At, Dinner
from seating.score.score import Score
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.annealing.restarts import (
    BEST_SWAPS,
    GENTLY,
    GIBBS,
    NEAR,
    REHEAT,
    Restarts,
)
from seating_solvers.annealing.search import Found, Search
from seating_solvers.annealing.temperature import Temperatures
from seating_solvers.running.random_streams import FROM_PLAN

DINNER = Dinner.of([str(number) for number in range(6)], "2x4", 1, rules=[At("1", "1", 1)])
FRESH = Search(DINNER, problem_of(DINNER), 1, 0, 0, Temperatures(100.0, 30.0), 3.0, 10**9)


def found(introductions, broken=0):
    return Found(np.zeros((1, 6), dtype=np.int32), Score(broken, 0, introductions, 1), 10)


def restarts(introductions=100, broken=0, from_plan=False):
    return Restarts(found(introductions, broken), FRESH, from_plan)


@pytest.mark.parametrize(("abreast", "shares"), [(2, [None, REHEAT]), (3, [None, None, REHEAT])])
def test_from_nothing_the_larger_half_is_fresh(abreast, shares):
    assert restarts().reheats(abreast, alone=True) == shares
    assert restarts().reheats(abreast, alone=False) == shares


def test_from_a_plan_searches_are_gentle_in_a_race_and_some_fresh_afterwards():
    ours = restarts(from_plan=True)
    assert [ours.reheats(4, alone=False) for _ in range(2)] == [[GENTLY] * 2, [REHEAT] * 2]
    assert [ours.reheats(2, alone=True) for _ in range(2)] == [[GENTLY, REHEAT], [REHEAT, None]]
    assert ours.reheats(3, alone=True) == [GENTLY, REHEAT, GENTLY]


def test_where_best_swaps_help_they_take_the_place_of_fresh_annealing_and_reheating():
    ours = Restarts(found(100), FRESH, tabu=True)
    assert ours.reheats(2, alone=True) == [None, GIBBS]
    assert ours.reheats(4, alone=True) == [None, None, BEST_SWAPS, GIBBS]
    search = ours.search(BEST_SWAPS, 50, 2)
    assert search.tabu
    assert search.start is ours.incumbent.seats
    assert ours.search(None, 50, 2).tabu
    assert not ours.search(None, 50, 2).gibbs
    laid = ours.search(GIBBS, 50, 2)
    assert (laid.start, laid.tabu, laid.gibbs) == (None, True, True)
    assert not restarts().search(None, 50, 2).tabu
    from_plan = Restarts(found(100), FRESH, from_plan=True, tabu=True)
    assert from_plan.reheats(2, alone=True) == [GENTLY, BEST_SWAPS]


def test_gibbs_sampling_rests_once_it_was_no_better_than_other_fresh_searches_in_two_waves():
    ours = Restarts(found(100), FRESH, tabu=True)
    laid, fresh, on = (ours.search(share, 50, 2) for share in (GIBBS, None, BEST_SWAPS))
    ours.compare([(fresh, found(90)), (laid, found(91)), (on, found(100))])
    ours.compare([(fresh, found(90)), (laid, found(90)), (on, found(80))])
    ours.compare([(laid, found(10)), (on, found(80))])
    assert ours.reheats(2, alone=True) == [None, GIBBS]
    ours.compare([(fresh, found(92)), (fresh, found(70)), (laid, found(91))])
    assert ours.reheats(2, alone=True) == [None, BEST_SWAPS]
    assert ours.reheats(4, alone=True) == [None, None, BEST_SWAPS, BEST_SWAPS]


def test_a_fresh_search_starts_from_nothing_at_full_temperature():
    search = restarts().search(None, 50, 2)
    assert (search.start, search.moves, search.temperatures) == (None, 50, FRESH.temperatures)


def test_a_search_from_the_incumbent_keeps_rules_and_is_never_colder_than_the_end():
    ours = restarts()
    half, gentle = ours.search(0.5, 50, 2), ours.search(GENTLY, 50, 2)
    assert half.temperatures == Temperatures(50.0, 30.0)
    assert gentle.temperatures == Temperatures(30.0, 30.0)
    assert half.start is ours.incumbent.seats
    assert half.keep


def test_every_other_wave_from_nothing_keeps_rules_throughout():
    ours = restarts()
    keeps = [ours.search(None, 1, 2).keep for _ in range(6)]
    assert keeps == [False, True, True, False, False, True]


def test_numbers_from_a_plan_are_others_than_from_nothing():
    ours, others = restarts(), restarts(from_plan=True)
    assert [ours.search(None, 1, 2).number for _ in range(2)] == [1, 2]
    assert [others.search(None, 1, 2).number for _ in range(2)] == [FROM_PLAN + 1, FROM_PLAN + 2]


def test_those_near_behind_may_overtake():
    assert restarts(round(1000 * (1 - NEAR))).may_overtake(found(1000))
    assert not restarts(round(1000 * (1 - NEAR)) - 1).may_overtake(found(1000))
    assert not restarts(1000, broken=1).may_overtake(found(1000))


def test_rules_that_stay_broken_cost_more_up_to_a_limit():
    kept, ours = restarts(), restarts(broken=1)
    kept.press(50.0)
    assert kept.fresh is FRESH
    ours.press(50.0)
    assert ours.fresh.penalty == 9.0
    for _ in range(60):
        ours.press(50.0)
    assert ours.fresh.penalty == 50.0


def test_tables_get_less_even_more_and_more():
    ours, before = restarts(broken=1), FRESH.problem.attendance
    ours.loosen(DINNER, 99)
    after = ours.fresh.problem.attendance
    assert (after.low == before.low - 1).all()
    assert (after.high == before.high + 1).all()
    assert ours.fresh.target == 99
    for _ in range(60):
        ours.loosen(DINNER, 99)
    assert (ours.fresh.problem.attendance.low == 0).all()
