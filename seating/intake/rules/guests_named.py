"""Whom a dinner file means where it takes guests: names, kinds of guests, or everyone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from seating.intake.files.located import located
from seating.intake.guest_list.column_named import column_named
from seating.intake.guest_list.people_named import People
from seating.intake.rules.beside_keys import Guests, KindOfGuests, Value, named_guests, values
from seating.rules.shared.those import Those, Who, guests_of
from seating.words.errors import InputError, Origin
from seating.words.names import fold

EVERYONE = frozenset({"everyone", "everybody", "all"})

Place = Callable[..., Origin]
"""Where a key is written, and a value of it: ``place("but", value="Bo")``."""


@dataclass(frozen=True)
class GuestsNamed:
    """Guests as a key and those beside it name them.

    Parameters
    ----------
    guests : tuple of str or Those, or None
        Ids, and kinds of guests; None where it is everyone and that has a sense of its own.
    but : tuple of str or Those
        Whom it spares; empty where kinds of guests say so themselves.
    lost : bool
        Whether somebody is named who does not come.
    """

    guests: tuple[Who, ...] | None
    but: tuple[Who, ...]
    lost: bool


@dataclass(frozen=True)
class Naming:
    """What a key says of guests, and what stands beside it.

    Parameters
    ----------
    key : str
    said : str, KindOfGuests, or list of these
    but : str, KindOfGuests, or list of these, optional
    column, value : optional
        Which of everyone.
    """

    key: str
    said: Guests
    but: Guests | None = None
    column: str | None = None
    value: Value | list[Value] | None = None


def guests_named(naming: Naming, people: People, place: Place, *, own: bool) -> GuestsNamed:
    """Whom a key means.

    Parameters
    ----------
    naming : Naming
    people : People
    place : callable
    own : bool
        Whether the rule has a sense of its own for everyone, and spares guests itself.

    Raises
    ------
    InputError
        If it names who is not there, or a kind of guests that nobody is of.
    """
    but = _several(naming.but, "but", people, place)
    lost = any(people.is_absent(one) for one in named_guests(naming.said) if isinstance(one, str))
    everyone = isinstance(naming.said, str) and _is_everyone(naming.said, people)
    if naming.column is None and naming.value is None:
        if everyone and own:
            return GuestsNamed(None, but, lost)
        guests = _several(naming.said, naming.key, people, place)
    elif everyone:
        guests = (_narrowed(naming, people, place),)
    else:
        what = "column and value say which of everyone"
        hint = f'write {naming.key} = "everyone" beside them'
        raise InputError(what, origin=place("column"), hint=hint)
    if own:
        return GuestsNamed(guests, but, lost)
    return GuestsNamed(_without(guests, but), (), lost)


def _narrowed(naming: Naming, people: People, place: Place) -> Those:
    if naming.column is None or naming.value is None:
        missing = "column" if naming.column is None else "value"
        raise InputError(f"whom? the key {missing} is missing", origin=place(naming.key))
    return _kind(KindOfGuests(column=naming.column, value=naming.value), "value", people, place)


def _is_everyone(said: str, people: People) -> bool:
    """Whether a word means everyone, and no guest is called so."""
    return fold(said) in EVERYONE and not people.knows(said)


def _several(
    said: Guests | None, key: str, people: People, place: Place
) -> tuple[Who, ...]:  # fmt: skip
    found: list[Who] = []
    for one in named_guests(said):
        if isinstance(one, KindOfGuests):
            found.append(_kind(one, key, people, place))
        elif _is_everyone(one, people):
            found.append(Those())
        elif not people.passes(one, place(key, value=one)):
            with located(place(key, value=one)):
                found.append(people.dinner.guests[people.index(one)].id)
    return tuple(found)


def _kind(kind: KindOfGuests, key: str, people: People, place: Place) -> Those:
    with located(place(key, value=kind.column)):
        column = column_named(people.dinner, kind.column)
        several = values(kind.value)
        if not several:
            raise InputError("of which value? the list is empty", value=kind.column)
    for value in several:
        with located(place(key, value=value)):
            guests_of(people.dinner, Those(column, (value,)))
    return Those(column, several)


def _without(guests: tuple[Who, ...], but: tuple[Who, ...]) -> tuple[Who, ...]:
    """The same guests, of whom some are spared."""
    if not but:
        return guests
    return tuple(
        replace(who, but=(*who.but, *but)) if isinstance(who, Those) else who
        for who in guests
        if who not in but
    )
