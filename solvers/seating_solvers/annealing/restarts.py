"""A line of searches, each from the best plan of those before it or from a fresh start."""

from __future__ import annotations

from dataclasses import dataclass, replace

from seating.dinner.dinner import Dinner
from seating_solvers.annealing.kernels.problem import Question, widened
from seating_solvers.annealing.search import Found, Search
from seating_solvers.annealing.temperature import Temperatures
from seating_solvers.running.random_streams import FROM_PLAN

REHEAT, GENTLY = 0.4, 0.1
"""A search from a plan starts at this share of the full heat; or gently, to change little."""

NEAR = 0.01
"""A line behind by at most this share may still overtake."""

MOST_RULE_WEIGHT = 300.0
"""What a broken rule costs while walking, in introductions, at most."""


@dataclass
class Line:
    """Searches that build on each other.

    Parameters
    ----------
    best : Found
        The best plan so far.
    fresh : Search
        A search from nothing; number and moves are filled in.
    given : bool
        Whether the line goes on from a given plan; else it began from nothing.
    """

    best: Found
    fresh: Search
    given: bool = False
    made: int = 0
    waves: int = 0
    uneven: int = 1

    def heats(self, abreast: int, *, alone: bool) -> list[float | None]:
        """Shares of the full heat for searches of the next wave; None for a fresh start.

        A line from nothing makes `abreast` searches, the larger half of them fresh. A line
        from a given plan makes half as many while it races another, most of them gentle;
        later all, some of them fresh, lest it settles where no small change helps.
        """
        if not self.given:
            many = (abreast + 1) // 2
            return [None] * many + [REHEAT] * (abreast - many)
        self.waves += 1
        if not alone:
            return [(GENTLY, REHEAT)[self.waves % 2 == 0]] * max(abreast // 2, 1)
        some: list[float | None] = [GENTLY, REHEAT] if self.waves % 2 else [REHEAT, None]
        return (some * abreast)[:abreast]

    def search(self, share: float | None, moves: int, abreast: int) -> Search:
        """A search of so many moves, at a share of the full heat from the best plan so far.

        Without a share it is from a fresh start; every other wave of those keeps rules
        throughout, as do all searches from a plan.
        """
        self.made += 1
        number, ruled = self.made + FROM_PLAN * self.given, self.fresh.question.ruled
        if share is None:
            keep = ruled and (self.given or number // abreast % 2 == 1)
            return replace(self.fresh, number=number, moves=moves, keep=keep)
        heat = self.fresh.temperatures
        warm = Temperatures(max(heat.hot * share, heat.cold), heat.cold)
        start = self.best.seats
        return replace(
            self.fresh, number=number, moves=moves, keep=ruled, start=start, temperatures=warm
        )

    def near(self, best: Found) -> bool:
        """Whether the line may still overtake one that found this."""
        mine, other = self.best.score, best.score
        if (mine.broken, mine.shortfall) != (other.broken, other.shortfall):
            return False
        return mine.introductions >= (1 - NEAR) * other.introductions

    def loosen(self, dinner: Dinner) -> None:
        """Where rules are still broken, weigh them more, and let tables be less even."""
        if not self.best.score.broken:
            return
        most = MOST_RULE_WEIGHT * dinner.talk.worth.unit
        question: Question = widened(self.fresh.question, dinner, self.uneven)
        self.uneven *= 2
        self.fresh = replace(self.fresh, question=question, weight=min(3 * self.fresh.weight, most))
