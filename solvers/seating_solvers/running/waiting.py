"""Waiting for searches, which may run in other processes, without waiting for ever."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import Future, wait
from typing import TypeVar

from seating_solvers.running.when_to_stop import Watch

Found = TypeVar("Found")

LOOK = 0.1
"""Seconds between two looks at the clock and at the event to stop."""

GRACE = 5.0
"""Seconds that a search elsewhere has to come back once it is over."""


def wait_for(futures: Sequence[Future[Found]], watch: Watch) -> list[Found]:
    """What searches found, in their order, without those that were given up.

    Parameters
    ----------
    futures : sequence of Future
    watch : Watch
        As for `each_of`.
    """
    return [found for found in each_of(futures, watch) if found is not None]


def each_of(futures: Sequence[Future[Found]], watch: Watch) -> list[Found | None]:
    """What each search found when all have ended, in their order; None of one that was given up.

    Parameters
    ----------
    futures : sequence of Future
    watch : Watch
        Once it is over, searches are told to end, and those in other processes or on other
        machines that do not come back in time are given up.
    """
    waiting, ended = set(futures), None
    while waiting:
        _, waiting = wait(waiting, timeout=LOOK)
        if not waiting or not watch.over():
            continue
        watch.stop_file.end()
        ended = ended or time.monotonic()
        if watch.stop_file.sent and time.monotonic() - ended > GRACE:
            break
    for late in waiting:
        late.cancel()
    return [None if future in waiting else future.result() for future in futures]
