"""What a search gives back."""

from itertools import pairwise

from seating import Dinner, judge
from seating_solvers import Budget, solve


def test_it_says_what_was_found_and_how():
    dinner = Dinner.of([str(number) for number in range(12)], "3x4", 4, meet="table")
    result = solve(dinner, Budget(None, 20_000), 3, solver="anneal")
    assert (result.seed, result.solver) == (3, "anneal")
    best = max(step.score for step in result.trace)
    assert result.score == judge(result.plan).score
    assert result.score.weighted == best.weighted
    assert result.score.introductions <= result.bound.value
    assert all(one.score < other.score for one, other in pairwise(result.trace))
    assert all(one.iterations <= other.iterations for one, other in pairwise(result.trace))
    assert 0 < result.iterations <= 20_000
