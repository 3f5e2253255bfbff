"""Proof that a plan of a small dinner is the best, or a better one."""

from __future__ import annotations

from collections.abc import Callable

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import Spread
from seating.score.score import Score
from seating_solvers.cpsat.exact import Exact, Seats, solve_exactly
from seating_solvers.cpsat.run_model import Effort

MOST_TALK = {"near": 450, "table": 600, "beside": 1500}
"""Pairs, times courses, times places, that are proven in some ten seconds; as measured."""


def provable(dinner: Dinner) -> bool:
    """Whether the dinner is so small that a proof is likely within seconds.

    Examples
    --------
    >>> [provable(Dinner.of(list("abcdefghijkl"), "1x12", meet=meet)) for meet in MOST_TALK]
    [False, True, False]
    """
    people = len(dinner.guests)
    places = len(dinner.tables) if dinner.talk.meet == "table" else dinner.seat_count
    talk = people * (people - 1) // 2 * len(dinner.courses) * places
    return talk <= MOST_TALK[dinner.talk.meet]


def prove(
    dinner: Dinner,
    start: Seats,
    effort: Effort,
    *,
    spread: Spread | None = None,
    most: int | None = None,
    tell: Callable[[Seats, Score], None] | None = None,
) -> Exact:
    """The plan, or a better one, with a bound, and whether it is proven best.

    Parameters
    ----------
    dinner : Dinner
        One that is `provable`, if it shall come to an end.
    start : ndarray of int32, shape (courses, guests)
        The plan, its tables within the spread.
    effort : Effort
    spread : Spread, optional
        The even spread when left out.
    most : int, optional
        Introductions that no plan exceeds, as known from elsewhere.
    tell : callable, optional
        Called, from another thread, with the seats and the score of each better plan.
    """
    thorough = effort.share(1.0)
    thorough.thorough = True
    return solve_exactly(dinner, thorough, start, spread, most, tell)
