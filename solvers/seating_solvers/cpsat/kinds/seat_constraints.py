"""Rules about the seats of one guest."""

from __future__ import annotations

from itertools import pairwise

from ortools.sat.python import cp_model

from seating.rules.shared.kinds import SamePlace, SeatsAllowed
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


def _alike(model: cp_model.CpModel, rows: list[list[Var]]) -> None:
    for sooner, later in pairwise(rows):
        for here, there in zip(sooner, later, strict=True):
            model.add(here == there)
