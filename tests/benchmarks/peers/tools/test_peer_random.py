"""Cards from a hat."""

from benchmarks.peers.tools.peer_random import courses
from tests.benchmarks.peers.tools.stand_ins import question, seats_everyone


def test_everyone_has_a_seat_and_seeds_differ():
    asked = question(guests=30, tables=[10, 12, 10], courses=3)
    one, two = list(courses(asked)), list(courses(question(**{**vars(asked), "seed": 4})))
    assert seats_everyone(one, asked)
    assert one == list(courses(asked))
    assert one != two


def test_who_is_away_has_none():
    tables = list(courses(question(away=[[1, 5]])))
    assert 5 in tables[0][0] + tables[0][1]
    assert 5 not in tables[1][0] + tables[1][1]
