"""More guests of a value than tables may take."""

from seating import AtMost, Dinner
from seating_solvers.impossible.too_many_of_a_value import too_many_of_a_value
from tests.solvers.impossible.told_by import guests, told, why


def test_each_table_takes_its_most():
    rule = AtMost("company", 1)
    dinner = Dinner.of(guests(40, company=["Acme"] * 10), "8x5", 2, rules=[rule])
    assert dinner.courses[0].name == "Main"
    assert told(too_many_of_a_value, dinner) == (
        "10 guests whose company is Acme are there at Main, and 8 tables may take 1 each: 8 in all",
        "It would take 2 at a table, or 10 tables",
    )
    eight = Dinner.of(guests(40, company=["Acme"] * 8), "8x5", 2, rules=[rule])
    assert not why(too_many_of_a_value, eight)


def test_other_tables_take_as_many_as_they_have_seats():
    rule = AtMost("company", 2, "Acme", ("1", "2"))
    dinner = Dinner.of(guests(40, company=["Acme"] * 35), "8x5", 1, rules=[rule])
    assert told(too_many_of_a_value, dinner) == (
        "35 guests whose company is Acme are there at Dinner, and 2 tables may take 2 each, the "
        "others have 30 seats: 34 in all",
        "It would take 3 at a table",
    )
    fewer = Dinner.of(guests(40, company=["Acme"] * 34), "8x5", 1, rules=[rule])
    assert not why(too_many_of_a_value, fewer)
