"""By how much a plan breaks each array kind, read plainly from the kind's own words."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from seating import Dinner, Plan
from seating.rules.shared.kinds import (
    Alternates,
    CountAtTable,
    Kind,
    MeetAtMost,
    NewTable,
    NoWalk,
    PairAtTable,
    PairBeside,
    PairMeets,
    PairOpposite,
    PlaceAgain,
    SamePlace,
    SeatsAllowed,
    SeatsClosed,
    TableMate,
    TimesOnSeats,
)
from seating.rules.shared.rule import Break, Rule


@dataclass(frozen=True)
class Asked(Rule):
    """A rule that is nothing but array kinds, so that solvers can be tried with any."""

    asked: tuple[Kind, ...]

    def check(self, dinner: Dinner) -> None:
        pass

    def said(self, dinner: Dinner) -> str:  # noqa: ARG002
        return " and ".join(map(str, self.asked))

    def breaks(self, plan: Plan) -> Iterator[Break]:
        for kind in self.asked:
            if amount := broken(plan, kind):
                yield Break(str(kind), amount)

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:  # noqa: ARG002
        return iter(self.asked)


def broken(plan: Plan, kind: Kind) -> int:  # noqa: C901
    """By how much the plan breaks the kind."""
    match kind:
        case SeatsAllowed(guest, course, seats):
            return int(_there(plan, course, guest) and plan.seats[course, guest] not in seats)
        case SeatsClosed(course, seats):
            return sum(int(seat) in seats for seat in plan.seats[course])
        case SamePlace(guest, table):
            places = {(one.table, table or one.seat) for one in plan.itinerary(guest) if one}
            return max(len(places) - 1, 0)
        case PlaceAgain(guest, course, before, table):
            both = _there(plan, course, guest) and _there(plan, before, guest)
            if table:
                return int(both and plan.table_of(course, guest) != plan.table_of(before, guest))
            return int(both and plan.seats[course, guest] != plan.seats[before, guest])
        case TimesOnSeats(guest, seats, least, most):
            times = [seat in seats for seat in plan.seats[:, guest].tolist()].count(True)
            return max(least - times, 0) + max(times - most, 0)
        case PairAtTable(first, second, course, together):
            both = _there(plan, course, first) and _there(plan, course, second)
            return int(both and _share(plan, course, first, second) != together)
        case PairBeside(first, second, course, together):
            both = _there(plan, course, first) and _there(plan, course, second)
            return int(both and (second in plan.neighbours(course, first)) != together)
        case PairOpposite(first, second, course, together):
            both = _there(plan, course, first) and _there(plan, course, second)
            return int(both and (second in plan.opposite(course, first)) != together)
        case PairMeets(first, second, beside):
            return _never_met(plan, first, second, beside)
        case MeetAtMost(guests, spared, times, beside):
            pairs = set(combinations(sorted(guests), 2)) - spared
            met = [len(_meetings(plan, *pair, beside)) for pair in pairs]
            return sum(count - times for count in met if count > times)
        case CountAtTable():
            return sum(_miscounted(plan, kind, table) for table in kind.tables)
        case Alternates(values, course):
            tables = range(len(plan.dinner.tables))
            return sum(_in_a_row(plan, values, course, table) for table in tables)
        case TableMate(guest, course, others):
            return int(
                _there(plan, course, guest)
                and not any(_share(plan, course, guest, one) for one in others - {guest})
            )
        case NewTable(guest, ever):
            path = [one.table for one in plan.itinerary(guest) if one]
            seen = [path[:place] if ever else path[place - 1 : place] for place in range(len(path))]
            return sum(table in before for table, before in zip(path, seen, strict=True))
        case NoWalk(guest, far):
            path = [one.table for one in plan.itinerary(guest) if one]
            return sum(walk in far for walk in pairwise(path))


def _there(plan: Plan, course: int, guest: int) -> bool:
    return bool(plan.seats[course, guest] >= 0)


def _share(plan: Plan, course: int, first: int, second: int) -> bool:
    table = plan.table_of(course, first)
    return table is not None and table == plan.table_of(course, second)


def _counts(plan: Plan, course: int) -> bool:
    return plan.dinner.courses[course].meets != "nobody"


def _never_met(plan: Plan, first: int, second: int, beside: bool) -> int:
    courses = [
        course
        for course in range(len(plan.seats))
        if _counts(plan, course) and plan.dinner.present[course, [first, second]].all()
    ]
    near = (
        second in plan.neighbours(course, first) if beside else _share(plan, course, first, second)
        for course in courses
        if _there(plan, course, first) and _there(plan, course, second)
    )
    return int(bool(courses) and not any(near))


def _meetings(plan: Plan, first: int, second: int, beside: bool) -> list[int]:
    return [
        course
        for course in range(len(plan.seats))
        if _counts(plan, course)
        and (
            second in plan.neighbours(course, first)
            if beside
            else _share(plan, course, first, second)
        )
    ]


def _miscounted(plan: Plan, kind: CountAtTable, table: int) -> int:
    there = [sitting.guest for sitting in plan.at(kind.course, table)]
    count = sum(guest in kind.members for guest in there)
    return max(count - kind.most, 0) + (max(kind.least - count, 0) if there else 0)


def _in_a_row(plan: Plan, values: tuple[int, ...], course: int, table: int) -> int:
    taken = {one.seat - 1: values[one.guest] for one in plan.at(course, table)}
    beside = plan.dinner.tables[table].beside
    touching = [(s, t) for s, t in combinations(taken, 2) if beside[s, t]]
    same = sum(taken[s] == taken[t] >= 0 for s, t in touching)
    asked = [value for value in taken.values() if value >= 0]
    most = max(map(asked.count, asked), default=0)
    forced = min(
        sum(one in some and two in some for one, two in touching)
        for some in map(set, combinations(taken, most))
    )
    return int(same) - forced
