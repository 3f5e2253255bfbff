"""What each number of courses is worth, up to where one more brings nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.first_courses import first_courses
from seating.dinner.plan import Plan
from seating.words.errors import Impossible
from seating_solvers.courses.course_count import CourseCount
from seating_solvers.courses.one_course_more import one_course_more
from seating_solvers.covering import CoveringPlanner, suits
from seating_solvers.everyone import compile_first, fewest_courses
from seating_solvers.running.budget import Budget
from seating_solvers.running.result import Progress, Result
from seating_solvers.running.when_to_stop import Watch
from seating_solvers.running.workers import workers_of
from seating_solvers.solve import solve

MORE_SHARE = 0.25
"""Of what is given to a number of courses, for one course more than the plan before."""

COVER_SHARE = 0.5
"""The same for a search for courses in which all meet, where that could be."""

LEAST_SECONDS, LEAST_MOVES = 0.01, 1


def count_courses(
    dinner: Dinner,
    budget: Budget | None = None,
    seed: int = 0,
    *,
    workers: int | None = None,
    executor: Executor | None = None,
    solver: str = "auto",
    progress: Callable[[Progress], None] | None = None,
    stop: threading.Event | None = None,
    compiling: Callable[[], None] | None = None,
) -> list[CourseCount]:
    """Plan the first course of a dinner, the first two, and so on.

    It ends with the number after which everyone has met, or which brings nothing more.

    Parameters
    ----------
    dinner : Dinner
        With the most courses to look at.
    budget, seed, workers, executor, solver, progress, compiling
        As for `seating_solvers.solve`; the budget is for all numbers of courses together, more
        of it for more courses.
    stop : threading.Event, optional
        Set it from elsewhere to end soon, with the numbers that were looked at before.

    Returns
    -------
    list of CourseCount
        From the least number at whose courses anybody meets; none has fewer introductions than
        the one before it, unless rules ask for that. Rules that cannot be kept are broken as
        little as is found.

    Raises
    ------
    InputError
        If there is no such solver.

    Examples
    --------
    >>> dinner = Dinner.of([f"Guest {number}" for number in range(9)], "3x3", 6, meet="table")
    >>> found = count_courses(dinner, Budget(seconds=None, iterations=60_000))
    >>> [(one.courses, one.brings, one.never_met) for one in found]
    [(1, 9.0, 27), (2, 9.0, 18), (3, 9.0, 9), (4, 9.0, 0)]
    """
    watch = Watch(budget or Budget(), stop or threading.Event())
    found: list[CourseCount] = []
    with workers_of(executor, workers) as pool, closing(watch.stop_file):
        with watch.still():  # kernels take long to import, too
            compile_first(dinner, watch, compiling)
        search = _Search(dinner, watch, seed, solver, pool, progress)
        for count in _numbers(dinner):
            one = search.best(count, found[-1] if found else None)
            if found and (watch.stop.is_set() and not one.best):
                break
            found.append(one)
            if _enough(one, dinner) or watch.over():
                break
    return found


def _numbers(dinner: Dinner) -> range:
    """How many courses to look at; where nobody meets at the first ones, not those alone."""
    return range(int(dinner.meeting.argmax()) + 1, len(dinner.courses) + 1)


def _enough(one: CourseCount, dinner: Dinner) -> bool:
    """Whether everyone has met, or a course at which people meet has brought nothing."""
    if not one.never_met:
        return True
    if one.before is None or one.brings > 0 or not dinner.meeting[one.courses - 1]:
        return False
    there = dinner.present
    return bool((there[: one.courses].any(axis=0) == there.any(axis=0)).all())


@dataclass
class _Search:
    """Plans for one number of courses after the other."""

    dinner: Dinner
    watch: Watch
    seed: int
    solver: str
    pool: Executor
    progress: Callable[[Progress], None] | None

    def best(self, count: int, before: CourseCount | None) -> CourseCount:
        """The best plan of so many courses that does not fall behind one course less."""
        dinner = first_courses(self.dinner, count)
        found = [
            CourseCount(plan, way, before)
            for way, plan in self._plans(dinner, before, self._budget(count))
        ]
        ahead = [one for one in found if _not_behind(one)]
        least = min(one.verdict.score.broken for one in found)
        kept = [one for one in ahead if one.verdict.score.broken == least]
        return max(kept or found, key=lambda one: one.verdict.score)

    def _plans(
        self, dinner: Dinner, before: CourseCount | None, budget: Budget
    ) -> Iterator[tuple[str, Plan]]:
        known = self._known(dinner)
        if known is not None:
            yield "known", known
            return
        covers = self._may_cover(len(dinner.courses))
        shares = (MORE_SHARE if before else 0.0, COVER_SHARE if covers else 0.0)
        start = self._one_more(dinner, before, _part(budget, shares[0]), late=True)
        solved = self._solved(dinner, _part(budget, 1 - sum(shares)), start, even_out=True)
        yield "solve", solved.plan
        if solved.stopped == "bound" and not solved.score.broken:
            return
        if before is not None:
            seats = np.concatenate([before.plan.seats, solved.plan.seats[-1:]])
            yield "one more", Plan(dinner, seats)
        more = start or self._one_more(dinner, before, _part(budget, shares[0]), late=False)
        if more is not None:
            yield "one more", more
        if covers:
            found = self._planner(dinner).search(len(dinner.courses), _part(budget, shares[1]), 0)
            yield "cover", Plan(dinner, found.plan.seats)

    def _one_more(
        self, dinner: Dinner, before: CourseCount | None, budget: Budget, late: bool
    ) -> Plan | None:
        """The plan before and one course more; `late`: only where strangers meet again already.

        A search goes on from there, since schedules without a repeat are of little help.
        """
        if before is None or not dinner.meeting[-1] or (late and not before.verdict.repeats):
            return None
        return one_course_more(before.plan, dinner, lambda last: self._solved(last, budget))

    def _solved(
        self,
        dinner: Dinner,
        budget: Budget,
        start: Plan | None = None,
        even_out: bool = False,
    ) -> Result:
        return solve(
            dinner,
            budget,
            self.seed,
            solver=self.solver,
            executor=self.pool,
            progress=self.progress,
            stop=self._stop,
            start=start,
            even_out=even_out,
        )

    @property
    def _stop(self) -> threading.Event:
        stop = self.watch.stop
        assert isinstance(stop, threading.Event)
        return stop

    def _known(self, dinner: Dinner) -> Plan | None:
        """A plan in which all meet that needs no search, if one is known."""
        if not self._may_cover(len(dinner.courses)):
            return None
        known = self._planner(dinner).known(len(dinner.courses))
        return None if known is None else Plan(dinner, known.plan.seats)

    def _planner(self, dinner: Dinner) -> CoveringPlanner:
        return CoveringPlanner(dinner, self.watch, self.seed, self.pool)

    def _may_cover(self, count: int) -> bool:
        return self._fewest is not None and count >= self._fewest

    @cached_property
    def _fewest(self) -> int | None:
        """How many courses it takes at least until all meet; None where tables are not all."""
        plain = self.solver == "auto" and suits(self.dinner) and bool(self.dinner.meeting.all())
        return fewest_for_all(self.dinner) if plain else None

    def _budget(self, count: int) -> Budget:
        """What a number of courses may spend: of what is left, as much as it has courses."""
        numbers = _numbers(self.dinner)
        whole = self.watch.budget
        seconds, moves = whole.seconds, whole.iterations
        if seconds is not None:
            left = self.watch.left * count / sum(range(count, numbers.stop))
            seconds = max(left, LEAST_SECONDS)
        if moves is not None:
            moves = max(int(moves * count / sum(numbers)), LEAST_MOVES)
        return Budget(seconds, moves)


def fewest_for_all(dinner: Dinner) -> int | None:
    """How many courses it takes at least until all meet, or None if that is too many.

    Parameters
    ----------
    dinner : Dinner
        Under ``table`` or ``beside``, without rules.
    """
    try:
        return fewest_courses(dinner)
    except Impossible:
        return None


def _not_behind(one: CourseCount) -> bool:
    """Whether it has as many introductions as the plan of one course less."""
    if one.before is None:
        return True
    now, then = one.verdict, one.before.verdict
    return now.introductions >= then.introductions and now.weighted >= then.weighted


def _part(budget: Budget, share: float) -> Budget:
    seconds, moves = budget.seconds, budget.iterations
    return Budget(
        None if seconds is None else max(seconds * share, LEAST_SECONDS),
        None if moves is None else max(int(moves * share), LEAST_MOVES),
    )
