"""The fewest courses after which everyone has shared a table with everyone.

Dagstuhl's Happy Diner Problem (van Doorn): so many people, tables of so many seats, as few
courses as possible. Each number of courses is a dinner of its own; the search tries more
until one succeeds, and then fewer as long as time is left.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import replace

from seating.course import numbered_courses
from seating.dinner import Dinner
from seating.errors import Impossible, InputError
from seating_solvers.budget import Budget, Watch
from seating_solvers.result import Progress, Result
from seating_solvers.solve import solve

FIRST_SHARE = 0.1
"""Share of the time for each number of courses on the way up."""

MOST_COURSES = 60


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
) -> Result:
    """Plan as few courses as are found until all have met.

    Parameters
    ----------
    dinner : Dinner
        Whose courses are counted anew; under ``table`` or ``beside``.
    budget, seed, solver, workers, executor, progress, stop, compiling
        As for `seating_solvers.solve`; the budget is for all numbers of courses together.

    Returns
    -------
    Result
        Of the fewest courses found. It stopped at ``bound`` if fewer are impossible.

    Raises
    ------
    InputError
        If the dinner does not say that a table or a neighbour is enough to meet.
    Impossible
        If no number of courses was found in time.
    """
    if dinner.talk.meet == "near":
        hint = "add --meet table, or --meet beside"
        raise InputError("to meet everyone, it must be certain who meets", hint=hint)
    given = budget or Budget()
    stop = stop or threading.Event()
    watch = Watch(given, stop)

    def attempt(courses: int, share: float, again: int = 0) -> Result:
        return solve(
            dinner.changed(courses=numbered_courses(courses)),
            _part(given, watch, share),
            seed + again,
            solver=solver,
            workers=workers,
            executor=executor,
            progress=progress,
            stop=stop,
            compiling=compiling,
        )

    least = fewest_courses(dinner)
    best = _upwards(attempt, least, watch)
    again = 0
    while len(best.plan.dinner.courses) > least and not watch.over():
        fewer = attempt(len(best.plan.dinner.courses) - 1, 1.0, again)
        again += 1
        if all_met(fewer):
            best = fewer
        elif given.iterations is not None:
            return replace(best, stopped=fewer.stopped, seed=seed)
    done = len(best.plan.dinner.courses) == least
    stopped = "interrupted" if watch.stop.is_set() else "time"
    return replace(best, stopped="bound" if done else stopped, seed=seed)


def fewest_courses(dinner: Dinner) -> int:
    """A number of courses below which not everyone can meet everyone.

    Each guest meets at most the others of one table at a course.
    """
    from seating_solvers.bounds import upper_bounds

    for courses in range(1, MOST_COURSES):
        evening = dinner.changed(courses=numbered_courses(courses))
        if upper_bounds(evening)[0].value >= everyone(evening):
            return courses
    raise Impossible(f"everyone would need more than {MOST_COURSES} courses to meet")


def everyone(dinner: Dinner) -> int:
    """Introductions when all strangers have met, in units of worth."""
    from seating_solvers.bounds.everyone import everyone_bound
    from seating_solvers.bounds.setting import Setting

    return everyone_bound(Setting.of(dinner))


def all_met(result: Result) -> bool:
    """Whether nobody is left to meet, and no rule is broken."""
    score = result.score
    return score.broken == 0 and score.introductions >= everyone(result.plan.dinner)


def _upwards(attempt: Callable[[int, float], Result], least: int, watch: Watch) -> Result:
    """More and more courses until everyone meets."""
    for courses in range(least, MOST_COURSES):
        result = attempt(courses, FIRST_SHARE)
        if all_met(result):
            return result
        if watch.over():
            break
    raise Impossible(f"no plan of {courses} courses was found in which all meet")


def _part(budget: Budget, watch: Watch, share: float) -> Budget:
    """A share of what is left."""
    seconds = None if budget.seconds is None else max(watch.left * share, 0.01)
    moves = None if budget.iterations is None else max(int(budget.iterations * share), 1)
    return Budget(seconds, moves)
