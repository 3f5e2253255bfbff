"""One row's people."""

from seating.intake.comers.row_party import Brought, RowParty


def test_those_of_one_cell_are_counted():
    party = RowParty("Ana", brought=[Brought("Bo", like_host=True), Brought(), Brought("Cy")])
    assert party.like_host == 1
    assert RowParty("Ana").like_host == 0


def test_parties_share_nothing():
    RowParty("Ana").brought.append(Brought())
    assert RowParty("Bo").brought == []
