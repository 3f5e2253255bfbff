"""Rules about the seats of one guest, and seats of nobody."""

from __future__ import annotations

from itertools import pairwise

from ortools.sat.python import cp_model

from seating.rules.shared.kinds import (
    PlaceAgain,
    SamePlace,
    SeatsAllowed,
    SeatsClosed,
    TimesOnSeats,
)
from seating_solvers.cpsat.model.asked_rules import courses_asked
from seating_solvers.cpsat.model.places import Places, Var
from seating_solvers.cpsat.model.slack import Slack


def seats_allowed(places: Places, slack: Slack, rule: int, kind: SeatsAllowed) -> None:
    """The guest sits on one of these seats, or it is broken."""
    first = places.dinner.first_seat.tolist()
    good = []
    for table, seats in enumerate(places.capacity):
        allowed = [seat for seat in range(seats) if first[table] + seat in kind.seats]
        if len(allowed) == seats:
            good.append(places.at(kind.guest, kind.course)[table])
        elif allowed:
            on = places.seats_of(kind.guest, kind.course, table)
            good += [on[seat] for seat in allowed]
    places.model.add_bool_or([*good, slack.broken(rule)])


def seats_closed(places: Places, slack: Slack, rule: int, kind: SeatsClosed) -> None:
    """Who sits on closed seats is the amount it is broken by.

    Guests of whom no rule asks which seat they have take open ones first (`fill_seats`).
    """
    first = places.dinner.first_seat.tolist()
    for table, seats in enumerate(places.capacity):
        closed = [seat for seat in range(seats) if first[table] + seat in kind.seats]
        if not closed:
            continue
        amount = slack.amount(rule, len(closed))
        places.model.add(places.size(kind.course, table) - (seats - len(closed)) <= amount)
        if len(closed) < seats:
            there = _on_closed(places, kind.course, table, closed)
            places.model.add(cp_model.LinearExpr.sum(there) <= amount)


def _on_closed(places: Places, course: int, table: int, closed: list[int]) -> list[Var]:
    """For each closed seat and each guest of whom it is known, whether they sit there."""
    if places.alternating[course]:
        taken = places.colours(course, table)
        return [there for seat in closed for there in taken[seat].values()]
    known = [places.seats_of(guest, course, table) for guest in places.named[course]]
    return [on[seat] for seat in closed for on in known]


def same_place(places: Places, slack: Slack, rule: int, kind: SamePlace) -> None:
    """All places the guest ever takes, less one, are the amount it is broken by."""
    row = places.at if kind.table else places.seat_row
    rows = [row(kind.guest, course) for course in courses_asked(places.dinner.present, kind)]
    amount = slack.amount(rule, len(rows) - 1)
    if isinstance(amount, int):
        _alike(places.model, rows)
        return
    ever = [places.model.new_bool_var("ever") for _ in rows[0]]
    for here in rows:
        for place, once in zip(here, ever, strict=True):
            places.model.add_implication(place, once)
    places.model.add(cp_model.LinearExpr.sum(ever) <= 1 + amount)


def place_again(places: Places, slack: Slack, rule: int, kind: PlaceAgain) -> None:
    """Where the guest sits at one course, they sit at the other, or it is broken."""
    row, broken = places.at if kind.table else places.seat_row, slack.broken(rule)
    before, after = row(kind.guest, kind.before), row(kind.guest, kind.course)
    for there, here in zip(before, after, strict=True):
        places.model.add_bool_or([~there, here, broken])


def times_on_seats(places: Places, slack: Slack, rule: int, kind: TimesOnSeats) -> None:
    """The courses at which the guest sits on one of these seats, counted."""
    first = places.dinner.first_seat.tolist()
    on: list[Var] = []
    courses = courses_asked(places.dinner.present, kind)
    for course in courses:
        for table, seats in enumerate(places.capacity):
            those = [seat for seat in range(seats) if first[table] + seat in kind.seats]
            if len(those) == seats:
                on.append(places.at(kind.guest, course)[table])
            elif those:
                seat_of = places.seats_of(kind.guest, course, table)
                on += [seat_of[seat] for seat in those]
    times = cp_model.LinearExpr.sum(on)
    if kind.least > 0:
        places.model.add(times + slack.amount(rule, kind.least) >= kind.least)
    if kind.most < len(courses):
        places.model.add(times <= kind.most + slack.amount(rule, len(courses) - max(kind.most, 0)))


def _alike(model: cp_model.CpModel, rows: list[list[Var]]) -> None:
    for sooner, later in pairwise(rows):
        for here, there in zip(sooner, later, strict=True):
            model.add(here == there)
