"""Compiling directed mending, for dinners that may need it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import typeof

from seating.dinner.dinner import Dinner
from seating.dinner.lowered_rules import all_kinds
from seating.dinner.plan import Plan
from seating.rules.apart import Apart
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.annealing.kernels.state import state_of
from seating_solvers.annealing.mended_plan import LARGE, to_be_mended
from seating_solvers.annealing.mending.directed import mending_of
from seating_solvers.annealing.mending.mend_walk import mend
from seating_solvers.running.kernels import is_kept
from seating_solvers.running.packed_array import PackedArray
from seating_solvers.running.packed_record import PackedRecord
from seating_solvers.running.random_numbers import generator


def may_be_mended(dinner: Dinner) -> bool:
    """Whether mending may be directed at this dinner: it is large, and has rules."""
    if dinner.present.sum() < LARGE:
        return False
    return any(True for _ in all_kinds(dinner))


def mending_is_kept(*, more: bool) -> bool:
    """Whether its code is at hand, for rules of the usual ways or for `more`."""
    return is_kept(mend, *mend_types(more=more))


def compile_mending(*, more: bool) -> None:
    """Compile it now, or read what is kept of it."""
    mend.compile(mend_types(more=more))


def mend_types(*, more: bool) -> tuple[Any, ...]:
    """Types of what `mend` is handed."""
    small = Dinner.of(["Ana", "Bo"], "2x1", 1, rules=[Apart(("1", "2"))])
    problem = to_be_mended(problem_of(small))
    problem = problem._replace(rules=problem.rules._replace(more=more))
    state = state_of(small, problem, Plan(small, np.array([[0, 1]], dtype=np.int32)))
    records = problem, state, mending_of(problem, state)
    return tuple(map(typeof, (*map(PackedRecord, records), PackedArray(generator(1, 0)), 1, 1, 1)))
