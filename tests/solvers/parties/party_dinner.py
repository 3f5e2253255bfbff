"""Dinners of parties who know themselves only, and meet others once."""

from seating import Dinner, Guest, NoRepeats, Table
from seating.rules import Rule, Together


def party_dinner(sizes, tables, courses, *rules: Rule) -> Dinner:
    """Parties A, B, C, ... of these sizes, of guests a0, a1, ..., b0, ..."""
    people = [
        Guest(f"{chr(65 + party)} {number}", f"{chr(97 + party)}{number}")
        for party, size in enumerate(sizes)
        for number in range(size)
    ]
    knows = [(a.id, b.id) for a in people for b in people if a.id < b.id and a.id[0] == b.id[0]]
    asked = [*_together(people), NoRepeats(), *rules]
    room = tuple(Table(str(number + 1), seats) for number, seats in enumerate(tables))
    return Dinner.of(people, room, courses, knows=knows, meet="table", rules=asked)


def _together(people: list[Guest]) -> list[Rule]:
    ids: dict[str, list[str]] = {}
    for one in people:
        ids.setdefault(one.id[0], []).append(one.id)
    return [Together(tuple(some)) for some in ids.values() if len(some) > 1]
