"""A dinner's pairs as tables of all, the way the search for cards reads them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import even_spread
from seating.dinner.lowered_rules import all_kinds
from seating.movement.places import Places
from seating.people.pairs import Ints, PairTable
from seating.rules.shared.kinds import PairAtTable, SeatsAllowed
from seating_solvers.movements.laid_places import Begun

MOST_PLACES = 1_500
"""Beyond, tables of all pairs would take too much memory, and cards are not searched for."""

RULE_PENALTY, SPREAD_PENALTY = 20, 3
"""What a guest or a pair at a wrong table costs while searching, and each guest too many or too few
at a table, in introductions."""


class Weighed(NamedTuple):
    """What does not change during a search; p places, g guests, C courses, T tables."""

    table: Ints  # (p,)
    talk: NDArray[np.int32]  # (p, p)
    counts: NDArray[np.bool_]  # (C,) whether sharing a table counts as meeting
    there: NDArray[np.bool_]  # (C, g)
    worth: Ints  # by units of talk, up to the cap
    prior: NDArray[np.int32]  # (g, g)
    interest: NDArray[np.int32]  # (g, g)
    apart: NDArray[np.int8]  # (g, g): 1 kept apart, -1 together, at every course
    allowed: NDArray[np.bool_]  # (C, g, p): where rules let guests sit
    low: Ints  # (C, T)
    high: Ints  # (C, T)
    uneven: bool  # whether some walk could fill tables wrongly
    broken: int  # penalties, in units of worth
    spread: int


class Walked(NamedTuple):
    """A movement being changed."""

    leads: Ints  # (p,)
    walk: Ints  # (C, p): where who begins at a place is
    at: Ints  # (C, p): the inverse, who is at a place by where they began
    who: Ints  # (p,) the guest who begins there, or -1
    free_cards: Ints  # places whose cards may change
    free_starts: Ints  # places whose guests may begin elsewhere
    touched: Ints  # (p,) room for those who walk otherwise
    marked: NDArray[np.bool_]  # (p,)
    sizes: Ints  # (T,) room for counting
    best_leads: Ints  # (p,)
    best_who: Ints  # (p,)
    values: Ints  # (2,): now, and the best


def weighed(dinner: Dinner, places: Places) -> Weighed:
    """The tables of a dinner.

    Parameters
    ----------
    dinner : Dinner
    places : Places
        At most `MOST_PLACES`.
    """
    guests = len(dinner.guests)
    spread = even_spread(dinner)
    unit = dinner.talk.worth.unit
    cap = dinner.talk.worth.cap
    return Weighed(
        table=places.table.astype(np.int64),
        talk=_talk(dinner, places),
        counts=dinner.meeting.copy(),
        there=dinner.present.copy(),
        worth=dinner.talk.worth.values.copy(),
        prior=np.minimum(_square(dinner.prior, guests), cap).astype(np.int32),
        interest=_square(dinner.interest, guests).astype(np.int32),
        apart=_apart(dinner),
        allowed=_allowed(dinner, places),
        low=spread.low,
        high=spread.high,
        uneven=len(places) > guests or not dinner.present.all(),
        broken=RULE_PENALTY * unit,
        spread=SPREAD_PENALTY * unit,
    )


def among_strangers(tables: Weighed) -> Weighed:
    """The same with nobody knowing anybody and no rule, so that who is who does not matter."""
    return tables._replace(
        prior=np.zeros_like(tables.prior),
        interest=np.ones_like(tables.interest),
        apart=np.zeros_like(tables.apart),
        allowed=np.ones_like(tables.allowed),
    )


def alike(tables: Weighed) -> bool:
    """Whether it does not matter who is who."""
    return bool(
        not tables.prior.any()
        and (tables.interest == 1).all()
        and not tables.apart.any()
        and tables.allowed.all()
        and not tables.uneven
    )


def walked_of(begun: Begun, courses: int) -> Walked:
    """A movement, to be changed in place."""
    movement, count = begun.movement, len(begun.who)
    walk = movement.walk(courses).astype(np.int64)
    at = np.empty_like(walk)
    for row, inverse in zip(walk, at, strict=True):
        inverse[row] = np.arange(count)
    stays = np.isin(np.arange(count), begun.stays)
    return Walked(
        leads=movement.leads.astype(np.int64).copy(),
        walk=walk,
        at=at,
        who=begun.who.astype(np.int64).copy(),
        free_cards=np.flatnonzero(~stays),
        free_starts=np.flatnonzero(~stays),
        touched=np.zeros(count, dtype=np.int64),
        marked=np.zeros(count, dtype=bool),
        sizes=np.zeros(len(movement.places.tables), dtype=np.int64),
        best_leads=movement.leads.astype(np.int64).copy(),
        best_who=begun.who.astype(np.int64).copy(),
        values=np.zeros(2, dtype=np.int64),
    )


def _talk(dinner: Dinner, places: Places) -> NDArray[np.int32]:
    talk = np.zeros((len(places), len(places)), dtype=np.int32)
    for number in np.flatnonzero(places.sizes).tolist():
        here = np.flatnonzero(places.table == number)
        seats = places.seat[here] - 1
        between = dinner.talk.between(dinner.tables[number])
        talk[np.ix_(here, here)] = between[np.ix_(seats, seats)]
    return talk


def _square(pairs: PairTable, guests: int) -> Ints:
    """A table of pairs in full, shape (guests, guests)."""
    whole = np.full((guests, guests), pairs.default, dtype=np.int64)
    whole[pairs.first, pairs.second] = whole[pairs.second, pairs.first] = pairs.values
    return whole


def _apart(dinner: Dinner) -> NDArray[np.int8]:
    guests = len(dinner.guests)
    apart = np.zeros((guests, guests), dtype=np.int8)
    for kind in all_kinds(dinner):
        if isinstance(kind, PairAtTable):
            wanted = -1 if kind.together else 1
            apart[kind.first, kind.second] = apart[kind.second, kind.first] = wanted
    return apart


def _allowed(dinner: Dinner, places: Places) -> NDArray[np.bool_]:
    allowed = np.ones((len(dinner.courses), len(dinner.guests), len(places)), dtype=bool)
    for kind in all_kinds(dinner):
        if isinstance(kind, SeatsAllowed):
            allowed[kind.course, kind.guest] &= np.isin(places.room_seat, list(kind.seats))
    return allowed
