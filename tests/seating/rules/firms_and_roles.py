"""Guests of firms and roles at two tables, and whether a rule that counts them is kept."""

from collections.abc import Sequence

from seating import Dinner, Guest, Plan
from seating.rules import Rule
from tests.seating.rules.kept import COURSES, TABLES

FIELDS = (
    {"firm": "Acme", "role": "host"},
    {"firm": "ACME ", "role": "Guest; host"},
    {"firm": "Bolt", "role": "guest"},
    {"role": "guest"},
)
GUESTS = [
    Guest(name, fields=cells)
    for name, cells in zip(("Ana", "Bo", "Cy", "Dee"), FIELDS, strict=True)
]
DINNER = Dinner.of(GUESTS, TABLES, COURSES)
APART = [[0, 3, 1, 4]] * 3
TOGETHER = [[0, 1, 3, 4]] * 3


def broken(
    rule: Rule, seats: Sequence[Sequence[int]], dinner: Dinner = DINNER
) -> list[tuple[str, int, int | None]]:
    """Every break of the rule by a plan: what, amount, course."""
    plan = Plan.of(dinner.changed(rules=(*dinner.rules, rule)), seats)
    return [(one.what, one.amount, one.course) for one in rule.breaks(plan)]
