"""Who meets fewest new people and who meets most, counted once for all who tell of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from seating.score.score import Verdict


@dataclass(frozen=True)
class MeetsFewest:
    """The guests who meet fewest new people, and how the others stand.

    Parameters
    ----------
    guests : tuple of int
        All of them, in the order of the list.
    people : int
        Whom each of them meets.
    rest : (int, int) or None
        The fewest and the most whom one of the others meets; None where there are no others.
    most : tuple of int
        The guests who meet most, in the order of the list.
    """

    guests: tuple[int, ...]
    people: int
    rest: tuple[int, int] | None
    most: tuple[int, ...]

    @property
    def most_people(self) -> int:
        """Whom each of those who meet most meets."""
        return self.people if self.rest is None else self.rest[1]


def meets_fewest(verdict: Verdict) -> MeetsFewest | None:
    """Who meets fewest, among guests who have a seat at any course; None where nobody has.

    Parameters
    ----------
    verdict : Verdict
    """
    seated = np.flatnonzero((verdict.plan.seats >= 0).any(axis=0))
    if not len(seated):
        return None
    meets = verdict.meets[seated]
    least = int(meets.min())
    others = meets[meets > least]
    return MeetsFewest(
        guests=tuple(seated[meets == least].tolist()),
        people=least,
        rest=(int(others.min()), int(others.max())) if len(others) else None,
        most=tuple(seated[meets == int(meets.max())].tolist()),
    )
