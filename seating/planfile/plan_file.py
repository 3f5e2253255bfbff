"""A plan file that can be changed, and every change of it taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec

from seating.changes.change_log import Change, ChangeLog, Way
from seating.changes.json_patch import json_patch, patched
from seating.changes.lock import Lock
from seating.changes.record import NOTHING, Record
from seating.changes.whose_cards import whose_cards
from seating.dinner.plan import Plan
from seating.planfile.plan_layout import PlanReport, SavedPlan
from seating.planfile.read_plan import NAME, decode_whole, plan_at, plan_bytes
from seating.planfile.write_plan import encode, saved_change
from seating.words.errors import InputError, Origin

ELSEWHERE = "this plan is not as its last change left it, so that nothing can be {}"

FROM_HERE = "something else has changed it; what is changed from here on can be undone"


@dataclass(frozen=True, eq=False)
class PlanFile:
    """What stands in a plan file: the plan, what is locked in it, and what was changed.

    Parameters
    ----------
    plan : Plan
    report : PlanReport, optional
        How it came about.
    record : Record, optional
    body : bytes, optional
        The file without its changes, to the letter; as this program writes it when left out.
    source : bytes, optional
        The file as it was read.

    Examples
    --------
    >>> from seating import Dinner
    >>> dinner = Dinner.of(["Ana", "Bo", "Cy"], "1x4", courses=1)
    >>> made = PlanFile(Plan.of(dinner, [[0, 1, 2]]))
    >>> swapped = made.changed("swap Ana and Bo", plan=made.plan.swapped(0, 0, 1))
    >>> swapped.undone().body == made.body
    True
    """

    plan: Plan
    report: PlanReport = field(default_factory=PlanReport)
    record: Record = NOTHING
    body: bytes = b""
    source: bytes = b""

    def __post_init__(self) -> None:
        if not self.body:
            object.__setattr__(self, "body", _body(self.plan, self.report, self.locks))

    @classmethod
    def of(cls, data: bytes, origin: Origin | None = None) -> PlanFile:
        """What the bytes of a plan file say.

        Parameters
        ----------
        data : bytes
        origin : Origin, optional
            Where they come from, for errors.

        Raises
        ------
        InputError
            If they are not a plan.
        """
        plan, report, record = decode_whole(data, origin)
        body = _without_changes(data) if record.log else data
        return cls(plan, report, record, body, data)

    @property
    def locks(self) -> tuple[Lock, ...]:
        """What is locked."""
        return self.record.locks

    @property
    def log(self) -> ChangeLog:
        """What was changed."""
        return self.record.log

    def encoded(self) -> bytes:
        """The bytes of the file."""
        if not self.log:
            return self.body
        changes = msgspec.json.encode([saved_change(change) for change in self.log])
        head = self.body.rstrip()
        return head[:-1] + b',"changes":' + changes + b"}" + self.body[len(head) :]

    def changed(
        self,
        asked: str,
        *,
        plan: Plan | None = None,
        report: PlanReport | None = None,
        locks: Sequence[Lock] | None = None,
        by: str = "",
        at: datetime | None = None,
    ) -> PlanFile:
        """The file after a change, which `undone` takes back whatever it changes.

        Parameters
        ----------
        asked : str
            What was asked, as the host wrote it.
        plan : Plan, optional
            With its dinner, which may be another one too; as before when left out.
        report : PlanReport, optional
        locks : sequence of Lock, optional
        by : str, optional
            Who asked.
        at : datetime, optional
            When; now when left out.

        Raises
        ------
        InputError
            If a lock names what the dinner does not have.
        """
        after_plan, after_report = plan or self.plan, report or self.report
        after_locks = self.locks if locks is None else tuple(locks)
        for lock in after_locks:
            lock.check(after_plan.dinner)
        body = _body(after_plan, after_report, after_locks)
        cards = whose_cards(self.plan, after_plan)
        change = Change(asked, _told(at), by, back=_way(body, self.body), cards=cards)
        record = Record(after_locks, self.log.with_change(change))
        return replace(self, plan=after_plan, report=after_report, record=record, body=body)

    def undone(self, at: datetime | None = None) -> PlanFile:
        """The file with its last change taken back: as it was before, to the letter.

        Parameters
        ----------
        at : datetime, optional
            When; now when left out.

        Raises
        ------
        InputError
            If there is nothing to take back, or the file was changed by other means since.
        """
        way = self.log.to_undo().back
        body = self._gone(way, "undone")
        return self._become(body, self.log.undone(_told(at), _way(body, self.body)))

    def redone(self) -> PlanFile:
        """The file with the change done again that was taken back last.

        Raises
        ------
        InputError
            If there is none, something else was changed since, or the file was changed by
            other means.
        """
        body = self._gone(self.log.to_redo().again, "redone")
        return self._become(body, self.log.redone(_way(body, self.body)))

    def _gone(self, way: Way | None, what: str) -> bytes:
        """The body that a way leads to."""
        if way is None or (way.on and way.on != _digest(self.body)):
            raise InputError(ELSEWHERE.format(what), hint=FROM_HERE)
        return _led(self.body, way)

    def _become(self, body: bytes, log: ChangeLog) -> PlanFile:
        plan, report, record = decode_whole(body)
        return replace(self, plan=plan, report=report, record=Record(record.locks, log), body=body)


def read_plan_file(path: str | Path) -> PlanFile:
    """Read a plan file to change it, or the folder that holds one.

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
    return PlanFile.of(plan_bytes(file), Origin(str(file)))


def _body(plan: Plan, report: PlanReport, locks: tuple[Lock, ...]) -> bytes:
    return encode(plan, report, Record(locks))


def _without_changes(data: bytes) -> bytes:
    """The file without its changes, to the letter where they stand last, as `encoded` puts them."""
    changes = bytes(msgspec.json.decode(data, type=_Changes).changes)
    head, _, tail = data.rpartition(b',"changes":' + changes)
    if head and tail.strip() == b"}":
        return head + tail
    return _as_written({**msgspec.json.decode(data), "changes": []})


class _Changes(msgspec.Struct):
    changes: msgspec.Raw


def _way(start: bytes, end: bytes) -> Way:
    """From one body to another, to the letter."""
    on = _digest(start)
    patch = json_patch(msgspec.json.decode(start), msgspec.json.decode(end))
    way = Way(on, patch)
    if _led(start, way) == end:
        return way
    return Way(on, text=end.decode())


def _led(start: bytes, way: Way) -> bytes:
    """The body that a way leads to from another one."""
    if way.text is not None:
        return way.text.encode()
    return _as_written(patched(msgspec.json.decode(start), way.patch))


def _as_written(document: object) -> bytes:
    try:
        whole = msgspec.convert(document, SavedPlan)
    except msgspec.ValidationError as error:
        raise InputError(f"what this leads to is no plan: {error}", value=NAME) from None
    return msgspec.json.encode(whole) + b"\n"


def _digest(body: bytes) -> str:
    """Of the file as this program writes it, whoever wrote it: some write 3 for 3.0."""
    document = msgspec.json.decode(body)
    report = document.get("report", {})
    if "print" in report:
        report["print"] = _whole(report["print"])
    return sha256(_as_written(document)).hexdigest()


def _whole(value: Any) -> Any:
    """What a host chose, with numbers that are whole as such."""
    if isinstance(value, dict):
        return {key: _whole(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_whole(one) for one in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _told(at: datetime | None) -> str:
    return (at or datetime.now().astimezone()).isoformat(timespec="seconds")
