"""Tables for parties to begin with."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from seating import At, Dinner
from seating.rules import Present, Stays, Together
from seating_solvers.parties.first_tables import first_tables
from seating_solvers.parties.party_problem import party_of, party_problem_of
from seating_solvers.parties.party_state import NOW, party_state_of


def dinner_of(sizes, tables, courses, *rules):
    ids = iter(range(sum(sizes)))
    parties = [[f"Guest {next(ids)}" for _ in range(size)] for size in sizes]
    bound = [Together(tuple(party)) for party in parties if len(party) > 1]
    return Dinner.of(
        [one for party in parties for one in party], tables, courses, rules=[*bound, *rules]
    )


def loads_of(dinner, seed=1):
    problem = party_problem_of(dinner, party_of(dinner))
    at = first_tables(problem, np.random.default_rng(seed))
    return problem, at, party_state_of(problem, at)


@settings(max_examples=50)
@given(st.lists(st.integers(1, 5), min_size=12, max_size=40), st.integers(1, 3), st.integers(0, 9))
def test_parties_fit_where_there_are_guests_alone_to_fill_up(sizes, courses, seed):
    alone = [1] * (8 - sum(sizes) % 8 + 16)
    dinner = dinner_of([*sizes, *alone], f"{(sum(sizes) + len(alone)) // 8}x8", courses)
    problem, at, state = loads_of(dinner, seed)
    assert (at >= 0).all()
    assert (state.load <= problem.high).all()
    assert (state.load >= problem.low).all()


def test_parties_that_fill_a_table_only_in_some_ways_do():
    dinner = dinner_of([5, 5, 5, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2], "5x8", 2)
    assert loads_of(dinner)[2].load.tolist() == [[8] * 5] * 2


def test_company_differs_from_course_to_course():
    problem, at, _ = loads_of(dinner_of([2] * 50, "10x10", 2))
    assert (at[0] != at[1]).sum() > len(problem.size) / 2


def test_who_is_held_at_a_table_sits_there_and_who_stays_keeps_one():
    rules = At("Guest 0", "2"), Stays("Guest 4", table=True), Present("Guest 7", ("Main",))
    problem, at, state = loads_of(dinner_of([2, 2, 2, 2, 2, 2], "3x4", 3, *rules))
    assert at[:, 0].tolist() == [1, 1, 1]
    assert len(set(at[:, 2].tolist())) == 1
    assert state.penalty[NOW] < problem.heavy
    assert state.load.sum(axis=1).tolist() == [11, 12, 11]


def test_parties_for_which_there_is_no_table_still_have_one():
    _, at, state = loads_of(dinner_of([3, 3, 3], "2x5", 1))
    assert (at >= 0).all()
    assert sorted(state.load[0].tolist()) == [3, 6]
