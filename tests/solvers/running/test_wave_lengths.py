"""How long waves of searches are."""

import threading

import pytest

from seating_solvers.running.budget import Budget
from seating_solvers.running.wave_lengths import WaveLengths
from seating_solvers.running.when_to_stop import Watch


def waves(budget, searches, first):
    """Moves of each search, wave after wave, and moves in all."""
    lengths, tried, found = WaveLengths(Watch(budget), first), 0, []
    while moves := lengths.next_moves(tried, searches):
        found.append(moves)
        tried += moves * searches
    return found, tried


def test_each_wave_is_twice_as_long_until_the_last_takes_what_is_left():
    found, tried = waves(Budget(None, 10_000), 2, 100)
    assert found == [100, 200, 400, 800, 3500]
    assert tried == 10_000


@pytest.mark.parametrize("iterations", [1, 7, 999, 123_457])
@pytest.mark.parametrize("searches", [1, 2, 5])
def test_no_more_moves_are_tried_than_there_are(iterations, searches):
    _, tried = waves(Budget(None, iterations), searches, 50)
    assert iterations - searches < tried <= iterations


def test_nothing_is_tried_when_all_is_over():
    stop = threading.Event()
    stop.set()
    assert WaveLengths(Watch(Budget(None, 100), stop), 10).next_moves(0, 2) == 0


def test_a_wave_ends_before_the_clock_does(monkeypatch):
    now = [0.0]
    monkeypatch.setattr("time.time", lambda: now[0])
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    lengths = WaveLengths(Watch(Budget(seconds=10.0), started=0.0), 1000)
    assert lengths.next_moves(0, 2) == 1000
    now[0] = 8.0  # 125 moves a second, so that a wave as long does not fit any more
    assert lengths.next_moves(2000, 2) == int(0.95 * 2.0 * 125)
