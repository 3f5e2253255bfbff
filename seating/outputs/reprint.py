"""What has to be printed again after a change of a plan, and only that."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime

import numpy as np

from seating.changes.change_log import ChangeLog
from seating.changes.whose_cards import whose_cards
from seating.dinner.plan import Plan
from seating.outputs.choices.companions_named import with_companions_named
from seating.outputs.choices.courses_named import with_courses_named
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import printed_words
from seating.outputs.products import PRODUCTS

MOVES = "moves.pdf"
FOLDER = "reprint"

FOR_GUESTS = ("cards", "itineraries")
"""Products of which each guest has a part."""

FOR_TABLES = ("captains",)
FOR_ALL = ("kitchen",)


def reprint(
    before: Plan,
    after: Plan,
    made: Collection[str],
    settings: PrintSettings | None = None,
    log: ChangeLog | None = None,
) -> dict[str, bytes]:
    """Contents by file name.

    New place cards are always among them, where any card changes or somebody is new; itinerary
    cards, captains' and kitchen sheets where they were made of the plan; signs of tables that were
    put up; and a list of who sits elsewhere, to be read out.

    Parameters
    ----------
    before, after : Plan
        As what was printed says, and as it is. Guests are the same by their id.
    made : collection of str
        Names of the files that were made of the plan before.
    settings : PrintSettings, optional
    log : ChangeLog, optional
        Of the plan before: says what hour's version is replaced.
    """
    chosen = settings or PrintSettings()
    chosen = replace(chosen, replaces=_replaced(chosen, log or ChangeLog()))
    files: dict[str, bytes] = {}
    new = newcomers(before, after)
    guests = (*whose_cards(before, after), *new)
    for name in FOR_GUESTS if guests else ():
        if name == "cards" or PRODUCTS[name].file in made:
            files |= _made(name, after, replace(chosen, guests=guests, first_cards=new))
    tables = changed_tables(before, after)
    for name in FOR_TABLES if tables else ():
        if PRODUCTS[name].file in made:
            files |= _made(name, after, replace(chosen, tables=tables))
    opened = tuple(table.name for table in after.dinner.tables[len(before.dinner.tables) :])
    if opened:
        files |= _made("signs", after, replace(chosen, tables=opened, replaces=None))
    for name in FOR_ALL if tables else ():
        if PRODUCTS[name].file in made:
            courses = changed_courses(before, after)
            files |= _made(name, after, replace(chosen, courses=courses))
    if guests:
        from seating.outputs.print.moves_sheet import moves_pdf

        named, look = with_courses_named(*with_companions_named(after, chosen))
        files[MOVES] = moves_pdf(before, named, replace(look, replaces=None))
    return files


def newcomers(before: Plan, after: Plan) -> tuple[str, ...]:
    """Ids of guests who had no seat before, and so no card."""
    had = _seated(before)
    return tuple(who for who in _seated(after) if who not in had)


def changed_courses(before: Plan, after: Plan) -> tuple[str, ...]:
    """Numbers, from 1, of courses at which somebody sits elsewhere, or comes, or is not there."""
    tables = range(len(after.dinner.tables))
    return tuple(
        str(course + 1)
        for course in range(len(after.seats))
        if any(_sittings(before, course, one) != _sittings(after, course, one) for one in tables)
    )


def changed_tables(before: Plan, after: Plan) -> tuple[str, ...]:
    """Names of the tables at which other guests sit, or on other seats, at some course."""
    found = []
    for table, named in enumerate(after.dinner.tables):
        courses = range(len(after.seats))
        if any(_sittings(before, course, table) != _sittings(after, course, table)
               for course in courses):  # fmt: skip
            found.append(named.name)
    return tuple(found)


def _seated(plan: Plan) -> dict[str, None]:
    there = np.flatnonzero((plan.seats >= 0).any(axis=0)).tolist()
    return {plan.dinner.guests[guest].id: None for guest in there}


def _sittings(plan: Plan, course: int, table: int) -> list[tuple[int, str]]:
    if table >= len(plan.dinner.tables):
        return []
    guests = plan.dinner.guests
    return [(one.seat, guests[one.guest].id) for one in plan.at(course, table)]


def _made(name: str, plan: Plan, settings: PrintSettings) -> dict[str, bytes]:
    product = PRODUCTS[name]
    return {product.file: product.make(plan, settings)}


def _replaced(settings: PrintSettings, log: ChangeLog) -> str:
    """What stands on what is printed again: what version it replaces."""
    words = printed_words(settings.lang)
    hour = next(_hours(log), None)
    if hour is None:
        return words["replaces_earlier"]
    return words["replaces"].replace("{time}", hour)


def _hours(log: ChangeLog) -> Iterator[str]:
    """When cards were changed, the last time first, as in 19:05."""
    for change in reversed(log.standing):
        if change.cards:
            yield f"{datetime.fromisoformat(change.at):%H:%M}"
