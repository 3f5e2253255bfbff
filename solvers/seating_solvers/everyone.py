"""The fewest courses after which everyone has shared a table with everyone.

Dagstuhl's Happy Diner Problem (van Doorn): so many people, tables of so many seats, as few
courses as possible. Each number of courses is a dinner of its own; the search tries more
until one succeeds, and then fewer as long as time is left. Where tables are all that counts
it is a search of its own kind (`seating_solvers.covering`), and tables are filled as it
comes; with rules, or where neighbours are to meet, it is `seating_solvers.solve`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Protocol

from seating.dinner.course import numbered_courses
from seating.dinner.dinner import Dinner
from seating.words.errors import Impossible, InputError
from seating_solvers.covering import CoveringPlanner, suits
from seating_solvers.covering import fewest_courses as fewest_at_tables
from seating_solvers.covering.covering_planner import LEAST_SECONDS
from seating_solvers.running.budget import Budget
from seating_solvers.running.even_share import EVEN_RESERVE
from seating_solvers.running.result import Progress, Result
from seating_solvers.running.when_to_stop import Watch
from seating_solvers.running.workers import workers_of
from seating_solvers.solve import solve

FIRST_SHARE = 0.1
"""Share of the time for each number of courses on the way up."""

MOST_COURSES = 60


class Planner(Protocol):
    """Plans a dinner of so many courses."""

    def known(self, courses: int) -> Result | None:
        """A plan in which all meet, without a search, if one is known."""

    def search(self, courses: int, budget: Budget, again: int) -> Result:
        """The best plan that is found; `again` tells apart searches for the same number."""

    def finish(self, best: Result) -> Result:
        """The plan as it is given away."""


def meet_everyone(
    dinner: Dinner,
    budget: Budget | None = None,
    seed: int = 0,
    *,
    solver: str = "auto",
    workers: int | None = None,
    executor: Executor | None = None,
    progress: Callable[[Progress], None] | None = None,
    stop: threading.Event | None = None,
    compiling: Callable[[], None] | None = None,
    found: Callable[[int], None] | None = None,
) -> Result:
    """Plan as few courses as are found until all have met.

    Parameters
    ----------
    dinner : Dinner
        Whose courses are counted anew; under ``table`` or ``beside``.
    budget, seed, solver, workers, executor, progress, stop, compiling
        As for `seating_solvers.solve`; the budget is for all numbers of courses together.
        Any solver but ``auto`` fills the tables evenly.
    found : callable, optional
        Called with each number of courses found in which all meet, while fewer are looked for.

    Returns
    -------
    Result
        Of the fewest courses found. It stopped at ``bound`` if fewer are impossible. If all
        have met in none, which `all_met` tells, of those in which most have.

    Raises
    ------
    InputError
        If the dinner does not say that a table or a neighbour is enough to meet.
    Impossible
        If more than `MOST_COURSES` courses would be needed.
    """
    if dinner.talk.meet == "near":
        hint = "add --meet table, or --meet beside"
        raise InputError("to meet everyone, it must be certain who meets", hint=hint)
    least = fewest_courses(dinner)
    stop = stop or threading.Event()
    watch = Watch(budget or Budget(), stop)
    with workers_of(executor, workers) as pool, closing(watch.stop_file):
        if solver == "auto" and suits(dinner):
            compile_first(dinner, watch, compiling)
            planner: Planner = CoveringPlanner(dinner, watch, seed, pool, progress)
        else:
            planner = RulesPlanner(dinner, seed, solver, pool, stop, progress, compiling)
        search = watch.sooner(EVEN_RESERVE)
        best = planner.finish(_fewest(planner, search, least, found or (lambda _: None)))
    done = all_met(best) and len(best.plan.dinner.courses) == least
    return replace(best, stopped="bound" if done else watch.why, seconds=watch.spent, seed=seed)


def fewest_courses(dinner: Dinner) -> int:
    """A number of courses below which not everyone can meet everyone.

    However tables are filled, but for rules, and for meeting neighbours only: then it is the
    number for tables filled as evenly as can be.

    Raises
    ------
    Impossible
        If it is more than `MOST_COURSES`.
    """
    too_many = f"everyone would need more than {MOST_COURSES} courses to meet"
    if not suits(dinner):
        return _fewest_even(dinner, too_many)
    courses = fewest_at_tables(dinner, MOST_COURSES)
    if courses is None:
        raise Impossible(too_many)
    return max(courses, 1)


def _fewest_even(dinner: Dinner, too_many: str) -> int:
    from seating_solvers.bounds import upper_bounds

    why = ""
    for courses in range(1, MOST_COURSES + 1):
        changed = dinner.changed(courses=numbered_courses(courses))
        bound = upper_bounds(changed)[0]
        if bound.value >= everyone(changed):
            return courses
        why = bound.why
    raise Impossible(f"{too_many}: {why}")


def everyone(dinner: Dinner) -> int:
    """Introductions when all strangers have met, in units of worth."""
    from seating_solvers.bounds.everyone_meets import everyone_meets
    from seating_solvers.bounds.shared.bound_setting import BoundSetting

    return everyone_meets(BoundSetting.of(dinner)).number


def all_met(result: Result) -> bool:
    """Whether nobody is left to meet, and no rule is broken."""
    score = result.score
    return score.broken == 0 and score.introductions >= everyone(result.plan.dinner)


def _fewest(planner: Planner, watch: Watch, least: int, found: Callable[[int], None]) -> Result:
    """Down from what is known, or else from what is found on the way up from the least."""
    known = (planner.known(courses) for courses in range(least, MOST_COURSES + 1))
    best = next(filter(None, known), None) or _upwards(planner, watch, least)
    again = 0
    while all_met(best) and len(best.plan.dinner.courses) > least and not watch.over():
        again += 1
        found(len(best.plan.dinner.courses))
        fewer = planner.search(len(best.plan.dinner.courses) - 1, _part(watch, 1.0), again)
        if all_met(fewer):
            best = fewer
        elif watch.budget.iterations is not None:
            break
    return best


def _upwards(planner: Planner, watch: Watch, least: int) -> Result:
    """More and more courses until everyone meets; where none is found, the best so far."""
    most_met = None
    for courses in range(least, MOST_COURSES + 1):
        found = planner.search(courses, _part(watch, FIRST_SHARE), 0)
        if all_met(found):
            return found
        if most_met is None or found.score > most_met.score:
            most_met = found
        if watch.over():
            break
    assert most_met is not None
    return most_met


def _part(watch: Watch, share: float) -> Budget:
    """A share of what is left."""
    budget = watch.budget
    seconds = None if budget.seconds is None else max(watch.left * share, LEAST_SECONDS)
    moves = None if budget.iterations is None else max(int(budget.iterations * share), 1)
    return Budget(seconds, moves)


@dataclass(frozen=True)
class RulesPlanner:
    """Plans of a dinner of any number of courses, rules kept, each by `seating_solvers.solve`.

    Parameters
    ----------
    dinner : Dinner
    seed : int
    solver : str
    executor : concurrent.futures.Executor
    stop : threading.Event
    progress, compiling : callable or None
        As for `seating_solvers.solve`.
    """

    dinner: Dinner
    seed: int
    solver: str
    executor: Executor
    stop: threading.Event
    progress: Callable[[Progress], None] | None = None
    compiling: Callable[[], None] | None = None

    def known(self, courses: int) -> Result | None:  # noqa: ARG002
        """Nothing is known without a look at the rules."""
        return None

    def search(self, courses: int, budget: Budget, again: int) -> Result:
        """The best plan of so many courses."""
        return solve(
            self.dinner.changed(courses=numbered_courses(courses)),
            budget,
            self.seed + again,
            solver=self.solver,
            executor=self.executor,
            progress=self.progress,
            stop=self.stop,
            compiling=self.compiling,
        )

    def finish(self, best: Result) -> Result:
        """The plan as it is."""
        return best


def compile_first(dinner: Dinner, watch: Watch, compiling: Callable[[], None] | None) -> None:
    """Compile the kernels that are not kept; the watch stands still meanwhile."""
    # kernels take long to import
    from seating_solvers.compiling import needs_compiling, warm
    from seating_solvers.covering.covering_annealing import walk
    from seating_solvers.covering.covering_search import compile_covering
    from seating_solvers.running.kernels import is_kept

    if is_kept(walk) and not needs_compiling(dinner):
        return
    if compiling is not None:
        compiling()
    with watch.still():
        compile_covering()
        warm(dinner)
