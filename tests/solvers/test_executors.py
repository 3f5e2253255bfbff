"""Searches on threads, in other processes and on a cluster find the same, and end when told."""

import hashlib
import multiprocessing
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor

import pytest

from seating import Dinner
from seating.rules import NoRepeats, Together
from seating.words.errors import InputError
from seating_solvers import Budget, solve
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.annealing.remote_search import PackedDinner, RemoteSearch
from seating_solvers.annealing.search import Search
from seating_solvers.annealing.temperature import Temperatures
from seating_solvers.everyone import meet_everyone
from seating_solvers.parties.party_search import party_plan
from seating_solvers.running import side_by_side
from seating_solvers.running.when_to_stop import Watch

NAMES = [str(number) for number in range(1, 31)]
DINNER = Dinner.of(NAMES, "5x6", 3, knows=[("1", "2"), ("2", "3")], rules=[Together(("4", "5"))])
BUDGET = Budget(seconds=None, iterations=400_000)


def digest(executor: Executor | None, workers: int | None = None, abreast: int = 2) -> str:
    found = solve(
        DINNER,
        BUDGET,
        3,
        solver="anneal",
        executor=executor,
        workers=workers,
        abreast=abreast,
    )
    assert found.score.broken == 0
    return hashlib.sha256(found.plan.seats.tobytes()).hexdigest()


@pytest.fixture(autouse=True)
def all_is_sent(monkeypatch):
    """Even the shortest wave."""
    monkeypatch.setattr(side_by_side, "WORTH_SENDING", 0.0)


@pytest.fixture(scope="module")
def one_thread() -> str:
    return digest(None, 1)


@pytest.fixture(scope="module")
def processes():
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=context) as pool:
        yield pool


@pytest.mark.parametrize("workers", [2, 3])
def test_threads_find_what_one_finds(one_thread, workers):
    assert digest(None, workers) == one_thread
    with ThreadPoolExecutor(workers) as pool:
        assert digest(pool) == one_thread


def test_processes_find_what_one_thread_finds(one_thread, processes):
    assert digest(processes) == one_thread


def test_where_short_waves_stay_the_same_is_found(one_thread, processes, monkeypatch):
    monkeypatch.setattr(side_by_side, "WORTH_SENDING", 0.02)
    assert digest(processes) == one_thread


def test_a_start_from_perfect_courses_finds_the_same(processes):
    dinner = Dinner.of(NAMES[:29], "6x5", 4, knows=[("1", "2"), ("1", "3")])
    here, there = (
        solve(dinner, BUDGET, 5, workers=workers, executor=executor)
        for workers, executor in ((1, None), (None, processes))
    )
    assert here.plan.seats.tolist() == there.plan.seats.tolist()
    assert here.iterations == there.iterations


def test_searches_until_all_have_met_find_the_same(processes):
    dinner = Dinner.of(NAMES[:13], "4x4", meet="table")
    budget = Budget(seconds=None, iterations=300_000)
    here, there = (
        meet_everyone(dinner, budget, 2, workers=workers, executor=executor)
        for workers, executor in ((1, None), (None, processes))
    )
    assert here.plan.seats.tolist() == there.plan.seats.tolist()


def test_parties_that_move_as_one_find_the_same(processes):
    crews = [Together((str(one), str(one + 1))) for one in range(1, 16, 2)]
    dinner = Dinner.of(NAMES[:16], "4x6", 3, meet="table", rules=[*crews, NoRepeats()])
    budget = Budget(seconds=None, iterations=100_000)
    with ThreadPoolExecutor(1) as thread:
        here, there = (party_plan(dinner, Watch(budget), 2, pool) for pool in (thread, processes))
    assert here is not None
    assert there is not None
    assert here[0].seats.tolist() == there[0].seats.tolist()
    assert here[1] == there[1] > 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_forked_processes_find_what_one_thread_finds(one_thread):
    # in a fresh process, for one with threads of its own had better not fork
    script = (
        "from concurrent.futures import ProcessPoolExecutor as Pool\n"
        "from multiprocessing import get_context\n"
        "from tests.solvers.test_executors import digest, side_by_side\n"
        "side_by_side.WORTH_SENDING = 0.0\n"
        "with Pool(2, mp_context=get_context('fork')) as pool:\n"
        "    print(digest(pool))\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == one_thread


def test_a_cluster_finds_what_one_thread_finds(one_thread):
    if not os.environ.get("CI"):
        pytest.importorskip("distributed", reason="dask is not installed: .[distributed]")
    from distributed import Client, LocalCluster

    settings = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": None}
    with LocalCluster(**settings) as cluster, Client(cluster) as client:
        assert digest(client.get_executor()) == one_thread


def test_more_searches_abreast_are_another_search_that_repeats_itself(one_thread):
    four = digest(None, 1, abreast=4)
    assert four == digest(None, 3, abreast=4) != one_thread


def test_fewer_than_two_searches_are_refused():
    with pytest.raises(InputError, match="at least two searches"):
        solve(DINNER, BUDGET, abreast=1)


def test_a_search_in_another_process_ends_when_told(processes):
    watch = Watch(Budget(seconds=100.0))
    problem = problem_of(DINNER)
    ends = Temperatures(3e5, 1e4)
    search = Search(DINNER, problem, 1, 1, 10**12, ends, 3e6, 10**12)
    future = processes.submit(RemoteSearch(search, PackedDinner(DINNER, problem)).run, watch.over)
    while not future.running():
        time.sleep(0.01)
    watch.stop_file.end()
    assert future.result().iterations < 10**12
    assert not watch.over()
    watch.stop_file.close()


def test_the_clock_ends_searches_in_other_processes(processes):
    found = solve(DINNER, Budget(seconds=0.2), 3, solver="anneal", executor=processes)
    assert found.stopped in ("time", "settled")


def test_a_call_in_other_processes_ends_when_told(processes):
    stop = threading.Event()

    class Stopping(Executor):
        def submit(self, task, /, *words, **named):
            future = processes.submit(task, *words, **named)
            stop.set()
            return future

    endless = Budget(seconds=None, iterations=10**12)
    found = solve(DINNER, endless, 3, solver="anneal", executor=Stopping(), stop=stop)
    assert found.stopped == "interrupted"
