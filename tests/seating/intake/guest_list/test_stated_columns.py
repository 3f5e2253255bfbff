"""The host says what a column is, once and for all."""

import pytest

from seating.intake.guest_list.stated_columns import (
    KEPT,
    LEFT_OUT,
    header_and_word,
    stated_columns,
)
from seating.words.errors import InputError, Origin
from tests.seating.intake.reading import complaint, names, read

LIST = "Wer?,Name,Shoe size,T-shirt\nAna,red,39,L\nBo,blue,40,M\n"


def test_a_header_means_what_the_host_says():
    intake = read(LIST, columns={"WER": "full name", "Name": "team", "T-shirt": "kept"})
    assert names(intake) == ["Ana", "Bo"]
    assert intake.known_by == ("team",)
    assert dict(intake.dinner.guests[0].fields) == {
        "team": "red",
        "shoe size": "39",
        "t-shirt": "L",
    }
    assert "not understood: the column 'Shoe size'." in intake.notes[0]


def test_a_column_that_is_left_out_is_not_read():
    intake = read(LIST, columns=["Wer?=name", "Shoe size=left out", "T-shirt=ignore"])
    assert dict(intake.dinner.guests[0].fields) == {"name 2": "red"}
    assert [column.header for column in intake.columns] == ["Wer?", "Name"]


def test_words_for_what_becomes_of_a_column():
    said = [("A", "keep", None), ("B", "Ignored", None), ("C?", "E-Mail", None)]
    stated = stated_columns(said)
    assert [stated.of(header) for header in ("a", "b", "c", "d")] == [
        KEPT,
        LEFT_OUT,
        "contact",
        None,
    ]


def test_the_last_word_counts():
    assert stated_columns([("A", "name", None), ("a", "diet", None)]).of("A") == "diet"


def test_what_stands_in_the_dinner_file_has_its_line(dinner, complaint, tmp_path):
    (tmp_path / "odd.csv").write_text(LIST)
    said = '[columns]\n"Wer?" = "name"\n"Shoes" = "kept"\n'
    assert complaint(said, guests="odd.csv") == (
        "dinner.toml, line 3, key Shoes: the list has no such column: 'Shoes'\n"
        "  did you mean 'Shoe size'?"
    )
    right = said.replace("Shoes", "Shoe size")
    assert names(dinner(right, "odd.csv")) == ["Ana", "Bo"]
    assert names(dinner(right, "odd.csv", columns={"Wer?": "kept", "Name": "name"})) == [
        "red",
        "blue",
    ]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("Wer?", "this does not say what a column is: 'Wer?'"),
        ("=name", "this does not say what a column is: '=name'"),
        ("Wer?=nmae", "no such kind of column: 'nmae'\n  did you mean 'name'?"),
        ("Whoever=name", "the list has no such column: 'Whoever'\n  the columns are"),
    ],
)
def test_what_cannot_be_meant_is_told(given, said):
    assert said in complaint(LIST, columns=[given])


def test_a_header_may_hold_the_sign():
    assert header_and_word(" 1 = yes?=rsvp") == ("1 = yes?", "rsvp")
    with pytest.raises(InputError):
        stated_columns([("A", "", Origin("dinner.toml"))])
