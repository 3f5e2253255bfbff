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
from dataclasses import replace
from typing import Protocol

from seating.dinner.course import numbered_courses
from seating.dinner.dinner import Dinner
from seating.words.errors import Impossible, InputError
from seating_solvers.covering import Covering, fewest_courses_of, suits
from seating_solvers.covering.compile_covering import compile_first
from seating_solvers.covering.solve_with_rules import Solving
from seating_solvers.running.budget import Budget, Watch
from seating_solvers.running.result import Progress, Result
from seating_solvers.solve import workers_of

FIRST_SHARE = 0.1
"""Share of the time for each number of courses on the way up."""

MOST_COURSES = 60


class Way(Protocol):
    """How a dinner of so many courses is planned."""

    def known(self, courses: int) -> Result | None:
        """A plan in which all meet, without a search, if one is known."""

    def attempt(self, courses: int, budget: Budget, again: int) -> Result:
        """The best plan that is found; `again` tells apart attempts at the same number."""

    def finished(self, best: Result) -> Result:
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
    with workers_of(executor, workers) as pool, closing(watch.halt):
        if solver == "auto" and suits(dinner):
            compile_first(watch, compiling)
            way: Way = Covering(dinner, watch, seed, pool, progress)
        else:
            way = Solving(dinner, seed, solver, pool, stop, progress, compiling)
        best = way.finished(_fewest(way, watch, least, found or (lambda _: None)))
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
    courses = fewest_courses_of(dinner, MOST_COURSES) if suits(dinner) else _fewest_even(dinner)
    if courses is None:
        raise Impossible(f"everyone would need more than {MOST_COURSES} courses to meet")
    return max(courses, 1)


def _fewest_even(dinner: Dinner) -> int | None:
    from seating_solvers.bounds import upper_bounds

    for courses in range(1, MOST_COURSES + 1):
        evening = dinner.changed(courses=numbered_courses(courses))
        if upper_bounds(evening)[0].value >= everyone(evening):
            return courses
    return None


def everyone(dinner: Dinner) -> int:
    """Introductions when all strangers have met, in units of worth."""
    from seating_solvers.bounds.bound_setting import Setting
    from seating_solvers.bounds.everyone_meets import everyone_bound

    return everyone_bound(Setting.of(dinner))


def all_met(result: Result) -> bool:
    """Whether nobody is left to meet, and no rule is broken."""
    score = result.score
    return score.broken == 0 and score.introductions >= everyone(result.plan.dinner)


def _fewest(way: Way, watch: Watch, least: int, found: Callable[[int], None]) -> Result:
    """Down from what is known, or else from what is found on the way up from the least."""
    known = (way.known(courses) for courses in range(least, MOST_COURSES + 1))
    best = next(filter(None, known), None) or _upwards(way, watch, least)
    again = 0
    while all_met(best) and len(best.plan.dinner.courses) > least and not watch.over():
        again += 1
        found(len(best.plan.dinner.courses))
        fewer = way.attempt(len(best.plan.dinner.courses) - 1, _part(watch, 1.0), again)
        if all_met(fewer):
            best = fewer
        elif watch.budget.iterations is not None:
            break
    return best


def _upwards(way: Way, watch: Watch, least: int) -> Result:
    """More and more courses until everyone meets; where nobody finds a way, the best so far."""
    most_met = None
    for courses in range(least, MOST_COURSES + 1):
        found = way.attempt(courses, _part(watch, FIRST_SHARE), 0)
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
    seconds = None if budget.seconds is None else max(watch.left * share, 0.01)
    moves = None if budget.iterations is None else max(int(budget.iterations * share), 1)
    return Budget(seconds, moves)
