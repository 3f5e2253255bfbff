"""Cells that name guests: ``Ana Ruiz; Bo Lindqvist:met``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import repeat

import numpy as np

from seating.intake.files.located import located
from seating.intake.guest_list.guest_list import Cell, GuestList
from seating.intake.guest_list.people_named import BETWEEN, People
from seating.intake.guest_list.whole_names import NOBODY
from seating.people.acquaintances import STRENGTHS, strength_of
from seating.people.pairs import Ints
from seating.words.errors import InputError
from seating.words.yes_no import says_nothing

_BETWEEN = re.compile(BETWEEN, re.IGNORECASE)
HOW_TO_NAME = "write names or ids of guests of this list, separated by ;"


@dataclass(frozen=True)
class Named:
    """A guest named in the row of another, with a strength if one follows a colon."""

    cell: Cell
    guest: int
    strength: int | None = None


def named_in(read: GuestList, column: str, people: People, strengths: bool = False) -> list[Named]:
    """Everybody whom the cells of a column name, but for guests in their own rows.

    Parameters
    ----------
    read : GuestList
    column : str
    people : People
    strengths : bool, optional
        Whether a strength may follow a name after a colon.

    A name that is nobody's, or that of several guests, and a cell that names its own guest only
    are errors, which are gathered.
    """
    named: list[Named] = []
    for cell in read.filled(column):
        others = called_whole(cell.value, cell.guest, people)
        if others is None:
            with read.errors:
                named += in_cell(cell, people, strengths)
        else:
            named += [Named(cell, other) for other in others]
    return named


def called_whole(value: str, guest: int, people: People) -> list[int] | None:
    """Whom a cell names, if that are others than its own guest, all by their whole names.

    What is so written can be understood in one way only, and takes no closer look; None where
    anything is not.

    Parameters
    ----------
    value : str
    guest : int
        In whose row it stands.
    people : People
    """
    names = people.by_whole_name
    items = value.replace("\n", ";").split(";")
    found = [names.get(item.strip()) for item in items]
    if NOBODY in found:
        blank = sum(not item.strip() for item in items)
        found = [other for other in found if other != NOBODY]
        if len(found) + blank < len(items):
            return None
    if guest in found:
        found = [other for other in found if other != guest]
    return found or None


def called_whole_in(
    values: Sequence[str], first: int, people: People
) -> tuple[Ints, Ints, list[int]]:
    """`called_whole` of many cells.

    Parameters
    ----------
    values : sequence of str
        Of guests who follow each other; blank ones name nobody.
    first : int
        The first of these guests.
    people : People

    Returns
    -------
    guests, others : ndarray of int64, shape (pairs,)
        In whose row somebody is named, and who.
    left : list of int
        Guests whose cells want a closer look, of which the arrays say nothing.
    """
    cells = [value.replace("\n", ";") for value in values]
    if not any(cells):
        none = np.empty(0, dtype=np.int64)
        return none, none, []
    counts = np.fromiter(map(str.count, cells, repeat(";")), np.int64, len(cells)) + 1
    items = list(map(str.strip, ";".join(cells).split(";")))
    found = people.by_whole_name.places(items)
    places = np.repeat(np.arange(len(cells)), counts)
    others = (found != NOBODY) & (found != places + first)
    # Whoever names nobody but themselves, or somebody who is not found, needs a closer look.
    closer = np.fromiter(map(bool, cells), bool, len(cells))
    closer[places[others]] = False
    unknown = np.flatnonzero(found == NOBODY)
    filled = np.fromiter(map(bool, map(items.__getitem__, unknown.tolist())), bool, len(unknown))
    closer[places[unknown[filled]]] = True
    kept = others & ~closer[places]
    left = (np.flatnonzero(closer) + first).tolist()
    return places[kept] + first, found[kept], left


def in_cell(cell: Cell, people: People, strengths: bool) -> list[Named]:
    """Everybody whom a cell names, as `named_in`; what is wrong is raised."""
    if says_nothing(cell.value) and not people.knows(cell.value):
        return []
    with located(cell.origin, HOW_TO_NAME):
        items = [
            one
            for item in items_of(cell.value)
            for one in _apart(item, people, strengths)
            if not people.passes(_alone(one, people, strengths), cell.origin)
        ]
        found = [_named(item, cell, people, strengths) for item in items]
        others = [named for named in found if named.guest != cell.guest]
        if found and not others:
            raise InputError("a guest is named in their own row only", value=cell.value)
    return others


def _apart(item: str, people: People, strengths: bool) -> list[str]:
    """What a semicolon does not part: a name, or several with commas and the like between."""
    names = [name.strip() for name in _BETWEEN.split(item) if name.strip()]
    bare = [name.rpartition(":")[0].strip() or name for name in names] if strengths else names
    several = len(names) > 1 and all(
        people.knows(name) or people.knows(alone) or people.is_absent(alone)
        for name, alone in zip(names, bare, strict=True)
    )
    if several and people.knows(item) and all(map(people.knows_whole, names)):
        raise InputError("this may be one guest or several", value=item)
    return names if several and not people.knows(item) else [item]


def _alone(item: str, people: People, strengths: bool) -> str:
    """A name without the strength that may stand behind it."""
    if not strengths or people.knows(item):
        return item
    return item.rpartition(":")[0].strip() or item


def items_of(value: str, separators: str = ";\n") -> list[str]:
    """The items of a cell that are not blank, without outer blanks.

    Examples
    --------
    >>> items_of("Ana Ruiz; Bo;")
    ['Ana Ruiz', 'Bo']
    """
    items = (item.strip() for item in _splitter(separators).split(value))
    return [item for item in items if item]


@cache
def _splitter(separators: str) -> re.Pattern[str]:
    return re.compile(f"[{re.escape(separators)}]")


def _named(item: str, cell: Cell, people: People, strengths: bool) -> Named:
    who, _, word = (part.strip() for part in item.rpartition(":"))
    if strengths and who and not people.knows(item):
        has_strength = word.casefold() in STRENGTHS or people.knows(who)
        if has_strength:
            return Named(cell, people.index(who), strength_of(word))
    return Named(cell, people.index(item))


def once_a_pair(named: list[Named]) -> Iterator[Named]:
    """The first time each two guests are named together, whoever names whom."""
    seen: set[frozenset[int]] = set()
    for one in named:
        pair = frozenset({one.cell.guest, one.guest})
        if pair not in seen:
            seen.add(pair)
            yield one
