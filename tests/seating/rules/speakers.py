"""Guests who speak and who know each other, and whether a rule about table mates is kept."""

from collections.abc import Sequence

from seating import Dinner, Guest, Plan
from seating.rules import Rule
from tests.seating.rules.kept import COURSES, TABLES

TONGUES = ("", "French; Dutch", "dutch", "")
GUESTS = [
    Guest(name, fields={"language": said} if said else {})
    for name, said in zip(("Ana", "Bo", "Cy", "Dee"), TONGUES, strict=True)
]
DINNER = Dinner.of(GUESTS, TABLES, COURSES, knows=[("Ana", "Cy")])
SEATS = [[0, 3, 1, 4], [0, 1, 3, 4], [0, 1, 2, 3]]


def broken(
    rule: Rule, dinner: Dinner = DINNER, seats: Sequence[Sequence[int]] = SEATS
) -> list[tuple[str, int, int | None, tuple[int, ...]]]:
    """Every break of the rule by a plan: what, amount, course, guests."""
    plan = Plan.of(dinner.changed(rules=(rule,)), seats)
    return [(one.what, one.amount, one.course, one.guests) for one in rule.breaks(plan)]
