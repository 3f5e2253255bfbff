"""Parties that move as one: plans that keep rules."""

import csv
import threading
from concurrent.futures import ThreadPoolExecutor

from seating import Dinner, NeverReturns, NoRepeats, judge
from seating.rules import At, Familiar, Together
from seating.rules.shared.those import Those
from seating_solvers import Budget, solve
from seating_solvers.bounds import upper_bounds
from seating_solvers.parties import (
    asks_for_parties,
    has_parties,
    party_search,
    sees_all_rules,
)
from seating_solvers.parties.party_search import party_plan, whole_parties
from seating_solvers.running.when_to_stop import Watch
from tests.root import ROOT
from tests.solvers.parties.party_dinner import party_dinner

BOATS = ROOT / "benchmarks" / "data" / "progressive_party.csv"
FEW = 300_000


def planned(dinner, iterations, seed=1, stop=None):
    watch = Watch(Budget(seconds=None, iterations=iterations), stop or threading.Event())
    with ThreadPoolExecutor(1) as pool:
        return party_plan(dinner, watch, seed, pool)


def test_only_a_rule_about_meeting_again_asks_for_it():
    dinner = party_dinner((2, 1), (2, 2), 2)
    assert asks_for_parties(dinner)
    assert not asks_for_parties(dinner.changed(rules=(NoRepeats(beside=True), NeverReturns())))


def test_couples_are_parties_and_those_kept_apart_are_not():
    dinner = party_dinner((2, 1), (2, 2), 2)
    assert has_parties(dinner)
    assert not has_parties(dinner.changed(rules=(NoRepeats(), NeverReturns())))


def test_no_rule_is_broken_and_no_more_moves_are_tried_than_asked_for():
    plan, tried = planned(party_dinner((3, 2, 2, 2, 1), (4, 4, 4), 2, NeverReturns()), 50_000)
    assert judge(plan).score.broken == 0
    assert 0 < tried <= 50_000


def test_stopped_at_once_it_still_gives_a_plan():
    stop = threading.Event()
    stop.set()
    plan, tried = planned(party_dinner((2, 2), (2, 2), 2), 1000, stop=stop)
    assert tried == 0
    assert (plan.seats >= 0).all()


def test_couples_keep_together_and_meet_nobody_twice_however_late_it_is():
    names = [f"Guest {number}" for number in range(600)]
    couples = [Together((one, two)) for one, two in zip(names[::2], names[1::2], strict=True)]
    knows = list(zip(names[::3], names[1::3], strict=True))
    dinner = Dinner.of(names, "60x10", 4, knows=knows, meet="table", rules=couples)
    plan = whole_parties(dinner, 1, lambda: True)
    assert plan is not None
    verdict = judge(plan)
    assert verdict.score.broken == 0
    assert verdict.score.introductions == upper_bounds(dinner)[0].value


def test_the_number_of_workers_changes_nothing():
    dinner = party_dinner((3, 2, 2, 2, 2, 1, 1, 1), (4, 4, 4, 4), 3, NeverReturns())
    few = Budget(seconds=None, iterations=FEW)
    one, two = (solve(dinner, few, 3, workers=workers) for workers in (1, 2))
    assert (one.plan.seats == two.plan.seats).all()
    assert one.iterations == two.iterations <= FEW
    assert one.score.broken == 0


def test_what_cannot_be_is_planned_as_well_as_can_be():
    dinner = party_dinner((2, 2), (4,), 3)
    result = solve(dinner, Budget(seconds=None, iterations=2000))
    assert result.score.broken == result.least_broken == 8


def test_the_progressive_party():
    hosts = (*range(1, 13), 16)
    with BOATS.open(encoding="utf-8", newline="") as file:
        boats = [tuple(map(int, row.values())) for row in csv.DictReader(file)]
    free = [capacity - crew for boat, capacity, crew in boats if boat in hosts]
    crews = [crew for boat, _, crew in boats if boat not in hosts]
    dinner = party_dinner(crews, free, 6, NeverReturns())
    result = solve(dinner, Budget(seconds=None, iterations=6_000_000), 1)
    assert result.score.broken == 0


def test_guests_who_cannot_all_keep_a_rule_are_seated_all_the_same():
    at_one = Dinner.of(["Ann", "Bo"], "2x1", 1, rules=[At(Those(), "1")])
    result = solve(at_one, Budget(seconds=None, iterations=3000), 0)
    assert result.score.broken == 1


def test_nobody_walks_among_tables_where_rules_ask_for_what_parties_do_not_see(monkeypatch):
    walks: list[int] = []

    def noted(_problem, _state, _rng, moves, *_):
        walks.append(moves)
        return moves

    monkeypatch.setattr(party_search, "walked", noted)
    dinner = party_dinner((2, 2, 2, 1, 1), (4, 4), 4)
    assert sees_all_rules(dinner)
    assert whole_parties(dinner, 1, lambda: False) is not None
    assert walks
    walks.clear()
    shy = dinner.changed(rules=(*dinner.rules, Familiar("a0")))
    assert not sees_all_rules(shy)
    assert whole_parties(shy, 1, lambda: False) is not None
    assert not walks
