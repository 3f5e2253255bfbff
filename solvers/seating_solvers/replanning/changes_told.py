"""What is not as planned, in sentences for the host."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seating.dinner.dinner import Dinner
from seating.dinner.plan import AWAY, Plan, Sitting
from seating.evening.added_seats import places_of_added
from seating.evening.evening_changes import EveningChanges
from seating.words.figures import counted
from seating.words.names import listed, listed_few

MOST_NAMES = 12


def changes_told(before: Dinner, now: Dinner, changes: EveningChanges) -> list[str]:
    """What is served, who stays away, comes or goes at another time, or is new, and which tables.

    Parameters
    ----------
    before, now : Dinner
        As it was planned, and as it is.
    changes : EveningChanges
    """
    return [*_served(before, changes), *_coming(before, changes), *_new(now, changes),
            *_tables(before, changes)]  # fmt: skip


def added_told(now: Plan, changes: EveningChanges) -> list[str]:
    """For whom chairs are added, and where.

    Parameters
    ----------
    now : Plan
        As it is taken.
    changes : EveningChanges
    """
    found: dict[str, list[str]] = {}
    for one in who_sits_on_added(now, changes):
        where = f"table {now.dinner.tables[one.table].name} ({_names(now.dinner, [one.course])})"
        found.setdefault(now.dinner.label(one.guest), []).append(where)
    return [
        f"No seat is free: {'a chair is' if len(where) == 1 else 'chairs are'} added for {who} at "
        f"{listed(where)}."
        for who, where in found.items()
    ]


def who_sits_on_added(now: Plan, changes: EveningChanges) -> list[Sitting]:
    """Who sits on the chairs that are added, guest by guest.

    Parameters
    ----------
    now : Plan
    changes : EveningChanges
    """
    seats = places_of_added(now.dinner, changes.added_seats)
    there = [
        (course, int(now.occupants[course, seat]))
        for (course, _, _), seat in zip(changes.added_seats, seats, strict=True)
    ]
    found = [now.sitting(course, guest) for course, guest in there if guest != AWAY]
    return sorted(filter(None, found), key=lambda one: (one.guest, one.course))


def _served(before: Dinner, changes: EveningChanges) -> Iterator[str]:
    if changes.first:
        names = listed(course.name for course in before.courses[: changes.first])
        yield f"Served, and as it was: {names}."


def _coming(before: Dinner, changes: EveningChanges) -> Iterator[str]:
    """Guests who come or go otherwise, those who do so alike in one sentence."""
    later = frozenset(range(changes.first, len(before.courses)))
    taken = {one.card_of for one in changes.newcomers}
    alike: dict[frozenset[int], list[str]] = {}
    for guest, courses in sorted(changes.there.items()):
        if guest not in taken:
            alike.setdefault(courses, []).append(before.label(guest))
    for courses, names in alike.items():
        who = listed_few(names, MOST_NAMES)
        if not courses:
            since = f" from {before.courses[changes.first].name} on" if changes.first else ""
            yield f"Away{since}: {who}."
        elif courses == later:
            yield f"There after all{_at(before, courses, later)}: {who}."
        else:
            yield f"Only at {_names(before, courses)}: {who}."


def _new(now: Dinner, changes: EveningChanges) -> Iterator[str]:
    later = frozenset(range(changes.first, len(now.courses)))
    start = len(now.guests) - len(changes.newcomers)
    for index, one in enumerate(changes.newcomers, start=start):
        who = f"{now.label(index)} (id {one.guest.id})"
        when = _at(now, one.courses, later)
        if one.card_of is None:
            yield f"New{when}: {who}."
        else:
            yield f"In the place of {now.label(one.card_of)}{when}: {who}."
    for guest, renamed in sorted(changes.renamed.items()):
        yield f"Written otherwise: {renamed.name} (id {now.guests[guest].id})."


def _tables(before: Dinner, changes: EveningChanges) -> Iterator[str]:
    later = frozenset(range(changes.first, len(before.courses)))
    for table, courses in sorted(changes.closed.items()):
        yield f"Closed{_at(before, courses, later)}: table {before.tables[table].name}."
    for one in changes.opened:
        yield f"Put up: table {one.name}, {one.shape}, {counted(one.seats, 'seat')}."


def _at(dinner: Dinner, courses: Iterable[int], all_of_them: frozenset[int]) -> str:
    found = frozenset(courses)
    return "" if found == all_of_them else f" at {_names(dinner, found)}"


def _names(dinner: Dinner, courses: Iterable[int]) -> str:
    return listed(dinner.courses[course].name for course in sorted(courses))
