"""Guests who keep one table all evening."""

import numpy as np

from seating import At, AtMost, Dinner, Guest, Stays
from seating_solvers.placing.staying_guests import ANY, staying_guests
from seating_solvers.schedules import schedule

NAMES = [f"Guest {number}" for number in range(16)]


def staying(*rules, people=NAMES):
    return staying_guests(Dinner.of(people, "4x4", 3, meet="table", rules=rules))


def test_nobody_stays_without_a_rule():
    found = staying()
    assert found.table == {}
    assert not found.matter
    assert not found.sort.any()


def test_who_stays_may_choose_a_table_unless_a_rule_names_it():
    found = staying(Stays("1"), At("2", "3"), Stays("5"), At("5", "1"))
    assert found.table == {0: ANY, 1: 2, 4: 0}
    assert found.matter


def test_a_table_at_one_course_binds_nobody_to_it():
    found = staying(At("2", "3", courses=("Main",)))
    assert found.table == {}
    assert found.matter


def test_guests_counted_apart_are_of_different_sorts():
    people = [Guest(name, fields={"team": "AB"[number % 2]}) for number, name in enumerate(NAMES)]
    sort = staying(AtMost("team", 2), people=people).sort
    assert len({*sort[::2].tolist()}) == len({*sort[1::2].tolist()}) == 1
    assert sort[0] != sort[1]


def test_those_who_stay_are_on_places_that_do():
    found = schedule(4, 4, 3)
    assert found is not None
    bound = staying(Stays("1"), At("2", "3"))
    places, classes = bound.places(found, np.arange(16))
    assert sorted(places.tolist()) == list(range(16))
    assert classes[:3].tolist() == [1, -1, 0]
    tables = found.table[:, places]
    if found.still is not None:
        assert len(set(tables[:, 0].tolist())) == 1
        assert set(tables[:, 1].tolist()) == {2}
