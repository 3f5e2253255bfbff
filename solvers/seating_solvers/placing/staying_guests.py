"""Guests who keep one table all evening, and the places of a schedule that do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.lowered_rules import all_kinds
from seating.people.pairs import Ints
from seating.rules.shared.kinds import CountAtTable, NoWalk, SamePlace, SeatsAllowed
from seating_solvers.schedules import Schedule

ANY = -1
"""The table of a guest who may keep any."""


@dataclass(frozen=True)
class StayingGuests:
    """Who keeps a table.

    Parameters
    ----------
    table : dict of int to int
        The table of each guest who does; `ANY` where no rule says which.
    matter : bool
        Whether any rule tells one table from another, so that they cannot change names.
    sort : ndarray of int64, shape (guests,)
        Guests whom rules about numbers at a table do not tell apart are of one sort.
    """

    table: dict[int, int]
    matter: bool
    sort: Ints

    def among(self, tables: Ints) -> StayingGuests:
        """The same, where only some tables are in use, and are counted from 0.

        Who is to keep a table that is not in use keeps none.
        """
        number = {int(table): at for at, table in enumerate(tables)} | {ANY: ANY}
        kept = {guest: number[at] for guest, at in self.table.items() if at in number}
        return replace(self, table=kept)

    def places(self, found: Schedule, order: Ints) -> tuple[Ints, Ints]:
        """A place for each guest, and who may change places with whom.

        Parameters
        ----------
        found : Schedule
        order : ndarray of int64, shape (places,)
            The guests to be placed.

        Returns
        -------
        places : ndarray of int64, shape (places,)
            Those who keep a table are on places that do, as far as there are any.
        classes : ndarray of int64, shape (places,)
            Guests of one class may change places with each other; those of class -1 are
            where a rule puts them. Each sort of guests has letters of its own as far as
            that goes, so that as many of them are at each table.
        """
        free = self._still(found) if self.table else {}
        named = np.flatnonzero(np.isin(order, list(self.table)))
        where = dict(zip(order[named].tolist(), named.tolist(), strict=True))
        taken: dict[int, int] = {}
        classes = np.zeros(len(order), dtype=np.int64)
        for guest, own in sorted(self.table.items(), key=lambda one: one[1] == ANY):
            there = own if own != ANY else next(iter(free), ANY)
            if guest in where and there in free:
                taken[where[guest]] = free.pop(there)
                classes[where[guest]] = 1 if own == ANY else -1
        places = np.empty(len(order), dtype=np.int64)
        others = _all_but(len(order), taken)
        rest = _all_but(len(order), taken.values())
        sort = self.sort[order[others]]
        classes[others] = np.where(sort > 0, sort + 1, 0)
        if sort.any():
            rest = rest[np.argsort(found.letter[rest], kind="stable")]
            others = others[np.argsort(sort, kind="stable")]
        places[others] = rest
        places[list(taken)] = list(taken.values())
        return places, classes

    def _still(self, found: Schedule) -> dict[int, int]:
        """A place at each table that keeps it."""
        table = found.table
        still = np.flatnonzero((table == table[0]).all(axis=0) & (table[0] >= 0))
        return dict(zip(table[0, still].tolist(), still.tolist(), strict=True))


def _all_but(count: int, few: Iterable[int]) -> Ints:
    """Numbers below a count, less a few."""
    kept = np.ones(count, dtype=bool)
    kept[list(few)] = False
    return np.flatnonzero(kept)


def staying_guests(dinner: Dinner) -> StayingGuests:
    """The guests who have to keep a table, by the rules of a dinner."""
    kept: dict[int, int] = {}
    allowed: defaultdict[int, list[set[int]]] = defaultdict(list)
    matter = False
    for kind in all_kinds(dinner):
        if isinstance(kind, SamePlace):
            kept[kind.guest] = ANY
        elif isinstance(kind, SeatsAllowed):
            allowed[kind.guest].append({int(dinner.table_of_seat[seat]) for seat in kind.seats})
        matter = matter or isinstance(kind, SamePlace | SeatsAllowed | NoWalk)
    often = dinner.present.sum(axis=0)
    for guest, choices in allowed.items():
        tables = set.intersection(*choices)
        if len(tables) == 1 and (len(choices) >= often[guest] or guest in kept):
            kept[guest] = tables.pop()
    return StayingGuests(kept, matter, _sorts(dinner))


def _sorts(dinner: Dinner) -> Ints:
    """The sort of each guest, from 0."""
    counted = {kind.members for kind in all_kinds(dinner) if isinstance(kind, CountAtTable)}
    sort = np.zeros(len(dinner.guests), dtype=np.int64)
    for members in sorted(counted, key=sorted):
        belongs = np.zeros(len(dinner.guests), dtype=np.int64)
        belongs[list(members)] = 1
        sort = np.unique(2 * sort + belongs, return_inverse=True)[1].reshape(-1)
    return sort
