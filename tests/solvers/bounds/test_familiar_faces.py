"""Guests who are to sit with somebody they know."""

import itertools

import numpy as np
import pytest

from seating import (
    Accompanied,
    Acquaintances,
    Apart,
    AtMost,
    Dinner,
    Familiar,
    Guest,
    Present,
    Stays,
    Together,
)
from seating_solvers.bounds import upper_bounds
from seating_solvers.bounds.brought_together import brought_together
from seating_solvers.bounds.familiar_faces import familiar_faces
from seating_solvers.bounds.shared.bound_setting import BoundSetting

GUESTS = [str(number) for number in range(12)]
KNOWS = ((0, 1), (1, 2), (0, 2), (2, 3), (5, 6))


def lost(*rules, meet="table", repeats=0):
    """What is lost by 1, 2, ... 12 at three tables for two courses; 1 and 2 are a team."""
    bare = Dinner.of(GUESTS, "3x4", ["A", "B"], meet=meet)
    people = (Guest("1", fields={"team": "a"}), Guest("2", fields={"team": "a"}), *bare.guests[2:])
    known = Acquaintances.of(len(GUESTS), KNOWS)
    dinner = bare.changed(guests=people, acquaintances=known, rules=rules)
    setting = BoundSetting.of(dinner)
    found = familiar_faces(setting, 1, brought_together(setting, 1).number, repeats)
    return None if found is None else found.number


def shy(*guests, courses=("A",)):
    return [Familiar(guest, courses) for guest in guests]


@pytest.mark.parametrize(
    ("rules", "number"),
    [
        ((), None),
        (shy("1"), 1),
        (shy("1", courses=None), 2),
        (shy("1", "2"), 1),
        (shy("1", "2", "3"), 2),
        (shy("1", "2", "3", "4", "6"), 3),
        ((*shy("1"), Together(("8", "9"))), 2),
        ((*shy("1"), Together(("1", "2"))), None),
        ((*shy("1", "4"), Together(("1", "2"))), 2 + 1),
        ((*shy("4"), Apart(("3", "4"))), None),
        ((*shy("1", "2"), Apart(("1", "2"))), 2),
        ((*shy("1"), Stays("1"), Stays("2")), None),
        ((*shy("6"), Present("7", ("B",))), None),
        (shy("12"), None),
    ],
)
def test_a_pair_for_each_or_one_for_two(rules, number):
    assert lost(*rules) == number


def test_those_who_know_each_other_come_on_top_of_pairs_who_meet_again():
    assert lost(*shy("1", "2", "3"), repeats=5) == 5 + 2
    assert lost(*shy("1", "2", "3", courses=None), repeats=1) == 2 * 2
    assert lost(Together(("1", "2")), Together(("8", "9")), repeats=5) == 5 + 1
    assert lost(Together(("8", "9")), repeats=5) is None


def test_somebody_of_a_group_that_is_kept_apart_is_no_familiar_face():
    assert lost(*shy("1", "2"), AtMost("team", 1)) == 2
    assert lost(*shy("1", "2"), AtMost("team", 1, tables=("1",))) == 1
    assert lost(*shy("1", "2"), AtMost("team", 2)) == 1


def test_where_talk_counts_by_distance_or_another_will_do_nothing_is_said():
    assert lost(*shy("1"), meet="near") is None
    assert lost(Accompanied("3", "team", "a", ("B",))) == 1
    assert lost(Accompanied("9", "team", "a")) is None


@pytest.mark.parametrize("seed", range(40))
def test_no_plan_that_keeps_the_rules_is_worth_more(seed):
    """Six at two tables of three for two courses: every plan is tried."""
    random = np.random.default_rng(seed)
    knows = [pair for pair in itertools.combinations(range(6), 2) if random.random() < 0.4]
    asks = [(guest, course) for guest in range(6) for course in "AB" if random.random() < 0.3]
    held = [pair for pair in itertools.combinations(range(6), 2) if random.random() < 0.1]
    rules = [
        *(Familiar(str(guest + 1), (course,)) for guest, course in asks),
        *(Together((str(one + 1), str(other + 1))) for one, other in held),
    ]
    bare = Dinner.of(GUESTS[:6], "2x3", ["A", "B"], meet="table", rules=rules)
    dinner = bare.changed(acquaintances=Acquaintances.of(6, knows))
    worth = [
        introductions(plan, knows)
        for plan in itertools.product(itertools.combinations(range(6), 3), repeat=2)
        if all(has_a_face(guest, plan["AB".index(course)], knows) for guest, course in asks)
        and all(set(held) <= pairs_of(table) for table in plan)
    ]
    if worth:
        assert max(worth) <= upper_bounds(dinner)[0].value


def pairs_of(table):
    """Who shares a table, where these sit at one and the others at the other."""
    others = [guest for guest in range(6) if guest not in table]
    return {*itertools.combinations(table, 2), *itertools.combinations(others, 2)}


def has_a_face(guest, table, knows):
    return any(guest in pair for pair in pairs_of(table) & set(knows))


def introductions(plan, knows):
    return len(set().union(*map(pairs_of, plan)) - set(knows))
