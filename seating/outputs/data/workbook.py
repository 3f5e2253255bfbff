"""seating.xlsx: the plan as a workbook, all of it text."""

from __future__ import annotations

import datetime
import io
import re

from seating.dinner.plan import Plan
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import printed_words
from seating.outputs.data.merge_rows import Rows, course_rows, diet_rows, itinerary_rows

MADE = datetime.datetime(1980, 1, 1, tzinfo=datetime.UTC).replace(tzinfo=None)
_NOT_IN_A_SHEET_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


def workbook_xlsx(plan: Plan, settings: PrintSettings | None = None) -> bytes:
    """A workbook: one sheet a course, one of itineraries, one of diets.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings, optional

    Returns
    -------
    bytes
        Every cell is text, so that a name is a name whatever it begins with.
    """
    import xlsxwriter

    lang = (settings or PrintSettings()).lang
    said = printed_words(lang)
    sheets = [
        (course.name, course_rows(plan, number, lang))
        for number, course in enumerate(plan.dinner.courses)
    ]
    sheets += [(said["itineraries"], itinerary_rows(plan, lang))]
    sheets += [(said["diets"], diet_rows(plan, lang))]
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        book.set_properties({"title": plan.dinner.title, "created": MADE})
        head = book.add_format({"bold": True, "bottom": 1})
        used: set[str] = set()
        for name, rows in sheets:
            sheet = book.add_worksheet(_sheet_name(name, used))
            _fill(sheet, rows, head)
    return made.getvalue()


def _fill(sheet, rows: Rows, head) -> None:  # type: ignore[no-untyped-def]
    """Write rows as text, the first as a head that stays in view."""
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            sheet.write_string(number, place, cell, head if number == 0 else None)
    for place in range(len(rows[0])):
        longest = max(len(row[place]) for row in rows)
        sheet.set_column(place, place, min(max(longest + 2, 6), 50))
    sheet.freeze_panes(1, 0)


def _sheet_name(name: str, used: set[str]) -> str:
    """A name that a workbook takes: short, without a few characters, and not twice."""
    plain_name = _NOT_IN_A_SHEET_NAME.sub(" ", name).strip("' ")[:31].strip("' ") or "-"
    chosen, count = plain_name, 2
    while chosen.casefold() in used or chosen.casefold() == "history":
        ending = f" {count}"
        chosen, count = plain_name[: 31 - len(ending)] + ending, count + 1
    used.add(chosen.casefold())
    return chosen
