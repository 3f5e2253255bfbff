from hypothesis import assume, given, settings
from hypothesis import strategies as st

from seating_solvers.cpsat.exact import solve_exactly
from seating_solvers.cpsat.run import Effort
from tests.dinners import dinners
from tests.solvers.cpsat.every_plan import best_score, count
from tests.solvers.kinds import bound_dinners

MOST_PLANS = 800


def effort() -> Effort:
    return Effort(work=60)


@settings(max_examples=60)
@given(st.one_of(bound_dinners(most=4), dinners(most=4)))
def test_the_best_of_all_plans_is_found_and_proven(dinner):
    assume(count(dinner) <= MOST_PLANS)
    found, best = solve_exactly(dinner, effort()), best_score(dinner)
    if best is None:
        assert found.seats is None
    else:
        assert found.score == best
        assert found.best
        assert found.bound == best.introductions
