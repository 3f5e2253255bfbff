"""The search for cards: a permutation of the places whose repetition brings most together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from seating.movement.movement import Movement
from seating.movement.ways.led_by_cards import FollowOne, SeatCards
from seating_solvers.movements.laid_places import Begun
from seating_solvers.movements.seat_card_walk import walk_cards, whole_value
from seating_solvers.movements.weighed import Walked, Weighed, alike, walked_of

SLICE = 2_000
"""Moves between two looks at the clock."""

FIRST_RUN, LAST_RUN = 20_000, 2_000_000
TRIAL = 300
HOT, COLD = 0.4, 0.004
"""Temperatures, in mean changes of the trial."""

MILD = 0.15
"""How hot a run begins that is to keep most of what it starts from, in the same."""

STARTS_SHARE = 30
"""Of a hundred moves, those that swap guests where it matters who is who."""


@dataclass
class SeatCardSearch:
    """Runs of simulated annealing, each twice as long as the one before, from given movements.

    Parameters
    ----------
    tables : Weighed
    courses : int
    random : ndarray of uint64
        State of `seating_solvers.running.random_numbers.generator`.
    over : callable
        Whether to end now.
    moves : int or None
        Moves at most; as many as there is time for when left out.
    enough : int
        A value with which to end.
    """

    tables: Weighed
    courses: int
    random: NDArray[np.uint64]
    over: Callable[[], bool]
    moves: int | None
    enough: int
    tried: int = 0

    def placed(self, begun: Begun, moves: int) -> Begun:
        """The same movement with guests who begin where they gain most."""
        if alike(self.tables) or len(begun.who) < 2:
            return begun
        best, value = begun, value_of(self.tables, begun, self.courses)
        state = self._state(begun, cards=False)
        if len(state.free_starts) < 2:
            return begun
        self._run(state, moves, HOT, 100)
        if state.values[1] > value:
            best = replace(begun, who=state.best_who.copy())
        return best

    def best(self, starts: Sequence[Begun], follow: bool = False) -> Begun:
        """The best cards from any of the starts.

        Parameters
        ----------
        starts : sequence of Begun
            At least one.
        follow : bool, optional
            Cards for guests who follow each other: nobody follows an empty seat.
        """
        found = max(starts, key=lambda one: value_of(self.tables, one, self.courses))
        value = value_of(self.tables, found, self.courses)
        found = as_cards(found, follow)
        length, number, tried = FIRST_RUN, 0, 0
        while not self._ended(tried, value):
            # every other run begins from nothing, lest all end where the first began
            begun = found if number % 2 == 0 else starts[number // 2 % len(starts)]
            state = self._state(begun, cards=True, follow=follow)
            if len(state.free_cards) < 2:
                break
            hot = MILD if number % 2 == 0 and number else HOT
            tried += self._run(state, self._length(length, tried), hot, self._share)
            if state.values[1] > value:
                value = int(state.values[1])
                found = _found(found, state, follow)
            number += 1
            length = min(length * (2 if number % 2 == 0 else 1), LAST_RUN)
        self.tried += tried
        return found

    @property
    def _share(self) -> int:
        return 0 if alike(self.tables) else STARTS_SHARE

    def _ended(self, tried: int, value: int) -> bool:
        spent = self.moves is not None and tried >= self.moves
        return spent or value >= self.enough or self.over()

    def _length(self, length: int, tried: int) -> int:
        return length if self.moves is None else min(length, self.moves - tried)

    def _state(self, begun: Begun, cards: bool, follow: bool = False) -> Walked:
        state = walked_of(begun, self.courses)
        if follow:
            # an empty seat leads to itself
            empty = state.who < 0
            state = state._replace(free_cards=state.free_cards[~empty[state.free_cards]])
        if cards and (follow or not self._share):
            state = state._replace(free_starts=state.free_cards)
        state.values[:] = whole_value(self.tables, state)
        return state

    def _run(self, state: Walked, moves: int, hot: float, starts_share: int) -> int:
        """Anneal; how many moves were made."""
        trial = min(TRIAL, moves)
        # at such a temperature every change is taken back or mends something
        met = walk_cards(self.tables, state, self.random, trial, 1e-9, 1.0, starts_share)
        left, made, temperature = moves - trial, trial, max(hot * met, 1e-6)
        cooling = (COLD / HOT) ** (1 / max(left, 1))
        while left > 0 and not self.over() and state.values[1] < self.enough:
            now = min(SLICE, left)
            walk_cards(self.tables, state, self.random, now, temperature, cooling, starts_share)
            temperature *= cooling**now
            left, made = left - now, made + now
        return made


def value_of(tables: Weighed, begun: Begun, courses: int) -> int:
    """What a movement is worth to the search."""
    return int(whole_value(tables, walked_of(begun, courses)))


def as_cards(begun: Begun, follow: bool = False) -> Begun:
    """The same walk, told place by place."""
    kind = FollowOne if follow else SeatCards
    way = kind(tuple(begun.movement.leads.tolist()))
    return replace(begun, movement=Movement(begun.movement.places, way))


def _found(before: Begun, state: Walked, follow: bool) -> Begun:
    kind = FollowOne if follow else SeatCards
    way = kind(tuple(state.best_leads.tolist()))
    movement = Movement(before.movement.places, way)
    return replace(before, movement=movement, who=state.best_who.copy())
