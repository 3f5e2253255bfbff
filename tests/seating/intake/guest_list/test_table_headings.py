"""Headings that are tables."""

from tests.seating.intake.reading import given, names, read, sentences


def test_guests_below_a_table_sit_there():
    intake = read("Guest,Company\nTable 1,\nAna,x\nBo,y\nTable 2:,\nCy,x\n")
    assert names(intake) == ["Ana", "Bo", "Cy"]
    assert sentences(intake) == [f"{who} sits at table {table}"
                                 for who, table in (("Ana", 1), ("Bo", 1), ("Cy", 2))]  # fmt: skip
    assert intake.notes[0] == (
        "Headings are taken for tables, and guests below one sit there: Table 1 and Table 2."
    )


def test_a_list_of_names_and_tables_needs_no_header():
    intake = read("Table 1\nAna Rue\nBo Lim\nTable 2:\nCy Tam\n", as_given=True)
    assert names(intake) == ["Ana Rue", "Bo Lim", "Cy Tam"]
    assert given(intake) == [[0, 1, 2]]


def test_headings_can_be_left_out():
    text = "Guest\nTable 1\nAna\nTable 2\nBo\n"
    assert not sentences(read(text, columns=["headings=left out"]))


def test_one_heading_or_guests_above_all_are_no_room():
    assert not sentences(read("Guest\nTable 1\nAna\nBo\n"))
    assert not sentences(read("Guest\nAna\nTable 1\nBo\nTable 2\nCy\n"))


def test_a_column_of_tables_goes_before():
    assert sentences(read("Guest,table\nTable 1,\nAna,4\nTable 2,\nBo,4\n")) == [
        "Ana sits at table 4",
        "Bo sits at table 4",
    ]


def test_tables_that_are_called_after_who_sits_there():
    intake = read("Top table\nIris\nPoppy\nKids' table:\nCato\n", as_given=True)
    assert names(intake) == ["Iris", "Poppy", "Cato"]
    assert [table.name for table in intake.dinner.tables] == ["Top table", "Kids' table"]


def test_a_table_that_stands_once_is_that_of_all_below_it():
    intake = read("Table,Guest\nRose,Iris\n,Poppy\nOak,Cato\n,Dora\n", as_given=True)
    assert given(intake) == [[0, 1, 2, 3]]
    assert any(note.startswith("Each table stands once below 'Table'") for note in intake.notes)


def test_where_nobody_sits_is_nobody():
    intake = read("Table,Guest\nTable 1,Iris\nTable 1,Empty\nTable 2,reserved\nTable 2,Cato\n")
    assert names(intake) == ["Iris", "Cato"]
    assert "line 3 ('Table 1')" in intake.notes[0]


def test_marks_below_tables_are_no_tables():
    intake = read("Name,Table 1,Table 2\nIris,x,\nPoppy,,x\n")
    assert not sentences(intake)
