"""Signals that ask to end wait for the end of a block, and then reach whom they were for."""

import signal
import sys
import threading

import pytest

from seating.outputs.writing.deferred_signals import ENDING, deferred_signals

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")


@pytest.mark.parametrize("number", ENDING)
def test_they_are_answered_afterwards(number):
    answered: list[int] = []
    before = signal.signal(number, lambda got, _: answered.append(got))
    try:
        with deferred_signals():
            signal.raise_signal(number)
            assert answered == []
        assert answered == [number]
        signal.raise_signal(number)
        assert answered == [number, number]
    finally:
        signal.signal(number, before)


def test_those_that_nobody_wants_stay_unanswered():
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with deferred_signals():
            assert signal.getsignal(signal.SIGHUP) == signal.SIG_IGN
            signal.raise_signal(signal.SIGHUP)
    finally:
        signal.signal(signal.SIGHUP, before)


def test_an_error_goes_by_and_handlers_are_as_before():
    before = [signal.getsignal(number) for number in ENDING]

    def full() -> None:
        with deferred_signals():
            signal.raise_signal(signal.SIGINT)
            raise OSError("full")

    with pytest.raises(OSError, match="full"):
        full()
    assert [signal.getsignal(number) for number in ENDING] == before


def test_elsewhere_than_in_the_main_thread_it_does_nothing():
    seen: list[bool] = []

    def look() -> None:
        with deferred_signals():
            seen.append(True)

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert seen == [True]
