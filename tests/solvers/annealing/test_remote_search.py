"""What goes to other processes is light, the same when it arrives, and ends when told."""

import pickle
from dataclasses import replace

import pytest

from seating import Dinner
from seating_solvers.annealing import remote_search
from seating_solvers.annealing.kernels.problem import question_of, widened
from seating_solvers.annealing.remote_search import Errand, Parcel
from seating_solvers.annealing.search import Search
from seating_solvers.annealing.temperature import Temperatures

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
