"""Mail merge: CSV files for other programs, all of it text."""

from __future__ import annotations

import csv
import io

from seating.dinner.plan import Plan
from seating.outputs.choices.chosen_parts import chosen_guests
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.data.merge_rows import (
    Rows,
    followup_rows,
    itinerary_rows,
    plain,
)


def merge_csv(plan: Plan, settings: PrintSettings | None = None) -> bytes:
    """One row a guest, with everything a letter might say; UTF-8 with a byte order mark.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings, optional
        Its `guests` are those who get a row.
    """
    chosen = settings or PrintSettings()
    return rows_csv(itinerary_rows(plan, chosen.lang, chosen_guests(plan, chosen)))


def followup_csv(plan: Plan, settings: PrintSettings | None = None) -> bytes:
    """One row for each guest and each they met; as `merge_csv`.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings, optional
    """
    chosen = settings or PrintSettings()
    return rows_csv(followup_rows(plan, chosen.lang, chosen_guests(plan, chosen)))


def rows_csv(rows: Rows) -> bytes:
    """Rows as the CSV of a spreadsheet, none of whose cells is a formula.

    Parameters
    ----------
    rows : list of list of str
    """
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows([plain(cell) for cell in row] for row in rows)
    return ("\ufeff" + text.getvalue()).encode("utf-8")
