"""Rooms that a list names."""

from tests.seating.intake.reading import complaint, read, sentences


def room(text: str, **options) -> list[tuple[str, int]]:
    return [(table.name, table.seats) for table in read(text, **options).dinner.tables]


def rows(*tables: str) -> str:
    return "name,table\n" + "".join(
        f"Guest {number},{table}\n" for number, table in enumerate(tables, start=1)
    )


def test_the_tables_of_the_list_are_the_room_as_large_as_needed():
    text = rows("Table 10", "table 2", "Tisch 2", "2", "10", "Head")
    assert room(text) == [("2", 3), ("10", 2), ("Head", 1)]


def test_who_is_sent_nowhere_gets_a_seat_too():
    assert room(rows("Head", "Head", *[""] * 5)) == [("Head", 7)]
    assert room(rows("Head", *[""] * 20)) == [("Head", 8), ("2", 7), ("3", 7)]


def test_a_table_has_the_seats_that_are_named():
    assert room("name,table,seat\nAna,Oak,6\nBo,Oak,\n") == [("Oak", 6)]


def test_only_those_who_are_there_at_once_need_seats():
    assert room("name,table,courses\nAna,Oak,1\nBo,Oak,2\nCy,Oak,\n") == [("Oak", 2)]


def test_rooms_are_told():
    assert read(rows("Oak", "Oak", "Elm")).notes[0] == (
        "The 2 tables are those of the list, with as many seats as it needs: Oak (2) and Elm (1). "
        "--tables says what there is."
    )


def test_tables_that_are_asked_for_get_the_names_of_the_list():
    text = rows("Rose", "Oak", "Oak", "Oak")
    assert room(text, tables="1x4,1x2") == [("Oak", 4), ("Rose", 2)]
    assert room(rows("Table 1", "Head"), tables="2x4") == [("1", 4), ("Head", 4)]


def test_more_tables_in_the_list_than_in_the_room_are_errors():
    assert "no such table: 'Oak'" in complaint(rows("Rose", "Oak"), tables="1x8")


def test_a_table_called_almost_like_another_is_told():
    notes = read(rows("Orchid", "Orchid", "Orchid", "Orchd", "Table 1", "Table 2")).notes
    assert "Perhaps misspelt, and tables of their own: 'Orchd' on line 5 for 'Orchid'." in notes
    assert len([note for note in notes if note.startswith("Perhaps")]) == 1


def test_every_place_that_names_tables_knows_their_spellings(tmp_path):
    (tmp_path / "dinner.toml").write_text(
        '[[tables]]\nname = "Table 1"\nseats = 4\n[[tables]]\nname = "Rose"\nseats = 4\n'
        '[[rules]]\nat = "Bo"\ntable = "Tisch Rose"\n'
    )
    text = "name,table,never at\nAna,1,\nBo,,t1\n"
    assert sentences(read(text, dinner_file=tmp_path / "dinner.toml")) == [
        "Ana sits at table Table 1",
        "Bo never sits at table Table 1",
        "Bo sits at table Rose",
    ]
