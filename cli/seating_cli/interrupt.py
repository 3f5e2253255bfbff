"""Ctrl-C ends a search and keeps its plan; pressed again, it quits at once.

So do the signals by which a system asks a program to end, and a terminal that is closed.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType

HINT = "Stopping; the best plan so far is kept. Ctrl-C again quits at once."
ASKED = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
"""Signals that are answered like Ctrl-C."""

IMPATIENT = (signal.SIGINT, signal.SIGTERM)
"""Those of which a second one is meant; of a terminal that is closed, several may tell."""

Handler = Callable[[int, FrameType | None], object]


@contextmanager
def ended_like_interrupt() -> Iterator[None]:
    """Let signals that ask a program to end raise KeyboardInterrupt, as Ctrl-C does."""
    unasked = [number for number in ASKED if signal.getsignal(number) == signal.SIG_DFL]
    with _handled(unasked, signal.default_int_handler):
        yield


@contextmanager
def stopped_by_interrupt(say: Callable[[str], None]) -> Iterator[threading.Event]:
    """An event that the first Ctrl-C sets; the second raises KeyboardInterrupt.

    Parameters
    ----------
    say : callable
        Told `HINT` at the first.
    """
    stop = threading.Event()

    def handle(number: int, frame: FrameType | None) -> None:
        if stop.is_set():
            if number in IMPATIENT:
                signal.default_int_handler(number, frame)
            return
        stop.set()
        with suppress(OSError):  # the terminal may be gone
            say(HINT)

    asked = [number for number in ASKED if signal.getsignal(number) != signal.SIG_IGN]
    with _handled([signal.SIGINT, *asked], handle):
        yield stop


def no_more_interrupts() -> None:
    """All is said and done; what comes while the program takes itself down changes nothing."""
    for number in (signal.SIGINT, *ASKED):
        signal.signal(number, signal.SIG_IGN)


@contextmanager
def _handled(numbers: list[signal.Signals], handle: Handler) -> Iterator[None]:
    """Answer signals in this way; only the main thread may."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, handle) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
