"""What random seating would give, worked out while a large dinner is planned and written.

It is all sorting and adding of long arrays, which a second processor does meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

from seating.dinner.dinner import Dinner
from seating.score.random_baseline import Baseline, random_baseline
from seating_solvers.running.workers import THREADS

MANY = 100_000
"""Seats taken in an evening from which on a thread is worth while."""


@contextmanager
def chance_beside(dinner: Dinner, wanted: bool) -> Iterator[Future[Baseline] | None]:
    """The baseline of a dinner, begun at once; None where it is small, or nobody wants to know.

    Parameters
    ----------
    dinner : Dinner
    wanted : bool
    """
    if not wanted or dinner.present.sum() < MANY:
        yield None
        return
    with ThreadPoolExecutor(1, thread_name_prefix=THREADS) as pool:
        yield pool.submit(random_baseline, dinner)
