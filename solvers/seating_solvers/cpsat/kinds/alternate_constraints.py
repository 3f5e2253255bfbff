"""Different values side by side, as far as the numbers at a table allow.

What numbers force at least, `seating.rules.shared.rows_of_seats` says: it depends on how many
guests of one value sit at a table, and on how long the unbroken rows of taken seats are. Every
odd place of a row is a variable here, so that half of a row, rounded up, is a sum of them.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from ortools.sat.python import cp_model

from seating.rules.shared.kinds import Alternates
from seating.rules.shared.rows_of_seats import joined_to_next
from seating_solvers.cpsat.model.places import Places, Var
from seating_solvers.cpsat.model.slack import Slack

Seat = dict[int, Var]
"""Whether a guest of each value sits on a seat; those without a value have -1."""


def alternates(places: Places, slack: Slack, rule: int, kind: Alternates) -> None:
    """Neighbours of one value are no more than cannot be avoided, at each table."""
    for table in places.tables:
        pairs = places.dinner.tables[table].beside
        numbers = range(places.dinner.tables[table].own_seats)
        beside = [(one, two) for one in numbers for two in range(one) if pairs[one, two]]
        if beside:
            excess = _same(places, kind, table, beside) - _forced(places, kind, table)
            places.model.add(excess <= slack.amount(rule, len(beside)))


def _same(
    places: Places, kind: Alternates, table: int, beside: list[tuple[int, int]]
) -> cp_model.LinearExpr:
    """At least the pairs side by side of one value."""
    seats = _seats(places, kind, table)
    same = []
    for one, two in beside:
        for value in seats[one].keys() - {-1}:
            alike = places.model.new_bool_var("same")
            places.model.add_bool_or([~seats[one][value], ~seats[two][value], alike])
            same.append(alike)
    return cp_model.LinearExpr.sum(same)


def _forced(places: Places, kind: Alternates, table: int) -> Var:
    """At most the pairs of one value that cannot be avoided."""
    model, seats = places.model, _seats(places, kind, table)
    taken = [_any(model, list(seat.values())) for seat in seats]
    beside = places.dinner.tables[table].beside[: len(seats), : len(seats)]
    apart, cheap = _room_apart(model, taken, joined_to_next(beside))
    forced = model.new_int_var(0, 2 * len(seats), "forced")
    more = [_sum(seat[value] for seat in seats) - apart for value in seats[0].keys() - {-1}]
    model.add_max_equality(forced, [0, *more, *(2 * one - cheap for one in more)])
    return forced


def _room_apart(
    model: cp_model.CpModel, taken: list[Var], joined: NDArray[np.bool_]
) -> tuple[cp_model.LinearExpr, cp_model.LinearExpr]:
    """How many guests of one value can all sit apart, and how many more make one pair each."""
    odd = [model.new_bool_var("odd place of a row") for _ in taken]
    even_end = [model.new_bool_var("end of an even row") for _ in taken]
    is_round = model.new_bool_var("a full round") if joined.all() else 0
    for seat, there in enumerate(taken):
        before, after = seat - 1, (seat + 1) % len(taken)
        model.add(odd[seat] <= there)
        if joined[before]:
            # a full round has to begin somewhere
            model.add(odd[seat] + odd[before] <= 1 + (0 if seat else is_round))
            model.add(odd[seat] + odd[before] >= there)
        else:
            model.add(odd[seat] >= there)
        model.add(even_end[seat] >= there - odd[seat] - (taken[after] if joined[seat] else 0))
    if joined.all():
        model.add_bool_and(taken).only_enforce_if(is_round)
        model.add(_sum(taken) <= len(taken) - 1 + is_round)
        model.add(odd[0] >= is_round)
    ends_meet = is_round * (len(taken) % 2)
    return _sum(odd) - ends_meet, _sum(even_end) + ends_meet


def _sum(parts: Iterable[Var]) -> cp_model.LinearExpr:
    return cp_model.LinearExpr.sum(list(parts))


def _seats(places: Places, kind: Alternates, table: int) -> list[Seat]:
    """The values on each seat of a table, from the colours there."""
    number = places.alternating[kind.course].index(kind)
    seats = []
    own = places.dinner.tables[table].own_seats
    for colours in places.colours(kind.course, table)[:own]:
        by_value: dict[int, list[Var]] = {}
        for colour, there in colours.items():
            by_value.setdefault(colour[number], []).append(there)
        seats.append({value: _any(places.model, there) for value, there in by_value.items()})
    return seats


def _any(model: cp_model.CpModel, there: list[Var]) -> Var:
    if len(there) == 1:
        return there[0]
    some = model.new_bool_var("some")
    model.add(some == cp_model.LinearExpr.sum(there))
    return some
