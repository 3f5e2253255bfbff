"""Compiling the kernels, once for an installation, outside of anybody's budget."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from seating.dinner.dinner import Dinner
from seating_solvers.running.budget import Budget
from seating_solvers.running.when_to_stop import Watch
from seating_solvers.running.workers import THREADS


def needs_compiling() -> bool:
    """Whether the first search of this installation will compile its kernels.

    True when no compiled code is kept for them, so that it takes some seconds more, once.
    """
    from seating_solvers.annealing.kernels.walk import walk
    from seating_solvers.running.kernels import is_kept

    return not is_kept(walk)


def warm() -> None:
    """Compile the kernels now, by planning a very small dinner by every solver."""
    from seating_solvers.annealing.waves import Waves
    from seating_solvers.parties.party_search import party_plan
    from seating_solvers.placing.perfect_plan import perfect_plan
    from seating_solvers.schedules import schedule

    names = [str(number) for number in range(4)]
    dinner = Dinner.of(names, "2x2", 2, knows=[("1", "2")], meet="table")
    watch = Watch(Budget(seconds=None, iterations=100))
    perfect_plan(dinner, 0, watch.over)
    schedule(2, 2, 4)
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix=THREADS) as threads:
        party_plan(dinner, watch, 0, threads)
        Waves(dinner, watch, 0, threads, dinner.talk.worth.unit * 6, lambda *_: None).run()
