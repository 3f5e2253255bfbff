"""Moves a second on threads, processes and a cluster: ``python -m benchmarks executors``.

Every executor anneals the same dinners with the same number of moves, and must find the same
plan; and plans a sweep of dinners, one after the other and all at once. What one thread does in
the same turn is what the others are compared with, as medians of the ratios: turns are taken
so that what else the machine does is shared. What is sent for a wave of two searches is packed as
a process pool packs it, and timed.
"""

from __future__ import annotations

import argparse
import multiprocessing
import pickle
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from itertools import chain
from statistics import median

from benchmarks.instances.named_instances import instance_named
from benchmarks.report.measure_tables import keep_table
from benchmarks.running.current_commit import current_commit
from benchmarks.running.machine import machine
from seating import Dinner
from seating_solvers import Budget, Result, solve, solve_all, warm

CASES = {"gathering/companies-near": 6_000_000, "hall/10000": 1_500_000}
"""Moves tried of each dinner."""

SWEEP, SWEPT, SWEEP_MOVES = "gathering/companies-near", 64, 500_000
"""The dinner that is varied for a sweep, into how many, and moves tried of each."""

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
    ratio : float
        Against the first executor: the median of the ratios turn by turn.
    first : float
        Seconds of starting, and that the first call took more than those: importing, loading.
    found : bytes
        The seats.
    """

    moves: float
    ratio: float
    first: float
    found: bytes


Task = Callable[[Executor], tuple[int, bytes]]
"""Does something on an executor; the moves it tried, and what it found."""


def measured(task: Task, makes: dict[str, Make], calls: int) -> dict[str, Speed]:
    """Do a task so many times and once more on each executor, turn by turn."""
    taken: dict[str, list[float]] = {name: [] for name in makes}
    found: dict[str, tuple[int, bytes]] = {}
    with ExitStack() as stack:
        executors: dict[str, Executor] = {}
        starting: dict[str, float] = {}
        for name, make in makes.items():
            began = time.perf_counter()
            executors[name] = stack.enter_context(make())
            executors[name].submit(int).result()  # forks before others have threads that work
            starting[name] = time.perf_counter() - began
        for _ in range(calls + 1):
            for name, executor in executors.items():
                began = time.perf_counter()
                found[name] = task(executor)
                taken[name].append(time.perf_counter() - began)
    base = next(iter(taken.values()))[1:]
    return {
        name: Speed(
            moves=found[name][0] / median(seconds),
            ratio=median(one / other for one, other in zip(base, seconds, strict=True)),
            first=starting[name] + max(first - median(seconds), 0.0),
            found=found[name][1],
        )
        for name, (first, *seconds) in taken.items()
    }


def annealed(dinner: Dinner, moves: int) -> Task:
    """Anneal a dinner, its searches spread over the executor."""

    def task(executor: Executor) -> tuple[int, bytes]:
        found = solve(dinner, _budget(moves), 1, solver="anneal", executor=executor)
        return found.iterations, found.plan.seats.tobytes()

    return task


def swept(dinners: list[Dinner], moves: int) -> Task:
    """Plan many dinners, each whole on a worker of the executor."""

    def task(executor: Executor) -> tuple[int, bytes]:
        results: list[Result] = [
            found
            for _, found in solve_all(
                dinners, _budget(moves), 1, executor=executor, solver="anneal"
            )
        ]
        seats = b"".join(found.plan.seats.tobytes() for found in results)
        return sum(found.iterations for found in results), seats

    return task


def _budget(moves: int) -> Budget:
    return Budget(seconds=None, iterations=moves)


def sweep_of(dinner: Dinner, many: int) -> list[Dinner]:
    """So many dinners that differ by who of the guests is there."""
    least = len(dinner.guests) - many
    return [
        Dinner.of(
            [guest.name for guest in dinner.guests[: least + number]],
            list(dinner.tables),
            len(dinner.courses),
        )
        for number in range(1, many + 1)
    ]


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
    for name, many in moves.items():
        instance = instance_named(name)
        dinner = instance.dinner(instance.make())
        size, packing = sent_a_wave(dinner)
        sent = [f"{size / 1000:,.0f} kB", f"{1000 * packing:.1f}"]
        yield from _rows_of(name, annealed(dinner, many), calls, sent)


def sweep_rows(many: int, moves: int, calls: int) -> Iterator[list[str]]:
    """A row for each executor: so many dinners, each whole on a worker."""
    instance = instance_named(SWEEP)
    dinners = sweep_of(instance.dinner(instance.make()), many)
    size = sum(len(pickle.dumps(dinner)) for dinner in dinners)
    sent = [f"{size / 1000 / many:,.0f} kB a dinner", ""]
    yield from _rows_of(f"a sweep of {many} dinners", swept(dinners, moves), calls, sent)


def _rows_of(name: str, task: Task, calls: int, sent: list[str]) -> Iterator[list[str]]:
    speeds = measured(task, executors(), calls)
    one = next(iter(speeds.values()))
    for executor, speed in speeds.items():
        if speed.found != one.found:
            raise SystemExit(f"{executor} found another plan of {name}")
        local = executor.endswith(("thread", "threads"))
        yield [
            name,
            executor,
            f"{speed.moves:,.0f}",
            f"{speed.ratio:.2f}",
            f"{speed.first:.1f}",
            *(["nothing", ""] if local else sent),
        ]


def main() -> None:
    """Measure, print as it goes, and keep the table for the report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks executors")
    parser.add_argument("--calls", type=int, default=3, help="of which the median is taken")
    parser.add_argument("--share", type=float, default=1.0, help="of the moves")
    asked = parser.parse_args()
    warm()
    table = [HEAD]
    moves = {name: int(asked.share * many) for name, many in CASES.items()}
    sweep = sweep_rows(SWEPT, int(asked.share * SWEEP_MOVES), asked.calls)
    for row in chain(rows(moves, asked.calls), sweep):
        table.append(row)
        print("  ".join(row), flush=True)
    said = (
        f"The same search on {machine()}, at {current_commit()}; medians of {asked.calls} turns. "
        "All found the same plans."
    )
    keep_table("executors", "Threads, processes, machines", said, table)
