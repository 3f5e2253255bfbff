"""What a season is worth as it is planned now."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from seating.dinner.joined_plan import JoinedPlan
from seating.people.pairs import Ints
from seating.score.evenings_worth import EveningsWorth


@dataclass(frozen=True, eq=False)
class SeasonFigures:
    """Figures of evenings, of those who have a seat at them.

    Parameters
    ----------
    joined : JoinedPlan
    """

    joined: JoinedPlan

    @cached_property
    def worth(self) -> EveningsWorth:
        """What the evenings are worth."""
        return EveningsWorth(self.joined)

    @cached_property
    def there(self) -> np.ndarray:
        """Who has a seat at which evening, shape (evenings, guests)."""
        seats = self.joined.plan.seats
        return np.array([(seats[span] >= 0).any(axis=0) for span in self.joined.courses])

    @property
    def guests(self) -> list[int]:
        """How many have a seat at each evening."""
        return [int(count) for count in self.there.sum(axis=1)]

    @property
    def evenings(self) -> Ints:
        """At how many evenings each has a seat, shape (guests,)."""
        return np.asarray(self.there.sum(axis=0))

    @cached_property
    def introductions(self) -> list[float]:
        """What each evening adds to those before it."""
        if self.worth.several:
            return [part.introductions for part in self.worth.parts]
        return [self.worth.verdict.expected]

    @cached_property
    def could_meet(self) -> int:
        """Pairs of strangers who have a seat at one evening at least both."""
        there = self.there.astype(np.float32)
        both = np.triu(there.T @ there > 0, k=1)
        first, second = self.worth.change.before.T
        both[np.minimum(first, second), np.maximum(first, second)] = False
        return int(both.sum())

    @property
    def meet(self) -> int:
        """Pairs of strangers who meet."""
        return int(self.worth.verdict.ledger.met.sum())
