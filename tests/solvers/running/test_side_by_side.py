"""Short searches run where they are asked for, long ones go where the executor takes them."""

import threading
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest

from seating_solvers.running.budget import Budget
from seating_solvers.running.side_by_side import SideBySide
from seating_solvers.running.waiting import each_of
from seating_solvers.running.when_to_stop import Watch


class Elsewhere(Executor):
    """Counts what is sent, and does it at once."""

    def __init__(self):
        self.sent = 0

    def submit(self, task, /, *words, **named):
        self.sent += 1
        future: Future[Any] = Future()
        future.set_result(task(*words, **named))
        return future


def search(moves):
    return lambda over: SimpleNamespace(iterations=0 if over() else moves, by=threading.get_ident())


@pytest.fixture
def watch():
    return Watch(Budget(seconds=None, iterations=10**9))


def test_short_ones_are_not_sent(watch):
    elsewhere = Elsewhere()
    workers = SideBySide(elsewhere, watch)
    found = workers.run([search(10), search(20)], 20)
    assert [one.iterations for one in filter(None, found)] == [10, 20]
    assert elsewhere.sent == 0


def test_long_ones_are(watch):
    elsewhere = Elsewhere()
    found = SideBySide(elsewhere, watch).run([search(10), search(20)], 10_000_000)
    assert [one.iterations for one in filter(None, found)] == [10, 20]
    assert elsewhere.sent == 2


def test_how_long_they_are_is_measured(watch):
    elsewhere = Elsewhere()
    workers = SideBySide(elsewhere, watch, pace=1e-9)
    workers.run([search(1)], 1)  # a move took longer than a thousandth of a second's thousandth
    assert workers.pace > 1e-9
    workers.run([search(1)], int(1 / workers.pace))
    assert elsewhere.sent == 1


def test_threads_take_all(watch):
    with ThreadPoolExecutor(1) as threads:
        (found,) = SideBySide(threads, watch).run([search(10)], 10)
    assert found is not None
    assert found.by != threading.get_ident()


def test_one_that_is_given_up_leaves_its_place(monkeypatch):
    monkeypatch.setattr("seating_solvers.running.waiting.GRACE", 0.0)
    late: Future[str] = Future()
    soon: Future[str] = Future()
    soon.set_result("found")
    watch = Watch(Budget(seconds=1e-9))
    watch.stop_file.path()
    assert each_of([late, soon], watch) == [None, "found"]
    watch.stop_file.close()
