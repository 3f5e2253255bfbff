import pickle

import numpy as np
import pytest
from hypothesis import given

from seating import (
    Apart,
    Course,
    Dinner,
    Guest,
    InputError,
    Present,
)
from tests.dinners import dinners
from tests.seating.dinner.parts import NAMES, dinner_with


def test_guests_without_ids_are_numbered():
    dinner = dinner_with(guests=(Guest("Ana"), Guest("Bo", id="b"), Guest("Cy")))
    assert [guest.id for guest in dinner.guests] == ["1", "b", "3"]
    assert [guest.own_id for guest in dinner.guests] == [False, True, False]


def test_names_alone_make_a_dinner():
    dinner = Dinner.of(NAMES)
    assert [table.shape for table in dinner.tables] == ["long"]
    assert [course.name for course in dinner.courses] == ["Starter", "Main", "Dessert"]
    assert dinner.talk.meet == "near"


def test_short_descriptions():
    guests = [
        Guest(name, fields={"team": "red" if name in ("Ana", "Bo") else ""}) for name in NAMES
    ]
    dinner = Dinner.of(
        guests,
        "2x2",
        ["Soup", Course("Cake")],
        known_by="team",
        knows=[("Cy", "4")],
        meet="table",
        rules=[Apart(("1", "3"))],
    )
    assert [course.name for course in dinner.courses] == ["Soup", "Cake"]
    assert [pair[:2] for pair in dinner.acquaintances.strength] == [(0, 1), (2, 3)]
    assert dinner.rules == (Apart(("1", "3")),)
    assert dinner.seat_count == 4


def test_a_misspelt_column_is_guessed():
    guests = [Guest("Ana", fields={"company": "Acme"}), Guest("Bo")]
    with pytest.raises(InputError, match="did you mean 'company'"):
        Dinner.of(guests, known_by=["compny"])


@given(dinners())
def test_seats_count_through_the_room(dinner):
    sizes = [table.seats for table in dinner.tables]
    assert dinner.seat_count == sum(sizes) == len(dinner.table_of_seat)
    for table, size in enumerate(sizes):
        first, beyond = dinner.first_seat[table], dinner.first_seat[table + 1]
        assert beyond - first == size
        assert set(dinner.table_of_seat[first:beyond]) == {table}
        assert dinner.place(int(first)) == f"table {table + 1}, seat 1"


@given(dinners())
def test_tables_by_form_hold_each_table_once(dinner):
    alike = [
        sorted({dinner.tables[index].form for index in form}) for form in dinner.tables_by_form
    ]
    assert all(len(forms) == 1 for forms in alike)
    assert sorted(np.concatenate(dinner.tables_by_form)) == list(range(len(dinner.tables)))
    assert len(alike) == len({table.form for table in dinner.tables})


@given(dinners(most=5))
def test_a_dinner_can_travel(dinner):
    copy = pickle.loads(pickle.dumps(dinner))
    for field in ("guests", "tables", "courses", "rules", "talk", "title"):
        assert getattr(copy, field) == getattr(dinner, field)
    assert list(copy.prior) == list(dinner.prior)
    assert list(copy.interest) == list(dinner.interest)


def test_presence_is_what_all_rules_leave():
    rules = (Present("2", ("Main",)), Present("3", ("Main",)), Present("3", ("Dessert",)))
    there = dinner_with(rules=rules).present
    assert there.tolist() == [[True, True, False, True], [True, False, False, True]]
