"""The few array kinds that rules compile to, and that every solver keeps.

Guests, courses, tables and seats are indices here; seats count through the room
(`seating.Dinner.first_seat`).
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
class SamePlace:
    """`guest` keeps one seat (or, with `table`, one table) all evening.

    Breaking it counts the different places beyond the first.
    """

    guest: int
    table: bool = False


@dataclass(frozen=True, slots=True)
class PairAtTable:
    """Two guests share a table at `course`, or do not; breaking it counts 1.

    It asks nothing when either is away.
    """

    first: int
    second: int
    course: int
    together: bool


Kind = SeatsAllowed | SamePlace | PairAtTable
