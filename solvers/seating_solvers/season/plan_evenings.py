"""Evenings planned as one.

First they are searched as one long dinner, whose courses are those of all evenings: so that two
who come together once share a table then, and others later. Then each evening is searched anew
as a dinner of its own to which all others leave what they do, those to come as well; what makes
the whole better is kept. That also mends what a long dinner cannot say: rules about a whole
evening, rooms, goals, and fading.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, total_ordering

from seating.dinner.dinner import Dinner
from seating.dinner.joined_dinner import joined_dinner
from seating.dinner.plan import Plan
from seating.score.score import Score, judge
from seating.season.carried import left_by, with_evenings
from seating.words.errors import Impossible, InputError
from seating_solvers.running.budget import Budget
from seating_solvers.solve import solve

LONG, IN_TURN = 0.4, 0.2
"""Shares of the budget for the long dinner, and for one evening after the other; the rest is for
mending, half of it of the second way, half of the better of the two."""


@total_ordering
@dataclass(frozen=True, eq=False)
class Season:
    """Plans of evenings, and what they are worth one after the other.

    Parameters
    ----------
    dinners : tuple of Dinner
        The evenings, in order, each by itself.
    days : tuple of float
        When each is, counted from some day.
    plans : tuple of Plan
    half_life : float or None
        Days after which half of the talk is left.
    by : str
        Who of one list is who of another.
    """

    dinners: tuple[Dinner, ...]
    days: tuple[float, ...]
    plans: tuple[Plan, ...]
    half_life: float | None
    by: str

    @cached_property
    def in_order(self) -> tuple[Plan, ...]:
        """The plans, each of a dinner to which those before it left what they do."""
        return tuple(
            Plan(self.given(number, range(number)), plan.seats)
            for number, plan in enumerate(self.plans)
        )

    @cached_property
    def scores(self) -> tuple[Score, ...]:
        """What each evening is worth, given those before it."""
        return tuple(judge(plan).score for plan in self.in_order)

    @cached_property
    def levels(self) -> tuple[int, int, int, int]:
        """What seasons are compared by, each the greater the better."""
        return (
            -sum(score.broken for score in self.scores),
            -sum(score.shortfall for score in self.scores),
            sum(score.weighted for score in self.scores),
            -sum(score.unevenness for score in self.scores),
        )

    def __lt__(self, other: Season) -> bool:
        return self.levels < other.levels

    def given(self, number: int, others: Sequence[int]) -> Dinner:
        """An evening to which others leave what they do."""
        evenings = [
            (left_by(self.plans[other]), self.days[other] - self.days[number]) for other in others
        ]
        return with_evenings(self.dinners[number], evenings, self.half_life, self.by)

    def with_plan(self, number: int, plan: Plan) -> Season:
        """The same but for one evening."""
        plans = list(self.plans)
        plans[number] = plan
        return Season(self.dinners, self.days, tuple(plans), self.half_life, self.by)


def plan_evenings(
    dinners: Sequence[Dinner],
    budget: Budget | None = None,
    seed: int = 0,
    *,
    days: Sequence[float] | None = None,
    half_life: float | None = None,
    by: str = "name",
    workers: int | None = None,
    stop: threading.Event | None = None,
    planned: Callable[[int, int], None] = lambda _done, _steps: None,
    compiling: Callable[[], None] | None = None,
) -> Season:
    """Plan evenings as one.

    Parameters
    ----------
    dinners : sequence of Dinner
        The evenings, in order, each with what was before the first of them. Guests, tables and
        courses may differ.
    budget : Budget, optional
        Of all together: half of it for the long dinner.
    seed : int, optional
        As for `seating_solvers.solve`.
    days : sequence of float, optional
        When each evening is, counted in days from some day; 0, 1, 2, … when left out.
    half_life : float, optional
        Days after which half of the talk is left; nothing fades when left out.
    by : {"name", "id"}, optional
        Who of one list is who of another.
    workers, stop, compiling : optional
        As for `seating_solvers.solve`.
    planned : callable, optional
        Called with the number of searches done, and how many there will be.

    Returns
    -------
    Season
    """
    evenings = tuple(dinners)
    when = tuple(days) if days is not None else tuple(map(float, range(len(evenings))))
    search = _Search(budget or Budget(), seed, workers, stop or threading.Event(), compiling)
    search.planned = planned
    if len(evenings) == 1:
        found = search.run(evenings[0], 1)
        return Season(evenings, when, (found,), half_life, by)
    search.steps = 1 + 3 * len(evenings)
    season = Season(evenings, when, _as_one(evenings, by, search), half_life, by)
    if not search.ended:
        season = _better(season, _mended(_in_turn(season, search), search))
    return _mended(season, search)


def _mended(season: Season, search: _Search) -> Season:
    """Each evening once searched anew, given all others; what makes the whole better is kept."""
    count = len(season.dinners)
    for number in range(count):
        if search.ended:
            break
        others = [other for other in range(count) if other != number]
        found = search.run(season.given(number, others), (1 - LONG - IN_TURN) / 2 / count)
        other = season.with_plan(number, Plan(season.dinners[number], found.seats))
        season = _better(season, other)
    return season


def _better(one: Season, other: Season) -> Season:
    return other if other > one else one


@dataclass
class _Search:
    """Searches that share a budget, counted."""

    budget: Budget
    seed: int
    workers: int | None
    stop: threading.Event
    compiling: Callable[[], None] | None
    planned: Callable[[int, int], None] = lambda _done, _steps: None
    steps: int = 1
    done: int = 0

    @property
    def ended(self) -> bool:
        return self.stop.is_set()

    def run(self, dinner: Dinner, share: float) -> Plan:
        """The best plan of a dinner for a share of the budget."""
        whole = self.budget
        budget = Budget(
            seconds=None if whole.seconds is None else max(whole.seconds * share, 0.05),
            iterations=None if whole.iterations is None else max(int(whole.iterations * share), 1),
        )
        found = solve(
            dinner,
            budget,
            self.seed + self.done,
            workers=self.workers,
            stop=self.stop,
            compiling=self.compiling,
        )
        self.done += 1
        self.planned(self.done, self.steps)
        return found.plan


def _in_turn(season: Season, search: _Search) -> Season:
    """Each evening after those before it, as if nothing were known of those to come."""
    for number, dinner in enumerate(season.dinners):
        found = search.run(season.given(number, range(number)), IN_TURN / len(season.dinners))
        season = season.with_plan(number, Plan(dinner, found.seats))
    return season


def _as_one(dinners: Sequence[Dinner], by: str, search: _Search) -> tuple[Plan, ...]:
    """All evenings searched as one long dinner."""
    names = [str(number) for number in range(1, len(dinners) + 1)]
    try:
        joined = joined_dinner(dinners, names, by, keep_rules=True)
    except (InputError, Impossible):  # kinds of guests whom another evening has none of
        joined = joined_dinner(dinners, names, by)
    seats = joined.split(search.run(joined.dinner, LONG))
    return tuple(Plan(dinner, one) for dinner, one in zip(dinners, seats, strict=True))
