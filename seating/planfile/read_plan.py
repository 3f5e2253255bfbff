"""The bytes of plan.json as a plan, or what is wrong with them."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import numpy as np

from seating.changes.change_log import Change, ChangeLog, Way
from seating.changes.json_patch import Operation
from seating.changes.lock import Lock
from seating.changes.record import Record
from seating.dinner.checks import MOST_EARLIER
from seating.dinner.course import Course
from seating.dinner.dinner import Dinner
from seating.dinner.filling import Filling
from seating.dinner.plan import Plan
from seating.guard.limited_read import TooLarge, limited_read
from seating.people.acquaintances import CLOSE, MET, Acquaintances
from seating.people.guest import NO_FIELDS, Guest
from seating.people.guest_keys import with_keys
from seating.people.pairs import PairTable, pair_keys
from seating.planfile.plan_layout import (
    FORMAT,
    VERSION,
    PlanReport,
    SavedChange,
    SavedDinner,
    SavedGuest,
    SavedPairs,
    SavedPlan,
    SavedTable,
    SavedWay,
)
from seating.planfile.plan_rules import restored
from seating.room.table import Table
from seating.talk.talk import Talk
from seating.words.errors import Impossible, InputError, Origin
from seating.words.figures import counted

NAME = "plan.json"
DEEP = re.compile(rb"(?:[\[{]\s*(?:\"[^\"]*\"\s*:\s*)?){100}")
"""A hundred lists or objects, each the first of the one around it."""


class _Header(msgspec.Struct):
    format: str = ""
    version: int = 0


def read_plan(path: str | Path) -> tuple[Plan, PlanReport]:
    """Read a plan file, or the folder that holds one.

    Parameters
    ----------
    path : str or Path
        ``plan.json``, or the folder that it lies in.

    Raises
    ------
    InputError
        If it is not a plan.
    OSError
        If it cannot be read.
    """
    file = plan_at(path)
    return decode(plan_bytes(file), Origin(str(file)))


def plan_at(path: str | Path) -> Path:
    """The file of a plan, where a folder may be named that holds one.

    Raises
    ------
    InputError
        If the folder holds none, or a link leads back to itself.
    """
    file = Path(path)
    try:
        file.resolve()
    except RuntimeError as error:  # what Python before 3.13 says of such a link
        raise InputError("this is a link that leads nowhere", value=str(path)) from error
    if file.is_dir():
        file = file / NAME
        if not file.exists():
            raise InputError("there is no plan in this folder", value=str(path))
    return file


def plan_bytes(file: Path) -> bytes:
    """What stands in the file of a plan.

    Raises
    ------
    InputError
        If that is too much.
    OSError
        If it cannot be read.
    """
    with file.open("rb") as stream:
        try:
            return limited_read(stream)
        except TooLarge as error:
            raise InputError(
                f"this is too large: it has {error}", origin=Origin(str(file))
            ) from None


def decode(data: bytes, origin: Origin | None = None) -> tuple[Plan, PlanReport]:
    """A plan from the bytes of plan.json.

    Parameters
    ----------
    data : bytes
    origin : Origin, optional
        Where they come from, for errors.

    Raises
    ------
    InputError
        If they are not a plan; it says where in the file, as in ``$.dinner.tables[0].seats``.
    """
    return decode_whole(data, origin)[:2]


def decode_whole(data: bytes, origin: Origin | None = None) -> tuple[Plan, PlanReport, Record]:
    """As `decode`, with what is locked and what was changed.

    Parameters
    ----------
    data : bytes
    origin : Origin, optional
        Where they come from, for errors.

    Raises
    ------
    InputError
        As `decode` does; also if a lock names what the dinner does not have.
    """
    whole = _parsed(data, origin or Origin(NAME))
    try:
        dinner = _dinner(whole.dinner)
        plan = Plan(dinner, _seats(whole, dinner))
        return plan, whole.report, _record(whole, dinner)
    except (InputError, Impossible) as error:
        raise _not_a_plan(str(error), origin) from error


def _record(whole: SavedPlan, dinner: Dinner) -> Record:
    locks = tuple(Lock(one.guest, one.course, one.table, one.seat) for one in whole.locks)
    for lock in locks:
        lock.check(dinner)
    return Record(locks, ChangeLog(tuple(map(_change, whole.changes))))


def _change(saved: SavedChange) -> Change:
    back, again = (None if way is None else _way(way) for way in (saved.back, saved.again))
    cards = tuple(saved.cards)
    return Change(saved.asked, saved.at, saved.by, saved.undone, back, again, cards)


def _way(saved: SavedWay) -> Way:
    operations = (
        Operation(one.op, one.path, None if one.value is msgspec.UNSET else one.value)
        for one in saved.patch
    )
    return Way(saved.on, tuple(operations), saved.text)


def _not_a_plan(what: str, origin: Origin | None) -> InputError:
    return InputError(f"this plan does not hold together: {what}", origin=origin or Origin(NAME))


def _parsed(data: bytes, origin: Origin) -> SavedPlan:
    try:
        header = msgspec.json.decode(data, type=_Header)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _malformed(error, data, origin) from error
    except RecursionError:
        raise _too_deep(data, origin) from None
    if header.format != FORMAT:
        hint = f'the file of a plan begins with {{"format":"{FORMAT}"'
        raise InputError("this is not a plan", origin=origin, hint=hint)
    if header.version != VERSION:
        hint = f"this seating reads version {VERSION}; a newer one may read it"
        what = "this plan is of another version"
        raise InputError(what, origin=origin, value=str(header.version), hint=hint)
    try:
        return msgspec.json.decode(data, type=SavedPlan)
    except msgspec.ValidationError as error:
        what, _, path = str(error).partition(" - at ")
        place = f", at {path.strip('`')}" if path else ""
        raise InputError(_lowered(what) + place, origin=origin) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _malformed(error, data, origin) from error
    except RecursionError:
        raise _too_deep(data, origin) from None


def _too_deep(data: bytes, origin: Origin) -> InputError:
    deep = DEEP.search(data)
    line = None if deep is None else data.count(b"\n", 0, deep.end()) + 1
    return InputError("this is nested too deeply for a plan", origin=Origin(origin.file, line))


def _lowered(what: str) -> str:
    return what[:1].lower() + what[1:]


def _malformed(error: Exception, data: bytes, origin: Origin) -> InputError:
    """The error of a file that is no JSON, or not the JSON of a plan at its top."""
    if isinstance(error, msgspec.ValidationError):
        return InputError("this is not a plan", origin=origin, hint=_lowered(str(error)))
    if DEEP.search(data):
        return _too_deep(data, origin)  # newer Pythons go down to where it ends
    at = re.search(r"byte (\d+)", str(error))
    line = data.count(b"\n", 0, int(at[1])) + 1 if at else None
    hint = "a plan is the plan.json that 'seating plan' writes"
    return InputError("this is not JSON", origin=Origin(origin.file, line), hint=hint)


def _dinner(saved: SavedDinner) -> Dinner:
    people = len(saved.guests)
    strength = _pairs(saved.knows, people, "dinner.knows", least=MET, most=CLOSE)
    talk = _pairs(saved.talked, people, "dinner.talked", least=0)
    return Dinner(
        with_keys([_guest(guest) for guest in saved.guests]),
        tuple(_table(table) for table in saved.tables),
        tuple(Course(course.name, course.time, course.meets) for course in saved.courses),
        Acquaintances(strength, talk),
        _pairs(saved.interest, people, "dinner.interest", least=1, default=1),
        tuple(restored(rule) for rule in saved.rules),
        Talk(saved.talk.meet, saved.talk.half),
        saved.title,
        tuple(saved.wishes),
        Filling.of(saved.fill),
        _pairs(saved.earlier, people, "dinner.earlier", least=0, most=MOST_EARLIER),
    )


def _guest(saved: SavedGuest) -> Guest:
    fields = saved.fields or NO_FIELDS
    return Guest(saved.name, saved.id, fields, saved.goal, saved.own_id, saved.key)


def _table(saved: SavedTable) -> Table:
    return Table(
        saved.name,
        saved.seats,
        saved.shape,
        saved.diameter,
        saved.width,
        saved.cover,
        saved.x,
        saved.y,
        saved.room,
        saved.tags,
        saved.added,
    )


def _pairs(
    saved: SavedPairs | None,
    people: int,
    where: str,
    *,
    least: int,
    most: int = 2**62,
    default: int = 0,
) -> PairTable:
    if saved is None:
        return PairTable.empty(people, default)
    if not len(saved.first) == len(saved.second) == len(saved.values):
        raise InputError(f"the lists of {where} are of different lengths")
    first, second, values = (
        np.array(numbers, dtype=np.int64) for numbers in (saved.first, saved.second, saved.values)
    )
    if len(first) and max(first.max(), second.max()) >= people:
        raise InputError(f"{where} names a guest who is not in the list")
    if (first == second).any():
        raise InputError(f"{where} pairs a guest with themself")
    if len(values) and not (least <= values.min() and values.max() <= most):
        raise InputError(f"{where} has a value out of range")
    keys = pair_keys(first, second, people)
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    if (ordered[1:] == ordered[:-1]).any():
        raise InputError(f"{where} names a pair twice")
    return PairTable(people, ordered, values[order], default)


def _seats(whole: SavedPlan, dinner: Dinner) -> np.ndarray:
    shape = (len(dinner.courses), len(dinner.guests))
    if len(whole.seats) != shape[0] or any(len(row) != shape[1] for row in whole.seats):
        needs = f"{counted(shape[0], 'course')} of {counted(shape[1], 'guest')}"
        raise InputError(f"seats needs {needs}")
    most = max(max(row) for row in whole.seats)
    if most >= dinner.seat_count:
        raise InputError("seats uses a seat that is not in the room", value=str(most))
    return np.array(whole.seats, dtype=np.int32)
