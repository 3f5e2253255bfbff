"""Counts of parties at tables, kept up to date by moves."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from seating import At, ChangesTable, NeverReturns, NoRepeats, judge
from seating.rules import Apart, Present, Stays, Together
from seating_solvers.parties.party_annealing import (
    LEAST,
    NOW,
    party_state_of,
    penalty_of,
    walked,
)
from seating_solvers.parties.party_problem import party_of, party_problem_of
from seating_solvers.parties.party_search import PartySearch
from seating_solvers.parties.seat_parties import seated
from seating_solvers.running.random_numbers import generator
from tests.solvers.counting import seeds
from tests.solvers.kinds import bound_dinners
from tests.solvers.parties.party_dinner import party_dinner


def tables_after(problem, seed, moves):
    return PartySearch(problem, seed, 1, moves).run(lambda: False).at


@settings(max_examples=50)
@given(bound_dinners(), seeds, st.integers(1, 300))
def test_what_moves_change_is_what_a_count_finds(dinner, seed, moves):
    problem = party_problem_of(dinner, party_of(dinner))
    state = party_state_of(problem, tables_after(problem, seed, 0).copy())
    walked(problem, state, generator(seed, 1), moves, 3.0, 1.0)
    fresh = party_state_of(problem, state.at.copy())
    for name in ("many", "load", "visits", "met"):
        assert (getattr(state, name) == getattr(fresh, name)).all(), name
    assert state.penalty[NOW] == fresh.penalty[NOW]
    incumbent = party_state_of(problem, state.incumbent.copy())
    assert state.penalty[LEAST] == incumbent.penalty[NOW]
    for course, one in np.argwhere(state.at >= 0).tolist():
        table = state.at[course, one]
        assert state.who[course, table, state.slot[course, one]] == one


RULES = st.lists(
    st.sampled_from(
        [
            NeverReturns(),
            NeverReturns(("a0", "b0")),
            ChangesTable(("c0",)),
            Stays("d0", table=True),
            At("b0", "1"),
            Apart(("a0", "d0")),
            Together(("c0", "d0"), ("Main",)),
            Present("e0", ("Starter", "Dessert")),
            NoRepeats(("a0", "b0"), times=2),
        ]
    ),
    max_size=3,
)


@settings(max_examples=50)
@given(RULES, seeds)
def test_there_is_no_penalty_where_no_rule_is_broken(rules, seed):
    dinner = party_dinner((2, 2, 1, 1, 1), (3, 3, 4), 3, *rules)
    party = party_of(dinner)
    problem = party_problem_of(dinner, party)
    for moves in (0, 20_000):
        at = tables_after(problem, seed, moves)
        state = party_state_of(problem, at)
        plan = seated(dinner, party, at, np.random.default_rng(seed))
        if (state.load <= problem.seats).all():
            assert (penalty_of(problem, state) == 0) == (judge(plan).score.broken == 0)
        assert not any(rule is None for rule, _ in judge(plan).breaks)


def test_a_walk_ends_when_there_is_no_penalty():
    problem = party_problem_of(dinner := party_dinner((2, 2), (2, 2), 2), party_of(dinner))
    state = party_state_of(problem, np.zeros((2, 2), dtype=np.int64))
    assert state.penalty[NOW] == 9  # two guests too many at both courses, and a second meeting
    assert walked(problem, state, generator(1, 1), 10_000, 0.7, 0.15) < 10_000
    assert state.penalty.tolist() == [0, 0]
