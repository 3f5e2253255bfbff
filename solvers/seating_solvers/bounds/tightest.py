"""The tightest of the arguments; each is a file that tells its sentence, too."""

from __future__ import annotations

from collections.abc import Iterator

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating_solvers.bounds.by_guest import by_guest
from seating_solvers.bounds.everyone_meets import everyone_meets
from seating_solvers.bounds.losses import losses
from seating_solvers.bounds.many_acquaintances import many_acquaintances
from seating_solvers.bounds.seats_at_a_table import seats_at_a_table
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.shared.reason import Reason
from seating_solvers.bounds.talk_spread_out import talk_spread_out
from seating_solvers.running.bound import Bound


def tightest(setting: BoundSetting) -> Bound:
    """The least of the bounds of a setting; of equal ones the simplest to tell."""
    least = min(_arguments(setting), key=lambda reason: reason.number)
    # takes longer than all others together
    least = many_acquaintances(setting, least.number) or least
    return Bound(least.number, setting.talk.worth.unit, least.why, setting.holds_for)


def upper_bounds(dinner: Dinner, plan: Plan | None = None) -> tuple[Bound, Bound]:
    """Upper bounds on a dinner's introductions and on its new pairs at a table.

    Parameters
    ----------
    dinner : Dinner
    plan : Plan, optional
        Measured against all plans, however they fill tables, if it does not fill them as the
        dinner wants; against those with its own numbers at tables if it leaves guests out.

    Returns
    -------
    introductions, pairs : Bound
        Exact in integers; no plan that they hold for exceeds them.

    Examples
    --------
    >>> dinner = Dinner.of([f"Guest {number}" for number in range(12)], "3x4", 4, meet="table")
    >>> upper_bounds(dinner)[0].value
    59
    """
    introductions = tightest(BoundSetting.of(dinner, plan))
    pairs = tightest(BoundSetting.of(dinner, plan, pairs=True))
    return introductions, pairs


def upper_bound_however_filled(dinner: Dinner) -> Bound:
    """An upper bound on introductions of plans that fill tables as they like."""
    return tightest(BoundSetting.however_filled(dinner))


def _arguments(setting: BoundSetting) -> Iterator[Reason]:
    """All of them, the simplest to tell first."""
    seats = seats_at_a_table(setting)
    yield everyone_meets(setting)
    yield seats
    yield by_guest(setting)
    for loss, why in losses(setting):
        yield Reason(seats.number - loss, why)
    yield talk_spread_out(setting, seats.number)
