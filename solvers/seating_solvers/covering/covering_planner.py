"""Plans until all have met where tables are all that counts: what is known, else a search."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from seating.dinner.course import numbered_courses
from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import any_spread, even_spread
from seating.dinner.plan import Plan
from seating.people.pairs import Ints
from seating.score.score import judge
from seating_solvers.bounds import upper_bounds
from seating_solvers.bounds.least_uneven import least_uneven_for
from seating_solvers.covering.cover import Cover, Covered
from seating_solvers.covering.covering_search import covering_search
from seating_solvers.covering.filled_tables import open_places
from seating_solvers.covering.known_courses import known_courses
from seating_solvers.covering.to_meet import to_meet
from seating_solvers.placing.perfect_plan import seats_of
from seating_solvers.placing.table_sizes import evenly_filled
from seating_solvers.running.budget import Budget
from seating_solvers.running.even_share import EVEN_SHARE, may_be_evened
from seating_solvers.running.result import Progress, Result
from seating_solvers.running.when_to_stop import Watch

MOST_GUESTS = 1000
"""Beyond, every guest's set of all others takes too long to look through."""

LEAST_SECONDS = 0.01
"""A search is given so much of the clock, though nothing may be left."""

LEVEL_SHARE = 0.5
"""Of the time left, for tables filled evenly."""

ABREAST = 2
"""Searches of a wave that makes plans more even."""

EVEN_WAVES, EVEN_MOVES = 4, 20_000_000
"""How long, once all have met, the same is looked for with tables filled evenly."""


@dataclass
class CoveringPlanner:
    """Plans of a dinner for any number of courses, for `seating_solvers.everyone`.

    Parameters
    ----------
    dinner : Dinner
        One that `suits`.
    watch : Watch
        The budget for all numbers of courses.
    seed : int
    executor : concurrent.futures.Executor
    progress : callable or None
        Told each better plan of a number of courses.
    """

    dinner: Dinner
    watch: Watch
    seed: int
    executor: Executor
    progress: Callable[[Progress], None] | None = None
    tried: int = 0
    trace: list[Progress] = field(default_factory=list)

    @cached_property
    def need(self) -> NDArray[np.bool_]:
        """Who is to meet whom."""
        return to_meet(self.dinner)

    @cached_property
    def room(self) -> Ints:
        """Seats at each table."""
        return np.array([table.seats for table in self.dinner.tables], dtype=np.int64)

    def known(self, courses: int) -> Result | None:
        """A plan of so many courses from a schedule that is known, if there is one."""
        table = known_courses(self.room, courses, self.need)
        return None if table is None else self._result(Covered(table, 0, 0), "known")

    def search(self, courses: int, budget: Budget, again: int) -> Result:
        """The plan of so many courses in which most meet, tables filled as it comes."""
        sizes = open_places(self.room, len(self.need))
        return self._result(self._searched(courses, sizes, budget, again), "cover")

    def finish(self, best: Result) -> Result:
        """The same with tables filled evenly if that is found soon, and seats for good talk.

        What slack is left goes to unevenness: repeats are few, and shared out.
        """
        from seating_solvers.annealing.arrange_seats import arranged

        courses, sizes = len(best.plan.dinner.courses), self._even_sizes()
        if not self.watch.over() and (np.sort(best.plan.sizes) != np.sort(sizes)).any():
            budget = Budget(
                None
                if self.watch.budget.seconds is None
                else max(LEVEL_SHARE * self.watch.left, LEAST_SECONDS),
                min(EVEN_MOVES, self.watch.budget.iterations or EVEN_MOVES),
            )
            level = self._searched(courses, sizes, budget, 0, EVEN_WAVES)
            if not level.left:
                best = self._result(level, "cover")
        plan = arranged(self._evened(best.plan), self.seed)
        return replace(best, plan=plan, verdict=judge(plan), trace=tuple(self.trace))

    def _evened(self, plan: Plan) -> Plan:
        """The plan made more even; tables that are filled as it comes may be filled otherwise."""
        from seating_solvers.annealing.even_out import EvenOut

        dinner = plan.dinner
        known = least_uneven_for(plan, upper_bounds(dinner)[1])
        least, value = known or 0, judge(plan).unevenness.value
        if self.watch.stop.is_set() or not may_be_evened(dinner) or value <= least:
            return plan
        return EvenOut(
            dinner,
            self.watch.extended(EVEN_SHARE),
            self.seed,
            self.executor,
            ABREAST,
            least,
            exact=True,
            filling=any_spread(dinner) if known is None else None,
        ).run(plan)

    def _even_sizes(self) -> Ints:
        """Guests at each table, filled evenly; the open tables of equal ones take one more."""
        spread = even_spread(self.dinner)
        in_use = np.where(spread.high[0] > 0, self.room, 0)
        return evenly_filled(in_use, len(self.need))

    def _searched(
        self, courses: int, sizes: Ints, budget: Budget, again: int, waves: int | None = None
    ) -> Covered:
        def tell(found: Covered) -> None:
            self._tell(found, self.tried + found.tried)

        cover = Cover(self.need, sizes, courses, self.seed + again)
        watch = Watch(budget, self.watch.stop, stop_file=self.watch.stop_file)
        found = covering_search(cover, watch, self.executor, tell, waves)
        self.tried += found.tried
        return found

    def _plan(self, table: Ints) -> Plan:
        dinner = self.dinner.changed(courses=numbered_courses(len(table)))
        return Plan(dinner, seats_of(dinner, table.astype(np.int32)))

    def _tell(self, found: Covered, tried: int) -> None:
        plan = self._plan(found.table)
        bound, _ = upper_bounds(plan.dinner, plan)
        step = Progress(self.watch.spent, tried, judge(plan).uneven_score, bound)
        self.trace.append(step)
        if self.progress is not None:
            self.progress(step)

    def _result(self, found: Covered, solver: str) -> Result:
        plan = self._plan(found.table)
        bound, pairs_bound = upper_bounds(plan.dinner, plan)
        return Result(
            plan=plan,
            verdict=judge(plan),
            bound=bound,
            pairs_bound=pairs_bound,
            stopped=self.watch.why,
            seconds=self.watch.spent,
            iterations=self.tried,
            seed=self.seed,
            solver=solver,
        )


def suits(dinner: Dinner) -> bool:
    """Whether tables are all that counts: no rules, and everyone at a table meets."""
    plain = dinner.talk.meet == "table" and not dinner.rules
    return plain and len(dinner.guests) <= MOST_GUESTS
