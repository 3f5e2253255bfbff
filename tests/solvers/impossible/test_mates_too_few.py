"""Too few whom others need at their table."""

from seating import Accompanied, Dinner, Familiar
from seating.rules.shared.those import Those
from seating_solvers.impossible.mates_too_few import mates_too_few
from tests.solvers.impossible.told_by import guests, told, why

CHILDREN = Accompanied(Those("age", ("child",)), "age", "adult")


def test_nobody_is_there_of_whom_one_is_needed():
    assert told(mates_too_few, Dinner.of(guests(8), "2x4", 1, rules=[Familiar("3")])) == (
        "Of all who are there at Dinner, Guest 3 knows nobody",
        "",
    )
    alone = guests(8, language=["French"])
    rule = Accompanied("1", "language", "French")
    assert why(mates_too_few, Dinner.of(alone, "2x4", 1, rules=[rule])) == (
        "Of all who are there at Dinner, Guest 1 has nobody whose language is French"
    )


def test_each_accompanies_one_table():
    party = guests(24, age=["adult"] * 2 + ["child"] * 15)
    assert told(mates_too_few, Dinner.of(party, "3x8", 1, rules=[CHILDREN])) == (
        "15 guests at Dinner need one of 2 others at their table; those are 2 tables with 14 seats "
        "for them, if all sit apart",
        "It would take 3 such others",
    )
    fewer = guests(24, age=["adult"] * 2 + ["child"] * 14)
    assert not why(mates_too_few, Dinner.of(fewer, "3x8", 1, rules=[CHILDREN]))


def test_tables_of_one_seat_have_room_for_nobody_else():
    pair = guests(2, age=["adult", "child"])
    said = "1 guest at Dinner needs the one other at their table; that is 1 table with 0 seats"
    found = told(mates_too_few, Dinner.of(pair, "2x1", 1, rules=[CHILDREN]))
    assert found[0].startswith(said)
    assert found[1] == ""
