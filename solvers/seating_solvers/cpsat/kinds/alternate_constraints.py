"""Different values side by side, as far as the numbers at a table allow.

With n guests at a table, E pairs of neighbours there and p unbroken rows, ``p = n - E`` (a
full round table has as many pairs as guests, and no row has an end). So the pairs of one
value that a guests of the most frequent value cannot avoid are
``max(0, a - b - p) = max(0, 2 a - 2 n + E)``.
"""

from __future__ import annotations

from collections.abc import Iterable

from ortools.sat.python import cp_model

from seating.rules.shared.kinds import Alternates
from seating_solvers.cpsat.model.places import Places, Var
from seating_solvers.cpsat.model.slack import Amount, Slack

Seat = dict[int, Var]
"""Whether a guest of each value sits on a seat; those without a value have -1."""


def alternates(places: Places, slack: Slack, rule: int, kind: Alternates) -> None:
    """Neighbours of one value are no more than cannot be avoided, at each table."""
    for table in places.tables:
        pairs = places.dinner.tables[table].beside
        numbers = range(len(pairs))
        beside = [(one, two) for one in numbers for two in range(one) if pairs[one, two]]
        if beside:
            excess = _same(places, kind, table, beside) - _forced(places, kind, table, beside)
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


def _forced(places: Places, kind: Alternates, table: int, beside: list[tuple[int, int]]) -> Var:
    """At most the pairs of one value that cannot be avoided."""
    model, seats = places.model, _seats(places, kind, table)
    taken = [cp_model.LinearExpr.sum(list(seat.values())) for seat in seats]
    neighbours = _sum(_at_most_both(model, taken[one], taken[two]) for one, two in beside)
    spare = neighbours - 2 * places.size(kind.course, table)
    forced = model.new_int_var(0, len(beside), "forced")
    excess = [2 * _sum(seat[value] for seat in seats) + spare for value in seats[0].keys() - {-1}]
    model.add_max_equality(forced, [0, *excess])
    return forced


def _sum(parts: Iterable[Var]) -> cp_model.LinearExpr:
    return cp_model.LinearExpr.sum(list(parts))


def _at_most_both(model: cp_model.CpModel, one: Amount, two: Amount) -> Var:
    both = model.new_bool_var("both")
    model.add(both <= one)
    model.add(both <= two)
    return both


def _seats(places: Places, kind: Alternates, table: int) -> list[Seat]:
    """The values on each seat of a table, from the colours there."""
    number = places.alternating[kind.course].index(kind)
    seats = []
    for colours in places.colours(kind.course, table):
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
