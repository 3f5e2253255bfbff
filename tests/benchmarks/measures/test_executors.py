"""Executors on something small, and that one which finds another plan is noticed."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from benchmarks.cases.case_dinner import case_dinner
from benchmarks.instances.named_instances import instance_named
from benchmarks.measures import executors


def test_executors_are_compared_with_the_first(monkeypatch):
    makes = {"1 thread": lambda: ThreadPoolExecutor(1), "2 threads": lambda: ThreadPoolExecutor(2)}
    monkeypatch.setattr(executors, "executors", lambda: makes)
    one, two = executors.rows({"office/invs13x3": 50_000}, 1)
    assert (one[1], one[3]) == ("1 thread", "1.00")
    assert (two[1], two[5]) == ("2 threads", "nothing")
    assert len(one) == len(executors.HEAD)


def test_a_sweep_is_compared_too(monkeypatch):
    makes = {"1 thread": lambda: ThreadPoolExecutor(1), "2 threads": lambda: ThreadPoolExecutor(2)}
    monkeypatch.setattr(executors, "executors", lambda: makes)
    one, two = executors.sweep_rows(3, 2_000, 1)
    assert one[0] == two[0] == "a sweep of 3 dinners"
    assert float(two[3]) > 0


def test_an_executor_that_finds_another_plan_is_noticed(monkeypatch):
    speeds = {
        "1 thread": executors.Speed(1.0, 1.0, 0.0, b"a"),
        "2 threads": executors.Speed(1.0, 1.0, 0.0, b"b"),
    }
    monkeypatch.setattr(executors, "measured", lambda *_: speeds)
    with pytest.raises(SystemExit, match="2 threads found another plan"):
        list(executors.rows({"office/invs13x3": 1000}, 1))


def test_all_kinds_of_executors_are_there():
    assert {"1 thread", "2 threads", "2 processes (spawn)"} <= set(executors.executors())


def test_what_a_wave_sends_is_light():
    size, seconds = executors.sent_a_wave(case_dinner(instance_named("office/invs13x3").make()))
    assert 1000 < size < 1_000_000
    assert seconds > 0
