"""Letters that move on, as their sentence says, and how long nobody meets twice."""

from itertools import combinations

import numpy as np
import pytest

from seating.movement.movement import Movement
from seating.movement.places import Places
from seating.movement.ways.letters_move_on import (
    LettersMoveOn,
    centred,
    courses_without_repeat,
)
from seating.room.table import Table
from tests.seating.movement.walked import as_said


def movement(tables, steps):
    return Movement(Places([Table(str(one), len(steps)) for one in range(tables)]), steps_of(steps))


def steps_of(steps):
    return LettersMoveOn(tuple(steps))


@pytest.mark.parametrize(
    ("tables", "steps"),
    [(8, centred(8)), (5, (0, 0, 3, -1, 3)), (2, (1, 1)), (7, (-3, 2, 0, 2)), (1, (0, 0, 0))],
)
def test_a_guest_who_heard_it_comes_where_it_leads(tables, steps):
    assert as_said(movement(tables, steps))


def test_tables_that_lack_a_letter_are_passed_over():
    places = Places([Table("1", 4), Table("2", 2), Table("3", 3), Table("4", 4)])
    uneven = Movement(places, steps_of((1, 0, -1, 1)))
    assert "pass over tables that lack your letter" in uneven.sentence()
    assert as_said(uneven)


def test_letters_that_go_alike_are_told_together():
    assert movement(6, (0, 1, 0, 1)).sentence().startswith("A and C stay and B and D go one table")


@pytest.mark.parametrize(("tables", "letters"), [(7, 5), (6, 4), (9, 8), (4, 4), (5, 2), (11, 11)])
def test_nobody_meets_twice_for_so_many_courses_and_not_one_more(tables, letters):
    steps = centred(letters)
    courses = courses_without_repeat(steps, tables)
    assert repeats(movement(tables, steps), courses) == 0
    assert repeats(movement(tables, steps), courses + 1) > 0


def test_centred_steps_meet_as_long_and_walk_half_as_far():
    plain, short = tuple(range(9)), centred(9)
    assert courses_without_repeat(short, 11) == courses_without_repeat(plain, 11) == 11
    assert sum(map(abs, short)) == 20
    assert sum(plain) == 36


def repeats(walked, courses):
    table = walked.places.table
    met = [
        pair
        for row in walked.walk(courses)
        for one in np.unique(table)
        for pair in combinations(np.flatnonzero(table[row] == one).tolist(), 2)
    ]
    return len(met) - len(set(met))
