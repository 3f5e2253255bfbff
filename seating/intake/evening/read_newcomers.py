"""Guests who are not in the plan: whom they know and what they ask for, read like a list."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

import numpy as np

from seating.dinner.dinner import Dinner
from seating.evening.evening_changes import Newcomer
from seating.intake.comers.comer_choices import ANYWHERE
from seating.intake.intake import Intake
from seating.intake.read_dinner import read_dinner
from seating.people.acquaintances import Acquaintances
from seating.people.guest import Guest
from seating.room.table import MOST_SEATS, Table
from seating.rules.present import Present
from seating.rules.shared.rule import Rule
from seating.words.columns import COLUMNS, meaning_of, plain
from seating.words.errors import Impossible, InputError, Origin


@dataclass(frozen=True)
class WrittenNewcomer:
    """Somebody new, as written.

    Parameters
    ----------
    name : str
    cells : mapping of str to str, optional
        What a guest list would say of them, by its headers.
    option : str, optional
        Where it was said, for errors.
    card_of : int, optional
        Whose place they take.
    """

    name: str
    cells: Mapping[str, str] = field(default_factory=dict)
    option: str = "--add"
    card_of: int | None = None


@dataclass(frozen=True)
class ReadNewcomers:
    """Newcomers as `seating.evening.evening_changes.EveningChanges` takes them."""

    newcomers: tuple[Newcomer, ...] = ()
    known: tuple[tuple[int, int, int], ...] = ()
    wishes: tuple[tuple[int, int], ...] = ()
    interest: tuple[tuple[int, int, int], ...] = ()
    rules: tuple[Rule, ...] = ()


def read_newcomers(dinner: Dinner, written: Sequence[WrittenNewcomer], first: int) -> ReadNewcomers:
    """What newcomers are, know and ask for.

    They are read as the last rows of a list of all guests, so that every column means to them
    what it means in a list.

    Parameters
    ----------
    dinner : Dinner
        Of the plan.
    written : sequence of WrittenNewcomer
    first : int
        The first course that may change.

    Raises
    ------
    InputError
        If a column is not understood, or names nobody.
    """
    if not written:
        return ReadNewcomers()
    headers = _headers(written)
    shared = [header for header in headers if _known_by(dinner, header)]
    try:
        read = _read(dinner, written, headers, shared)
    except InputError as error:
        raise _of_option(error, written) from None
    return _newcomers(dinner, read, written, first)


def _headers(written: Iterable[WrittenNewcomer]) -> list[str]:
    """Each header once, whatever its spelling; ids have a column of their own."""
    found: dict[str, str] = {}
    for one in written:
        for header in one.cells:
            if plain(header) != "id":
                found.setdefault(plain(header), header)
    return list(found.values())


def _column(header: str) -> str:
    """Under what name a column's cells are kept."""
    return meaning_of(header) or header


def _known_by(dinner: Dinner, header: str) -> bool:
    """Whether those who share a value in a column know each other.

    As it is in the plan, where anybody shares one; else as it is usual.
    """
    column = _column(header)
    strength = Acquaintances.from_columns(dinner.guests, (column,)).strength
    if len(strength):
        known = dinner.acquaintances.strength.at(strength.keys)
        return bool((known > 0).all())
    return column in COLUMNS and COLUMNS[column].known_by > 0


def _read(
    dinner: Dinner, written: Sequence[WrittenNewcomer], headers: list[str], shared: list[str]
) -> Intake:
    """All guests as one list, read; the cells of those in the plan only where they are shared."""
    rows = [["name", "id", *headers]]
    for guest in dinner.guests:
        cells = [guest.get(_column(header)) if header in shared else "" for header in headers]
        rows.append([guest.name, guest.id, *cells])
    for own, one in _with_ids(dinner.guests, written):
        said = {plain(header): value for header, value in one.cells.items()}
        cells = [said.get(plain(header), "") for header in headers]
        rows.append([one.name, own, *cells])
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    data = io.BytesIO(text.getvalue().encode())
    data.name = written[0].option
    return read_dinner(
        data,
        courses=[course.name for course in dinner.courses],
        known_by=shared or "none",
        meet=dinner.talk.meet,
        tables=_tables(dinner, len(rows)),
        maybes=ANYWHERE,  # those of the plan have nothing in this column and are there
    )


def _tables(dinner: Dinner, people: int) -> list[Table]:
    """The room, and a table besides at which all find a seat: what is read is not yet planned."""
    taken = {table.name for table in dinner.tables}
    free = (str(number) for number in count(1))
    name = next(filter(lambda number: number not in taken, free))
    return [*dinner.tables, Table(name, min(people, MOST_SEATS), "long")]


def _free_ids(guests: Sequence[Guest], how_many: int) -> list[str]:
    """Numbers behind all that are ids already."""
    numbers = [int(guest.id) for guest in guests if guest.id.isascii() and guest.id.isdecimal()]
    last = max([len(guests), *(number for number in numbers if number < 10**9)])
    return [str(last + number) for number in range(1, how_many + 1)]


def _with_ids(
    guests: Sequence[Guest], written: Sequence[WrittenNewcomer]
) -> list[tuple[str, WrittenNewcomer]]:
    """Newcomers, each with the id that was said, or else a free one."""
    free = _free_ids(guests, len(written))
    return [(_said_id(one) or own, one) for one, own in zip(written, free, strict=True)]


def _of_option(error: InputError, written: Sequence[WrittenNewcomer]) -> InputError:
    """The error, said of what the host wrote rather than of a line of a list."""
    if isinstance(error, Impossible):
        return error
    column = error.origin.column if error.origin else None
    return error.said_of(Origin(written[0].option, None, column))


def _newcomers(
    dinner: Dinner, read: Intake, written: Sequence[WrittenNewcomer], first: int
) -> ReadNewcomers:
    listed, before = read.dinner, len(dinner.guests)
    ids = {guest.id: index for index, guest in enumerate(dinner.guests)}
    place = np.full(len(listed.guests), -1, dtype=np.int64)
    new: list[int] = []
    for index, guest in enumerate(listed.guests):
        if guest.id in ids:
            place[index] = ids[guest.id]
        else:
            place[index] = before + len(new)
            new.append(index)
    newcomers, by_id = [], dict(_with_ids(dinner.guests, written))
    for index in new:
        there = np.flatnonzero(listed.present[:, index])
        courses = frozenset(int(course) for course in there if course >= first)
        one = by_id.get(listed.guests[index].id)  # none of somebody whom another brings
        own = one is not None and bool(_said_id(one))
        guest = replace(listed.guests[index], own_id=own, key="")
        card_of = None if one is None else one.card_of
        if not courses:
            what = "this guest is there at no course that may change"
            raise InputError(what, origin=Origin(written[0].option), value=guest.name)
        if card_of is not None:
            planned = np.flatnonzero(dinner.present[:, card_of]).tolist()
            courses &= frozenset(planned)
        newcomers.append(Newcomer(guest, courses, card_of))

    def moved(triples: Iterable[tuple[int, ...]]) -> tuple[tuple[int, ...], ...]:
        found = ((int(place[one]), int(place[two]), *more) for one, two, *more in triples)
        return tuple(pair for pair in found if max(pair[:2]) >= before)

    return ReadNewcomers(
        tuple(newcomers),
        moved(listed.acquaintances.strength),  # type: ignore[arg-type]
        moved(listed.wishes),  # type: ignore[arg-type]
        moved(listed.interest),  # type: ignore[arg-type]
        tuple(_said_by(rule) for rule in listed.rules if not isinstance(rule, Present)),
    )


def _said_by(rule: Rule) -> Rule:
    """The rule, as said by an option, which has no lines."""
    origin = rule.origin and Origin(rule.origin.file, None, rule.origin.column)
    return replace(rule, origin=origin)


def _said_id(one: WrittenNewcomer) -> str:
    return next((value for header, value in one.cells.items() if plain(header) == "id"), "")
