"""Cards and the sheets they lie on, as templates of cards take them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from seating.dinner.plan import Plan
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.stock import Stock
from seating.words.errors import InputError


def laid_out(
    cards: Sequence[dict[str, Any]], stock: Stock, settings: PrintSettings
) -> dict[str, Any]:
    """Cards and the sheet they lie on, as templates of cards take them.

    Parameters
    ----------
    cards : list of dict
    stock : Stock
    settings : PrintSettings
        Its `first_label` leaves labels empty that are used up.

    Raises
    ------
    InputError
        If the sheet has fewer labels than that.
    """
    if settings.first_label > stock.count:
        what = f"a sheet has {stock.count} labels, so none to begin at"
        raise InputError(what, value=str(settings.first_label))
    sheet = {
        **asdict(stock),
        "corners": stock.corners(),
        "count": stock.count,
        "offset": settings.moved,
    }
    skipped = [None] * (settings.first_label - 1)
    return {"paper": sheet.pop("paper"), "sheet": sheet, "cards": [*skipped, *cards]}


def whole_dinner(plan: Plan, courses: list[int]) -> dict[str, Any]:
    """What all cards are measured by, so that one printed anew is like the others.

    Parameters
    ----------
    plan : Plan
    courses : list of int
        Indices of those that are printed.
    """
    dinner = plan.dinner
    return {
        "title": dinner.title,
        "courses": [dinner.courses[course].name for course in courses],
        "names": list(dict.fromkeys(dinner.labels)),
        "tables": [{"name": table.name, "seats": len(table.heads)} for table in dinner.tables],
    }
