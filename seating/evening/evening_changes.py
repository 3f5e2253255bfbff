"""What is not as planned, from one course of an evening on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from seating.evening.added_seats import AddedSeats
from seating.people.guest import Guest
from seating.room.table import Table
from seating.rules.shared.rule import Rule


@dataclass(frozen=True)
class Newcomer:
    """Somebody who is not in the plan.

    Parameters
    ----------
    guest : Guest
        With an id that nobody in the plan has.
    courses : frozenset of int
        Those they are there for.
    card_of : int, optional
        The guest, by index, whose place they take, so that only the name is printed again.
    """

    guest: Guest
    courses: frozenset[int]
    card_of: int | None = None


@dataclass(frozen=True)
class EveningChanges:
    """What is not as planned. Guests, tables and courses are indices in the plan's dinner.

    Parameters
    ----------
    first : int
        The first course that may change; those before it have been served.
    there : mapping of int to frozenset of int, optional
        For guests who come or go at other times than planned: the courses, from `first` on, that
        they are there for.
    newcomers : tuple of Newcomer, optional
        They stand behind the guests of the plan, in this order.
    renamed : mapping of int to Guest, optional
        Guests who are written otherwise; who they are does not change.
    closed : mapping of int to frozenset of int, optional
        Tables at which nobody sits any more, and the courses.
    opened : tuple of Table, optional
        Tables that are put up.
    added_seats : tuple of (int, int, int), optional
        Chairs that are added for one course at one table each: the course, the table, and for
        whom, or -1.
    known : tuple of (int, int, int), optional
        Whom newcomers know, as indices in the dinner with them, and how well
        (`seating.people.strength`).
    wishes : tuple of (int, int), optional
        Whom newcomers would like to meet, and who would like to meet them.
    interest : tuple of (int, int, int), optional
        What introductions of newcomers count, where that is not 1.
    rules : tuple of Rule, optional
        What newcomers ask for.
    """

    first: int
    there: Mapping[int, frozenset[int]] = field(default_factory=dict)
    newcomers: tuple[Newcomer, ...] = ()
    renamed: Mapping[int, Guest] = field(default_factory=dict)
    closed: Mapping[int, frozenset[int]] = field(default_factory=dict)
    opened: tuple[Table, ...] = ()
    added_seats: AddedSeats = ()
    known: tuple[tuple[int, int, int], ...] = ()
    wishes: tuple[tuple[int, int], ...] = ()
    interest: tuple[tuple[int, int, int], ...] = ()
    rules: tuple[Rule, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether all is as planned."""
        parts = (
            self.there,
            self.newcomers,
            self.renamed,
            self.closed,
            self.opened,
            self.added_seats,
        )
        return not any(map(len, parts))
