from seating import Apart, AtMost, Dinner, Guest
from seating_solvers.annealing.compile_mending import (
    compile_mending,
    may_be_mended,
    mend_types,
    mending_is_kept,
)
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.annealing.mended_plan import mended_plan
from seating_solvers.annealing.mending.mend_walk import mend
from seating_solvers.annealing.random_start import random_start
from seating_solvers.running.random_numbers import generator
from seating_solvers.running.random_streams import NumpyStreams, numpy_generator


def test_small_dinners_and_those_without_rules_need_none_of_it():
    names = [f"Guest {at}" for at in range(400)]
    assert not may_be_mended(Dinner.of(names, "40x10", 3))
    small = Dinner.of(names[:20], "2x10", 3, rules=[Apart(("1", "2"))])
    assert not may_be_mended(small)


def test_what_is_compiled_beforehand_is_what_mending_calls():
    guests = [Guest(f"Guest {at}", fields={"company": str(at // 20)}, goal=3) for at in range(400)]
    dinner = Dinner.of(guests, "40x10", 3, meet="table", rules=[AtMost("company", 1)])
    assert may_be_mended(dinner)
    compile_mending(more=True)
    assert mending_is_kept(more=True)
    problem = problem_of(dinner)
    random = numpy_generator(1, NumpyStreams.FIRST_PLAN.at())
    plan = random_start(dinner, problem, random)
    mended_plan(plan, problem, generator(1, 0), 100, lambda: False)
    assert mend_types(more=True) in {tuple(types) for types in mend.overloads}
