import numpy as np
from hypothesis import given

from seating import Dinner, Together
from seating.score.chances import chances_of
from seating_solvers.annealing.kernels.fairness import (
    BOUND,
    fairness_of,
    unlooked_at,
    used_to,
)
from tests.dinners import dinners


@given(dinners())
def test_pairs_are_used_to_each_other_as_the_judge_says(dinner):
    chances, before = chances_of(dinner), used_to(dinner)
    people = len(dinner.guests)
    bound = {divmod(key, people) for key in chances.bound.tolist()}
    for one in range(people):
        for two in range(one + 1, people):
            times = BOUND if (one, two) in bound else chances.before[one, two]
            assert before[one, two] == times


def test_reach_is_wide_enough_for_the_largest_table_and_parties_never_count():
    dinner = Dinner.of([str(n) for n in range(1, 9)], "1x2,1x6", 1, rules=[Together(("1", "2"))])
    fair = fairness_of(dinner, np.zeros(1, dtype=np.int64))
    assert fair.counts
    assert fair.reach.shape == (2, 6, 6)
    assert not fair.reach[:, range(6), range(6)].any()
    assert fair.before.tolist() == [BOUND, BOUND]
    assert not unlooked_at().counts
