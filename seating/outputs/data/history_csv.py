"""Who met whom at earlier evenings, as rows: a pair of guests a line."""

from __future__ import annotations

from typing import Any

from seating.dinner.dinner import Dinner
from seating.outputs.data.csv_lines import record
from seating.score.history import History

HEADER = ("id", "name", "other id", "other name", "evenings", "courses", "beside", "met")


def history_rows(dinner: Dinner, history: History) -> list[dict[str, Any]]:
    """Pairs who shared a table, in the order of the list.

    Parameters
    ----------
    dinner : Dinner
    history : History

    Returns
    -------
    list of dict
        ``id`` and ``name`` of both (``other id``, ``other name``), at how many ``evenings`` and
        ``courses`` they shared a table, at how many courses they sat ``beside`` each other, and
        whether they have ``met``: whether their talk then reaches one half of an introduction.
    """
    rows = []
    for first, second, courses in history.courses:
        one, two = dinner.guests[first], dinner.guests[second]
        rows.append(
            {
                "id": one.id,
                "name": one.name,
                "other id": two.id,
                "other name": two.name,
                "evenings": history.evenings[first, second],
                "courses": courses,
                "beside": history.beside[first, second],
                "met": history.talk[first, second] >= dinner.talk.worth.half,
            }
        )
    return rows


def history_csv(dinner: Dinner, history: History) -> str:
    """The same as CSV.

    Parameters
    ----------
    dinner : Dinner
    history : History
    """
    lines = [record(list(HEADER))]
    for row in history_rows(dinner, history):
        cells = [("yes" if value else "no") if isinstance(value, bool) else str(value)
                 for value in row.values()]  # fmt: skip
        lines.append(record(cells))
    return "\n".join(lines) + "\n"
