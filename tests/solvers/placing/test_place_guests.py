"""Where guests go in a schedule so that few meet whom they know."""

import numpy as np

from seating import Dinner
from seating.people.pairs import PairTable
from seating_solvers.placing import place_guests as module
from seating_solvers.placing.place_guests import place_guests
from seating_solvers.placing.staying_guests import staying_guests
from seating_solvers.schedules import schedule


def placed(known, tables=8, seats=8, courses=4):
    found = schedule(tables, seats, courses)
    assert found is not None
    guests = tables * seats
    names = [str(number) for number in range(guests)]
    staying = staying_guests(Dinner.of(names, f"{tables}x{seats}", courses, meet="table"))
    target = np.full(tables, seats)
    table = place_guests(found, known, staying, np.arange(guests), target, 1, lambda: False)
    for row in table:
        assert np.bincount(row).tolist() == [seats] * tables
    return found, table


def teams(guests, size):
    pairs = [(a, b) for a in range(guests) for b in range(a + 1, guests) if a // size == b // size]
    return PairTable.of(guests, dict.fromkeys(pairs, 1))


def met(table, known):
    return int((table[:, known.first] == table[:, known.second]).any(axis=0).sum())


def test_without_acquaintances_everyone_takes_a_place_in_order():
    found, table = placed(PairTable.empty(64))
    assert (table == found.table).all()


def test_teams_never_meet_where_a_descent_finds_that():
    known = teams(64, 4)
    assert met(placed(known)[1], known) == 0


def test_teams_as_large_as_a_table_take_a_course_that_is_not_served(monkeypatch):
    monkeypatch.setattr(module, "strangers_only", lambda *_: None)
    known = teams(64, 8)
    assert met(placed(known)[1], known) == 0


def test_what_cannot_be_loses_little():
    known = teams(64, 16)  # at eight tables at every course, two of sixteen share one at least
    pairs = met(placed(known)[1], known)
    assert 4 * 8 * 4 <= pairs <= 3 * 4 * 8 * 4
