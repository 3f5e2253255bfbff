"""Who goes elsewhere than their card says, by the table that they come from: to be read out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from seating.dinner.plan import Plan


class CardMove(NamedTuple):
    """A guest who sits elsewhere at a course than the card says; all by index, seats from 1.

    Parameters
    ----------
    course, guest : int
    table, seat : int
        Where they are to sit.
    card_table, card_seat : int or None
        Where the card says; None of somebody who has none.
    """

    course: int
    guest: int
    table: int
    seat: int
    card_table: int | None
    card_seat: int | None


def card_moves(before: Plan, now: Plan) -> Iterator[CardMove]:
    """Everybody who is to sit elsewhere than planned, course by course, by the table planned.

    Guests without a seat in the plan before come last.

    Parameters
    ----------
    before : Plan
        On cards.
    now : Plan
        Its guests are those of before, and newcomers behind them.
    """
    known = len(before.dinner.guests)
    for course in range(len(now.seats)):
        moves = []
        for guest in range(len(now.dinner.guests)):
            new = now.sitting(course, guest)
            old = before.sitting(course, guest) if guest < known else None
            if new is None or (old and (old.table, old.seat) == (new.table, new.seat)):
                continue
            card = (old.table, old.seat) if old else (None, None)
            moves.append(CardMove(course, guest, new.table, new.seat, *card))
        nowhere = len(now.dinner.tables)
        yield from sorted(
            moves,
            key=lambda one: (
                nowhere if one.card_table is None else one.card_table,
                one.card_seat or 0,
                one.guest,
            ),
        )
