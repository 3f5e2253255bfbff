"""What rules ask of tables alone, seats left open.

A dinner that cannot keep even that cannot keep its rules, which is quickly found out; and
once every guest has a table, seats are a matter of each table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from seating.dinner.dinner import Dinner
from seating.rules.shared.kinds import (
    Alternates,
    Kind,
    MeetAtMost,
    PairAtTable,
    PairBeside,
    PairMeets,
    PairOpposite,
    PlaceAgain,
    SamePlace,
    SeatsAllowed,
    SeatsClosed,
    TimesOnSeats,
)
from seating_solvers.cpsat.model.asked_rules import AskedRule


def tablewise(dinner: Dinner, asked: Sequence[AskedRule]) -> list[AskedRule]:
    """The same rules as far as they are about tables; all of it is asked by the rules too.

    Parameters
    ----------
    dinner : Dinner
    asked : sequence of AskedRule
    """
    return [AskedRule(one.rule, kind) for one in asked for kind in _of_tables(dinner, one.kind)]


def _of_tables(dinner: Dinner, kind: Kind) -> Iterator[Kind]:
    match kind:
        case SeatsAllowed(_, _, seats):
            yield replace(kind, seats=_whole_tables(dinner, seats))
        case SeatsClosed():
            yield from _closed_tables(dinner, kind)
        case SamePlace() | PlaceAgain():
            yield replace(kind, table=True)
        case TimesOnSeats(_, seats):
            whole = _whole_tables(dinner, seats)
            yield kind if whole == seats else replace(kind, seats=whole, most=len(dinner.courses))
        case PairMeets():
            yield replace(kind, beside=False)
        case PairBeside(first, second, course, together) | PairOpposite(
            first, second, course, together
        ):
            if together:
                yield PairAtTable(first, second, course, True)
        case MeetAtMost() if kind.beside:
            return
        case Alternates():
            return
        case _:
            yield kind


def _closed_tables(dinner: Dinner, kind: SeatsClosed) -> Iterator[Kind]:
    """The tables of which every seat is closed."""
    open_seats = frozenset(range(dinner.seat_count)) - kind.seats
    if closed := kind.seats - _whole_tables(dinner, open_seats):
        yield replace(kind, seats=closed)


def _whole_tables(dinner: Dinner, seats: frozenset[int]) -> frozenset[int]:
    first = dinner.first_seat.tolist()
    tables = {int(dinner.table_of_seat[seat]) for seat in seats}
    return frozenset(seat for table in tables for seat in range(first[table], first[table + 1]))
