import pytest

from seating import AtMost, ChangesTable, Dinner, Guest
from seating.rules.familiar import Familiar
from seating.rules.shared.those import Those
from seating.score.score import judge
from seating_solvers.annealing.kernels.problem import WITHIN, fairly, problem_of
from seating_solvers.annealing.mended_plan import mended_plan, suits
from seating_solvers.placing.perfect_plan import perfect_plan
from seating_solvers.running.random_numbers import generator

PEOPLE = 600


def dinner_of(*rules):
    fields = [{"company": str(number // 20)} for number in range(PEOPLE)]
    guests = [Guest(f"Guest {number}", fields=own) for number, own in enumerate(fields)]
    knows = [(str(one), str((one + 40) % PEOPLE + 1)) for one in range(1, PEOPLE + 1)]
    return Dinner.of(
        guests, "60x10", 3, known_by=["company"], knows=knows, meet="table", rules=rules
    )


def never():
    return False


def scheduled(dinner):
    """The plan of a schedule."""
    found = perfect_plan(dinner, 1, never)
    assert found is not None
    return found.plan


@pytest.mark.parametrize("dense", [True, False])
def test_a_schedule_keeps_rules_and_nearly_all_of_its_introductions(dense):
    faces = [Familiar(str(number + 1), ("Starter",)) for number in range(0, PEOPLE, 10)]
    dinner = dinner_of(AtMost("company", 1), ChangesTable((Those(),)), *faces)
    plan, problem = scheduled(dinner), problem_of(dinner)
    problem = problem._replace(pairs=problem.pairs._replace(dense=dense))
    found, tried = mended_plan(plan, problem, generator(1, 0), 500_000, never)
    before, after = judge(plan).score, judge(found).score
    assert before.broken > 50
    assert after.broken == 0
    assert 0 < tried < 500_000
    assert after.introductions > 0.985 * before.introductions


def test_it_suits_large_dinners_with_rules():
    problem = problem_of(dinner_of(AtMost("company", 1)))
    assert suits(problem)
    assert not suits(problem._replace(reach=WITHIN))
    assert not suits(problem_of(dinner_of()))
    assert not suits(fairly(problem, dinner_of(AtMost("company", 1))))


def test_a_small_plan_comes_back_as_it_is():
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "2x2", 3, rules=[ChangesTable((Those(),))])
    plan = scheduled(dinner)
    found, tried = mended_plan(plan, problem_of(dinner), generator(1, 0), 1000, never)
    assert found is plan
    assert tried == 0
