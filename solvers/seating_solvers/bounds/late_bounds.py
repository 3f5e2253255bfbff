"""Bounds of a search, of which the costly ones are asked for only where a plan falls short."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from functools import cached_property

from seating.dinner.dinner import Dinner
from seating.score.score import Score, Verdict
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.tightest import (
    simplest_bounds,
    tightened,
    upper_bound_however_filled,
)
from seating_solvers.running.bound import Bound


class LateBounds:
    """Bounds of one dinner while plans of it are looked for.

    `introductions` and `pairs` only fall, from the first that somebody asks for.

    Parameters
    ----------
    dinner : Dinner
    simplest : callable
        Gives the bounds that take little time, on introductions and on new pairs at a table.
    """

    def __init__(self, dinner: Dinner, simplest: Callable[[], tuple[Bound, Bound]]) -> None:
        self.dinner, self._simplest, self._tight = dinner, simplest, False

    @classmethod
    def of(cls, dinner: Dinner, executor: Executor | None = None) -> LateBounds:
        """The bounds that take little time.

        Parameters
        ----------
        dinner : Dinner
        executor : concurrent.futures.Executor, optional
            Threads, on which they are looked for while something else is done; whoever asks for
            one waits for it.
        """
        if executor is not None:
            return cls(dinner, executor.submit(simplest_bounds, dinner).result)
        simplest = simplest_bounds(dinner)
        return cls(dinner, lambda: simplest)

    @cached_property
    def introductions(self) -> Bound:
        """What introductions cannot exceed."""
        return self._simplest()[0]

    @cached_property
    def pairs(self) -> Bound:
        """What new pairs at a table cannot exceed."""
        return self._simplest()[1]

    def short_of(self, score: Score) -> Bound:
        """On introductions; the tightest, unless a plan of this score comes up to another."""
        return self.introductions if score.reaches(self.introductions.value) else self.tightest()

    def tightest(self) -> Bound:
        """On introductions, by all arguments; looked for once."""
        if not self._tight:
            lower = tightened(BoundSetting.of(self.dinner), self.introductions)
            self.introductions, self._tight = lower, True
        return self.introductions

    def both_short_of(self, verdict: Verdict) -> tuple[Bound, Bound]:
        """On introductions and new pairs; each the tightest unless a plan comes up to another."""
        introductions = self.short_of(verdict.uneven_score)
        if verdict.new_pairs < self.pairs.value:
            self.pairs = self._tightest_pairs
        return introductions, self.pairs

    def proven(self, bound: Bound | None) -> None:
        """Take a bound on introductions that a proof has found, where it is lower."""
        if bound is not None and bound.value < self.introductions.value:
            self.introductions = bound

    @cached_property
    def however_filled(self) -> int:
        """What introductions cannot exceed in plans that fill tables as they like."""
        return upper_bound_however_filled(self.dinner).value

    @cached_property
    def _tightest_pairs(self) -> Bound:
        return tightened(BoundSetting.of(self.dinner, pairs=True), self.pairs)
