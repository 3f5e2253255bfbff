import pickle

import numpy as np
import pytest
from hypothesis import given

from seating import (
    Acquaintances,
    Apart,
    At,
    Course,
    Dinner,
    Guest,
    Impossible,
    InputError,
    Present,
    Table,
    Together,
)
from seating.dinner.course import usual_courses
from seating.people.pairs import PairTable
from seating.room.written_tables import tables_from
from seating.words.errors import Origin
from tests.dinners import dinners

NAMES = ["Ana", "Bo", "Cy", "Dee"]


def dinner_with(**changes):
    parts = {
        "guests": tuple(Guest(name) for name in NAMES),
        "tables": tables_from("2x3"),
        "courses": usual_courses(2),
    }
    return Dinner(**(parts | changes))


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


@pytest.mark.parametrize("who", ["2", "Bo", " BO ", "bo\u200b"])
def test_a_guest_by_id_or_name(who):
    assert dinner_with().guest_index(who) == 1


def test_ids_go_before_names():
    dinner = dinner_with(guests=(Guest("2"), Guest("Bo")))
    assert dinner.guest_index("2") == 1


def test_namesakes_go_by_their_labels():
    dinner = dinner_with(guests=(Guest("Ana", "a"), Guest("Ana", "b")))
    assert dinner.label(1) == "Ana (b)"
    assert dinner.guest_index("ana (B)") == 1
    with pytest.raises(InputError, match=r"2 guests are called so: 'Ana'\n.*Ana \(a\) \(id a\)"):
        dinner.guest_index("Ana")


def test_unknown_guests_tables_and_courses_are_guessed():
    dinner = dinner_with(tables=(Table("Oak", 4), Table("Elm", 4)))
    with pytest.raises(InputError, match="no such guest: 'Dea'\n  did you mean 'Dee'"):
        dinner.guest_index("Dea")
    with pytest.raises(InputError, match="no such table: 'Oax'\n  did you mean 'Oak'"):
        dinner.table_index("Oax")
    with pytest.raises(InputError, match="no such course: 'Fish'\n  there are Main, Dessert"):
        dinner.course_index("Fish")


def test_courses_go_by_name_or_number():
    dinner = dinner_with(courses=(Course("2"), Course("Cake"), Course("Tea")))
    assert [dinner.course_index(name) for name in ("2", "cake", " 3 ")] == [0, 1, 2]
    for name in ("0", "4", "9" * 5000):
        with pytest.raises(InputError):
            dinner.course_index(name)


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"guests": ()}, "at least one guest"),
        ({"tables": ()}, "at least one table"),
        ({"courses": ()}, "at least one course"),
        ({"guests": (Guest("Ana", "x"), Guest("Bo", "x"))}, "Ana and Bo have one: 'x'$"),
        ({"guests": (Guest("Ana", "2"), Guest("Bo"))}, "'2'\n  give every guest an id"),
        ({"tables": (Table("Oak", 3), Table("OAK", 3))}, "name of a table must be unique"),
        ({"courses": (Course("Tea"), Course("tea"))}, "name of a course must be unique"),
        ({"acquaintances": Acquaintances.none(5)}, "of the dinner's guests"),
        ({"interest": PairTable.empty(5, default=1)}, "of the dinner's guests"),
        ({"interest": PairTable.empty(4)}, "interest .* from 1 to 1,000"),
        ({"interest": PairTable.of(4, {(0, 1): 0}, 1)}, "interest .* from 1 to 1,000"),
        ({"interest": PairTable.of(4, {(0, 1): 1001}, 1)}, "interest .* from 1 to 1,000"),
        ({"rules": (At("9", "1"),)}, "no such guest: '9'"),
    ],
)
def test_what_is_no_dinner(changes, what):
    with pytest.raises(InputError, match=what):
        dinner_with(**changes)


def test_an_error_of_a_rule_says_where_it_was_written():
    rule = Together(("1", "Dea"), origin=Origin("guests.csv", 4, "with"))
    with pytest.raises(InputError) as raised:
        dinner_with(rules=(rule,))
    assert str(raised.value) == (
        "guests.csv, line 4, column with: no such guest: 'Dea'\n  did you mean 'Dee'?"
    )


def test_too_few_seats():
    with pytest.raises(Impossible, match="4 guests, 3 seats at Main: 1 too few"):
        dinner_with(tables=tables_from("3"))
    with pytest.raises(Impossible, match="4 guests, 1 seat at Main: 3 too few"):
        dinner_with(tables=tables_from("1"))


def test_seats_are_needed_for_those_who_are_there():
    rules = (Present("1", ("Main",)), Present("2", ("Dessert",)))
    assert dinner_with(tables=tables_from("3"), rules=rules).seat_count == 3


def test_a_changed_dinner_is_checked():
    assert dinner_with().changed(title="Supper").title == "Supper"
    with pytest.raises(Impossible):
        dinner_with().changed(tables=tables_from("3"))
