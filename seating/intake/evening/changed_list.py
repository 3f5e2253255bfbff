"""A guest list that was changed since a plan was made of it, held against the plan."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

import numpy as np

from seating.dinner.dinner import Dinner
from seating.intake.evening.read_newcomers import WrittenNewcomer
from seating.intake.guest_list.guest_list import GuestList
from seating.intake.intake import Intake
from seating.people.guest import Guest
from seating.people.pairs import Ints
from seating.people.same_people import BY_ID, same_people
from seating.words.columns import COLUMNS
from seating.words.figures import counted
from seating.words.names import bare, fold, listed_few

OPTION = "--guests"
NAMES = ("name", "first", "last", "id")
PRESENCE = ("courses", "arrives", "leaves")
ALIKE = 0.8
"""How much of two names must be the same for one to be the other, written otherwise."""

MOST_NAMES = 6


@dataclass(frozen=True)
class ChangedList:
    """What is otherwise in a list than in a plan.

    Parameters
    ----------
    gone : tuple of int
        Guests of the plan who are not in the list, by index.
    there : mapping of int to frozenset of int
        Guests who are there at other courses, and those courses, from the first on that may change.
    renamed : mapping of int to Guest
        Guests whose name or cells are others.
    newcomers : tuple of WrittenNewcomer
    told : tuple of str
        What was found, in sentences.
    """

    gone: tuple[int, ...] = ()
    there: dict[int, frozenset[int]] = field(default_factory=dict)
    renamed: dict[int, Guest] = field(default_factory=dict)
    newcomers: tuple[WrittenNewcomer, ...] = ()
    told: tuple[str, ...] = ()


def changed_list(
    dinner: Dinner, intake: Intake, first: int, replaced: Collection[int] = ()
) -> ChangedList:
    """Hold a list against the dinner of a plan.

    People are the same by the id that a host gave, or else by name. Of the rest a guest of the plan
    and one of the list are taken for one whose name was mended where most of both names is the
    same; this is told, since it is not sure.

    Parameters
    ----------
    dinner : Dinner
        Of the plan.
    intake : Intake
        Of the list.
    first : int
        The first course that may change.
    replaced : collection of int, optional
        Guests of the plan in whose place others come: nobody in the list is one of them.
    """
    listed = intake.dinner
    now = _who_is_who(dinner.guests, listed.guests)
    mended = _mended(dinner.guests, listed.guests, now, replaced)
    for before, after in mended:
        now[before] = after
    gone = [index for index in np.flatnonzero(now < 0).tolist() if _comes(dinner, index, first)]
    new = sorted(set(range(len(listed.guests))) - set(now.tolist()))
    renamed = {
        index: other
        for index, after in enumerate(now.tolist())
        if after >= 0
        and (other := _written(dinner.guests[index], listed.guests[after])) is not None
    }
    there = dict(_attendance(dinner, intake, now, first))
    rows = intake.rows
    newcomers = [_newcomer(rows, index) for index in new] if rows is not None else []
    told = _told(dinner, listed, gone, new, mended, renamed, there)
    return ChangedList(tuple(gone), there, renamed, tuple(newcomers), tuple(told))


def _who_is_who(before: Sequence[Guest], after: Sequence[Guest]) -> Ints:
    """Index in the list of each guest of the plan, or -1."""
    now = same_people(after, before, BY_ID).now.copy()
    # of one name, and without ids of the host's: in the order of both lists
    left: dict[str, list[int]] = {}
    taken = set(now.tolist())
    for index, guest in enumerate(after):
        if index not in taken:
            left.setdefault(fold(guest.name), []).append(index)
    for index, guest in enumerate(before):
        found = left.get(fold(guest.name))
        if now[index] < 0 and found:
            now[index] = found.pop(0)
    return now


def _mended(
    before: Sequence[Guest], after: Sequence[Guest], now: Ints, replaced: Collection[int]
) -> list[tuple[int, int]]:
    """Guests of the plan and of the list whose names are nearly the same, the nearest first."""
    gone = [index for index in np.flatnonzero(now < 0).tolist() if index not in replaced]
    new = sorted(set(range(len(after))) - set(now.tolist()))
    names = {index: _in_any_order(after[index].name) for index in new}
    near = []
    for one in gone:
        matcher = SequenceMatcher(b=_in_any_order(before[one].name), autojunk=False)
        for other in new:
            matcher.set_seq1(names[other])
            if matcher.real_quick_ratio() >= ALIKE and (ratio := matcher.ratio()) >= ALIKE:
                near.append((-ratio, one, other))
    found: dict[int, int] = {}
    for _, one, other in sorted(near):
        if one not in found and other not in found.values():
            found[one] = other
    return sorted(found.items())


def _in_any_order(name: str) -> str:
    """The words of a name without accents and signs; *Ruiz, Ana* is *Ana Ruiz*."""
    return " ".join(sorted(re.findall(r"\w+", bare(name))))


def _comes(dinner: Dinner, guest: int, first: int) -> bool:
    return bool(dinner.present[first:, guest].any())


def _written(before: Guest, after: Guest) -> Guest | None:
    """The guest of the plan as the list has them now; None where nothing is otherwise."""
    fields = {**before.fields, **after.fields}
    now = replace(before, name=after.name, fields=fields, goal=after.goal)
    same = (before.name, dict(before.fields), before.goal) == (now.name, fields, now.goal)
    return None if same else now


def _attendance(
    dinner: Dinner, intake: Intake, now: Ints, first: int
) -> Iterator[tuple[int, frozenset[int]]]:
    """Guests who come to other courses than planned; where the list does not say, as planned."""
    says = any(column.understood_as in PRESENCE for column in intake.columns)
    for index, after in enumerate(now.tolist()):
        if after < 0:
            continue
        planned = frozenset((np.flatnonzero(dinner.present[first:, index]) + first).tolist())
        listed = frozenset((np.flatnonzero(intake.dinner.present[first:, after]) + first).tolist())
        if listed != planned and (says or not planned):
            yield index, listed


def _newcomer(rows: GuestList, guest: int) -> WrittenNewcomer:
    """A guest of the list with all that stands in the row."""
    cells = {}
    for header, column in zip(rows.headers, rows.columns, strict=True):
        if column[guest] and not (header.known and header.column in NAMES):
            cells[header.written] = column[guest]
    own = rows.guests[guest]
    if own.own_id:
        cells["id"] = own.id
    return WrittenNewcomer(own.name, cells, OPTION)


def _told(
    dinner: Dinner,
    listed: Dinner,
    gone: Sequence[int],
    new: Sequence[int],
    mended: Sequence[tuple[int, int]],
    renamed: dict[int, Guest],
    there: dict[int, frozenset[int]],
) -> Iterator[str]:
    counts = [
        f"{len(gone)} gone",
        f"{len(new)} new",
        *([f"{len(mended)} renamed?"] if mended else []),
        *([counted(len(there), "guest") + " at other courses"] if there else []),
    ]
    yield f"The list against the plan: {', '.join(counts)}."
    for before, after in mended:
        one, other = dinner.label(before), listed.guests[after].name
        yield f'{one} is taken for {other}; if they are two people: --replace "{one}={other}"'
    asking = sorted({name for name in COLUMNS if COLUMNS[name].rule} & _changed(dinner, renamed))
    if asking:
        who = listed_few([guest.name for guest in renamed.values()], MOST_NAMES)
        yield f"Not looked at again: {listed_few(asking)} of {who}; plan again for that."


def _changed(dinner: Dinner, renamed: dict[int, Guest]) -> set[str]:
    """Columns in which somebody's cells are others."""
    found = set()
    for index, guest in renamed.items():
        before = dinner.guests[index].fields
        found |= {name for name, value in guest.fields.items() if before.get(name, "") != value}
    return found
