"""The dinner as it is now that not all is as planned, and its plan with nobody moved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.maybes import spreads_maybes
from seating.dinner.plan import Plan
from seating.dinner.sittings import AWAY
from seating.evening.added_seats import places_of_added, seats_now, with_added_seats
from seating.evening.evening_changes import EveningChanges
from seating.people.acquaintances import Acquaintances
from seating.people.guest_keys import with_keys
from seating.people.pairs import PairTable, pair_keys
from seating.rules.closed import Closed
from seating.rules.present import Present
from seating.rules.shared.rule import Rule
from seating.rules.shared.those import guests_of


def changed_dinner(dinner: Dinner, changes: EveningChanges, seed: int = 0) -> Dinner:
    """The dinner as it is now.

    Nobody is taken from it: who stays away is there at no course from then on, so that what was
    served stays as it was, and who comes after all is somebody known.

    Parameters
    ----------
    dinner : Dinner
        Of the plan.
    changes : EveningChanges
    seed : int, optional
        From which the keys of newcomers are drawn.

    Raises
    ------
    Impossible
        If there are fewer seats than guests at a course.
    InputError
        If an id or the name of a table is there already, or a rule of newcomers cannot be.
    """
    guests = [changes.renamed.get(index, guest) for index, guest in enumerate(dinner.guests)]
    guests += [one.guest for one in changes.newcomers]
    people = len(guests)
    known = dinner.acquaintances
    acquaintances = Acquaintances(_grown(known.strength, people), _grown(known.talk, people))
    acquaintances |= Acquaintances.of(people, changes.known)
    tables, rules = with_added_seats(dinner, changes.added_seats)
    return dinner.changed(
        guests=with_keys(guests, seed),
        tables=(*tables, *changes.opened),
        acquaintances=acquaintances,
        interest=_with(_grown(dinner.interest, people), changes.interest),
        earlier=_grown(dinner.earlier, people),
        wishes=tuple(dict.fromkeys((*dinner.wishes, *changes.wishes))),
        rules=(*_attendance(dinner, rules, changes), *_closings(dinner, changes), *changes.rules),
    )


def unmoved_plan(plan: Plan, dinner: Dinner, changes: EveningChanges) -> Plan:
    """The plan where nobody is moved: who stays away has no seat, nor have most newcomers yet.

    A newcomer who takes somebody's place sits there, and whom a chair is for on it; others, and
    those whose table is closed, have still to be given a seat.

    Parameters
    ----------
    plan : Plan
    dinner : Dinner
        The one of `changed_dinner`.
    changes : EveningChanges
    """
    seats = np.full((len(dinner.courses), len(dinner.guests)), AWAY, dtype=np.int32)
    before = len(plan.dinner.guests)
    printed = seats_now(plan.dinner, dinner)[plan.seats]
    seats[:, :before] = printed
    for number, one in enumerate(changes.newcomers):
        if one.card_of is not None:
            seats[:, before + number] = printed[:, one.card_of]
    later = np.arange(len(seats)) >= changes.first
    seats[~later, before:] = AWAY
    seats[later[:, None] & ~dinner.present] = AWAY
    for (course, _, guest), seat in zip(
        changes.added_seats, places_of_added(dinner, changes.added_seats), strict=True
    ):
        if guest != AWAY:
            seats[course, guest] = seat
    closed = np.take_along_axis(dinner.closed, np.maximum(seats, 0), axis=1)
    seats[later[:, None] & closed] = AWAY
    return Plan(dinner, seats)


def _grown(table: PairTable, people: int) -> PairTable:
    """The same pairs among more people."""
    keys = pair_keys(table.first, table.second, people)
    return PairTable(people, keys, table.values, table.default)


def _with(table: PairTable, more: Iterable[tuple[int, int, int]]) -> PairTable:
    values = {(first, second): value for first, second, value in table}
    values |= {(min(one, two), max(one, two)): value for one, two, value in more}
    return PairTable.of(table.people, values, table.default) if values else table


def _attendance(dinner: Dinner, said: Iterable[Rule], changes: EveningChanges) -> list[Rule]:
    """All rules; those on who is there are said anew for guests who come or go otherwise.

    Those that spread guests who may stay away have done what they are for: it is known now.
    """
    rules: list[Rule] = []
    for rule in (one for one in said if not spreads_maybes(one)):
        whom = guests_of(dinner, rule.guest) if isinstance(rule, Present) else []
        if isinstance(rule, Present) and not changes.there.keys().isdisjoint(whom):
            others = (guest for guest in whom if guest not in changes.there)
            rules += [replace(rule, guest=dinner.guests[guest].id) for guest in others]
        else:
            rules.append(rule)
    for guest, later in sorted(changes.there.items()):
        there = [*np.flatnonzero(dinner.present[: changes.first, guest]).tolist(), *sorted(later)]
        rules += _present(dinner, dinner.guests[guest].id, there)
    for one in changes.newcomers:
        rules += _present(dinner, one.guest.id, sorted(one.courses))
    return rules


def _present(dinner: Dinner, who: str, there: Sequence[int]) -> list[Rule]:
    if len(there) == len(dinner.courses):
        return []
    return [Present(who, tuple(dinner.courses[course].name for course in there))]


def _closings(dinner: Dinner, changes: EveningChanges) -> list[Rule]:
    def names(courses: Iterable[int]) -> tuple[str, ...]:
        return tuple(dinner.courses[course].name for course in sorted(courses))

    closed = sorted(changes.closed.items())
    return [Closed((dinner.tables[table].name,), courses=names(when)) for table, when in closed]
