"""Two courses at tables with kinds of seats, and whether a rule about one guest is kept there."""

from seating import Dinner, Plan, Table
from seating.rules import Rule
from tests.seating.rules.kept import NAMES

TABLES = (
    Table("Oak", 4, tags={"leg": (2,), "by the door": (3, 4)}),
    Table("Elm", 4, "top", tags={"Leg": (1,)}),
    Table("Ash", 4),
)
DINNER = Dinner.of(NAMES, TABLES, ("Soup", "Fish"))


def broken(rule: Rule, *seats: int) -> list[tuple[str, int, int | None, tuple[int, ...]]]:
    """Every break by a plan that seats Ana there, one seat a course."""
    plan = Plan.of(DINNER.changed(rules=(rule,)), [[seat, 9, 10, 11] for seat in seats])
    return [(one.what, one.amount, one.course, one.guests) for one in rule.breaks(plan)]
