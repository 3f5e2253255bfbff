"""Waiting for searches that may never come back."""

import pickle
import threading
from concurrent.futures import Future, ThreadPoolExecutor

from seating_solvers.running import waiting
from seating_solvers.running.budget import Budget
from seating_solvers.running.waiting import wait_for
from seating_solvers.running.when_to_stop import Watch

ENDLESS = Budget(seconds=None, iterations=5)


def test_what_is_found_comes_in_the_order_asked_for():
    second_came = threading.Event()

    def first():
        assert second_came.wait(10)
        return "first"

    def second():
        second_came.set()
        return "second"

    with ThreadPoolExecutor(2) as threads:
        futures = [threads.submit(first), threads.submit(second)]
        assert wait_for(futures, Watch(ENDLESS)) == ["first", "second"]


def test_threads_are_waited_for_even_when_all_is_over(monkeypatch):
    monkeypatch.setattr(waiting, "GRACE", 0.0)
    monkeypatch.setattr(waiting, "LOOK", 0.001)
    stop, looked = threading.Event(), threading.Event()
    stop.set()
    watch = Watch(ENDLESS, stop)
    monkeypatch.setattr(watch.stop_file, "end", looked.set)

    def late():
        assert looked.wait(10)
        return "came"

    with ThreadPoolExecutor(1) as threads:
        assert wait_for([threads.submit(late)], watch) == ["came"]


def test_what_never_comes_back_is_given_up(monkeypatch):
    monkeypatch.setattr(waiting, "GRACE", 0.0)
    monkeypatch.setattr(waiting, "LOOK", 0.001)
    came, lost = Future[str](), Future[str]()
    came.set_result("found")
    stop = threading.Event()
    watch = Watch(ENDLESS, stop)
    pickle.dumps(watch)  # as it is when a search is sent to another process
    stop.set()
    assert wait_for([lost, came], watch) == ["found"]
    assert lost.cancelled()
    watch.stop_file.close()
