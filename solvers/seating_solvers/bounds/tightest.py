"""The tightest of the arguments, with its sentence."""

from __future__ import annotations

from seating.dinner import Dinner
from seating.plan import Plan
from seating_solvers.bounds.bound import Bound
from seating_solvers.bounds.by_guest import by_guest_bound
from seating_solvers.bounds.everyone import everyone_bound
from seating_solvers.bounds.flattest import flattest_bound
from seating_solvers.bounds.pigeonhole import forced_repeats
from seating_solvers.bounds.setting import Setting
from seating_solvers.bounds.slots import seats_bound

FLATTEST_SEATS = 20_000
"""Seats and courses beyond which spreading talk flat is not worth its time."""


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
    """
    introductions = tightest(Setting.of(dinner, plan))
    pairs = tightest(Setting.of(dinner, plan, pairs=True))
    return introductions, pairs


def tightest(setting: Setting) -> Bound:
    """The least of the bounds of a setting."""
    unit = setting.talk.worth.unit
    found = [Bound(value, unit, why) for value, why in _arguments(setting)]
    return min(found, key=lambda bound: bound.value)


def _arguments(setting: Setting) -> list[tuple[int, str]]:
    seats = seats_bound(setting)
    found = [
        (everyone_bound(setting), "there are no more strangers to meet"),
        (seats, "that is every pair of neighbours the tables have, all of them new"),
        (by_guest_bound(setting), "nobody can meet more people than sit near"),
    ]
    if setting.dinner.seat_count * len(setting.dinner.courses) <= FLATTEST_SEATS:
        why = "there is only so much talk in an evening, however evenly it falls"
        found.append((flattest_bound(setting), why))
    repeats = forced_repeats(setting)
    if repeats:
        loss = repeats * _least_loss(setting)
        why = "some who share a table must have shared one before, as there are so few tables"
        found.append((seats - loss, why))
    return found


def _least_loss(setting: Setting) -> int:
    """The least that a second time at one table falls short of a first, in units of worth."""
    worth = setting.talk.worth
    losses = []
    for form in {table.form: table for table in setting.dinner.tables}.values():
        between = setting.talk.between(form)
        if form.seats > 1:
            off_diagonal = between.sum(axis=1).size * between.shape[0] - between.shape[0]
            least = int(sorted(between.reshape(-1).tolist())[-off_diagonal])
            losses.append(2 * worth(least) - worth(2 * least))
    return min(losses, default=0)
