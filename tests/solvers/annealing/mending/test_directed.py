import numpy as np
import pytest

from seating import AtLeast, AtMost, ChangesTable, Dinner, Guest, SpreadEvenly
from seating.rules.familiar import Familiar
from seating.rules.never_alone import NeverAlone
from seating.rules.shared.those import Those
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.annealing.kernels.state import BROKEN
from seating_solvers.annealing.mended_plan import to_be_mended
from seating_solvers.annealing.mending.directed import directed
from seating_solvers.annealing.random_start import random_start
from seating_solvers.running.random_numbers import generator

PEOPLE = 400
EVERYONE = (Those(),)


def never():
    return False


def dinner_of(*rules):
    def fields(number):
        company = str(number // 10)
        return {"company": company, "role": "" if number % 4 else "host", "sex": "fm"[number % 2]}

    guests = [Guest(f"Guest {number}", fields=fields(number)) for number in range(PEOPLE)]
    knows = [(str(one), str(one % PEOPLE + 1)) for one in range(1, PEOPLE + 1)]
    return Dinner.of(guests, "40x10", 3, knows=knows, meet="table", rules=rules)


def begun(dinner):
    """The problem as mending looks at it, and a state from a random plan."""
    problem = to_be_mended(problem_of(dinner))
    return problem, begin(dinner, problem, random_start(dinner, problem, np.random.default_rng(1)))


@pytest.mark.parametrize(
    "rules",
    [
        [AtMost("company", 1), ChangesTable(EVERYONE)],
        [AtLeast("role", "host", 2), SpreadEvenly("sex")],
        [Familiar(str(number + 1)) for number in range(0, PEOPLE, 5)],
        [NeverAlone("role"), AtMost("company", 1), SpreadEvenly("sex"), ChangesTable(EVERYONE)],
    ],
)
def test_rules_that_can_be_kept_are_kept(rules):
    dinner = dinner_of(*rules)
    problem, state = begun(dinner)
    assert state.score[BROKEN] > 50
    tried = directed(problem, state, generator(1, 0), 300_000, never, 1)
    assert tried < 300_000
    assert state.incumbent[BROKEN] == 0


def test_moves_depend_on_the_random_numbers_alone():
    dinner = dinner_of(AtMost("company", 1), AtLeast("role", "host", 2))
    found = []
    for seed in (1, 1, 2):
        problem, state = begun(dinner)
        directed(problem, state, generator(seed, 0), 20_000, never, 1)
        found.append(state.incumbent_seat)
    assert (found[0] == found[1]).all()
    assert (found[0] != found[2]).any()


def test_it_ends_when_told():
    dinner = dinner_of(AtMost("company", 1))
    problem, state = begun(dinner)
    assert directed(problem, state, generator(1, 0), 10**6, lambda: True, 1) == 0
