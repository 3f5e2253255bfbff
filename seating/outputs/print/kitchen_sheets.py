"""Kitchen and service sheets: the right plate follows the guest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from seating.dinner.plan import Plan
from seating.outputs.choices.chosen_parts import chosen_courses
from seating.outputs.choices.food import food, parts_of_food
from seating.outputs.choices.larger_sheets import larger_papers, printed_where_it_fits
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.typesetting.typeset import typeset
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
    data = {"title": plan.dinner.title, "courses": courses}
    made = partial(typeset, "kitchen", data)
    return printed_where_it_fits(made, chosen, larger_papers(chosen))


def service(plan: Plan, course: int) -> dict[str, Any]:
    """What the kitchen needs to know of a course.

    Parameters
    ----------
    plan : Plan
    course : int

    Returns
    -------
    dict
        ``course``; ``plates`` in all; ``meals`` and ``diets``, each dish and each diet with how
        many plates it is on, most first; ``totals``, the same of all that stands together for a
        guest; ``tables``, each with its ``plates`` and ``diets`` by seat, which is everyone with a
        dish or a diet; ``changes``, guests with a diet whose table or seat is another than at the
        course before, or who came or left.
    """
    dinner = plan.dinner
    tables = [_table(plan, course, table) for table in range(len(dinner.tables))]
    plates = [plate for table in tables for plate in table["diets"]]
    return {
        "course": dinner.courses[course].name,
        "plates": sum(table["plates"] for table in tables),
        "meals": _counted(parts_of_food(plate["meal"]) for plate in plates),
        "diets": _counted(parts_of_food(plate["diet"]) for plate in plates),
        "totals": _counted([_together(plate)] for plate in plates),
        "tables": [table for table in tables if table["plates"]],
        "changes": changes(plan, course),
    }


def _counted(named: Iterable[list[str]]) -> list[dict[str, Any]]:
    """Each of what is named, as it is first written, with how often it is, most first."""
    spelt: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for one in (one for several in named for one in several):
        spelt.setdefault(fold(one), one)
        counts[fold(one)] += 1
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [{"diet": spelt[one], "count": count} for one, count in ordered]


def _together(plate: Mapping[str, Any]) -> str:
    return "; ".join(filter(None, (plate["meal"], plate["diet"])))


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
                "meal": plan.dinner.guests[sitting.guest].get("meal").strip(),
                "was": _was(plan, course, sitting.guest),
            }
            for sitting in sittings
            if food(plan.dinner.guests[sitting.guest])
        ],
    }


def _was(plan: Plan, course: int, guest: int) -> dict[str, Any] | None:
    """Where a guest with a diet sat at the course before, if elsewhere."""
    if course == 0 or not _diet(plan, guest):
        return None
    before, now = plan.sitting(course - 1, guest), plan.sitting(course, guest)
    if before is None or now is None or (before.table, before.seat) == (now.table, now.seat):
        return None
    return _place(plan, (before.table, before.seat))


def _everyone(plan: Plan) -> range:
    return range(len(plan.dinner.guests))


def _diet(plan: Plan, guest: int) -> str:
    return plan.dinner.guests[guest].get("diet").strip()


def _place(plan: Plan, seat: tuple[int, int] | None) -> dict[str, Any] | None:
    return None if seat is None else {"table": plan.dinner.tables[seat[0]].name, "seat": seat[1]}
