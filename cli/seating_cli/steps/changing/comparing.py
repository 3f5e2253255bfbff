"""The steps of `seating compare`: how two plans differ, whoever made them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from seating.changes.effect import Effect, effect_of
from seating.changes.lock import Lock
from seating.changes.lock_words import lock_words
from seating.changes.locked_seats import locked_seats
from seating.outputs.documents.effect_document import effect_document
from seating.outputs.documents.locks_document import locks_document
from seating.outputs.terminal.cells import safe, wrap
from seating.outputs.terminal.effect_text import Named, effect_text
from seating.planfile import NAME, PlanFile, read_plan_file
from seating.words.names import listed_few
from seating_cli.exit_codes import GOOD
from seating_cli.terminal import cells, paint, say, say_json


def run(first: Path, second: Path, as_json: bool) -> int:
    """Hold two plans against each other."""
    one, other = read_plan_file(first), read_plan_file(second)
    effect = effect_of(one.plan, other.plan)
    otherwise = locked_otherwise(one, effect)
    if as_json:
        say_json(
            {
                "before": str(first),
                "after": str(second),
                **effect_document(effect),
                **locks_document(one.plan, one.locks),
                "locked_otherwise": [lock_words(lock, one.plan.dinner) for lock in otherwise],
            }
        )
        return GOOD
    called = _called(first, second)
    say("\n".join(_lines(effect, called)))
    say(effect_text(effect, cells(), paint(), Named(
        f"in {called[0]}", f"in {called[1]}", "in both", "Broken more", "Broken less", "Elsewhere",
    )))  # fmt: skip
    if otherwise:
        words = listed_few([safe(lock_words(lock, one.plan.dinner)) for lock in otherwise])
        say()
        told = f"Locked in {called[0]}, and otherwise in {called[1]}: {words}."
        say("\n".join(wrap(told.split(" "), cells())))
    return GOOD


def _called(first: Path, second: Path) -> tuple[str, str]:
    """What the two are called: by as much of their paths as tells them apart."""
    parts = [_parts(path) for path in (first, second)]
    for count in range(1, max(map(len, parts)) + 1):
        one, other = ("/".join(some[-count:]) for some in parts)
        if one != other:
            return safe(one), safe(other)
    return "the first", "the second"


def _parts(path: Path) -> tuple[str, ...]:
    whole = path.resolve()
    return (whole.parent if whole.name == NAME else whole).parts


def _lines(effect: Effect, called: tuple[str, str]) -> Iterator[str]:
    same = effect.guests
    both = f"{len(same.both):,} guests are in both"
    if same.only_first or same.only_second:
        both += f", {len(same.only_first):,} only in {called[0]}"
        both += f", {len(same.only_second):,} only in {called[1]}"
    yield from wrap(f"{both}.".split(" "), cells())
    yield ""


def locked_otherwise(one: PlanFile, effect: Effect) -> list[Lock]:
    """Locks of the first plan that the second does not keep.

    Parameters
    ----------
    one : PlanFile
    effect : Effect
        Of both.
    """
    plan = one.plan
    second = dict(effect.guests.both)
    elsewhere = {(moved.guest, moved.course) for moved in effect.moved}
    courses = [course.name for course in plan.dinner.courses]
    return [
        lock
        for lock in one.locks
        if any(
            guest >= 0 and (second.get(guest), courses[course]) in elsewhere
            for (course, _), guest in locked_seats(plan, [lock]).items()
        )
    ]
