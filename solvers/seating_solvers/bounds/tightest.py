"""The tightest of the arguments, with its sentence."""

from __future__ import annotations

from collections.abc import Iterator

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating_solvers.bounds.amounts_of_talk import amounts
from seating_solvers.bounds.bound_setting import Setting
from seating_solvers.bounds.by_guest import by_guest_bound
from seating_solvers.bounds.evenings_of_pairs import dealt
from seating_solvers.bounds.everyone_meets import everyone_bound, pairs_to_gain
from seating_solvers.bounds.flattest import flattest
from seating_solvers.bounds.losses import losses, repeats
from seating_solvers.bounds.seats_at_a_table import seats_bound
from seating_solvers.running.bound import Bound


def upper_bounds(dinner: Dinner, plan: Plan | None = None) -> tuple[Bound, Bound]:
    """Upper bounds on a dinner's introductions and on its new pairs at a table.

    Parameters
    ----------
    dinner : Dinner
    plan : Plan, optional
        Measured against its own table sizes if it does not spread the guests evenly.

    Returns
    -------
    introductions, pairs : Bound
        Exact in integers; no plan of that spread exceeds them.

    Examples
    --------
    >>> dinner = Dinner.of([f"Guest {number}" for number in range(12)], "3x4", 4, meet="table")
    >>> upper_bounds(dinner)[0].value
    59
    """
    introductions = tightest(Setting.of(dinner, plan))
    pairs = tightest(Setting.of(dinner, plan, pairs=True))
    return introductions, pairs


def tightest(setting: Setting) -> Bound:
    """The least of the bounds of a setting; of equal ones the simplest to tell."""
    unit = setting.talk.worth.unit
    found = [Bound(value, unit, why) for value, why in _arguments(setting)]
    return min(found, key=lambda bound: bound.value)


def _arguments(setting: Setting) -> Iterator[tuple[int, str]]:
    seats = seats_bound(setting)
    yield everyone_bound(setting), "there are no more strangers to meet"
    yield seats, "that is every pair of neighbours the tables have, all of them new"
    yield by_guest_bound(setting), "nobody can meet more people than sit near"
    for loss, why in losses(setting):
        yield seats - loss, why
    yield _spread_out(setting, seats), "there is only so much talk in an evening, however it falls"


def _spread_out(setting: Setting, seats: int) -> int:
    """The evening's talk, dealt out to all pairs as well as it can be."""
    talk, worth = amounts(setting), setting.talk.worth
    pairs = max(0, min(pairs_to_gain(setting), _most_at_a_table(setting)))
    at_once = -(-seats // setting.most_interest)
    most = dealt(worth, talk, setting.courses, pairs, at_once)
    if most is None:
        most = flattest(worth, talk, pairs)
    return most * setting.most_interest


def _most_at_a_table(setting: Setting) -> int:
    """How many pairs can share a table at all."""
    again = max((times for times, _ in repeats(setting)), default=0)
    sizes = setting.spread.high
    return int((sizes * (sizes - 1) // 2).sum()) - again
