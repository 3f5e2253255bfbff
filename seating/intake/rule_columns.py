"""Columns that are rules: one function for each, from the column to its rules.

To teach the intake a new rule's column, put its header words into
`seating.intake.vocabulary.WORDS`, write a function like those here, and add it to
`RULE_COLUMNS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from seating.errors import InputError
from seating.intake.guest_list import Cell, GuestList
from seating.intake.guests import whole_number
from seating.intake.located import located
from seating.intake.named import Named, named_in, once_a_pair
from seating.intake.people import People
from seating.intake.words import stays_where
from seating.rules.apart import Apart
from seating.rules.at import At
from seating.rules.base import Rule
from seating.rules.stays import Stays
from seating.rules.together import Together

RuleColumn = Callable[[GuestList, People], Iterator[Rule]]


def rules_of_columns(read: GuestList, people: People) -> Iterator[Rule]:
    """Every rule the list asks for, but who is there when (`seating.intake.presence`)."""
    for rules_of in RULE_COLUMNS:
        yield from rules_of(read, people)


def avoid(read: GuestList, people: People) -> Iterator[Rule]:
    """``avoid``: never at my table."""
    bound = {frozenset({one.cell.guest, one.guest}) for one in named_in(read, "with", people)}
    for one in once_a_pair(named_in(read, "avoid", people)):
        if frozenset({one.cell.guest, one.guest}) in bound:
            what = f"{people.dinner.label(one.guest)} is to be avoided here and sat with elsewhere"
            raise InputError(what, origin=one.cell.origin, value=one.cell.value)
        yield Apart(_ids(one, people), origin=one.cell.origin)


def sits_with(read: GuestList, people: People) -> Iterator[Rule]:
    """``with``: always at my table."""
    for one in once_a_pair(named_in(read, "with", people)):
        yield Together(_ids(one, people), origin=one.cell.origin)


def _ids(named: Named, people: People) -> tuple[str, str]:
    guests = people.dinner.guests
    return guests[named.cell.guest].id, guests[named.guest].id


def at(read: GuestList, people: People) -> Iterator[Rule]:
    """``table`` and ``seat``: where the guest must sit."""
    tables = {cell.guest: cell for cell in read.filled("table")}
    seats = {cell.guest: cell for cell in read.filled("seat")}
    for guest in sorted(tables.keys() | seats.keys()):
        table, seat = tables.get(guest), seats.get(guest)
        cell = seat or table
        if cell is not None:
            number = None if seat is None else whole_number(seat.value, seat.origin, least=1)
            rule = At(
                people.dinner.guests[guest].id, _table(table, cell, people), number,
                origin=cell.origin,
            )  # fmt: skip
            with located(cell.origin):
                rule.check(people.dinner)
            yield rule


def _table(cell: Cell | None, seat: Cell, people: People) -> str:
    """Name of the table a row names; a room of one table needs no name."""
    tables = people.dinner.tables
    if cell is None:
        if len(tables) > 1:
            hint = "add a column table"
            raise InputError("a seat needs its table", origin=seat.origin, value=seat.value,
                             hint=hint)  # fmt: skip
        return tables[0].name
    with located(cell.origin, f"there are {len(tables)} tables, {tables[0].name} to "
                              f"{tables[-1].name}"):  # fmt: skip
        return tables[people.dinner.table_index(cell.value)].name


def stays(read: GuestList, people: People) -> Iterator[Rule]:
    """``stays``: keeps one seat, or one table, all evening."""
    for cell in read.filled("stays"):
        where = stays_where(cell)
        if where is not None:
            yield Stays(people.dinner.guests[cell.guest].id, where == "table", origin=cell.origin)


RULE_COLUMNS: tuple[RuleColumn, ...] = (at, stays, avoid, sits_with)
