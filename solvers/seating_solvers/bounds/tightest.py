"""The tightest of the arguments; each is a file that tells its sentence, too."""

from __future__ import annotations

from collections.abc import Iterator

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.score.score import judge
from seating_solvers.bounds.by_guest import by_guest
from seating_solvers.bounds.everyone_meets import everyone_meets
from seating_solvers.bounds.losses import losses
from seating_solvers.bounds.many_acquaintances import is_for, many_acquaintances
from seating_solvers.bounds.seats_at_a_table import seats_at_a_table
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.shared.reason import Reason
from seating_solvers.bounds.talk_spread_out import talk_spread_out
from seating_solvers.running.bound import Bound


def simplest(setting: BoundSetting) -> Bound:
    """The least of the bounds that take little time; of equal ones the simplest to tell."""
    least = min(_arguments(setting), key=lambda reason: reason.number)
    return _told(setting, least)


def tightened(setting: BoundSetting, bound: Bound) -> Bound:
    """The bound, or a lower one, by the argument that takes longer than all others together."""
    lower = many_acquaintances(setting, bound.value)
    return bound if lower is None else _told(setting, lower)


def tightest(setting: BoundSetting) -> Bound:
    """The least of the bounds of a setting; of equal ones the simplest to tell."""
    return tightened(setting, simplest(setting))


def simplest_bounds(dinner: Dinner) -> tuple[Bound, Bound]:
    """As `upper_bounds` of all plans, without the argument that takes long."""
    return simplest(BoundSetting.of(dinner)), simplest(BoundSetting.of(dinner, pairs=True))


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
    found = []
    for pairs in (False, True):
        setting = BoundSetting.of(dinner, plan, pairs=pairs)
        bound = simplest(setting)
        # where a plan comes up to it, there is no lower one
        if is_for(setting) and (plan is None or _reached(plan, pairs) < bound.value):
            bound = tightened(setting, bound)
        found.append(bound)
    return found[0], found[1]


def upper_bound_however_filled(dinner: Dinner) -> Bound:
    """An upper bound on introductions of plans that fill tables as they like."""
    return tightest(BoundSetting.however_filled(dinner))


def _reached(plan: Plan, pairs: bool) -> int:
    verdict = judge(plan)
    return verdict.new_pairs if pairs else verdict.uneven_score.weighted


def _told(setting: BoundSetting, reason: Reason) -> Bound:
    return Bound(reason.number, setting.talk.worth.unit, reason.why, setting.holds_for)


def _arguments(setting: BoundSetting) -> Iterator[Reason]:
    """All of them, the simplest to tell first."""
    seats = seats_at_a_table(setting)
    yield everyone_meets(setting)
    yield seats
    yield by_guest(setting)
    for loss, why in losses(setting):
        yield Reason(seats.number - loss, why)
    yield talk_spread_out(setting, seats.number)
