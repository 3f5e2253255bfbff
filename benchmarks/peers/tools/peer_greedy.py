"""What a host does with cards: one after the other goes where they know fewest, course by course.

Whoever stays together goes together. Other orders are tried until the seconds are over, and the
plan of most new pairs is kept.
"""

import random
from collections.abc import Iterator

from benchmarks.peers.tools.exchange import Met, Question, Tables, answer, asked


def best_plan(question: Question) -> list[Tables]:
    """The best of as many plans as there is time for; at least one."""
    draw = random.Random(question.seed)
    best, most = one_plan(question, draw)
    while question.spent() * (1 + 1 / question.courses) < question.seconds:
        plan, pairs = one_plan(question, draw)
        if pairs > most:
            best, most = plan, pairs
    return best


def one_plan(question: Question, draw: random.Random) -> tuple[list[Tables], int]:
    """A plan from one order a course, and how many pairs meet anew."""
    met = Met(question)
    before = len(met.pairs)
    foes = _foes(question)
    plan = []
    for course in range(question.courses):
        parties = _parties(question, course)
        draw.shuffle(parties)
        parties.sort(key=len, reverse=True)  # the large ones while there is room
        seats = question.seats[course]
        tables: Tables = [[] for _ in seats]
        for party in parties:
            table = _table_for(party, tables, seats, met, foes)
            for guest in party if table is None else ():
                _any_table(tables, seats).append(guest)
            if table is not None:
                table.extend(party)
        met.add(tables)
        plan.append(tables)
    return plan, len(met.pairs) - before


def _parties(question: Question, course: int) -> list[list[int]]:
    """Those who stay together, and everyone else alone; without who is away."""
    away = {guest for when, guest in question.away if when == course}
    in_party = {guest for some in question.together for guest in some}
    alone = [[guest] for guest in range(question.guests) if guest not in in_party]
    parties = [[guest for guest in some if guest not in away] for some in question.together]
    return [party for party in parties + [one for one in alone if one[0] not in away] if party]


def _foes(question: Question) -> dict[int, set[int]]:
    found: dict[int, set[int]] = {}
    for some in question.apart:
        for guest in some:
            found.setdefault(guest, set()).update(other for other in some if other != guest)
    return found


def _table_for(
    party: list[int], tables: Tables, seats: list[int], met: Met, foes: dict[int, set[int]]
) -> list[int] | None:
    """Where there is room, nobody to avoid, and then the most seats free of people they met."""
    best, least = None, 0.0
    for table, size in zip(tables, seats, strict=True):
        if len(table) + len(party) > size:
            continue
        hated = sum(other in foes.get(guest, ()) for guest in party for other in table)
        known = sum((guest, other) in met for guest in party for other in table)
        cost = 1e6 * hated + known + len(table) / (size + 1)
        if best is None or cost < least:
            best, least = table, cost
    return best


def _any_table(tables: Tables, seats: list[int]) -> list[int]:
    """Where there is room at all: for a party that has to part."""
    return next(table for table, size in zip(tables, seats, strict=True) if len(table) < size)


def courses(question: Question) -> Iterator[Tables]:
    """The courses of the best plan."""
    yield from best_plan(question)


if __name__ == "__main__":
    question = asked()
    answer(question, courses(question))
