"""Columns that are rules about where a guest sits."""

from __future__ import annotations

from collections.abc import Iterator

from seating.intake.files.located import located
from seating.intake.guest_list.guest_list import Cell, GuestList
from seating.intake.guest_list.named_in_cells import items_of
from seating.intake.guest_list.people_named import People
from seating.intake.places.said_places import SaidPlace, said_places
from seating.room.seat_kinds import HEAD_OF_TABLE
from seating.rules import At, Head, NeverAt, OnSeat, Rule, Stays
from seating.words.columns import meaning_of
from seating.words.errors import InputError
from seating.words.names import fold
from seating.words.yes_no import says_no, says_nothing, says_yes


def at(read: GuestList, people: People) -> Iterator[Rule]:
    """``table`` and ``seat``, at all courses or at one: where the guest must sit."""
    dinner = people.dinner
    for place in said_places(read, dinner.courses):
        with read.errors:
            courses = None if place.course is None else (dinner.courses[place.course].name,)
            guest = dinner.guests[place.guest].id
            rule = At(guest, _table(place, people), place.seat, courses, origin=place.cell.origin)
            yield _checked(rule, place.cell, people)


def _table(place: SaidPlace, people: People) -> str:
    """Name of the table a row names; a room of one table needs no name."""
    tables = people.dinner.tables
    if place.table is None:
        if len(tables) > 1:
            hint = "add a column table"
            raise InputError("a seat needs its table", origin=place.cell.origin,
                             value=place.cell.value, hint=hint)  # fmt: skip
        return tables[0].name
    several = f"there are {len(tables)} tables, {tables[0].name} to {tables[-1].name}"
    with located(place.cell.origin, several):
        return tables[people.dinner.table_index(place.table)].name


def never_at(read: GuestList, people: People) -> Iterator[Rule]:
    """``never at``: tables where the guest does not sit, or kinds of seats."""
    for cell in read.asking("never_at"):
        items = [item for item in items_of(cell.value) if not says_nothing(item)]
        found = {item: _called(item, people) for item in items}
        tables = tuple(name for name in found.values() if name is not None)
        marked = tuple(item for item, name in found.items() if name is None)
        if items:
            guest = people.dinner.guests[cell.guest].id
            with read.errors:
                yield _checked(NeverAt(guest, tables, marked, origin=cell.origin), cell, people)


def _called(name: str, people: People) -> str | None:
    """The name of the table that is called so, or None."""
    try:
        return people.dinner.tables[people.dinner.table_index(name)].name
    except InputError:
        return None


def seat_kind(read: GuestList, people: People) -> Iterator[Rule]:
    """``seat kind``: the kind of seat that the guest sits on."""
    for cell in read.asking("on_seat"):
        if says_nothing(cell.value):
            continue
        guest = people.dinner.guests[cell.guest].id
        with read.errors:
            if fold(cell.value) == HEAD_OF_TABLE:
                yield _checked(Head(guest, origin=cell.origin), cell, people)
            else:
                yield _checked(OnSeat(guest, cell.value, origin=cell.origin), cell, people)


def stays(read: GuestList, people: People) -> Iterator[Rule]:
    """``stays``: keeps one seat, or one table, all evening."""
    for cell in read.asking("stays"):
        with read.errors:
            where = stays_where(cell)
            if where is not None:
                guest = people.dinner.guests[cell.guest].id
                yield Stays(guest, where == "table", origin=cell.origin)


def stays_where(cell: Cell) -> str | None:
    """What a guest keeps all evening.

    Returns
    -------
    str or None
        ``seat``, ``table``, or None when the cell says no.

    Raises
    ------
    InputError
        If the cell says none of these.
    """
    if says_no(cell.value):
        return None
    if says_yes(cell.value):
        return "seat"
    kept = meaning_of(cell.value)
    if kept in ("seat", "table"):
        return kept
    hint = "write yes, no, seat or table"
    raise InputError(
        "this says neither yes nor no", origin=cell.origin, value=cell.value, hint=hint
    )


def _checked(rule: Rule, cell: Cell, people: People) -> Rule:
    with located(cell.origin):
        rule.check(people.dinner)
    return rule
