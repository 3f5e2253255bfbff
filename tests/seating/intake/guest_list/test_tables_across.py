"""A column for each table."""

import pytest

from tests.seating.intake.reading import given, names, read


def test_guests_below_their_tables():
    intake = read("Our wedding\nTable 1,Tisch 2\nAna Rue,Cy Tam\nBo Lim,\n", as_given=True)
    assert names(intake) == ["Ana Rue", "Bo Lim", "Cy Tam"]
    assert [table.name for table in intake.dinner.tables] == ["1", "2"]
    assert given(intake) == [[0, 1, 2]]


def test_a_column_of_seats_beside():
    intake = read("Seat,Table 1,Table 2\n1,Ana,Cy\n2,Bo,\n3,,Dee\n", as_given=True)
    assert [table.seats for table in intake.dinner.tables] == [2, 3]
    assert given(intake) == [[0, 1, 2, 4]]


@pytest.mark.parametrize("header", ["name,Table 1,Table 2", "Table,Seat,Name"])
def test_other_lists_stay_as_they_are(header):
    assert names(read(f"{header}\nAna,1,Ana\n".replace("Ana,1,Ana", "Ana,1,Bo"))) in (
        ["Ana"], ["Bo"]
    )  # fmt: skip
