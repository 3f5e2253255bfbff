"""Who sits elsewhere than the card says, by table: to be read out when seats are changed."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.evening.card_moves import CardMove, card_moves
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.typesetting.typeset import typeset


def moves_pdf(before: Plan, after: Plan, settings: PrintSettings | None = None) -> bytes:
    """For each course, by the table of their card, who is to sit where.

    Parameters
    ----------
    before, after : Plan
        As on cards, and as it is; see `seating.evening.card_moves.card_moves`.
    settings : PrintSettings, optional

    Returns
    -------
    bytes
        A PDF.
    """
    dinner = after.dinner
    by_course = groupby(card_moves(before, after), key=lambda move: move.course)
    courses = [
        {"name": dinner.courses[course].name, "tables": _tables(dinner, moves)}
        for course, moves in by_course
    ]
    return typeset("moves", {"title": dinner.title, "courses": courses}, settings)


def _tables(dinner: Dinner, moves: Iterable[CardMove]) -> list[dict[str, Any]]:
    by_table = groupby(moves, key=lambda move: move.card_table)
    return [
        {
            "table": None if table is None else dinner.tables[table].name,
            "moves": [
                {
                    "guest": dinner.label(move.guest),
                    "table": dinner.tables[move.table].name,
                    "seat": move.seat,
                }
                for move in here
            ],
        }
        for table, here in by_table
    ]
