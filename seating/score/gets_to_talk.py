"""With whom a guest gets to talk at a course: the one definition that all outputs use.

Two guests *get to talk* at a course where the chance of an introduction reaches one half: by
their seats at that course alone, or by all courses of the evening, and then at the one where they
talk most. Strangers who *meet* (`seating.score.score.Verdict.meets`) so do at some course.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

import numpy as np

from seating.dinner.plan import Plan
from seating.people.pairs import Ints, pair_keys
from seating.score.ledger import Ledger, ledger_of


class AtTheTable(NamedTuple):
    """Those at the table of a guest at one course, each by index and in seat order.

    Parameters
    ----------
    beside, opposite, near : tuple of int
        With whom the guest gets to talk: side by side, opposite, and others in reach.
    also : tuple of int
        Who is also at the table.
    """

    beside: tuple[int, ...]
    opposite: tuple[int, ...]
    near: tuple[int, ...]
    also: tuple[int, ...]


class GetsToTalk:
    """Who gets to talk with whom at each course of a plan.

    Parameters
    ----------
    plan : Plan
    ledger : Ledger, optional
        Of the plan, if there is one already.
    """

    def __init__(self, plan: Plan, ledger: Ledger | None = None) -> None:
        self.plan = plan
        self.ledger = ledger_of(plan) if ledger is None else ledger

    @cached_property
    def _courses(self) -> tuple[list[Ledger], Ints]:
        """The ledger of each course, and the first course where each pair talks most."""
        courses = range(len(self.plan.dinner.courses))
        each = [ledger_of(self.plan, range(course, course + 1)) for course in courses]
        best, where = np.zeros_like(self.ledger.keys), np.zeros_like(self.ledger.keys)
        for course, one in enumerate(each):
            place = np.searchsorted(self.ledger.keys, one.keys)
            more = one.talk > best[place]
            best[place[more]], where[place[more]] = one.talk[more], course
        return each, where

    @property
    def most_at(self) -> Ints:
        """The course at which each pair of the ledger talks most, the first of several."""
        return self._courses[1]

    @cached_property
    def _pairs(self) -> list[frozenset[int]]:
        """Keys of the pairs who get to talk, by course."""
        each, where = self._courses
        half, ledger = self.plan.dinner.talk.worth.half, self.ledger
        evening = ledger.met | (ledger.talk >= half)
        found = []
        for course, one in enumerate(each):
            here = [one.keys[one.talk >= half], ledger.keys[evening & (where == course)]]
            found.append(frozenset(np.concatenate(here).tolist()))
        return found

    def at(self, course: int, guest: int, other: int) -> bool:
        """Whether two guests get to talk at a course."""
        key = int(pair_keys(guest, other, len(self.plan.dinner.guests)))
        return key in self._pairs[course]

    def others(self, course: int, guest: int) -> Iterator[int]:
        """With whom a guest gets to talk at a course, in seat order."""
        table = self.plan.table_of(course, guest)
        if table is None:
            return
        for sitting in self.plan.at(course, table):
            if sitting.guest != guest and self.at(course, guest, sitting.guest):
                yield sitting.guest

    def at_the_table(self, course: int, guest: int) -> AtTheTable:
        """Those at the table of a guest at a course, by whether and where they get to talk."""
        table = self.plan.table_of(course, guest)
        if table is None:
            return AtTheTable((), (), (), ())
        talks = tuple(self.others(course, guest))
        beside = _of(self.plan.neighbours(course, guest), talks)
        opposite = _of(self.plan.opposite(course, guest), talks)
        near = tuple(one for one in talks if one not in beside and one not in opposite)
        there = (one.guest for one in self.plan.at(course, table))
        also = tuple(one for one in there if one != guest and one not in talks)
        return AtTheTable(beside, opposite, near, also)


def _of(guests: list[int], talks: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(guest for guest in guests if guest in talks)
