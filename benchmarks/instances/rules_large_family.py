"""``rules_large``: thousands of guests, and up to ten thousand rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import numpy as np

from benchmarks.cases import seeded_acquaintances as seeded
from benchmarks.cases.case import NO_PAIRS, Case, Ints
from benchmarks.cases.case_rule import CaseRule
from benchmarks.cases.planted_rules import planted_rules
from benchmarks.instances.instance import Instance

GUESTS, SEATS, COURSES = 3_000, 10, 4
ROOM = (SEATS,) * (GUESTS // SEATS)
COMPANY = 20

MANY_RULES = (100, 300, 1_000, 3_000, 10_000)
"""How many rules, for 3,000 guests."""

MANY_GUESTS = (300, 1_000, 10_000, 30_000)
"""How many guests, with a rule for every third."""


def rules_large_family(seed: int = 1) -> Iterator[Instance]:
    """Rules of one kind for 3,000 guests, and all kinds for more and more guests and rules."""
    for name, (make, seconds, share) in KINDS.items():
        yield _instance(name, partial(make, seed), seconds, share)
    for rules in MANY_RULES:
        make_many = partial(planted_rules, GUESTS, SEATS, COURSES, rules, seed)
        yield _instance(f"{GUESTS}-guests-{rules}-rules", make_many, 10.0, 0.99)
    for guests in MANY_GUESTS:
        make_many = partial(planted_rules, guests, SEATS, COURSES, guests // 3, seed)
        yield _instance(f"{guests}-guests-{guests // 3}-rules", make_many, 10.0, 0.99)


def _instance(name: str, make: partial[Case], seconds: float, share: float) -> Instance:
    return Instance(f"rules_large/{name}", make, seconds, plain=0.0, share=share)


def _case(*rules: CaseRule, known: Ints = NO_PAIRS, **columns: Ints) -> Case:
    said = {column: tuple(values.tolist()) for column, values in columns.items()}
    return Case(GUESTS, ROOM, COURSES, known, columns=said, rules=rules)


def with_every_tenth(seed: int) -> Case:
    """Every tenth two of the list share a table; nobody knows anybody. Nothing is drawn."""
    del seed
    twos = range(0, GUESTS, 2 * 10)
    return _case(*(CaseRule("together", (first, first + 1)) for first in twos))


def companies(seed: int, shy: int = 0) -> Case:
    """Companies of twenty whose people know each other: one of each at a table, which all change.

    Parameters
    ----------
    seed : int
    shy : int, optional
        Guests who need a familiar face at the first course: of the three whom each of
        them knows in other companies.
    """
    random = np.random.default_rng(seed)
    known = [seeded.companies(GUESTS, COMPANY)]
    some = np.sort(random.choice(GUESTS, shy, replace=False))
    if shy:
        known.append(_friends(some, random))
    return _case(
        CaseRule("at_most", column="company", count=1),
        CaseRule("changes_table"),
        *(CaseRule("familiar", (guest,), courses=(0,)) for guest in some.tolist()),
        known=seeded.distinct(np.concatenate(known)),
        company=np.arange(GUESTS) // COMPANY,
    )


def familiar(seed: int) -> Case:
    """A guest in ten, of a company of twenty, needs a familiar face at the first course."""
    random = np.random.default_rng(seed)
    some = np.sort(random.choice(GUESTS, GUESTS // 10, replace=False))
    rules = (CaseRule("familiar", (guest,), courses=(0,)) for guest in some.tolist())
    return _case(*rules, known=seeded.companies(GUESTS, COMPANY))


def _friends(some: Ints, random: np.random.Generator) -> Ints:
    """Each with three of other companies."""
    other = random.integers(0, GUESTS - COMPANY, (len(some), 3))
    own = some[:, None] // COMPANY * COMPANY
    return np.column_stack([np.repeat(some, 3), (other + COMPANY * (other >= own)).ravel()])


def departments(seed: int) -> Case:
    """Twelve departments of sizes drawn, each spread evenly; everyone knows ten on average."""
    random = np.random.default_rng(seed)
    department = random.choice(12, GUESTS, p=np.arange(1, 13) / 78)
    known = seeded.at_random(GUESTS, 10, seed)
    return _case(CaseRule("spread_evenly", column="department"), known=known, department=department)


def at_least(seed: int) -> Case:
    """At every table a host, of 330, and two who speak the language of the place, of 900."""
    random = np.random.default_rng(seed)
    host = random.permutation(GUESTS) < 330
    speaks = random.permutation(GUESTS) < 900
    return _case(
        CaseRule("at_least", column="role", value=1, count=1),
        CaseRule("at_least", column="language", value=1, count=2),
        role=host.astype(np.int64),
        language=speaks.astype(np.int64),
    )


def apart(seed: int) -> Case:
    """Five thousand pairs who never share a table."""
    random = np.random.default_rng(seed)
    pairs = seeded.distinct(random.integers(0, GUESTS, (6_000, 2)))
    some = np.sort(random.permutation(len(pairs))[:5_000])
    return _case(*(CaseRule("apart", (one, two)) for one, two in pairs[some].tolist()))


def pins(seed: int) -> Case:
    """A host at each table all evening, some who stay at one, some who sit at one at a course."""
    random = np.random.default_rng(seed)
    people = random.permutation(GUESTS).tolist()
    tables = len(ROOM)
    hosts, staying, placed = people[:tables], people[tables : tables + 200], people[-900:]
    return _case(
        *(CaseRule("at", (guest,), table=table) for table, guest in enumerate(hosts)),
        *(CaseRule("stays", (guest,)) for guest in staying),
        *(
            CaseRule("at", (guest,), table=place % tables, courses=(place // tables,))
            for place, guest in enumerate(placed)
        ),
    )


KINDS: dict[str, tuple[Callable[[int], Case], float, float]] = {
    "with-every-tenth": (with_every_tenth, 10.0, 1.0),
    "companies-apart": (companies, 20.0, 0.995),
    "companies-apart-familiar": (partial(companies, shy=300), 20.0, 0.995),
    "familiar": (familiar, 10.0, 0.995),
    "departments-spread": (departments, 10.0, 0.995),
    "at-least": (at_least, 10.0, 0.995),
    "apart-5000": (apart, 10.0, 0.995),
    "pins": (pins, 10.0, 0.99),
}
"""What makes each dinner of a seed, its seconds, and the share of the bound that is asked for."""
