"""What a plan is to be compared with, on the same machine right after it.

Seats at random say what the solver is worth at all; plain annealing, with the same ceiling
and seed, says what all else that it does is worth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.running.trace_steps import trace_steps

if TYPE_CHECKING:
    from benchmarks.running.result_row import PlainAnnealing
    from seating import Dinner
    from seating_solvers import Result


def at_random(dinner: Dinner) -> float:
    """Introductions that random seats give, on average."""
    from seating.score.random_baseline import random_baseline

    return round(random_baseline(dinner).introductions, 3)


def plain_annealing(dinner: Dinner, found: Result, seconds: float) -> PlainAnnealing:
    """Anneal until the score of a plan that was found is reached, or time is up.

    Where the solver measured did nothing but anneal, it is itself what it would be compared
    with, and its own figures are given.

    Parameters
    ----------
    dinner : Dinner
    found : Result
        By the solver that is measured, whose seed is used again.
    seconds : float
        Ceiling.
    """
    from seating_solvers import Budget, solve

    plain, same = found, annealed_only(found)
    if not same:
        budget = Budget(seconds=seconds, target=max(found.score.introductions, 1))
        plain = solve(dinner, budget, found.seed, solver="anneal")
    then = [step.score.expected for step in plain.trace if step.seconds <= found.seconds]
    as_good = [step.seconds for step in plain.trace if step.score >= found.score]
    if not as_good and plain.score >= found.score:
        as_good = [plain.seconds]
    return {
        "ceiling": seconds,
        "same": same,
        "score": plain.score.expected,
        "then": then[-1] if then else None,
        "reaches": round(as_good[0], 3) if as_good else None,
        "trace": trace_steps(plain.trace),
    }


def annealed_only(found: Result) -> bool:
    """Whether a plan came from annealing that had nothing to start from."""
    return found.solver == "anneal" and all(step.iterations for step in found.trace)
