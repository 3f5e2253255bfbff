"""Tables that each want so many of a value."""

from seating import AtLeast, Dinner, NotOnly, Present
from seating_solvers.impossible.too_few_of_a_value import too_few_of_a_value
from tests.solvers.impossible.told_by import guests, told, why


def test_every_table_wants_its_own():
    dinner = Dinner.of(guests(72, role=["host"] * 5), "9x8", 3, rules=[AtLeast("role", "host", 2)])
    assert told(too_few_of_a_value, dinner) == (
        "9 tables each want 2 guests whose role is host, that is 18 at Starter; 5 are there",
        "It would take 18 of them, or to be asked of no more than 2 tables",
    )


def test_who_is_away_is_not_counted():
    rules = [AtLeast("role", "host"), Present("2", ("Starter",))]
    dinner = Dinner.of(guests(8, role=["host"] * 2), "2x4", 2, rules=rules[:1])
    assert not why(too_few_of_a_value, dinner)
    courses = dinner.courses
    dinner = dinner.changed(rules=(rules[0], Present("2", (courses[0].name,))))
    said = why(too_few_of_a_value, dinner)
    # the seven others need both tables
    assert said == (
        f"2 tables each want 1 guest whose role is host, that is 2 at {courses[1].name}; 1 is there"
    )


def test_tables_that_may_stay_empty_want_nobody():
    rule = AtLeast("role", "host")
    assert not why(
        too_few_of_a_value, Dinner.of(guests(20, role=["host"] * 3), "9x8", rules=[rule])
    )
    said = why(too_few_of_a_value, Dinner.of(guests(20, role=["host"] * 2), "9x8", rules=[rule]))
    assert said.startswith("20 guests fill 3 of these tables at least; 3 tables each want 1 guest")


def test_of_some_tables_only():
    rule = AtLeast("role", "host", 3, tables=("1", "2"))
    dinner = Dinner.of(guests(24, role=["host"] * 5), "3x8", rules=[rule])
    assert why(too_few_of_a_value, dinner).startswith("2 tables each want 3 guests")
    spare = Dinner.of(guests(16, role=["host"] * 5), "3x8", rules=[rule])
    assert not why(too_few_of_a_value, spare)


def test_tables_too_small_for_them():
    dinner = Dinner.of(guests(8, role=["host"] * 8), "4x2", 1, rules=[AtLeast("role", "host", 3)])
    assert told(too_few_of_a_value, dinner) == (
        "8 guests fill tables at Dinner that have no room for 3 guests whose role is host",
        "The largest of them has 2 seats",
    )


def test_others_than_of_one_value():
    dinner = Dinner.of(guests(16, role=["new"] * 14), "4x4", 1, rules=[NotOnly("role", "new")])
    assert why(too_few_of_a_value, dinner) == (
        "4 tables each want 1 guest whose role is not new, that is 4 at Dinner; 2 are there"
    )
