"""What goes to other processes is light, and the same when it arrives."""

import pickle
from dataclasses import replace

import pytest

from seating import Dinner
from seating_solvers.annealing import remote_search
from seating_solvers.annealing.kernels.problem import problem_of, widened
from seating_solvers.annealing.remote_search import PackedDinner, RemoteSearch
from seating_solvers.annealing.search import Search
from seating_solvers.annealing.temperature import Temperatures

DINNER = Dinner.of([str(number) for number in range(300)], "30x10", 3)
PROBLEM = problem_of(DINNER)
SEARCH = Search(DINNER, PROBLEM, 1, 1, 5000, Temperatures(3e5, 1e4), 3e6, 10**12)


@pytest.fixture
def packed():
    return PackedDinner(DINNER, PROBLEM)


def sent(thing):
    return pickle.loads(pickle.dumps(thing))


def test_a_search_finds_the_same_where_it_arrives(packed):
    here, there = SEARCH.run(bool), sent(RemoteSearch(SEARCH, packed)).run(bool)
    assert (here.seats == there.seats).all()
    assert here.score == there.score


def test_where_more_may_sit_goes_along(packed):
    wide = replace(SEARCH, problem=widened(PROBLEM, DINNER, 2))
    arrived = sent(RemoteSearch(wide, packed)).search
    assert (arrived.problem.attendance.low == wide.problem.attendance.low).all()
    assert (arrived.problem.attendance.low != PROBLEM.attendance.low).any()


def test_a_dinner_is_unpacked_once_and_sent_on_as_it_came(packed):
    first, second = (
        sent(RemoteSearch(SEARCH, packed)),
        sent(RemoteSearch(replace(SEARCH, number=2), packed)),
    )
    assert first.search.dinner is second.search.dinner
    assert pickle.dumps(first.packed) == pickle.dumps(packed)


def test_a_process_does_not_keep_dinners_for_ever(packed):
    others = [sent(PackedDinner(DINNER, PROBLEM)) for _ in range(5)]
    assert len(remote_search._unpacked) == remote_search.KEPT
    assert sent(packed) not in others


def test_a_cluster_names_a_search_without_looking_through_it(packed, monkeypatch):
    tokenize = pytest.importorskip("dask.base").tokenize

    def looked_through(_):
        raise AssertionError

    monkeypatch.setattr(Search, "__dask_tokenize__", looked_through, raising=False)
    remote = RemoteSearch(SEARCH, packed)
    assert tokenize(remote.run) != tokenize(remote.run)
