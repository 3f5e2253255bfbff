"""Sentences on cells that look like more people than one."""

from seating.intake.comers.comer_choices import ComerChoices
from seating.intake.comers.row_party import Brought, RowParty
from seating.intake.comers.told_of_parties import ToldOfParties, told_of_brought


def told_of(lines: range) -> str:
    told = ToldOfParties(ComerChoices())
    for line in [*lines, *lines]:
        told.of("one", f"'Lee, Bo' on line {line}", line)
    (sentence,) = told.sentences()
    return sentence


def test_cells_are_told_once_and_many_by_their_lines():
    assert told_of(range(2, 10)).count("on line 2") == 1
    assert "on line 6, and on lines 7, 8 and 9;" in told_of(range(2, 10))
    assert "and on line 7;" in told_of(range(2, 8))


def test_what_becomes_of_those_who_are_not_sure():
    for choices, becomes in ((ComerChoices(), "seated"), (ComerChoices("leave"), "left out")):
        told = ToldOfParties(choices)
        told.of("unsure", "'maybe' on line 2", 2)
        assert f"and they are {becomes}:" in next(told.sentences())
    assert list(ToldOfParties(ComerChoices()).sentences()) == []


def test_who_is_brought_is_told_by_name_and_number():
    parties = {
        0: RowParty("Ana", brought=[Brought("Bo"), Brought(), Brought()]),
        2: RowParty("Cy", brought=[Brought()]),
        3: RowParty("Dee"),
    }
    assert told_of_brought(parties, [2, 3, 4, 5]) == [
        "4 guests come without a row of their own: Bo and 2 guests with Ana (line 2) and a guest "
        "with Cy (line 4)."
    ]
    assert told_of_brought({}, []) == []
