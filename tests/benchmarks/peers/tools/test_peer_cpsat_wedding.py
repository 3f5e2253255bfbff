"""The textbook model: it is OR-Tools itself that answers, on a dinner that it solves at once."""

import pytest

from benchmarks.peers.tools.peer_cpsat_wedding import courses
from tests.benchmarks.peers.tools.stand_ins import question, seats_everyone


def test_courses_one_after_the_other_are_as_good_as_can_be():
    asked = question(guests=6, tables=[2, 2, 2], knows=[], courses=3, seconds=30.0)
    plan = list(courses(asked))
    assert seats_everyone(plan, asked)
    pairs = {tuple(sorted(table)) for tables in plan for table in tables}
    assert len(pairs) == 9  # no pair twice


def test_rules_hold():
    asked = question(together=[[0, 1]], apart=[[0, 2], [0, 3]], tables=[3, 4], seconds=30.0)
    for tables in courses(asked):
        (mine,) = [table for table in tables if 0 in table]
        assert 1 in mine
        assert not {2, 3} & set(mine)


def test_rules_that_contradict_end_it():
    with pytest.raises(SystemExit, match="no plan of a course"):
        list(courses(question(together=[[0, 1]], apart=[[0, 1]], seconds=5.0)))
