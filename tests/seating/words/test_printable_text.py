"""Texts that can be printed, and what is wrong with others."""

import pytest

from seating import Course, Dinner, Guest, InputError, Table
from seating.words.printable_text import (
    MOST_LETTERS,
    check_printable,
    fault_in,
    typesettable,
    without_marks,
)

LONG = "x" * (MOST_LETTERS + 1)


@pytest.mark.parametrize(
    "text", ["", "Ana", "Zoë\tRuiz\n", "שרה\u200f", "\u200d👩\u200d🚀", "\ufeff"]
)
def test_what_can_be_printed_has_no_fault(text):
    assert fault_in(text) is None


@pytest.mark.parametrize("letter", ["\x00", "\x07", "\x1b", "\x7f", "\x9b", "\ud800", "\uffff"])
def test_what_steers_has_one(letter):
    assert fault_in(f"Ana{letter}") is not None
    assert letter not in typesettable(f"Ana{letter}")
    with pytest.raises(InputError, match="the title holds a control character"):
        check_printable("the title", f"Ana{letter}")


def test_a_text_has_an_end_that_is_told():
    assert fault_in(LONG[1:], MOST_LETTERS) is None
    assert fault_in(LONG, MOST_LETTERS) == (
        "is longer than 500 letters",
        "it has 501: shorten it",
    )


def test_marks_that_nothing_shows_go():
    assert without_marks("\ufeffAna\ufeff") == typesettable("\ufeffAna\ufeff") == "Ana"


@pytest.mark.parametrize(
    "made",
    [
        lambda: Guest(LONG),
        lambda: Guest("Ana", LONG),
        lambda: Table(LONG, 2),
        lambda: Table("1", 2, room=LONG),
        lambda: Table("1", 2, tags={LONG: [1]}),
        lambda: Course(LONG),
        lambda: Dinner((Guest("Ana"),), (Table("1", 2),), (Course("Main"),), title=LONG),
    ],
    ids=["guest", "id", "table", "room", "kind of seat", "course", "title"],
)
def test_no_name_is_endless(made):
    with pytest.raises(InputError, match="longer than 500 letters"):
        made()
