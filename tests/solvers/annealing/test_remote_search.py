"""What goes to other processes is light, the same when it arrives, and ends when told."""

import pickle
import threading
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from seating import Dinner
from seating.score.score import Score
from seating_solvers.annealing import remote_search
from seating_solvers.annealing.kernels.problem import question_of, widened
from seating_solvers.annealing.remote_search import Errand, Parcel
from seating_solvers.annealing.search import Found, Search
from seating_solvers.annealing.temperature import Temperatures
from seating_solvers.running import waiting
from seating_solvers.running.budget import Budget, Watch
from seating_solvers.running.stop_file import Halt, Heed
from seating_solvers.running.waiting import awaited

DINNER = Dinner.of([str(number) for number in range(300)], "30x10", 3)
QUESTION = question_of(DINNER)
SEARCH = Search(DINNER, QUESTION, 1, 1, 5000, Temperatures(3e5, 1e4), 3e6, 10**12)


@pytest.fixture
def parcel():
    return Parcel(DINNER, QUESTION)


def sent(thing):
    return pickle.loads(pickle.dumps(thing))


def test_an_errand_finds_the_same_where_it_arrives(parcel):
    here, there = SEARCH.run(bool), sent(Errand(SEARCH, parcel)).run(bool)
    assert (here.seats == there.seats).all()
    assert here.score == there.score


def test_where_more_may_sit_goes_along(parcel):
    wide = replace(SEARCH, question=widened(QUESTION, DINNER, 2))
    arrived = sent(Errand(wide, parcel)).search
    assert (arrived.question.hall.low == wide.question.hall.low).all()
    assert (arrived.question.hall.low != QUESTION.hall.low).any()


def test_a_dinner_is_unpacked_once_and_sent_on_as_it_came(parcel):
    first, second = sent(Errand(SEARCH, parcel)), sent(Errand(replace(SEARCH, number=2), parcel))
    assert first.search.dinner is second.search.dinner
    assert pickle.dumps(first.parcel) == pickle.dumps(parcel)


def test_a_process_does_not_keep_parcels_for_ever(parcel):
    others = [sent(Parcel(DINNER, QUESTION)) for _ in range(5)]
    assert len(remote_search._open) == remote_search.KEPT
    assert sent(parcel) not in others


def test_threads_make_no_file():
    halt = Halt()
    halt.tell()
    halt.close()
    assert not halt.sent


def test_a_file_ends_searches_that_have_seen_it():
    halt = Halt()
    path = halt.path()
    assert path is not None
    heed = Heed(path)
    assert halt.sent
    assert not heed.is_set()
    halt.tell()
    assert heed.is_set()
    assert Heed(path).is_set()
    halt.close()
    assert heed.is_set()
    assert not Path(path).exists()
    halt.tell()
    assert not Path(path).exists()


def test_what_is_sent_when_all_is_over_ends_at_once_and_leaves_no_file():
    for over in (Halt.tell, Halt.close):
        halt = Halt()
        over(halt)
        assert Heed(halt.path()).is_set()
        assert not halt.sent


def test_another_machine_knows_no_such_file(tmp_path):
    assert not Heed(str(tmp_path / "elsewhere")).is_set()


def test_a_watch_is_heeded_however_often_it_is_sent_on():
    watch = Watch(Budget(seconds=None, iterations=5))
    there = sent(sent(watch))
    part = sent(watch.part(0.5))
    assert not there.over()
    watch.halt.tell()
    assert there.over()
    assert part.over()
    watch.halt.close()


def test_what_never_comes_back_is_given_up(monkeypatch):
    monkeypatch.setattr(waiting, "GRACE", 0.0)
    came, lost = Future[Found](), Future[Found]()
    found = Found(np.zeros((3, 300), dtype=np.int32), Score(0, 0, 1, 1), 1)
    came.set_result(found)
    stop = threading.Event()
    watch = Watch(Budget(seconds=None, iterations=5), stop)
    sent(watch)
    stop.set()
    assert awaited([lost, came], watch) == [found]
    assert lost.cancelled()
    watch.halt.close()
