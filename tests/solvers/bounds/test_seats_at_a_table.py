"""The best that so many seats of a table give to strangers, against trying all choices."""

from itertools import combinations
from math import comb

import pytest

from seating import Dinner, Table, Together
from seating.talk.talk import Talk
from seating_solvers.bounds import seats_at_a_table as module
from seating_solvers.bounds.seats_at_a_table import best_at, seats_at_a_table
from seating_solvers.bounds.shared.bound_setting import BoundSetting


@pytest.mark.parametrize("meet", ["near", "table", "beside"])
@pytest.mark.parametrize("form", ["round", "long", "u", "top"])
def test_the_best_seats_are_those_of_all_choices(meet, form):
    table, talk = Table("Oak", 7, form), Talk(meet)
    worth = talk.worth.of(talk.between(table))
    for guests in range(8):
        every = [
            sum(int(worth[pair]) for pair in combinations(chosen, 2))
            for chosen in combinations(range(7), guests)
        ]
        if meet == "table":
            assert best_at(talk, table, guests) * talk.worth.unit >= max(every)
        else:
            assert best_at(talk, table, guests) == max(every)


def test_a_large_table_is_never_given_too_little():
    table, talk = Table("Oak", 30), Talk("near")
    assert best_at(talk, table, 15) >= best_at(talk, table, 14) > best_at(talk, table, 2) > 0


@pytest.mark.parametrize("meet", ["near", "beside"])
@pytest.mark.parametrize("form", ["round", "long", "u", "top"])
def test_where_choices_are_too_many_every_guest_has_the_best_neighbours(meet, form, monkeypatch):
    table, talk = Table("Oak", 7, form), Talk(meet)
    worth = talk.worth.of(talk.between(table)).tolist()
    exact = [best_at(talk, table, guests) for guests in range(8)]
    monkeypatch.setattr(module, "CHOICES", 0)
    for guests in range(2, 7):
        found = best_at(talk, table, guests)
        assert found >= exact[guests]
        seats = [sum(sorted(row)[-(guests - 1) :]) for row in worth]
        assert found == sum(sorted(seats)[-guests:]) // 2


def test_tables_fill_where_it_gives_most():
    # of eleven guests, four, four and three: a course has 6 + 6 + 3 pairs
    asked = Dinner.of([str(n) for n in range(11)], "3x4", 2, meet="table")
    assert seats_at_a_table(BoundSetting.of(asked)).number == 2 * (2 * comb(4, 2) + comb(3, 2))


def test_couples_fill_tables_by_steps_of_two_and_nothing_is_rounded_up():
    # eight or ten at each table: 28 or 45 pairs, 17 for two guests more
    couples = [Together((str(2 * n + 1), str(2 * n + 2))) for n in range(23)]
    asked = Dinner.of([str(n + 1) for n in range(46)], "5x10", 2, meet="table", rules=couples)
    assert seats_at_a_table(BoundSetting.of(asked)).number == 2 * (3 * 45 + 2 * 28)
