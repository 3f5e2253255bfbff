"""Every way tried on a dinner, with what each gives, and the one to take."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.plan import AWAY, Plan
from seating.movement.movement import Movement
from seating.movement.places import Places
from seating.movement.ways.every_way import EVERY_WAY
from seating.movement.ways.led_by_cards import FollowOne, SeatCards
from seating.movement.ways.letters_move_on import LettersMoveOn, courses_without_repeat
from seating.score.score import Verdict, judge, tenth
from seating.words.errors import InputError
from seating.words.names import did_you_mean
from seating_solvers.bounds import upper_bounds
from seating_solvers.movements.field_cards import field_cards
from seating_solvers.movements.laid_places import Begun, begun, laid_places
from seating_solvers.movements.ways_to_try import FAMILIES, RoomToTry
from seating_solvers.movements.weighed import MOST_PLACES, Weighed, among_strangers, weighed
from seating_solvers.running.bound import Bound
from seating_solvers.running.budget import Budget
from seating_solvers.running.random_numbers import generator
from seating_solvers.running.random_streams import KernelStreams, NumpyStreams, numpy_generator
from seating_solvers.running.result import Result
from seating_solvers.running.when_to_stop import Watch

if TYPE_CHECKING:  # kernels take long to import, and very large rooms need none
    from seating_solvers.movements.seat_card_search import SeatCardSearch

CARDS_SHARE = 0.5
"""Of the budget, for cards; the rest is for the best plan that needs names."""

FOLLOW_SHARE = 0.3
"""Of that, for guests who follow each other, where some seats are empty."""

STARTS_MOVES = 400
"""Moves for each place to find who begins where, for each way."""

MOST_STARTS_MOVES = 60_000
WORK = 40_000_000
"""Pairs of places that are weighed for a family, at most."""

CLOSE = 200
"""A way that is simpler is taken where it lacks a two-hundredth at most of the best."""


@dataclass(frozen=True, eq=False)
class TriedWay:
    """The best of a family.

    Parameters
    ----------
    begun : Begun
        The movement, and who begins where.
    verdict : Verdict
        Of the plan that it makes.
    """

    begun: Begun
    verdict: Verdict

    @property
    def movement(self) -> Movement:
        """The movement."""
        return self.begun.movement

    @property
    def name(self) -> str:
        """Of the family."""
        return self.movement.way.name

    @cached_property
    def changes_table(self) -> float:
        """The share of guests who go to another table, at a change."""
        return float((self._walked != 0).mean()) if self._walked.size else 0.0

    @cached_property
    def tables_walked(self) -> float:
        """How many tables guests go on or back at a change, on average."""
        return float(np.abs(self._walked).mean()) if self._walked.size else 0.0

    @cached_property
    def _walked(self) -> np.ndarray:
        """Tables on or back of each guest at each change, the shorter way round."""
        dinner = self.verdict.plan.dinner
        used = np.flatnonzero(self.movement.places.sizes)
        turn = np.searchsorted(used, dinner.table_of_seat[self.verdict.plan.seats])
        far = np.diff(turn, axis=0) % len(used)
        both = (self.verdict.plan.seats >= 0)[1:] & (self.verdict.plan.seats >= 0)[:-1]
        return np.asarray(np.minimum(far, len(used) - far)[both])

    @cached_property
    def courses_without_repeat(self) -> int | None:
        """At how many courses nobody meets twice, by the steps of letters alone; else None."""
        way, sizes = self.movement.way, self.movement.places.sizes
        used = sizes[sizes > 0]
        if not isinstance(way, LettersMoveOn) or self.movement.held or (used != used[0]).any():
            return None
        return courses_without_repeat(way.steps, len(used))


@dataclass(frozen=True, eq=False)
class FoundMovement:
    """What movements give a dinner.

    Parameters
    ----------
    dinner : Dinner
    tried : tuple of TriedWay
        The best of each family that fits, the simplest first.
    chosen : TriedWay
    best : Result or None
        The best plan that was found with names; None where a movement is as good as can be.
    bound, pairs_bound : Bound
        What no plan can exceed that fills tables as the chosen one does.
    stopped : str
        As in `seating_solvers.running.result.Result`.
    seconds : float
    iterations : int
        Moves tried, those for the best plan included.
    seed : int
    """

    dinner: Dinner
    tried: tuple[TriedWay, ...]
    chosen: TriedWay
    best: Result | None
    bound: Bound
    pairs_bound: Bound
    stopped: str
    seconds: float
    iterations: int
    seed: int

    @property
    def as_good_as_can_be(self) -> bool:
        """Whether it is proven that no plan does better."""
        return self.chosen.verdict.uneven_score.reaches(self.bound.value)

    @property
    def result(self) -> Result:
        """The chosen movement as a plan that was searched for."""
        return Result(
            movement=self.chosen.movement,
            plan=self.chosen.verdict.plan,
            verdict=self.chosen.verdict,
            bound=self.bound,
            pairs_bound=self.pairs_bound,
            stopped=self.stopped,
            seconds=self.seconds,
            iterations=self.iterations,
            seed=self.seed,
            solver="movement",
        )


def find_movement(
    dinner: Dinner,
    budget: Budget | None = None,
    seed: int = 0,
    *,
    way: str | None = None,
    against_best: bool = True,
    stop: threading.Event | None = None,
    compiling: Callable[[], None] | None = None,
) -> FoundMovement:
    """The movement that suits a dinner, with what others give and what the best plan would.

    Parameters
    ----------
    dinner : Dinner
    budget : Budget, optional
        Ten seconds when left out: half for cards, the rest for the best plan. With iterations
        alone the same seed finds the same; each search makes so many at most.
    seed : int, optional
    way : str, optional
        The family to choose, of `seating.movement.ways.every_way.EVERY_WAY`; the best when left
        out, or a simpler one that is nearly as good.
    against_best : bool, optional
        Whether to look for the best plan with names, where no movement is proven to be one.
    stop : threading.Event, optional
        Set it from elsewhere to end the search soon.
    compiling : callable, optional
        Called before kernels are compiled.

    Raises
    ------
    InputError
        If there is no such family, or it does not fit the room.
    Impossible
        If there are more guests than seats that are open all evening.

    Examples
    --------
    >>> from seating import Dinner
    >>> dinner = Dinner.of([f"Guest {number}" for number in range(20)], "5x4", meet="table")
    >>> found = find_movement(dinner, Budget(seconds=None, iterations=1000))
    >>> found.chosen.name, found.chosen.verdict.repeats, found.as_good_as_can_be
    ('letters', 0, True)
    """
    if way is not None and way not in EVERY_WAY:
        hint = did_you_mean(way, EVERY_WAY) or f"there are {', '.join(EVERY_WAY)}"
        raise InputError("no such way to walk", value=way, hint=hint)
    watch = Watch(budget or Budget(), stop or threading.Event())
    search = _Search(dinner, laid_places(dinner), watch, seed, compiling)
    tried = tuple(search.tried())
    chosen = _chosen(tried, way)
    bound, pairs_bound = upper_bounds(dinner, chosen.verdict.plan)
    best = None
    if against_best and not chosen.verdict.uneven_score.reaches(bound.value):
        best = search.best_plan()
    moves = search.moves + (best.iterations if best else 0)
    stopped = "bound" if chosen.verdict.uneven_score.reaches(bound.value) else watch.why
    return FoundMovement(
        dinner, tried, chosen, best, bound, pairs_bound, stopped, watch.spent, moves, seed
    )


def _chosen(tried: Sequence[TriedWay], way: str | None) -> TriedWay:
    if way is not None:
        for one in tried:
            if one.name == way:
                return one
        there = ", ".join(one.name for one in tried)
        raise InputError("this way does not fit the room", value=way, hint=f"{there} do")
    best = max(tried, key=lambda one: one.verdict.score)
    top = best.verdict.uneven_score
    for one in tried:
        score = one.verdict.uneven_score
        lacks = top.weighted - score.weighted
        same = (score.broken, score.shortfall) == (top.broken, top.shortfall)
        if same and lacks <= max(top.weighted // CLOSE, tenth(top.unit) - 1):
            return one
    return best


class _Search:
    """One call of `find_movement`."""

    def __init__(
        self,
        dinner: Dinner,
        places: Places,
        watch: Watch,
        seed: int,
        compiling: Callable[[], None] | None,
    ) -> None:
        self.dinner, self.places, self.watch, self.seed = dinner, places, watch, seed
        self.compiling = compiling
        self.moves = 0
        self.courses = len(dinner.courses)
        self.room = RoomToTry(dinner, places, numpy_generator(seed, NumpyStreams.MOVEMENT.at()))
        small = len(places) <= MOST_PLACES
        self.tables: Weighed | None = weighed(dinner, places) if small else None
        if small:
            self._compile()

    def _compile(self) -> None:
        """Compile the kernels, which is no part of the budget."""
        from seating_solvers.movements.seat_card_walk import walk_cards
        from seating_solvers.running.kernels import is_kept

        with self.watch.still():
            if self.compiling is not None and not is_kept(walk_cards):
                self.compiling()
            still = begun(self.dinner, self.places, SeatCards(tuple(range(len(self.places)))))
            self._cards(1).best([still])

    def tried(self) -> Iterator[TriedWay]:
        """The best of each family, in the order in which they are told."""
        found = [self._placed(self._best_of(name)) for name in FAMILIES if self._fits(name)]
        yield from found
        if self.tables is not None:
            yield from self._told_by_cards(found)
        elif not found:
            still = SeatCards(tuple(range(len(self.places))))
            yield self._placed(begun(self.dinner, self.places, still))

    def _fits(self, name: str) -> bool:
        return next(FAMILIES[name](self.room), None) is not None

    def _best_of(self, name: str) -> Begun:
        """What brings most strangers together, of the ways of a family."""
        found: list[tuple[int, float, int, Begun]] = []
        pairs = max(len(self.places) ** 2 * self.courses // 2, 1)
        most = max(WORK // pairs, 2)
        for number, way in enumerate(FAMILIES[name](self.room)):
            if number >= most:
                break
            one = begun(self.dinner, self.places, way)
            found.append((self._worth(one), -_far(one, self.courses), -number, one))
        return max(found, key=lambda one: one[:3])[3]

    def _worth(self, one: Begun) -> int:
        if self.tables is None:
            return judge(self._plan(one)).weighted
        from seating_solvers.movements.seat_card_search import value_of

        return value_of(among_strangers(self.tables), one, self.courses)

    def _placed(self, one: Begun) -> TriedWay:
        """With guests who begin where they gain most."""
        if self.tables is not None:
            moves = min(STARTS_MOVES * len(self.places), MOST_STARTS_MOVES)
            one = self._cards(None).placed(one, moves)
        return TriedWay(one, judge(self._plan(one)))

    def _plan(self, one: Begun) -> Plan:
        seats = one.movement.seats(one.start, self.courses)
        return Plan(self.dinner, np.where(self.dinner.present, seats, AWAY))

    def _told_by_cards(self, found: Sequence[TriedWay]) -> Iterator[TriedWay]:
        starts = [one.begun for one in found]
        starts += [begun(self.dinner, self.places, way) for way in field_cards(self.places)]
        scattered = SeatCards(tuple(self.room.random.permutation(len(self.places)).tolist()))
        starts.append(begun(self.dinner, self.places, scattered))
        spare = len(self.places) > len(self.dinner.guests)
        best = self._searched(starts, CARDS_SHARE * (1 - FOLLOW_SHARE * spare))
        followed = best
        if spare:
            followed = self._searched(
                [self._past_empty_seats(one) for one in starts], CARDS_SHARE * FOLLOW_SHARE, True
            )
        yield self._judged(best)
        way = FollowOne(tuple(followed.movement.leads.tolist()))
        yield self._judged(replace(followed, movement=Movement(self.places, way)))

    def _searched(self, starts: Sequence[Begun], share: float, follow: bool = False) -> Begun:
        watch = self.watch.part(share) if self.watch.budget.seconds is not None else self.watch
        cards = self._cards(self.watch.budget.iterations, watch)
        best = cards.best(starts, follow)
        self.moves += cards.tried
        return best

    def _past_empty_seats(self, one: Begun) -> Begun:
        held = {*one.movement.held, *np.flatnonzero(one.who < 0).tolist()}
        return replace(one, movement=Movement(self.places, one.movement.way, sorted(held)))

    def _judged(self, one: Begun) -> TriedWay:
        return TriedWay(one, judge(self._plan(one)))

    def _cards(self, moves: int | None, watch: Watch | None = None) -> SeatCardSearch:
        from seating_solvers.movements.seat_card_search import SeatCardSearch

        assert self.tables is not None
        return SeatCardSearch(
            self.tables,
            self.courses,
            generator(self.seed, KernelStreams.MOVEMENT.at()),
            (watch or self.watch).over,
            moves,
            upper_bounds(self.dinner)[0].value,
        )

    def best_plan(self) -> Result:
        """The best plan with names that what is left of the budget finds."""
        from seating_solvers.solve import solve

        budget = self.watch.budget
        seconds = None if budget.seconds is None else max(self.watch.left, 0.1)
        return solve(
            self.dinner,
            Budget(seconds=seconds, iterations=budget.iterations),
            self.seed,
            stop=self.watch.stop if isinstance(self.watch.stop, threading.Event) else None,
            compiling=self.compiling,
        )


def _far(one: Begun, courses: int) -> float:
    """Tables walked from and to, of places that are taken."""
    table = one.movement.places.table
    walk = one.movement.walk(courses)[:, one.who >= 0]
    return float(np.abs(np.diff(table[walk], axis=0)).sum())
