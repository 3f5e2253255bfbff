"""One guest after the other, where they know fewest."""

from itertools import combinations

from benchmarks.peers.tools.peer_greedy import courses
from tests.benchmarks.peers.tools.stand_ins import question, seats_everyone


def test_the_second_course_is_with_others():
    asked = question(guests=9, tables=[3, 3, 3], knows=[], courses=2, seconds=0.05)
    plan = list(courses(asked))
    assert seats_everyone(plan, asked)
    met = {pair for tables in plan for some in tables for pair in combinations(sorted(some), 2)}
    assert len(met) == 18


def test_parties_sit_together_and_foes_apart():
    asked = question(together=[[0, 1], [2, 3]], apart=[[0, 2], [4, 5]], tables=[3, 3])
    for tables in courses(asked):
        (mine,) = [table for table in tables if 0 in table]
        assert 1 in mine
        assert 2 not in mine
        assert (4 in mine) != (5 in mine)


def test_a_party_for_whom_no_table_has_room_is_parted():
    asked = question(guests=4, tables=[2, 2], together=[[0, 1, 2]], knows=[])
    assert seats_everyone(list(courses(asked)), asked)


def test_who_is_away_is_nobodys_party():
    tables = list(courses(question(away=[[0, 0], [0, 1]], together=[[0, 1]])))
    assert sorted(tables[0][0] + tables[0][1]) == [2, 3, 4, 5]
