"""The model finds the evenest plan, as trying all of them does."""

from itertools import permutations, product

import numpy as np
import pytest

from seating import Dinner, Plan, Present, Together
from seating.people.pairs import PairTable
from seating.score.score import judge
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.least_uneven_plan import least_uneven_plan

NAMES = ["Ana", "Bo", "Cy", "Dee"]

TINY = [
    Dinner.of(NAMES[:3], "2x2", 2, meet="table"),
    Dinner.of(NAMES[:4], "2x2", 2, meet="table", knows=[("Ana", "Bo")]),
    Dinner.of(NAMES[:3], "1x4", 2),
    Dinner.of(NAMES[:4], "1x4", 2, meet="beside"),
    Dinner.of(NAMES[:3], "1x3,1x1", 2, meet="table", rules=[Together(("Ana", "Cy"))]),
    Dinner.of(NAMES[:3], "2x2", 2, meet="table", rules=[Present("Bo", ("Main",))]),
    Dinner.of(NAMES[:3], "2x2", 2, meet="table").changed(
        earlier=PairTable.of(3, {(0, 1): 2, (1, 2): 1})
    ),
]


def every_plan(dinner):
    courses: list[list[np.ndarray]] = []
    for there in dinner.present:
        guests = np.flatnonzero(there)
        rows: list[np.ndarray] = []
        for seats in permutations(range(dinner.seat_count), len(guests)):
            row = np.full(len(there), -1, dtype=np.int32)
            row[guests] = seats
            rows.append(row)
        courses.append(rows)
    for evening in product(*courses):
        yield Plan(dinner, np.array(evening))


@pytest.mark.parametrize("dinner", TINY, ids=range(len(TINY)))
def test_the_evenest_of_all_plans_that_are_as_good_is_found_and_proven(dinner):
    from seating.dinner.even_spread import even_spread

    spread = even_spread(dinner)
    plans = [plan for plan in every_plan(dinner) if spread.holds(plan.sizes)]
    best = max(judge(plan).score for plan in plans)
    start = next(
        plan
        for plan in plans
        if judge(plan).score.levels[:2] == best.levels[:2]
        and judge(plan).score.weighted >= best.weighted
    )
    worst = min(
        (plan for plan in plans if judge(plan).score.levels[:3] == best.levels[:3]),
        key=lambda plan: judge(plan).score,
    )
    for begin in (start, worst):
        floor = min(judge(begin).score.weighted, best.weighted)
        found, proven = least_uneven_plan(begin, Effort(work=20), floor)
        assert proven
        assert judge(found).score.unevenness == best.unevenness
