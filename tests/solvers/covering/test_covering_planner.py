"""Plans until all have met, where tables are all that counts."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from seating import Apart, Dinner
from seating_solvers import Budget, Progress
from seating_solvers.covering import CoveringPlanner, suits
from seating_solvers.covering.to_meet import unmet
from seating_solvers.running.when_to_stop import Watch


def dinner(people, tables, **more):
    names = [f"Guest {number}" for number in range(people)]
    return Dinner.of(names, tables, 1, **{"meet": "table", **more})


@pytest.fixture
def threads():
    with ThreadPoolExecutor(max_workers=2) as pool:
        yield pool


def test_it_suits_where_tables_are_all_that_counts():
    assert suits(dinner(8, "2x4"))
    assert not suits(dinner(8, "2x4", meet="beside"))
    assert not suits(dinner(8, "2x4", rules=[Apart(("1", "2"))]))


def test_what_is_known_needs_no_search(threads):
    budget = Budget(None, 1000)
    planner = CoveringPlanner(dinner(9, "3x3"), Watch(budget), 1, threads)
    found = planner.known(4)
    assert found is not None
    assert (found.solver, found.iterations) == ("known", 0)
    assert not len(unmet(found.plan))
    assert planner.known(3) is None


def test_a_search_tells_what_it_finds_and_fills_tables_evenly_in_the_end(threads):
    told: list[Progress] = []
    watch = Watch(Budget(None, 1_000_000))
    planner = CoveringPlanner(dinner(14, "4x4"), watch, 1, threads, told.append)
    found = planner.search(5, watch.budget, 0)
    assert not len(unmet(found.plan))
    assert told
    finished = planner.finish(found)
    assert not len(unmet(finished.plan))
    assert sorted(finished.plan.sizes[0].tolist()) == [3, 3, 4, 4]
    assert finished.trace == tuple(told)
