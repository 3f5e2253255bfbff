"""The best plan of a dinner, proven: level by level of the score."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from ortools.sat.python import cp_model

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import Spread, even_spread
from seating.dinner.plan import AWAY, Plan
from seating.score.score import Score, judge
from seating_solvers.cpsat.dinner_model import DinnerModel, dinner_model
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.fill_seats import fill_seats
from seating_solvers.cpsat.run_model import ROUNDING, Answer, run_model

Seats = NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class Exact:
    """What came of looking for the best plan.

    Parameters
    ----------
    seats : ndarray of int32, shape (courses, guests), or None
        The best found; the start if nothing better was.
    score : Score or None
        Of these seats; unevenness is left at 0 (`cpsat.least_uneven_plan` looks at it).
    bound : int or None
        Introductions, in units of worth, that no plan exceeds that breaks and lacks no more
        than these seats do; None when nothing was proven.
    best : bool
        Whether it is proven that no plan, its tables within the spread, is better.
    """

    seats: Seats | None
    score: Score | None
    bound: int | None
    best: bool


def solve_exactly(
    dinner: Dinner,
    effort: Effort,
    start: Seats | None = None,
    spread: Spread | None = None,
    most: int | None = None,
    tell: Callable[[Seats, Score], None] | None = None,
) -> Exact:
    """Look for the best plan of a dinner until it is proven best.

    Parameters
    ----------
    dinner : Dinner
        Small, or the proof takes longer than anybody waits.
    effort : Effort
    start : ndarray of int32, shape (courses, guests), optional
        A plan within the spread: only better ones are looked for.
    spread : Spread, optional
        Least and most guests at each table; the even spread when left out.
    most : int, optional
        Introductions that no plan of that spread exceeds, as known from elsewhere.
    tell : callable, optional
        Called, from another thread, with the seats and the score of each better plan.

    Examples
    --------
    >>> dinner = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "2x2", courses=2, meet="table")
    >>> found = solve_exactly(dinner, Effort(work=5))
    >>> found.score.introductions, found.bound, found.best
    (4, 4, True)
    """
    return _Levels(dinner, effort, start, spread or even_spread(dinner), most, tell).run()


class _Levels:
    """One call of `solve_exactly`."""

    def __init__(
        self,
        dinner: Dinner,
        effort: Effort,
        start: Seats | None,
        spread: Spread,
        most: int | None,
        tell: Callable[[Seats, Score], None] | None,
    ) -> None:
        self.dinner, self.effort, self.spread, self.tell = dinner, effort, spread, tell
        self.most = most
        self.seats: Seats | None = None
        self.score: Score | None = None
        if start is not None:
            self.look_at(start)

    def run(self) -> Exact:
        model, broken = self.fewest_broken()
        if broken is None:
            return Exact(self.seats, self.score, None, False)
        model.model.add(model.broken <= broken)
        shortfall = self.least_shortfall(model)
        if shortfall is None:
            return Exact(self.seats, self.score, None, False)
        model.model.add(model.shortfall <= shortfall)
        return self.most_introductions(model, broken, shortfall)

    def look_at(self, seats: Seats) -> None:
        """Keep the seats if they are the best so far."""
        score = judge(Plan(self.dinner, seats)).uneven_score
        if self.score is None or score > self.score:
            self.seats, self.score = seats, score
            if self.tell is not None:
                self.tell(seats, score)

    def solve(self, model: DinnerModel) -> Answer:
        """Run, and look at every solution."""
        return run_model(model.model, self.effort, _Each(model, self))

    def fewest_broken(self) -> tuple[DinnerModel, int | None]:
        """By how much rules must be broken, with a model for it; None if that is not known."""
        model = dinner_model(self.dinner, self.spread, strict=True)
        if self.score is not None and self.score.broken == 0:
            return model, 0
        answer = self.solve(model)
        if not answer.impossible:
            return model, 0 if answer.found else None
        model = dinner_model(self.dinner, self.spread, strict=False)
        model.model.minimize(model.broken)
        return model, self.least(self.solve(model))

    def least_shortfall(self, model: DinnerModel) -> int | None:
        """What must be lacking to goals; None if that is not known."""
        if not any(guest.goal for guest in self.dinner.guests):
            return 0
        model.model.minimize(model.shortfall)
        return self.least(self.solve(model))

    def least(self, answer: Answer) -> int | None:
        """The proven least."""
        return round(answer.solver.objective_value) if answer.best else None

    def most_introductions(self, model: DinnerModel, broken: int, shortfall: int) -> Exact:
        score, first = self.score, (broken, shortfall)
        begun = score is not None and (score.broken, score.shortfall) == first
        if score is not None and begun:
            model.model.add(model.introductions >= score.introductions + 1)
        if self.most is not None:
            model.model.add(model.introductions <= self.most)
        model.model.maximize(model.introductions)
        answer = self.solve(model)
        best = answer.best or (answer.impossible and begun)
        score = self.score
        bound = score.introductions if score is not None else None
        if not best:
            bound = _told_bound(answer, score)
        return Exact(self.seats, score, bound, best)


def _told_bound(answer: Answer, score: Score | None) -> int | None:
    """The bound of a run that ended early; it tells 0 when it has none yet."""
    bound = math.floor(answer.solver.best_objective_bound + ROUNDING)
    least = 1 if score is None else max(score.introductions, 1)
    return bound if bound >= least else None


class _Each(cp_model.CpSolverSolutionCallback):
    """Looks at every solution of a run."""

    def __init__(self, model: DinnerModel, levels: _Levels) -> None:
        super().__init__()
        self.model, self.levels = model, levels

    def on_solution_callback(self) -> None:
        """Judge it."""
        places, dinner = self.model.places, self.levels.dinner
        seats = np.full(dinner.present.shape, AWAY, dtype=np.int32)
        fill_seats(places, self, self.levels.effort.seed, seats)
        self.levels.look_at(seats)
