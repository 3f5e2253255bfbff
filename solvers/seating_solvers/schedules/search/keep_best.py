"""What a search has found so far, kept aside."""

from __future__ import annotations

from seating_solvers.running.kernels import kernel


@kernel
def keep_best(best, now):  # type: ignore[no-untyped-def]
    """Copy rows of numbers; kernels may not, as a copy of a whole array asks for memory."""
    for row in range(now.shape[0]):
        for place in range(now.shape[1]):
            best[row, place] = now[row, place]
