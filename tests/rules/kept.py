"""Whether a rule is kept, for pairs of plans of which one keeps it and one does not."""

from itertools import combinations, pairwise

from seating import Dinner, Plan, Table
from seating.rules import Rule
from seating.rules.kinds import (
    Alternates,
    Company,
    CountAtTable,
    Kind,
    MeetAtMost,
    NewTable,
    NoWalk,
    PairAtTable,
    PairBeside,
    PairMeets,
    SamePlace,
    SeatsAllowed,
)

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
    return sum(amount(plan, kind) for kind in kinds)


def amount(plan: Plan, kind: Kind) -> int:
    """By how much one array kind is broken."""
    match kind:
        case SeatsAllowed(guest, course, seats):
            return seated(plan, course, guest) and int(plan.seats[course, guest]) not in seats
        case SamePlace(guest, table):
            sittings = [one for one in plan.itinerary(guest) if one is not None]
            return max(len({(one.table, table or one.seat) for one in sittings}) - 1, 0)
        case PairAtTable() | PairBeside() | PairMeets():
            return of_pair(plan, kind)
        case MeetAtMost():
            pairs = combinations(sorted(kind.guests), 2)
            return sum(too_often(plan, kind, *pair) for pair in pairs if pair not in kind.spared)
        case CountAtTable():
            return sum(miscounted(plan, kind, table) for table in kind.tables)
        case Alternates(values, course):
            tables = range(len(plan.dinner.tables))
            return sum(alike_beside(plan, course, table, values) for table in tables)
        case Company(guest, course, others):
            where = {plan.table_of(course, other) for other in others}
            return seated(plan, course, guest) and plan.table_of(course, guest) not in where
        case _:
            return of_walks(plan, kind)


def of_pair(plan: Plan, kind: PairAtTable | PairBeside | PairMeets) -> bool:
    first, second = kind.first, kind.second
    beside = kind.beside if isinstance(kind, PairMeets) else isinstance(kind, PairBeside)
    if not isinstance(kind, PairMeets):
        there = seated(plan, kind.course, first) and seated(plan, kind.course, second)
        return there and kind.together != meets(plan, kind.course, first, second, beside)
    courses = [
        course
        for course in range(len(plan.dinner.courses))
        if seated(plan, course, first) and seated(plan, course, second)
    ]
    return bool(courses) and not any(
        meets(plan, course, first, second, beside) for course in courses
    )


def too_often(plan: Plan, kind: MeetAtMost, first: int, second: int) -> int:
    courses = range(len(plan.dinner.courses))
    times = sum(meets(plan, course, first, second, kind.beside) for course in courses)
    return max(times - kind.times, 0)


def miscounted(plan: Plan, kind: CountAtTable, table: int) -> int:
    sitting = {one.guest for one in plan.at(kind.course, table)}
    count = len(kind.members & sitting)
    return max(count - kind.most, 0) + (max(kind.least - count, 0) if sitting else 0)


def of_walks(plan: Plan, kind: NewTable | NoWalk) -> int:
    """The tables of a guest are those of the courses they are there for."""
    tables = [one.table for one in plan.itinerary(kind.guest) if one is not None]
    if isinstance(kind, NoWalk):
        return sum(walk in kind.far for walk in pairwise(tables))
    return sum(
        table in (tables[:place] if kind.ever else tables[max(place - 1, 0) : place])
        for place, table in enumerate(tables)
    )


def seated(plan: Plan, course: int, guest: int) -> bool:
    return bool(plan.seats[course, guest] >= 0)


def meets(plan: Plan, course: int, first: int, second: int, beside: bool) -> bool:
    one, two = plan.sitting(course, first), plan.sitting(course, second)
    if one is None or two is None or one.table != two.table:
        return False
    return not beside or bool(plan.dinner.tables[one.table].beside[one.seat - 1, two.seat - 1])


def alike_beside(plan: Plan, course: int, table: int, values: tuple[int, ...]) -> int:
    """Pairs side by side with one value at a table, beyond those that cannot be avoided."""
    sitting = plan.at(course, table)
    of_seat = {one.seat - 1: values[one.guest] for one in sitting}
    near = plan.dinner.tables[table].beside
    touching = {seat: [other for other in of_seat if near[seat, other]] for seat in of_seat}
    alike = sum(
        of_seat[seat] == of_seat[other] >= 0 for seat in of_seat for other in touching[seat]
    )
    there = [value for value in of_seat.values() if value >= 0]
    most = max((there.count(value) for value in there), default=0)
    rows = 0
    unseen = set(of_seat)
    while unseen:
        row, wave = set(), {next(iter(unseen))}
        while wave:
            row |= wave
            wave = {other for seat in wave for other in touching[seat]} - row
        unseen -= row
        rows += any(len(touching[seat]) < 2 for seat in row)
    return max(0, alike // 2 - max(0, most - (len(sitting) - most) - rows))
