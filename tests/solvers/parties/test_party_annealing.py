"""Counts of parties at tables, kept up to date by moves."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from seating import At, ChangesTable, NeverReturns, NoRepeats, judge
from seating.rules import Apart, Present, Stays, Together
from seating_solvers.parties.party_annealing import ALL, RULES_ONLY, swept, walked
from seating_solvers.parties.party_problem import party_of, party_problem_of
from seating_solvers.parties.party_search import PartySearch
from seating_solvers.parties.party_state import LEAST, NOW, party_state_of, penalty_of
from seating_solvers.parties.seat_parties import seated
from seating_solvers.running.random_numbers import generator
from tests.solvers.counting import seeds
from tests.solvers.kinds import bound_dinners
from tests.solvers.parties.party_dinner import party_dinner


def tables_after(problem, seed, moves):
    return PartySearch(problem, seed, 1, moves).run(lambda: False).at


def assert_counted(problem, state):
    fresh = party_state_of(problem, state.at.T.copy())
    for name in ("many", "load"):
        assert (getattr(state, name) == getattr(fresh, name)).all(), name
    assert state.penalty[NOW] == fresh.penalty[NOW]
    incumbent = party_state_of(problem, state.incumbent.T.copy())
    assert state.penalty[LEAST] == incumbent.penalty[NOW]
    for one, course in np.argwhere(state.at >= 0).tolist():
        table = state.at[one, course]
        assert state.who[course, table, state.slot[one, course]] == one


def assert_whole(problem, state):
    blocks = problem.blocks
    for course in range(len(problem.meeting)):
        for block in range(blocks.start[course], blocks.start[course + 1]):
            parties = blocks.party[blocks.first[block] : blocks.first[block + 1]]
            assert len(set(state.at[parties, course].tolist())) == 1


@settings(max_examples=60)
@given(bound_dinners(), seeds, st.integers(1, 300), st.booleans())
def test_what_moves_change_is_what_a_count_finds_and_parties_stay_whole(
    dinner, seed, moves, rules_only
):
    problem = party_problem_of(dinner, party_of(dinner), rules_only=rules_only)
    state = party_state_of(problem, tables_after(problem, seed, 0).copy())
    rng, kinds = generator(seed, 1), RULES_ONLY if rules_only else ALL
    unit = 1.0 if rules_only else float(problem.again)
    walked(problem, state, rng, moves, 3.0 * unit, unit, kinds)
    assert_counted(problem, state)
    assert_whole(problem, state)
    before = state.penalty[NOW]
    swept(problem, state, rng)
    assert_counted(problem, state)
    assert_whole(problem, state)
    assert state.penalty[NOW] <= before


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
    problem = party_problem_of(dinner, party, rules_only=True)
    for moves in (0, 20_000):
        at = tables_after(problem, seed, moves)
        state = party_state_of(problem, at)
        plan = seated(dinner, party, at, np.random.default_rng(seed))
        if (state.load <= problem.high).all():
            assert (penalty_of(problem, state) == 0) == (judge(plan).score.broken == 0)
        assert not any(rule is None for rule, _ in judge(plan).breaks)


def test_a_walk_ends_when_there_is_no_penalty():
    dinner = party_dinner((2, 2), (2, 2), 2)
    problem = party_problem_of(dinner, party_of(dinner), rules_only=True)
    state = party_state_of(problem, np.zeros((2, 2), dtype=np.int64))
    assert state.penalty[NOW] == 9  # two guests too many at both courses, and a second meeting
    assert walked(problem, state, generator(1, 1), 10_000, 0.7, 0.15) < 10_000
    assert state.penalty.tolist() == [0, 0]
