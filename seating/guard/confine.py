"""Run a script within limits: ``python -I -S confine.py MEMORY SECONDS FOLDER SCRIPT ...``.

It starts alone in its process, and so imports nothing of this package.
"""

from __future__ import annotations

import sys
from contextlib import suppress

try:
    import resource
except ImportError:  # there the clock is the only limit
    TIME_IS_UP: tuple[int, ...] = ()
else:
    import signal

    TIME_IS_UP = (-signal.SIGXCPU,)
"""Exit statuses that say so."""


def confine(memory: int, seconds: int) -> None:
    """Limit this process, where the system can.

    Parameters
    ----------
    memory : int
        Bytes.
    seconds : int
        Of the processor.
    """
    if not TIME_IS_UP:
        return
    _limit(resource.RLIMIT_CORE, 0)  # what is in memory is nobody's to find
    _limit(resource.RLIMIT_DATA, memory)
    # Threads keep addresses that they never use, and not every system limits data alone.
    _limit(resource.RLIMIT_AS, 4 * memory)
    _limit(resource.RLIMIT_CPU, seconds)


def _limit(what: int, most: int) -> None:
    _, hard = resource.getrlimit(what)
    if hard != resource.RLIM_INFINITY:
        most = min(most, hard)
    with suppress(OSError, ValueError):  # not every system keeps every limit
        resource.setrlimit(what, (most, hard))


if __name__ == "__main__":
    confine(int(sys.argv[1]), int(sys.argv[2]))
    sys.path.append(sys.argv[3])
    sys.argv[:] = sys.argv[4:]
    import runpy

    runpy.run_path(sys.argv[0], run_name="__main__")
