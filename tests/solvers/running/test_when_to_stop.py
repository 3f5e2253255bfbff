"""When a search stops."""

import pickle
import threading

import pytest

from seating_solvers.running.budget import Budget
from seating_solvers.running.when_to_stop import Watch

ENDLESS = Budget(seconds=None, iterations=10)


def sent(thing):
    return pickle.loads(pickle.dumps(thing))


def test_without_a_ceiling_only_a_stop_ends_it():
    stop = threading.Event()
    watch = Watch(ENDLESS, stop)
    assert watch.left == float("inf")
    assert not watch.over()
    assert watch.why == "iterations"
    stop.set()
    assert watch.over()
    assert watch.why == "interrupted"


def test_the_clock_ends_it():
    watch = Watch(Budget(seconds=100.0), started=0.0)
    assert watch.left < 0
    assert watch.over()
    assert watch.why == "time"


def test_what_is_no_part_of_the_budget_does_not_count(monkeypatch):
    now = [1000.0]
    monkeypatch.setattr("time.time", lambda: now[0])
    watch = Watch(Budget(seconds=100.0), started=1000.0)
    with watch.still():
        now[0] += 500
    assert watch.spent == pytest.approx(0)
    now[0] += 30
    assert watch.spent == pytest.approx(30)
    assert watch.part(0.5).left == pytest.approx(35)
    assert watch.resumed(20.0, 0).left == pytest.approx(90)


def test_parts_and_rests_of_the_moves_are_never_nothing():
    watch = Watch(ENDLESS)
    assert [watch.part(share).budget.iterations for share in (0.01, 0.25, 1.0)] == [1, 2, 10]
    assert [watch.resumed(0.0, tried).budget.iterations for tried in (0, 4, 10)] == [10, 6, 1]
    assert Watch(Budget(5.0)).resumed(0.0, 4).budget.iterations is None


def test_it_is_stopped_however_often_it_is_sent_on():
    watch = Watch(ENDLESS)
    there = sent(sent(watch))
    part = sent(watch.part(0.5))
    assert not there.over()
    watch.stop_file.end()
    assert there.over()
    assert part.over()
    watch.stop_file.close()


def test_more_time_is_given_from_the_end_or_from_now(monkeypatch):
    monkeypatch.setattr("time.time", lambda: 1130.0)
    watch = Watch(Budget(seconds=100.0), started=1000.0)
    assert watch.later(50.0).left == pytest.approx(20)
    assert watch.beyond(0.5).left == pytest.approx(50)
    assert Watch(ENDLESS).later(1.0).left == Watch(ENDLESS).beyond(0.5).left == float("inf")
