"""Whom a guest may look out for at a table: those they wished to meet, those of like interests."""

from __future__ import annotations

from dataclasses import dataclass

from seating.dinner.plan import Plan
from seating.people.pairs import pair_keys
from seating.words.names import fold

MOST = 3


def whom_to_meet(plan: Plan, course: int, guest: int) -> list[ToMeet]:
    """Guests at the same table who count more than others, most first.

    Parameters
    ----------
    plan : Plan
    course, guest : int

    Returns
    -------
    list of ToMeet
        At most `MOST`; strangers only.
    """
    table = plan.table_of(course, guest)
    interest = plan.dinner.interest
    if table is None or not len(interest.keys):
        return []
    others = [sitting.guest for sitting in plan.at(course, table) if sitting.guest != guest]
    keys = pair_keys([guest] * len(others), others, interest.people)
    weights = interest.at(keys).tolist()
    wished = [
        (-weight, other)
        for weight, other in zip(weights, others, strict=True)
        if weight > interest.default and not plan.dinner.acquaintances.know(guest, other)
    ]
    return [ToMeet(other, _shared(plan, guest, other)) for _, other in sorted(wished)[:MOST]]


@dataclass(frozen=True)
class ToMeet:
    """A guest whom another may look out for.

    Parameters
    ----------
    guest : int
    shared : tuple of str
        Interests that both have, as the other wrote them; none for a wish alone.
    """

    guest: int
    shared: tuple[str, ...]


def _shared(plan: Plan, guest: int, other: int) -> tuple[str, ...]:
    mine = {fold(item) for item in _interests(plan, guest)}
    return tuple(item for item in _interests(plan, other) if fold(item) in mine)


def _interests(plan: Plan, guest: int) -> list[str]:
    written = plan.dinner.guests[guest].get("interests").replace(",", ";")
    return [item.strip() for item in written.split(";") if item.strip()]
