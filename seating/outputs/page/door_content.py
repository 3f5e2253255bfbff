"""What the host's page needs at the door: who was planned, and what is asked of newcomers."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields
from typing import Any

from seating.dinner.dinner import Dinner
from seating.dinner.maybes import spreads_maybes
from seating.dinner.plan import Plan
from seating.evening.changed_dinner import changed_dinner
from seating.evening.evening_changes import EveningChanges, Newcomer
from seating.people.guest import Guest
from seating.people.guest_keys import with_keys
from seating.rules.in_turn import InTurn
from seating.rules.present import Present
from seating.rules.shared.kinds import CountAtTable, Kind
from seating.rules.shared.rule import Rule
from seating.rules.shared.those import guests_of

MOST_NEW = 40
"""Newcomers that a page takes in."""

NUMBERS = 10**9
MEMBERS = ("guests", "members")
"""What kinds call guests of whom they take any number."""


def door_content(plan: Plan) -> dict[str, Any]:
    """What the page needs to say what an evening comes to at which not all is as planned.

    Parameters
    ----------
    plan : Plan

    Returns
    -------
    dict
        ``away``: course, guest and how many rules say that they are not there; ``present``: of
        each rule that says who is there whom it is of, by the rule's place; ``uncounted``: rules
        that count who is there, and so ask something else once others are; ``spent``: rules that
        spread guests who may stay away, which ask nothing once it is known; ``keys`` and ``id``:
        those of newcomers, and the number that the last guest has.
    """
    dinner = plan.dinner
    present = {
        place: guests_of(dinner, rule.guest)
        for place, rule in enumerate(dinner.rules)
        if isinstance(rule, Present)
    }
    away = Counter(
        (course, guest)
        for place, guests in present.items()
        for guest in guests
        for course in _courses_missed(dinner, dinner.rules[place])
    )
    new = [Guest(f"new {number}", f"new {number}") for number in range(MOST_NEW)]
    keys = [guest.key for guest in with_keys([*with_keys(dinner.guests), *new])[-MOST_NEW:]]
    return {
        "away": [[course, guest, count] for (course, guest), count in sorted(away.items())],
        "present": {str(place): guests for place, guests in present.items()},
        "uncounted": [
            place
            for place, rule in enumerate(dinner.rules)
            if rule.follows_spread or isinstance(rule, InTurn)
        ],
        "spent": [place for place, rule in enumerate(dinner.rules) if spreads_maybes(rule)],
        "keys": keys,
        "id": _last_number(dinner),
    }


def _courses_missed(dinner: Dinner, rule: Rule) -> list[int]:
    assert isinstance(rule, Present)
    there = {dinner.course_index(name) for name in rule.courses}
    return [course for course in range(len(dinner.courses)) if course not in there]


def _last_number(dinner: Dinner) -> int:
    """The highest number that is an id, or how many guests there are."""
    ids = [guest.id for guest in dinner.guests]
    numbers = (int(one) for one in ids if one.isascii() and one.isdecimal())
    return max([len(ids), *(number for number in numbers if number < NUMBERS)])


class AskedOfNewcomers:
    """What rules for everyone ask of somebody whom nobody knows and of whom nothing is known.

    Parameters
    ----------
    dinner : Dinner
        As it is planned.
    """

    def __init__(self, dinner: Dinner) -> None:
        self._new = len(dinner.guests)
        full = (dinner.present.sum(axis=1) >= dinner.open_seats.sum(axis=1)).any()
        # where the room is full, somebody has to be missing
        there = {self._new - 1: frozenset[int]()} if full else {}
        everywhere = frozenset(range(len(dinner.courses)))
        newcomer = Newcomer(Guest("new", str(_last_number(dinner) + 1)), everywhere)
        self._before = changed_dinner(dinner, EveningChanges(0, there))
        self._after = changed_dinner(dinner, EveningChanges(0, there, (newcomer,)))

    def of(self, rule: Rule) -> tuple[list[Kind], list[int]] | None:
        """Kinds of a rule that are of the newcomer alone, and those of others that they join.

        Parameters
        ----------
        rule : Rule

        Returns
        -------
        list of Kind
            Each is of the guest behind the last.
        list of int
            Places among the rule's kinds for the dinner as it is planned.
        None
            If the rule asks something that is neither.
        """
        before, after = list(rule.kinds(self._before)), list(rule.kinds(self._after))
        own = [kind for kind in after if getattr(kind, "guest", None) == self._new]
        rest = [kind for kind in after if getattr(kind, "guest", None) != self._new]
        if len(rest) != len(before):
            return None
        joined = []
        for place, (old, now) in enumerate(zip(before, rest, strict=True)):
            if type(old) is not type(now) or self._without(now) != self._without(old):
                return None
            if any(self._new in getattr(now, name, ()) for name in MEMBERS):
                joined.append(place)
        return own, joined

    def _without(self, kind: Kind) -> dict[str, Any]:
        """What a kind says, the newcomer aside."""
        said = {field.name: getattr(kind, field.name) for field in fields(kind)}
        said |= {name: frozenset(said[name]) - {self._new} for name in MEMBERS if name in said}
        if isinstance(kind, CountAtTable) and kind.most >= len(kind.members):
            said["most"] = None
        values = said.get("values", ())
        if len(values) > self._new and values[self._new] < 0:
            said["values"] = values[: self._new]
        return said
