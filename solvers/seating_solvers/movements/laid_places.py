"""Where places are laid for a movement, and which of their guests stay."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import even_spread
from seating.movement.movement import Movement
from seating.movement.places import Places
from seating.movement.ways.way import Way
from seating.people.pairs import Ints
from seating.rules.at import At
from seating.rules.shared.those import guests_of
from seating.rules.stays import Stays
from seating.words.errors import Impossible
from seating.words.figures import counted

NOBODY = -1


def laid_places(dinner: Dinner) -> Places:
    """Places for all guests: at each table as many as are to sit there when most are in.

    Seats that are closed at any course have none; those that rules name have one before others.

    Parameters
    ----------
    dinner : Dinner

    Raises
    ------
    Impossible
        If there are fewer such seats than guests, who all need a place of their own.
    """
    free = np.flatnonzero(~dinner.closed.any(axis=0))
    if len(free) < len(dinner.guests):
        raise Impossible(
            f"{counted(len(dinner.guests), 'guest')}, and {counted(len(free), 'seat')} that are "
            "open at every course: a movement needs a place for everyone"
        )
    fullest = int(dinner.present.sum(axis=1).argmax())
    sizes = even_spread(dinner).high[fullest].copy()
    named = {seat for _, seats in staying(dinner) if len(seats) == 1 for seat in seats}
    table = dinner.table_of_seat[free]
    first = free[np.lexsort((free, ~np.isin(free, list(named)), table))]
    room = np.bincount(table, minlength=len(dinner.tables))
    asked = np.bincount(dinner.table_of_seat[list(named)], minlength=len(room)) if named else 0
    sizes = np.minimum(np.maximum(sizes, asked), room)
    while (lacking := len(dinner.guests) - int(sizes.sum())) > 0:
        sizes[np.flatnonzero(sizes < room)[:lacking]] += 1
    order = np.concatenate([[0], np.cumsum(room)])
    return Places(
        dinner.tables,
        [
            int(seat)
            for number, size in enumerate(sizes.tolist())
            for seat in first[order[number] : order[number] + size]
        ],
    )


def staying(dinner: Dinner) -> list[tuple[int, frozenset[int]]]:
    """Guests who keep one seat all evening, and the seats that it may be; the least free first."""
    seats: dict[int, frozenset[int]] = {}
    every = frozenset(np.flatnonzero(~dinner.closed.any(axis=0)).tolist())
    for rule in dinner.rules:
        if isinstance(rule, Stays):
            allowed = every
        elif isinstance(rule, At) and rule.courses is None:
            allowed = rule.seats(dinner)
        else:
            continue
        for guest in guests_of(dinner, rule.guest):
            seats[guest] = seats.get(guest, every) & allowed
    return sorted(seats.items(), key=lambda one: (len(one[1]), one[0]))


@dataclass(frozen=True, eq=False)
class Begun:
    """A movement, and who begins where.

    Parameters
    ----------
    movement : Movement
    who : ndarray of int, shape (places,)
        The guest who begins at each place; -1 where nobody does.
    stays : tuple of int
        Places whose guests stay all evening.
    """

    movement: Movement
    who: Ints
    stays: tuple[int, ...] = ()

    @property
    def start(self) -> Ints:
        """The place where each guest begins, shape (guests,)."""
        taken = np.flatnonzero(self.who >= 0)
        return taken[np.argsort(self.who[taken])]


def begun(dinner: Dinner, places: Places, way: Way) -> Begun:
    """A way with guests at its places, in the order of the list.

    Guests who stay begin where the way stays; where it does not, the others pass them over.
    Places that are spare are those of the last letters.

    Parameters
    ----------
    dinner : Dinner
    places : Places
    way : Way
    """
    who = np.full(len(places), NOBODY, dtype=np.int64)
    leads = way.leads(places)
    still = leads == np.arange(len(places))
    for guest, seats in staying(dinner):
        here = _place_to_stay(places, who, still, seats)
        if here is not None:
            who[here] = guest
    held = np.flatnonzero(who >= 0)
    order = np.lexsort((places.table, places.letter))
    spare = int(len(places) - len(dinner.guests))
    free = order[who[order] < 0]
    taken = np.sort(free[: len(free) - spare])
    who[taken] = np.setdiff1d(np.arange(len(dinner.guests)), who)
    moved = [int(place) for place in held if not still[place]]
    return Begun(Movement(places, way, moved), who, tuple(held.tolist()))


def _place_to_stay(
    places: Places, who: Ints, still: np.ndarray, seats: frozenset[int]
) -> int | None:
    """Where a guest may stay: where the way stays too, at the table with fewest who do."""
    free = np.flatnonzero((who < 0) & np.isin(places.room_seat, list(seats)))
    if not len(free):
        return None
    held = np.bincount(places.table[who >= 0], minlength=len(places.tables))
    table = places.table[free]
    order = np.lexsort((-places.letter[free], table, held[table], ~still[free]))
    return int(free[order[0]])
