"""Where guests may sit, as variables of a constraint model, made when asked for.

Letters: g guest, c course, t table, s seat (through the room), k colour.

::

    at[g, c, t]     g sits at table t           for the guests whose own place is asked about
    seat[g, c, s]   g sits on seat s            where a rule asks which seat it is
    crowd[c, t]     how many of a crowd sit there   for all others (`crowds`)
    taken[c, s, k]  a guest of colour k sits on s   where a rule alternates

    sum over t of at[g, c, t] = 1               everyone there has a table
    sum over s of t of seat[g, c, s] = at[g, c, t]
    low[c, t] <= guests at table t <= high[c, t]
    sum over g of seat[g, c, s] <= 1            no seat twice
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from ortools.sat.python import cp_model

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import Spread
from seating_solvers.cpsat.model.asked_rules import AskedRule
from seating_solvers.cpsat.model.crowds import (
    Colour,
    alternating_at,
    colours_of,
    crowds_at,
    named_guests,
)

Var = cp_model.IntVar


@dataclass(frozen=True)
class Crowd:
    """Guests who are all the same to the rules of a course.

    Parameters
    ----------
    members : tuple of int
    at : list of variables
        How many of them sit at each table.
    """

    members: tuple[int, ...]
    at: list[Var]


class Places:
    """The places of all guests at some courses.

    Parameters
    ----------
    model : CpModel
    dinner : Dinner
    spread : Spread
        Least and most guests at each table.
    asked : sequence of AskedRule
        What rules ask: it decides who stands in the model by name.
    courses : sequence of int, optional
        All of the dinner's when left out.
    everyone : bool, optional
        Whether every guest stands in the model by name.
    """

    def __init__(
        self,
        model: cp_model.CpModel,
        dinner: Dinner,
        spread: Spread,
        asked: Sequence[AskedRule],
        courses: Sequence[int] | None = None,
        everyone: bool = False,
    ) -> None:
        self.model, self.dinner, self.spread = model, dinner, spread
        self.courses = list(range(len(dinner.courses)) if courses is None else courses)
        self.tables = range(len(dinner.tables))
        self.capacity: list[int] = np.diff(dinner.first_seat).tolist()
        self.named: dict[int, dict[int, list[Var]]] = {}
        self.crowds: dict[int, list[Crowd]] = {}
        self.seats: dict[tuple[int, int, int], list[Var]] = {}
        self.taken: dict[tuple[int, int], list[dict[Colour, Var]]] = {}
        self.alternating = {course: alternating_at(asked, course) for course in self.courses}
        self.colour: dict[int, list[Colour]] = {}
        named = named_guests(dinner, asked, self.courses)
        for course in self.courses:
            everybody = set(np.flatnonzero(dinner.present[course]).tolist())
            self._begin(course, asked, everybody if everyone else named[course])

    def _begin(self, course: int, asked: Sequence[AskedRule], named: set[int]) -> None:
        model, colours = self.model, colours_of(self.dinner, self.alternating[course])
        self.colour[course] = colours
        self.named[course] = {}
        for guest in sorted(named):
            at = [model.new_bool_var(f"at {guest} {course} {table}") for table in self.tables]
            model.add_exactly_one(at)
            self.named[course][guest] = at
        self.crowds[course] = [
            self._crowd(members)
            for members in crowds_at(self.dinner, asked, course, named, colours)
        ]
        for table in self.tables:
            size = self.size(course, table)
            model.add(size >= int(self.spread.low[course, table]))
            model.add(size <= int(self.spread.high[course, table]))

    def _crowd(self, members: tuple[int, ...]) -> Crowd:
        at = [
            self.model.new_int_var(0, min(len(members), seats), "crowd") for seats in self.capacity
        ]
        self.model.add(cp_model.LinearExpr.sum(at) == len(members))
        return Crowd(members, at)

    def at(self, guest: int, course: int) -> list[Var]:
        """Whether the guest sits at each of the tables."""
        return self.named[course][guest]

    def seats_of(self, guest: int, course: int, table: int) -> list[Var]:
        """Whether the guest sits on each of the seats of a table."""
        place = (guest, course, table)
        if place not in self.seats:
            seats = [
                self.model.new_bool_var(f"seat {guest} {course} {table} {seat}")
                for seat in range(self.capacity[table])
            ]
            self.model.add_exactly_one([*seats, ~self.at(guest, course)[table]])
            self.seats[place] = seats
        return self.seats[place]

    def seat_row(self, guest: int, course: int) -> list[Var]:
        """Whether the guest sits on each of the seats of the room."""
        return [seat for table in self.tables for seat in self.seats_of(guest, course, table)]

    def size(self, course: int, table: int) -> cp_model.LinearExpr | int:
        """How many sit at a table."""
        there = [at[table] for at in self.named[course].values()]
        return cp_model.LinearExpr.sum(there + [crowd.at[table] for crowd in self.crowds[course]])

    def count(self, course: int, table: int, members: Iterable[int]) -> cp_model.LinearExpr | int:
        """How many of these guests, whom a rule counts, sit at a table."""
        chosen = frozenset(members)
        named = self.named[course]
        there = [named[guest][table] for guest in sorted(chosen & named.keys())]
        there += [crowd.at[table] for crowd in self.crowds[course] if crowd.members[0] in chosen]
        return cp_model.LinearExpr.sum(there)

    def colours(self, course: int, table: int) -> list[dict[Colour, Var]]:
        """For each seat of a table, whether a guest of each colour sits there."""
        if (course, table) not in self.taken:
            there = np.flatnonzero(self.dinner.present[course]).tolist()
            colours = sorted({self.colour[course][guest] for guest in there})
            seats = [
                {colour: self.model.new_bool_var(f"taken {course} {colour}") for colour in colours}
                for _ in range(self.capacity[table])
            ]
            for seat in seats:
                self.model.add_at_most_one(seat.values())
            for colour in colours:
                alike = [guest for guest in there if self.colour[course][guest] == colour]
                on_seats = cp_model.LinearExpr.sum([seat[colour] for seat in seats])
                self.model.add(on_seats == self.count(course, table, alike))
            self.taken[course, table] = seats
        return self.taken[course, table]

    def one_on_each_seat(self) -> None:
        """No two guests on one seat; to be called once all seats that are asked for stand."""
        on: dict[tuple[int, int, int], list[tuple[int, Var]]] = {}
        for (guest, course, table), seats in self.seats.items():
            for place, seat in enumerate(seats):
                on.setdefault((course, table, place), []).append((guest, seat))
        for (course, table, place), guests in on.items():
            if (course, table) in self.taken:
                self._of_its_colour(course, self.taken[course, table][place], guests)
            elif len(guests) > 1:
                self.model.add_at_most_one(seat for _, seat in guests)

    def _of_its_colour(
        self, course: int, taken: dict[Colour, Var], guests: list[tuple[int, Var]]
    ) -> None:
        for colour, there in taken.items():
            alike = [seat for guest, seat in guests if self.colour[course][guest] == colour]
            self.model.add_exactly_one([*alike, (free := self.model.new_bool_var("other"))])
            self.model.add_implication(~there, free)
