"""A plan and its dinner as the bytes of plan.json."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec
import numpy as np

from seating.changes.change_log import Change, Way
from seating.changes.lock import Lock
from seating.changes.record import NOTHING, Record
from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.people.guest import Guest
from seating.people.guest_keys import with_keys
from seating.people.pairs import Ints, PairTable
from seating.planfile.plan_layout import (
    FORMAT,
    VERSION,
    PlanReport,
    SavedChange,
    SavedCourse,
    SavedDinner,
    SavedGuest,
    SavedLock,
    SavedOperation,
    SavedPairs,
    SavedPlan,
    SavedTable,
    SavedTalk,
    SavedWay,
)
from seating.planfile.plan_rules import saved
from seating.room.table import Table

AT_ONCE = 50_000
"""Guests, or pairs, that are turned into JSON at a time."""


def encode(plan: Plan, report: PlanReport | None = None, record: Record | None = None) -> bytes:
    """A plan as the bytes of plan.json.

    Parameters
    ----------
    plan : Plan
    report : PlanReport, optional
        How it came about.
    record : Record, optional
        What is locked in it, and what was changed.

    Returns
    -------
    bytes
        JSON in UTF-8, the same for the same plan, report and record. Every guest has a key in it.
    """
    kept = record or NOTHING
    whole = SavedPlan(
        format=FORMAT,
        version=VERSION,
        dinner=_dinner(plan.dinner),
        seats=_raw([seats.tolist()] for seats in plan.seats),
        report=report or PlanReport(),
        locks=[_lock(lock) for lock in kept.locks],
        changes=[saved_change(change) for change in kept.log],
    )
    written = msgspec.json.encode(whole)
    del whole  # its parts take as much room as all of it
    return written + b"\n"


def _some(guests: Sequence[Guest]) -> Iterator[Sequence[Guest]]:
    """A few guests at a time."""
    return (guests[start : start + AT_ONCE] for start in range(0, len(guests), AT_ONCE))


def _raw(parts: Iterable[list[Any]]) -> Any:
    """A list as JSON, made part by part: what stands for a million at once takes a gigabyte."""
    written = (msgspec.json.encode(part)[1:-1] for part in parts)
    return msgspec.Raw(b"[" + b",".join(part for part in written if part) + b"]")


def _lock(lock: Lock) -> SavedLock:
    return SavedLock(lock.guest, lock.course, lock.table, lock.seat)


def saved_change(change: Change) -> SavedChange:
    """A change as it stands in plan.json."""
    back, again = (None if way is None else _way(way) for way in (change.back, change.again))
    cards = list(change.cards)
    return SavedChange(change.asked, change.at, change.by, change.undone, back, again, cards)


def _way(way: Way) -> SavedWay:
    operations = tuple(
        SavedOperation(one.op, one.path)
        if one.op == "remove"
        else SavedOperation(one.op, one.path, one.value)
        for one in way.patch
    )
    return SavedWay(way.on, operations, way.text)


def _dinner(dinner: Dinner) -> SavedDinner:
    known = dinner.acquaintances
    return SavedDinner(
        title=dinner.title,
        guests=_raw(_guests(some) for some in _some(with_keys(dinner.guests))),
        tables=[_table(table) for table in dinner.tables],
        courses=[SavedCourse(course.name, course.time, course.meets) for course in dinner.courses],
        talk=SavedTalk(dinner.talk.meet, dinner.talk.half),
        knows=_pairs(known.strength),
        talked=_pairs(known.talk),
        earlier=_pairs(dinner.earlier),
        interest=_pairs(dinner.interest),
        wishes=list(dinner.wishes),
        rules=[saved(rule) for rule in dinner.rules],
        fill=str(dinner.filling),
    )


def _guests(guests: Sequence[Guest]) -> list[SavedGuest]:
    return [
        SavedGuest(guest.id, guest.name, fields, guest.goal, guest.own_id, guest.key)
        for guest in guests
        for fields in [dict(guest.fields) if guest.fields else {}]
    ]


def _table(table: Table) -> SavedTable:
    return SavedTable(
        table.name,
        table.seats,
        table.shape,
        table.width,
        table.cover,
        table.diameter,
        table.x,
        table.y,
        table.room,
        {tag: list(seats) for tag, seats in table.tags.items()},
        table.added,
    )


def _pairs(table: PairTable) -> SavedPairs | None:
    if not len(table):
        return None
    return SavedPairs(*(_numbers(one) for one in (table.first, table.second, table.values)))


def _numbers(numbers: Ints) -> Any:
    return _raw(part.tolist() for part in np.array_split(numbers, -(-len(numbers) // AT_ONCE)))
