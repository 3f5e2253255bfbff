"""Moves a second on threads, processes and a cluster: ``python -m benchmarks executors``.

Every executor anneals the same dinners with the same number of moves, and must find the same
plan. What one thread does in the same run is what the others are compared with. What is
sent for a wave of two searches is packed as a process pool packs it, and timed.
"""

from __future__ import annotations

import argparse
import multiprocessing
import pickle
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from statistics import median

from benchmarks.instances.named_instances import instance_named
from benchmarks.report.measure_tables import keep_table
from benchmarks.running.current_commit import current_commit
from benchmarks.running.machine import machine
from seating import Dinner
from seating_solvers import Budget, Result, solve, warm

CASES = {"gathering/companies-near": 6_000_000, "hall/10000": 1_500_000}
"""Moves tried of each dinner."""

HEAD = ["dinner", "executor", "moves a second", "against one thread", "first call, s more"]
HEAD += ["sent a wave", "packed in, ms"]

Make = Callable[[], AbstractContextManager[Executor]]


@contextmanager
def cluster() -> Iterator[Executor]:
    """Two workers of dask on this machine."""
    from distributed import Client, LocalCluster

    settings = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": None}
    with LocalCluster(**settings) as made, Client(made) as client:  # type: ignore[no-untyped-call]
        yield client.get_executor()


def processes(method: str) -> Make:
    """Two processes, started by that method."""
    context = multiprocessing.get_context(method)
    return lambda: ProcessPoolExecutor(2, mp_context=context)


def executors() -> dict[str, Make]:
    """What is compared, the one that the others are compared with first."""
    found: dict[str, Make] = {
        "1 thread": lambda: ThreadPoolExecutor(1),
        "2 threads": lambda: ThreadPoolExecutor(2),
    }
    for method in multiprocessing.get_all_start_methods():
        if method != "forkserver":
            found[f"2 processes ({method})"] = processes(method)
    try:
        import distributed  # noqa: F401
    except ImportError:
        print("left out: dask is not installed (pip install -e '.[distributed]')")
    else:
        found["2 workers of dask"] = cluster
    return found


@dataclass(frozen=True)
class Speed:
    """How an executor did.

    Parameters
    ----------
    moves : float
        A second; the median of all calls but the first.
    first : float
        Seconds that the first call took more than those: starting, importing, loading.
    found : bytes
        The seats.
    """

    moves: float
    first: float
    found: bytes


def measured(dinner: Dinner, moves: int, make: Make, calls: int) -> Speed:
    """Anneal a dinner so many times and once more, on one executor."""
    with make() as executor:
        first, result = _timed(dinner, moves, executor)
        taken = [_timed(dinner, moves, executor)[0] for _ in range(calls)]
    middle = median(taken)
    return Speed(result.iterations / middle, max(first - middle, 0.0), result.plan.seats.tobytes())


def _timed(dinner: Dinner, moves: int, executor: Executor) -> tuple[float, Result]:
    began = time.perf_counter()
    budget = Budget(seconds=None, iterations=moves)
    result = solve(dinner, budget, 1, solver="anneal", executor=executor)
    return time.perf_counter() - began, result


def sent_a_wave(dinner: Dinner) -> tuple[int, float]:
    """Bytes and seconds of packing both searches of a later wave, each from a start."""
    from seating_solvers.annealing.kernels.problem import problem_of
    from seating_solvers.annealing.remote_search import PackedDinner, RemoteSearch
    from seating_solvers.annealing.search import Search
    from seating_solvers.annealing.temperature import Temperatures
    from seating_solvers.running.when_to_stop import Watch

    problem = problem_of(dinner)
    seats = solve(dinner, Budget(seconds=None, iterations=1000), 1, solver="anneal").plan.seats
    watch, packed = Watch(Budget()), PackedDinner(dinner, problem)
    search = Search(dinner, problem, 1, 1, 1, Temperatures(1.0, 1.0), 1.0, 1, start=seats)
    wave = [RemoteSearch(search, packed), RemoteSearch(search, packed)]
    pickle.dumps(wave[0])
    began = time.perf_counter()
    size = sum(len(pickle.dumps((remote.run, watch.over))) for remote in wave)
    seconds = time.perf_counter() - began
    watch.stop_file.close()
    return size, seconds


def rows(moves: dict[str, int], calls: int) -> Iterator[list[str]]:
    """A row for each dinner and executor, once it is measured."""
    makes = executors()
    for name, many in moves.items():
        instance = instance_named(name)
        dinner = instance.dinner(instance.make())
        size, packing = sent_a_wave(dinner)
        one: Speed | None = None
        for executor, make in makes.items():
            speed = measured(dinner, many, make, calls)
            one = one or speed
            if speed.found != one.found:
                raise SystemExit(f"{executor} found another plan of {name}")
            local = executor.endswith(("thread", "threads"))
            yield [
                name,
                executor,
                f"{speed.moves:,.0f}",
                f"{speed.moves / one.moves:.2f}",
                f"{speed.first:.1f}",
                "nothing" if local else f"{size / 1000:,.0f} kB",
                "" if local else f"{1000 * packing:.1f}",
            ]


def main() -> None:
    """Measure, print as it goes, and keep the table for the report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks executors")
    parser.add_argument("--calls", type=int, default=3, help="of which the median is taken")
    parser.add_argument("--share", type=float, default=1.0, help="of the moves")
    asked = parser.parse_args()
    warm()
    table = [HEAD]
    for row in rows({name: int(asked.share * many) for name, many in CASES.items()}, asked.calls):
        table.append(row)
        print("  ".join(row), flush=True)
    said = (
        f"The same search on {machine()}, at {current_commit()}; medians of {asked.calls} calls. "
        "All found the same plan."
    )
    keep_table("executors", "Threads, processes, machines", said, table)
