"""One table, however it is written, and other things that only look like one."""

import pytest

from seating.words.table_words import (
    in_natural_order,
    is_called_table,
    says_no_table,
    table_and_seat,
    table_key,
    table_name,
)

ONE = """Table 1; table 1; TABLE  #1; Tisch 1; Tisch Nr. 1; mesa 1; Tavolo 1; Tafel 1; Bord 1;
    table no. 1; Table: 1; T1; t 1; 01; 1.0; #1; 1; 卓 1"""


@pytest.mark.parametrize("written", ONE.split(";"))
def test_spellings_of_one_table(written):
    assert table_key(written) == "1"


@pytest.mark.parametrize(
    ("one", "other"), [("Rose", "Tafel"), ("Tafelrunde", "runde"), ("1", "11"), ("B1", "1")]
)
def test_two_tables(one, other):
    assert table_key(one) != table_key(other)


@pytest.mark.parametrize(
    ("written", "printed"),
    [("Table 1", "1"), ("Tisch  Rose", "Rose"), ("Head table", "Head table"), ("Table", "Table"),
     ("Table des mariés", "Table des mariés"), ("B 2", "B 2"), ("2.50", "2.50")],
)  # fmt: skip
def test_what_is_printed(written, printed):
    assert table_name(written) == printed


@pytest.mark.parametrize(
    ("cell", "place"),
    [("Table 3, seat 5", ("Table 3", 5)), ("3 / Platz 05", ("3", 5)), ("Rose seat 2", ("Rose", 2)),
     ("Rose", ("Rose", None)), ("Backseat 3", ("Backseat 3", None))],
)  # fmt: skip
def test_a_cell_may_say_table_and_seat(cell, place):
    assert table_and_seat(cell) == place


@pytest.mark.parametrize("cell", ["TBD", "-", "n/a", "not assigned", "Kein Tisch", "?"])
def test_who_has_no_table_yet(cell):
    assert says_no_table(cell)


def test_the_natural_order_sorts_numbers_where_they_stand():
    assert in_natural_order(["10", "Head", "9", "VIP 2", "VIP 1"]) == [
        "9", "Head", "10", "VIP 1", "VIP 2"
    ]  # fmt: skip


def test_a_number_alone_is_not_called_a_table():
    assert not is_called_table("4")
    assert is_called_table("Tisch 4")
