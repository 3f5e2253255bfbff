"""How many people guests know before the dinner, and meet at it, without a word of who.

The page of guests tells everyone's seats, so that whatever it says of acquaintances can be held
against them: a line, a place, an order or a figure of one guest would be read back as a name, and
so would figures of those who know each other *after* the dinner, of which seats are a part.
Therefore what is said of before is the same whoever of the guests know each other, as long as the
web they make has the same shape; what is said of this evening comes from the seats alone; and
numbers are so round that nobody and everybody knowing everybody are not told from nearly so.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from seating.dinner.plan import Plan
from seating.people.pairs import Ints
from seating.score.graph_change import web_figures
from seating.score.ledger import ledger_of

FEWEST_GUESTS = 12
"""Of fewer guests nothing is told: everybody would stand out."""
CROWD = 5
"""Guests who know so many people are counted by so many."""
MOST_BARS = 6
_WIDTHS = (3, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1_000, 2_000, 5_000)
_STEPS = tuple(digit * 10**power for power in range(12) for digit in (1, 2, 5))


@dataclass(frozen=True)
class RoundedAcquaintances:
    """What guests are told of who knows whom.

    Parameters
    ----------
    bars : tuple of Bar
        From those who know, or meet, fewest people.
    before, evening : WebSaid
        Those who know each other before the dinner; those whom its seats bring together.
    """

    bars: tuple[Bar, ...]
    before: WebSaid
    evening: WebSaid


@dataclass(frozen=True)
class Bar:
    """Guests who know, or meet, about as many people.

    Parameters
    ----------
    least : int
        People.
    most : int or None
        None at the last bar, which has no end.
    before : int
        Guests who know so many people, to the nearest `CROWD`.
    evening : int
        Guests who meet so many, exactly: their seats tell.
    """

    least: int
    most: int | None
    before: int
    evening: int

    @property
    def range(self) -> str:
        """People, as in ``5–9`` or ``25+``."""
        return f"{self.least}+" if self.most is None else f"{self.least}–{self.most}"


@dataclass(frozen=True)
class WebSaid:
    """A web of people in figures, round or exact.

    Parameters
    ----------
    pairs : int
        Who know each other.
    clusters : int or None
        Parts that hang together; None where too few know each other to tell.
    distance : float or None
        Mean steps from one guest to another, or None likewise.
    """

    pairs: int
    clusters: int | None
    distance: float | None


def rounded_acquaintances(people: int, known: Ints, met: Ints) -> RoundedAcquaintances | None:
    """What guests are told; None where they are too few, or meet hardly anybody.

    Parameters
    ----------
    people : int
    known : ndarray of int64, shape (pairs, 2)
        Pairs who know each other before the dinner.
    met : ndarray of int64, shape (pairs, 2)
        As by `brought_together`.
    """
    if people < FEWEST_GUESTS:
        return None
    bars = _bars(people, known, met)
    if len(bars) < 2:
        return None
    return RoundedAcquaintances(bars, _rounded(people, known), _exact(people, met))


def brought_together(plan: Plan) -> Ints:
    """Pairs who meet by their seats alone, shape (pairs, 2).

    Those are pairs the chance of whose introduction reaches one half, were everybody a stranger
    to everybody.

    Parameters
    ----------
    plan : Plan
    """
    ledger = ledger_of(plan)
    near = ledger.talk >= plan.dinner.talk.worth.half
    return np.column_stack([ledger.first[near], ledger.second[near]])


def _bars(people: int, known: Ints, met: Ints) -> tuple[Bar, ...]:
    webs = [np.bincount(pairs.ravel(), minlength=people) for pairs in (known, met)]
    # The last bar is never that of a few guests, nor of those alone who know everybody.
    high = max(int(np.sort(degrees)[-CROWD]) for degrees in webs)
    width = next(width for width in _WIDTHS if high // width < MOST_BARS)
    last = max(min(high, people - width), 0) // width
    before, evening = (
        np.bincount(np.minimum(degrees // width, last), minlength=last + 1).tolist()
        for degrees in webs
    )
    return tuple(
        Bar(
            place * width,
            None if place == last else (place + 1) * width - 1,
            _nearest(before[place], CROWD),
            evening[place],
        )
        for place in range(last + 1)
    )


def _rounded(people: int, pairs: Ints) -> WebSaid:
    """Figures in steps of half the guests or more; nearly everybody is as good as everybody."""
    every = people * (people - 1) // 2
    step = next(step for step in _STEPS if 2 * step >= people)
    about = _nearest(min(len(pairs), every - step), step)
    if 2 * len(pairs) < people:
        return WebSaid(about, None, None)
    figures = web_figures(people, pairs)
    assert figures.distance is not None
    halves = _nearest(round(10 * figures.distance), 5) / 10
    return WebSaid(about, figures.clusters, max(halves, 1.5))


def _exact(people: int, pairs: Ints) -> WebSaid:
    figures = web_figures(people, pairs)
    return WebSaid(len(pairs), figures.clusters, figures.distance)


def _nearest(value: int, step: int) -> int:
    """The multiple of `step` nearest to a value, the higher one of two."""
    return (2 * value + step) // (2 * step) * step
