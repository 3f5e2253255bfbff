"""Guests who may sit on some seats only, and are more than those."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import networkx as nx

from seating.rules.shared.kinds import SamePlace, SeatsAllowed
from seating.words.names import listed_few
from seating_solvers.impossible.counted_evening import MOST_NAMED, Evening, Finding, some

MOST_SORTS = 600
"""Beyond so many different sets of seats at a course it is not looked at."""

Seats = frozenset[int]


def seats_too_few(evening: Evening) -> Iterator[Finding]:
    """By Hall's theorem (1935): some guests have fewer seats between them than they are."""
    allowed = _allowed(evening)
    for course in evening.courses:
        guests: dict[Seats, list[int]] = defaultdict(list)
        for guest in sorted(evening.present[course]):
            if (course, guest) in allowed:
                guests[allowed[course, guest] - evening.closed[course]].append(guest)
        short = _short(guests) if len(guests) <= MOST_SORTS else []
        if short:
            yield _finding(evening, course, {one: guests[one] for one in short})


def _allowed(evening: Evening) -> dict[tuple[int, int], Seats]:
    """Which seats are left to whom, course by course, where a rule says so."""
    allowed: dict[tuple[int, int], Seats] = {}
    for _, kind in evening.of_kind(SeatsAllowed):
        place = (kind.course, kind.guest)
        allowed[place] = allowed.get(place, kind.seats) & kind.seats
    for _, kind in evening.of_kind(SamePlace):
        there = [course for course in evening.courses if kind.guest in evening.present[course]]
        held = [allowed[course, kind.guest] for course in there if (course, kind.guest) in allowed]
        if held:
            tables = (_of_tables(evening, seats) if kind.table else seats for seats in held)
            common = frozenset.intersection(*tables)
            for course in there:
                place = (course, kind.guest)
                allowed[place] = allowed.get(place, common) & common
    return allowed


def _of_tables(evening: Evening, seats: Seats) -> Seats:
    """All seats of the tables that these are of."""
    first, table_of = evening.dinner.first_seat.tolist(), evening.dinner.table_of_seat
    tables = {int(table_of[seat]) for seat in seats}
    return frozenset(seat for table in tables for seat in range(first[table], first[table + 1]))


def _short(guests: dict[Seats, list[int]]) -> list[Seats]:
    """Sets of seats whose guests together are more than the seats; empty if there are none."""
    signs: dict[frozenset[Seats], int] = defaultdict(int)
    of_seat: dict[int, set[Seats]] = defaultdict(set)
    for seats in guests:
        for seat in seats:
            of_seat[seat].add(seats)
    no_set_is_short = all(len(bound) <= len(seats) for seats, bound in guests.items())
    if no_set_is_short and len(of_seat) == sum(map(len, guests)):  # no two sets share a seat
        return []
    for those in of_seat.values():
        signs[frozenset(those)] += 1
    graph = nx.DiGraph()
    graph.add_nodes_from(["from", "to"])
    for seats, bound in guests.items():
        graph.add_edge("from", ("guests", seats), capacity=len(bound))
    for sets, count in signs.items():
        graph.add_edge(("seats", sets), "to", capacity=count)
        for seats in sets:
            graph.add_edge(("guests", seats), ("seats", sets))
    wanted = sum(map(len, guests.values()))
    least, (near, _) = nx.minimum_cut(graph, "from", "to")
    if least == wanted:
        return []
    return _fewest([node[1] for node in near if node[0] == "guests"], guests)


def _fewest(sets: list[Seats], guests: dict[Seats, list[int]]) -> list[Seats]:
    """The same without any that it does not take."""
    held = sorted(sets, key=lambda seats: (-len(seats), sorted(seats)))
    for seats in list(held):
        others = [one for one in held if one != seats]
        if others and _missing(others, guests) > 0:
            held = others
    return held


def _missing(sets: Iterable[Seats], guests: dict[Seats, list[int]]) -> int:
    several = list(sets)
    return sum(len(guests[one]) for one in several) - len(frozenset().union(*several))


def _finding(evening: Evening, course: int, guests: dict[Seats, list[int]]) -> Finding:
    seats, at = frozenset().union(*guests), evening.at(course)
    who = sorted(guest for those in guests.values() for guest in those)
    asked = evening.of_kind(SeatsAllowed, SamePlace)
    rules = frozenset(rule for rule, kind in asked if kind.guest in who)
    if not seats:
        return Finding(rules, f"No seat is left to {evening.named(who)} {at}")
    places = listed_few(map(evening.dinner.place, sorted(seats)), 3)
    names = evening.named(who)
    if len(who) > MOST_NAMED:
        names = f"{some(len(who), 'guest')} ({names})"
    why = f"{names} have {some(len(seats), 'seat')} between them {at}: {places}"
    return Finding(rules, why, f"It would take {some(len(who), 'such seat')}")
