"""What a dinner changes about who knows whom, in figures that people understand."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.people.graph_figures import evenly, graph_figures
from seating.people.pairs import Ints
from seating.score.score import judge

# Steps of breadth-first search for the average distance: about a second.
STEPS = 1_000_000


@dataclass(frozen=True, eq=False)
class Change:
    """Pairs who know each other before the dinner, and those who meet at it.

    Parameters
    ----------
    people : int
    before : ndarray of int64, shape (pairs, 2)
        Pairs who know each other.
    new : ndarray of int64, shape (pairs, 2)
        Strangers who meet: whose chance of an introduction reaches one half.
    """

    people: int
    before: Ints
    new: Ints

    @property
    def after(self) -> Ints:
        """Pairs who know each other after the dinner, shape (pairs, 2)."""
        return np.concatenate([self.before, self.new])


def change_of(plan: Plan) -> Change:
    """What a plan changes.

    Parameters
    ----------
    plan : Plan
    """
    ledger = judge(plan).ledger
    new = np.column_stack([ledger.first[ledger.met], ledger.second[ledger.met]])
    return Change(len(plan.dinner.guests), known_before(plan.dinner), new)


def known_before(dinner: Dinner) -> Ints:
    """Pairs who know each other before the dinner, shape (pairs, 2).

    Parameters
    ----------
    dinner : Dinner
    """
    known = ~dinner.strangers(dinner.prior.values)
    return np.column_stack([dinner.prior.first[known], dinner.prior.second[known]])


@dataclass(frozen=True)
class WebFigures:
    """A web of people in figures.

    Parameters
    ----------
    strangers : int
        Pairs who do not know each other.
    clusters : int
        Parts that hang together, guests who know nobody left out.
    alone : int
        Guests who know nobody.
    distance : float or None
        Mean steps from one guest to another among those who hang together; None when nobody
        knows anybody.
    """

    strangers: int
    clusters: int
    alone: int
    distance: float | None


def web_figures(people: int, pairs: Ints) -> WebFigures:
    """The figures of a web.

    Parameters
    ----------
    people : int
    pairs : ndarray of int64, shape (pairs, 2)
        Distinct pairs who know each other.

    Examples
    --------
    >>> web_figures(5, np.array([[0, 1], [1, 2]]))
    WebFigures(strangers=8, clusters=1, alone=2, distance=1.33...)
    """
    figures = graph_figures(people, pairs, STEPS, evenly)
    return WebFigures(
        figures.strangers,
        len(figures.clusters),
        len(figures.alone),
        figures.distance,
    )
