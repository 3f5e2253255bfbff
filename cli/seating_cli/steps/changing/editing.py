"""What every change of seats by hand goes through: made, judged, told, and written."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from seating.changes.effect import Effect, effect_of
from seating.changes.lock import Lock
from seating.changes.refuse_locked import LockedError, refuse_locked
from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.outputs.documents.effect_document import effect_document
from seating.outputs.rewrite_plan import read_to_rewrite
from seating.outputs.terminal.cells import hang, safe, wrap
from seating.outputs.terminal.effect_text import effect_text
from seating.outputs.terminal.locks_text import locks_text
from seating.planfile import PlanFile, read_plan_file
from seating.words.errors import InputError
from seating.words.names import listed
from seating_cli.exit_codes import BROKEN, GOOD
from seating_cli.steps.changing.writing_changes import (
    say_change,
    status_of,
    who_asks,
    write_change,
    written_document,
)
from seating_cli.terminal import cells, note, paint, say, say_json
from seating_solvers.planning.changed_report import changed_report

DRY = "Nothing is written: this only shows what would be."
NOBODY = "Nobody sits elsewhere."
REFUSED = "Nothing is written: this breaks a rule, and --strict allows none."


@dataclass(frozen=True)
class HowToEdit:
    """The options that all changes by hand share.

    Parameters
    ----------
    strict : bool
        Refuse what breaks a rule.
    dry_run : bool
        Show, and write nothing.
    as_json, quiet : bool
    by : str or None
        Who asks.
    """

    strict: bool = False
    dry_run: bool = False
    as_json: bool = False
    quiet: bool = False
    by: str | None = None


def opened(path: Path, how: HowToEdit) -> PlanFile:
    """The plan file to be changed."""
    if how.dry_run:
        return read_plan_file(path)
    file, notes = read_to_rewrite(path)
    for sentence in [] if how.quiet else notes:
        note(sentence)
    return file


def edit(path: Path, before: PlanFile, plan: Plan, asked: str, told: str, how: HowToEdit) -> int:
    """Judge a plan that was changed by hand, tell the effect, and write it.

    Parameters
    ----------
    path : Path
        As the host named it.
    before : PlanFile
        As it was read from there.
    plan : Plan
        As it is to be.
    asked : str
        In the words of the host.
    told : str
        In ours.
    how : HowToEdit
    """
    check_locks(path, before, plan)
    effect = effect_of(before.plan, plan)
    refused = how.strict and effect.worse
    if refused or how.dry_run:
        tell_effect(effect, told, how, REFUSED if refused else DRY)
        return BROKEN if refused else GOOD
    report = changed_report(before.plan, before.report, effect.after)
    after = before.changed(asked, plan=plan, report=report, by=who_asks(how.by))
    return finish(path, before, after, effect, told, how)


def finish(
    path: Path, before: PlanFile, after: PlanFile, effect: Effect, told: str, how: HowToEdit
) -> int:
    """Write a change and tell it; the exit status."""
    written = write_change(path, before, after, how.quiet)
    if how.as_json:
        document = {"changed": told, "written": True, **effect_document(effect)}
        say_json({**document, **written_document(written)})
    elif not how.quiet:
        say_effect(effect, told)
        if after.locks != before.locks:
            say()
            say(locks_text(after.plan, after.locks, cells()))
        say_change(written)
    return status_of(written)


def tell_effect(effect: Effect, told: str, how: HowToEdit, why_not: str) -> None:
    """Tell what would be, and why it is not."""
    if how.as_json:
        nothing: dict[str, Any] = {"files": [], "not_made": {}, "notes": [why_not]}
        say_json({"changed": told, "written": False, **effect_document(effect), **nothing})
        return
    if not how.quiet:
        say_effect(effect, told)
        say()
    note(why_not)


def say_effect(effect: Effect, told: str) -> None:
    """What is changed, in a sentence, and what comes of it."""
    say("\n".join(wrap(safe(told).split(" "), cells())))
    say()
    say(effect_text(effect, cells(), paint()) if effect else hang("", NOBODY.split(" "), cells()))


def check_locks(path: Path, before: PlanFile, plan: Plan) -> None:
    """Whether locked seats are as before; the error says how to unlock them."""
    try:
        refuse_locked(before.plan, plan, before.locks)
    except LockedError as error:
        hint = f"to change it all the same: {unlocking(path, error.lock, plan.dinner)}"
        raise InputError(error.what, hint=hint) from None


def unlocking(path: Path, lock: Lock, dinner: Dinner) -> str:
    """The command that takes a lock away."""
    words = ["seating", "unlock", str(path)]
    for option, value in (
        ("--guest", called(lock.guest, dinner) if lock.guest else ""),
        ("--table", lock.table),
        ("--seat", "" if lock.seat is None else str(lock.seat)),
        ("--course", lock.course),
    ):
        words += [option, value] if value else []
    if len(words) == 3:
        words.append("--all")
    return shlex.join(words)


def called(who: str, dinner: Dinner) -> str:
    """A guest on a command line: by name where that is nobody else's, or else by id."""
    guest = dinner.guests[dinner.guest_index(who)]
    try:
        return guest.name if dinner.guests[dinner.guest_index(guest.name)] is guest else guest.id
    except InputError:
        return guest.id


def courses_of(dinner: Dinner, names: Sequence[str]) -> list[int] | None:
    """Indices of courses by what the host calls them; None where none is named."""
    return list(dict.fromkeys(map(dinner.course_index, names))) or None


def at_courses(names: Sequence[str]) -> str:
    """Courses at the end of a sentence.

    Examples
    --------
    >>> at_courses(["Main", "Dessert"]), at_courses([])
    (' at Main and Dessert', '')
    """
    return f" at {listed(names)}" if names else ""


def changed_courses(before: Plan, after: Plan) -> list[str]:
    """Names of the courses at which somebody sits elsewhere, or none where it is at all."""
    dinner = after.dinner
    differ = (before.seats != after.seats).any(axis=1)
    if differ.all():
        return []
    return [course.name for course, other in zip(dinner.courses, differ, strict=True) if other]
