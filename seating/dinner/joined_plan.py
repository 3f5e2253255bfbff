"""Several evenings as one plan, to be counted as a whole.

Rules of an evening speak of its own courses only, and are judged there: of them nothing is
carried over but who is there, and which seats are closed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from seating.dinner.joined_dinner import joined_dinner
from seating.dinner.plan import Plan
from seating.people.pairs import Ints
from seating.people.same_people import BY_NAME


@dataclass(frozen=True, eq=False)
class JoinedPlan:
    """Evenings as one plan.

    Parameters
    ----------
    plan : Plan
        Of one evening the plan itself; of several, of everybody and all courses.
    evenings : tuple of Plan
        In order.
    names : tuple of str
        What each is called.
    people : tuple of ndarray of int64, shape (guests of the evening,)
        Index in `plan` of each evening's guests.
    courses : tuple of range
        Indices in `plan` of each evening's courses.
    """

    plan: Plan
    evenings: tuple[Plan, ...]
    names: tuple[str, ...]
    people: tuple[Ints, ...]
    courses: tuple[range, ...]


def joined_plan(
    evenings: Sequence[Plan], names: Sequence[str] = (), by: str = BY_NAME
) -> JoinedPlan:
    """Several evenings as one plan.

    Parameters
    ----------
    evenings : sequence of Plan
        At least one, in order.
    names, by : optional
        As for `seating.dinner.joined_dinner.joined_dinner`.
    """
    plans = tuple(evenings)
    if len(plans) == 1:
        dinner = plans[0].dinner
        called = tuple(names) or (dinner.title or "1",)
        everyone = np.arange(len(dinner.guests))
        return JoinedPlan(plans[0], plans, called, (everyone,), (range(len(dinner.courses)),))
    joined = joined_dinner([plan.dinner for plan in plans], names, by)
    whole = joined.joined([plan.seats for plan in plans])
    return JoinedPlan(whole, plans, joined.names, joined.people, joined.courses)
