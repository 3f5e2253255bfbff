"""What is kept of a search's trace."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.running.result_row import Trace
    from seating_solvers import Progress

MOST_STEPS = 40


def trace_steps(trace: Iterable[Progress]) -> Trace:
    """Seconds and score of each improvement; of many, some evenly, the last among them."""
    every = [[round(step.seconds, 3), round(step.score.expected, 2)] for step in trace]
    skip = max(-(-len(every) // MOST_STEPS), 1)
    return every[::-1][::skip][::-1]
