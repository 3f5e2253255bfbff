"""What forty guests at four tables of ten repeat in five courses at least.

Each sits with 45 people, of 39: six repeats each, and whoever has more misses as many people more.
Let a guest share the set of courses S with somebody whom she meets again, and be given
4 (|S| - 1) - |S| (|S| - 1) / 2 for it: four for each of her repeats, less one for each two courses.
In every two courses she is in a cell, a table of one and a table of the other, of c guests.
Summed over all guests c - 1 is 64, and (c - 2) (c - 3) more for each of the 16 cells. So eight
times all repeats are 640, what guests are given, and (c - 2) (c - 3) for each cell, which is shared
among those in it. As there are 16 cells, 1 / c is 2 / 5 on average, or less where some are empty:
a guest may be given some of 1 / c - 2 / 5 besides (`OF_A_CELL`).

Guests who sit together all evening meet and miss the same people. Two kinds of them get little,
and others give them something:

- Three who meet nobody else again miss two others, neither of whom has two companions for the whole
  evening, or she would be missed with them. Each of the two gives to all three (`MISSED`).
- Two who sit together all evening get something of everyone who is alone and meets both of them
  again (`MET`). Who is the only one to share just these courses with them is alone; and
  who is alone meets them both in the same courses.

Then everyone has `EACH`, at least: all ways in which a guest may meet others again are tried, until
those she has met are enough.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import combinations, count

GUESTS, TABLES, COURSES = 40, 4, 5
REPEATS_OF_ONE = 6
"""Each guest's, at least."""

UNIT = 1000
"""What guests get is counted in thousandths."""

EACH = 13420
"""What a guest has at least."""

IN_COMMON = 640
"""What cells of two and three guests make, all pairs of courses together."""

MISSED = 1125
"""Given to each of three who meet nobody else again, by one without two companions."""

MET = {2: 310, 3: 1810, 4: 1425}
"""Given to each of two who sit together all evening, by one alone who shares so many courses."""

OF_A_CELL = 1230
"""How much of 1 / c - 2 / 5 a guest is given, for each pair of courses."""

Courses = tuple[int, ...]
Kind = Counter[Courses]
"""With how many others a guest shares just these courses, two or more of them."""

ALL: Courses = tuple(range(COURSES))
PAIRS = tuple(combinations(ALL, 2))
SHARED = [shared for times in (4, 3, 2) for shared in combinations(ALL, times)]


def forty_guests() -> int:
    """The fewest repeats.

    Examples
    --------
    >>> forty_guests()
    148
    """
    if not everyone_has_enough():
        raise AssertionError("a guest has less")
    return -(-(EACH * GUESTS + UNIT * IN_COMMON) // (8 * UNIT))


@cache
def everyone_has_enough() -> bool:
    """Whether every kind of guest who has six repeats has what is said, gifts included."""
    return all(has(kind) >= EACH for kind in kinds())


def kinds() -> Iterator[Kind]:
    """All kinds with repeats enough, but for those that must have enough, and for names."""
    for companions in count():
        kind = Counter({ALL: companions})
        if companions > 1 and at_least(kind) >= EACH:
            return
        yield from _larger(kind, 0)


def _larger(kind: Kind, first: int) -> Iterator[Kind]:
    """A kind, and all with others besides who share courses from that place of the list on."""
    if repeats(kind) >= REPEATS_OF_ONE:
        yield kind
    alone_so_far = not any(times for shared, times in kind.items() if shared != ALL)
    for place in range(first, len(SHARED)):
        shared = SHARED[place]
        if alone_so_far and shared != ALL[: len(shared)]:
            continue  # the courses of the first of them come first
        more = kind + Counter([shared])
        if at_least(more) < EACH:
            yield from _larger(more, place)


def repeats(kind: Kind) -> int:
    """How many repeats a guest has."""
    return sum(times * (len(shared) - 1) for shared, times in kind.items())


def has(kind: Kind) -> int:
    """What a guest is given, at least, less what she gives to others at most."""
    return _given(kind) + sum(map(of_a_cell, _cells(kind))) + _received(kind) - _gives(kind)


def at_least(kind: Kind) -> int:
    """What she has at least, whomever she meets again besides, but companions all evening.

    For each of those she is given more than she gives, and the more there are in a cell of three or
    more, the more it counts.
    """
    companions = kind[ALL]
    left = _given(kind) + sum(map(_of_larger_cells, _cells(kind)))
    if companions < 2:
        left -= MISSED * (repeats(kind) - REPEATS_OF_ONE)
    if companions == 0:
        left -= sum(times * MET[len(shared)] for shared, times in kind.items() if times)
    return left


def _given(kind: Kind) -> int:
    return UNIT * sum(times * _for_one(len(shared)) for shared, times in kind.items())


def _for_one(courses: int) -> int:
    """For another guest with whom she shares so many courses."""
    return 4 * (courses - 1) - courses * (courses - 1) // 2


def _cells(kind: Kind) -> list[int]:
    """How many guests are in her cell, for every two courses."""
    cells = dict.fromkeys(PAIRS, 1)
    for shared, times in kind.items():
        for pair in combinations(shared, 2):
            cells[pair] += times
    return list(cells.values())


@cache
def of_a_cell(guests: int) -> int:
    """What each in a cell of so many is given, rounded down."""
    return (5 * UNIT * (guests - 2) * (guests - 3) + OF_A_CELL * (5 - 2 * guests)) // (5 * guests)


@cache
def _of_larger_cells(guests: int) -> int:
    """The least of what each is given in a cell of so many or more."""
    return min(map(of_a_cell, range(guests, GUESTS + 1)))


def _received(kind: Kind) -> int:
    if kind == Counter({ALL: 2}):
        return 2 * MISSED
    if kind[ALL] == 1:
        return sum(
            MET[len(shared)] for shared, times in kind.items() if times == 1 and shared != ALL
        )
    return 0


def _gives(kind: Kind) -> int:
    if kind[ALL] > 1:
        return 0
    missed = repeats(kind) - REPEATS_OF_ONE
    given = MISSED * (missed - missed % 3)
    if kind[ALL] == 0:
        twos = ((shared, times - times % 2) for shared, times in kind.items())
        given += sum(times * MET[len(shared)] for shared, times in twos if times)
    return given
