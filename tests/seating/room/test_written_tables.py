import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.room.written_tables import room_says, tables_from, usual_tables
from seating.words.errors import InputError


@pytest.mark.parametrize(
    ("description", "tables"),
    [
        ("8", [("1", 8, "round")]),
        ("2x8", [("1", 8, "round"), ("2", 8, "round")]),
        ("1x20:long", [("1", 20, "long")]),
        ("2x10:OVAL", [("1", 10, "oval"), ("2", 10, "oval")]),
        (" 2 X 8 , 12 : Long ", [("1", 8, "round"), ("2", 8, "round"), ("3", 12, "long")]),
        (
            "2×4:u,3*2",
            [
                (str(n), s, k)
                for n, s, k in zip(
                    range(1, 6), [4, 4, 2, 2, 2], ["u", "u", "round", "round", "round"], strict=True
                )
            ],
        ),
    ],
)
def test_tables_from_a_description(description, tables):
    read = [(table.name, table.seats, table.shape) for table in tables_from(description)]
    assert read == tables


@pytest.mark.parametrize(
    "description",
    [
        "",
        "x8",
        "8x",
        "2x8,",
        "two tables",
        "-1x8",
        "0x8",
        "8x0",
        "2x8:",
        "2x8:longg",
        "2.5x8",
        "1x2001",
        "1000001x1",
        "600000x2,600000x2",
        "9" * 5000,
        "9" * 5000 + "x8",
    ],
)
def test_what_describes_no_tables(description):
    with pytest.raises(InputError):
        tables_from(description)


def test_a_misspelt_shape_is_guessed():
    with pytest.raises(InputError, match="did you mean 'long'"):
        tables_from("2x8:lang")


@given(st.integers(1, 2000))
def test_usual_tables_seat_everyone_evenly(guests):
    tables = usual_tables(guests)
    seats = sum(table.seats for table in tables)
    assert guests <= seats < guests + len(tables)
    if guests <= 14:
        assert [table.shape for table in tables] == ["long"]
    else:
        assert max(table.seats for table in tables) <= 8
        assert len(tables) == -(-guests // 8)


@pytest.mark.parametrize(
    ("description", "words"),
    [
        ("3x8", "3 tables"),
        ("8", "one round table"),
        ("9:u", "one u-shaped table"),
        ("6:oval", "one oval table"),
    ],
)
def test_the_room_in_words(description, words):
    assert room_says(tables_from(description)) == words
