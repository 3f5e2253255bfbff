"""Whether a rule is kept, for pairs of plans of which one keeps it and one does not."""

from seating import Dinner, Plan, Table
from seating.rules import Rule
from seating.rules.kinds import PairAtTable, SamePlace, SeatsAllowed

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
    total = 0
    for rule in plan.dinner.rules:
        for kind in rule.kinds(plan.dinner):
            match kind:
                case SeatsAllowed(guest, course, seats):
                    seat = int(plan.seats[course, guest])
                    total += seat >= 0 and seat not in seats
                case SamePlace(guest, table):
                    sittings = [one for one in plan.itinerary(guest) if one is not None]
                    places = {(one.table, table or one.seat) for one in sittings}
                    total += max(len(places) - 1, 0)
                case PairAtTable(first, second, course, together):
                    here, there = plan.table_of(course, first), plan.table_of(course, second)
                    if here is not None and there is not None:
                        total += (here == there) != together
    return total
