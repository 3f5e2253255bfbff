"""Random numbers inside kernels: xorshift64*, one word of state for each search.

Numba's own generator belongs to the thread, so that results would depend on which thread a
search happens to run on. Marsaglia, Journal of Statistical Software 8(14), 2003; multiplier
by Vigna, ACM Transactions on Mathematical Software 42(4), 2016.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seating_solvers.running.kernels import kernel


def generator(seed: int, stream: int) -> NDArray[np.uint64]:
    """State for one search, shape (1,).

    Parameters
    ----------
    seed : int
        The user's seed.
    stream : int
        One of `seating_solvers.running.random_streams.KernelStreams`.
    """
    words = np.random.SeedSequence([abs(seed), stream]).generate_state(1, np.uint64)
    return np.maximum(words, np.uint64(1))


@kernel
def draw(state):  # type: ignore[no-untyped-def]
    """The next 64 random bits."""
    word = state[0]
    word ^= word >> np.uint64(12)
    word ^= word << np.uint64(25)
    word ^= word >> np.uint64(27)
    state[0] = word
    return word * np.uint64(2685821657736338717)


@kernel
def below(state, limit):  # type: ignore[no-untyped-def]
    """A whole number from 0 to ``limit - 1``; limit is at most 2**31."""
    return np.int64(((draw(state) >> np.uint64(33)) * np.uint64(limit)) >> np.uint64(31))


@kernel
def fraction(state):  # type: ignore[no-untyped-def]
    """A number from 0 up to, not including, 1."""
    return np.float64(draw(state) >> np.uint64(11)) * (1.0 / 9007199254740992.0)
