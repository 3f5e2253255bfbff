"""Kitchen and service sheets: the right plate follows the guest."""

from __future__ import annotations

from collections import Counter
from typing import Any

from seating.dinner.plan import Plan
from seating.outputs.choices.chosen_parts import chosen_courses
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.typeset import typeset
from seating.words.names import fold


def kitchen_pdf(plan: Plan, settings: PrintSettings | None = None) -> bytes:
    """Per course: plates by table, diets by seat, totals, and which diets have moved.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings, optional

    Returns
    -------
    bytes
        A PDF.
    """
    chosen = settings or PrintSettings()
    courses = [service(plan, course) for course in chosen_courses(plan, chosen)]
    return typeset("kitchen", {"title": plan.dinner.title, "courses": courses}, chosen)


def service(plan: Plan, course: int) -> dict[str, Any]:
    """What the kitchen needs to know of a course.

    Parameters
    ----------
    plan : Plan
    course : int

    Returns
    -------
    dict
        ``course``; ``plates`` in all; ``totals``, diets with how many of each, most first;
        ``tables``, each with its ``plates`` and ``diets`` by seat; ``changes``, guests with
        a diet whose table or seat is another than at the course before, or who came or left.
    """
    dinner = plan.dinner
    tables = [_table(plan, course, table) for table in range(len(dinner.tables))]
    counts = Counter(fold(diet["diet"]) for table in tables for diet in table["diets"])
    spelt = {fold(diet): diet for diet in reversed([_diet(plan, g) for g in _everyone(plan)])}
    totals = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return {
        "course": dinner.courses[course].name,
        "plates": sum(table["plates"] for table in tables),
        "totals": [{"diet": spelt[diet], "count": count} for diet, count in totals],
        "tables": [table for table in tables if table["plates"]],
        "changes": changes(plan, course),
    }


def changes(plan: Plan, course: int) -> list[dict[str, Any]]:
    """Guests with a diet who sit elsewhere than at the course before.

    Parameters
    ----------
    plan : Plan
    course : int
        Nothing has changed before the first, 0.
    """
    if course == 0:
        return []
    found = []
    for guest in _everyone(plan):
        before, now = plan.sitting(course - 1, guest), plan.sitting(course, guest)
        here = None if now is None else (now.table, now.seat)
        there = None if before is None else (before.table, before.seat)
        if _diet(plan, guest) and here != there:
            found.append((here is None, here or (), guest, there, here))
    return [
        {
            "name": plan.dinner.label(guest),
            "diet": _diet(plan, guest),
            "from": _place(plan, there),
            "to": _place(plan, here),
        }
        for _, _, guest, there, here in sorted(found, key=lambda one: one[:3])
    ]


def _table(plan: Plan, course: int, table: int) -> dict[str, Any]:
    sittings = plan.at(course, table)
    return {
        "name": plan.dinner.tables[table].name,
        "plates": len(sittings),
        "diets": [
            {
                "seat": sitting.seat,
                "name": plan.dinner.label(sitting.guest),
                "diet": _diet(plan, sitting.guest),
            }
            for sitting in sittings
            if _diet(plan, sitting.guest)
        ],
    }


def _everyone(plan: Plan) -> range:
    return range(len(plan.dinner.guests))


def _diet(plan: Plan, guest: int) -> str:
    return plan.dinner.guests[guest].get("diet").strip()


def _place(plan: Plan, seat: tuple[int, int] | None) -> dict[str, Any] | None:
    return None if seat is None else {"table": plan.dinner.tables[seat[0]].name, "seat": seat[1]}
