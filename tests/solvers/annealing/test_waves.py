import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from seating import Dinner, Plan, Together
from seating.rules.shared.kinds import Alternates, CountAtTable, Kind, PairBeside
from seating.score.score import judge
from seating_solvers.annealing.waves import Waves
from seating_solvers.running.budget import Budget
from seating_solvers.running.when_to_stop import Watch
from tests.naive_kinds import Asked

MOST = 10**15


def waves(dinner, iterations, workers=1, seed=1, start=None, target=MOST, stop=None):
    watch = Watch(Budget(seconds=None, iterations=iterations), stop or threading.Event())
    with ThreadPoolExecutor(max_workers=workers) as pool:
        asked = Waves(dinner, watch, seed, pool, target, lambda *_: None)
        return asked.run(start)


def guests(count):
    return [str(number) for number in range(1, count + 1)]


def companies(count, size, tables, seats, courses, least=0, most=1):
    """At every table of every course at most so many of each company."""
    dinner = Dinner.of(guests(count * size), f"{tables}x{seats}", courses, meet="table")
    members = [frozenset(range(one * size, (one + 1) * size)) for one in range(count)]
    kinds = tuple(
        CountAtTable(some, course, frozenset(range(tables)), least, most)
        for some in members
        for course in range(courses)
    )
    return dinner.changed(rules=(Asked(kinds),))


def test_workers_change_nothing_but_the_time():
    dinner = Dinner.of(guests(20), "4x5", 2, rules=[Together(("1", "2")), Together(("3", "4"))])
    (one, why), (two, also) = waves(dinner, 60_000, 1), waves(dinner, 60_000, 3)
    assert (one.seats == two.seats).all()
    assert (one.score, one.iterations, why) == (two.score, two.iterations, also)


def test_what_is_found_has_the_score_that_is_said():
    dinner = companies(4, 4, 4, 4, 3)
    found, _ = waves(dinner, 50_000)
    assert found.score == judge(Plan(dinner, found.seats)).score


def test_nothing_worse_than_the_start_is_found():
    dinner = Dinner.of(guests(20), "4x5", 2)
    good, _ = waves(dinner, 300_000)
    again, _ = waves(dinner, 1000, seed=2, start=good.seats)
    assert again.score >= good.score


def test_no_more_moves_are_tried_than_asked_for():
    found, why = waves(Dinner.of(guests(20), "4x5", 2), 50_000)
    assert found.iterations <= 50_000
    assert why == "iterations"


def test_the_search_ends_at_the_target_and_when_told():
    dinner = Dinner.of(guests(20), "4x5", 2, meet="table")
    assert waves(dinner, 10**9, target=60)[1] == "bound"
    stop = threading.Event()
    stop.set()
    assert waves(dinner, 10**9, stop=stop)[1] == "interrupted"


@pytest.mark.parametrize(
    "dinner",
    [
        companies(8, 8, 8, 8, 7),
        companies(10, 10, 10, 10, 5),
        companies(5, 6, 6, 5, 3, least=1),
    ],
    ids=["64 people of 8 companies", "100 people of 10 companies", "one of each company"],
)
def test_companies_are_mixed_at_every_table(dinner):
    found, _ = waves(dinner, 300_000)
    assert found.score.broken == 0


def test_a_table_is_left_less_full_where_a_rule_asks_for_it():
    dinner = Dinner.of(guests(16), "3x8", 2)
    everyone = frozenset(range(16))
    kinds = tuple(CountAtTable(everyone, course, frozenset({0}), 0, 2) for course in (0, 1))
    found, _ = waves(dinner.changed(rules=(Asked(kinds),)), 1_000_000)
    assert found.score.broken == 0
    assert (Plan(dinner, found.seats).sizes[:, 0] <= 2).all()


@pytest.mark.parametrize("meet", ["near", "table", "beside"])
def test_seats_are_looked_for_where_rules_speak_of_seats(meet):
    dinner = Dinner.of(guests(24), "3x8", 2, meet=meet)
    values = tuple(number % 2 for number in range(24))
    kinds: list[Kind] = [Alternates(values, course) for course in (0, 1)]
    kinds += [PairBeside(0, 1, 0, True), PairBeside(2, 3, 1, True), PairBeside(4, 7, 0, False)]
    found, _ = waves(dinner.changed(rules=(Asked(tuple(kinds)),)), 400_000)
    assert found.score.broken == 0
