"""The steps of `seating lock` and `seating unlock`: what no edit and no search may change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from seating.changes.lock import Lock
from seating.changes.lock_set import holding, with_lock, without_lock
from seating.changes.lock_words import lock_words
from seating.dinner.dinner import Dinner
from seating.outputs.documents.locks_document import locks_document
from seating.outputs.terminal.locks_text import locks_text
from seating.planfile import PlanFile, read_plan_file
from seating.words.errors import InputError
from seating.words.names import listed
from seating_cli.exit_codes import GOOD
from seating_cli.steps.changing.editing import HowToEdit, opened, unlocking
from seating_cli.steps.changing.writing_changes import (
    say_change,
    status_of,
    who_asks,
    write_change,
    written_document,
)
from seating_cli.terminal import cells, say, say_json


@dataclass(frozen=True)
class Asked:
    """What is to be locked or unlocked, as the host wrote it.

    Parameters
    ----------
    guests, tables, courses : sequence of str
    seats : sequence of int
        At the one table that is named, from 1.
    everything : bool
    """

    guests: Sequence[str] = ()
    tables: Sequence[str] = ()
    courses: Sequence[str] = ()
    seats: Sequence[int] = ()
    everything: bool = False

    @property
    def nothing(self) -> bool:
        """Whether nothing is named."""
        named = self.guests or self.tables or self.courses or self.seats
        return not named and not self.everything

    def words(self) -> str:
        """As the host wrote it."""
        told = [f"table {table}" for table in self.tables]
        if self.seats:
            told = [f"{told[0]}, seat {listed(map(str, self.seats))}"]
        who = listed([*self.guests, *told]) or ("everything" if self.everything else "all")
        return f"{who} at {listed(self.courses)}" if self.courses else who


def run_lock(path: Path, asked: Asked, how: HowToEdit) -> int:
    """Lock what is named; list what is locked where nothing is."""
    if asked.nothing:
        return _show(read_plan_file(path), how)
    file = opened(path, how)
    locks = file.locks
    for lock in _locks(file.plan.dinner, asked):
        locks = with_lock(locks, lock)
    return _written(path, file, locks, f"lock {asked.words()}", how)


def run_unlock(path: Path, asked: Asked, how: HowToEdit) -> int:
    """Unlock what is named."""
    if asked.nothing:
        hint = "name a guest, a table or a course, or --all"
        raise InputError("nothing is named that is to be unlocked", hint=hint)
    file = opened(path, how)
    locks, dinner = file.locks, file.plan.dinner
    for lock in _locks(dinner, asked):
        left = without_lock(locks, lock, dinner)
        if left == locks:
            raise _not_locked(path, file, lock)
        locks = left
    return _written(path, file, locks, f"unlock {asked.words()}", how)


def _not_locked(path: Path, file: PlanFile, lock: Lock) -> InputError:
    dinner = file.plan.dinner
    others = holding(file.locks, lock, file.plan)
    if not others:
        return InputError("this is not locked", value=lock_words(lock, dinner))
    words = listed(lock_words(one, dinner) for one in others[:3])
    what = f"this is locked with {words}, and not by itself"
    return InputError(what, value=lock_words(lock, dinner), hint=unlocking(path, others[0], dinner))


def _locks(dinner: Dinner, asked: Asked) -> Iterator[Lock]:
    """Each lock that is named, for each course."""
    if asked.everything and (asked.guests or asked.tables or asked.courses):
        raise InputError("this is everything already", value="--all", hint="leave one of them out")
    if asked.seats and (len(asked.tables) != 1 or asked.guests):
        raise InputError(
            "a seat is one of a table",
            value=f"--seat {asked.seats[0]}",
            hint="name the one table that it is at, with --table",
        )
    whom = [Lock(guest=dinner.guests[dinner.guest_index(name)].id) for name in asked.guests]
    tables = [dinner.tables[dinner.table_index(name)].name for name in asked.tables]
    seats: Sequence[int | None] = asked.seats or [None]
    whom += [Lock(table=name, seat=seat) for name in tables for seat in seats]
    courses = [dinner.courses[dinner.course_index(name)].name for name in asked.courses]
    for one in whom or [Lock()]:
        for course in courses or [""]:
            lock = Lock(one.guest, course, one.table, one.seat)
            lock.check(dinner)
            yield lock


def _written(
    path: Path, file: PlanFile, locks: tuple[Lock, ...], asked: str, how: HowToEdit
) -> int:
    if locks == file.locks:
        return _show(file, how, "That is locked already.")
    after = file.changed(asked, locks=locks, by=who_asks(how.by))
    written = write_change(path, file, after, how.quiet)
    if how.as_json:
        document = locks_document(after.plan, after.locks)
        say_json({"changed": asked, "written": True, **document, **written_document(written)})
    elif not how.quiet:
        say(locks_text(after.plan, after.locks, cells()))
        say_change(written)
    return status_of(written)


def _show(file: PlanFile, how: HowToEdit, first: str = "") -> int:
    if how.as_json:
        say_json({"written": False, **locks_document(file.plan, file.locks)})
    elif not how.quiet:
        if first:
            say(first)
            say()
        say(locks_text(file.plan, file.locks, cells()))
    return GOOD
