"""Searches one after the other, each from the incumbent or from a fresh start."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from seating.dinner.dinner import Dinner
from seating_solvers.annealing.kernels.problem import widened
from seating_solvers.annealing.search import Found, Search
from seating_solvers.annealing.temperature import Temperatures
from seating_solvers.running.random_streams import FROM_PLAN

REHEAT, GENTLY = 0.4, 0.1
"""A search from the incumbent starts at this share of the hot end; or gently, to change little."""

BEST_SWAPS = 0.0
"""In place of a share: it makes the best swap each time, and none at random."""

GIBBS = -1.0
"""In place of a share: from a fresh start, laid by Gibbs sampling before it makes best swaps."""

BEHIND = 2
"""Waves in which Gibbs sampling laid no better than another fresh search, after which it rests."""

NEAR = 0.01
"""Searches behind by at most this share may still overtake."""


@dataclass
class Restarts:
    """Searches that build on each other.

    Parameters
    ----------
    incumbent : Found
        The best plan so far.
    fresh : Search
        A search from nothing; number and moves are filled in.
    from_plan : bool
        Whether they go on from a given plan; else they began from nothing.
    tabu : bool
        Whether fresh searches, and those that would be reheated, make the best swap each time.
    behind : int
        Waves in which Gibbs sampling was behind another fresh search, or no better.
    """

    incumbent: Found
    fresh: Search
    from_plan: bool = False
    tabu: bool = False
    made: int = 0
    waves: int = 0
    uneven: int = 1
    behind: int = 0

    def reheats(self, abreast: int, *, alone: bool) -> list[float | None]:
        """Shares of the hot end for searches of the next wave; None for a fresh start.

        Where best swaps help they take the place of reheating, and from nothing courses are laid
        by Gibbs sampling in one search of each wave, for as long as that is of use.
        """
        shares = self._shares(abreast, alone=alone)
        if not self.tabu:
            return shares
        shares = [BEST_SWAPS if share == REHEAT else share for share in shares]
        rests = self.from_plan or self.behind == BEHIND
        return shares if rests else [*shares[:-1], GIBBS]

    def compare(self, wave: Iterable[tuple[Search, Found]]) -> None:
        """See what Gibbs sampling came to beside the other fresh searches of a wave."""
        fresh = [(search, found) for search, found in wave if search.start is None]
        laid = [found.score for search, found in fresh if search.gibbs]
        others = [found.score for search, found in fresh if not search.gibbs]
        if laid and others and max(laid) <= max(others):
            self.behind += 1

    def _shares(self, abreast: int, *, alone: bool) -> list[float | None]:
        """Shares without best swaps.

        From nothing there are `abreast` searches, the larger half of them fresh. From a given
        plan there are half as many in a race with others, most of them gentle; later all, some
        of them fresh, lest they settle where no small change helps.
        """
        if not self.from_plan:
            many = (abreast + 1) // 2
            return [None] * many + [REHEAT] * (abreast - many)
        self.waves += 1
        if not alone:
            return [(GENTLY, REHEAT)[self.waves % 2 == 0]] * max(abreast // 2, 1)
        some: list[float | None] = [GENTLY, REHEAT] if self.waves % 2 else [REHEAT, None]
        return (some * abreast)[:abreast]

    def search(self, reheat: float | None, moves: int, abreast: int) -> Search:
        """A search of so many moves from the incumbent, at a share of the hot end.

        Without a share it is from a fresh start; every other wave of those keeps rules
        throughout, as do all searches from a plan. Where best swaps help, it makes them.
        """
        self.made += 1
        number, ruled = self.made + FROM_PLAN * self.from_plan, self.fresh.problem.ruled
        if reheat is None:
            keep = ruled and (self.from_plan or number // abreast % 2 == 1)
            return replace(self.fresh, number=number, moves=moves, keep=keep, tabu=self.tabu)
        if reheat == GIBBS:
            return replace(self.fresh, number=number, moves=moves, tabu=True, gibbs=True)
        full, start = self.fresh.temperatures, self.incumbent.seats
        if reheat == BEST_SWAPS:
            return replace(self.fresh, number=number, moves=moves, start=start, tabu=True)
        warm = Temperatures(max(full.hot * reheat, full.cold), full.cold)
        return replace(
            self.fresh, number=number, moves=moves, keep=ruled, start=start, temperatures=warm
        )

    def may_overtake(self, best: Found) -> bool:
        """Whether these are not far behind those that found the best."""
        mine, other = self.incumbent.score, best.score
        if (mine.broken, mine.shortfall) != (other.broken, other.shortfall):
            return False
        return mine.introductions >= (1 - NEAR) * other.introductions

    def press(self, most: float) -> None:
        """Where rules are still broken, raise their penalty, to `most` units of worth at most."""
        if self.incumbent.score.broken:
            penalty = min(3 * self.fresh.penalty, most)
            self.fresh = replace(self.fresh, penalty=penalty)

    def loosen(self, dinner: Dinner, target: int) -> None:
        """Let tables be less even, and stop at so many introductions in units of worth."""
        problem = widened(self.fresh.problem, dinner, self.uneven)
        self.uneven *= 2
        self.fresh = replace(self.fresh, problem=problem, target=target)
