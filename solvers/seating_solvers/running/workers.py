"""Threads that searches run on, or the executor that the user brings."""

from __future__ import annotations

from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext

THREADS = "seating"
"""How the names of threads begin that search, compile or prove."""


def workers_of(executor: Executor | None, workers: int | None) -> AbstractContextManager[Executor]:
    """The user's executor, which is left running, or so many threads of our own."""
    if executor is not None:
        return nullcontext(executor)
    return ThreadPoolExecutor(max_workers=workers, thread_name_prefix=THREADS)
