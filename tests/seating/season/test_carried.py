"""What evenings leave to each other, and how it fades."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Acquaintances, Dinner, Guest, Plan
from seating.dinner.plan import AWAY
from seating.season.carried import faded, left_by, with_evenings


@pytest.mark.parametrize(
    ("talk", "days", "half_life", "expected"),
    [(100, 0, 30, 100), (100, 30, 30, 50), (100, -60, 30, 25), (1, 30, 30, 1), (1, 31, 30, 0),
     (100, 15, 30, 71), (7, 1000, None, 7)],
)  # fmt: skip
def test_each_half_life_takes_one_half(talk, days, half_life, expected):
    assert faded(np.array([talk]), days, half_life).tolist() == [expected]


@given(talk=st.integers(0, 10_000), one=st.floats(0, 500), more=st.floats(0, 500))
def test_what_fades_never_grows(talk, one, more):
    sooner, later = (faded(np.array([talk]), days, 50.0)[0] for days in (one, one + more))
    assert 0 <= later <= sooner <= talk


def evening(*names, seats=None):
    dinner = Dinner.of(names, "1x2,1x2", 2, meet="table")
    return Plan.of(dinner, seats or [range(len(names))] * 2)


def test_talk_fades_and_how_often_two_sat_together_does_not():
    left = left_by(evening("Ana", "Bo", "Cy"))
    dinner = with_evenings(Dinner.of(["Bo", "Ana", "Di"], "2x2", 1), [(left, 10)], 10)
    assert list(dinner.acquaintances.talk) == [(0, 1, 1)]
    assert list(dinner.earlier) == [(0, 1, 2)]


def test_evenings_add_up_to_what_was_known_before():
    known = Acquaintances.of(2, [(0, 1)])
    before = Dinner.of(["Ana", "Bo"], "1x2", 1).changed(acquaintances=known)
    left = left_by(evening("Ana", "Bo"))
    dinner = with_evenings(before, [(left, 1), (left, 2)])
    assert list(dinner.acquaintances.strength) == [(0, 1, 2)]
    assert list(dinner.acquaintances.talk) == [(0, 1, 4)]
    assert list(dinner.earlier) == [(0, 1, 4)]
    assert with_evenings(before, []) is before


def test_who_did_not_come_has_met_nobody():
    left = left_by(evening("Ana", "Bo", "Cy", "Di", seats=[[0, AWAY, 2, 3]] * 2))
    dinner = with_evenings(Dinner.of(["Ana", "Bo", "Cy", "Di"], "2x2", 1), [(left, 1)])
    assert list(dinner.earlier) == [(2, 3, 2)]


def test_people_are_found_by_id_where_names_are_not_enough():
    guests = [Guest("Ana", "a"), Guest("Ana", "b"), Guest("Bo")]
    plan = Plan.of(Dinner.of(guests, "1x2,1x2", 1, meet="table"), [[0, 2, 1]])
    dinner = with_evenings(Dinner.of([guests[1], guests[0], guests[2]], "2x2", 1),
                           [(left_by(plan), 1)])  # fmt: skip
    assert list(dinner.earlier) == [(1, 2, 1)]
