"""Whether a rule is kept, for pairs of plans of which one keeps it and one does not."""

from seating import Dinner, Plan, Table
from seating.rules import Rule
from tests import naive_kinds

NAMES = ["Ana", "Bo", "Cy", "Dee"]
TABLES = (Table("Oak", 3), Table("Elm", 2))
COURSES = ("Soup", "Fish", "Cake")
PLAIN = Dinner.of(NAMES, TABLES, COURSES)


def dinner_with(*rules: Rule) -> Dinner:
    """Four guests at the tables Oak (seats 0 to 2) and Elm (3 and 4), over three courses."""
    return PLAIN.changed(rules=rules)


def broken(rule: Rule, seats) -> list[tuple[str, int, int | None, tuple[int, ...]]]:
    """Every break of the rule by a plan: what, amount, course, guests."""
    plan = Plan.of(dinner_with(rule), seats)
    return [(one.what, one.amount, one.course, one.guests) for one in rule.breaks(plan)]


def amount_by_kinds(plan: Plan) -> int:
    """By how much the array kinds of a dinner's rules are broken, read from their words."""
    kinds = (kind for rule in plan.dinner.rules for kind in rule.kinds(plan.dinner))
    return sum(naive_kinds.broken(plan, kind) for kind in kinds)
