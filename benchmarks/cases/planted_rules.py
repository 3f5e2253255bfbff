"""Rules of many kinds that can all be kept, for a plan that is not told keeps them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from benchmarks.cases.case import Case, Ints
from benchmarks.cases.case_rule import CaseRule

SHARES = {"together": 10, "at": 10, "familiar": 10}
"""Of a hundred rules so many are of each kind; all others keep two guests apart."""


def planted_rules(guests: int, seats: int, courses: int, rules: int, seed: int) -> Case:
    """A room of full tables, and so many rules.

    Couples share a table, guests sit at a table at one course, guests need a familiar face at the
    first course, and two guests sit apart all evening.

    Parameters
    ----------
    guests : int
        A multiple of `seats`.
    seats : int
        Of every table; an even number.
    courses, rules, seed : int
    """
    random = np.random.default_rng(seed)
    couples = min(rules * SHARES["together"] // 100, guests // 4)
    pins, shy = (min(rules * SHARES[kind] // 100, guests // 2) for kind in ("at", "familiar"))
    people = random.permutation(guests)
    plan = _plan(people, 2 * couples, seats, courses, random)
    shy_ones = people[guests - shy :]
    known = _friends(plan[0], shy_ones, random)
    made = [CaseRule("together", (one, two)) for one, two in _twos(people, couples)]
    made += _pins(plan, people, pins, random)
    made += [CaseRule("familiar", (guest,), courses=(0,)) for guest in np.sort(shy_ones).tolist()]
    made += _apart(plan, rules - len(made), random)
    tables = (seats,) * (guests // seats)
    return Case(guests, tables, courses, known, rules=tuple(made))


def _twos(people: Ints, couples: int) -> Iterator[tuple[int, int]]:
    for one, two in people[: 2 * couples].reshape(-1, 2).tolist():
        yield min(one, two), max(one, two)


def _plan(
    people: Ints, coupled: int, seats: int, courses: int, random: np.random.Generator
) -> Ints:
    """The table of each guest at each course, couples at one, else at random."""
    tables = np.empty((courses, len(people)), dtype=np.int64)
    for course in range(courses):
        places = np.repeat(np.arange(len(people) // seats), seats // 2)
        random.shuffle(places)  # half a table is made of places for two
        singles = np.repeat(places[coupled // 2 :], 2)
        random.shuffle(singles)
        tables[course, people[:coupled]] = np.repeat(places[: coupled // 2], 2)
        tables[course, people[coupled:]] = singles
    return tables


def _friends(tables: Ints, shy: Ints, random: np.random.Generator) -> Ints:
    """Each of the shy with somebody of their table whom they know, and somebody else."""
    pairs: dict[tuple[int, int], None] = {}
    order = np.argsort(tables, kind="stable").reshape(-1, np.bincount(tables)[0])
    for guest in shy.tolist():
        mates = [mate for mate in order[tables[guest]].tolist() if mate != guest]
        others = (int(random.choice(mates)), int(random.integers(len(tables))))
        for other in others:
            if other != guest:
                pairs[min(guest, other), max(guest, other)] = None
    return np.array(list(pairs), dtype=np.int64).reshape(-1, 2)


def _pins(plan: Ints, people: Ints, count: int, random: np.random.Generator) -> Iterator[CaseRule]:
    for guest in np.sort(random.choice(people, count, replace=False)).tolist():
        course = int(random.integers(len(plan)))
        yield CaseRule("at", (guest,), table=int(plan[course, guest]), courses=(course,))


def _apart(plan: Ints, count: int, random: np.random.Generator) -> Iterator[CaseRule]:
    """So many pairs who share no table in the plan."""
    found: set[tuple[int, int]] = set()
    while len(found) < count:
        one, two = sorted(random.choice(plan.shape[1], 2, replace=False).tolist())
        if (one, two) not in found and (plan[:, one] != plan[:, two]).all():
            found.add((one, two))
            yield CaseRule("apart", (one, two))
