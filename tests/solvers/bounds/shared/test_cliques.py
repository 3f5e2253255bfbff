"""Circles of people who all know each other."""

from math import comb

from hypothesis import given
from hypothesis import strategies as st

from seating.people.pairs import PairTable
from seating_solvers.bounds.shared.cliques import cliques


@given(st.integers(2, 9), st.data())
def test_circles_are_disjoint_and_hold_everyone(people, data):
    pairs = [(a, b) for a in range(people) for b in range(a + 1, people)]
    known = data.draw(st.lists(st.sampled_from(pairs), unique=True))
    sizes = cliques(PairTable.of(people, dict.fromkeys(known, 1)))
    assert sizes.sum() == people
    assert sum(comb(int(size), 2) for size in sizes) <= len(known)


def test_circles_find_teams_and_households():
    teams = {(a, b): 1 for t in range(3) for a in range(5 * t, 5 * t + 5) for b in range(5 * t, a)}
    assert cliques(PairTable.of(16, teams)).tolist() == [5, 5, 5, 1]


def test_whoever_shares_most_friends_joins_first_not_who_has_most():
    four = {(a, b): 1 for a in (0, 2, 3, 4) for b in (0, 2, 3, 4) if a < b}
    popular = {(0, 1): 1, **{(1, other): 1 for other in (5, 6, 7)}}
    assert cliques(PairTable.of(8, four | popular)).tolist() == [4, 2, 1, 1]
