"""The few array kinds that rules compile to, and that every solver keeps.

Guests, courses, tables and seats are indices here; seats count through the room
(`seating.Dinner.first_seat`). A guest who is away is asked nothing, and asks nothing of
others. Each kind says by how much it is broken; a rule's breaks add up to those of its
kinds.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SeatsAllowed:
    """`guest` sits on one of `seats` at `course`; breaking it counts 1."""

    guest: int
    course: int
    seats: frozenset[int]


@dataclass(frozen=True, slots=True)
class SeatsClosed:
    """Nobody sits on one of `seats` at `course`; breaking it counts each guest who does."""

    course: int
    seats: frozenset[int]


@dataclass(frozen=True, slots=True)
class SamePlace:
    """`guest` keeps one seat (or, with `table`, one table) all evening.

    Breaking it counts the different places beyond the first.
    """

    guest: int
    table: bool = False


@dataclass(frozen=True, slots=True)
class PlaceAgain:
    """`guest` sits at `course` on the seat (or, with `table`, at the table) of `before`.

    `before` is another course, sooner or later. Breaking it counts 1. It asks nothing of a
    guest who misses either.
    """

    guest: int
    course: int
    before: int
    table: bool


@dataclass(frozen=True, slots=True)
class TimesOnSeats:
    """`guest` sits on `seats` at least `least` and at most `most` times this evening.

    Breaking it counts the times missing, or too many.
    """

    guest: int
    seats: frozenset[int]
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class PairAtTable:
    """Two guests share a table at `course`, or do not; breaking it counts 1."""

    first: int
    second: int
    course: int
    together: bool


@dataclass(frozen=True, slots=True)
class PairBeside:
    """Two guests sit side by side at `course`, or do not; breaking it counts 1."""

    first: int
    second: int
    course: int
    together: bool


@dataclass(frozen=True, slots=True)
class PairOpposite:
    """Two guests sit directly opposite at `course`, or do not; breaking it counts 1."""

    first: int
    second: int
    course: int
    together: bool


@dataclass(frozen=True, slots=True)
class PairMeets:
    """Two guests share a table (or, with `beside`, sit side by side) at least once.

    Breaking it counts 1. It asks nothing of two who are never there together. Courses that do
    not count as meeting (`seating.Dinner.meeting`) are passed over.
    """

    first: int
    second: int
    beside: bool = False


@dataclass(frozen=True, slots=True)
class MeetAtMost:
    """Any two of `guests` share a table (or, with `beside`, sit side by side) `times` at most.

    Breaking it counts, pair by pair, the courses beyond. Pairs in `spared`, the lower guest
    first, may meet as often as they like. Courses that do not count as meeting are passed
    over.
    """

    guests: frozenset[int]
    spared: frozenset[tuple[int, int]]
    times: int
    beside: bool = False


@dataclass(frozen=True, slots=True)
class CountAtTable:
    """At each of `tables` at `course` sit at least `least` and at most `most` of `members`.

    Breaking it counts those missing and those too many, table by table. `least` is asked
    of tables where anybody sits.
    """

    members: frozenset[int]
    course: int
    tables: frozenset[int]
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Alternates:
    """Side by side at `course` sit guests of different `values`, as far as numbers allow.

    `values` has a number for each guest of the dinner; below 0 asks nothing. Breaking it
    counts, table by table, the pairs side by side with one value, beyond those that the
    guests of that table cannot avoid on the seats they take: as many as guests of the most
    frequent value there make at least (`shared.rows_of_seats.fewest_side_by_side`).
    """

    values: tuple[int, ...]
    course: int


@dataclass(frozen=True, slots=True)
class TableMate:
    """At the table of `guest` at `course` sits at least one of `others`; breaking counts 1.

    `others` may hold the guest, who is no table mate of their own.
    """

    guest: int
    course: int
    others: frozenset[int]


@dataclass(frozen=True, slots=True)
class NewTable:
    """`guest` changes table at every course (with `ever`: never returns to a table).

    Breaking it counts each course at the table of the course before (with `ever`: at a
    table of any course before). Courses the guest misses are passed over.
    """

    guest: int
    ever: bool = False


@dataclass(frozen=True, slots=True)
class NoWalk:
    """`guest` does not walk between two tables of a pair in `far` from one course to the next.

    `far` holds each pair in both orders. Breaking it counts each such walk. Courses the
    guest misses are passed over.
    """

    guest: int
    far: frozenset[tuple[int, int]]


Kind = (
    SeatsAllowed
    | SeatsClosed
    | SamePlace
    | PlaceAgain
    | TimesOnSeats
    | PairAtTable
    | PairBeside
    | PairOpposite
    | PairMeets
    | MeetAtMost
    | CountAtTable
    | Alternates
    | TableMate
    | NewTable
    | NoWalk
)
