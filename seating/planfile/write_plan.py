"""A plan and its dinner as the bytes of plan.json."""

from __future__ import annotations

import msgspec

from seating.changes.change_log import Change, Way
from seating.changes.lock import Lock
from seating.changes.record import NOTHING, Record
from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.people.guest import Guest
from seating.people.guest_keys import with_keys
from seating.people.pairs import PairTable
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
        seats=plan.seats.tolist(),
        report=report or PlanReport(),
        locks=[_lock(lock) for lock in kept.locks],
        changes=[saved_change(change) for change in kept.log],
    )
    return msgspec.json.encode(whole) + b"\n"


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
        guests=[_guest(guest) for guest in with_keys(dinner.guests)],
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


def _guest(guest: Guest) -> SavedGuest:
    return SavedGuest(guest.id, guest.name, dict(guest.fields), guest.goal, guest.own_id, guest.key)


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
    return SavedPairs(table.first.tolist(), table.second.tolist(), table.values.tolist())
