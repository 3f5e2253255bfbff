"""Whom a guest may look out for at the table."""

from seating import Dinner, Guest, Plan, Table
from seating.outputs.print.whom_to_meet import whom_to_meet
from seating.people.pairs import PairTable


def _plan(**changes) -> Plan:
    guests = [
        Guest("Ana", fields={"interests": "Opera; chess"}),
        Guest("Bo", fields={"interests": "sailing, opera"}),
        Guest("Cy"),
        Guest("Di"),
    ]
    dinner = Dinner.of(guests, [Table("Oak", 4, x=0, y=0), Table("Elm", 4, x=5, y=3)], 2)
    dinner = dinner.changed(interest=PairTable.of(4, {(0, 1): 2, (0, 2): 3}, default=1), **changes)
    return Plan.of(dinner, [[0, 1, 2, 3], [4, 0, 1, 2]])


def test_whom_to_look_out_for():
    plan = _plan()
    first, second = whom_to_meet(plan, 0, 0)
    assert (first.guest, first.shared) == (2, ()), "a wish counts most"
    assert (second.guest, second.shared) == (1, ("opera",))
    assert whom_to_meet(plan, 1, 0) == [], "nobody of them is at the table"
    assert [one.guest for one in whom_to_meet(plan, 0, 1)] == [0]


def test_people_who_know_each_other_need_no_looking_out():
    dinner = Dinner.of(["Ana", "Bo"], "1x2", 1, knows=[("Ana", "Bo")])
    dinner = dinner.changed(interest=PairTable.of(2, {(0, 1): 3}, default=1))
    assert whom_to_meet(Plan.of(dinner, [[0, 1]]), 0, 0) == []
