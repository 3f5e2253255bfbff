import numpy as np
from hypothesis import given

from seating import Dinner, Present, Together
from seating.people.pairs import PairTable
from seating.score.chances import chances_of
from tests.dinners import dinners

NAMES = [str(number) for number in range(1, 13)]


def test_a_guest_could_meet_as_many_as_fit_around_or_as_are_strangers():
    dinner = Dinner.of(NAMES, "3x4", 2, meet="table")
    assert chances_of(dinner).best.tolist() == [3, 3]
    assert chances_of(dinner).could_meet.tolist() == [6] * 12
    knows = [("1", other) for other in NAMES[1:10]]
    shy = Dinner.of(NAMES, "3x4", 2, meet="table", knows=knows)
    assert chances_of(shy).could_meet[0] == 2
    assert chances_of(Dinner.of(NAMES, "3x4", 9, meet="table")).could_meet.tolist() == [11] * 12


def test_who_comes_late_could_meet_fewer():
    late = Present("1", ("Dessert",))
    dinner = Dinner.of(NAMES, "3x4", 2, meet="table", rules=[late])
    assert chances_of(dinner).could_meet[0] == 3


def test_who_is_never_there_at_once_could_not_meet():
    rules = [Present("1", ("Starter", "Main")), Present("2", ("Dessert",))]
    dinner = Dinner.of(NAMES[:4], "1x4", 3, meet="table", rules=rules)
    assert chances_of(dinner).could_meet.tolist() == [2, 2, 3, 3]


def test_nobody_could_meet_at_a_course_that_does_not_count():
    dinner = Dinner.of(NAMES, "3x4", 2, meet="table")
    first = dinner.courses[0].__class__("Tea", meets="nobody")
    quiet = dinner.changed(courses=(first, dinner.courses[1]))
    assert chances_of(quiet).best.tolist() == [0, 3]
    assert chances_of(quiet).could_meet.tolist() == [3] * 12


def test_neighbours_within_reach_are_those_with_whom_one_course_is_enough():
    dinner = Dinner.of(NAMES[:8], "1x8", 1, meet="beside")
    table = dinner.tables[0]
    assert (chances_of(dinner).reach[0] == (table.beside | table.opposite)).all()
    near = chances_of(Dinner.of(NAMES[:10], "1x10", 1))
    assert set(near.reach[0].sum(axis=1).tolist()) == {near.best[0]}
    assert 2 <= near.best[0] < 9


def test_pairs_are_used_to_each_other_by_earlier_courses_or_else_once_if_they_know_each_other():
    earlier = PairTable.of(4, {(0, 1): 3, (2, 3): 1})
    dinner = Dinner.of(NAMES[:4], "1x4", 1, knows=[("1", "2"), ("1", "3")]).changed(earlier=earlier)
    before = chances_of(dinner).before
    assert [before[0, 1], before[0, 2], before[2, 3], before[1, 3]] == [3, 1, 1, 0]


def test_members_of_a_party_are_bound():
    rules = [Together(("1", "2", "3"))]
    bound = chances_of(Dinner.of(NAMES[:8], "2x4", 2, rules=rules)).bound
    assert bound.tolist() == [0 * 8 + 1, 0 * 8 + 2, 1 * 8 + 2]


@given(dinners())
def test_strangers_are_counted_pair_by_pair(dinner):
    there = dinner.present & dinner.meeting[:, None]
    most = (there * chances_of(dinner).best[:, None]).sum(axis=0)
    people = range(len(dinner.guests))
    for guest in people:
        strangers = sum(
            bool((there[:, guest] & there[:, other]).any()) and dinner.are_strangers(guest, other)
            for other in people
            if other != guest
        )
        assert chances_of(dinner).could_meet[guest] == min(int(most[guest]), strangers)
    assert (np.diff(chances_of(dinner).bound) > 0).all()
