"""Guests who do not walk far between courses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING

from seating.room.table import Table
from seating.rules.shared.for_everyone import Everyone
from seating.rules.shared.kinds import Kind, NoWalk
from seating.rules.shared.rule import Break
from seating.words.errors import InputError
from seating.words.names import fold, unknown
from seating.words.sentences.said import Phrase, Said, Series

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan


@dataclass(frozen=True)
class NoFarWalks(Everyone):
    """No walk between far rooms, or farther than so many metres, from one course to the next.

    Courses a guest misses are passed over.

    Parameters
    ----------
    guests, but
        As for `Everyone`.
    rooms : tuple of str, optional
        Rooms that are far from each other; all when neither these nor `metres` are given.
    metres : float, optional
        Tables whose centres are farther apart than this are far.
    """

    rooms: tuple[str, ...] = ()
    metres: float | None = None

    def check(self, dinner: Dinner) -> None:
        super().check(dinner)
        if self.rooms and self.metres is not None:
            raise InputError("a far walk is between rooms or by metres, not both")
        if self.metres is not None:
            self._check_metres(dinner, self.metres)
        else:
            self._check_rooms(dinner)

    def _check_metres(self, dinner: Dinner, metres: float) -> None:
        if not metres > 0:
            raise InputError("a walk is longer than nothing", value=str(metres))
        for table in dinner.tables:
            if table.x is None or table.y is None:
                hint = "give every table its x and y, in metres"
                raise InputError("this table has no place in the room", value=table.name, hint=hint)

    def _check_rooms(self, dinner: Dinner) -> None:
        names = {fold(table.room): table.room for table in dinner.tables if table.room}
        if len(names) < 2:
            raise InputError(
                "which tables are far from each other? say the room of each, or metres"
            )
        for room in self.rooms:
            if fold(room) not in names:
                raise unknown("room", room, list(names.values()))
        if self.rooms and len({fold(room) for room in self.rooms}) < 2:
            raise InputError("a walk is between two rooms", value="; ".join(self.rooms))

    def said(self, dinner: Dinner) -> Phrase:
        if self.metres is not None:
            return self.who(dinner, Said.of("far_metres", metres=self.metres))
        if self.rooms:
            return self.who(dinner, Said.of("far_rooms", rooms=Series.of(self.rooms)))
        return self.who(dinner, Said.of("far_any"))

    def _far(self, dinner: Dinner) -> frozenset[tuple[int, int]]:
        tables = dinner.tables
        return frozenset(
            (one, two)
            for one in range(len(tables))
            for two in range(len(tables))
            if one != two and self._are_far(tables[one], tables[two])
        )

    def _are_far(self, one: Table, two: Table) -> bool:
        if self.metres is not None:
            x, y = (one.x or 0) - (two.x or 0), (one.y or 0) - (two.y or 0)
            return hypot(x, y) > self.metres
        rooms = {fold(one.room), fold(two.room)}
        if self.rooms:
            return len(rooms) == 2 and rooms <= {fold(room) for room in self.rooms}
        return len(rooms) == 2 and "" not in rooms

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner, far = plan.dinner, self._far(plan.dinner)
        for guest in self.asked(dinner):
            there = [one for one in plan.itinerary(guest) if one is not None]
            for before, after in pairwise(there):
                if (before.table, after.table) in far:
                    tables = [dinner.tables[one.table].name for one in (before, after)]
                    walk = f"walks from table {tables[0]} to table {tables[1]}"
                    what = f"{dinner.label(guest)} {walk}, at {dinner.courses[after.course].name}"
                    yield Break(what, 1, after.course, (guest,))

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        far = self._far(dinner)
        for guest in self.asked(dinner):
            yield NoWalk(guest, far)
