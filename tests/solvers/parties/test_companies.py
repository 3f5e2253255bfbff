"""Companies that move as one: counts kept up to date, and plans that keep rules."""

import csv

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating import At, ChangesTable, Dinner, Guest, NeverReturns, NoRepeats, Table, judge
from seating.rules import Apart, Present, Rule, Stays, Together
from seating_solvers import Budget, solve
from seating_solvers.parties import asks_for_companies
from seating_solvers.parties.party_annealing import how_wrong, standing_of, walked
from seating_solvers.parties.party_problem import company_of, evening_of
from seating_solvers.parties.party_search import CompanyWalk
from seating_solvers.parties.seat_parties import seated
from seating_solvers.running.random_numbers import generator
from tests.root import ROOT
from tests.solvers.counting import seeds
from tests.solvers.kinds import bound_dinners

BOATS = ROOT / "benchmarks" / "data" / "progressive_party.csv"
FEW = 300_000


def guests(*sizes: int) -> list[Guest]:
    """Companies of these sizes, A, B, C, ..."""
    return [
        Guest(f"{chr(65 + company)} {number}", f"{chr(97 + company)}{number}")
        for company, size in enumerate(sizes)
        for number in range(size)
    ]


def together(people: list[Guest]) -> list[Rule]:
    """Each company shares a table."""
    ids: dict[str, list[str]] = {}
    for one in people:
        ids.setdefault(one.id[0], []).append(one.id)
    return [Together(tuple(some)) for some in ids.values() if len(some) > 1]


def party(sizes, tables, courses, *rules: Rule) -> Dinner:
    """Companies who know themselves only, and meet others once."""
    people = guests(*sizes)
    knows = [(a.id, b.id) for a in people for b in people if a.id < b.id and a.id[0] == b.id[0]]
    asked = [*together(people), NoRepeats(), *rules]
    room = tuple(Table(str(number + 1), seats) for number, seats in enumerate(tables))
    return Dinner.of(people, room, courses, knows=knows, meet="table", rules=asked)


@given(bound_dinners(), seeds, st.integers(1, 300))
def test_what_moves_change_is_what_a_count_finds(dinner, seed, moves):
    company = company_of(dinner)
    evening = evening_of(dinner, company)
    at = CompanyWalk(evening, seed, 0, 0).run(lambda: False).at
    standing = standing_of(evening, at.copy())
    walked(evening, standing, generator(seed, 1), moves, 3.0, 1.0)
    fresh = standing_of(evening, standing.at.copy())
    for name in ("many", "load", "visits", "met"):
        assert (getattr(standing, name) == getattr(fresh, name)).all(), name
    assert standing.wrong[0] == fresh.wrong[0]
    best = standing_of(evening, standing.best.copy())
    assert standing.wrong[1] == best.wrong[0]
    for course, one in np.argwhere(standing.at >= 0).tolist():
        table = standing.at[course, one]
        assert standing.who[course, table, standing.slot[course, one]] == one


RULES = st.lists(
    st.sampled_from(
        [
            NeverReturns(),
            NeverReturns(("a0", "b0")),
            ChangesTable(("c0",)),
            Stays("d0", table=True),
            At("b0", "1"),
            Apart(("a0", "d0")),
            Together(("c0", "d0"), ("Main",)),
            Present("e0", ("Starter", "Dessert")),
            NoRepeats(("a0", "b0"), times=2),
        ]
    ),
    max_size=3,
)


@given(RULES, seeds)
def test_nothing_is_wrong_with_companies_where_no_rule_is_broken(rules, seed):
    dinner = party((2, 2, 1, 1, 1), (3, 3, 4), 3, *rules)
    company = company_of(dinner)
    evening = evening_of(dinner, company)
    for moves in (0, 20_000):
        at = CompanyWalk(evening, seed, 0, moves).run(lambda: False).at
        standing = standing_of(evening, at)
        plan = seated(dinner, company, at, np.random.default_rng(seed))
        if (standing.load <= evening.seats).all():
            assert (how_wrong(evening, standing) == 0) == (judge(plan).score.broken == 0)
        assert not any(rule is None for rule, _ in judge(plan).breaks)


def test_who_are_there_together_and_sit_together_are_a_company():
    dinner = party((3, 2, 1), (4, 4), 2, Present("b1", ("Main",)))
    company = company_of(dinner).tolist()
    assert company[0] == company[1] == company[2]
    assert len(set(company)) == 4


def test_a_guest_who_never_comes_is_of_no_company():
    dinner = party((2, 1), (2, 2), 2, Present("b0", ()))
    assert company_of(dinner).tolist() == [0, 0, -1]


def test_only_a_rule_about_meeting_again_asks_for_it():
    dinner = party((2, 1), (2, 2), 2)
    assert asks_for_companies(dinner)
    assert not asks_for_companies(dinner.changed(rules=(NoRepeats(beside=True), NeverReturns())))


def test_the_number_of_workers_changes_nothing():
    dinner = party((3, 2, 2, 2, 2, 1, 1, 1), (4, 4, 4, 4), 3, NeverReturns())
    few = Budget(seconds=None, iterations=FEW)
    one, two = (solve(dinner, few, 3, workers=workers) for workers in (1, 2))
    assert (one.plan.seats == two.plan.seats).all()
    assert one.iterations == two.iterations <= FEW
    assert one.score.broken == 0


def test_what_cannot_be_is_planned_as_well_as_can_be():
    dinner = party((2, 2), (4,), 3)
    result = solve(dinner, Budget(seconds=None, iterations=2000))
    assert result.score.broken == result.least_broken == 8


def test_the_progressive_party():
    hosts = (*range(1, 13), 16)
    with BOATS.open(encoding="utf-8", newline="") as file:
        boats = [tuple(map(int, row.values())) for row in csv.DictReader(file)]
    free = [capacity - crew for boat, capacity, crew in boats if boat in hosts]
    crews = [crew for boat, _, crew in boats if boat not in hosts]
    dinner = party(crews, free, 6, NeverReturns())
    result = solve(dinner, Budget(seconds=None, iterations=6_000_000), 1)
    assert result.score.broken == 0
